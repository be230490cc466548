"""A matter that is put off to a budget leads to where that budget is treated."""

from collections.abc import Sequence

import pytest

from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from queries.handlings import handlings_of_issue
from queries.issues import find_issue, issue_history
from tests.queries.draft import Draft

PUT_OFF = "Natbussen udskydes til budget 2023."


def papers(*titles: tuple[str, str]) -> list[Draft]:
    later = [
        Draft(f"{date}_byraadet.txt", date, "Byrådet").item("3", title) for date, title in titles
    ]
    first = (
        Draft("2021-09-06_udvalget.txt", "2021-09-06", "Socialudvalget")
        .issue("Natbus til havnen")
        .item("1", "Sager til budgettet")
        .moves("Natbus til havnen", "postponed", PUT_OFF)
    )
    return [first, *later]


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        (
            [("2022-10-11", "2. behandling af budget 2023-2026")],
            ["2. behandling af budget 2023-2026"],
        ),
        ([("2022-10-11", "Budget for 2023")], ["Budget for 2023"]),
        # Another budget, one already treated, or one of several items.
        ([("2022-10-11", "2. behandling af budget 2024-2027")], []),
        ([("2021-03-11", "Forberedelse af budget 2023")], []),
        (
            [
                ("2022-09-11", "1. behandling af budget 2023-2026"),
                ("2022-10-11", "2. behandling af budget 2023-2026"),
            ],
            [],
        ),
    ],
)
def test_what_is_put_off_leads_to_its_budget(
    store: GraphStore, titles: Sequence[tuple[str, str]], found: list[str]
) -> None:
    for draft in papers(*titles):
        write_document(store, draft.record(), draft.extraction())
    settle(store)
    told = handlings_of_issue(store, [find_issue(store, "natbus til havnen").id])
    assert [(one.key, one.value, one.here.title) for one in told] == [
        ("budget_year", "2023", title) for title in found
    ]
    for one in told:
        assert one.there.source is not None
        assert one.there.source.quote == PUT_OFF
    assert issue_history(store, "natbus til havnen").handlings == told
