"""Page headers, footers, navigation and address blocks: kept in the text, out of paragraphs."""

import re
from dataclasses import replace
from typing import Final

from loaders.lexicon.surroundings import ADDRESS_LABELS, SITE_LINES
from loaders.segments.dates import first_date, is_only_date
from loaders.segments.lines import Line

_PAGE: Final = re.compile(
    r"(?:^|[\s·|–-])(?:Side|side|SIDE|Page)\s?!?\s?\d{1,4}!?(?:\s?(?:af|/|of|AF)!?\s?!?\d{1,4})?\.?$"
)
_PAGE_START: Final = re.compile(r"^(?:Side|SIDE)\s\d{1,4}\s(?:af|/)\s?\d{1,4}\b")
_NUMBER: Final = re.compile(r"^(?:[-–]\s?\d{1,3}\s?[-–]|\d{1,3}\s?/\s?\d{1,3})$")
_COOKIES: Final = re.compile(r"\bcookies?\b", re.IGNORECASE)
_ZIP: Final = re.compile(r"(?<!\d)(?:DK-?)?\d{4}\s+[A-ZÆØÅ][\wæøåÆØÅ]+")
_STREET: Final = re.compile(
    r"^[A-ZÆØÅ][\wæøåé-]{2,30}(?:\s[\wæøåé.-]{1,20}){0,3}\s\d{1,3}[A-Za-z]?(?:,.{0,30})?$"
)
_NO_STREET: Final = re.compile(r"^(?:Sag|Punkt|Pkt|Side|Budget|Bilag|Model|Lokale|Mødelokale)\b")
_CONTACT: Final = re.compile(r"\bTlf\b|\bTelefon\b|\bCVR\b|\bEAN\b|@|\bwww\.", re.IGNORECASE)
_MUNICIPAL: Final = re.compile(r"\bKommune\b|\bkommune\.dk")
_ANCHOR: Final = re.compile(
    rf"^(?:{ADDRESS_LABELS})(?![\w-])[.:]{{0,2}}(?P<value>.*)$", re.IGNORECASE
)
_UNIT: Final = re.compile(
    r"^(?:Center for|Afdeling(?:en)? for|Kontor(?:et)? for)\b|"
    r"^.*(?:forvaltning(?:en)?|sekretariat(?:et)?|"
    r"stab(?:en)?|kontor(?:et)?|Kommune|Rådhus(?:et)?|center|centret)$"
)
_TITLE: Final = re.compile(
    r"^(?:\w*svar|\w*notat|\w*forslag|referat|dagsorden|brev|opfølgning|orientering|status|om|vedr\w*\.?|"
    r"ansøgning|henvendelse|udtalelse|redegørelse|handleplan)\b",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_DIVIDED: Final = re.compile(r"[·|\t•]|\s{3}")


def mark_furniture(lines: list[Line]) -> list[Line]:
    """Return the lines with page furniture and address blocks marked."""
    repeated = _repeated(lines)
    marked = [
        line if line.furniture else replace(line, furniture=_is_furniture(line, repeated))
        for line in lines
    ]
    for first, last in _address_blocks(marked):
        for index in range(first, last + 1):
            marked[index] = replace(marked[index], furniture=True)
    return marked


def _is_furniture(line: Line, repeated: set[str]) -> bool:
    text = line.text
    if len(text) > 200 or line.level == 1:
        return False
    if _PAGE.search(text) or _PAGE_START.match(text) or _NUMBER.match(text):
        return True
    if text.casefold().rstrip(" :.>»→↑") in SITE_LINES or _COOKIES.search(text):
        return True
    if _fold(text) in repeated:
        return True
    return bool(_MUNICIPAL.search(text) and _ZIP.search(text) and _has_contact(text))


def _has_contact(text: str) -> bool:
    return bool(_CONTACT.search(text) or _DIVIDED.search(text))


def _repeated(lines: list[Line]) -> set[str]:
    """Return running headers: short lines with a date or divider, seen on several pages."""
    counts: dict[str, int] = {}
    for line in lines:
        if len(line.text) <= 120 and not line.bullet and not line.level:
            key = _fold(line.text)
            counts[key] = counts.get(key, 0) + 1
    return {
        _fold(line.text)
        for line in lines
        if len(line.text) <= 120
        and counts.get(_fold(line.text), 0) >= 3
        and not line.cells
        and (first_date(line.text) or (_DIVIDED.search(line.text) and _MUNICIPAL.search(line.text)))
        and not line.text.casefold().startswith(("beslutning", "sag"))
    }


def _fold(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())


def _address_blocks(lines: list[Line]) -> list[tuple[int, int]]:
    """Return the runs of lines that are an address block with date, case number, EAN."""
    marks = _marks(lines)
    blocks: list[tuple[int, int]] = []
    index = 0
    while index < len(lines):
        if marks[index] in ("", "unit"):
            index += 1
            continue
        last = _block_end(lines, marks, index)
        kinds = [marks[place] for place in range(index, last + 1)]
        anchors = kinds.count("anchor")
        if anchors >= 2 or (anchors and ("date" in kinds or "address" in kinds)):
            blocks.append((index, last))
        index = last + 1
    return blocks


def _block_end(lines: list[Line], marks: list[str], first: int) -> int:
    last = first
    for index in range(first + 1, min(len(lines), first + 40)):
        if marks[index]:
            last = index
        elif lines[index].gap or index - last > 3 or not _is_short(lines[index]):
            break
    return last


def _is_short(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= 60
        and not (line.level or line.bullet)
        and not text.endswith((".", "?", "!", ":", ","))
        and (text[0].isupper() or text[0].isdigit())
    )


def _marks(lines: list[Line]) -> list[str]:
    marks: list[str] = []
    open_label = False
    for line in lines:
        mark = "" if line.furniture or line.level or line.bullet else _mark(line.text)
        if not mark and open_label and _is_short(line):
            mark = "value"
        anchor = _ANCHOR.match(line.text) if mark == "anchor" else None
        open_label = bool(anchor and not anchor["value"].strip(" :."))
        marks.append(mark)
    return marks


def _mark(text: str) -> str:
    if len(text) > 70:
        return ""
    if _ANCHOR.match(text) and len(text.split()) <= 8:
        return "anchor"
    if is_only_date(text):
        return "date"
    if _ZIP.match(text):
        return "address"
    if _STREET.match(text) and not _NO_STREET.match(text):
        return "unit"
    is_unit = _UNIT.match(text) and not text.endswith(".") and not _TITLE.match(text)
    return "unit" if is_unit else ""
