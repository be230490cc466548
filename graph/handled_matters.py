"""Matters that are one because keyed links join the items that bear their names; pure.

The matter of an item is the one that its title names, if it names exactly one. What a budget's case
holds together is many matters, and two codes are two proposals, whatever links their papers.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from graph.case_numbers import folded_number, is_of_the_budget_case
from graph.grouping import Sameness, members
from graph.known_papers import KnownItem, KnownPapers
from graph.paper_titles import alike, is_of_the_budget
from graph.shelf import Lead

SCORE: Final = 0.95


class Linked(NamedTuple):
    """Two items that treat one matter, and by which key that is known."""

    later: KnownItem
    earlier: KnownItem
    key: Literal["case_number", "earlier_handling"]


def handled_matters(
    linked: Iterable[Linked],
    named: Mapping[str, Sequence[str]],
    codes: Mapping[str, str],
    same: Sequence[Sameness],
) -> tuple[Sameness, ...]:
    """Return the matters that linked items treat, but none that would join two codes.

    `named` are the matters that each item's title names, `codes` the matters' codes, and `same`
    what is one by its names already.
    """
    stands = {id_: group[0] for group in members(same) for id_ in group}
    found: dict[tuple[str, str], Sameness] = {}
    for pair in linked:
        one, other = (named.get(item.id, ()) for item in (pair.later, pair.earlier))
        matters = [{stands.get(id_, id_) for id_ in each} for each in (one, other)]
        if [len(each) for each in matters] == [1, 1] and matters[0] != matters[1]:
            told = _sameness(one[0], other[0], pair.key, codes)
            found.setdefault(told.ends, told)
    handled = tuple(found[ends] for ends in sorted(found))
    clashing = {
        id_
        for group in members((*same, *handled))
        if len({codes[id_] for id_ in group if id_ in codes}) > 1
        for id_ in group
    }
    return tuple(pair for pair in handled if pair.left not in clashing)


def linked_items(known: KnownPapers, leads: Iterable[Lead]) -> Iterator[Linked]:
    """Yield the pairs of items whose links prove them to treat one matter.

    A text under one item may point to an item on another matter; so their titles are to be alike.
    """
    items = {item.id: item for item in known.items}
    under = {pointer.id: pointer.item for pointer in known.pointers}
    told = tuple(leads)
    budgets = _budgets(known, told)
    for lead in told:
        later, earlier = items.get(under.get(lead.start) or lead.start), items.get(lead.end)
        if later is None or earlier is None:
            continue
        if is_of_the_budget(later.title) or is_of_the_budget(earlier.title):
            continue
        if lead.key == "case_number" and lead.start_label == "AgendaItem":
            number = folded_number(lead.value)
            if number not in budgets and not is_of_the_budget_case(number):
                yield Linked(later, earlier, lead.key)
        elif lead.key == "earlier_handling" and alike(later.title, earlier.title):
            yield Linked(later, earlier, lead.key)


def _budgets(known: KnownPapers, leads: Iterable[Lead]) -> frozenset[str]:
    """Return the case numbers under which a budget as a whole is treated."""
    titles = {item.id: item.title for item in known.items}
    titles |= {paper.id: paper.title for paper in known.papers}
    return frozenset(
        folded_number(lead.value)
        for lead in leads
        if lead.key == "case_number"
        for end in (lead.start, lead.end)
        if is_of_the_budget(titles.get(end, ""))
    )


def _sameness(one: str, other: str, key: str, codes: Mapping[str, str]) -> Sameness:
    """Return the two as one, from the one without a code to the other."""
    left, right = sorted((one, other), key=lambda id_: (id_ in codes, id_))
    return Sameness(left=left, right=right, method=key, score=SCORE, reasons=(key,))
