"""What a history tells: who raised the matter first, where it stands, who spoke for and against."""

import pytest

from queries.answers import Event
from queries.history import actors, first_raised, since, where_it_stands, without_doubles
from tests.queries.tellings import status, told

ASKS_IN_MARCH = told("ask", "Asta Lund", date="2022-03-01")
PROPOSES_IN_MAY = told("propose", "Bo Krag", date="2022-05-01")


@pytest.mark.parametrize(
    ("events", "first"),
    [
        ([PROPOSES_IN_MAY, ASKS_IN_MARCH], "Asta Lund"),  # the earliest day
        ([status("raised", "2022-03-01", who="Eli Skov"), ASKS_IN_MARCH], "Eli Skov"),
        # Of one day, who is told to have raised it; else who speaks of it first.
        (
            [
                told("ask", "Ib Holt", date="2022-03-01"),
                status("raised", "2022-03-01", who="Eli Skov"),
            ],
            "Eli Skov",
        ),
        ([told("inform", "Ib Holt", start=0), told("ask", "Asta Lund", start=90)], "Ib Holt"),
        ([told("inform", "Ib Holt", date="2022-02-01"), ASKS_IN_MARCH], "Ib Holt"),
        ([told("ask", date="2022-01-01"), ASKS_IN_MARCH], "Asta Lund"),  # nobody is named
        ([status("adopted", "2022-01-01", who="Byrådet"), ASKS_IN_MARCH], "Asta Lund"),
        ([told("instructed", "Rådet", kind="decision"), PROPOSES_IN_MAY], "Bo Krag"),
        ([], None),
    ],
)
def test_who_first_brings_a_matter_up_raised_it(events: list[Event], first: str | None) -> None:
    found = first_raised(events)
    assert (found.who[0].name if found else None) == first


@pytest.mark.parametrize(
    ("told_about", "first"),
    [
        ("2021-11-04", "Gerda Munk"),  # told later, but of an earlier day
        ("2022-03-01", "Asta Lund"),  # of the same day: the day's own paper
        ("2022", "Asta Lund"),  # nothing proves it earlier
        ("2021", "Gerda Munk"),
    ],
)
def test_a_later_word_counts_only_if_nothing_as_early_is_told(told_about: str, first: str) -> None:
    later = status("raised", "2023-01-10", told_about=told_about, who="Gerda Munk")
    found = first_raised([later, ASKS_IN_MARCH])
    assert found is not None
    assert found.who[0].name == first


@pytest.mark.parametrize(
    ("changes", "stands", "day"),
    [
        ([("proposed", "2022-03-01"), ("postponed", "2022-08-20")], "postponed", "2022-08-20"),
        ([("adopted", "2022-10-01"), ("negotiated", "2022-10-01")], "adopted", "2022-10-01"),
        ([("merged", "2022-10-01"), ("proposed", "2022-10-01")], "proposed", "2022-10-01"),
        ([("rejected", "2022-10-01"), ("proposed", "2023-03-01")], "proposed", "2023-03-01"),
        ([("adopted", "2022-10-01"), ("adopted", "2023-03-01")], "adopted", "2022-10-01"),
        (  # the last paper only tells again what was adopted
            [("adopted", "2022-10-01"), ("implemented", "2023-01-01"), ("adopted", "2024-02-01")],
            "implemented",
            "2023-01-01",
        ),
        (
            [("proposed", "2021-05-01"), ("postponed", "2021-09-01"), ("proposed", "2022-05-01")],
            "proposed",
            "2022-05-01",
        ),
    ],
)
def test_the_latest_change_tells_where_a_matter_stands(
    changes: list[tuple[str, str]], stands: str, day: str
) -> None:
    found = where_it_stands([status(name, date) for name, date in changes])
    assert found is not None
    assert (found.act_or_status, since(found)) == (stands, day)


