"""What can't be read is named, with the reason and what to do."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import (
    DocumentError,
    EmptyDocumentError,
    UnreadableDocumentError,
    UnsupportedDocumentError,
)
from loaders.read import read, read_bytes
from loaders.readers.sniff import SUFFIXES
from tests.loaders.reading import assert_spans_hold

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500


@pytest.mark.parametrize(
    ("name", "data", "error", "message"),
    [
        ("tom.txt", b"", EmptyDocumentError, "»tom.txt« er tom"),
        ("blank.txt", b" \r\n\t\xc2\xa0\n", EmptyDocumentError, "»blank.txt« er tom"),
        ("tom.docx", b"", EmptyDocumentError, "»tom.docx« er tom"),
        ("kun-kode.html", b"<script>x</script>", EmptyDocumentError, "»kun-kode.html« er tom"),
        ("foto.txt", PNG, UnreadableDocumentError,
         "»foto.txt« er en binær fil (PNG-billede), der hedder .txt."),
        ("a.txt", b"%PDF-1.7\n", UnreadableDocumentError,
         "»a.txt« er en binær fil (PDF-fil), der hedder .txt."),
        ("a.md", b"\x00\x01\x02" * 90, UnreadableDocumentError,
         "»a.md« er en binær fil, der hedder .md."),
        ("a.pdf", b"Bare tekst", UnreadableDocumentError,
         "»a.pdf« er ikke en PDF-fil, der hedder .pdf."),
        ("a.docx", b"Bare tekst", UnreadableDocumentError,
         "»a.docx« er ikke en Word-fil, der hedder .docx."),
        ("a.docx", b"PK\x03\x04 sludder", UnreadableDocumentError, "»a.docx« er beskadiget"),
        ("a.docx", OLE, UnreadableDocumentError, "»a.docx« er en ældre Word-fil (.doc)"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), UnreadableDocumentError,
         "»a.docx« er beskyttet med adgangskode."),
        ("ark.xlsx", b"PK\x03\x04", UnsupportedDocumentError,
         "»ark.xlsx« har en filtype, som Sagsspor ikke kan læse (.xlsx)."),
        ("gammel.doc", OLE, UnsupportedDocumentError, "Sagsspor ikke kan læse (.doc)."),
        ("noter", b"Tekst", UnsupportedDocumentError, "ikke kan læse (ingen endelse)."),
    ],
)  # fmt: skip
def test_each_kind_of_bad_file_has_its_own_message(
    name: str, data: bytes, error: type[DocumentError], message: str
) -> None:
    with pytest.raises(error) as raised:
        read_bytes(name, data)
    assert message in raised.value.message
    assert raised.value.remedy


def test_a_file_over_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "stor.txt"
    path.write_text("a" * 1_600_000)
    with pytest.raises(UnreadableDocumentError, match=r"»stor.txt« fylder 1,6 MB; grænsen er 1 MB"):
        read(path, limit=1_000_000)
    assert len(read(path).text) == 1_600_000


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocumentError, match=r"»nej.txt« findes ikke"):
        read(tmp_path / "nej.txt")
    (tmp_path / "mappe.txt").mkdir()
    with pytest.raises(UnreadableDocumentError, match=r"»mappe.txt« er en mappe"):
        read(tmp_path / "mappe.txt")


def test_a_word_file_without_its_ending_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "arkiv.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("andet.xml", "<a/>")
    with pytest.raises(UnreadableDocumentError, match="ikke et Word-dokument"):
        read(path)
    assert read_bytes("side", b"<!doctype html><p>Hej").media_type == "text/html"


@given(st.sampled_from(sorted(SUFFIXES)), st.binary(max_size=300), st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused_in_words(suffix: str, data: bytes, signed: bool) -> None:
    magic = {".pdf": b"%PDF-1.4\n", ".docx": b"PK\x03\x04", ".eml": b"From: a@b.example\n"}
    content = magic.get(suffix, b"") + data if signed else data
    try:
        source = read_bytes("fil" + suffix, content)
    except DocumentError as error:
        told = error
    else:
        assert source.text.strip()
        assert_spans_hold(source)
        return
    assert f"»fil{suffix}«" in told.message
    assert told.remedy
