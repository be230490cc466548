"""Blocking loses nobody: what comparing all pairs would find is found, with far fewer compared."""

from collections.abc import Sequence
from itertools import combinations

from hypothesis import example, given, settings

from graph.candidates import NameIndex, candidates, may_meet
from graph.evidence import weigh
from graph.judgements import Pair
from graph.known_people import KnownPerson
from graph.person_evidence import evidence
from tests.graph.known import known_people


def near_of_all_pairs(people: Sequence[KnownPerson]) -> set[Pair]:
    """The straightforward way: everybody with everybody."""
    return {
        (left.id, right.id)
        for left, right in combinations(people, 2)
        if may_meet(left, right)
        and (seen := evidence(left, right))
        and weigh("person", seen).outcome != "different"
    }


@settings(max_examples=300, deadline=None)
@given(people=known_people())
def test_who_could_be_one_or_wait_is_compared(people: list[KnownPerson]) -> None:
    compared = set(candidates(people, NameIndex(people)))
    assert compared >= near_of_all_pairs(people)
    assert all(may_meet(*(people[int(end)] for end in pair)) for pair in compared)


CALLED_AS_A_MIDDLE_NAME = [
    KnownPerson(id="00", names=("Ida Lund", "Ida Bro"), scope="bækby"),
    KnownPerson(id="01", names=("Ida Bro Lind",), scope="bækby"),
]


@settings(max_examples=100, deadline=None)
@example(people=CALLED_AS_A_MIDDLE_NAME)
@given(people=known_people())
def test_a_new_person_finds_whom_the_others_find(people: list[KnownPerson]) -> None:
    *known, new = people
    index = NameIndex(known)
    found = {pair for pair in candidates(people, NameIndex(people)) if new.id in pair}
    assert set(candidates([new], index)) == found
    index.add(new)
    assert set(candidates(people, index)) == set(candidates(people, NameIndex(people)))
