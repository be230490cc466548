"""A proposal comes back in a later year under another code; nobody but its title may say so."""

from itertools import permutations

import pytest

from graph.grouping import Joined
from graph.judgements import Judgement
from graph.known_issues import KnownIssue
from graph.sameness import matters_alike
from graph.successions import not_refused


def proposal(
    code: str, name: str, day: str, *moves: tuple[str, str], became: str = ""
) -> KnownIssue:
    return KnownIssue(
        id=code,
        names=(name,),
        code=code,
        municipality="Bækby",
        dates=(day,),
        moves=moves,
        became=frozenset({became} if became else ()),
    )


SCHOOL = proposal("BU1", "Natskole ved havnen", "2031-05-10", ("2031-09-01", "postponed"))
AGAIN = proposal("BU7", "Natskole ved havnen", "2033-05-10")


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([SCHOOL, AGAIN], [("BU1", "BU7", 0.8)]),
        # Nothing tells what became of it.
        ([proposal("BU1", "Natskole", "2031-05-10"), AGAIN], [("BU1", "BU7", 0.6)]),
        # Carried out: what comes later is another proposal on it.
        (
            [
                proposal("BU1", "Natskole ved havnen", "2031-05-10", ("2031-10-09", "adopted")),
                AGAIN,
            ],
            [],
        ),
        # Of one budget, of another thing, of another place, too long ago.
        ([SCHOOL, proposal("BU7", "Natskole ved havnen", "2031-08-10")], []),
        ([SCHOOL, proposal("BU7", "Elevator ved havnen", "2033-05-10")], []),
        ([SCHOOL, proposal("BU7", "Natskole i skoven", "2033-05-10")], []),
        ([SCHOOL, proposal("BU7", "Natskole ved havnen", "2039-05-10")], []),
        # Papers say what it became.
        (
            [
                proposal("BU1", "Natskole ved havnen", "2031-05-10", became="BU5"),
                proposal("BU5", "Ungepakken", "2032-05-10"),
                AGAIN,
            ],
            [],
        ),
        # It comes back twice: each time the one before.
        (
            [SCHOOL, AGAIN, proposal("BU9", "Natskole ved havnen", "2034-05-10")],
            [("BU1", "BU7", 0.8), ("BU7", "BU9", 0.6)],
        ),
    ],
)
def test_a_proposal_comes_back_under_another_code(
    told: list[KnownIssue], found: list[tuple[str, str, float]]
) -> None:
    for order in permutations(told):
        came_back = matters_alike(order).came_back
        assert [(each.left, each.right, each.score) for each in came_back] == found


def test_a_name_without_a_code_is_both_of_a_proposal_that_came_back() -> None:
    spoken = KnownIssue(id="9", names=("Natskolen",), municipality="Bækby")
    pairs = {pair.ends for pair in matters_alike([SCHOOL, AGAIN, spoken]).same}
    assert pairs == {("9", "BU1"), ("9", "BU7")}


def test_a_judgement_takes_a_succession_away() -> None:
    came_back = matters_alike([SCHOOL, AGAIN]).came_back
    refused = Judgement(
        kind="issue", left="BU1", right="BU7", verdict="not_same", who="Ida", at="2036-01-01"
    )
    nobody = Joined(same=(), open=())
    assert not_refused(came_back, nobody, {}) == came_back
    assert not_refused(came_back, nobody, {refused.pair: refused}) == ()
