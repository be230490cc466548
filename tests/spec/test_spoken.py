"""Matters that only the talk names, under items that have none of their own."""

import pytest

from loaders.rules.spoken import spoken_matters
from tests.spec.papers import outline


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("Ida spurgte ind til bænken ved søen.", "Bænken ved søen"),
        ("Ida orienterede om sommerfesten, som er i juni.", "Sommerfesten"),
        ("Ida oplyste, at byfesten i Nord er flyttet.", "Byfesten i Nord"),
        ("Ida foreslog, at man venter.", None),
        ("Ida fortalte om hende.", None),
    ],
)
def test_what_somebody_names_in_passing_is_a_matter(said: str, matter: str | None) -> None:
    found = [m.name for m in spoken_matters(said, outline(said, item="9"), frozenset())]
    assert found == ([matter] if matter else [])


def test_an_item_with_a_matter_of_its_own_gets_no_second_one() -> None:
    said = "Ida spurgte ind til bænken ved søen."
    assert not list(spoken_matters(said, outline(said, item="9"), frozenset({"9"})))
