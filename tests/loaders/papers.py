"""Papers of an invented municipality, made from a few lines of text."""

from graph.model import SourceText
from loaders.outline import Outline
from loaders.readers.html import read_html
from loaders.readers.markdown import read_markdown
from loaders.readers.plain import read_plain
from loaders.segment import segment


def source_of(text: str, kind: str = "txt") -> SourceText:
    """Return the text as its reader would."""
    if kind == "html":
        return read_html("papir.html", f"<html><body>{text}</body></html>".encode())
    if kind == "md":
        return read_markdown("papir.md", text)
    return read_plain("papir.txt", text)


def outline_of(text: str, kind: str = "txt") -> Outline:
    """Return the outline of a paper."""
    return segment(source_of(text, kind))


def minutes(
    front: str = "", items: str = "1. Valg\n\nIda blev valgt.\n", kind: str = "txt"
) -> Outline:
    """Return the outline of minutes with a front part and items."""
    return outline_of(f"Referat af møde i Ældrerådet\n\n{front}\n\n{items}", kind)
