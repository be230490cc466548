"""The databases that the store tests run on: one embedded server, one Neo4j, each started once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

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
    """The Neo4j that the environment names; `python -m tests.neo4j start` prints its URL."""
    with open_store(os.environ[NEO4J_URL], Path()) as store:
        ensure_schema(store)
        yield store


def wipe(store: GraphStore) -> None:
    """Leave the schema and nothing else."""
    store.write(WIPE)
