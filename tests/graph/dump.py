"""The whole graph as text, the same on every database when the graph is the same."""

import json
from typing import Final

from graph.store import GraphStore

NODES: Final = """
MATCH (n) WHERE NOT n:Schema
RETURN labels(n) AS labels, properties(n) AS properties
"""

RELATIONS: Final = """
MATCH (a)-[r]->(b)
RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS properties
"""


def canonical(store: GraphStore) -> list[str]:
    """Every node and relation with all its properties, sorted."""
    nodes = [{**row, "labels": sorted(row["labels"])} for row in store.read(NODES)]
    return sorted(map(_line, nodes)) + sorted(map(_line, store.read(RELATIONS)))


def _line(row: dict[str, object]) -> str:
    told = {
        key: {name: value for name, value in part.items() if value is not None}
        if isinstance(part, dict)
        else part
        for key, part in row.items()
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True)
