"""Every query constant is one that both databases understand."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Final

import pytest

import graph
import graph.errors
import queries
from graph.store import GraphStore

CYPHER: Final = re.compile(r"\s*(?:OPTIONAL MATCH|MATCH|UNWIND|MERGE|CALL)\b")
RUNS_A_SERVER: Final = "graph.embedded_server"


def modules() -> Iterator[ModuleType]:
    for package in (graph, queries):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            if found.name != RUNS_A_SERVER and not found.ispkg:
                yield importlib.import_module(found.name)


def texts(name: str, value: object) -> Iterator[tuple[str, str]]:
    """The strings in a constant, with where they stand."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, tuple | list):
        for number, part in enumerate(value):
            yield from texts(f"{name}[{number}]", part)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from texts(f"{name}[{key}]", part)


def query_constants() -> dict[str, str]:
    found = {
        f"{module.__name__}.{name}": value
        for module in modules()
        for name, value in vars(module).items()
        if name.isupper()
    }
    named = [pair for name, value in found.items() for pair in texts(name, value)]
    return {name: text for name, text in named if CYPHER.match(text)}


def test_the_query_constants_are_found() -> None:
    known = {
        "graph.write_queries.WRITE_DOCUMENT",
        "graph.write_queries.WRITE_RELATIONS[ABOUT]",
        "graph.settlement.LABELS[topic][0]",
        "queries.events.EVENTS_BY_ID",
    }
    assert known <= set(query_constants())


def test_each_query_is_understood(store: GraphStore) -> None:
    for name, query in query_constants().items():
        try:
            store.read(f"EXPLAIN {query}")
        except graph.errors.StoreError as error:
            pytest.fail(f"{name}: {error}")
