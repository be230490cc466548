"""A register's archived text to its Extraction: pure, and the same for every form of register."""

import re
from typing import Final

from graph.model import (
    WRONG_ROW,
    DocumentHead,
    Doubt,
    Extraction,
    FieldEvidence,
    SourceText,
)
from loaders.registers.days import first_day
from loaders.registers.facts import understand
from loaders.registers.json_tree import read_json
from loaders.registers.listing import read_listing
from loaders.registers.oda import is_oda, read_oda
from loaders.registers.oparl import is_oparl, read_oparl
from loaders.registers.popolo import is_popolo, read_popolo
from loaders.registers.records import Cell, Contents
from loaders.registers.table import read_table
from loaders.registers.tree import Broken
from loaders.registers.yaml_tree import read_yaml

MEDIA_TYPES: Final = {
    "table": "text/csv",
    "json": "application/json",
    "yaml": "application/yaml",
}
_STANDARDS: Final = (
    (is_popolo, read_popolo),
    (is_oparl, read_oparl),
    (is_oda, read_oda),
)
_MUNICIPALITY: Final = re.compile(r"(?<![\w-])[A-ZÆØÅ][\w-]*(?: [A-ZÆØÅ][\w-]*)? Kommune\b")


def is_register(source: SourceText) -> bool:
    """Tell whether the text is that of a register, and not of a paper."""
    return source.media_type in MEDIA_TYPES.values()


def contents_of(source: SourceText) -> Contents | Broken | None:
    """Return the tables of a register; nothing where the text is none, or where it is broken."""
    if source.media_type == MEDIA_TYPES["table"]:
        return read_table(source.text)
    is_json = source.media_type == MEDIA_TYPES["json"]
    root = read_json(source.text) if is_json else read_yaml(source.text)
    if root is None or isinstance(root, Broken):
        return root
    standard = next((read for knows, read in _STANDARDS if knows(root)), read_listing)
    return standard(root)


def extract_register(source: SourceText) -> Extraction:
    """Return what a register says, row by row; a row that can't be used is kept as a doubt."""
    contents = contents_of(source)
    if contents is None or isinstance(contents, Broken):
        return Extraction()
    register, complaints = understand(source.text, contents)
    doubts = tuple(
        Doubt(
            kind=WRONG_ROW,
            surface=told.message,
            start=told.start,
            end=told.end,
            quote=source.text[told.start : told.end],
            rule=WRONG_ROW,
        )
        for told in complaints
    )
    return Extraction(document=_head(source, contents), registered=register, doubts=doubts)


def _head(source: SourceText, contents: Contents) -> DocumentHead:
    """Return what the register says of itself."""
    head = contents.head
    municipality = head.get("municipality") or _only_municipality(contents)
    dated = head.get("date")
    title = head.get("title")
    told = {"title": title, "date": dated, "municipality": municipality}
    return DocumentHead(
        title=title.text if title else "",
        kind="register",
        date=first_day(dated.text) if dated else None,
        municipality=municipality.text if municipality else None,
        evidence=tuple(_evidence(source, field, cell) for field, cell in told.items() if cell),
    )


def _only_municipality(contents: Contents) -> Cell | None:
    """Return the municipality that the rows name, if they name no other one."""
    found: dict[str, Cell] = {}
    for table in contents.tables:
        for record in table.records:
            if "municipality" in record.cells:
                return None
            for cell in (cell for cells in record.cells.values() for cell in cells):
                for named in _MUNICIPALITY.findall(cell.text):
                    found.setdefault(named, Cell(named, cell.start, cell.end, cell.label))
    return next(iter(found.values())) if len(found) == 1 else None


def _evidence(source: SourceText, field: str, cell: Cell) -> FieldEvidence:
    quote = source.text[cell.start : cell.end]
    return FieldEvidence(field=field, start=cell.start, end=cell.end, quote=quote)
