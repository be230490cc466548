"""What came of promises and tasks: only what a later paper tells clearly counts."""

import pytest

from queries.answers import Came, Event
from queries.promises import promises
from tests.queries.tellings import NATBUS, person, told

SENDS = told("commit", "Asta Lund", quote="Asta Lund lover at sende et regnskab til rådet.")
SPRING = told("commit", "Asta Lund", quote="Asta Lund lover, at broen bygges til foråret.")
WRITES = told(
    "instructed",
    "Rådet",
    kind="decision",
    responsible="Asta Lund",
    quote="Asta Lund skriver til vejchefen om skiltet.",
)
ASKED = told(
    "commit",
    "Ib Holt",
    quote="Ib Holt vil undersøge, om busselskabet giver rabat til rådets brugere.",
)


def later(quote: str, act: str = "inform", who: str = "Bo Krag") -> Event:
    return told(act, who, date="2022-09-01", quote=quote)


@pytest.mark.parametrize(
    ("promise", "word", "outcome"),
    [
        (SENDS, "Asta har sendt regnskabet til rådet.", "kept"),
        (SENDS, "Asta Lund fremlagde som lovet tallene.", "kept"),
        (SENDS, "Løftet fra Asta er ikke holdt.", "broken"),
        (SENDS, "Asta har endnu ikke sendt regnskabet.", "unknown"),
        (SPRING, "Bo oplyser, at broen er udskudt til efteråret.", "broken"),
        (SPRING, "Bo oplyser, at festen er udskudt til efteråret.", "unknown"),  # another thing
        (SPRING, "Bo oplyser, at broen ikke er udskudt.", "unknown"),
        (SENDS, "Regnskabet er udskudt.", "unknown"),  # no time was promised
        (SENDS, "Bo har sendt en hilsen.", "unknown"),  # somebody else, something else
        (SENDS, "Natbussen kører nu.", "unknown"),
        (SENDS, "Tallene fra Asta Lund er med, sådan som rådmanden lovede.", "kept"),
        (SENDS, "Tallene fra Asta Lund er ikke med, som rådmanden lovede.", "unknown"),
        (WRITES, "Asta Lund skrev til vejchefen i maj, men fik først svar i juni.", "kept"),
        (WRITES, "Asta Lund skrev ikke til vejchefen.", "unknown"),
        (WRITES, "Bo Krag skrev til vejchefen i maj.", "unknown"),
        (
            ASKED,
            "Forvaltningen oplyser, at busselskabet ikke giver rabat til rådets brugere.",
            "kept",  # what was to be found out is told
        ),
        (ASKED, "Forvaltningen oplyser, at bussen er rød.", "unknown"),
    ],
)
def test_a_later_paper_tells_what_came_of_a_promise(
    promise: Event, word: str, outcome: str
) -> None:
    told_later = later(word)
    (row,) = promises([promise], [promise, told_later], "2022-09-01")
    assert row.outcome == outcome
    assert (row.outcome_source is not None) == (outcome in {"kept", "broken"})


@pytest.mark.parametrize(
    ("due", "newest", "outcome"),
    [
        ("2022-06-30", "2022-09-01", "overdue"),
        ("2023-06-30", "2022-09-01", "open"),
        ("inden jul", "2022-09-01", "open"),  # nothing later is told of the matter
        (None, "2022-09-01", "open"),
        (None, None, "open"),
    ],
)
def test_a_promise_of_which_no_later_paper_tells_is_open_until_it_is_due(
    due: str | None, newest: str | None, outcome: str
) -> None:
    promise = told("commit", "Asta Lund", due=due)
    (row,) = promises([promise], [promise], newest)
    assert row.outcome == outcome


def test_a_promise_past_its_day_is_unknown_when_papers_since_are_silent_on_it() -> None:
    promise = told("commit", "Asta Lund", due="2022-06-30")
    since = later("Natbussen kører nu.")
    (row,) = promises([promise], [promise, since], "2022-09-01")
    assert row.outcome == "unknown"


def test_a_promise_told_again_or_told_as_kept_is_no_new_one() -> None:
    again = told(
        "commit", "Asta Lund", date="2022-09-01", quote="Asta Lund lovede i marts et regnskab."
    )
    kept = told(
        "commit", "Asta Lund", date="2022-09-01", quote="Regnskabet kom, som Asta Lund lovede."
    )
    rows = promises([SENDS, again, kept], [SENDS, again, kept], "2022-09-01")
    assert [row.event_id for row in rows] == [SENDS.id]
    assert [row.event_id for row in promises([again], [again], None)] == [again.id]


def test_a_task_is_whose_it_is() -> None:
    task = told("instructed", "Rådet", kind="decision", responsible="Ib Holt")
    (row,) = promises([task], [task], None)
    assert (row.kind, row.who, row.about) == ("task", person("Ib Holt"), (NATBUS,))


@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        ("Brugerrådet bestilte opgørelsen i maj.", "kept"),  # a task of a body is done by the body
        ("Brugerrådet bestilte kaffe i maj.", "unknown"),
        ("Bo Krag bestilte opgørelsen i maj.", "unknown"),
        ("Brugerrådet bestilte ikke opgørelsen.", "unknown"),
    ],
)
def test_a_task_is_done_when_its_body_did_it(word: str, outcome: str) -> None:
    quote = "Asta bestiller en regnskabsopgørelse."
    task = told("instructed", "Brugerrådet", kind="decision", responsible="Asta Lund", quote=quote)
    (row,) = promises([task], [task, later(word)], "2022-09-01")
    assert row.outcome == outcome


def test_an_old_promise_retold_and_a_decision_without_a_task_are_none() -> None:
    retold = told("commit", "Byrådet", reported=True, told_about="2021-10-12")
    noted = told("noted", "Rådet", kind="decision")
    assert promises([retold, noted], [], None) == ()


@pytest.mark.parametrize(
    ("words", "newest", "outcome"),
    [
        ("Asta Lund lover en plan til august.", "2022-10-01", "unknown"),
        ("Asta Lund lover en plan til august.", "2022-07-01", "open"),
        ("Asta Lund tager sagen op igen næste år.", "2023-06-01", "open"),
        ("Asta Lund tager sagen op igen næste år.", "2024-06-01", "unknown"),
        ("Asta Lund lover en plan for maj 2023.", "2022-10-01", "open"),
        ("Asta Lund lovede os i januar en plan.", "2023-06-01", "open"),  # promised then, not due
    ],
)
def test_a_promise_is_open_until_the_time_that_its_words_tell(
    words: str, newest: str, outcome: str
) -> None:
    promise = told("commit", "Asta Lund", date="2022-03-01", quote=words)
    (row,) = promises([promise], [promise], newest)
    assert row.outcome == outcome


def test_a_paper_that_tells_of_a_promise_may_tell_what_came_of_it() -> None:
    again = told(
        "commit", "Asta Lund", date="2022-09-01", quote="Asta Lund lovede i marts et regnskab."
    )
    words = again.source.model_copy(
        update={"start": 40, "end": 63, "quote": "Det er aldrig kommet."}
    )
    again = again.model_copy(update={"came": Came(outcome="broken", source=words)})
    (row,) = promises([SENDS, again], [SENDS, again], "2022-09-01")
    assert (row.event_id, row.outcome, row.outcome_source) == (SENDS.id, "broken", words)
    (alone,) = promises([again], [again], "2022-09-01")
    assert (alone.outcome, alone.outcome_source) == ("broken", words)
