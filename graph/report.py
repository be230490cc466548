"""What a write changed, counted in nodes."""

from collections.abc import Iterable, Mapping
from typing import Self

from graph.model import Model


class WriteReport(Model):
    """How many nodes a write made, changed, left alone and took out."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0

    def __add__(self, other: Self) -> "WriteReport":
        """Return both together."""
        return WriteReport(
            created=self.created + other.created,
            updated=self.updated + other.updated,
            unchanged=self.unchanged + other.unchanged,
            removed=self.removed + other.removed,
        )


def compare(before: Mapping[str, str | None], after: Mapping[str, str]) -> WriteReport:
    """Return what changed between two sets of nodes, told by id and digest.

    >>> compare({"a": "1", "b": "1"}, {"b": "2", "c": "1"})
    WriteReport(created=1, updated=1, unchanged=0, removed=1)
    """
    kept = [id_ for id_ in after if id_ in before]
    unchanged = _count(before[id_] == after[id_] for id_ in kept)
    return WriteReport(
        created=len(after) - len(kept),
        updated=len(kept) - unchanged,
        unchanged=unchanged,
        removed=len(before) - len(kept),
    )


def _count(claims: Iterable[bool]) -> int:
    return sum(claims)
