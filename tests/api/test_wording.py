"""Pages speak Danish: every code has a label, sums and days are written out."""

from typing import get_args

import pytest

from api.wording import danish_date, kroner, read_labels
from graph import model
from queries import answers


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("act", get_args(model.Act)),
        ("decision", get_args(model.DecisionKind)),
        ("status", get_args(model.Status)),
        ("issue", get_args(model.IssueKind)),
        ("issues", get_args(model.IssueKind)),
        ("document", get_args(model.DocumentKind)),
        ("role", get_args(model.ParticipantRole)),
        ("attendance", get_args(model.Attendance)),
        ("entity", get_args(answers.EntityKind)),
        ("event", get_args(answers.Event.model_fields["kind"].annotation)),
        ("outcome", get_args(answers.PromiseRow.model_fields["outcome"].annotation)),
        ("promise", get_args(answers.PromiseRow.model_fields["kind"].annotation)),
        ("stance", get_args(answers.Position.model_fields["stance"].annotation)),
    ],
)
def test_every_code_has_a_danish_label(group: str, codes: tuple[str, ...]) -> None:
    labels = read_labels()[group]
    assert codes
    assert [code for code in codes if not labels.get(code)] == []


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1_485_000, "1,485 mio. kr."),
        (80_000, "80.000 kr."),
        (-250_000, "\u2212250.000 kr."),
        (12.5, "12,5 kr."),
        (0, "0 kr."),
    ],
)
def test_a_sum_is_written_as_in_danish(value: float, shown: str) -> None:
    assert kroner(value) == shown


@pytest.mark.parametrize(
    ("day", "shown"), [("2024-12-31", "31. december 2024"), ("2024-05", "2024-05")]
)
def test_a_date_is_written_as_in_danish(day: str, shown: str) -> None:
    assert danish_date(day) == shown
