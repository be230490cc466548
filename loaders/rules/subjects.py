"""Who is the subject of a sentence's verb of saying, in every word order that minutes use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Act
from loaders.drafts import ActorMention
from loaders.rules.heard import BEFORE_SUBJECT, OPENING, TITLE, Heard, with_companions
from loaders.rules.speech import (
    FINITE,
    OWN,
    SpeechVerb,
    content_act,
    infinitive_act,
    is_passive,
    speech_verbs,
    strongest,
    told_act,
    zones,
)

LINK = (
    r"(?:(?:også|derfor|endvidere|samtidig|desuden|da|så|dog|ligeledes|efterfølgende|både|bl\.a\.|"
    r"her|igen)\s)?"
)
INVERTED_GAP = re.compile(rf"\s{LINK}{TITLE}?(?:Gruppen\s)?", re.IGNORECASE)
PREPOSITION = re.compile(
    r"\b(?:at|om|for|fra|hos|til|med|af|i|på|efter|ifølge|mellem|under|mod|ved|over|blandt|uden|"
    r"end|som|der|og|kære)\s(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
PRONOUN_OPENS = re.compile(rf"{OPENING}(?:Også\s)?(Han|Hun|De|Vedkommende)\b")
PRONOUN_AFTER = re.compile(rf"\b(?:{FINITE}|\w+)\s(han|hun|de)\b")
WE = re.compile(r"(?<!\w)(?:[Vv]i|[Jj]eg)(?!\w)")
TRAILING_END = re.compile(
    r"(?:\s\([^)]{1,30}\))?(?:\s(?:om|det|her|også|videre))*\s*[.!]?[\"”«»]?\s*$"
)
AGENT = re.compile(r"\b(?:blev|bliver|er\sblevet)\s(?:\w+\s){0,3}?(\w+t)\s(?:op\s|frem\s)?af\s$")
PAPER = re.compile(
    r"s\s(?:oplæg|svar|brev|notat|henvendelse|høringssvar|indstilling)\s(?:fremgik|fremgår|står|stod)\b"
)
NO_INVERSION = re.compile(
    r"(?:(?:Gruppen|Liste|Partiet)\s[A-ZÆØÅ]|(?:Også\s)?(?:Han|Hun|De|Vi|Jeg|Vedkommende))"
)
SUBORDINATE_SUBJECT = re.compile(
    r"\b(?:at|om|hvis|fordi)\s(?:rådet|udvalget|forvaltningen|kommunen|bestyrelsen|han|hun|de|vi|man)$"
)
WEAK = frozenset({"inform", "point_out"})
QUOTED = re.compile(r"[,.!?][\"”«»“]\s")
SUBORDINATE = re.compile(r"\b(?:at|som|om|der|hvad|hvis|hvor\w*|når|fordi)\s(?:\w+\s)?$")


@dataclass(frozen=True)
class Speaking:
    """Who speaks in a sentence and which act it is."""

    speakers: tuple[ActorMention, ...]
    act: Act
    method: str


def speaking(heard: Heard) -> Iterator[Speaking]:
    """Yield who may be speaking in the main clause, the surest reading first."""
    for subject, method in _subjects(heard):
        acts = _governed(heard, subject, method)
        if acts:
            told = heard.words if method == "trailing" else heard.text[subject.end : heard.span.end]
            act = told_act(told, strongest(acts))
            if method == "trailing" and act in WEAK and QUOTED.search(heard.words):
                act = strongest([act, content_act(heard.words)])  # his own words tell more
            yield Speaking(with_companions(heard, subject, method), act, method)


def opens(heard: Heard) -> ActorMention | None:
    """Return the actor that the sentence opens with, if any."""
    if not heard.inside:
        return None
    opening = heard.text[heard.span.start : heard.inside[0].start]
    return heard.inside[0] if BEFORE_SUBJECT.fullmatch(opening) else None


def other_person(heard: Heard) -> bool:
    """Tell whether the sentence has a person of its own as its subject, other than the floor's."""
    for mention in heard.inside:
        if mention.kind != "person" or mention.name == heard.floor:
            continue
        before = heard.text[heard.span.start : mention.start]
        if len(before) < 45 and not PREPOSITION.search(before) and "," not in before:
            return True
    return False


