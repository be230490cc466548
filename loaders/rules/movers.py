"""Who moved a matter, in a sentence that tells the move."""

import re
from collections.abc import Sequence

from graph.model import Span
from loaders.drafts import ActorMention
from loaders.rules.heard import BEFORE_SUBJECT
from loaders.rules.speech import speech_verbs

WISH_OF = re.compile(r"\b(?:ønske|ønsker|anmodning|foranledning|initiativ|forslag)\s(?:fra|af)\s$")
MOVED = re.compile(
    r"\b(?:tog|trak|vedtog|bevilgede|afviste|forkastede|udsatte|sendte|bestilte|tiltrådte|godkendte|"
    r"nedlagde|fjernede|besluttede|anbefalede)\s$"
)
RAISES = re.compile(
    r"(?:\s[^.]{0,60})?\s(?:rejste|har\sbedt\som|har\sønsket|bestilte|bestiller|har\sindmeldt)\b"
)
AGENT = re.compile(
    r"\b(?:rejst|bestilt|indmeldt|foreslået|trukket|afvist|forkastet|nedstemt|udskudt|vedtaget|"
    r"bevilget|anbefalet|stillet|indsendt)\saf\s$"
)
DID = re.compile(
    r"\s(?:dengang\s|allerede\s|dog\s)?(?:foreslog|udskød|afviste|forkastede|nedstemte|vedtog|"
    r"bevilgede|nedlagde|bestilte|anbefalede|frarådede|gav\s(?:[\wæøå.]+\s){0,4}afslag)\b"
)
TELLS = frozenset({"inform", "point_out", "ask"})


def mover_of(text: str, span: Span, inside: Sequence[ActorMention]) -> str | None:
    """Return the canonical name of whoever the sentence says moved the matter, if anybody.

    Somebody who only tells of the move ("Ida oplyste, at forslaget blev vedtaget") didn't make it.
    """
    for mention in inside:
        before = text[span.start : mention.start]
        if WISH_OF.search(before) or MOVED.search(before):
            return mention.name
    for mention in inside:
        rest = text[mention.end : span.end]
        opens = BEFORE_SUBJECT.fullmatch(text[span.start : mention.start]) is not None
        told = re.search(r"\bsom\s$", text[span.start : mention.start]) is not None
        if (opens or told) and (RAISES.match(rest) or (opens and not _tells(text, mention, span))):
            return mention.name
    return None


def told_mover(text: str, span: Span, inside: Sequence[ActorMention]) -> str | None:
    """Return who is told to have moved a matter, whoever tells it.

    The agent of "rejst af Ældrerådet", or the subject of "Ida nævnte, at Byrådet udskød den".
    """
    for mention in inside:
        before, rest = text[span.start : mention.start], text[mention.end : span.end]
        subject = re.search(r"\bat\s$", before) and DID.match(rest)
        if AGENT.search(before) or before.endswith("foreslog ") or subject:
            return mention.name
    return None


def _tells(text: str, mention: ActorMention, span: Span) -> bool:
    """Tell whether an actor only says something here."""
    verbs = speech_verbs(text, mention.end, min(span.end, mention.end + 60))
    return bool(verbs) and verbs[0].act in TELLS
