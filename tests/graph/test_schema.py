"""Constraints, indexes and full-text search, the same on both databases."""

import pytest

from graph.errors import SchemaOutdatedError, StoreError
from graph.schema import CONSTRAINTS, INDEXES, ensure_schema
from graph.store import GraphStore
from graph.version import SCHEMA_VERSION
from graph.writer import write_document
from tests.graph.papers import minutes, paper, record

FULL_TEXT = "CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score RETURN node, score"
VERSION = "MATCH (s:Schema {id: 'schema'}) SET s.version = $version"


def hits(store: GraphStore, index: str, query: str) -> list[str]:
    """The quotes or names that a full-text query finds."""
    rows = store.read(FULL_TEXT, index=index, query=query)
    nodes = [row["node"] for row in rows]
    return sorted(node.get("quote") or node.get("title") or node["name"] for node in nodes)


def test_making_the_schema_again_changes_nothing(store: GraphStore) -> None:
    indexes = "SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name"
    before = store.read(indexes)
    ensure_schema(store)
    assert store.read(indexes) == before
    assert len(before) >= len(CONSTRAINTS) + len(INDEXES) + 5


def test_a_graph_of_another_version_is_refused(store: GraphStore) -> None:
    store.write(VERSION, version=SCHEMA_VERSION + 1)
    try:
        with pytest.raises(SchemaOutdatedError, match=r"Kør sagsspor rebuild"):
            ensure_schema(store)
    finally:
        store.write(VERSION, version=SCHEMA_VERSION)


@pytest.mark.parametrize("label", ["Document", "Person", "Issue", "Event", "Meeting"])
def test_an_id_stands_once(store: GraphStore, label: str) -> None:
    store.write(f"CREATE (n:{label} {{id: 'x'}})")
    with pytest.raises(StoreError):
        store.write(f"CREATE (n:{label} {{id: 'x'}})")


@pytest.mark.parametrize(
    ("query", "quotes"),
    [
        ("herberger", ["Der mangler et herberg.", "Vi støtter herberget."]),
        ("Herbergets", ["Der mangler et herberg.", "Vi støtter herberget."]),
        ("støtte", ["Vi støtter herberget."]),
        ('"mangler et herberg"', ["Der mangler et herberg."]),
        ("herberg AND støtter", ["Vi støtter herberget."]),
        ("bro", []),
    ],
)
def test_search_knows_danish_inflection(store: GraphStore, query: str, quotes: list[str]) -> None:
    for text in ("Vi støtter herberget.", "Der mangler et herberg."):
        write_document(store, record(text), paper(text, speaker=text.split()[0], about="herberg"))
    assert hits(store, "event_text", query) == quotes


@pytest.mark.parametrize(
    ("index", "query", "found"),
    [
        ("issue_text", "natskoler", ["Natskole ved havnen"]),
        ("issue_text", '"BU-07"', ["Natskole ved havnen"]),
        ("person_text", "højmark", ["Karla Højmark"]),
        ("person_text", "tage", ["Tage Brink"]),
        ("organisation_text", "børneforvaltning", ["Børneforvaltningen"]),
        ("document_text", "referater", ["Referat"]),
    ],
)
def test_entities_are_found_by_name(
    store: GraphStore, index: str, query: str, found: list[str]
) -> None:
    write_document(store, record("referat.txt"), minutes())
    assert hits(store, index, query) == found


def test_search_forgets_what_is_erased(store: GraphStore) -> None:
    text = "Vi støtter herberget."
    write_document(store, record("a"), paper(text, speaker="Vi", about="herberg"))
    later = paper("Vi støtter skolen.", speaker="Vi", about="skole")
    write_document(store, record("a", "ny", version=2), later)
    assert hits(store, "event_text", "herberg") == []
    assert hits(store, "event_text", "skoler") == ["Vi støtter skolen."]
