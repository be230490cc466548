"""From a matter put off to a later budget to where that budget is treated; pure.

"Udskudt til Budget 2031" is a key where one later item alone bears that budget in its title, or
else one paper in its title or in the name of a matter. A budget of four years goes by its first.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from graph.known_papers import KnownPaper
from graph.offices import Proof
from graph.shelf import Lead, Shelf, StartLabel

_BUDGET: Final = re.compile(
    r"\bbudget(?:forhandlingerne|forslaget|forslag|lægningen|aftalen|året|tet)?"
    r"(?:\s+(?:for|om|i|til))?(?:\s+budget)?\s+(?P<year>20\d\d)\b",
    re.IGNORECASE,
)


def budget_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield where the budgets are treated to which matters are put off, each to the putting off."""
    for each in shelf.known.put_off:
        paper = shelf.papers.get(each.document)
        year = budget_year(each.place.quote)
        if paper is None or year is None:
            continue
        treating = _treating(shelf, paper, year)
        if len(treating) == 1:
            ((start, label, place),) = treating
            yield Lead(
                start=start,
                start_label=label,
                end=each.id,
                end_label="Event",
                key="budget_year",
                value=year,
                place=place,
                there=each.place,
            )


def budget_year(text: str) -> str | None:
    """Return the first year of the only budget that a text names.

    >>> budget_year("2. behandling af budget 2031-2034"), budget_year("Budgettet i 2031")
    ('2031', '2031')
    >>> budget_year("fra budget 2030 til budget 2031"), budget_year("Budgetnotat")
    (None, None)
    """
    years = {found["year"] for found in _BUDGET.finditer(text)}
    return years.pop() if len(years) == 1 else None


def _treating(
    shelf: Shelf, paper: KnownPaper, year: str
) -> Sequence[tuple[str, StartLabel, Proof]]:
    """Return the later items whose title bears the budget; else papers by title; else by matter."""
    day = shelf.date_of(paper)
    later = {
        other.id: other
        for other in shelf.known.papers
        if other.scope == paper.scope and day is not None and (shelf.date_of(other) or "") > day
    }
    items: list[tuple[str, StartLabel, Proof]] = [
        (item.id, "AgendaItem", item.place)
        for other in later
        for item in shelf.items_in.get(other, ())
        if budget_year(item.title) == year
    ]
    titled: list[tuple[str, StartLabel, Proof]] = [
        (other.id, "Document", place)
        for other in later.values()
        if budget_year(other.title) == year and (place := other.place("title"))
    ]
    naming: dict[str, tuple[str, StartLabel, Proof]] = {}
    for named in shelf.known.budgets:
        if named.document in later and budget_year(named.place.quote) == year:
            naming.setdefault(named.document, (named.document, "Document", named.place))
    return items or titled or tuple(naming.values())
