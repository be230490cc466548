"""A code that is given out anew leads to two matters, each with its own history."""

from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from queries.issues import find_issue, issue_history, list_issues
from queries.search import search
from tests.queries.draft import Draft


def papers() -> tuple[Draft, ...]:
    return (
        Draft("2021-05-03_notat.txt", "2021-05-03")
        .person("Asta Lund")
        .issue("Natbus til havnen", "HB-07")
        .says("Asta Lund", "propose", "Asta Lund foreslår en natbus.", "HB-07"),
        Draft("2021-09-06_udvalget.txt", "2021-09-06", "Socialudvalget")
        .person("Bo Krag")
        .issue("HB-07", "HB-07")
        .says("Bo Krag", "oppose", "Bo Krag er imod HB-07.", "HB-07"),
        Draft("2024-05-06_notat.txt", "2024-05-06")
        .person("Cilla Eng")
        .issue("Toiletter i parken", "HB-07")
        .says("Cilla Eng", "propose", "Cilla Eng foreslår toiletter.", "HB-07"),
        Draft("2024-09-02_udvalget.txt", "2024-09-02", "Socialudvalget")
        .person("Bo Krag")
        .issue("HB-07", "HB-07")
        .says("Bo Krag", "support", "Bo Krag støtter HB-07.", "HB-07"),
    )


def test_a_reused_code_has_two_histories(store: GraphStore) -> None:
    for draft in papers():
        write_document(store, draft.record(), draft.extraction())
    settle(store)
    bus, toilets = issue_history(store, "Natbus til havnen"), issue_history(store, "toiletterne")
    assert [event.source.quote for event in bus.events] == [
        "Asta Lund foreslår en natbus.",
        "Bo Krag er imod HB-07.",
    ]
    assert [event.source.quote for event in toilets.events] == [
        "Cilla Eng foreslår toiletter.",
        "Bo Krag støtter HB-07.",
    ]
    assert (bus.codes, toilets.codes) == (("HB-07",), ("HB-07",))
    assert [other.name for other in bus.namesakes] == ["Toiletter i parken"]
    assert {about.name for event in bus.events for about in event.about} == {"Natbus til havnen"}


def test_a_matter_is_listed_and_found_once(store: GraphStore) -> None:
    for draft in papers():
        write_document(store, draft.record(), draft.extraction())
    settle(store)
    rows = list_issues(store, kind="budget_proposal").rows
    assert [(row.issue.name, row.code, row.events, row.latest) for row in rows] == [
        ("Natbus til havnen", "HB-07", 2, "2021-09-06"),
        ("Toiletter i parken", "HB-07", 2, "2024-09-02"),
    ]
    found = search(store, "HB-07", kinds=("issue",)).rows
    assert sorted(hit.name for hit in found) == ["Natbus til havnen", "Toiletter i parken"]
    assert find_issue(store, "HB-07").name in {"Natbus til havnen", "Toiletter i parken"}
