"""Who is the subject of a sentence's verb of saying, in every word order that minutes use."""

import re
from collections.abc import Iterable, Iterator

from graph.model import Act
from loaders.drafts import ActorMention
from loaders.rules.governed import INVERTED_GAP, LINK, SHE_TOO, governed
from loaders.rules.heard import (
    BEFORE_SUBJECT,
    OFFICE_WORD,
    OPENING,
    Heard,
    Speaking,
    is_genitive,
    with_companions,
)
from loaders.rules.indirect import indirect
from loaders.rules.pronouns import antecedent, pronouns, stand_in
from loaders.rules.speech import (
    FINITE,
    OWN,
    QUESTION_PROPOSAL,
    SpeechVerb,
    content_act,
    strongest,
)
from loaders.rules.stands import told_act

PREPOSITION = re.compile(
    r"\b(?:at|om|for|fra|hos|til|med|af|i|på|efter|ifølge|mellem|under|mod|ved|over|blandt|uden|"
    r"end|som|der|og|kære)\s(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
TRAILING_END = re.compile(
    r"(?:\s\([^)]{1,30}\))?(?:\s(?:om|det|her|også|videre))*\s*[.!]?[\"”«»]?\s*$"
)
LEADER = re.compile(rf"['’]?s?\s(?:[a-zæøå]+\s)?{OFFICE_WORD},\s")
HOLDER = re.compile(rf"{OFFICE_WORD},\s$")
SPOKESMAN = re.compile(r"\s(?:ved|v/|v\.|v)\s?(?:\w+\s)?")
NO_INVERSION = re.compile(
    r"(?:(?:Gruppen|Liste|Partiet)\s[A-ZÆØÅ]|(?:Også\s)?(?:Han|Hun|De|Vi|Jeg|Vedkommende))"
)
SUBORDINATE_SUBJECT = re.compile(
    r"\b(?:at|om|hvis|fordi)\s(?:rådet|udvalget|forvaltningen|kommunen|bestyrelsen|han|hun|de|vi|man)$"
)
NEITHER = re.compile(rf"{OPENING}Hverken\s")
SOUNDED = re.compile(
    r"[,?!\"”«»–]\s?lød\s(?P<noun>det|svaret|beskeden|kommentaren|opfordringen|spørgsmålet|ønsket)\s"
    rf"(?:\w+\s)?fra\s(?:{OFFICE_WORD}(?:en)?\s)?"
)
WHO = re.compile(r",\s(?:som|der)\s")
SOUNDS: dict[str, Act] = {"opfordringen": "propose", "spørgsmålet": "ask", "ønsket": "request"}
WEAK = frozenset({"inform", "point_out"})
QUOTED = re.compile(r"[,.!?][\"”«»“]\s")


def speaking(heard: Heard) -> Iterator[Speaking]:
    """Yield who may be speaking in the main clause, the surest reading first."""
    if SOUNDED.search(heard.words):
        yield from _sounding(heard)
        return
    yield from _governing(heard, _subjects(heard))
    yield from indirect(heard)
    yield from _governing(heard, pronouns(heard))


def _sounding(heard: Heard) -> Iterator[Speaking]:
    """Yield who is heard in "…, lød det fra Ida, som lovede"; nobody else speaks there."""
    for mention in heard.inside:
        found = SOUNDED.search(heard.text, heard.span.start, mention.start)
        if found is None or found.end() != mention.start:
            continue
        words = heard.text[heard.span.start : found.start()]
        acts: list[Act] = [SOUNDS.get(found["noun"]) or content_act(words)]
        for verb in heard.verbs:
            if verb.start > mention.end and WHO.fullmatch(heard.text, mention.end, verb.start):
                acts.append(verb.act)
        yield Speaking((mention,), strongest(acts), "trailing")


def _governing(heard: Heard, subjects: Iterable[tuple[ActorMention, str]]) -> Iterator[Speaking]:
    """Yield those of the subjects that govern a verb of saying."""
    for subject, method in subjects:
        group = with_companions(heard, subject, method)
        acts = governed(heard, max(group, key=lambda m: m.end), method)
        if acts:
            told = heard.words if method == "trailing" else heard.text[subject.end : heard.span.end]
            act = told_act(told, strongest(acts))
            if method == "trailing" and act == "ask" and QUESTION_PROPOSAL.match(heard.words):
                act = "propose"
            if method == "trailing" and act in WEAK and QUOTED.search(heard.words):
                act = strongest([act, content_act(heard.words)])  # his own words tell more
            if act == "support" and NEITHER.match(heard.words):
                act = "oppose"
            yield Speaking(group, act, method)


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
                stand_in(heard.span.start, heard.span.start, heard.text, name, "elided"),
                "elided",
            )
    first = opens(heard)
    if first is not None and _can_govern(heard, first):
        yield _holder(heard, first), "subject"
    yield from _inverted(heard)
    yield from _after_auxiliary(heard)
    yield from _in_second_clause(heard)


