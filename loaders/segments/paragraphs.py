"""Lines joined to paragraphs: wrapped lines, hyphenation and page breaks in mid-sentence."""

import re
from dataclasses import replace
from typing import Final

from graph.model import SourceText
from loaders.segments.labels import ends_sentence, roster_label, section_label
from loaders.segments.lines import Line

_LISTED: Final = re.compile(
    r"^(?:\d{1,4}\s?[.)](?:\s|[A-ZÆØÅ])|\d{1,3}[a-z][:.)\s]|[a-zæøå]\)|(?:Ad|ad|At|Pkt|Punkt|Sag|Nr|Bilag)\b\.?\s?\d|at\s|v/|v\.\s)"
)
_ORDINAL: Final = re.compile(
    r"^\d{1,2}\s?\.\s?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|"
    r"november|december|behandling|sal|halvår|kvartal)",
    re.IGNORECASE,
)
_HYPHEN: Final = re.compile(r"[a-zæøå]-$")
_NAMED: Final = re.compile(r"^[A-ZÆØÅ][^.:]{1,40}:(?:\s|$)")
_MIN_WRAP: Final = 40


def join_lines(lines: list[Line], source: SourceText) -> list[Line]:
    """Return the lines with continuations joined; nothing is joined across furniture."""
    width = wrap_width(lines)
    soft = source.media_type not in ("text/plain", "message/rfc822")
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _continues(groups[-1][-1], line, width, soft):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [group[0] if len(group) == 1 else _merged(group) for group in groups]


def _merged(group: list[Line]) -> Line:
    """Return one line over several; its text keeps the length of its span."""
    parts: list[str] = []
    position = group[0].start
    for line in group:
        parts += (" " * (line.start - position), line.text)
        position = line.end
    return replace(group[0], end=position, text="".join(parts))


def wrap_width(lines: list[Line]) -> int:
    """Return the column at which the text is wrapped, 0 where its paragraphs are long lines."""
    lengths = sorted(len(line.text) for line in lines if not (line.cells or line.level))
    if len(lengths) < 8 or lengths[-1] > 140 or lengths[-1] < 50:
        return 0
    width = lengths[-1]
    full = sum(1 for length in lengths if length >= 0.85 * width)
    return width if full >= max(4, len(lengths) // 5) else 0


def _continues(before: Line, line: Line, width: int, soft: bool) -> bool:
    if not _may_join(before, line):
        return False
    lower = line.text[0].islower()
    if line.gap:
        return lower and len(before.text) >= 20 and not ends_sentence(before.text)
    if _HYPHEN.search(before.text[-2:]) and line.text[0].isalpha():
        return True
    if soft and before.block == line.block != -1:
        return True
    if lower and len(before.text) >= _MIN_WRAP and not ends_sentence(before.text):
        return True
    return bool(width) and _is_full(before.text, line.text, width)


def _may_join(before: Line, line: Line) -> bool:
    if before.furniture or line.furniture or before.level or line.level or line.bullet:
        return False
    if before.cells or line.cells or (line.row is not None and line.row == before.row):
        return False
    if _LISTED.match(line.text) and not _ORDINAL.match(line.text):
        return bool(line.text.startswith("at ") and not before.text.endswith((",", ";", ":", ".")))
    return not (_is_label(line) or _is_label(before))


def _is_label(line: Line) -> bool:
    if len(line.text) > 120:
        return False
    return bool(section_label(line) or roster_label(line))


def _is_full(before: str, after: str, width: int) -> bool:
    """Tell whether the next word wouldn't have fitted on the line before."""
    if _NAMED.match(after) or len(before) < 0.6 * width:
        return False
    return len(before) + 1 + len(after.split(maxsplit=1)[0]) > width
