"""What somebody is told to have said by somebody else."""

import pytest

from tests.spec.minutes import minutes

Told = list[tuple[str, str, bool]]
MALTHE, ESBEN = "Malthe Sivebæk", "Esben Tornbjerg"


def told(sentence: str) -> Told:
    return [(each.speaker, each.act, each.reported) for each in minutes(sentence).statements]


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        (
            "Malthe nævnte, at Byrådet lovede tre stier.",
            [(MALTHE, "point_out", False), ("Byrådet", "commit", True)],
        ),
        (
            "Byrådet lovede tre stier, mindede Malthe om.",
            [(MALTHE, "point_out", False), ("Byrådet", "commit", True)],
        ),
        (
            "Malthe roste Esben, som foreslog en bro.",
            [(MALTHE, "support", False), (ESBEN, "propose", True)],
        ),
    ],
)
def test_what_is_told_of_another_is_his_reported_statement(sentence: str, statements: Told) -> None:
    assert told(sentence) == statements


@pytest.mark.parametrize(
    "sentence",
    [
        "Malthe nævnte, at Byrådet skal love tre stier.",
        "Malthe nævnte, at Byrådet bør støtte planen.",
        "Malthe nævnte, at Byrådet ikke lovede noget.",
        "Malthe nævnte, at Byrådet er stort.",
    ],
)
def test_what_another_should_do_or_never_did_is_nothing_said(sentence: str) -> None:
    assert [speaker for speaker, _, _ in told(sentence)] == [MALTHE]
