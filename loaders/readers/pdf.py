"""PDF with text: page after page, lines joined to paragraphs, headers and footers marked."""

from threading import Lock
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium_c

from graph.errors import DocumentError, EmptyDocumentError, UnreadableDocumentError
from graph.model import Block, SourceText, Span
from loaders.readers.joined import shifted
from loaders.readers.pdf_blocks import layout_of, page_part, repeated_lines
from loaders.readers.pdf_lines import PdfLine, lines_of

MEDIA_TYPE: Final = "application/pdf"
# PDFium is one machine for the whole process and must not be called from two threads at once.
_ONE_AT_A_TIME: Final = Lock()
# Titles that programs write by themselves.
_NO_TITLES: Final = ("", "(anonymous)", "untitled", "uden titel", "(unspecified)")


def read_pdf(name: str, data: bytes) -> SourceText:
    """Return the text of a PDF file; what has none is told from what is only pictures."""
    with _ONE_AT_A_TIME:
        pages, title = _printed(name, data)
    layout, repeated = layout_of(pages), repeated_lines(pages)
    text = ""
    blocks: list[Block] = []
    spans: list[Span] = []
    for number, lines in enumerate(pages, start=1):
        part = page_part(lines, layout, repeated)
        start = len(text)
        for block in part.blocks:
            blocks.append(shifted(block, start).model_copy(update={"page": number}))
        text += part.text + ("\n\n" if number < len(pages) else "")
        spans.append(Span(start=start, end=len(text)))
    return SourceText(
        name=name,
        media_type=MEDIA_TYPE,
        text=text,
        blocks=tuple(blocks),
        pages=tuple(spans),
        title=title,
    )


def _printed(name: str, data: bytes) -> tuple[list[list[PdfLine]], str | None]:
    """Return the lines of each page and the title that the file gives itself."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(name, error) from error
    try:
        pages = [_page_lines(document[at]) for at in range(len(document))]
        if not any(pages):
            raise _without_text(name, document)
        title = document.get_metadata_value("Title").strip()
    except pypdfium2.PdfiumError as error:
        raise _unopened(name, error) from error
    finally:
        document.close()
    return pages, None if title.casefold() in _NO_TITLES else title


def _page_lines(page: pypdfium2.PdfPage) -> list[PdfLine]:
    text_page = page.get_textpage()
    try:
        return lines_of(text_page)
    finally:
        text_page.close()
        page.close()


def _unopened(name: str, error: pypdfium2.PdfiumError) -> UnreadableDocumentError:
    if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
        return UnreadableDocumentError(
            f"»{name}« er beskyttet med adgangskode.",
            "Åbn PDF-filen med koden, og gem en kopi uden adgangskode.",
        )
    return UnreadableDocumentError(
        f"»{name}« er beskadiget og kan ikke åbnes som PDF.",
        "Hent filen igen, eller åbn den i en PDF-læser, og gem en ny kopi.",
    )


def _without_text(name: str, document: pypdfium2.PdfDocument) -> DocumentError:
    kinds = [pdfium_c.FPDF_PAGEOBJ_IMAGE]
    if any(next(page.get_objects(filter=kinds), None) for page in document):
        return UnreadableDocumentError(
            f"»{name}« indeholder kun billeder; der er ingen tekst at læse.",
            "Kør OCR (tekstgenkendelse) på filen, fx med ocrmypdf, og indlæs resultatet.",
        )
    return EmptyDocumentError(
        f"»{name}« er tom: der er ingen tekst på siderne.", "Kontrollér, at det er den rigtige fil."
    )
