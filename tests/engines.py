"""The databases that the store tests run on: one embedded server, one Neo4j, each started once."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from graph import embedded
from graph.embedded import ServerOptions
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store

NEO4J_URL: Final = "SAGSSPOR_TEST_NEO4J"
OPTIONS: Final = ServerOptions(idle_seconds=60, heap="384m")
WIPE: Final = "MATCH (n) WHERE NOT n:Schema DETACH DELETE n"


def in_ci() -> bool:
    """In CI a database that doesn't run is a failure; elsewhere its tests are skipped."""
    return os.environ.get("CI") == "true"


@contextmanager
def embedded_store(folder: Path) -> Iterator[GraphStore]:
    """An embedded database of its own, stopped at the end."""
    with open_store(None, folder, options=OPTIONS) as store:
        ensure_schema(store)
        yield store
    embedded.stop(folder / "graph")


@contextmanager
def neo4j_store() -> Iterator[GraphStore]:
    """The Neo4j of this test process; `python -m tests.neo4j start 2` prints the URLs of two."""
    with open_store(own_neo4j(os.environ), Path()) as store:
        ensure_schema(store)
        yield store


def own_neo4j(environment: Mapping[str, str]) -> str:
    """The URL of the server that only this process uses: the tests of two would wipe each other's.

    >>> own_neo4j({"SAGSSPOR_TEST_NEO4J": "bolt://a bolt://b", "PYTEST_XDIST_WORKER": "gw1"})
    'bolt://b'
    >>> own_neo4j({"SAGSSPOR_TEST_NEO4J": "bolt://a"})
    'bolt://a'
    """
    urls = environment[NEO4J_URL].split()
    number = int(environment.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    if number >= len(urls):
        pytest.fail(f"{NEO4J_URL} names {len(urls)} servers: fewer than test processes")
    return urls[number]


def wipe(store: GraphStore) -> None:
    """Leave the schema and nothing else."""
    store.write(WIPE)
