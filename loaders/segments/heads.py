"""The paper itself: title, kind, date, case and document number, municipality."""

import re
from itertools import takewhile
from typing import Final

from graph.model import DocumentHead, DocumentKind, FieldEvidence, SourceText
from loaders.lexicon import kinds
from loaders.lexicon.headings import AGENDA_HEADINGS, SECTION_HEADINGS, SIGNATURE_STARTS
from loaders.segments.dates import first_date, is_only_date
from loaders.segments.fields import CODE, Field
from loaders.segments.labels import folded, roster_label
from loaders.segments.lines import Line
from loaders.segments.meetings import body_in
from loaders.segments.municipalities import find_municipality
from loaders.segments.titles import clean_title

_TO_A_BODY: Final = re.compile(r"(?P<kind>\w+)\stil\s(?P<whom>.+)", re.IGNORECASE)
_FRONT_LINES: Final = 45
_KINDS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("press_release", kinds.PRESS),
        ("minutes", kinds.MINUTES),
        ("agenda", kinds.AGENDA),
        ("budget_proposal", kinds.BUDGET),
        ("letter", kinds.LETTER),
        ("memo", kinds.MEMO),
    )
)
_START: Final = re.compile(rf"^{kinds.TITLE_STARTS}", re.IGNORECASE)
_LETTERHEAD: Final = re.compile(
    r"^(?:[A-ZÆØÅ][\w-]+\s)?[A-ZÆØÅ][\w-]+\s(?:Kommune|KOMMUNE)$|"
    r"(?:forvaltningen|sekretariatet|staben|centret|kontoret)$|"
    rf"^(?:\S+\s){{0,3}}\S*(?:{kinds.BODY_ENDS})$|"
    r"^(?:Center|Afdeling|Sekretariat|Stab|Kontor|Team|Direktion|Enhed)\w{0,3}\b",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"^(?:Til|Kære|Att\.?|Fra|v/|Side|Kopi|Sendt|Indhold)\b|@|\b\d{4}\s[A-ZÆØÅ][a-zæøå]+$|^https?:"
)
_DATED: Final = re.compile(
    r"^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\b|(?:den|d\.)\s\d|\d{1,2}[./-]\s?\d|mødet?\s(?:begyndte|"
    r"startede|sluttede|blev)|[A-ZÆØÅ]\S+\sKommune,\s(?:den\s)?\d)",
    re.IGNORECASE,
)
_CODE_TITLE: Final = re.compile(r"^[A-ZÆØÅ]{1,4}[- ]?\d{1,4}\b\s?[:–-]?\s")
_SALUTATION: Final = re.compile(r"^(?:Kære|Hej|Til)\b|med venlig hilsen|venlig hilsen|vegne$", re.I)


def find_title(
    lines: list[Line], fields: list[Field], source: SourceText, front: int = _FRONT_LINES
) -> Line | None:
    """Return the line that is the paper's title, verbatim; it stands before line `front`."""
    subject = next((field for field in fields if field.kind == "subject"), None)
    field_lines = {index for field in fields for index in (field.line, field.at)}
    if subject and source.media_type == "message/rfc822":
        return Line(subject.start, subject.end, subject.text)
    best: tuple[float, Line] | None = None
    below_kind = False
    above = takewhile(_is_above_signature, lines[: min(front, _FRONT_LINES)])
    for index, line in enumerate(above):
        if best and best[0] > 0 and (roster_label(line) or _is_running_text(line)):
            break
        if line.furniture or index in field_lines or not _may_be_title(line):
            continue
        score = _title_score(line) - 0.02 * index + (1.5 if below_kind else 0.0)
        below_kind = below_kind or _is_bare_kind(line.text)
        if best is None or score > best[0]:
            best = (score, line)
    if subject and (best is None or best[0] < 3) and subject.line < _FRONT_LINES:
        return Line(subject.start, subject.end, subject.text)
    if best is None or best[0] <= 0:
        return None
    return _with_wrapped(lines, best[1], source)


