"""Nested data as nodes, each with its place in the text, so that every error has a line."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

DEEPEST: Final = 60
"""Levels of nesting that a register may have; more is no register."""


class Node(NamedTuple):
    """A value, a list or a mapping at its place; `path` says how to get there."""

    value: "str | tuple[Node, ...] | Mapping[str, Node]"
    start: int
    end: int
    path: str = ""

    @property
    def text(self) -> str | None:
        """Return the value as text; nothing for lists and mappings."""
        return self.value if isinstance(self.value, str) else None

    @property
    def items(self) -> "tuple[Node, ...]":
        """Return the items of a list; nothing for others."""
        return self.value if isinstance(self.value, tuple) else ()

    @property
    def entries(self) -> "Mapping[str, Node]":
        """Return the entries of a mapping; nothing for others."""
        return {} if isinstance(self.value, str | tuple) else self.value

    def get(self, *keys: str) -> "Node | None":
        """Return the entry of the first of these keys that there is."""
        return next((self.entries[key] for key in keys if key in self.entries), None)

    def told(self, *keys: str) -> str | None:
        """Return the text under the first of these keys that has one."""
        texts = (self.entries[key].text for key in keys if key in self.entries)
        return next((text for text in texts if text), None)

    def below(self) -> "Iterator[Node]":
        """Yield the node and all below it, in the order of the text."""
        yield self
        for node in (*self.items, *self.entries.values()):
            yield from node.below()


class Broken(NamedTuple):
    """Why a text is no data at all, and where."""

    why: str
    at: int


def with_paths(node: Node, path: str = "") -> Node:
    """Return the node with the paths of all below it: "personer[2].fra"."""
    if isinstance(node.value, str):
        return node._replace(path=path)
    if isinstance(node.value, tuple):
        items = (with_paths(item, f"{path}[{at}]") for at, item in enumerate(node.value, 1))
        return node._replace(value=tuple(items), path=path)
    entries = {
        key: with_paths(entry, f"{path}.{key}" if path else key)
        for key, entry in node.value.items()
    }
    return node._replace(value=entries, path=path)
