"""Make the example documents that are not plain UTF-8 from their texts in `sources/`.

    python -m examples.make_documents [FOLDER]

DOCX, PDF and the texts in old encodings are written so that the same sources give the same
documents: no clock and no random ids. A test compares them with `documents/`.

A source for DOCX or PDF is one paragraph a line: `# ` title, `## ` and `### ` headings, `| a | b |`
table rows, and first, for a PDF, `!footer ` with the line that stands at the foot of each page.
"""

import io
import sys
import zipfile
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.units import inch
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

HERE: Final = Path(__file__).parent
FOOTER: Final = "!footer "
HEADINGS: Final = ("# ", "## ", "### ")
UNCHANGING_TIME: Final = (2020, 1, 1, 0, 0, 0)


def heading_level(line: str) -> int:
    """Return 1 to 3 for a heading, 0 for other lines.

    >>> heading_level("## Beslutning")
    2
    """
    return next((level for level, mark in enumerate(HEADINGS, 1) if line.startswith(mark)), 0)


def table_cells(line: str) -> list[str]:
    """Return the cells of a table row, none for other lines.

    >>> table_cells("| Dato | 18. maj 2022 |")
    ['Dato', '18. maj 2022']
    """
    return [cell.strip() for cell in line.split("|")[1:-1]]


def paragraphs_and_tables(source: str) -> list[list[str]]:
    r"""Return the lines of the source, neighbouring table rows together.

    >>> paragraphs_and_tables("Først\n| a | b |\n| c | d |\nTil sidst")
    [['Først'], ['| a | b |', '| c | d |'], ['Til sidst']]
    """
    lines = [line for line in source.splitlines() if line and not line.startswith(FOOTER)]
    return [
        group
        for is_table, grouped in groupby(lines, key=lambda line: line.startswith("|"))
        for rows in [list(grouped)]
        for group in ([rows] if is_table else [[row] for row in rows])
    ]


def docx_bytes(source: str) -> bytes:
    """Return the source as a Word document."""
    document = Document()
    for group in paragraphs_and_tables(source):
        line = group[0]
        if rows := [table_cells(row) for row in group if row.startswith("|")]:
            table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
            for row in rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif level := heading_level(line):
            document.add_heading(line[level + 1 :], level - 1)
        else:
            document.add_paragraph(line)
    written = io.BytesIO()
    document.save(written)
    return with_unchanging_times(written.getvalue())


def with_unchanging_times(archive: bytes) -> bytes:
    """Return the same zip archive without the time of its writing."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as before,
        zipfile.ZipFile(written, "w") as after,
    ):
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, UNCHANGING_TIME)
            after.writestr(entry, before.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def pdf_bytes(source: str) -> bytes:
    """Return the source as a PDF with text and a footer on every page."""
    page_count = written_pdf(source, page_count=0).count(b"/Type /Page\n")
    return written_pdf(source, page_count)


def written_pdf(source: str, page_count: int) -> bytes:
    """Return the PDF whose footers tell this number of pages."""
    first_line = source.splitlines()[0]
    footer = first_line.removeprefix(FOOTER) if first_line.startswith(FOOTER) else ""

    def draw_footer(canvas: Canvas, template: BaseDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(inch, 0.5 * inch, footer.format(page=template.page, pages=page_count))

    written = io.BytesIO()
    template = BaseDocTemplate(written, pagesize=A4, pageCompression=0, invariant=1)
    frame = Frame(template.leftMargin, template.bottomMargin, template.width, template.height)
    template.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=draw_footer))
    template.build([p for group in paragraphs_and_tables(source) for p in pdf_pieces(group)])
    return written.getvalue()


def pdf_pieces(group: list[str]) -> list[Flowable]:
    """Return a heading, a paragraph or a table with the space under it."""
    styles = getSampleStyleSheet()
    line = group[0]
    if line.startswith("|"):
        return [Table([table_cells(row) for row in group]), Spacer(0, 6)]
    level = heading_level(line)
    style = styles[f"Heading{level}"] if level else styles["BodyText"]
    text = line[level + 1 :] if level else line
    return [Paragraph(escape(text), style)]


def windows_1252_bytes(source: str) -> bytes:
    """Return the text as older Danish systems write it."""
    return source.replace("\n", "\r\n").encode("cp1252")


def utf_16_bytes(source: str) -> bytes:
    """Return the text as Notepad's "Unicode" writes it, byte order mark first."""
    return b"\xff\xfe" + source.replace("\n", "\r\n").encode("utf-16-le")


MADE: Final[tuple[tuple[str, str, Callable[[str], bytes]], ...]] = (
    ("2022-05-18_budgetnotat_VU12.md", "docx", docx_bytes),
    ("2022-06-14_aeldreraadet.txt", "txt", windows_1252_bytes),
    ("2022-10-11_byraadet.md", "pdf", pdf_bytes),
    ("2023-06-01_budgetnotat_VU27.md", "docx", docx_bytes),
    ("2023-09-05_hoeringssvar_udsatteraadet.txt", "txt", utf_16_bytes),
    ("2023-10-10_byraadet.md", "pdf", pdf_bytes),
    ("2025-05-21_udsatteraadet.md", "docx", docx_bytes),
    ("2025-09-02_velfaerdsudvalget.html", "html", windows_1252_bytes),
    ("2025-10-07_byraadet.md", "pdf", pdf_bytes),
)


def made_documents() -> dict[str, bytes]:
    """Return every made document by its file name."""
    return {
        Path(name).with_suffix(f".{ending}").name: make(
            (HERE / "sources" / name).read_text(encoding="utf-8")
        )
        for name, ending, make in MADE
    }


def main() -> None:
    """Write the made documents to the folder, `documents/` if none is given."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "documents"
    for name, content in made_documents().items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