def test_a_status_told_later_dates_from_when_it_happened() -> None:
    opened = status("implemented", "2024-02-26", told_about="2023-11-01")
    half = status("partly_adopted", "2024-02-26", told_about="2023-10")
    found = where_it_stands([half, opened, status("adopted", "2022-10-12")])
    assert found == opened
    assert since(opened) == "2023-11-01"


def test_a_matter_that_nobody_moved_stands_nowhere() -> None:
    assert where_it_stands([ASKS_IN_MARCH]) is None


def test_a_decision_that_moves_the_matter_is_told_once() -> None:
    words = "Udvalget udsætter sagen om natbussen."
    decision = told("postponed", "Teknisk Udvalg", kind="decision", quote=words)
    move = told("postponed", kind="status_change", quote="udsætter sagen", start=9)
    other = told("noted", "Teknisk Udvalg", kind="decision", start=200)
    events = without_doubles([decision, move, other])
    assert [(event.kind, event.who[0].name) for event in events] == [
        ("status_change", "Teknisk Udvalg"),
        ("decision", "Teknisk Udvalg"),
    ]


def test_those_who_speak_are_counted_for_and_against() -> None:
    events = [
        told("propose", "Asta Lund"),
        told("support", "Asta Lund", start=50),
        told("oppose", "Bo Krag", start=90),
        told("adopted", "Byrådet", kind="vote", start=120),
    ]
    rows = [(row.actor.name, row.statements, row.support, row.oppose) for row in actors(events)]
    assert rows == [("Asta Lund", 2, 2, 0), ("Bo Krag", 1, 0, 1)]


def test_a_vote_is_told_by_the_words_that_count_it() -> None:
    motion = "Ændringsforslag 1 (A): Natbussen udvides."
    count = "For stemte: A og F (9). Imod stemte: V (4)."
    vote = told(
        "adopted", "Byrådet", kind="vote", start=40, quote=f"{motion}\n{count}\nDet blev vedtaget."
    )
    (event,) = without_doubles([vote])
    assert event.source.quote == count
    assert (event.source.start, event.source.end) == (82, 82 + len(count))


def test_a_vote_in_which_nobody_is_counted_is_the_decision_that_it_made() -> None:
    words = "Ændringsforslag 2 (F): Natbussen gøres gratis. Forslaget blev tiltrådt."
    vote = told("adopted_without_vote", "Byrådet", kind="vote", quote=words)
    move = told("adopted", "Byrådet", kind="status_change", quote="blev tiltrådt", start=57)
    assert [event.kind for event in without_doubles([vote, move])] == ["status_change"]
    assert [event.kind for event in without_doubles([vote])] == ["vote"]


@pytest.mark.parametrize(
    ("told_about", "first"), [("2022-01-17", "Omsorgsudvalget"), (None, "Asta Lund")]
)
def test_who_ordered_a_note_before_anybody_spoke_raised_it(
    told_about: str | None, first: str
) -> None:
    noted = status("requested_note", "2022-03-01", told_about=told_about, who="Omsorgsudvalget")
    found = first_raised([ASKS_IN_MARCH, noted])
    assert found is not None
    assert found.who[0].name == first


def test_who_reports_on_an_item_raised_its_matter() -> None:
    reports = told("inform", "Ib Holt", start=0)  # under the item, without naming it again
    asks = told("ask", "Asta Lund", start=90).model_copy(update={"named": True})
    assert first_raised([asks, reports]) == reports


@pytest.mark.parametrize(
    ("told_about", "who"), [("2022", ["Byrådet"]), ("2022-10", ["Byrådet"]), ("2021", [])]
)
def test_a_step_told_again_is_whose_it_was(told_about: str, who: list[str]) -> None:
    first = status("rejected", "2022-10-12", who="Byrådet")
    again = status("rejected", "2023-05-01", told_about=told_about)
    (_, event) = without_doubles([first, again])
    assert [actor.name for actor in event.who] == who
