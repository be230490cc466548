"""Whom a pronoun stands for, where exactly one can be meant."""

import re
from collections.abc import Iterator

from loaders.drafts import ActorMention
from loaders.rules.governed import SUBORDINATE
from loaders.rules.heard import OPENING, Heard
from loaders.rules.speech import FINITE

PRONOUN_OPENS = re.compile(rf"{OPENING}(?:Også\s)?(Han|Hun|Hen|De|Den|Vedkommende)\b")
PRONOUN_AFTER = re.compile(rf"\b(?:{FINITE}|\w+)\s(han|hun|de)\b")
WE = re.compile(r"(?<!\w)(?:[Vv]i|[Jj]eg)(?!\w)")


def pronouns(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    """Yield the pronouns of a sentence as whom they stand for."""
    yield from _opening(heard)
    name = antecedent(heard)
    if name is not None:
        for match in PRONOUN_AFTER.finditer(heard.text, heard.span.start, heard.span.end):
            before = heard.text[heard.span.start : match.start()]
            if not SUBORDINATE.search(before + heard.text[match.start() : match.start(1)]):
                mention = stand_in(match.start(1), match.end(1), heard.text, name, "pronoun")
                yield mention, "inverted"
                yield mention, "auxiliary"
    if heard.sender is not None:
        for we in WE.finditer(heard.text, heard.span.start, heard.span.end):
            yield stand_in(we.start(), we.end(), heard.text, heard.sender, "sender"), "sender"


def _opening(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    """Yield the pronoun that a sentence opens with; one person is no "de", a body no "hun"."""
    opening = PRONOUN_OPENS.match(heard.text, heard.span.start, heard.span.end)
    if opening is None:
        return
    word, place = opening.group(1), opening.span(1)
    if word == "De" and len(heard.group) > 1:
        yield stand_in(*place, heard.text, heard.group[0], "pronoun"), "together"
    name = antecedent(heard)
    if word in {"De", "Den"}:
        name = heard.floor if not heard.person else None
    if name is not None:
        yield stand_in(*place, heard.text, name, "pronoun"), "pronoun"


def antecedent(heard: Heard) -> str | None:
    """Return whom a pronoun stands for, where exactly one can be meant."""
    if heard.floor is not None and heard.person:
        return heard.floor
    if heard.people:
        return heard.people[0] if len(set(heard.people)) == 1 else None
    return heard.previous


def stand_in(start: int, end: int, text: str, name: str, method: str) -> ActorMention:
    """Return a pronoun's place as a mention of whom it stands for."""
    return ActorMention(start, end, text[start:end], "person", name, method)
