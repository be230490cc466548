"""What a title names: an item's, a point's, a letter's or a memo's, and its headings."""

import re
from collections.abc import Iterator

from graph.model import Span
from loaders.lexicon.issues import CONNECTORS, FORMAL, PUBLIC_MATTERS, RHETORIC, WRAPPERS
from loaders.outline import Outline, Paragraph, Section
from loaders.places import places_of
from loaders.rules.proposals import CODE, Matter
from loaders.rules.things import is_empty, noun_of, thing_at

BULLET = re.compile(
    r"(?:Status|Orientering|Henvendelse|Opfølgning|Oplæg|Nyt|Drøftelse|"
    r"Evaluering)\s(?:på|om|vedr\w*|fra|til|af)\s"
)
WRAPPED = re.compile(
    rf"^(?:(?:{WRAPPERS})(?:\s+og\s+(?:{WRAPPERS}))?(?:\s+\d{{4}}(?:-\d{{4}})?)?\s*{CONNECTORS}"
    rf"\s*)+",
    re.IGNORECASE,
)
SENT = re.compile(
    r"^(?:Henvendelse|Spørgsmål|Forslag|Svar|Brev|Anmodning|Forespørgsel|Ansøgning|Ønske|Input|Oplæg)\s"
    r"(?:fra|af|til)\s[A-ZÆØÅ][^:]{2,60}?(?::\s|\s(?:om|vedr\.|vedrørende|angående)\s)"
)
GIVEN = re.compile(r"(?:\w+s\s)?(?:[Bb]idrag|[Ii]nput|[Ii]ndspil|[Kk]ommentarer)\s(?:til|om)\s")
TAIL = re.compile(r"\s(?:med|i\sstedet\sfor|fra|ved|v/)\s(?=[^:]*[A-ZÆØÅ])")
BRACKETED = re.compile(r"\s*\([A-ZÆØÅ]{1,4}[ -]?\d{1,3}\)$")
NUMBER = re.compile(r"^\s*\d{1,2}(?:\.\d)?[.)]?\s+")
FORMALITY = re.compile(rf"^\W*(?:{FORMAL})\W*$", re.IGNORECASE)
RHETORICAL = re.compile(rf"^\W*(?:{RHETORIC})\W*$", re.IGNORECASE)
# "Høringssvar fra X om Y" is about Y; whom a letter goes to is no matter.
ABOUT = re.compile(
    r"^\W*(?:\w*svar|(?:åbent\s)?brev|henvendelse|indsigelse|ansøgning|udtalelse|bemærkninger)"
    r"(?:\s(?:fra|af)\s[A-ZÆØÅ][^:]{2,60}?)?\s"
    r"(?:om|vedr\.|vedrørende|angående|ang\.|til\s(?=(?:forslag|udkast|plan))|mod)\s",
    re.IGNORECASE,
)
# "Om de andre forslag" and "Det videre arbejde" go on about what the paper is about.
ELSE = re.compile(
    r"(?:Om\s)?(?:et|en|den|det|de)?\s?(?:andet|anden|andre|øvrige|videre|resterende)\s\w+$",
    re.IGNORECASE,
)
THE_BUDGET = re.compile(r"(?:forslag(?:et)?\stil\s)?budget\w*\b", re.IGNORECASE)
LETTER_KIND = re.compile(
    r"^\W*(?:\w*svar|brev|henvendelse|indsigelse|ansøgning|udtalelse|bemærkninger|vedr\w*|"
    r"åbent\sbrev|budget)\b",
    re.IGNORECASE,
)


def subject_of(title: str) -> str | None:
    """Return the matter in an item's title, or None for a formality.

    >>> subject_of("Orientering og drøftelse af ny cykelsti"), subject_of("Eventuelt")
    ('ny cykelsti', None)
    >>> subject_of("Spørgsmål fra Ida Vang om slipstedet")
    'slipstedet'
    """
    bare = title.strip()
    if FORMALITY.match(bare):
        return None
    bare = re.sub(r"^(?:Medlemsforslag|Sag|Tema|[A-B]-sag|Punkt)\s?:\s*", "", bare)
    sent = SENT.match(bare)
    wrapped = WRAPPED.match(bare) if sent is None else None
    found = sent or wrapped
    if found is not None and len(bare) - found.end() > 5:
        bare = bare[found.end() :]
    bare = bare.strip(' .:–-"»«')
    return bare if len(bare) > 3 and not FORMALITY.match(bare) else None


def titled(text: str, start: int, end: int, title: str) -> Matter | None:
    """Return what a title names where it stands in the text, with the title's other forms."""
    subject = subject_of(title)
    place = -1 if subject is None else text.find(subject, start, end)
    if subject is None or place < 0:
        return None
    given = GIVEN.match(subject)
    first = place + (given.end() if given else 0)
    span = Span(start=first, end=place + len(subject))
    matter = Matter(text[first : span.end], "topic", span)
    for form in (subject, title, TAIL.split(subject, maxsplit=1)[0]):
        if len(form) > 6:
            matter.add_form(form)
    return matter


