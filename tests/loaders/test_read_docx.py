"""DOCX: Word's headings, lists and tables; its page headers and footers are furniture."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from graph.errors import UnreadableDocumentError
from loaders.read import read_bytes
from tests.loaders.reading import assert_spans_hold, cells, read_file, shown, uncovered


def word_file() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Budgetnotat"
    document.sections[0].header.paragraphs[0].text = "Skovby Kommune\tSagsnr. 12-34"
    document.sections[0].footer.paragraphs[0].text = "Side 1"
    document.add_heading("Notat om natcafé", 0)
    document.add_heading("Baggrund", 1)
    document.add_paragraph("Rådet bad om notatet.")
    document.add_paragraph("Kaj Lund", style="List Bullet")
    document.add_paragraph("godkender,", style="List Number")
    document.add_paragraph().add_run("Vurdering").bold = True
    table = document.add_table(2, 2)
    for at, words in enumerate(["Post", "2022", "Løn", "1.120"]):
        table.cell(at // 2, at % 2).text = words
    paragraph = document.add_paragraph("Første linje")
    paragraph.add_run().add_break()
    paragraph.add_run("Kaj Lund\tLis Holm")
    return saved(document)


def saved(document: "docx.document.Document") -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_word_document_keeps_its_structure(tmp_path: Path) -> None:
    source = read_file(tmp_path, "notat.docx", word_file())
    assert (source.title, source.pages) == ("Budgetnotat", ())
    assert shown(source) == [
        ("furniture", "Skovby Kommune\tSagsnr. 12-34"),
        ("heading", "Notat om natcafé"),
        ("heading", "Baggrund"),
        ("paragraph", "Rådet bad om notatet."),
        ("list_item", "Kaj Lund"),
        ("list_item", "godkender,"),
        ("heading", "Vurdering"),
        ("table_row", "Post\t2022"),
        ("table_row", "Løn\t1.120"),
        ("paragraph", "Første linje"),
        ("paragraph", "Kaj Lund\tLis Holm"),
        ("furniture", "Side 1"),
    ]
    assert cells(source) == [["Post", "2022"], ["Løn", "1.120"]]
    assert_spans_hold(source)
    assert uncovered(source) == ""


def test_a_template_with_danish_style_names_has_headings_too(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("Overskrift 2", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Økonomi", style="Overskrift 2")
    source = read_file(tmp_path, "a.docx", saved(document))
    assert [(block.kind, block.level) for block in source.blocks] == [("heading", 2)]


def rewritten(data: bytes, change: dict[str, bytes]) -> bytes:
    """The same package with some of its parts replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for path in old.namelist():
            new.writestr(path, change.get(path, old.read(path)), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "body",
    [b"<w:document", b"", b"<a/>" * 3, b"\x00\xff", b"<x>" * 3_000 + b"</x>" * 3_000],
    ids=["cut off", "empty", "several roots", "no XML", "deeply nested"],
)
def test_a_damaged_document_is_named(tmp_path: Path, body: bytes) -> None:
    data = rewritten(word_file(), {"word/document.xml": body})
    with pytest.raises(UnreadableDocumentError, match=r"»skadet.docx« er beskadiget"):
        read_file(tmp_path, "skadet.docx", data)


def test_a_package_that_unpacks_to_far_too_much_is_refused() -> None:
    data = rewritten(word_file(), {"word/document.xml": b" " * 2_100_000})
    with pytest.raises(UnreadableDocumentError, match="pakket ud"):
        read_bytes("bombe.docx", data, limit=100_000)
