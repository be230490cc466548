"""The door to the database: transactions, and errors that say what to do."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import embedded
from graph.errors import StoreError, StoreUnavailableError
from graph.store import GraphStore, Transaction, open_store


def two_writes(transaction: Transaction) -> None:
    transaction.run("CREATE (n:Meeting {id: 'one'})")
    assert transaction.run("MATCH (n:Meeting) RETURN n.id AS id") == [{"id": "one"}]
    transaction.run("CREATE (n:Meeting {id: 'one'})")


def test_a_transaction_is_all_or_nothing(store: GraphStore) -> None:
    with pytest.raises(StoreError):
        store.transaction(two_writes)
    assert store.read("MATCH (n:Meeting) RETURN n.id AS id") == []


def test_values_go_in_and_come_out_as_they_are(store: GraphStore) -> None:
    told = {"text": "Blåbærgrød – 1½ «kop»", "list": ["å", "ß"], "sum": 5_500_000.5, "no": None}
    assert store.read("RETURN $told AS told", told=told) == [{"told": told}]


def test_a_query_with_a_mistake_is_our_error(store: GraphStore) -> None:
    with pytest.raises(StoreError, match="afviste en forespørgsel"):
        store.read("MATCH (n RETURN n")


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port where something listens and never answers."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        yield silent.getsockname()[1]


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_away_is_told_within_ten_seconds(scheme: str, silent_port: int) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        closed_port = probe.getsockname()[1]
    for port in (closed_port, silent_port):
        begun = time.monotonic()
        with pytest.raises(StoreUnavailableError, match=r"svarer ikke\. Tjek"):
            open_store(f"{scheme}://127.0.0.1:{port}", Path(), "neo4j", "hemmelig")
        assert time.monotonic() - begun < 10


@pytest.mark.parametrize("url", ["http://localhost:7687", "localhost", "neo4j://"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(StoreUnavailableError):
        open_store(url, Path(), "neo4j", "hemmelig")


def test_a_wrong_password_is_told(embedded_session: GraphStore) -> None:
    state = embedded.running(Path(embedded_session.place))
    assert state is not None
    with pytest.raises(StoreUnavailableError, match="afviser brugernavnet eller adgangskoden"):
        open_store(f"bolt://127.0.0.1:{state.port}", Path(), "root", "forkert")
