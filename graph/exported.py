"""An export read line by line; each fault is told with its line and column. No database here.

An export is taken in only when all of it is right: its lines, that each relation's ends are among
the nodes, and that as many lines stand there as the header says, so that none is lost.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, LiteralString, TypeVar

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr, ValidationError

from graph.canonical import Header
from graph.errors import InvalidExportError
from graph.kinds import NODE_KINDS, RELATIONS_BY_NAME, NodeKind
from graph.model import Model
from graph.version import SCHEMA_VERSION

Scalar = StrictStr | StrictBool | StrictInt | StrictFloat
ModelT = TypeVar("ModelT", bound=Model)

_FIRST: Final = 2
"""The number of the first line below the header."""


class NodeLine(Model):
    """A node."""

    id: StrictStr
    labels: tuple[StrictStr, ...]
    properties: dict[str, Scalar | list[Scalar]]

    @property
    def kind(self) -> NodeKind:
        """Return what its labels say; `read_lines` yields known ones only."""
        return NODE_KINDS[self.labels]


class RelationLine(Model):
    """A relation between two nodes, named by their ids."""

    start: StrictStr
    type: StrictStr
    end: StrictStr
    properties: dict[str, Scalar | list[Scalar]]


Line = NodeLine | RelationLine


def read_header(lines: Iterator[bytes]) -> Header:
    """Return what the first line says."""
    first = next(lines, b"")
    told = _object(first, 1)
    if told.get("sagsspor") != "graph":
        raise _wrong(1, 1, "Filen begynder ikke som en eksport fra Sagsspor.")
    if (version := told.get("schema_version")) != SCHEMA_VERSION:
        raise InvalidExportError(
            f"Filen er skrevet med skemaversion {version}, men Sagsspor bruger {SCHEMA_VERSION}.",
            "Lav grafen på ny af arkivet med sagsspor rebuild.",
        )
    return _valid(Header, told, first, 1)


def read_lines(lines: Iterable[bytes]) -> Iterator[Line]:
    """Yield the lines below the header; their kinds are ones that Sagsspor knows."""
    for number, line in enumerate(lines, start=_FIRST):
        told = _object(line, number)
        if "labels" in told:
            node = _valid(NodeLine, told, line, number)
            if node.labels not in NODE_KINDS:
                named = " og ".join(node.labels)
                raise _wrong(number, _column(line, "labels"), f"Ukendt slags knude: »{named}«.")
            yield node
        else:
            relation = _valid(RelationLine, told, line, number)
            if relation.type not in RELATIONS_BY_NAME:
                column = _column(line, "type")
                raise _wrong(number, column, f"Ukendt slags forbindelse: »{relation.type}«.")
            yield relation


def check(lines: Iterator[bytes]) -> dict[str, LiteralString]:
    """Return the label of each node by its id.

    Raises:
        InvalidExportError: something is wrong; it tells what, on which line and column.
    """
    header = read_header(lines)
    labels: dict[str, LiteralString] = {}
    relations = 0
    for number, line in enumerate(read_lines(lines), start=_FIRST):
        if isinstance(line, RelationLine):
            relations += 1
        elif relations:
            raise _wrong(number, 1, "En knude står efter forbindelserne.")
        elif line.id in labels:
            raise _wrong(number, 1, f"Knuden {line.id} står der to gange.")
        else:
            labels[line.id] = line.kind.label
            continue
        for end in (line.start, line.end):
            if end not in labels:
                raise _wrong(number, 1, f"Forbindelsens ene ende, {end}, er ikke blandt knuderne.")
    if (len(labels), relations) != (header.nodes, header.relations):
        raise InvalidExportError(
            f"Filen lover {header.nodes} knuder og {header.relations} forbindelser, men har "
            f"{len(labels)} og {relations}.",
            "Den er ikke hel; hent den igen.",
        )
    return labels


def _object(line: bytes, number: int) -> dict[str, Any]:
    """Return the object that a line holds."""
    try:
        told = json.loads(line.decode().rstrip("\r\n"))
    except UnicodeDecodeError as error:
        raise _wrong(number, error.start + 1, "Linjen er ikke UTF-8.") from error
    except json.JSONDecodeError as error:
        raise _wrong(number, error.colno, "Linjen er ikke JSON.") from error
    if not isinstance(told, dict):
        raise _wrong(number, 1, "Linjen er ikke et objekt.")
    return told


def _valid(model: type[ModelT], told: dict[str, Any], line: bytes, number: int) -> ModelT:
    try:
        return model.model_validate(told)
    except ValidationError as error:
        fault = error.errors()[0]
        field = str(fault["loc"][0])
        missing = fault["type"] == "missing"
        reason = f"Feltet »{field}« mangler." if missing else f"Feltet »{field}« kan ikke bruges."
        raise _wrong(number, _column(line, field), reason) from error


def _column(line: bytes, field: str) -> int:
    """Return where a field of the line begins, counted from 1; of a missing one, the start.

    >>> _column(b'{"id":"1","labels":[]}', "labels")
    11
    """
    return line.decode().find(f'"{field}":') + 1 or 1


def _wrong(line: int, column: int, reason: str) -> InvalidExportError:
    return InvalidExportError(
        f"Linje {line}, kolonne {column}: {reason}", "Ret filen, eller skriv den på ny."
    )