def _is_bare_kind(text: str) -> bool:
    """Tell whether a line is "NOTAT" or the like, whose subject stands below it."""
    name = _kind_alone(text)
    return name in kinds.BARE_KINDS and not re.search(kinds.MEETING_PAPERS, name)


def _kind_alone(text: str) -> str:
    """Return a line folded, of "Notat til Socialudvalget" the kind of paper only."""
    found = _TO_A_BODY.fullmatch(text)
    is_sent = found and folded(found["kind"]) in kinds.BARE_KINDS
    if found and is_sent and body_in(found["whom"], alone=True):
        return folded(found["kind"])
    return folded(text)


def _is_above_signature(line: Line) -> bool:
    return not folded(line.text).startswith(SIGNATURE_STARTS)


def _is_running_text(line: Line) -> bool:
    return len(line.text) > 60 and line.text.endswith(".") and not line.level


def _with_wrapped(lines: list[Line], title: Line, source: SourceText) -> Line:
    """Take in the next line where the title goes on: "REFERAT" / "fra møde i …"."""
    index = lines.index(title)
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and _goes_on(title, after):
        text = source.text[title.start : after.end]
        return Line(title.start, after.end, text, level=title.level)
    return title


def _goes_on(title: Line, after: Line) -> bool:
    if not after.text[0].islower() or title.text.endswith((".", ":")) or after.cells:
        return False
    bare = folded(title.text) in kinds.BARE_KINDS
    return len(after.text) < 120 and (bare or not after.gap)


def _may_be_title(line: Line) -> bool:
    text = line.text
    if len(text) > 250 or line.bullet or line.cells or text[0].islower() or roster_label(line):
        return False
    if is_only_date(_after_place(text)) or _DATED.match(text):
        return False
    name = folded(text)
    if name not in kinds.BARE_KINDS and (name in SECTION_HEADINGS or name in AGENDA_HEADINGS):
        return False
    return not _NO_TITLE.search(text) and any(char.isalpha() for char in text)


def _title_score(line: Line) -> float:
    text = line.text
    score = {0: 0.0, 1: 5.0, 2: 4.0}.get(line.level, 3.0) + (1.0 if line.strong else 0.0)
    if _kind_alone(text) in kinds.BARE_KINDS:
        return min(score, 2.0) + (1.2 if re.search(kinds.MEETING_PAPERS, folded(text)) else 0.5)
    if _START.match(text) or _CODE_TITLE.match(text):
        score += 4.0
    named = any(pattern.search(text) for _, pattern in _KINDS)
    score += 2.0 if named else 0.0
    if line.level != 1 and not named and (_LETTERHEAD.search(text) or body_in(text, alone=True)):
        score -= 4.0
    if re.match(r"^\d{1,2}[.)]\s", text) or " | " in text:
        score -= 4.0
    if text.endswith((".", ",", ";")) and not line.level:
        score -= 3.0 if len(text) < 100 else 6.0
    return score + (1.0 if not line.level and len(text.split()) > 2 else 0.0)


def find_kind(
    title: str, lines: list[Line], *, listed: bool, spoken: bool, media: str
) -> DocumentKind:
    """Return the kind of paper from its title, its first lines and what it holds.

    `listed` tells that it has participants and items, `spoken` that items hold minutes.
    """
    front = [line.text for line in lines[:15] if len(line.text) < 120]
    words = {kind for kind, pattern in _KINDS if pattern.search(title)}
    marks = {kind for text in front for kind, pattern in _KINDS if pattern.match(folded(text))}
    if "press_release" in words | marks:
        return "press_release"
    if "agenda" in words or ("agenda" in marks and "minutes" not in words | marks and not words):
        return _agenda_kind(words, spoken=spoken)
    if "minutes" in words and not _is_reply(title):
        return "minutes"
    if "budget_proposal" in words and not _is_reply(title):
        return "budget_proposal"
    if "letter" in words and not any(folded(text) == "notat" for text in front):
        return "letter"
    return _kind_of_marks(words | marks, title, lines, listed=listed, media=media)


def _agenda_kind(words: set[str], *, spoken: bool) -> DocumentKind:
    return "agenda_and_minutes" if spoken or "minutes" in words else "agenda"


