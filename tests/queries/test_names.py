"""Which entity a typed name means, and which names are suggested."""

import pytest

from queries.names import Named, closest, nearest

NATBUS = Named(id="1", name="Natbus til havnen", aliases=("natbussen",), code="BF-07")
NATCAFE = Named(id="2", name="Natcafé")
HAVN = Named(id="3", name="Udvidelse af havnen")
ALL = (NATBUS, NATCAFE, HAVN)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("BF-07", ["1"]),
        ("bf 07", ["1"]),
        ("BF-07 Natbus", ["1"]),
        ("natbus til havnen", ["1"]),
        ("Natbussen", ["1"]),
        ("natcaféer", ["2"]),  # inflected
        ("udvidelse", ["3"]),
        ("havnen", ["1", "3"]),  # part of two names
        ("BF-08", []),
        ("cykelsti", []),
    ],
)
def test_a_name_means_what_fits_it_closest(typed: str, meant: list[str]) -> None:
    assert [entity.id for entity in closest(typed, ALL)[1]] == meant


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Natcefe", "Natcafé"),
        ("BF-06", "BF-07 Natbus til havnen"),
        ("udvidlese af havn", "Udvidelse af havnen"),
    ],
)
def test_a_slip_finds_the_nearest_name(typed: str, suggested: str) -> None:
    assert nearest(typed, ALL)[0] == suggested


def test_nothing_alike_is_suggested_for_nothing_alike() -> None:
    assert nearest("xyzzyq", ALL) == ()
