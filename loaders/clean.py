"""Text as rules read it: without what scanners, web pages and typesetters leave in the words.

The archived text never changes. Rules read a clean copy, and `Cleaned.restored` leads every span
they find back into the archived text, so that quotes stay verbatim, noise included.
"""

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Any, Final, NamedTuple

from graph.model import Extraction, Model, Quote, SourceText, Span
from loaders.lexicon.characters import (
    BREAKS,
    COMBINING,
    FOREIGN,
    HIDDEN,
    LOOKALIKES,
    MISREAD,
    SPACES,
    WIDE,
)

_HIDDEN: Final = re.compile(f"[{HIDDEN}]+")
_SPACES: Final = re.compile(f"[{SPACES}]")
_FOREIGN: Final = re.compile(f"[{FOREIGN}]")
# With what noise begins. Text without any of these is clean; elsewhere only they are looked at.
_FIRST: Final = (
    rf"[{HIDDEN}{COMBINING}{BREAKS}{SPACES}{WIDE}&<{''.join(sorted({m[0] for m in MISREAD}))}-]"
)
# What may be noise; what it is to be read as is settled match by match.
_NOISE: Final = re.compile(
    rf"(?={_FIRST})(?:"
    # a word parted at a line's end: the rest of it moves up, the line ends behind it
    rf"(?P<parted>(?:\u00ad[{HIDDEN}]*|(?<=[a-zæøå])-)[ \t]*\n[ \t]*"
    r"(?=[a-zæøå]{2})(?!(?:og|eller|samt|til|i|på)\b))"
    rf"|(?P<hidden>[{HIDDEN}]+)"
    rf"|(?P<accent>(?<=[^\W\d_])[{COMBINING}]+)"
    rf"|(?P<break>[{BREAKS}])"
    rf"|(?P<space>[{SPACES}])"
    r"|(?P<entity>&(?:\#\d{2,6}|\#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});)"
    r"|(?P<tag></?(?:[bBiIuU]|em|EM|strong|STRONG|span|SPAN|a|font|FONT|sup|sub|small)"
    r"(?:\s[^<>\n]{0,300})?>)"
    r"|(?P<line></?(?:br|BR|p|P|div|DIV)(?:\s[^<>\n]{0,300}|/)?>)"
    rf"|(?P<misread>{'|'.join(map(re.escape, MISREAD))})"
    rf"|(?P<wide>[{WIDE}]+))"
)
_FOREIGN_WORD: Final = re.compile(rf"[^\W\d_]{{0,40}}[{FOREIGN}][^\W\d_]{{0,40}}")
# No word is that long: drawn lines, encoded data, text that lost its spaces. Rules skip it.
_NO_WORD: Final = re.compile(r"(?<!\S)\S{201,}")
_SPACE: Final = re.compile(r"[ \t\n]")
_LONGEST_REST: Final = 60
# Two spaces in running text; between words with capitals they may part columns.
_WIDE_GAP: Final = re.compile(r"(?<=[a-zæøå,;])  (?=[a-zæøå])")
_ANY_GAP: Final = re.compile(r"(?<=\S)  (?=\S)")
_FIXED: Final = {"hidden": "", "tag": "", "break": "\n", "line": "\n", "space": " "}
_MIXED: Final = re.compile(rf"[A-Za-zæøåÆØÅ][{FOREIGN}]|[{FOREIGN}][A-Za-zæøåÆØÅ]")


class Edit(NamedTuple):
    """Source characters and what they are read as."""

    start: int
    end: int
    text: str


class Cleaned:
    """A source as rules read it, and the way back."""

    def __init__(self, source: SourceText, edits: list[Edit]) -> None:
        self._raw = source
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        grown = accumulate(len(edit.text) - (edit.end - edit.start) for edit in edits)
        self._shifts = [0, *grown]  # by how much the text behind so many edits has moved
        self._places = [
            edit.start + shift for edit, shift in zip(edits, self._shifts, strict=False)
        ]
        self.source: Final = _moved(source, self._cleaned_span).model_copy(
            update={"text": _applied(source.text, edits)}
        )

    def restored(self, found: Extraction) -> Extraction:
        """Return what was found, at its place in the archived text."""
        return found.model_copy(update={name: self._restored(part) for name, part in found})

    def _restored(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._restored, value)) if _holds_places(value) else value
        if not isinstance(value, Model):
            return value
        parts = {
            name: self._restored(part) if isinstance(part, tuple | Model) else part
            for name, part in vars(value).items()
        }
        if isinstance(value, Span):
            start, end = self._raw_place(value)
            parts |= {"start": start, "end": end}
            if isinstance(value, Quote):
                parts["quote"] = self._raw.text[start:end]
        return type(value)(**parts)

    def _cleaned_span(self, span: Span) -> Span:
        start, end = self._cleaned_place(span.start), self._cleaned_place(span.end)
        return type(span)(**(vars(span) | {"start": start, "end": end}))

    def _cleaned_place(self, place: int) -> int:
        last = bisect_right(self._starts, place) - 1
        if last >= 0 and place < self._edits[last].end:
            return self._places[last]
        return place + self._shifts[last + 1]

    def _raw_place(self, span: Span) -> tuple[int, int]:
        start = self._raw_character(span.start)[0]
        end = self._raw_character(span.end - 1)[1] if span.end > span.start else start
        return start, end

    def _raw_character(self, place: int) -> tuple[int, int]:
        """Return which characters of the source stand behind a clean one."""
        last = bisect_right(self._places, place) - 1
        if last >= 0 and place < self._places[last] + len(self._edits[last].text):
            return self._edits[last].start, self._edits[last].end
        start = place - self._shifts[last + 1]
        return start, start + 1