def _is_reply(title: str) -> bool:
    return bool(re.match(r"(?:høringssvar|bemærkninger|svar|brev|bilag)\b", title, re.IGNORECASE))


def _kind_of_marks(
    marks: set[str], title: str, lines: list[Line], *, listed: bool, media: str
) -> DocumentKind:
    if "minutes" in marks or (listed and re.search(kinds.MEETING, title, re.IGNORECASE)):
        return "minutes"
    if _CODE_TITLE.match(title) and "letter" not in marks:
        return "budget_proposal"
    if "budget_proposal" in marks and "memo" in marks:
        return "budget_proposal"
    if "memo" in marks:
        return "memo"
    if "letter" in marks or media == "message/rfc822" or _is_letter(lines):
        return "letter"
    return "minutes" if listed else "other"


def _is_letter(lines: list[Line]) -> bool:
    ends = [line.text for line in (*lines[:12], *lines[-8:]) if len(line.text) < 80]
    return sum(1 for text in ends if _SALUTATION.search(text)) >= 2


def paper_date(lines: list[Line], fields: list[Field], front: int) -> Field | None:
    """Return the date that stands alone before the first item: the paper's own."""
    for index, line in enumerate(lines[: max(front, 1)]):
        found = None if line.level else is_only_date(_after_place(line.text))
        if found and not any(index in (field.line, field.at) for field in fields):
            offset = len(line.text) - len(_after_place(line.text)) + found.start
            start = line.start + offset
            return Field("date", start, start + found.end - found.start, found.iso, index)
    return None


def _after_place(text: str) -> str:
    """Step over the town before a letter's date ("Tvedby, den 2. maj 2022")."""
    match = re.match(r"[A-ZÆØÅ][\wæøå]+,\s(?=(?:den|d\.)\s|\d)", text[:40])
    return text[match.end() :] if match else text


def document_head(
    source: SourceText,
    lines: list[Line],
    fields: list[Field],
    title: Line | None,
    kind: DocumentKind,
) -> DocumentHead:
    """Return the head without its date, each field with its evidence."""
    evidence: list[FieldEvidence] = []
    if title:
        evidence.append(_evidence(source, "title", title.start, title.end))
    numbers: dict[str, str | None] = {"case": None, "document": None}
    for name in numbers:
        spans = {field.text: field for field in fields if field.kind == name}
        if len(spans) == 1:
            text, field = next(iter(spans.items()))
            numbers[name] = text
            evidence.append(_evidence(source, f"{name}_number", field.start, field.end))
    name = clean_head_title(title.text) if title else (source.title or "")
    return DocumentHead(
        title=name,
        kind=kind,
        case_number=numbers["case"] or _loose_case(lines, title, fields),
        document_number=numbers["document"],
        municipality=find_municipality(lines, fields, source),
        evidence=tuple(evidence),
    )


def clean_head_title(text: str) -> str:
    """Return a title with single spaces and no case number in brackets."""
    title, case = clean_title(text)
    flat = " ".join(text.split())
    return title if case else flat.rstrip(":")


def _evidence(source: SourceText, name: str, start: int, end: int) -> FieldEvidence:
    page = source.page_at(start)
    return FieldEvidence(field=name, start=start, end=end, quote=source.text[start:end], page=page)


def _loose_case(lines: list[Line], title: Line | None, fields: list[Field]) -> str | None:
    """Return a case number without label: in the title's brackets or alone on a front line."""
    if any(field.kind == "case" for field in fields):
        return None
    if title:
        case = clean_title(title.text)[1]
        if case:
            return case
    for line in lines[:20]:
        code = CODE.fullmatch(line.text)
        if code and re.fullmatch(r"\d{2,4}-\d{5,8}|\d{2}\.\d{2}\.\d{2}-\w{3}-\d+-\d{2}", line.text):
            return line.text
    return None


def date_in(text: str) -> str | None:
    """Return the first date of the text as ISO 8601."""
    found = first_date(text)
    return found.iso if found else None
