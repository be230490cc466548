"""The test set of pairs holds its figures, and nobody is compared with everybody."""

from collections import Counter

import pytest

from benchmarks.identity import (
    PRECISION,
    RECALL,
    figures,
    made_up,
    new_among,
    read_pairs,
    resolved,
)
from graph.candidates import NameIndex, candidates
from graph.same_people import people_alike

FEW = 5


def test_the_pairs_are_joined_where_they_are_one() -> None:
    pairs = read_pairs()
    assert len(pairs) >= 300
    found = figures(pairs)
    assert found.precision >= PRECISION
    assert found.recall >= RECALL


def test_the_pairs_hold_what_is_hard() -> None:
    told = Counter(pair.phenomenon for pair in read_pairs())
    assert {"homonym_elsewhere", "new_surname", "abbreviation", "said_alike"} <= set(told)
    assert all(count > 1 for count in told.values())


@pytest.mark.parametrize("size", [1_000, 10_000])
def test_a_name_is_compared_with_few_of_many(size: int) -> None:
    known = list(made_up(size))
    new = new_among(known)
    pairs = candidates(new, NameIndex(known))
    assert {(person.id.removeprefix("new"), person.id) for person in new} <= set(pairs)
    assert len(pairs) < len(new) * FEW


def test_everybody_is_compared_with_few_of_a_large_municipality() -> None:
    people = list(made_up(10_000))
    assert len(candidates(people, NameIndex(people))) < len(people) * FEW


def test_who_the_new_are_is_told_by_those_they_hang_together_with() -> None:
    known = list(made_up(1_000))
    new = new_among(known)
    alike = people_alike([*known, *new])
    told = {person.id for person in new}
    everybody = {
        each.pair: each
        for each in (*alike.found, *alike.namesakes)
        if not told.isdisjoint(each.pair)
    }
    assert {each.pair: each for each in resolved(new, known).found} == everybody
    assert len(everybody) >= len(new)
