"""The graph of Havrum, written once for each test module and database."""

import pytest

from graph.store import GraphStore
from tests.engines import wipe
from tests.queries.havrum import load_havrum


@pytest.fixture(scope="module", params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def havrum(request: pytest.FixtureRequest) -> GraphStore:
    opened: GraphStore = request.getfixturevalue(f"{request.param}_session")
    wipe(opened)
    load_havrum(opened)
    return opened
