"""Which matters a document is about: proposals by code, mærkesager, and topics somebody raises."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from snowballstemmer import stemmer

from graph.cpr import COVER
from graph.model import IssueKind, Span
from loaders.lexicon.issues import KEY_ISSUE
from loaders.lexicon.word_list import word_list
from loaders.outline import Outline, Section
from loaders.places import places_of
from loaders.rules.motions import moved_matters
from loaders.rules.proposals import CODE, Matter, coded_proposals
from loaders.rules.titles import FORMALITY, bullets, item_topics, paper_topics, used_alone

HEADING_KEY = re.compile(
    rf"^(?:\W*)(?:(?:[Ff]ørste|[Nn]æste|[Ss]idste|[Aa]nden|[Tt]redje|"
    rf"[Ff]jerde|[Dd]en\s\w+|[Dd]et\s\w+|[\d.]+)\s)?(?:{KEY_ISSUE}(?:spunkt)?|"
    rf"[Mm]ærkesag(?:spunkt)?|sag)(?:\s?\d+)?\s?"
    rf"(?::|[\"»“”]|drejer\ssig\som|omhandler|handler\som|er|–|"
    rf"-)\s*[\"»“”]?(.{{4,140}}?)[\"«”»“.]*$",
    re.IGNORECASE,
)
KEY_ISSUES = re.compile(r"\bmærkesager(?:ne)?\b", re.IGNORECASE)
SPEECH_HEADING = re.compile(
    r"\b(?:bemærkning|spørgsmål|input|drøftelse|kommentar|beslutning|status|referat)", re.IGNORECASE
)
INLINE_KEY = re.compile(
    rf"\b{KEY_ISSUE}(?:\s(?:om|er|bliver|nr\.\s\d+|hedder))?:?\s[\"»“”]([^\"«»“”\n]{{4,"
    rf"120}})[\"«”»“]|\b[Mm]ærkesagen\s([A-ZÆØÅ][^.,;:\n\"]{{6,110}})(?=[.,;:\n]|"
    rf"$)|"
    rf"\bgør(?:e|es|t)?\s(?:\w+\s)?([\wæøåÆØÅ-]{{5,60}})\stil\s(?:sin|"
    rf"rådets|årets|en|deres)\s(?:\w+\s)?mærkesag"
)
PHRASE = (
    r"([\wæøåÆØÅ][\wæøåÆØÅ -]{3,60}?)(?=\s(?:rettet|mod|der|som|"
    r"i|på|til|for|med|ved|hos|efter|hvad|når|så|og|at|fra)\b|"
    r"[.,;?]|$)"
)
ARTICLE = r"(?:(?:en|et|den|det|de|flere|at\sfå(?:\sen|\set)?)\s)?"
RAISED = re.compile(
    r"\b(?:[Rr]ejse[rs]?|[Rr]ejste|udtrykt)\s(?:spørgsmålet|ønsket|"
    r"sagen|forslaget|spørgsmål|ønske)\s"
    rf"(?:igen\s)?om\s{ARTICLE}{PHRASE}|"
    rf"\b[Bb]udget(?:notat|forslag|ønske)(?:et)?\s(?:om|på)\s{ARTICLE}"
    rf"(?:(?:pilotprojekt|forsøg|projekt)\smed\s{ARTICLE})?{PHRASE}|"
    rf"\b(?:[Hh]un|[Hh]an|[Bb]orgmesteren|[Rr]ådet|[Uu]dvalget)\shar\s(?:\w+\s)?introdu"
    rf"ceret\s{ARTICLE}{PHRASE}"
)
NO_MATTER = frozenset(
    ("at", "hvad", "hvor", "sagen", "det", "hvordan", "om", "hvem", "punktet", "baggrund", "sag")
)
OPENING = re.compile(r"[\s*_:#]*")
ENDING = re.compile(r"(?:e?n|e?t|er|erne|s)?(?![\w-])")
DANISH = stemmer("danish")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of a lower-case word.

    >>> stem("natcaféen") == stem("natcafé")
    True
    """
    return str(DANISH.stemWord(word))


WORDS = re.compile(r"[\wæøåÆØÅ]+(?:-[\wæøåÆØÅ]+)*")
SMALL = frozenset(
    word_list("""
        i på til for af om med og en et den det de ved fra mod ny nye nyt samt hos efter
    """)
)


def find_issues(text: str, outline: Outline) -> list[Matter]:
    """Return the matters of a document; items' own matters carry `item`."""
    matters = list(coded_proposals(text))
    matters = merge(matters, _key_issues(text, outline))
    matters = merge(matters, item_topics(text, outline))
    if outline.meeting is None:
        matters = merge(matters, paper_topics(text, outline))
    else:
        matters = merge(matters, bullets(text, outline))
    matters = merge(matters, (*_raised(text), *moved_matters(text, outline)))
    matters = _with_codes(text, matters)
    # what a CPR number names is somebody's own affair; covered, two of them would look like one
    matters = [matter for matter in matters if COVER not in matter.name]
    used_alone(text, matters)
    find_places(text, matters)
    return matters


