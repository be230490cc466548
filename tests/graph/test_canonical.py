"""The canonical export: one graph, one text, whichever database holds it."""

import json
from pathlib import Path

import pytest

from graph.canonical import canonical_lines
from graph.settlement import settle
from graph.sorted_lines import SortedLines
from graph.store import GraphStore
from graph.version import SCHEMA_VERSION
from graph.writer import write_document
from tests.engines import wipe
from tests.graph.papers import minutes, paper, record


def load(store: GraphStore) -> None:
    write_document(store, record("referat"), minutes())
    write_document(store, record("brev"), paper("Tage støttede natskolen.", "Tage", "natskolen"))
    settle(store)


def test_every_node_and_relation_stands_on_a_line(store: GraphStore) -> None:
    load(store)
    header, *lines = [json.loads(line) for line in canonical_lines(store)]
    nodes = [line for line in lines if "labels" in line]
    relations = [line for line in lines if "type" in line]
    assert lines == nodes + relations
    assert header == {
        "sagsspor": "graph",
        "schema_version": SCHEMA_VERSION,
        "nodes": len(nodes),
        "relations": len(relations),
    }
    counted = store.read("MATCH (n) WHERE NOT n:Schema RETURN count(n) AS nodes")
    assert counted[0]["nodes"] == len(nodes)
    assert len(relations) == store.read("MATCH ()-[r]->() RETURN count(r) AS all")[0]["all"]
    ids = {node["id"] for node in nodes}
    assert {end for line in relations for end in (line["start"], line["end"])} <= ids


def test_a_line_tells_labels_and_properties_and_nothing_of_the_database(store: GraphStore) -> None:
    load(store)
    lines = [json.loads(line) for line in canonical_lines(store)]
    person = next(line for line in lines if line.get("labels") == ["Person"])
    assert person.keys() == {"id", "labels", "properties"}
    assert {"name", "aliases", "municipality"} <= person["properties"].keys()
    decision = next(line for line in lines if "Decision" in line.get("labels", ()))
    assert decision["labels"] == ["Decision", "Event"]
    voted = next(line for line in lines if line.get("type") == "VOTED")
    assert voted.keys() == {"start", "type", "end", "properties"}


def test_lines_stand_in_the_order_of_their_bytes(store: GraphStore) -> None:
    load(store)
    _, *lines = canonical_lines(store)
    relations = [line for line in lines if b'"labels"' not in line]
    nodes = lines[: len(lines) - len(relations)]
    assert nodes == sorted(nodes)
    assert relations == sorted(relations)


@pytest.mark.neo4j
def test_both_databases_give_the_same_bytes(
    embedded_session: GraphStore, neo4j_session: GraphStore
) -> None:
    exports = []
    for store in (embedded_session, neo4j_session):
        wipe(store)
        load(store)
        exports.append(b"\n".join(canonical_lines(store)))
    assert exports[0] == exports[1]


def test_an_empty_graph_is_a_header(store: GraphStore) -> None:
    assert list(canonical_lines(store)) == [
        b'{"nodes":0,"relations":0,"sagsspor":"graph","schema_version":2}'
    ]


@pytest.mark.parametrize("bound", [0, 10, 1_000_000])
def test_lines_beyond_memory_come_back_sorted(tmp_path: Path, bound: int) -> None:
    words = [f"{number % 7} sø {number}".encode() for number in range(50)]
    with SortedLines(tmp_path, bound) as lines:
        lines.add(b"forkastet")
        lines.clear()
        for word in words:
            lines.add(word)
        assert len(lines) == len(words)
        assert list(lines) == sorted(words)
        assert list(lines) == sorted(words)
