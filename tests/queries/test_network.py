"""The network of those who spoke on the same issues, and the way between two of them."""

import pytest

from graph.store import GraphStore
from queries.answers import Network
from queries.network import stakeholder_network
from queries.paths import shortest_path


def ties(drawn: Network) -> dict[frozenset[str], tuple[int, int, int]]:
    names = {node.id: node.name for node in drawn.nodes}
    return {
        frozenset((names[edge.source], names[edge.target])): (
            edge.weight,
            edge.agree,
            edge.disagree,
        )
        for edge in drawn.edges
    }


def test_actors_are_joined_by_the_issues_they_spoke_on(havrum: GraphStore) -> None:
    drawn = ties(stakeholder_network(havrum, "natbussen", until="2022-12-31"))
    assert drawn[frozenset(("Asta Lund", "Bo Krag"))] == (1, 0, 1)
    assert drawn[frozenset(("Asta Lund", "Cilla Eng"))] == (1, 1, 0)
    assert drawn[frozenset(("Asta Lund", "Ib Holt"))] == (1, 0, 0)
    assert not any("Mille" in pair for pair in drawn)  # she spoke later


@pytest.mark.parametrize(
    ("since", "until", "people"),
    [
        ("2024-01-01", None, {"Asta Lund", "Mille"}),
        ("2023-01-01", "2023-12-31", {"Cilla Eng", "Dorte Vang"}),
        ("2030-01-01", None, set()),
    ],
)
def test_a_period_limits_who_is_drawn(
    havrum: GraphStore, since: str, until: str | None, people: set[str]
) -> None:
    drawn = stakeholder_network(havrum, since=since, until=until)
    assert {node.name for node in drawn.nodes} == people


def test_issues_may_be_nodes_themselves(havrum: GraphStore) -> None:
    drawn = stakeholder_network(havrum, "Aftencafé", with_issues=True)
    assert [(node.kind, node.name) for node in drawn.nodes] == [
        ("person", "Bo Krag"),
        ("issue", "Aftencafé"),
    ]
    assert ties(drawn) == {frozenset(("Bo Krag", "Aftencafé")): (1, 1, 0)}


def test_a_network_is_drawn_the_same_each_time(havrum: GraphStore) -> None:
    assert stakeholder_network(havrum) == stakeholder_network(havrum)


def test_a_path_has_the_words_of_each_step(havrum: GraphStore) -> None:
    steps = shortest_path(havrum, "Cilla Eng", "Havrum Taxa")
    assert [(step.from_node.name, step.to_node.name) for step in steps] == [
        ("Cilla Eng", "Natbus til havnen"),
        ("Natbus til havnen", "Havrum Taxa"),
    ]
    assert [step.event.source.quote for step in steps] == [
        "Cilla Eng støtter natbussen.",
        "Havrum Taxa frygter for vognmændenes indtægt.",
    ]


def test_a_path_goes_over_a_matter_under_either_of_its_names(havrum: GraphStore) -> None:
    steps = shortest_path(havrum, "Havrum Taxa", "Mille")
    assert [(step.from_node.name, step.to_node.name) for step in steps] == [
        ("Havrum Taxa", "Natbus til havnen"),
        ("Natbus til havnen", "Mille"),
    ]


def test_where_nothing_joins_two_there_is_no_path(havrum: GraphStore) -> None:
    (other,) = (
        node
        for node in stakeholder_network(havrum, "Cykelsti ved skoven").nodes
        if node.name == "Mille"
    )
    assert shortest_path(havrum, "Cilla Eng", other.id) == ()
    assert shortest_path(havrum, "Cilla Eng", "Cilla Eng") == ()
