"""JSON as nodes with their places; the standard reader forgets where a value stood."""

import re
from json import JSONDecodeError, JSONDecoder
from typing import Final

from loaders.registers.tree import DEEPEST, Broken, Node, with_paths

_STRINGS: Final = JSONDecoder(strict=False)
_BLANK: Final = re.compile(r"[ \t\n\r\ufeff]*")
# Covered digits stand in numbers too.
_WORD: Final = re.compile(r"true|false|null|[-+\d█][\d█.eE+-]*")
_NOTHING: Final = frozenset({"null", "false"})


def read_json(text: str) -> Node | Broken:
    """Return the value that a text holds, or where it stops being JSON.

    >>> node = read_json('{"navn": "Bo"}')
    >>> isinstance(node, Node) and node.told("navn")
    'Bo'
    >>> read_json('{"navn" "Bo"}')
    Broken(why='her skulle stå kolon', at=8)
    """
    try:
        node, end = _value(text, _after_blank(text, 0), 0)
        end = _after_blank(text, end)
        if end < len(text):
            return Broken("der står mere efter det sidste tegn, der hører med", end)
    except JSONDecodeError as error:
        ours = error.msg if error.msg.startswith("her ") else "teksten i anførselstegn er ødelagt"
        return Broken(ours, error.pos)
    return with_paths(node)


def _value(text: str, at: int, depth: int) -> tuple[Node, int]:
    first = text[at : at + 1]
    if depth > DEEPEST:
        raise JSONDecodeError("her er for mange niveauer inden i hinanden", text, at)
    if first == '"':
        value, end = _STRINGS.raw_decode(text, at)
        return Node(value, at, end), end
    if first == "{":
        return _mapping(text, at, depth)
    if first == "[":
        return _list(text, at, depth)
    word = _WORD.match(text, at)
    if word is None:
        raise JSONDecodeError("her skulle stå en værdi", text, at)
    value = "" if word[0] in _NOTHING else word[0]
    return Node(value, at, word.end()), word.end()


def _mapping(text: str, start: int, depth: int) -> tuple[Node, int]:
    entries: dict[str, Node] = {}
    at = _after_blank(text, start + 1)
    while text[at : at + 1] != "}":
        if text[at : at + 1] != '"':
            raise JSONDecodeError("her skulle stå et navn i anførselstegn", text, at)
        name, at = _STRINGS.raw_decode(text, at)
        at = _expect(text, _after_blank(text, at), ":", "kolon")
        entries[name], at = _value(text, at, depth + 1)
        at = _next(text, at, "}")
    return Node(entries, start, at + 1), at + 1


def _list(text: str, start: int, depth: int) -> tuple[Node, int]:
    items: list[Node] = []
    at = _after_blank(text, start + 1)
    while text[at : at + 1] != "]":
        item, at = _value(text, at, depth + 1)
        items.append(item)
        at = _next(text, at, "]")
    return Node(tuple(items), start, at + 1), at + 1


def _next(text: str, at: int, closing: str) -> int:
    """Return where the next item begins, or the closing bracket stands."""
    at = _after_blank(text, at)
    return at if text[at : at + 1] == closing else _expect(text, at, ",", "komma")


def _expect(text: str, at: int, char: str, name: str) -> int:
    if text[at : at + 1] != char:
        raise JSONDecodeError(f"her skulle stå {name}", text, at)
    return _after_blank(text, at + 1)


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at
