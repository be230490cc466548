"""The example documents are made of their sources and tell their stories in every format."""

import io
import zipfile
from pathlib import Path

import pytest

from examples.make_documents import made_documents

DOCUMENTS = Path(__file__).parents[2] / "examples" / "documents"
README = DOCUMENTS.parent / "README.md"


def content(name: str, data: bytes) -> object:
    """The bytes; of a Word file its parts, since compression differs between machines."""
    if not name.endswith(".docx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


@pytest.mark.parametrize(("name", "made"), made_documents().items())
def test_a_made_document_is_what_its_source_gives(name: str, made: bytes) -> None:
    assert content(name, (DOCUMENTS / name).read_bytes()) == content(name, made)


def test_there_are_papers_of_four_years_in_every_format() -> None:
    names = [path.name for path in DOCUMENTS.iterdir()]
    assert {name[:4] for name in names} == {"2022", "2023", "2024", "2025"}
    assert {Path(name).suffix for name in names} == {
        *(".txt", ".md", ".html"),
        *(".docx", ".pdf", ".eml"),
    }


@pytest.mark.parametrize(
    ("name", "encoding", "words"),
    [
        ("2022-02-09_udsatteraadet.txt", "utf-8", "Sonja foreslår"),
        ("2022-06-14_aeldreraadet.txt", "cp1252", "Ældrerådet er imod SP04"),
        ("2023-09-05_hoeringssvar_udsatteraadet.txt", "utf-16", "Udsatterådet støtter VU27"),
        ("2025-09-02_velfaerdsudvalget.html", "cp1252", "Velfærdsudvalget anbefaler VU41"),
    ],
)
def test_the_texts_stand_in_the_encodings_that_old_systems_write(
    name: str, encoding: str, words: str
) -> None:
    assert words in (DOCUMENTS / name).read_bytes().decode(encoding)


def test_the_readme_tells_of_every_document() -> None:
    readme = README.read_text(encoding="utf-8")
    untold = [path.name for path in DOCUMENTS.iterdir() if f"`{path.name}`" not in readme]
    assert untold == []
