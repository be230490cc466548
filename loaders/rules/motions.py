"""Matters that are moved for a vote: "Ændringsforslag 2 (Q): Der afsættes 2 mio. kr. til bænke"."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from graph.model import Span
from loaders.outline import Outline, Section
from loaders.rules.proposals import CODE, Matter

MOVER = r"(?:[A-ZÆØÅ]{1,3}|[A-ZÆØÅ][\w.-]+)"
MOVERS = rf"{MOVER}(?:(?:,\s|\sog\s|\s)(?:\([A-ZÆØÅ]{{1,3}}\)|[A-ZÆØÅ][\w.-]*))*"
NUMBER = r"(?:\s(?:nr\.\s)?\w{1,3})?"
HEAD = re.compile(
    rf"(?m)^[-•*\s]*(?:(?:Under)?[Ææ]ndringsforslag{NUMBER}\s(?:\([^)\n]{{1,60}}\)|(?:fra|af)\s{MOVERS})\s?:\s"
    rf"|(?:(?:Under)?[Ææ]ndringsf|F)orslag\s(?:fra|af)\s{MOVERS}\som\s(?:at\s)?)"
)
NAMED = re.compile(
    rf"\b(?:(?:{MOVERS})s\sforslag|[Ff]orslaget)\som\s(?:(?:en|et|den|det|at\sfå)\s)?(?!at\b)(?=[a-zæøå])"
)
VERDICT = re.compile(r"\s(?:blev|er|faldt|bortfaldt|kom|fik|gik)\b")
SUM = (
    r"(?:(?:yderligere|ekstra|i\salt|årligt|[\d.,½]+|mio|mia|mill|tkr|kr)\.?\s)+"
    r"(?:om\såret\s|i\s\d{4}\s)?"
)
GIVEN = re.compile(
    rf"(?:[Dd]er\s)?(?:afsættes|afsætte|bevilges|bevilge|tilføres|gives|give)\s{SUM}til\s"
)
QUANTITY = re.compile(
    r"(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|ny|nyt|nye|den|det|de|\d+)\s)+"
)
SUBJECT = re.compile(
    r"([A-ZÆØÅ][a-zæøå-]{4,}(?:en|et|ne)(?:\s(?:i|på|for|til|ved|af)\s[\wæøåÆØÅ-]+)?)\s"
    r"(?=[a-zæøå]+es\b|skal\b|hæves\b)"
)
DOES = re.compile(r"[a-zæøå]{3,}e\s(?=[a-zæøå\d])")
END = re.compile(r"[.,:;(\n]|\s(?:der|som|så|fra\s\d|i\s(?:19|20)\d\d|med\s\d|frem\stil)\b")
# What an amendment says of the item's own matter, and no matter itself.
DETAIL = re.compile(
    r"(?:beløbet|fristen|prisen|satsen|tidsplanen|punktet|sagen|indstillingen|budgettet|der|det|den)\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(r"\n\s*\n\s*(?:Budgettet|Det\ssamlede|Indstillingen|Sagen|Herefter)\b")


def moved_matters(text: str, outline: Outline) -> Iterator[Matter]:
    """Yield what is moved for a vote under each item; a motion's section ends with the next."""
    for section in outline.sections:
        if section.item is None or section.kind not in {"decision", "discussion", "body"}:
            continue
        heads = list(HEAD.finditer(text, section.start, section.end))
        for head, after in zip_longest(heads, heads[1:]):
            stop = after.start() if after else section.end
            name = _name(text, head.end(), stop)
            if name is not None:
                other = OTHERWISE.search(text, name.end, stop)
                end = other.start() if other else stop
                words = text[name.start : name.end]
                yield Matter(words, "topic", name, section=(head.start(), end))
        yield from _by_form(text, section)


def _by_form(text: str, section: Section) -> Iterator[Matter]:
    """Yield what "Ida Vangs forslag om høring af naboerne" names, where it is voted on."""
    for head in NAMED.finditer(text, section.start, section.end):
        verdict = VERDICT.search(text, head.end(), min(section.end, head.end() + 80))
        end = END.search(text, head.end(), section.end)
        if verdict is not None and (end is None or verdict.start() <= end.start()):
            span = Span(start=head.end(), end=verdict.start())
            yield Matter(text[span.start : span.end], "topic", span)


def _name(text: str, start: int, stop: int) -> Span | None:
    """Return the matter in the words of a motion, or None where it has a code or only a detail.

    >>> words = "Der afsættes 2 mio. kr. årligt til ti nye bænke i parken."
    >>> found = _name(words, 0, len(words))
    >>> words[found.start : found.end]
    'bænke i parken'
    """
    line = text.find("\n", start, stop)
    stop = line if line >= 0 else stop
    if CODE.search(text, start, stop):
        return None
    given = GIVEN.match(text, start, stop)
    if given is not None:
        start = given.end()
        small = QUANTITY.match(text, start, stop)
        start = small.end() if small else start
    else:
        subject = SUBJECT.match(text, start, stop)
        if subject is not None:
            words = subject.group(1)
            return None if DETAIL.match(words) else Span(start=start, end=subject.end(1))
        if DOES.match(text, start, stop) is None:
            return None
    end = END.search(text, start, stop)
    finish = end.start() if end else stop
    words = text[start:finish]
    return (
        Span(start=start, end=finish) if 4 < len(words) < 90 and not DETAIL.match(words) else None
    )
