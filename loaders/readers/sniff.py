"""Which format a file has: its name's ending and its first bytes must tell the same."""

import io
import zipfile
from pathlib import PurePath
from typing import Final, Literal

from graph.errors import UnreadableDocumentError, UnsupportedDocumentError
from loaders.readers.encoding import unmarked_utf16

Format = Literal["text", "markdown", "html", "docx", "pdf", "mail", "table", "json", "yaml"]

SUFFIXES: Final[dict[str, Format]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
    ".eml": "mail",
    ".csv": "table",
    ".tsv": "table",
    ".json": "json",
    ".yaml": "yaml",
    ".yml": "yaml",
}
REGISTER_FORMATS: Final[frozenset[Format]] = frozenset({"table", "json", "yaml"})
_READABLE: Final = (
    "Sagsspor læser TXT, Markdown, HTML, DOCX, PDF og EML, og registre i CSV, YAML og JSON."
)
_SIGNATURES: Final = (
    (b"%PDF-", "en PDF-fil"),
    (b"PK\x03\x04", "en ZIP-fil"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "en ældre eller krypteret Office-fil"),
    (b"\x89PNG\r\n\x1a\n", "et PNG-billede"),
    (b"\xff\xd8\xff", "et JPEG-billede"),
    (b"GIF8", "et GIF-billede"),
    (b"II*\x00", "et TIFF-billede"),
    (b"MM\x00*", "et TIFF-billede"),
    (b"{\\rtf", "en RTF-fil"),
    (b"\x1f\x8b", "en GZIP-fil"),
    (b"7z\xbc\xaf\x27\x1c", "en 7z-fil"),
    (b"Rar!\x1a\x07", "en RAR-fil"),
    (b"\x7fELF", "et program"),
    (b"MZ\x90", "et program"),
)
# Endings that people often have, with what to do about them.
_REMEDIES: Final[dict[str, str]] = {
    ".doc": "Åbn filen i Word, og gem den som .docx.",
    ".rtf": "Åbn filen i Word, og gem den som .docx.",
    ".odt": "Åbn filen i LibreOffice, og gem den som .docx.",
    ".pages": "Åbn filen i Pages, og eksportér den som .docx eller .pdf.",
    ".msg": "Åbn mailen i Outlook, og gem den som .eml eller .txt.",
    ".xlsx": "Gem arket som PDF, eller som CSV, hvis det er et register.",
    ".xls": "Gem arket som PDF, eller som CSV, hvis det er et register.",
    ".pptx": "Gem præsentationen som PDF.",
    ".ppt": "Gem præsentationen som PDF.",
    ".zip": "Pak filen ud, og indlæs mappen.",
    ".png": "Kør tekstgenkendelse (OCR) på billedet, og gem resultatet som PDF eller tekst.",
    ".jpg": "Kør tekstgenkendelse (OCR) på billedet, og gem resultatet som PDF eller tekst.",
    ".jpeg": "Kør tekstgenkendelse (OCR) på billedet, og gem resultatet som PDF eller tekst.",
    ".tif": "Kør tekstgenkendelse (OCR) på billedet, og gem resultatet som PDF eller tekst.",
    ".tiff": "Kør tekstgenkendelse (OCR) på billedet, og gem resultatet som PDF eller tekst.",
}
_SAMPLE: Final = 65_536
_TEXTUAL_CONTROLS: Final = frozenset(b"\t\n\r\f\x0b\x1b\x1a\x85")


def format_of(name: str, data: bytes) -> Format:
    """Return the format of a file; raise where its ending is unknown or its content another."""
    refuse_unknown_suffix(name)
    suffix = PurePath(name).suffix.lower()
    signature = _signature(data)
    kind = SUFFIXES.get(suffix) or _without_suffix(data, signature)
    if kind is None:
        raise _unsupported(name, suffix)
    _refuse_mismatch(name, suffix, kind, data, signature)
    return kind


def may_be_register(name: str) -> bool:
    """Tell whether the name's ending is one that registers have and papers don't.

    >>> may_be_register("Poster.CSV"), may_be_register("referat.txt")
    (True, False)
    """
    return SUFFIXES.get(PurePath(name).suffix.lower()) in REGISTER_FORMATS


def refuse_unknown_suffix(name: str) -> None:
    """Raise where the name's ending alone tells that no reader reads the file."""
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in SUFFIXES:
        raise _unsupported(name, suffix)


def _unsupported(name: str, suffix: str) -> UnsupportedDocumentError:
    return UnsupportedDocumentError(
        f"»{name}« har en filtype, som Sagsspor ikke kan læse ({suffix or 'ingen endelse'}).",
        _REMEDIES.get(suffix, _READABLE),
    )


def _signature(data: bytes) -> str:
    """Return in Danish what the first bytes say the file is, if they are no text."""
    for magic, what in _SIGNATURES:
        if data.startswith(magic):
            return what
    return "en PDF-fil" if b"%PDF-" in data[:1024] and _looks_binary(data) else ""


def _without_suffix(data: bytes, signature: str) -> Format | None:
    if signature == "en PDF-fil":
        return "pdf"
    if signature == "en ZIP-fil" and _is_word(data):
        return "docx"
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "html" if start.startswith((b"<!doctype html", b"<html")) else None


def _refuse_mismatch(name: str, suffix: str, kind: Format, data: bytes, signature: str) -> None:
    """Raise where the bytes aren't what the ending promises."""
    if kind == "pdf" and signature != "en PDF-fil":
        raise _mismatch(name, suffix, signature or "ikke en PDF-fil")
    if kind == "docx":
        _refuse_other_than_word(name, data, signature)
    if kind in ("pdf", "docx"):
        return
    if signature:
        raise _mismatch(name, suffix, f"en binær fil ({signature.split(' ', 1)[1]})")
    if _looks_binary(data):
        raise _mismatch(name, suffix, "en binær fil")


def _refuse_other_than_word(name: str, data: bytes, signature: str) -> None:
    if signature == "en ældre eller krypteret Office-fil":
        raise _old_office(name, data)
    if signature != "en ZIP-fil":
        raise _mismatch(name, ".docx", signature or "ikke en Word-fil")
    if not _is_word(data):
        raise UnreadableDocumentError(
            f"»{name}« er beskadiget eller er ikke et Word-dokument.",
            "Åbn filen i Word, og gem den igen som .docx.",
        )


def _old_office(name: str, data: bytes) -> UnreadableDocumentError:
    """Return the error for the container of .doc files and of encrypted .docx files."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return UnreadableDocumentError(
            f"»{name}« er beskyttet med adgangskode.",
            "Fjern adgangskoden i Word (Filer > Oplysninger > Beskyt dokument), og gem igen.",
        )
    return UnreadableDocumentError(
        f"»{name}« er en ældre Word-fil (.doc), der hedder .docx.", _REMEDIES[".doc"]
    )


def _mismatch(name: str, suffix: str, what: str) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        f"»{name}« er {what}, der hedder {suffix}.",
        f"Giv filen dens rigtige endelse. {_READABLE}",
    )


def _is_word(data: bytes) -> bool:
    """Tell whether a ZIP file holds a Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return "word/document.xml" in package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def _looks_binary(data: bytes) -> bool:
    """Tell whether bytes are no text in any encoding that is read."""
    sample = data[:_SAMPLE]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or unmarked_utf16(sample):
        return False
    if sample.startswith(b"\xef\xbb\xbf"):
        sample = sample[3:]
    controls = sum(byte < 32 and byte not in _TEXTUAL_CONTROLS for byte in sample)
    return b"\x00" in sample or controls * 50 > len(sample)
