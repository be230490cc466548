"""Joins parts of a document, each with its own blocks, into one text."""

from collections.abc import Iterable
from typing import NamedTuple

from graph.model import Block, BlockKind, Span


class Part(NamedTuple):
    """A piece of text and the blocks that stand in it."""

    text: str
    blocks: tuple[Block, ...]


def lines_part(lines: Iterable[str], kind: BlockKind) -> Part:
    r"""Return lines as a part in which each line is a block.

    >>> lines_part(["Emne: Møde", "Fra: Kaj"], "paragraph").text
    'Emne: Møde\nFra: Kaj'
    """
    blocks, position = [], 0
    kept = [line for line in lines if line.strip()]
    for line in kept:
        blocks.append(Block(start=position, end=position + len(line), kind=kind))
        position += len(line) + 1
    return Part("\n".join(kept), tuple(blocks))


def joined(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Return the parts as one text, a blank line between them, and all their blocks."""
    text = ""
    blocks: list[Block] = []
    for part in parts:
        if not part.text:
            continue
        text += "\n\n" if text else ""
        blocks.extend(shifted(block, len(text)) for block in part.blocks)
        text += part.text
    return text, tuple(blocks)


def shifted(block: Block, by: int) -> Block:
    """Return the block as it stands in a text that begins `by` characters earlier."""
    cells = tuple(Span(start=cell.start + by, end=cell.end + by) for cell in block.cells)
    return block.model_copy(
        update={"start": block.start + by, "end": block.end + by, "cells": cells}
    )
