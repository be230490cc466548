"""The whole graph as text, the same on every database when the graph is the same."""

from graph.canonical import canonical_lines
from graph.store import GraphStore


def canonical(store: GraphStore) -> list[str]:
    """Every node and relation with all its properties, as an export tells them."""
    return [line.decode() for line in canonical_lines(store)][1:]
