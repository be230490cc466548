"""DOCX: Word's own structure by way of HTML, its page headers and footers as furniture."""

import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Final
from xml.parsers.expat import ExpatError
from xml.sax import SAXException

import mammoth

from graph.errors import UnreadableDocumentError
from graph.model import SourceText
from loaders.readers.html import source_of_html
from loaders.readers.joined import Part, joined, lines_part

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Word shows built-in styles by Danish names; some templates store those names as their own styles.
_STYLES: Final = "\n".join(
    [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Titel'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
        "p[style-name='Undertitel'] => h2:fresh",
        *(f"p[style-name='Overskrift {level}'] => h{level}:fresh" for level in range(1, 7)),
    ]
)
_MOST_UNPACKED: Final = 20
_DAMAGES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    SAXException,
    KeyError,
    ValueError,
    IndexError,
    AttributeError,
    OSError,
    EOFError,
    RuntimeError,
)
_PARAGRAPH: Final = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_RUN_TEXT: Final = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|ptab|br)\b[^>]*/>")
_TITLE: Final = re.compile(r"<dc:title>([^<]*)</dc:title>")


def read_word(name: str, data: bytes, limit: int) -> SourceText:
    """Return the text of a Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _refuse_bomb(name, package, limit)
            title = _title(package)
            headers = lines_part(_margin_lines(package, "header"), "furniture")
            footers = lines_part(_margin_lines(package, "footer"), "furniture")
        converted = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(_no_image)
        )
    except _DAMAGES as error:
        raise UnreadableDocumentError(
            f"»{name}« er beskadiget og kan ikke åbnes som Word-dokument.",
            "Åbn filen i Word, og gem den igen som .docx.",
        ) from error
    body = source_of_html(name, converted.value, tabs_count=True)
    text, blocks = joined([headers, Part(body.text, body.blocks), footers])
    return SourceText(name=name, media_type=MEDIA_TYPE, text=text, blocks=blocks, title=title)


def _no_image(_image: object) -> dict[str, str]:
    """Leave pictures out: they hold no text."""
    return {}


def _refuse_bomb(name: str, package: zipfile.ZipFile, limit: int) -> None:
    unpacked = sum(entry.file_size for entry in package.infolist() if _is_xml(entry.filename))
    if unpacked > limit * _MOST_UNPACKED:
        raise UnreadableDocumentError(
            f"»{name}« fylder pakket ud langt mere end grænsen for en fil.",
            "Kontrollér, at det er den rigtige fil, og del den eventuelt op.",
        )


def _is_xml(path: str) -> bool:
    return path.endswith((".xml", ".rels"))


def _title(package: zipfile.ZipFile) -> str | None:
    if "docProps/core.xml" not in package.namelist():
        return None
    match = _TITLE.search(package.read("docProps/core.xml").decode(errors="replace"))
    return html.unescape(match.group(1)).strip() or None if match else None


def _margin_lines(package: zipfile.ZipFile, where: str) -> list[str]:
    """Return the different lines of the page headers or footers."""
    pattern = re.compile(rf"word/{where}\d*\.xml")
    paths = sorted(path for path in package.namelist() if pattern.fullmatch(path))
    parts = (package.read(path).decode(errors="replace") for path in paths)
    return list(dict.fromkeys(line for xml in parts for line in _lines(xml)))


def _lines(xml: str) -> Iterator[str]:
    for paragraph in _PARAGRAPH.findall(xml):
        line = "".join(_pieces(_RUN_TEXT.findall(paragraph))).strip()
        if line:
            yield line


def _pieces(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    for text, control in found:
        yield "\t" if control else html.unescape(text)
