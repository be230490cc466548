"""Matters that are named as somebody's proposal: "Ida Vangs forslag om maling af bænkene"."""

import re
from collections.abc import Iterator

from graph.model import Span
from loaders.outline import Outline
from loaders.rules.proposals import Matter

MOVER = r"(?:[A-ZÆØÅ]{1,3}|[A-ZÆØÅ][\w.-]+)"
MOVERS = rf"{MOVER}(?:(?:,\s|\sog\s|\s)(?:\([A-ZÆØÅ]{{1,3}}\)|[A-ZÆØÅ][\w.-]*))*"
NAMED = re.compile(
    rf"\b(?:(?:{MOVERS})s\sforslag|[Ff]orslaget)\som\s"
    r"(?:(?:en|et|den|det|at\sfå)\s)?(?!at\b)(?=[a-zæøå])"
)
VERDICT = re.compile(r"\s(?:blev|er|faldt|bortfaldt|kom|fik|gik)\b")
END = re.compile(r"[.,:;(\n]|\s(?:der|som|så|fra\s\d|i\s(?:19|20)\d\d|med\s\d|frem\stil)\b")


def moved_matters(text: str, outline: Outline) -> Iterator[Matter]:
    """Yield what a proposal is called in the sentence that tells what became of it."""
    for section in outline.sections:
        for head in NAMED.finditer(text, section.start, section.end):
            verdict = VERDICT.search(text, head.end(), min(section.end, head.end() + 80))
            end = END.search(text, head.end(), section.end)
            if verdict is not None and (end is None or verdict.start() <= end.start()):
                span = Span(start=head.end(), end=verdict.start())
                yield Matter(text[span.start : span.end], "topic", span)
