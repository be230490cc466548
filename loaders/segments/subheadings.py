"""Headings inside items, memos and letters: which lines they are and whose input they announce."""

import re
from typing import Final

from loaders.outline import SectionKind
from loaders.segments.labels import ends_sentence, is_bare_heading
from loaders.segments.lines import Line

NUMBERED_BILAG: Final = re.compile(
    r"^Bilag\s(?:nr\.?\s)?(?:\d{1,3}\s?[a-z]?|[A-ZÆØÅ])\s?[.:–-]\s{0,3}\S"
)
_OWNED: Final = re.compile(
    r"^(?P<owner>[A-ZÆØÅ][\wæøåÆØÅ -]{2,80}?)s\s(?:input|bemærkninger|høringssvar|svar|kommentarer|"
    r"indspil|tilbagemelding|udtalelse|synspunkter|ønsker|bidrag|kommentar|holdning)\b"
    r"|^(?:Input|Bidrag|Bemærkninger|Høringssvar|Svar|Kommentarer|Indspil|Tilbagemelding|Udtalelse)\s"
    r"(?:fra|af)\s(?P<from>[A-ZÆØÅ][^:.]{2,80})",
)
_NUMBER: Final = re.compile(r"^\d{1,2}(?:\.\d{1,2})?\.?\s{1,4}")
_VAGUE: Final = frozenset(
    ("råd", "rådet", "udvalg", "udvalget", "medlemmerne", "forvaltningen", "møde", "formanden")
)
_LETTERED: Final = re.compile(r"^(?:\d{1,3}\s?\.?\s?[a-h][.)]?|[a-h][.)])\s{1,4}[A-ZÆØÅ][a-zæøå]")
_TABLE: Final = re.compile(r"^(?:Tabel|Figur|Graf|Diagram)\s\d")
_GREETING: Final = re.compile(r"^(?:Kære|Hej|Til|Goddag)\b")


def is_sub_heading(lines: list[Line], index: int, kind: SectionKind, *, early: bool) -> bool:
    """Tell whether a line heads what follows in a section of this kind; `early` is the front."""
    line = lines[index]
    if kind == "attachments" and NUMBERED_BILAG.match(line.text):
        return False
    bold = line.strong and len(line.text) < 120 and not ends_sentence(line.text.rstrip(":"))
    if line.level or bold:
        return True
    if kind in ("discussion", "contents") and _LETTERED.match(line.text):
        return len(line.text) < 80 and not line.text.endswith((".", ";", ","))
    if kind == "signature" or (early and kind in ("front", "participants", "attachments")):
        return False
    return line.row is None and is_bare_heading(line) and _stands_alone(lines, index)


def _stands_alone(lines: list[Line], index: int) -> bool:
    """Tell whether an empty line stands around the line, and text below it."""
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is None or after.furniture or not line.gap or _GREETING.match(line.text):
        return False
    colon = line.text.endswith(":")
    return (after.gap or colon) and not is_bare_heading(after) and not (colon and after.bullet)


def owner_of(heading: str) -> str | None:
    """Return whose input a heading announces, if it names a body.

    >>> owner_of("Ældrerådets input til planen"), owner_of("Rådets bemærkninger")
    ('Ældrerådet', None)
    >>> owner_of("3. Bemærkninger fra Ældrerådet")
    'Ældrerådet'
    """
    match = _OWNED.match(_NUMBER.sub("", heading))
    owner = (match["owner"] or match["from"]).strip() if match else ""
    return owner if owner and owner.casefold() not in _VAGUE else None


def names_table(heading: str) -> bool:
    """Tell whether a heading is a table's caption.

    >>> names_table("Tabel 1. Udgifter")
    True
    """
    return bool(_TABLE.match(heading))
