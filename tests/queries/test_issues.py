"""One matter, one history: whichever code, name or alias one asks by."""

import pytest

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.answers import Event
from queries.issues import find_issue, issue_history, list_issues
from tests.queries import havrum as papers


def brief(event: Event) -> tuple[str | None, str, str]:
    who = " og ".join(actor.name for actor in event.who)
    return event.date, who, event.act_or_status


def test_a_matter_has_one_history_by_every_name(havrum: GraphStore) -> None:
    by_name = issue_history(havrum, "Natbus")
    for asked in ("natbussen", "NATBUS", "HB-07 Natbus til havnen", "natbus til havnen"):
        assert issue_history(havrum, asked) == by_name
    assert issue_history(havrum, by_name.issue.id) == by_name


def test_a_history_tells_what_the_matter_became(havrum: GraphStore) -> None:
    told = issue_history(havrum, "hb 07")
    assert (told.issue.name, told.codes, told.kind) == (
        "Natbus til havnen",
        ("HB-07", "HB-19"),
        "budget_proposal",
    )
    assert told.also_called == ("Aftenpakken", "Natbus", "natbussen")
    assert [brief(event) for event in told.events] == [
        ("2022-02-10", "Asta Lund", "propose"),
        ("2022-02-10", "Asta Lund", "raised"),
        ("2022-02-10", "Bo Krag", "oppose"),
        ("2022-02-10", "Ib Holt", "commit"),
        ("2022-05-20", "Velfærdsforvaltningen", "proposed"),
        ("2022-05-20", "Velfærdsforvaltningen", "propose"),
        ("2022-05-20", "Havrum Taxa", "oppose"),
        ("2022-09-05", "Socialudvalget", "postponed"),
        ("2022-09-05", "Socialudvalget", "adopted"),
        ("2022-09-05", "Cilla Eng", "support"),
        ("2023-09-04", "", "merged"),
        ("2023-10-09", "Cilla Eng", "support"),
        ("2023-10-09", "Byrådet", "adopted"),
        ("2024-03-07", "Asta Lund", "implemented"),
        ("2024-03-07", "Asta Lund", "point_out"),
        ("2024-03-07", "Mille", "ask"),
    ]


def test_a_history_tells_who_raised_it_and_where_it_stands(havrum: GraphStore) -> None:
    told = issue_history(havrum, "Natbus")
    assert told.first_raised is not None
    assert brief(told.first_raised) == ("2022-02-10", "Asta Lund", "raised")
    assert told.first_raised.source.quote == papers.RAISED
    assert (told.status, told.status_since) == ("implemented", "2024-02-01")
    assert told.status_source is not None
    assert told.status_source.quote == papers.RUNNING


def test_what_merged_into_the_same_is_told_as_lineage_only(havrum: GraphStore) -> None:
    pool = issue_history(havrum, "HB-11")
    assert [brief(event)[1:] for event in pool.events] == [
        ("Dorte Vang", "propose"),
        ("", "merged"),
        ("Cilla Eng", "support"),
        ("Byrådet", "adopted"),
    ]
    assert pool.issue.name == "Klippekort til svømmehallen"
    steps = [(link.from_code, link.how, link.to_code) for link in pool.lineage]
    assert steps == [("HB-07", "merged", "HB-19"), ("HB-11", "merged", "HB-19")]
    assert next(link.source.quote for link in pool.lineage if link.source) == papers.MERGED


def test_the_target_lists_all_that_went_into_it(havrum: GraphStore) -> None:
    package = issue_history(havrum, "Aftenpakken")
    assert (package.issue.name, package.codes) == ("Aftenpakken", ("HB-07", "HB-11", "HB-19"))
    assert [event.source.quote for event in package.events].count(papers.MERGED) == 1
    assert len(package.events) == 18


def test_promises_and_sums_stand_in_the_history(havrum: GraphStore) -> None:
    told = issue_history(havrum, "Natbus")
    (promise,) = told.promises
    assert promise.who is not None
    assert (promise.who.name, promise.due, promise.outcome) == ("Ib Holt", "2022-06-01", "broken")
    assert [(row.value, row.purpose) for row in told.amounts] == [(1_200_000, "kørsel")]
    assert [(row.actor.name, row.support, row.oppose) for row in told.actors][:2] == [
        ("Asta Lund", 1, 0),
        ("Cilla Eng", 2, 0),
    ]


def test_another_municipality_keeps_its_own_code(havrum: GraphStore) -> None:
    (namesake,) = issue_history(havrum, "Natbus").namesakes
    assert namesake.name == "Cykelsti ved skoven"
    path = issue_history(havrum, namesake.id)
    assert next(event.source.quote for event in path.events).startswith(
        "Asta Lund foreslår en cykel"
    )
    assert "Natbus til havnen" in [ref.name for ref in path.namesakes]


@pytest.mark.parametrize(
    ("asked", "suggested"),
    [("Natbsu", "Natbus"), ("Aftenpkaken", "Aftenpakken"), ("ffffffffffffffff", None)],
)
def test_an_unknown_matter_is_refused_with_the_nearest_names(
    havrum: GraphStore, asked: str, suggested: str | None
) -> None:
    with pytest.raises(NotFoundError) as refused:
        find_issue(havrum, asked)
    assert next(iter(refused.value.suggestions), None) == suggested


def test_issues_are_listed_page_by_page(havrum: GraphStore) -> None:
    names: list[str] = []
    cursor = None
    while True:
        page = list_issues(havrum, cursor=cursor, limit=2)
        names += [row.issue.name for row in page.rows]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert names == [row.issue.name for row in list_issues(havrum).rows]
    assert names == sorted(names, key=str.lower)
    assert {row.kind for row in list_issues(havrum, kind="topic").rows} == {"topic"}