def _with_codes(text: str, matters: list[Matter]) -> list[Matter]:
    """Return the matters, those with a heading under the bare code that its text opens with.

    "Ny bro" stands over "AB-12 blev vedtaget i maj": the paper gives the code no other name.
    """
    bare = {m.code: m for m in matters if m.code and m.name == m.code and not m.forms}
    for matter in [m for m in matters if m.section and not m.code and m.section != (0, len(text))]:
        code = CODE.match(text, OPENING.match(text, matter.span.end).end())  # type: ignore[union-attr]
        if code is not None and code.group(1) in bare:
            matters.remove(bare.pop(code.group(1)))
            matter.code, matter.kind = code.group(1), "budget_proposal"
    return matters


def _key_issues(text: str, outline: Outline) -> Iterator[Matter]:
    listed = {i.number or i.title for i in outline.items if KEY_ISSUES.search(i.title)}
    for section in outline.sections:
        match = HEADING_KEY.match(section.heading) if section.heading else None
        if match is not None and section.heading_span is not None:
            yield from _located(text, match.group(1), section.heading_span, "key_issue", section)
        elif section.item in listed and _names_matter(section):
            place = section.heading_span or Span(start=section.start, end=section.end)
            yield from _located(text, section.heading, place, "key_issue", section)
    for match in INLINE_KEY.finditer(text):
        group = next(i for i in (1, 2, 3) if match.group(i))
        span = Span(start=match.start(group), end=match.end(group))
        yield Matter(" ".join(match.group(group).split()), "key_issue", span)


def _names_matter(section: Section) -> bool:
    """Tell whether a heading inside an item on mærkesager is the name of one."""
    name = section.heading.strip(" *:")
    bare = 3 < len(name) < 70 and not SPEECH_HEADING.search(name)
    return section.kind == "discussion" and bare and not FORMALITY.match(name)


def _located(
    text: str, name: str, near: Span, kind: IssueKind, section: Section | None = None
) -> Iterator[Matter]:
    """Yield a matter whose name stands verbatim in or near a span."""
    cleaned = name.strip(' ."»«“”*:')
    start = text.find(cleaned, near.start, near.end + 200)
    if start >= 0 and len(cleaned) > 3:
        place = (section.start, section.end) if section else None
        yield Matter(
            cleaned, kind, Span(start=start, end=start + len(cleaned)), item=None, section=place
        )


def _raised(text: str) -> Iterator[Matter]:
    for match in RAISED.finditer(text):
        group = next(i for i in (1, 2, 3) if match.group(i))
        name = match.group(group).strip()
        words = name.split()
        if (
            len(name) < 5
            or words[0].lower() in NO_MATTER
            or words[-1] in {"op", "ned", "ud", "ind"}
        ):
            continue
        kind: IssueKind = "budget_proposal" if group == 2 else "topic"
        yield Matter(name, kind, Span(start=match.start(group), end=match.start(group) + len(name)))


def merge(kept: list[Matter], more: Iterable[Matter]) -> list[Matter]:
    """Add matters that aren't there yet; the same name or code is one matter."""
    for matter in more:
        twin = next((k for k in kept if _same(k, matter)), None)
        if twin is None:
            kept.append(matter)
            continue
        twin.add_form(matter.name)
        for form in matter.forms:
            twin.add_form(form)
        twin.item = twin.item or matter.item
        twin.section = twin.section or matter.section
        twin.runs += matter.runs
        if matter.kind == "key_issue" and twin.kind == "topic":
            twin.kind = "key_issue"
    return kept


def _same(left: Matter, right: Matter) -> bool:
    if left.code and right.code:
        return left.code == right.code
    names = {stems(n) for n in (left.name, *left.forms)}
    others = {stems(n) for n in (right.name, *right.forms)}
    return bool(names & others) or _begins(stems(left.name), stems(right.name))


def _begins(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Tell whether a name is the beginning of a longer one: two words, or one telling word."""
    telling = len(short) > 1 or (len(short) == 1 and len(short[0]) >= 9)
    return telling and long[: len(short)] == short


@lru_cache(maxsize=10_000)
def stems(name: str) -> tuple[str, ...]:
    """Return the stems of a name's words, small words left out.

    >>> stems("Ny cykelsti ved havnen") == stems("cykelstien ved havnen")
    True
    """
    return tuple(stem(w) for w in WORDS.findall(name.lower()) if w not in SMALL)


def find_places(text: str, matters: list[Matter]) -> None:
    """Keep where the name, the forms or the code of each matter stand."""
    forms = [[f for f in (m.name, *m.forms) if len(f) > 2] for m in matters]
    named = places_of((f for fs in forms for f in fs), text, any_case=True, behind=ENDING)
    coded = places_of((m.code for m in matters if m.code), text, behind=ENDING)
    for matter, own in zip(matters, forms, strict=True):
        found = [place for form in own for place in named.get(form, ())]
        found += coded.get(matter.code or "", ())
        places = dict(reversed(found))  # of two at one place the name's comes before a form's
        matter.mentions = [Span(start=start, end=places[start]) for start in sorted(places)]
