"""Papers and items of one case, each led to the one before it by the number they share; pure.

A body may file all its meetings under one number, and short numbers are given anew: what doesn't
prove one case leads nowhere.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from graph.case_numbers import folded_number, is_of_meetings, is_telling
from graph.known_papers import KnownItem, KnownPaper, Pointer
from graph.paper_titles import alike, is_of_the_budget, is_routine, same_title
from graph.shelf import Lead, Shelf

_SUBJECTS: Final = 4
"""So many unlike titles under one number make it a heading, not a case."""
_SUBJECTS_OF_BODY: Final = 3
_TITLES: Final = 40
_UNDATED: Final = "9999"


class Holder(NamedTuple):
    """An item or a whole paper that bears a case number, on its day, in its body's meeting."""

    date: str
    id: str
    paper: KnownPaper
    item: KnownItem | None
    number: str
    title: str
    body: str | None

    @property
    def occasion(self) -> str:
        """Return the meeting, of which several papers may tell, or else the paper."""
        return self.paper.meeting or self.paper.id


Cases = dict[tuple[str, str], list[Holder]]


def case_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield where items and papers of one case lead, and what only points to a case."""
    cases = one_case_each(shelf)
    for (_, number), holders in sorted(cases.items()):
        for at, later in enumerate(holders):
            before = (each for each in reversed(holders[:at]) if _follows(number, later, each))
            if (earlier := next(before, None)) is not None:
                yield from _chained(shelf, number, later, earlier)
    for pointer in shelf.known.pointers:
        if pointer.kind == "case" and pointer.number:
            yield from _pointed(shelf, cases, pointer, folded_number(pointer.number))


def one_case_each(shelf: Shelf) -> Cases:
    """Return what bears each number that tells one case, by day, each meeting once."""
    found = _holders(shelf)
    return {
        (scope, number): sorted(_one_an_occasion(holders))
        for (scope, number), holders in found.items()
        if not (is_of_meetings(number) or _is_heading(holders))
    }


def _holders(shelf: Shelf) -> Cases:
    """Return every item and paper by municipality and number."""
    found: Cases = defaultdict(list)
    for paper in shelf.known.papers:
        items = shelf.items_in.get(paper.id, [])
        told = {(item.case_number, item) for item in items if item.case_number}
        numbers = {folded_number(number) for number, _ in told}
        for number, item in sorted(told, key=lambda each: each[1].id):
            found[paper.scope, folded_number(number)].append(_holder(shelf, paper, item, number))
        own = paper.case_number
        if own and len(items) <= 1 and folded_number(own) not in numbers:
            found[paper.scope, folded_number(own)].append(_holder(shelf, paper, None, own))
    return found


def _holder(shelf: Shelf, paper: KnownPaper, item: KnownItem | None, number: str) -> Holder:
    only = shelf.items_in.get(paper.id, [])
    title = item.title if item else only[0].title if only else paper.title
    return Holder(
        date=shelf.date_of(paper) or _UNDATED,
        id=item.id if item else paper.id,
        paper=paper,
        item=item,
        number=number,
        title=title,
        body=shelf.body_of(paper),
    )


def _is_heading(holders: Sequence[Holder]) -> bool:
    """Tell whether what stands under the number is too different to be one case."""
    at_meetings = [each for each in holders if each.paper.meeting]
    if any(is_routine(each.title) for each in at_meetings):
        return True
    by_body: dict[str | None, list[Holder]] = defaultdict(list)
    for each in at_meetings:
        by_body[each.body].append(each)
    if any(_subjects(each) >= _SUBJECTS_OF_BODY for body, each in by_body.items() if body):
        return True
    return _subjects(at_meetings) >= _SUBJECTS


def _subjects(holders: Sequence[Holder]) -> int:
    """Count the titles that have nothing to do with each other."""
    titles = sorted({each.title for each in holders})
    if len(titles) > _TITLES:
        return len(titles)  # no case has so many; and comparing them all would take long
    groups: list[list[str]] = []
    for title in titles:
        akin = [group for group in groups if any(_alike(title, other) for other in group)]
        rest = [group for group in groups if group not in akin]
        groups = [*rest, [title, *(other for group in akin for other in group)]]
    return len(groups)


def _alike(one: str, other: str) -> bool:
    return alike(one, other) or (is_of_the_budget(one) and is_of_the_budget(other))


def _one_an_occasion(holders: Sequence[Holder]) -> Iterator[Holder]:
    """Yield one of the papers that tell of one item, and nothing where a meeting has two."""
    occasions: dict[str, list[Holder]] = defaultdict(list)
    for each in holders:
        occasions[each.occasion].append(each)
    for told in occasions.values():
        if len({_item_key(each) for each in told}) == 1:
            yield min(told, key=lambda each: (_order_of(each), each.id))


def _item_key(holder: Holder) -> str:
    number = holder.item.number if holder.item else None
    return number or same_title(holder.title)


def _order_of(holder: Holder) -> tuple[bool, str, str]:
    """Return the minutes before the agenda, then by name."""
    return holder.paper.kind == "agenda", holder.paper.name, holder.paper.id


def _follows(number: str, later: Holder, earlier: Holder) -> bool:
    """Tell whether equal numbers prove two to be of one case."""
    if later.paper.id == earlier.paper.id:
        return False
    if not is_telling(number) or (later.body and later.body == earlier.body):
        return _alike(later.title, earlier.title)
    return True


def _chained(shelf: Shelf, number: str, later: Holder, earlier: Holder) -> Iterator[Lead]:
    """Yield the link, if the later paper tells the number in words that can be shown."""
    place = shelf.number_place(later.paper, later.item, number)
    if place is not None:
        yield Lead(
            start=later.id,
            start_label="AgendaItem" if later.item else "Document",
            end=earlier.id,
            end_label="AgendaItem" if earlier.item else "Document",
            key="case_number",
            value=later.number,
            place=place,
            there=shelf.number_place(earlier.paper, earlier.item, number),
        )


def _pointed(shelf: Shelf, cases: Cases, pointer: Pointer, number: str) -> Iterator[Lead]:
    """Yield where a paper leads that names a case which isn't its own."""
    paper = shelf.papers[pointer.document]
    holders = cases.get((paper.scope, number), [])
    if not is_telling(number) or any(each.paper.id == paper.id for each in holders):
        return
    if _is_own(shelf, paper, number):
        return
    date = shelf.date_of(paper) or _UNDATED
    others = [each for each in holders if each.occasion != (paper.meeting or paper.id)]
    before = [each for each in others if each.date < date]
    target = before[-1] if before else others[0] if len(others) == 1 else None
    if target is not None:
        yield Lead(
            start=pointer.id,
            start_label="Reference",
            end=target.id,
            end_label="AgendaItem" if target.item else "Document",
            key="case_number",
            value=pointer.number or "",
            place=pointer.place,
            there=shelf.number_place(target.paper, target.item, number),
        )


def _is_own(shelf: Shelf, paper: KnownPaper, number: str) -> bool:
    """Tell whether the number is the paper's own or one of its items'."""
    items = shelf.items_in.get(paper.id, ())
    told = (paper.case_number, *(item.case_number for item in items))
    return any(folded_number(each) == number for each in told if each)