def item_topics(text: str, outline: Outline) -> Iterator[Matter]:
    """Yield what each agenda item is about, formalities left out."""
    for item in outline.items:
        title = BRACKETED.sub("", item.title)
        matter = titled(text, item.start, item.end + 200, title)
        if matter is None:
            continue
        matter.item = item.number or item.title
        code = CODE.search(item.title)
        if code is not None:
            matter.code, matter.kind = code.group(1), "budget_proposal"
        matter.add_form(item.title)
        yield matter


def bullets(text: str, outline: Outline) -> Iterator[Matter]:
    """Yield the small matters of an item without one of its own: "- Status på busserne".

    Each holds the paragraphs up to the next such point.
    """
    for section in outline.sections:
        if section.kind != "discussion" or section.item is None:
            continue
        points = [p for p in section.paragraphs if _is_point(text, p)]
        for index, point in enumerate(points):
            title = text[point.start : point.end]
            title = title.split("(", maxsplit=1)[0].split(",", maxsplit=1)[0].strip()
            end = points[index + 1].start if index + 1 < len(points) else section.end
            matter = titled(text, point.start, point.end, title)
            if matter is not None and len(matter.name) < 120:
                matter.section = (point.start, end)
                yield matter


def _is_point(text: str, paragraph: Paragraph) -> bool:
    """Tell whether a list item announces a matter instead of saying something of it."""
    words = text[paragraph.start : paragraph.end]
    return paragraph.kind == "list_item" and len(words) < 200 and BULLET.match(words) is not None


def paper_topics(text: str, outline: Outline) -> Iterator[Matter]:
    """Yield what a paper that isn't of a meeting is about, by its title and its headings.

    A memo with numbered headings is about those, not about what its title sums up.
    """
    kind = outline.head.kind
    numbered = [s for s in outline.sections if s.kind in {"body", "input"} and _is_numbered(s)]
    if kind == "memo" and len(numbered) > 1:
        for section in numbered:
            yield from _heading_topic(text, section)
        return
    title = _title_topic(text, outline)
    if title is not None:
        yield title
    if kind in {"letter", "press_release"} or (kind == "memo" and title is None):
        for section in outline.sections:
            if section.kind in {"body", "input"}:
                yield from _heading_topic(text, section)


def _is_numbered(section: Section) -> bool:
    return NUMBER.match(section.heading) is not None


def _title_topic(text: str, outline: Outline) -> Matter | None:
    """Return what a memo or letter without a code is about, by its title."""
    title, kind = outline.head.title, outline.head.kind
    if not title or CODE.search(title) or kind in {"budget_proposal", "minutes", "agenda"}:
        return None
    if kind == "letter" and LETTER_KIND.match(title):
        title = ABOUT.sub("", title)
        if LETTER_KIND.match(title) or THE_BUDGET.match(title):
            return None
    if kind == "other" and not re.search(PUBLIC_MATTERS, text):
        return None
    subject = subject_of(re.sub(r"^Bilag\s\d+\w?[.:]?\s*", "", title))
    if subject is None or noun_of(subject) in {"sager", "sagerne", "opgaver", "punkter"}:
        return None
    bare = re.split(r"\s(?:fra|af|for)\s(?=[A-ZÆØÅ])", subject)[0]
    matter = titled(text, 0, len(text), bare)
    if matter is None or len(bare) < 6:
        return None
    matter.section = (0, len(text))
    return matter


def _heading_topic(text: str, section: Section) -> Iterator[Matter]:
    """Yield the matter that a heading of a letter or memo names."""
    place, name = section.heading_span, NUMBER.sub("", section.heading).strip(' ."»«“”*:')
    if place is None or CODE.search(name) or not 3 < len(name) < 70:
        return
    if FORMALITY.match(name) or RHETORICAL.match(name) or ELSE.match(name):
        return
    start = text.find(name, place.start, place.end + 200)
    if start >= 0:
        span = Span(start=start, end=start + len(name))
        yield Matter(name, "topic", span, section=(section.start, section.end))


def used_alone(text: str, matters: list[Matter]) -> None:
    """Give each matter the short name that the paper uses for it: "ventetiden", "faste teams"."""
    heads: dict[str, list[Matter]] = {}
    for matter in matters:
        thing = thing_at(matter.name, 0, len(matter.name))
        for form in thing.forms if thing else ():
            heads.setdefault(form.lower(), []).append(matter)
    short = {form: named[0] for form, named in heads.items() if len(named) == 1 and _tells(form)}
    for form, places in places_of(short, text, any_case=True).items():
        matter = short[form]
        whole = matter.name.lower()
        for start, end in places:
            inside = text[start : start + len(whole)].lower() == whole
            if not inside and not matter.span.start <= start < matter.span.end:
                matter.add_form(text[start:end])
                break


def _tells(form: str) -> bool:
    """Tell whether a short name says enough to be known again."""
    return " " in form or (len(form) >= 9 and not is_empty(form))
