"""The `store` fixture: each store test on the embedded database and, in CI, on Neo4j too."""

import os
from collections.abc import Iterator

import pytest

from graph.store import GraphStore
from tests.engines import NEO4J_URL, embedded_store, in_ci, neo4j_store, wipe


@pytest.fixture(scope="session")
def embedded_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphStore]:
    """The embedded database of this test process."""
    with embedded_store(tmp_path_factory.mktemp("embedded")) as opened:
        yield opened


@pytest.fixture(scope="session")
def neo4j_session() -> Iterator[GraphStore]:
    """The Neo4j that the environment names."""
    if NEO4J_URL not in os.environ:
        missing = f"no Neo4j: {NEO4J_URL} is not set (python -m tests.neo4j start)"
        pytest.fail(missing) if in_ci() else pytest.skip(missing)
    with neo4j_store() as opened:
        yield opened


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> GraphStore:
    """An empty graph with its schema, on each database."""
    opened: GraphStore = request.getfixturevalue(f"{request.param}_session")
    wipe(opened)
    return opened
