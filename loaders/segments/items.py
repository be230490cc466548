"""Agenda items: candidates in every numbering, the best rising chain of them, titles alone."""

import re
from dataclasses import dataclass, replace
from typing import Final

from loaders.lexicon.headings import (
    AGENDA_HEADINGS,
    MINUTES_HEADINGS,
)
from loaders.segments.labels import (
    ends_sentence,
    folded,
    roster_label,
    section_label,
)
from loaders.segments.lines import Line
from loaders.segments.titles import alike, clean_title

_AD: Final = re.compile(
    r"^(?:Ad|AD|ad)\.?\s*(?:pkt\.?|punkt)?\s*(?P<n>\d{1,3}\s?[a-z]?)\s*(?:[).:,–-]+\s*|\s+|$)(?P<t>.*)$"
)
_POINT: Final = re.compile(
    r"^(?:Pkt|Punkt|PKT|PUNKT|Dagsordenspunkt|DAGSORDENSPUNKT)\b\.?\s*(?:nr\.?\s*)?"
    r"(?P<n>\d{1,4}\s?[a-z]?)\s*(?:[).:–-]+\s*|\s+|$)(?P<t>.*)$"
)
_CASE: Final = re.compile(
    r"^(?:Sag|SAG)\s*(?:nr\.?|NR\.?)?\s*(?P<n>\d{1,4})\s*(?:[:.)–-]+\s*|\s{2,}|\t|$)(?P<t>.*)$"
)
_NR: Final = re.compile(r"^(?:Nr|NR)\.?\s?(?P<n>\d{1,4})\s*[-–:.]\s*(?P<t>\S.*)$")
_PLAIN: Final = re.compile(
    r"^(?P<n>\d{1,4})\s?(?:[.)]\s{0,9}|:\s+|\s[-–]\s|\s{2,}|\t)(?P<t>[^\s\d.,)%].*|\d{1,2}\.\s?\w.*)$"
)
_HEADED: Final = re.compile(r"^(?P<n>\d{1,4})\s(?P<t>[A-ZÆØÅ].*)$")
_MONTH: Final = re.compile(
    r"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
    r"kvartal|halvår|sal|th|tv)\b",
    re.IGNORECASE,
)
_FORMS: Final = (("ad", _AD), ("point", _POINT), ("case", _CASE), ("nr", _NR), ("plain", _PLAIN))
_NUMBERS: Final = re.compile(
    r"^(?:Sags?|Dok|J\.|Acadre)[\w .-]{0,20}(?:nr|nummer|id)\b", re.IGNORECASE
)
_JUMP: Final = 15  # closed items leave holes in the numbering
_INTRO: Final = re.compile(r"(?:[:;]|\bat|\bom|følgende)$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may head an item; `score` says how much it looks like it."""

    form: str
    number: str
    title: str
    start: int
    end: int
    line: int
    last: int
    score: float = 0.0
    level: int = 0
    case: str | None = None


def candidates(lines: list[Line], skipped: set[int]) -> list[Candidate]:
    """Return every numbered line that may head an item."""
    found: list[Candidate] = []
    for index, line in enumerate(lines):
        if line.furniture or index in skipped:
            continue
        for text, start in _texts(line):
            candidate = _candidate(lines, index, text, start)
            if candidate:
                found.append(replace(candidate, score=_score(lines, candidate)))
                break
    return found


def _texts(line: Line) -> list[tuple[str, int]]:
    """Return the line's text and the texts of its cells, the first 300 characters each."""
    texts = [(line.text[:300], line.start)]
    for place, cell in enumerate(line.cells):
        end = line.end if place + 1 == len(line.cells) and line.text[:1].isdigit() else cell.end
        text = line.text[cell.start - line.start : end - line.start]
        texts.append((text[:300], cell.start))
    return texts


def _candidate(lines: list[Line], index: int, text: str, start: int) -> Candidate | None:
    line = lines[index]
    forms = (*_FORMS, ("plain", _HEADED)) if line.level or line.cells else _FORMS
    for form, pattern in forms:
        match = pattern.match(text)
        if match is None:
            continue
        raw = match["t"].split("\t")[0] if line.cells else match["t"]
        if raw.strip() and (_MONTH.match(raw) or not _is_title_start(raw)):
            return None
        number = match["n"].replace(" ", "")
        begin = start + match.start("t")
        end = begin + len(raw.rstrip())
        item = Candidate(form, number, "", begin, end, index, index, level=line.level)
        return _titled(lines, item, raw)
    return None


def _is_title_start(text: str) -> bool:
    first = text[:1]
    return first.isupper() or first in "§\"”»'" or bool(re.match(r"\d{1,2}\.\s?\w", text))


def _titled(lines: list[Line], item: Candidate, raw: str) -> Candidate | None:
    """Return the candidate with its title, which may stand on the line after or before."""
    index = item.line
    if raw.strip():
        title, case = clean_title(raw)
        return replace(item, title=title, case=case) if title else None
    if item.form == "plain":
        return None
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and _is_title_line(after) and not after.text.endswith("."):
        title, case = clean_title(after.text)
        return replace(
            item, title=title, case=case, start=after.start, end=after.end, last=index + 1
        )
    before = lines[index - 1] if index else None
    if item.form == "case" and before and _is_title_line(before):
        title, case = clean_title(before.text)
        return replace(
            item, title=title, case=case, start=before.start, end=before.end, line=index - 1
        )
    return item


def _is_title_line(line: Line) -> bool:
    if line.furniture or section_label(line) or roster_label(line) or len(line.text) > 250:
        return False
    return not (line.text.endswith((".", ";", ",")) and len(line.text) > 120)


def _score(lines: list[Line], item: Candidate) -> float:
    """Weigh how much a candidate looks like the head of an item."""
    line = lines[item.line]
    after = _first_below(lines, item.last)
    score = 1.0 + (3.0 if line.level or line.strong else 0.0)
    score += 2.0 if after and section_label(after) and not section_label(line) else 0.0
    score += 0.5 if line.gap else 0.0
    score += (
        1.5 if item.form in ("case", "nr", "point") or (item.form == "ad" and line.row) else 0.0
    )
    score -= 1.5 if line.text.endswith((",", ";")) else 0.0
    score -= 2.0 if ends_sentence(line.text) and len(item.title) > 60 and not line.level else 0.0
    score -= 2.0 if len(item.title) > 180 else 0.0
    score -= 3.0 if line.bullet and item.form == "plain" and not line.level else 0.0
    return score - (3.5 if _is_listed(lines, item) else 0.0)


def _first_below(lines: list[Line], index: int) -> Line | None:
    """Return the line below a heading, past its case number."""
    for line in lines[index + 1 : index + 3]:
        if not _NUMBERS.match(line.text):
            return line
    return None


def _is_listed(lines: list[Line], item: Candidate) -> bool:
    """Tell whether the line belongs to a list inside an item, as recommendations do."""
    if item.form == "ad" and not lines[item.line].level:
        text = lines[item.line].text
        return ends_sentence(text) and not text.endswith(":")
    if item.form != "plain" or lines[item.line].level:
        return False
    if lines[item.line].gap and not _is_gapped_list(lines, item.line):
        return False
    index = item.line - 1
    while index >= 0 and item.line - index < 12 and _PLAIN.match(lines[index].text[:60]):
        index -= 1
    before = lines[index] if index >= 0 else None
    if before is None or before.furniture:
        return False
    label = section_label(before)
    if label and label.rest == label.end and not _heads_agenda(before):
        return label.kind in ("recommendation", "decision", "attachments", "tasks", "presentation")
    return bool(_INTRO.search(before.text)) and not _heads_agenda(before) and not before.level


def _is_gapped_list(lines: list[Line], index: int) -> bool:
    """Tell whether an empty line stands before list members as before this line."""
    before = lines[index - 1] if index else None
    if before is None:
        return False
    return not _PLAIN.match(before.text[:60]) or before.gap


def _heads_agenda(line: Line) -> bool:
    name = folded(line.text)
    return name in AGENDA_HEADINGS or name in MINUTES_HEADINGS or "dagsorden" in name


def numbered_items(found: list[Candidate]) -> list[Candidate]:
    """Return the candidates that head items: rising numbers, each part of the paper by itself."""
    usable = [item for item in found if item.score > 0]
    chosen: list[Candidate] = []
    for part in _parts(usable):
        chosen += _chain(part)
    return _agreed(chosen)


def _parts(found: list[Candidate]) -> list[list[Candidate]]:
    """Cut where the first item comes again: agenda first, minutes after."""
    parts: list[list[Candidate]] = [[]]
    known: dict[int, str] = {}
    lowest = 0
    for item in found:
        value = _value(item)
        known_title = known.get(value, "")
        if known_title and item.last > item.line and not alike(known_title, item.title):
            item = replace(item, title="", last=item.line)  # noqa: PLW2901
        again = value in known and (not item.title or alike(known_title, item.title))
        if again and parts[-1] and value <= lowest:
            parts.append([])
        lowest = min(lowest, value) if parts[-1] else value
        known.setdefault(value, item.title)
        parts[-1].append(item)
    return parts


def _value(item: Candidate) -> int:
    digits = re.match(r"\d+", item.number)
    return int(digits[0]) if digits else 0


def _chain(part: list[Candidate]) -> list[Candidate]:
    """Return the rising chain with the highest sum of scores."""
    best: dict[int, tuple[float, int]] = {}
    before: list[int] = []
    tops: list[float] = []
    for place, item in enumerate(part):
        value = _value(item)
        reach = [best[key] for key in range(value - _JUMP, value) if key in best]
        score, back = max(reach, default=(0.0, -1))
        before.append(back)
        tops.append(score + item.score)
        if tops[-1] > best.get(value, (0.0, -1))[0]:
            best[value] = (tops[-1], place)
    chain: list[Candidate] = []
    place = max(range(len(part)), key=tops.__getitem__, default=-1)
    while place >= 0:
        chain.append(part[place])
        place = before[place]
    return chain[::-1]


def _agreed(chosen: list[Candidate]) -> list[Candidate]:
    """Drop plain numbers in running text where headings or worded numbers head the items."""
    if not chosen or not (_is_convincing(chosen) or max(item.score for item in chosen) >= 1.5):
        return []
    worded = {item.number for item in chosen if item.form != "plain"}
    headed = {item.number for item in chosen if item.level}
    firm = headed if len(headed) > len(worded) else worded
    if 2 * len(firm) < len({item.number for item in chosen}):
        return chosen
    heads = [item.level > 0 for item in chosen if item.number in headed]
    return [
        item
        for item in chosen
        if item.number in firm or (item.form != "plain" and not all(heads)) or item.score >= 3.0
    ]


def _is_convincing(chosen: list[Candidate]) -> bool:
    return len({item.number for item in chosen}) >= 2 and _value(chosen[0]) >= 1
