"""The stories that examples/README.md tells are what the graph of the documents answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.archive import open_archive
from graph.store import GraphStore
from loaders.ingest import load
from queries.answers import IssueHistory
from queries.documents import document_page
from queries.issues import issue_history
from queries.people import person_profile
from queries.review import review_queue
from queries.search import search
from tests.engines import embedded_store

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def ternevig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    """The graph of all example documents, loaded once."""
    folder = tmp_path_factory.mktemp("ternevig")
    with embedded_store(folder) as store:
        papers = [EXAMPLES / "documents", EXAMPLES / "registers"]
        done = load(store, open_archive(folder / "archive"), papers)
        assert done.failed == ()
        assert done.findings == ()
        yield store


def moves(history: IssueHistory) -> set[tuple[str | None, str]]:
    """Every move of a matter: the day of the paper, and the status or the vote's outcome."""
    kinds = ("status_change", "vote")
    return {(event.date, event.act_or_status) for event in history.events if event.kind in kinds}


@pytest.mark.parametrize(
    ("issue", "who", "date"),
    [
        ("VU12", "Sonja Damborg", "2022-02-09"),
        ("VU27", "Sonja Damborg", "2022-02-09"),
        ("VU15", "Grethe Lindskov", "2022-02-09"),
        ("Skæve boliger", "Peter Vangsgaard", "2023-03-22"),
        ("Opbevaringsskabe", "Peter Vangsgaard", "2022-02-09"),
    ],
)
def test_who_raised_a_matter_is_known_across_papers_and_names(
    ternevig: GraphStore, issue: str, who: str, date: str
) -> None:
    first = issue_history(ternevig, issue).first_raised
    assert first is not None
    assert ([actor.name for actor in first.who], first.date) == ([who], date)


@pytest.mark.parametrize(
    ("issue", "told"),
    [
        ("VU12", {("2022-08-29", "postponed"), ("2022-10-11", "rejected")}),
        ("VU27", {("2023-10-10", "merged"), ("2023-10-10", "adopted")}),
        ("VU27", {("2024-04-17", "implemented")}),
        ("VU15", {("2022-08-29", "recommended"), ("2022-10-11", "partly_adopted")}),
        ("SP04", {("2022-08-29", "sent_to_hearing"), ("2022-10-11", "rejected")}),
        ("SP04", {("2023-10-10", "withdrawn")}),
        ("VU41", {("2025-09-02", "recommended"), ("2025-10-07", "adopted")}),
        ("VU44", {("2025-10-07", "rejected")}),
    ],
)
def test_a_matter_moves_as_its_papers_tell(
    ternevig: GraphStore, issue: str, told: set[tuple[str | None, str]]
) -> None:
    assert told <= moves(issue_history(ternevig, issue))


@pytest.mark.parametrize(
    ("issue", "status", "since"),
    [("VU12", "implemented", "2024-03-01"), ("SP11", "withdrawn", "2023-10-10")],
)
def test_a_matter_stands_where_its_last_paper_left_it(
    ternevig: GraphStore, issue: str, status: str, since: str
) -> None:
    history = issue_history(ternevig, issue)
    assert (history.status, history.status_since) == (status, since)


def test_codes_that_became_others_are_one_history(ternevig: GraphStore) -> None:
    told = {
        (link.from_code, link.how, link.to_code)
        for code in ("VU27", "SP11")
        for link in issue_history(ternevig, code).lineage
        if link.how == "merged"
    }
    assert told == {
        ("VU12", "merged", "VU27"),
        ("VU19", "merged", "VU27"),
        ("SP04", "merged", "SP11"),
    }


@pytest.mark.parametrize(
    ("issue", "who", "outcome"),
    [
        ("SP04", "Susanne Oxholm", "kept"),  # the figures that Ældrerådet got
        ("VU27", "Jørgen Thygesen", "kept"),  # three at work by the first of March
        ("Opgørelse over udsættelser", "Karla Mosegaard", "broken"),
        ("Opbevaringsskabe", "Jonas Friberg", "kept"),
        ("VU27", "Bent Ravnholt", "open"),
    ],
)
def test_later_papers_tell_what_became_of_a_promise(
    ternevig: GraphStore, issue: str, who: str, outcome: str
) -> None:
    promises = issue_history(ternevig, issue).promises
    assert outcome in {row.outcome for row in promises if row.who and row.who.name == who}


@pytest.mark.parametrize(
    ("name", "role", "since"),
    [
        ("Karla Mosegaard", "socialchef", "2024-04-17"),
        ("Ibrahim Saleh", "borgmester", "2024-11-13"),
        ("Sonja Damborg", "næstformand", "2024-04-17"),
    ],
)
def test_people_change_office(ternevig: GraphStore, name: str, role: str, since: str) -> None:
    told = [
        office.since
        for office in person_profile(ternevig, name).offices
        if office.role == role and not office.is_term
    ]
    assert min(told, key=str) == since


def test_two_people_with_one_first_name_stay_a_doubt(ternevig: GraphStore) -> None:
    doubts = document_page(ternevig, "2024-04-17_udsatteraadet.txt").doubts
    candidates = {doubt.surface: set(doubt.candidates) for doubt in doubts}
    assert candidates["Peter"] == {"Peter Vangsgaard", "Peter Aaskov"}


def test_inflected_words_are_found(ternevig: GraphStore) -> None:
    hits = search(ternevig, "opbevaringsskab", ["event"], None, 20).rows
    assert {hit.event.source.document for hit in hits if hit.event} >= {
        "2022-02-09_udsatteraadet.txt",
        "2025-05-21_udsatteraadet.docx",
    }


def test_a_register_tells_who_the_mayor_was_that_day(ternevig: GraphStore) -> None:
    said = issue_history(ternevig, "Lyssignal på Engvej").events
    held = [event.by_office for event in said if event.who_text == "Borgmesteren"]
    assert [(told.person.name, told.source.document) for told in held if told] == [
        ("Jørgen Thygesen", "ternevig_poster.csv")
    ]


def test_a_profile_tells_terms_and_candidacy(ternevig: GraphStore) -> None:
    told = [
        office for office in person_profile(ternevig, "Ibrahim Saleh").offices if office.is_term
    ]
    assert [(office.role, office.since, office.until) for office in told] == [
        ("borgmester", "2024-07-01", "2025-12-31"),
        ("kandidat til kommunalvalget 2025", None, None),
    ]


def test_a_register_tells_on_whose_list_a_matter_stands(ternevig: GraphStore) -> None:
    listed = issue_history(ternevig, "Skæve boliger").lists
    assert [(each.organisation.name, each.year) for each in listed] == [("Udsatterådet", "2023")]


def test_names_that_may_be_one_wait_with_their_words_and_reasons(ternevig: GraphStore) -> None:
    waiting = {
        frozenset({case.left.entity.name, case.right.entity.name}): case
        for case in review_queue(ternevig, "person")
    }
    assert set(waiting) == {
        frozenset({"Svend Torup", "Svend Åge Torup"}),
        frozenset({"Lisbet Frandholm", "Lisbeth Frandholm"}),
        frozenset({"Anne Dorthe", "Anne Dorthe Kjærulff"}),
    }
    for case in waiting.values():
        assert case.left.quotes
        assert case.right.quotes
        assert "Samme kommune" in {ground.text for ground in case.reasons}
