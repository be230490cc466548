"""The archive gives back what was put, in a folder or elsewhere, and never half of a file."""

from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from graph.archive import Archive, content_hash, open_archive
from graph.errors import NotFoundError, StoreUnavailableError
from graph.model import Block, DocumentHead, DocumentRecord, Extraction, SourceText, Vote, VoteSide

TEXT = "Rådet vedtog forslaget."
SOURCE = SourceText(
    name="referat.txt",
    media_type="text/plain",
    text=TEXT,
    blocks=(Block(start=0, end=len(TEXT), kind="paragraph"),),
)
VOTE = Vote(start=0, end=12, quote="Rådet vedtog", in_favour=VoteSide(parties=("A",), count=3))
FOUND = Extraction(document=DocumentHead(title="Referat"), votes=(VOTE,))
ID = "0123456789abcdef"


def record(document_id: str, data: bytes, version: int = 1) -> DocumentRecord:
    return DocumentRecord(
        id=document_id,
        name="referat.txt",
        source="mappe/referat.txt",
        sha256=content_hash(data),
        version=version,
    )


@pytest.fixture(params=["folder", "memory"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Archive]:
    """An empty archive in a folder, and one behind a URL."""
    if request.param == "folder":
        yield open_archive(tmp_path / "arkiv")
    else:
        yield open_archive("memory://arkiv")
        fsspec.filesystem("memory").rm("/arkiv", recursive=True)


def test_what_is_put_comes_back_unchanged(archive: Archive) -> None:
    sha = archive.put(b"bytes", SOURCE, FOUND)
    assert sha == content_hash(b"bytes")
    assert archive.original(sha) == b"bytes"
    assert archive.source_text(sha) == SOURCE
    assert archive.extraction(sha) == FOUND


def test_a_later_extraction_of_the_same_bytes_takes_the_place_of_the_first(
    archive: Archive,
) -> None:
    sha = archive.put(b"bytes", SOURCE, FOUND)
    assert archive.put(b"bytes", SOURCE, Extraction()) == sha
    assert archive.extraction(sha) == Extraction()


def test_a_document_keeps_its_versions(archive: Archive) -> None:
    first, second = record(ID, b"en"), record(ID, b"to", version=2)
    for each in (first, second, second):
        archive.put_record(each)
    assert archive.versions(ID) == (first, second)
    assert list(archive.records()) == [(first, second)]


def test_erasing_takes_every_version_and_spares_what_others_have(archive: Archive) -> None:
    other = "fedcba9876543210"
    shas = [archive.put(data, SOURCE, FOUND) for data in (b"en", b"to", b"delt")]
    for each in (record(ID, b"en"), record(ID, b"delt", 2), record(ID, b"to", 3)):
        archive.put_record(each)
    archive.put_record(record(other, b"delt"))
    archive.erase(ID)
    archive.erase(ID)
    assert archive.versions(ID) == ()
    assert archive.original(shas[2]) == b"delt"
    for sha in shas[:2]:
        with pytest.raises(NotFoundError):
            archive.original(sha)


def test_what_another_document_keeps_bears_that_ones_name(tmp_path: Path) -> None:
    """Nor does a file that a killed write left half-done tell of the erased one."""
    archive = open_archive(tmp_path)
    archive.put(b"delt", SOURCE.model_copy(update={"name": "klage.txt"}), FOUND)
    archive.put_record(record(ID, b"delt"))
    archive.put_record(record("fedcba9876543210", b"delt").model_copy(update={"name": "brev.txt"}))
    left = next(tmp_path.rglob(f"{ID}.json"))
    left.with_name(f"{left.name}.0.unfinished").write_text("klage.txt")
    text = next(tmp_path.rglob("text.json"))
    text.with_name("text.json.0.unfinished").write_text("klage.txt")
    archive.erase(ID)
    assert archive.source_text(content_hash(b"delt")).name == "brev.txt"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 4
    assert not any(b"klage.txt" in path.read_bytes() for path in files)


@pytest.mark.parametrize("key", ["../../hemmeligt", "", "ABC", "0" * 65, "0123456789abcdef"])
def test_a_key_that_is_unknown_or_none_leads_nowhere(archive: Archive, key: str) -> None:
    archive.put(b"bytes", SOURCE, FOUND)
    with pytest.raises(NotFoundError):
        archive.original(key)


def test_files_come_into_being_whole(tmp_path: Path) -> None:
    """What a killed write leaves behind is no content and is not in the way of the next."""
    archive = open_archive(tmp_path)
    sha = content_hash(b"bytes")
    folder = tmp_path / "contents" / sha[:2] / sha
    folder.mkdir(parents=True)
    (folder / "original.0.unfinished").write_bytes(b"by")
    with pytest.raises(NotFoundError):
        archive.original(sha)
    archive.put(b"bytes", SOURCE, FOUND)
    assert archive.original(sha) == b"bytes"
    assert sorted(path.name for path in folder.iterdir()) == [
        "extraction.json",
        "original",
        "original.0.unfinished",
        "text.json",
    ]


def test_an_unknown_kind_of_place_is_told() -> None:
    with pytest.raises(StoreUnavailableError, match="kan ikke åbnes"):
        open_archive("findes-ikke://arkiv")
