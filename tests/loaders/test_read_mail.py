"""E-mail: head, letter and the names of what is enclosed."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from graph.errors import UnreadableDocumentError
from tests.loaders.reading import assert_spans_hold, read_file, shown, uncovered


def letter() -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Høringssvar om natcaféen"
    message["From"] = "Ældrerådet <raad@skovby.example>"
    message["To"] = "Byrådet <byraad@skovby.example>"
    message["Date"] = "Tue, 08 Sep 2020 20:41:00 +0200"
    return message


def test_a_mail_is_read_as_its_reader_sees_it(tmp_path: Path) -> None:
    message = letter()
    message.set_content("Til Byrådet\n\nVi støtter forslaget.\n")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Bilag æ.pdf")
    source = read_file(tmp_path, "svar.eml", message.as_bytes())
    assert source.title == "Høringssvar om natcaféen"
    assert source.text == (
        "Emne: Høringssvar om natcaféen\nFra: Ældrerådet <raad@skovby.example>\n"
        "Til: Byrådet <byraad@skovby.example>\nDato: 8. september 2020 kl. 20.41\n\n"
        "Til Byrådet\n\nVi støtter forslaget.\n\nVedhæftet: Bilag æ.pdf"
    )
    assert_spans_hold(source)
    assert uncovered(source) == ""


def test_plain_text_goes_before_the_same_letter_in_html(tmp_path: Path) -> None:
    message = letter()
    message.set_content("Vi støtter forslaget.")
    message.add_alternative("<p>Andet</p>", subtype="html")
    assert shown(read_file(tmp_path, "a.eml", message.as_bytes()))[4:] == [
        ("paragraph", "Vi støtter forslaget.")
    ]


def test_a_mail_in_html_only_has_the_structure_of_its_page(tmp_path: Path) -> None:
    message = letter()
    message.set_content("<h2>Svar</h2><ul><li>Vi støtter.</li></ul>", subtype="html")
    source = read_file(tmp_path, "a.eml", message.as_bytes())
    assert shown(source)[4:] == [("heading", "Svar"), ("list_item", "Vi støtter.")]
    assert_spans_hold(source)


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "findes-ikke"])
def test_the_letter_is_decoded_whatever_it_calls_its_encoding(tmp_path: Path, charset: str) -> None:
    encoding = "utf-8" if charset in ("utf-8", "findes-ikke") else charset
    head = f"From: a@b.example\nSubject: Svar\nContent-Type: text/plain; charset={charset}\n\n"
    source = read_file(tmp_path, "a.eml", head.encode() + "Ældre på øen".encode(encoding))
    assert source.text.endswith("Ældre på øen")


def test_a_text_that_is_no_mail_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocumentError, match=r"»a.eml« er beskadiget eller er ikke en e"):
        read_file(tmp_path, "a.eml", "Bare en tekst uden hoved.\n")
