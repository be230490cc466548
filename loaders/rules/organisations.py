"""Which councils, committees, administrations, associations, companies and parties are named."""

import re
from collections.abc import Iterable

from graph.model import Participant, Span
from loaders.drafts import Draft
from loaders.lexicon.organisations import (
    ABBREVIATIONS,
    GENERIC_HEADS,
    NOT_BODIES,
    PARTIES,
    PUBLIC_BODIES,
    WEAK_ENDINGS,
)
from loaders.lexicon.words import NATION, PLACE_WORDS, SENTENCE_OPENERS
from loaders.outline import Outline
from loaders.places import places_of
from loaders.rules.bodies import (
    ACRONYM,
    BODY,
    BRACKETS,
    CAMEL,
    COMMUNE,
    COUNCILS,
    EXTENDED,
    FROM,
    GENITIVE,
    HEAD_WORDS,
    HEADED,
    HOUSED,
    LONG_NAME,
    LOWER,
    NAMELY,
    OWNED,
    PLACED,
    ROLES,
    SPACE,
    WORD_IN_LOWER,
    initials_fit,
    nominative,
)
from loaders.rules.institutions import institutions
from loaders.rules.names import is_title
from loaders.rules.short_forms import join_forms
from loaders.rules.surfaces import bodies_of

NUMBERED = re.compile(r"s?(?:\.\s?\d|\s\d)")
HOLDERS = ("mesteren", "formanden", "direktøren", "chefen", "lederen", "ministeren", "sekretæren")


def find_organisations(text: str, outline: Outline, people: Iterable[Draft]) -> list[Draft]:
    """Return every named organisation with its abbreviations and short forms."""
    names = {w for d in people for form in (d.name, *d.forms) for w in (form, *form.split())}
    found: dict[str, Draft] = {}
    reach = 0
    for start, end, name in sorted(_candidates(text, names), key=lambda c: (c[0], -c[1])):
        if end > reach:  # a name inside a longer one is none of its own
            _keep(found, name, start, end)
            reach = end
    for listed in outline.participants:
        if listed.organisation and not ROLES.search(listed.organisation):
            _keep_listed(found, listed, text)
    for owner in (*bodies_of(outline), outline.head.municipality):
        if owner:
            _keep_body(found, owner, text)
    _leave_out_place(found, outline, text)
    _leave_out_heads(found, text)
    join_forms(found)
    _abbreviate(found, text)
    _shorten(found, text)
    return sorted(found.values(), key=lambda d: d.span.start)


def _candidates(text: str, people: set[str]) -> Iterable[tuple[int, int, str]]:
    yield from (_bare(m) for m in BODY.finditer(text) if _is_body(m, text))
    for pattern in (COMMUNE, EXTENDED, LONG_NAME, HOUSED):
        yield from (named for m in pattern.finditer(text) if (named := _own_words(m)))
    yield from ((m.start(), m.end(), m.group()) for m in OWNED.finditer(text))
    for pattern in (COUNCILS, LOWER):
        for match in pattern.finditer(text):
            start, end, name = _bare(match)
            yield start, end, name.capitalize()
    yield from _public(text)
    yield from institutions(text, people)
    yield from _headed(text)
    yield from _in_lists(text, people)
    for match in CAMEL.finditer(text):
        if match.group() not in people:
            yield match.start(), match.end(), match.group()