def clean(source: SourceText) -> Cleaned | None:
    """Return the source as rules read it, or None where it is clean already.

    >>> text = "Be\u00adslut\u00adning om &oslash;en"
    >>> found = clean(SourceText(name="a.txt", media_type="text/plain", text=text, blocks=()))
    >>> found.source.text if found else None
    'Beslutning om øen'
    """
    edits = _edits(source.text)
    return Cleaned(source, edits) if edits else None


def _edits(text: str) -> list[Edit]:
    """Return what is read differently, in order and without overlap."""
    found = sorted((*_no_words(text), *_characters(text), *_lookalikes(text), *_gaps(text)))
    kept: list[Edit] = []
    for edit in found:
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _characters(text: str) -> Iterator[Edit]:
    """Yield noise of single characters, entities and tags, and words parted at a line's end."""
    for match in _NOISE.finditer(text):
        start, end = match.span()
        if match.lastgroup == "parted":
            yield Edit(start, end, "")
            rest = _SPACE.search(text, end, end + _LONGEST_REST)
            if rest and rest[0] != "\n":
                yield Edit(rest.start(), rest.end(), "\n")
            continue
        start -= match.lastgroup == "accent"  # with its letter
        read = _read_as(match.lastgroup, text[start:end])
        if read != text[start:end]:
            yield Edit(start, end, read)


def _lookalikes(text: str) -> Iterator[Edit]:
    """Yield letters that only look Latin; a word of another language has others as well."""
    if not _FOREIGN.search(text):
        return
    words = list(_FOREIGN_WORD.finditer(text))
    all_alike = all(_is_alike(word[0]) for word in words)
    for word in words:
        if _is_alike(word[0]) and (all_alike or _MIXED.search(word[0])):
            for at, letter in enumerate(word[0], word.start()):
                latin = letter.translate(LOOKALIKES)
                if latin != letter:
                    yield Edit(at, at + 1, latin)


def _read_as(kind: str | None, noise: str) -> str:
    if kind in _FIXED:
        return _FIXED[kind]
    if kind in ("accent", "wide"):
        return unicodedata.normalize("NFKC", noise)
    return _plain(MISREAD[noise] if kind == "misread" else html.unescape(noise))


def _plain(sign: str) -> str:
    """Return a decoded sign without noise of its own."""
    return _SPACES.sub(" ", _HIDDEN.sub("", sign))


def _is_alike(word: str) -> bool:
    return not _FOREIGN.search(word.translate(LOOKALIKES))


def _no_words(text: str) -> Iterator[Edit]:
    for match in _NO_WORD.finditer(text):
        yield Edit(match.start(), match.end(), "")


def _gaps(text: str) -> Iterator[Edit]:
    """Yield spaces that are doubled in running text, or all over."""
    if "  " not in text:
        return
    doubled = sum(1 for _ in _ANY_GAP.finditer(text))
    everywhere = doubled > text.count(" ") - 2 * doubled
    for match in (_ANY_GAP if everywhere else _WIDE_GAP).finditer(text):
        yield Edit(match.start(), match.end(), " ")


def _holds_places(values: tuple[Any, ...]) -> bool:
    return bool(values) and isinstance(values[0], Model)


def _moved(source: SourceText, move: Callable[[Span], Span]) -> SourceText:
    """Return the source with every place in it moved."""
    blocks = tuple(
        move(block).model_copy(update={"cells": tuple(map(move, block.cells))})
        if block.cells
        else move(block)
        for block in source.blocks
    )
    title = _applied(source.title, _edits(source.title)) if source.title else None
    pages, covered = tuple(map(move, source.pages)), tuple(map(move, source.covered))
    return source.model_copy(
        update={"blocks": blocks, "pages": pages, "covered": covered, "title": title}
    )


def _applied(text: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    position = 0
    for edit in edits:
        parts += (text[position : edit.start], edit.text)
        position = edit.end
    return "".join((*parts, text[position:]))
