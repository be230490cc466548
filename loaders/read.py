"""A file to a `SourceText`: the one place that knows which reader reads what.

From here on the text never changes, so every offset stays true; CPR numbers in it are covered
before anybody sees it. What can't be read is told in Danish with the file's name, the reason and
what to do.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from graph.cpr import cover, cover_spans, cpr_numbers
from graph.errors import EmptyDocumentError, UnreadableDocumentError
from graph.model import SourceText, Span
from loaders.readers.encoding import decode
from loaders.readers.html import read_html
from loaders.readers.mail import read_mail
from loaders.readers.markdown import read_markdown
from loaders.readers.pdf import read_pdf
from loaders.readers.plain import read_plain
from loaders.readers.register import read_register
from loaders.readers.sniff import Format, format_of, refuse_unknown_suffix
from loaders.readers.word import read_word
from loaders.registers.extract import MEDIA_TYPES, contents_of, is_register
from loaders.registers.tree import Broken

MEGABYTE: Final = 1_000_000
DEFAULT_LIMIT: Final = 50 * MEGABYTE


def read(path: Path, limit: int = DEFAULT_LIMIT) -> SourceText:
    """Return the text of a file of at most `limit` bytes."""
    name = cover(path.name)
    return read_bytes(name, file_bytes(path, name, limit), limit)


def file_bytes(path: Path, name: str, limit: int = DEFAULT_LIMIT) -> bytes:
    """Return the content of a file that may be a document; messages call it `name`."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UnreadableDocumentError(
                f"»{name}« er en mappe, ikke et dokument.", "Angiv en fil i mappen."
            )
        refuse_unknown_suffix(name)
        if size > limit:
            raise too_large(name, size, limit)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableDocumentError(f"»{name}« findes ikke.", "Kontrollér stien.") from error
    except OSError as error:
        raise UnreadableDocumentError(
            f"»{name}« kan ikke åbnes ({error.strerror}).",
            "Kontrollér, at du har adgang til filen.",
        ) from error


def read_bytes(name: str, data: bytes, limit: int = DEFAULT_LIMIT) -> SourceText:
    """Return the text of a file's content; the name's ending and the bytes must agree."""
    if len(data) > limit:
        raise too_large(name, len(data), limit)
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise empty(name)
    source = _read_as(format_of(name, data), name, data, limit)
    if not source.text.strip():
        raise empty(name)
    source = _covered(source)
    if is_register(source):
        _refuse_no_register(source)
    return source


def _covered(source: SourceText) -> SourceText:
    """Return the source without a CPR number in text, title or name."""
    found = _apart((*source.covered, *cpr_numbers(source.text)))
    told = {"name": cover(source.name), "title": cover(source.title) if source.title else None}
    return source.model_copy(
        update={**told, "text": cover_spans(source.text, found), "covered": found}
    )


def _read_as(kind: Format, name: str, data: bytes, limit: int) -> SourceText:
    match kind:
        case "html":
            return read_html(name, data)
        case "docx":
            return read_word(name, data, limit)
        case "pdf":
            return read_pdf(name, data)
        case "mail":
            return read_mail(name, data)
        case _:
            return _read_text(kind, name, decode(data))


def _read_text(
    kind: Literal["text", "markdown", "table", "json", "yaml"], name: str, text: str
) -> SourceText:
    match kind:
        case "text":
            return read_plain(name, text)
        case "markdown":
            return read_markdown(name, text)
        case "table" | "json" | "yaml":
            return read_register(name, text, MEDIA_TYPES[kind])


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those left out that an earlier one overlaps."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _refuse_no_register(source: SourceText) -> None:
    """Raise where a file is broken, or its columns or keys aren't those of a register."""
    contents = contents_of(source)
    if isinstance(contents, Broken):
        before = source.text[: contents.at]
        line, column = before.count("\n") + 1, contents.at - before.rfind("\n")
        raise UnreadableDocumentError(
            f"»{source.name}« kan ikke læses: linje {line}, tegn {column}: {contents.why}.",
            "Ret filen, og prøv igen.",
        )
    if contents is None:
        raise UnreadableDocumentError(
            f"»{source.name}« ligner ikke et register: kolonnerne eller nøglerne kendes ikke.",
            "Skriv fx »navn;parti;post;organ;fra;til« i første linje, eller se docs/registers.md.",
        )


def too_large(name: str, size: int, limit: int) -> UnreadableDocumentError:
    """Return the error for a file over the limit."""
    return UnreadableDocumentError(
        f"»{name}« fylder {_megabytes(size)} MB; grænsen er {_megabytes(limit)} MB.",
        "Del filen op, eller hæv grænsen (SAGSSPOR_MAX_MB).",
    )


def empty(name: str) -> EmptyDocumentError:
    """Return the error for a file without a visible character."""
    return EmptyDocumentError(
        f"»{name}« er tom: der er ingen tekst i den.",
        "Kontrollér, at det er den rigtige fil, og gem den igen.",
    )


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f}".removesuffix(".0").replace(".", ",")