def _subjects(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    yield from _trailing(heard)
    if heard.verbs and heard.verbs[0].start <= heard.span.start + 1 and heard.words[0].isupper():
        name = heard.floor or heard.previous
        if name:
            yield (
                _stand_in(heard.span.start, heard.span.start, heard.text, name, "elided"),
                "elided",
            )
    first = opens(heard)
    if first is not None:
        yield _holder(heard, first), "subject"
    yield from _inverted(heard)
    yield from _after_auxiliary(heard)
    yield from _in_second_clause(heard)
    yield from _other_forms(heard)
    yield from _pronouns(heard)


def _trailing(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    """Yield the actor of "…, fortæller Ida." and "…, svarede hun."."""
    for verb in reversed(heard.verbs):
        comma = heard.text[max(heard.span.start, verb.start - 3) : verb.start]
        if not re.search(r"[,?!\"”«»–]\s?$", comma) or verb.start == heard.span.start:
            continue
        for mention in heard.inside:
            gap = heard.text[verb.first_end : mention.start]
            tail = heard.text[mention.end : heard.span.end]
            ends = TRAILING_END.fullmatch(tail) or re.match(r"\s(?:og|om\s|til)\b", tail)
            if ends and mention.start >= verb.first_end and INVERTED_GAP.fullmatch(gap):
                yield mention, "trailing"
        pronoun = re.compile(r"\s(han|hun|de)\b").match(heard.text, verb.first_end, heard.span.end)
        name = _antecedent(heard)
        if pronoun is not None and name is not None:
            yield (
                _stand_in(pronoun.start(1), pronoun.end(1), heard.text, name, "pronoun"),
                "trailing",
            )


def _inverted(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    for verb in heard.verbs:
        for mention in heard.inside:
            gap = heard.text[verb.first_end : mention.start]
            after = mention.start >= verb.first_end and INVERTED_GAP.fullmatch(gap)
            if after and not _is_object(heard, verb):
                yield mention, "inverted"


def _is_object(heard: Heard, verb: SpeechVerb) -> bool:
    """Tell whether a bare noun opens the sentence right before the verb; an object follows."""
    before = heard.text[heard.span.start : verb.start].strip()
    return (
        bool(NO_INVERSION.fullmatch(before))
        or before.endswith((" og", " at"))
        or bool(SUBORDINATE_SUBJECT.search(before))
    )


def _after_auxiliary(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    for mention in heard.inside:
        before = heard.text[max(heard.span.start, mention.start - 14) : mention.start]
        if mention.start > heard.span.start and re.search(rf"\b{FINITE}\s{LINK}$", before):
            yield mention, "auxiliary"


def _in_second_clause(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    """Yield the subject of a main clause that "men" or "og" joins to another."""
    for mention in heard.inside:
        before = heard.text[max(heard.span.start, mention.start - 8) : mention.start]
        if re.search(r",\s(?:men|og|så)\s$", before):
            yield mention, "second_clause"


def _other_forms(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    for mention in heard.inside:
        before = heard.text[heard.span.start : mention.start]
        agent = AGENT.search(before)
        if agent is not None and speech_verbs(agent.group(1), 0, len(agent.group(1))):
            yield mention, "agent"
        if PAPER.match(heard.text, mention.end, heard.span.end) and len(before) < 12:
            yield mention, "paper"


def _pronouns(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    opening = PRONOUN_OPENS.match(heard.text, heard.span.start, heard.span.end)
    name = _antecedent(heard)
    if opening is not None and name is not None:
        yield _stand_in(opening.start(1), opening.end(1), heard.text, name, "pronoun"), "pronoun"
    if name is not None:
        for match in PRONOUN_AFTER.finditer(heard.text, heard.span.start, heard.span.end):
            before = heard.text[heard.span.start : match.start()]
            if not SUBORDINATE.search(before + heard.text[match.start() : match.start(1)]):
                mention = _stand_in(match.start(1), match.end(1), heard.text, name, "pronoun")
                yield mention, "inverted"
                yield mention, "auxiliary"
    if heard.sender is not None:
        for we in WE.finditer(heard.text, heard.span.start, heard.span.end):
            yield _stand_in(we.start(), we.end(), heard.text, heard.sender, "sender"), "sender"


def _antecedent(heard: Heard) -> str | None:
    """Return whom a pronoun stands for, where exactly one can be meant."""
    if heard.floor is not None:
        return heard.floor
    if heard.people:
        return heard.people[0] if len(set(heard.people)) == 1 else None
    return heard.previous


def _stand_in(start: int, end: int, text: str, name: str, method: str) -> ActorMention:
    return ActorMention(start, end, text[start:end], "person", name, method)


def _holder(heard: Heard, first: ActorMention) -> ActorMention:
    """Return the holder whom an office names in apposition: "Formanden, Ida Vang, siger"."""
    rest = [m for m in heard.inside if m.start >= first.end]
    if rest and rest[0].kind == "person":
        between = heard.text[first.end : rest[0].start]
        closed = heard.text[rest[0].end : rest[0].end + 1] == ","
        if closed and re.fullmatch(r"(?:\s(?:for|i)\s[^,]{2,50})?,\s", between):
            return rest[0]
    return first


def _governed(heard: Heard, subject: ActorMention, method: str) -> list[Act]:
    """Return the acts of the verbs that the subject governs."""
    if method == "paper":
        return ["inform"]
    own = OWN.match(heard.text[subject.end : heard.span.end])
    if own is not None and method == "subject":
        return [content_act(heard.text[subject.end + own.end() : heard.span.end])]
    if method == "agent":
        near = [v for v in heard.verbs if subject.start - 30 <= v.start and v.end <= subject.start]
        return [v.act for v in near[-1:]]
    acts = _in_zones(heard, subject, method)
    if method in {"inverted", "trailing"}:
        near = [v for v in heard.verbs if v.start < subject.start <= v.first_end + 40]
        close = [v for v in near if INVERTED_GAP.fullmatch(heard.text[v.first_end : subject.start])]
        acts.extend(v.act for v in close)
    if method == "elided":
        acts.extend(v.act for v in heard.verbs if v.start <= subject.start + 1)
    if method == "sender":
        acts = _sender_acts(heard, subject, acts)
    return acts


def _in_zones(heard: Heard, subject: ActorMention, method: str) -> list[Act]:
    acts: list[Act] = []
    for begin, end in zones(heard.text, subject.end, heard.span.end):
        here = [v for v in heard.verbs if begin <= v.start < end and not is_passive(heard.text, v)]
        first = next(
            (m for m in heard.inside if begin < m.start < end and _takes_over(heard, m)), None
        )
        acts.extend(v.act for v in here if first is None or v.start < first.start)
        if not acts:
            modal = method in {"auxiliary", "inverted"} or re.match(
                r"\s(?:vil|ville|kan|kunne|skal|må)\b", heard.text[begin:end]
            )
            told = infinitive_act(heard.text[begin:end]) if modal else None
            acts.extend(() if told is None else (told,))
    return acts


def _takes_over(heard: Heard, mention: ActorMention) -> bool:
    """Tell whether another actor becomes the subject after a comma and "og"."""
    return (
        re.search(r",\s(?:og|men|mens)\s$", heard.text[max(0, mention.start - 8) : mention.start])
        is not None
    )


def _sender_acts(heard: Heard, subject: ActorMention, acts: list[Act]) -> list[Act]:
    clause = heard.text[max(heard.span.start, subject.start - 25) : subject.start]
    if SUBORDINATE.search(clause):
        return []
    acts.extend(v.act for v in heard.verbs if v.start < subject.start <= v.first_end + 2)
    return acts
