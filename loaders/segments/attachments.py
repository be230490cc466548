"""Attachments: label and title from the lists of items and papers, each once."""

import re
from typing import Final

from graph.model import Attachment, SourceText
from loaders.outline import Section
from loaders.segments.titles import alike, clean_title

_LABELLED: Final = re.compile(
    r"^(?:(?:Bilag|BILAG|bilag)\s?(?:nr\.?\s?)?(?P<a>\d{1,3}(?:[.,]\d{1,2})?\s?[a-zA-Z]?|[A-ZÆØÅ])(?![\w])"
    r"|(?P<b>\d{1,3}\s?[a-z](?![\w]))|(?P<c>\d{1,3}(?=\s?[.:)]\s)|\d{1,3}(?=\s[–-]\s)))"
    r"\s*[.:)–-]*\s*(?P<title>.*)$",
    re.DOTALL,
)
_EXTRA: Final = re.compile(
    r"\s*(?:\((?:pdf|docx?|xlsx?|link|åbn|lukket|fortrolig)[^()]{0,30}\)|\[(?:pdf|link)\]|"
    r"\(\d+(?:,\d+)?\s?[kKmM][bB]\))\s*$",
    re.IGNORECASE,
)
_NONE: Final = re.compile(r"^(?:ingen(?:\sbilag)?|intet|-|–|nej)\.?$", re.IGNORECASE)
_RUN: Final = re.compile(r";\s+|,\s+(?=(?:og\s)?[Bb]ilag\s\d)|\s+(?=Bilag\s\d{1,2}[a-z]?\s?[:.–-])")


def find_attachments(
    source: SourceText, plain: str, sections: list[Section]
) -> tuple[Attachment, ...]:
    """Return the attachments of all sections that list them."""
    found: list[Attachment] = []
    for section in sections:
        if section.kind != "attachments":
            continue
        group: list[Attachment] = []
        for paragraph in section.paragraphs:
            for start, end in _entries(plain, paragraph.start, paragraph.end):
                entry = attachment(source, plain, start, end, section.item)
                if entry:
                    group.append(entry)
        labelled = any(entry.label for entry in group)
        found += [entry for entry in group if entry.label or not labelled]
    return tuple(_distinct(found))


def _entries(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a running list ("1. Plan; 2. Kort") into its entries."""
    spans: list[tuple[int, int]] = []
    for mark in _RUN.finditer(plain, start, min(end, start + 3000)):
        spans.append((start, mark.start()))
        start = mark.end()
    return [*spans, (start, end)]


def attachment(
    source: SourceText, plain: str, start: int, end: int, item: str | None
) -> Attachment | None:
    """Return the attachment that stands at the span, if one does."""
    text = plain[start : min(end, start + 400)]
    match = _LABELLED.match(text)
    label = (match["a"] or match["b"] or match["c"]).replace(" ", "") if match else None
    raw = match["title"] if match else text
    title = _EXTRA.sub("", clean_title(_EXTRA.sub("", raw))[0])
    if (not title and not label) or _NONE.match(title or "") or len(text) >= 400:
        return None
    return Attachment(
        label=label,
        title=title,
        agenda_item=item,
        start=start,
        end=end,
        quote=source.text[start:end],
        page=source.page_at(start),
        rule="attachment.list",
    )


def _distinct(found: list[Attachment]) -> list[Attachment]:
    """Return each attachment once: the same label with a like title is the same paper."""
    kept: list[Attachment] = []
    seen: dict[str, list[Attachment]] = {}
    for entry in found:
        key = entry.label or entry.title.casefold()
        same = seen.setdefault(key, [])
        if any(not entry.label or alike(entry.title, other.title) for other in same):
            continue
        same.append(entry)
        kept.append(entry)
    return kept
