"""What the reader tests share: write a file, read it, look at its blocks."""

from pathlib import Path

from graph.model import SourceText
from loaders.read import read


def read_file(folder: Path, name: str, content: str | bytes) -> SourceText:
    """Write the content under this name and read it."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path)


def shown(source: SourceText) -> list[tuple[str, str]]:
    """Each block's kind and text."""
    return [(block.kind, source.text[block.start : block.end]) for block in source.blocks]


def cells(source: SourceText) -> list[list[str]]:
    """The cells of each table row."""
    return [
        [source.text[cell.start : cell.end] for cell in block.cells]
        for block in source.blocks
        if block.cells
    ]


def assert_spans_hold(source: SourceText) -> None:
    """Blocks, cells and pages lie inside the text, in order, without overlapping."""
    end = 0
    for block in source.blocks:
        assert end <= block.start < block.end <= len(source.text)
        assert source.text[block.start : block.end].strip()
        end = block.end
        cell_end = block.start
        for cell in block.cells:
            assert cell_end <= cell.start <= cell.end <= block.end
            cell_end = cell.end
    assert [page.start for page in source.pages[1:]] == [page.end for page in source.pages[:-1]]
    assert not source.pages or (source.pages[0].start, source.pages[-1].end) == (
        0,
        len(source.text),
    )


def uncovered(source: SourceText) -> str:
    """The visible text that stands in no block."""
    rest, position = "", 0
    for block in source.blocks:
        rest += source.text[position : block.start]
        position = block.end
    return (rest + source.text[position:]).strip()
