"""PDF: printed lines become paragraphs again; headers and footers are told apart."""

import io
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from graph.errors import EmptyDocumentError, UnreadableDocumentError
from tests.loaders.reading import assert_spans_hold, cells, read_file, shown, uncovered


def printed(draw: Callable[[Canvas], None], **options: str) -> bytes:
    """A PDF file with what is drawn on it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, **options)
    canvas.setFont("Helvetica", 10)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def lines(canvas: Canvas, top: float, *texts: str, left: float = 70, step: float = 12) -> None:
    for at, text in enumerate(texts):
        canvas.drawString(left, top - at * step, text)


def test_lines_are_joined_where_the_paragraph_goes_on(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("Referat fra rådet")
        canvas.setFont("Helvetica-Bold", 14)
        lines(canvas, 780, "1. Natcafé i byen")
        canvas.setFont("Helvetica", 10)
        lines(
            canvas, 750,
            "Rådet drøfter forslaget om en natcafé i byen, som Kaj Lund har rejst. Ingen er imod",
            "forslaget. Mange pegede på, at byen mangler et sted. Det blev foreslået, at finan-",
            "sieringen findes i puljen.",
            "Kaj Lund takkede.",
        )  # fmt: skip
        lines(canvas, 690, "- Kaj Lund", "- Lis Holm")
        lines(canvas, 650, "Afbud:", "Bo Friis")

    source = read_file(tmp_path, "referat.pdf", printed(draw))
    assert source.title == "Referat fra rådet"
    assert shown(source) == [
        ("heading", "1. Natcafé i byen"),
        (
            "paragraph",
            "Rådet drøfter forslaget om en natcafé i byen, som Kaj Lund har rejst. Ingen er imod\n"
            "forslaget. Mange pegede på, at byen mangler et sted. Det blev foreslået, at finan-\n"
            "sieringen findes i puljen.",
        ),
        ("paragraph", "Kaj Lund takkede."),
        ("list_item", "- Kaj Lund"),
        ("list_item", "- Lis Holm"),
        ("paragraph", "Afbud:"),
        ("paragraph", "Bo Friis"),
    ]


def test_wide_gaps_part_the_cells_of_a_row(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for left, words in ((70, "Løn i alt"), (250, "1.120"), (350, "-160")):
            lines(canvas, 700, words, left=left)

    source = read_file(tmp_path, "tabel.pdf", printed(draw))
    assert cells(source) == [["Løn i alt", "1.120", "-160"]]


def test_pages_and_what_is_printed_on_each_of_them(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(("Godkendt.", "Udsat.", "Drøftet."), start=1):
            lines(canvas, 810, "Skovby Byråd den 4. maj")
            lines(canvas, 700, text)
            lines(canvas, 40, f"Side {number} af 3")
            canvas.showPage()

    source = read_file(tmp_path, "a.pdf", printed(draw))
    assert [
        (block.page, *row) for block, row in zip(source.blocks, shown(source), strict=True)
    ] == [
        row
        for number, text in enumerate(("Godkendt.", "Udsat.", "Drøftet."), start=1)
        for row in (
            (number, "furniture", "Skovby Byråd den 4. maj"),
            (number, "paragraph", text),
            (number, "furniture", f"Side {number} af 3"),
        )
    ]
    assert [source.page_at(block.start) for block in source.blocks] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert_spans_hold(source)
    assert uncovered(source) == ""


def test_a_page_without_text_keeps_its_number(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 700, "Forside.")
        canvas.showPage()
        canvas.showPage()
        lines(canvas, 700, "Tredje side.")

    source = read_file(tmp_path, "a.pdf", printed(draw))
    assert [block.page for block in source.blocks] == [1, 3]
    assert source.page_at(source.text.index("Tredje")) == 3


def test_a_scanned_file_is_told_to_go_through_ocr(tmp_path: Path) -> None:
    picture = tmp_path / "scan.png"
    picture.write_bytes(PIXEL)
    data = printed(lambda canvas: canvas.drawImage(str(picture), 0, 0, 500, 700))
    with pytest.raises(UnreadableDocumentError, match="indeholder kun billeder") as raised:
        read_file(tmp_path, "scannet.pdf", data)
    assert "OCR" in raised.value.remedy


def test_a_file_without_anything_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyDocumentError, match=r"»blank.pdf« er tom"):
        read_file(tmp_path, "blank.pdf", printed(lambda canvas: canvas.showPage()))


def test_a_file_with_a_password_is_refused(tmp_path: Path) -> None:
    data = printed(lambda canvas: lines(canvas, 700, "Hemmeligt."), encrypt="kode")
    with pytest.raises(UnreadableDocumentError, match=r"»låst.pdf« er beskyttet med adgangskode"):
        read_file(tmp_path, "låst.pdf", data)


@pytest.mark.parametrize("kept", [10, 100, 400])
def test_half_a_file_is_damaged(tmp_path: Path, kept: int) -> None:
    data = printed(lambda canvas: lines(canvas, 700, "Et helt dokument."))
    with pytest.raises(UnreadableDocumentError, match=r"»halv.pdf« er beskadiget"):
        read_file(tmp_path, "halv.pdf", data[:kept])


def test_two_hundred_pages_are_read_in_seconds(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for _ in range(200):
            canvas.setFont("Helvetica", 10)
            lines(canvas, 800, *["Rådet foreslår, at kommunen svarer på alle spørgsmål."] * 50)
            canvas.showPage()

    data = printed(draw)
    started = time.process_time()
    assert len(read_file(tmp_path, "lang.pdf", data).pages) == 200
    assert time.process_time() - started < 40


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
