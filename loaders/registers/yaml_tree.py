"""YAML as nodes with their places; values stay the texts they are written as."""

from collections.abc import Mapping
from typing import Any, Final

import yaml

from loaders.registers.tree import Broken, Node, with_paths

_TOO_DEEP: Final = "her er for mange niveauer inden i hinanden"
_SHARED: Final = "henvisninger (&navn og *navn) kan ikke bruges i registre"
_WHY: Final[Mapping[str, str]] = {
    "mapping values are not allowed here": "der er et kolon for meget, eller linjen er rykket ind",
    "found character that cannot start any token": "tegnet kan ikke stå her",
    "found character '\\t' that cannot start any token": "brug mellemrum, ikke tabulator",
    "could not find expected ':'": "her mangler et kolon",
    "found unexpected end of stream": "teksten i anførselstegn er ikke afsluttet",
}


def read_yaml(text: str) -> Node | Broken | None:
    r"""Return the value that a text holds, where it stops being YAML, or nothing if it is empty.

    >>> node = read_yaml("personer:\n- navn: Bo Ask\n")
    >>> isinstance(node, Node) and node.entries["personer"].items[0].told("navn")
    'Bo Ask'
    """
    try:
        root: Any = yaml.compose(text, Loader=yaml.SafeLoader)
        return with_paths(_node(root, set())) if root is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Broken(_why(error), mark.index if mark else 0)
    except yaml.reader.ReaderError as error:
        return Broken("tegnet kan ikke stå i YAML", min(error.position, len(text)))
    except RecursionError:
        return Broken(_TOO_DEEP, 0)


def _node(node: Any, seen: set[int]) -> Node:
    """Return what the reader composed; a node that stands in two places is refused."""
    if id(node) in seen:
        raise yaml.MarkedYAMLError(problem=_SHARED, problem_mark=node.start_mark)
    seen.add(id(node))
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.MappingNode):
        entries = {str(key.value): _node(value, seen) for key, value in node.value}
        return Node(entries, start, end)
    if isinstance(node, yaml.SequenceNode):
        return Node(tuple(_node(item, seen) for item in node.value), start, end)
    return Node(str(node.value), start, end)


def _why(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    return problem if problem == _SHARED else _WHY.get(problem, "linjen kan ikke læses som YAML")
