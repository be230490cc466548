"""People find a matter by the words they remember, where only one matter holds them."""

import pytest

from graph.errors import NotFoundError
from graph.store import GraphStore
from queries.finding import remembered, telling
from queries.issues import find_issue
from queries.names import Named

BUS = Named(id="1", name="Natbus til havnen", aliases=("bus om natten",))
SHIP = Named(id="2", name="Færge til havnen")
CODED = Named(id="3", name="Aftenpakken", code="BF-07")


@pytest.mark.parametrize(
    ("asked", "one_matter", "found"),
    [
        ("undersøgelse af natbus til havnen", (), ["1"]),
        ("forslag om færgen til havnen", (), ["2"]),
        ("bus til havnen", (), ["1"]),
        ("havnen", (), ["1", "2"]),
        ("natbus til byen", (), []),
        ("aftenpakken med natbus", (), []),
        ("aftenpakken med natbus", ("1", "3"), ["1", "3"]),
    ],
)
def test_all_telling_words_stand_in_one_matters_names(
    asked: str, one_matter: tuple[str, ...], found: list[str]
) -> None:
    issues = (BUS, SHIP, CODED)
    matters = {issue.id: "one" if issue.id in one_matter else issue.id for issue in issues}
    assert [issue.id for issue in remembered(telling(asked), issues, matters)] == found


@pytest.mark.parametrize(
    ("asked", "name"),
    [("forslaget om natbussen", "Natbus"), ("svømmehallens klippekort", "Klippekort")],
)
def test_a_matter_is_found_by_words_of_its_names(havrum: GraphStore, asked: str, name: str) -> None:
    assert find_issue(havrum, asked).name.startswith(name)


@pytest.mark.parametrize("asked", ["forslaget", "natbus til skoven", "projektet om støtte"])
def test_words_that_tell_too_little_or_too_much_are_refused(havrum: GraphStore, asked: str) -> None:
    with pytest.raises(NotFoundError):
        find_issue(havrum, asked)
