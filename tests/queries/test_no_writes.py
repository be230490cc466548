"""Queries read, and answer in a total order."""

import re

import pytest

from graph.store import GraphStore
from tests.queries.constants import cypher

WRITES = re.compile(
    r"\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|LOAD)\b", re.IGNORECASE
)


def test_queries_are_found() -> None:
    assert {"EVENTS_BY_ID", "LINKS_OF_ISSUES", "NODES_FOUND", "LATEST_MOVEMENTS"} <= set(cypher())


@pytest.mark.parametrize("name", sorted(cypher()))
def test_a_query_writes_nothing(name: str) -> None:
    assert WRITES.findall(cypher()[name]) == []


@pytest.mark.parametrize("name", sorted(cypher()))
def test_a_query_orders_its_rows(name: str) -> None:
    assert re.search(r"^ORDER BY ", cypher()[name], re.MULTILINE)


@pytest.mark.parametrize("name", sorted(cypher()))
def test_each_database_can_plan_a_query(havrum: GraphStore, name: str) -> None:
    text = cypher()[name]
    parameters = dict.fromkeys(re.findall(r"\$(\w+)", text))
    havrum.read(f"EXPLAIN {text}", **parameters)
