"""The test set of pairs holds its figures, and nobody is compared with everybody."""

from collections import Counter

import pytest

from benchmarks.identity import PRECISION, RECALL, figures, made_up, read_pairs
from graph.candidates import NameIndex, candidates


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
    people = list(made_up(size))
    index = NameIndex(people)
    new = [person.model_copy(update={"id": f"new {person.id}"}) for person in people[::97]]
    pairs = candidates(new, index)
    assert {(person.id.removeprefix("new "), person.id) for person in new} <= set(pairs)
    assert len(pairs) < len(new) * size / 30
