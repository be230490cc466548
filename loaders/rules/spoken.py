"""Matters that only the talk names: "Ida spurgte til skiltet ved søen" under "Eventuelt"."""

import re
from collections.abc import Iterator

from graph.model import Span
from loaders.lexicon.word_list import word_list
from loaders.outline import Outline, Section
from loaders.rules.proposals import Matter
from loaders.sentences import sentences

ASKED = re.compile(
    r"\b(?:(?:spørger|spurgte|spørge)\s(?:\w+\s)?(?:ind\s)?til|"
    r"(?:orientere(?:r|de)|fortæller|fortalte|informere(?:r|de)|bad|beder)\s(?:kort\s)?om|"
    r"efterlyse(?:r|de)|efterlyste|foreslår|foreslog|efterspørger|efterspurgte|savne(?:r|de)|roser|roste)\s"
    r"(?:(?:igen|også)\s)?(?:(?:en|et|at\sfå(?:\sen|\set)?)\s)?(?=[a-zæøå])"
)
TOLD = re.compile(
    r",\s(?:at|om|hvornår|hvorfor|hvordan)\s(?=(?:de[nt]?\s[a-zæøå]+e\s)?[a-zæøå-]{4,}(?:en|et|ne)\s)"
)
STOP = re.compile(
    r"[.,;:?!\n\"”(]|\s(?:er|var|har|havde|bliver|blev|kan|kunne|vil|ville|skal|skulle|må|måtte|får|"
    r"fik|går|gik|bør|burde|står|stod|ligger|lå|der|som|at|hvor\w*|når|nu|igen|også|ikke|så|og|"
    r"inden|hvis|fordi|kommer|kom|mangler|koster|slipper|begynder|begyndte|lukker|åbner|til\snæste|"
    r"næste|sidste|siden|tidligere)\b"
)
PREPOSITION = re.compile(
    r"\s(?:i|på|til|for|af|om|med|ved|fra|langs|under|over|hos|mod|blandt|mellem)\s"
)
NO_MATTER = frozenset(
    word_list("""
        at han hun hvad hvem hvor om sig den det de der man vi rådet udvalget kommunen
        forvaltningen hvordan hvornår hvorfor dem os sagen punktet forslaget mødet formanden
        direktøren nogen noget hendes hans deres ham hende begge
    """)
)


def spoken_matters(text: str, outline: Outline, own: frozenset[str]) -> Iterator[Matter]:
    """Yield what is talked of under items that have no matter of their own.

    Each holds the sentences up to the next; `own` are the items with a matter.
    """
    for section in outline.sections:
        talked = section.kind in {"discussion", "decision"}
        if talked and section.item is not None and section.item not in own:
            yield from _in_section(text, section)


def _in_section(text: str, section: Section) -> Iterator[Matter]:
    found: list[tuple[int, Span, str]] = []
    for paragraph in section.paragraphs:
        for sentence in sentences(text, paragraph.start, paragraph.end):
            named = _named(text, sentence)
            if named is not None:
                found.append((sentence.start, *named))
    starts = [start for start, _, _ in found]
    for (start, span, short), end in zip(found, [*starts[1:], section.end], strict=False):
        matter = Matter(text[span.start : span.end], "topic", span, section=(start, end))
        matter.add_form(short)
        yield matter


def _named(text: str, sentence: Span) -> tuple[Span, str] | None:
    """Return the matter that a sentence names, and its name without what follows a preposition."""
    for pattern in (ASKED, TOLD):
        match = pattern.search(text, sentence.start, sentence.end)
        stop = STOP.search(text, match.end(), sentence.end) if match else None
        if match is None or stop is None:
            continue
        name = text[match.end() : stop.start()]
        words = name.split()
        if 0 < len(words) <= 7 and words[0] not in NO_MATTER and len(name) > 4:
            short = PREPOSITION.split(name, maxsplit=1)[0]
            return Span(start=match.end(), end=stop.start()), short
    return None
