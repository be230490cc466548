"""Offices in time: who "borgmesteren" was, in that body and on that day; pure.

A register's term that holds the day tells it. Papers tell it where the meeting's own list names
the chair, or where two papers, one before and one after, agree and none between them says
otherwise. Exactly one candidate, or it stays an office.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from graph.keys import fold
from graph.lexicon.offices import CHAIRS, NOT_AT_PRESENT, OF_BODY, OFFICE, OWN_BODY
from graph.model import Model

NEAR: Final = timedelta(days=550)
"""How far a paper may be from the day: longer, and an office may have changed hands twice."""
_MAYOR: Final = "borgmester"


class Proof(Model):
    """The place that tells who holds an office."""

    document: str
    start: int
    end: int
    quote: str


class Holding(Model):
    """Who holds an office where: for a term (a register) or on a day (a paper).

    `person` and `body` are the ones under whose names all of their groups go; a meeting's own list
    of participants has its `meeting`.
    """

    person: str
    role: str
    scope: str
    body: str
    body_name: str = ""
    is_term: bool = False
    since: str | None = None
    until: str | None = None
    date: str | None = None
    meeting: str | None = None
    proof: Proof


class OfficeEvent(Model):
    """Something said or done by an office, on a day, in a body of a place."""

    id: str
    who: str
    date: str
    scope: str
    body: str | None = None
    meeting: str | None = None


class Attribution(Model):
    """Who held the office in which an event was made, and what tells it."""

    person: str
    event: str
    score: float
    proofs: tuple[Proof, ...]


class _Office(NamedTuple):
    """An office: its word, and the name of its body where the words tell it."""

    name: str
    body: str | None = None


_Key = tuple[str, str]
_Held = Mapping[_Key, Sequence[Holding]]


def attributions(
    events: Iterable[OfficeEvent], holdings: Iterable[Holding]
) -> tuple[Attribution, ...]:
    """Return for each event that an office made its holder, where there is exactly one."""
    offices: dict[_Key, list[Holding]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for held in holdings:
        office = office_of(held.role)
        if office:
            offices[_key(office.name, held.scope, held.body)].append(held)
            names[held.scope].add(office.name)
    bodies = {
        (held.scope, fold(held.body_name)): held.body
        for group in offices.values()
        for held in group
    }
    found = (_holder(event, offices, bodies, names) for event in events)
    return tuple(sorted(filter(None, found), key=lambda told: told.event))


def office_of(text: str) -> _Office | None:
    """Return the office that the words name, if there is one of it at a time.

    >>> office_of("Borgmesteren"), office_of("socialborgmesteren")
    (_Office(name='borgmester', body=None), _Office(name='socialborgmester', body=None))
    >>> office_of("formanden for Ældrerådet"), office_of("Ældrerådets forkvinde")
    (_Office(name='formand', body='ældrerådet'), _Office(name='formand', body='ældrerådet'))
    >>> office_of("tidligere borgmester"), office_of("direktøren"), office_of("Rikke Vang")
    (None, None, None)
    """
    folded = fold(text)
    if NOT_AT_PRESENT.search(folded):
        return None
    for form in OF_BODY:
        found = form.fullmatch(folded)
        office = OFFICE.fullmatch(found["office"]) if found else None
        if found and office:
            body = found["body"]
            return _Office(_one_name(office["office"]), None if body in OWN_BODY else body)
    office = OFFICE.fullmatch(folded)
    return _Office(_one_name(office["office"])) if office else None


def _one_name(office: str) -> str:
    """Return the one name of an office that has several."""
    if office in CHAIRS:
        return "formand"
    return "næstformand" if office.removeprefix("næst") in CHAIRS else office


def _is_of_body(office: str) -> bool:
    return office in {"formand", "næstformand"}


def _key(office: str, scope: str, body: str) -> _Key:
    return (office, body if _is_of_body(office) else scope)


def _holder(
    event: OfficeEvent,
    offices: _Held,
    bodies: Mapping[tuple[str, str], str],
    names: Mapping[str, set[str]],
) -> Attribution | None:
    office = office_of(event.who)
    if office is None or (office.name == _MAYOR and _has_several_mayors(names[event.scope])):
        return None
    body = bodies.get((event.scope, office.body)) if office.body else event.body
    is_elsewhere = office.body is not None and not _is_of_body(office.name)
    if is_elsewhere or (_is_of_body(office.name) and body is None):
        return None
    held = offices.get(_key(office.name, event.scope, body or ""), ())
    told = (*_by_terms(event.date, held), *_by_meeting(event, held), *_by_papers(event.date, held))
    people = {each.person for each in told}
    if len(people) != 1:
        return None
    is_term = any(each.is_term for each in told)
    in_meeting = any(each.meeting and each.meeting == event.meeting for each in told)
    proofs = {
        (each.proof.document, each.proof.start, each.proof.end): each.proof
        for each in told
        if each.is_term or not is_term
    }
    return Attribution(
        person=people.pop(),
        event=event.id,
        score=1.0 if is_term else 0.95 if in_meeting else 0.8,
        proofs=tuple(proof for _, proof in sorted(proofs.items())),
    )


def _has_several_mayors(offices: set[str]) -> bool:
    """Tell whether each area has its mayor, so that "borgmesteren" may be any of them."""
    return any(office.endswith(_MAYOR) and office != _MAYOR for office in offices)


def _by_terms(day: str, held: Sequence[Holding]) -> Iterable[Holding]:
    """Yield the terms that hold the day; one whose beginning nobody tells holds none."""
    for each in held:
        if each.is_term and each.since and each.since <= day <= (each.until or "9999"):
            yield each


def _by_meeting(event: OfficeEvent, held: Sequence[Holding]) -> Iterable[Holding]:
    """Yield who the same meeting's list of participants says."""
    return (each for each in held if each.meeting and each.meeting == event.meeting)


def _by_papers(day: str, held: Sequence[Holding]) -> Iterable[Holding]:
    """Yield the papers nearest before and after the day, if there are two that are near enough."""
    papers = sorted(
        (each for each in held if not each.is_term and each.date),
        key=lambda each: (each.date or "", each.person, each.proof.document, each.proof.start),
    )
    days = [each.date or "" for each in papers]
    first, last = bisect_right(days, day) - 1, bisect_left(days, day)
    if first < 0 or last >= len(days):
        return ()
    before, after = days[first], days[last]
    near = [each for each in papers if before <= (each.date or "") <= after]
    is_near = _within(before, day) and _within(day, after)
    return near if is_near and len({each.proof.document for each in near}) > 1 else ()


def _within(left: str, right: str) -> bool:
    try:
        return date.fromisoformat(right) - date.fromisoformat(left) <= NEAR
    except ValueError:  # a day that isn't told in full
        return False
