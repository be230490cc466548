"""A person or body of several names is one actor under one of them, wherever it is asked for."""

from typing import Final

import pytest

from graph.identity import Place, person_key
from graph.judgement_store import judge, undo
from graph.judgements import Judgement
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from queries.actors import find_actor
from queries.issues import issue_history
from queries.network import stakeholder_network
from queries.organisations import list_organisations, organisation_profile
from queries.paths import shortest_path
from queries.people import list_people, person_profile
from queries.positions import positions_of
from queries.search import search
from tests.graph.papers import paper, record

PAPERS: Final = {
    "a": paper("Tage Brink støttede natskolen.", "Tage Brink", "natskolen"),
    "b": paper("Tage Brinck støttede natskolen.", "Tage Brinck", "natskolen", "2024-06-01"),
    "c": paper("Bodil Kær støttede natskolen.", "Bodil Kær", "natskolen", "2024-07-01"),
}
LEFT, RIGHT = (
    person_key(name, Place(municipality="Bækby", document=record(of).id))
    for of, name in (("a", "Tage Brink"), ("b", "Tage Brinck"))
)
ONE: Final = Judgement(
    kind="person", left=LEFT, right=RIGHT, verdict="same", who="Ida", at="2030-01-01T10:00:00Z"
)


@pytest.fixture
def joined(store: GraphStore) -> GraphStore:
    """Three papers, of which two spell one man in two ways, and the judgement that joins them."""
    for name, extraction in PAPERS.items():
        write_document(store, record(name), extraction)
    judge(store, [ONE])
    settle(store)
    return store


def test_a_person_of_two_names_is_one_actor(joined: GraphStore) -> None:
    shown = "Tage Brinck"  # of names told as often, the longest
    for asked in ("Tage Brink", "Tage Brinck", LEFT, RIGHT):
        profile = person_profile(joined, asked)
        assert profile.person.name == shown
        assert profile.aliases == ("Tage Brink",)
        assert profile.namesakes == ()
        assert len(profile.events) == 2
        assert [row.statements for row in profile.issues] == [2]
        assert len(profile.mentions) == 2
    assert [len(row.events) for row in positions_of(joined, "Tage Brink")] == [2]
    assert [row.actor.name for row in list_people(joined).rows] == ["Bodil Kær", shown]
    assert [row.events for row in list_people(joined).rows] == [1, 2]


def test_a_history_a_network_a_path_and_a_search_know_one_actor(joined: GraphStore) -> None:
    shown = find_actor(joined, "Tage Brink")
    history = issue_history(joined, "natskolen")
    assert {who.name for event in history.events for who in event.who} == {shown.name, "Bodil Kær"}
    network = stakeholder_network(joined)
    assert [(node.name, node.statements) for node in network.nodes] == [
        (shown.name, 2),
        ("Bodil Kær", 1),
    ]
    assert len(network.edges) == 1
    steps = shortest_path(joined, "Bodil Kær", "Tage Brink")
    assert steps[-1].to_node == shown
    hits = search(joined, "Brink", ["person"]).rows
    assert [hit.id for hit in hits] == [shown.id]


def test_undone_the_two_are_two(joined: GraphStore) -> None:
    undo(joined, "person", ONE.pair)
    settle(joined)
    assert len(person_profile(joined, "Tage Brink").events) == 1
    assert len(list_people(joined).rows) == 3


def test_a_body_and_its_abbreviation_are_one(store: GraphStore) -> None:
    for name in ("Økonomiudvalget", "ØU"):
        said = f"{name} støttede natskolen."
        extraction = paper(said, name, "natskolen")
        body = extraction.people[0].model_dump(include={"start", "end", "quote", "name"})
        told = extraction.model_validate(
            {**extraction.model_dump(), "people": (), "organisations": (body,)}
        )
        write_document(store, record(name), told)
    settle(store)
    profile = organisation_profile(store, "ØU")
    assert (profile.organisation.name, profile.aliases) == ("Økonomiudvalget", ("ØU",))
    assert len(profile.events) == 2
    assert [row.events for row in list_organisations(store).rows] == [2]