def _public(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield parties and public bodies by word; "Radikale Venstre" is no "Venstre"."""
    for name, places in places_of((*PARTIES, *PUBLIC_BODIES), text).items():
        for start, end in places:
            radical = name == "Venstre" and text.endswith(("Radikale ", "radikale "), 0, start)
            if not radical and not NUMBERED.match(text, end):
                yield start, end, name


def _bare(match: re.Match[str]) -> tuple[int, int, str]:
    """Return the place and the name without a genitive s."""
    genitive = match.lastindex and match.group(match.lastindex) == "s"
    name = match.group()[:-1] if genitive else match.group()
    return match.start(), match.start() + len(name), name.replace("\u00a0", " ")


def _own_words(match: re.Match[str]) -> tuple[int, int, str] | None:
    """Return a name of several words, without the "Ifølge" or "Fra" that it may follow."""
    start, end, name = _bare(match)
    opener, _, rest = name.partition(" ")
    if opener.lower() not in SENTENCE_OPENERS - HEAD_WORDS:
        return start, end, name
    return (start + len(opener) + 1, end, rest) if " " in rest and rest[0].isupper() else None


def _is_body(match: re.Match[str], text: str) -> bool:
    """Tell whether a capitalised word with a body's ending names one.

    A word at the start of a sentence gets its capital from there, so a weak ending isn't enough.
    """
    word = match.group()[:-1] if match.group(1) else match.group()
    low = word.lower()
    if low in NOT_BODIES or low in NATION or low in GENERIC_HEADS or is_title(word):
        return False
    if low.endswith("området"):
        return False
    last = low.rsplit(" ", 1)[-1]
    if not any(last.endswith(weak) for weak in WEAK_ENDINGS):
        return True
    if re.search(r"(?:råd|udvalg|nævn|forvaltning)$", last):  # indefinite: "et udvalg"
        return " " in word.strip() or bool(
            re.search(rf"{SPACE}(?:Kommune|[A-ZÆØÅ])", text[match.end() : match.end() + 3])
        )
    return len(last) > 9 and not _opens_sentence(text, match.start())


def _opens_sentence(text: str, position: int) -> bool:
    """Tell whether only bullets stand between a place and the end of the sentence before it."""
    while position > 0 and text[position - 1] in " *#•-–\t":
        position -= 1
    return position == 0 or text[position - 1] in ".!?:\n"


def _headed(text: str) -> Iterable[tuple[int, int, str]]:
    """Yield names after a generic noun, which belongs to the name when it has a capital."""
    for match in HEADED.finditer(text):
        head, name = match.group(1), match.group(2)
        if name.split()[0].lower() in SENTENCE_OPENERS or is_title(name.split()[0]):
            continue
        if GENITIVE.match(text, match.end()):
            name = nominative(name, text)
        if head[0].isupper():
            yield match.start(), match.start(2) + len(name), f"{head} {name}"
        elif (
            head not in {"selskabet", "projektet", "netværket", "skolen", "center", "region"}
            or " " not in name
        ):
            yield match.start(2), match.start(2) + len(name), name


def _in_lists(text: str, people: set[str]) -> Iterable[tuple[int, int, str]]:
    """Yield proper names after "fra" and in lists after "nemlig", people and places apart."""
    lower, places = set(WORD_IN_LOWER.findall(text)), _places(text)
    for pattern in (FROM, NAMELY):
        for match in pattern.finditer(text):
            position = match.start(1)
            for part in re.split(r"(,\s|\sog\s|\ssamt\s)", match.group(1)):
                proper = _is_proper(part, people, lower)
                if proper and (pattern is NAMELY or part not in places):
                    yield position, position + len(part), part
                position += len(part)


def _is_proper(name: str, people: set[str], lower: set[str]) -> bool:
    first = name.split(maxsplit=1)[0] if name.split() else ""
    if not first[:1].isupper() or {name, first, first.removesuffix("s")} & people:
        return False
    low = first.lower()
    if low in SENTENCE_OPENERS or low in NATION or low in NOT_BODIES or low.endswith(HOLDERS):
        return False
    if name.rsplit(maxsplit=1)[-1].lower().endswith(tuple(PLACE_WORDS)):
        return False
    return low not in lower


def _places(text: str) -> set[str]:
    """Return the names that the text uses as places ("i Storby", "Storby Kommune")."""
    return {m.group(1) or m.group(2) for m in PLACED.finditer(text)}


def _keep(found: dict[str, Draft], name: str, start: int, end: int) -> None:
    key = " ".join(name.lower().split())
    if key not in found:
        found[key] = Draft(" ".join(name.split()), Span(start=start, end=end))


def _keep_listed(found: dict[str, Draft], listed: Participant, text: str) -> None:
    """Keep the organisations that a participant is listed with, where the text names them."""
    for part in re.split(r",\s+", listed.organisation or ""):
        name = re.sub(r"\s*\(.*?\)\s*$", "", part).strip()
        name = re.sub(r"^(?:Medlem|Repræsentant|Udpeget)\s+(?:af|for|fra)\s+", "", name)
        position = text.find(name, max(0, listed.start - 200)) if name else -1
        if position >= 0 and name[0].isupper() and name.lower() not in NOT_BODIES:
            _keep(found, name, position, position + len(name))


def _keep_body(found: dict[str, Draft], body: str, text: str) -> None:
    match = re.search(re.escape(body), text, re.IGNORECASE)
    if match is not None:
        _keep(found, body, match.start(), match.end())


def _leave_out_place(found: dict[str, Draft], outline: Outline, text: str) -> None:
    """Drop a house that is named only as the place of the meeting."""
    place = (outline.meeting.place if outline.meeting else None) or ""
    for key, draft in list(found.items()):
        own = draft.name.rsplit(" ", 1)[-1]
        if draft.name in place and text.count(own) <= text.count(place):
            del found[key]


def _leave_out_heads(found: dict[str, Draft], text: str) -> None:
    """Drop "Krisecentret" where the paper tells which one: it stands for "Krisecentret Lyset"."""
    for key in [k for k in found if k in GENERIC_HEADS and k.endswith(("et", "en"))]:
        if re.search(rf"(?i:\b{key})\s[A-ZÆØÅ]", text):
            del found[key]


def _abbreviate(found: dict[str, Draft], text: str) -> None:
    """Add abbreviations: in brackets after the name, published ones, and initials that fit one."""
    for draft in list(found.values()):
        for match in re.finditer(re.escape(draft.name), text):
            brackets = BRACKETS.match(text, match.end())
            if brackets is not None and len(brackets.group(1)) > 1:
                draft.add_form(brackets.group(1))
    known = {f for d in found.values() for f in d.forms}
    for match in ACRONYM.finditer(text):
        acronym = match.group()
        if acronym in known or (
            text[match.start() - 1 : match.start()] == "(" and text[match.end()] == ")"
        ):
            continue
        known.add(acronym)
        owners = [d for d in found.values() if initials_fit(acronym, d.name)]
        public = ABBREVIATIONS.get(acronym)
        if public is not None and (not owners or public.lower() in found):
            _keep(found, public, match.start(), match.end())
            found[public.lower()].add_form(acronym)
        elif len(owners) == 1:
            owners[0].add_form(acronym)


def _shorten(found: dict[str, Draft], text: str) -> None:
    """Add the proper part of "Varmestuen Lyset" and "Foreningen Fremad" as a short form."""
    headed = [(draft, *_head_and_rest(draft.name)) for draft in found.values()]
    named = places_of((rest for _, _, rest in headed), text)
    for draft, head, rest in headed:
        alone = any(not text.endswith(f"{head} ", 0, start) for start, _ in named.get(rest, ()))
        if alone and rest.lower() not in NATION and rest not in _places(text):
            draft.add_form(rest)


def _head_and_rest(name: str) -> tuple[str, str]:
    """Return the generic noun that a name opens with and the proper word behind it, if that's it.

    >>> _head_and_rest("Varmestuen Lyset"), _head_and_rest("Rådet for Ro")
    (('Varmestuen', 'Lyset'), ('', ''))
    """
    head, _, rest = name.partition(" ")
    proper = rest[:1].isupper() and " " not in rest
    return (head, rest) if proper and head.lower() in GENERIC_HEADS else ("", "")
