"""Markdown: the source as it stands, its blocks from the parser's line numbers."""

from collections.abc import Iterable, Iterator
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from graph.model import Block, SourceText, Span
from loaders.lexicon.furniture import is_furniture_line
from loaders.readers.lines import cells_of, paragraph_parts, trimmed

_VERBATIM: Final = frozenset({"fence", "code_block", "html_block"})


def read_markdown(name: str, text: str) -> SourceText:
    """Return the raw Markdown with its blocks; emphasis and escapes stay in the text."""
    blocks = tuple(_with_rest(text, _blocks(text)))
    title = next((_title(text, block) for block in blocks if block.level == 1), None)
    return SourceText(name=name, media_type="text/markdown", text=text, blocks=blocks, title=title)


def _title(text: str, block: Block) -> str | None:
    first_line = text[block.start : block.end].split("\n", 1)[0]
    return first_line.strip("# \t") or None if block.kind == "heading" else None


def _blocks(text: str) -> Iterator[Block]:
    """Yield a block for each heading, paragraph, list item, table row and piece of code."""
    # Inline parsing is off: only lines are asked for, and it is slow on unclosed brackets.
    tokens = MarkdownIt("commonmark").enable("table").disable("inline").parse(text)
    lines = _line_starts(text)
    depth = 0
    item_line: int | None = None
    for token in tokens:
        depth += _list_step(token)
        if token.type == "list_item_open" and token.map:
            item_line = token.map[0]
        elif token.map and token.type in ("paragraph_open", "heading_open", "tr_open", *_VERBATIM):
            first = token.map[0]
            if item_line is not None and token.type == "paragraph_open":
                start, level = lines[item_line], depth
                yield _block(text, start, lines[token.map[1]], level)
            else:
                yield from _leaf(text, token, lines[first], lines[token.map[1]])
            item_line = None


def _line_starts(text: str) -> list[int]:
    """Return where each line begins, and the end of the text after the last."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    starts[-1] = len(text)
    return starts


def _list_step(token: Token) -> int:
    return token.nesting if token.type.startswith(("bullet_list", "ordered_list")) else 0


def _block(text: str, start: int, end: int, level: int) -> Block:
    span = trimmed(text, start, end)
    return Block(start=span.start, end=span.end, kind="list_item", level=level)


def _leaf(text: str, token: Token, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of a token that holds text of its own."""
    span = trimmed(text, start, end)
    if token.type == "heading_open":
        level = int(token.tag[1:])
        yield Block(start=span.start, end=span.end, kind="heading", level=level)
    elif token.type == "tr_open":
        cells = cells_of(text, span.start, span.end) or (span,)
        yield Block(start=span.start, end=span.end, kind="table_row", cells=cells)
    else:
        for part in paragraph_parts(text, start, end):
            furniture = is_furniture_line(text[part.start : part.end])
            kind = "furniture" if furniture else "paragraph"
            yield Block(start=part.start, end=part.end, kind=kind)


def _with_rest(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, and as furniture what stands between them: rules, link definitions."""
    position = 0
    for block in blocks:
        yield from _furniture(text, position, block.start)
        yield block
        position = block.end
    yield from _furniture(text, position, len(text))


def _furniture(text: str, start: int, end: int) -> Iterator[Block]:
    span: Span = trimmed(text, start, end)
    if span.end > span.start:
        yield Block(start=span.start, end=span.end, kind="furniture")