def _trailing(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    """Yield the actor of "…, fortæller Ida." and "…, svarede hun."."""
    for verb in reversed(heard.verbs):
        comma = heard.text[max(heard.span.start, verb.start - 3) : verb.start]
        if not re.search(r"[,?!\"”«»–]\s?$", comma) or verb.start == heard.span.start:
            continue
        if _after_apposition(heard, verb):
            continue
        for mention in heard.inside:
            gap = heard.text[verb.first_end : mention.start]
            tail = heard.text[mention.end : heard.span.end]
            ends = TRAILING_END.fullmatch(tail) or re.match(r"\s(?:og|om\s|til)\b|,\s", tail)
            if ends and mention.start >= verb.first_end and INVERTED_GAP.fullmatch(gap):
                yield mention, "trailing"
        pronoun = re.compile(r"\s(han|hun|de)\b").match(heard.text, verb.first_end, heard.span.end)
        name = antecedent(heard)
        if pronoun is not None and name is not None:
            yield (
                stand_in(pronoun.start(1), pronoun.end(1), heard.text, name, "pronoun"),
                "trailing",
            )


def _after_apposition(heard: Heard, verb: SpeechVerb) -> bool:
    """Tell whether the comma before the verb ends "rådets formand, Ida Bro,", its subject."""
    return any(
        heard.text[mention.end : verb.start].strip() == ","
        and HOLDER.search(heard.text[heard.span.start : mention.start]) is not None
        for mention in heard.inside
    )


def _inverted(heard: Heard) -> Iterator[tuple[ActorMention, str]]:
    for verb in heard.verbs:
        for mention in heard.inside:
            gap = heard.text[verb.first_end : mention.start]
            after = mention.start >= verb.first_end and INVERTED_GAP.fullmatch(gap)
            if after and not _is_object(heard, verb) and not is_genitive(heard.text, mention):
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
    """Yield the subject of a main clause that "men" or "og" joins to another.

    There, "hun" is whom the sentence opens with.
    """
    for mention in heard.inside:
        before = heard.text[max(heard.span.start, mention.start - 8) : mention.start]
        if re.search(r",\s(?:men|og|så)\s$", before):
            yield mention, "second_clause"
    first, again = opens(heard), SHE_TOO.search(heard.text, heard.span.start, heard.span.end)
    if first is None or again is None or first.kind != "person" or not first.name:
        return
    if not any(first.end <= m.start < again.start() for m in heard.inside):
        place = again.span(1)
        yield stand_in(*place, heard.text, first.name, "pronoun"), "second_clause"


def _can_govern(heard: Heard, first: ActorMention) -> bool:
    """Tell whether a name in front is the subject itself and owns no other: "Idas bror lover"."""
    return (
        _holder(heard, first) is not first  # "Kajens leder, Ida Vang, siger"
        or not is_genitive(heard.text, first)
        or OWN.match(heard.text[first.end : heard.span.end]) is not None
    )


def _holder(heard: Heard, first: ActorMention) -> ActorMention:
    """Return the holder whom an office names in apposition: "Formanden, Ida Vang, siger"."""
    rest = [m for m in heard.inside if m.start >= first.end]
    if rest and rest[0].kind == "person":
        between = heard.text[first.end : rest[0].start]
        if first.kind == "organisation" and SPOKESMAN.fullmatch(between):
            return rest[0]
        if LEADER.fullmatch(between):
            return rest[0]
        closed = heard.text[rest[0].end : rest[0].end + 1] == ","
        if closed and re.fullmatch(r"(?:\s(?:for|i)\s[^,]{2,50})?,\s", between):
            return rest[0]
    return first
