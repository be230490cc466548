"""The archive: every loaded document's bytes, text and Extraction by content hash.

It lies in a folder by default and anywhere that fsspec knows by URL (`s3://…`, `memory://…`).
The graph can be made again from it: `records` tells which content belongs to which document.
A file is written beside its place and then renamed, so that a kill never leaves half of one.

    contents/ab/abcd…/original, text.json, extraction.json    by the SHA-256 of the bytes
    documents/ab/abcd….json                                   a document's versions, oldest first
"""

import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import fsspec
from fsspec import AbstractFileSystem

from graph.errors import NotFoundError, StoreUnavailableError
from graph.model import DocumentRecord, Extraction, SourceText

_HASH: Final = re.compile(r"[0-9a-f]{16,64}")


def content_hash(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes as hex digits.

    >>> content_hash(b"")[:8]
    'e3b0c442'
    """
    return hashlib.sha256(data).hexdigest()


def open_archive(location: str | Path) -> "Archive":
    """Return the archive at a folder or URL; it is made when the first document comes."""
    try:
        files, root = fsspec.core.url_to_fs(str(location))
    except (ValueError, ImportError) as error:
        raise StoreUnavailableError(
            f"Arkivet »{location}« kan ikke åbnes ({error}).",
            "Angiv en mappe, eller installér fsspec-udvidelsen til den slags lager.",
        ) from error
    return Archive(files, root)


class Archive:
    """Documents by content hash; made by `open_archive`."""

    def __init__(self, files: AbstractFileSystem, root: str) -> None:
        self._files = files
        self._root = root.rstrip("/")

    def put(self, data: bytes, source: SourceText, extraction: Extraction) -> str:
        """Keep a document's bytes, text and Extraction; return the content hash."""
        sha = content_hash(data)
        folder = self._folder(sha)
        if not self._files.exists(f"{folder}/original"):
            self._write(f"{folder}/original", data)
        self._write_new(f"{folder}/text.json", source.model_dump_json())
        self._write_new(f"{folder}/extraction.json", extraction.model_dump_json(by_alias=True))
        return sha

    def has(self, sha: str) -> bool:
        """Tell whether the content is kept here."""
        return bool(self._files.exists(f"{self._folder(sha)}/original"))

    def original(self, sha: str) -> bytes:
        """Return the bytes as they were loaded."""
        return self._read(f"{self._folder(sha)}/original", sha)

    def source_text(self, sha: str) -> SourceText:
        """Return the text that every quote of the document points into."""
        return SourceText.model_validate_json(self._read(f"{self._folder(sha)}/text.json", sha))

    def extraction(self, sha: str) -> Extraction:
        """Return what was found in the document."""
        data = self._read(f"{self._folder(sha)}/extraction.json", sha)
        return Extraction.model_validate_json(data)

    def put_record(self, record: DocumentRecord) -> None:
        """Note which content a document has now; earlier versions stay noted."""
        earlier = [old for old in self.versions(record.id) if old.sha256 != record.sha256]
        versions = [version.model_dump() for version in (*earlier, record)]
        self._write_new(self._record_path(record.id), json.dumps(versions, ensure_ascii=False))

    def versions(self, document_id: str) -> tuple[DocumentRecord, ...]:
        """Return the document's versions, the present one last; none if it is unknown."""
        path = self._record_path(document_id)
        if not self._files.exists(path):
            return ()
        return _records(self._read(path, document_id))

    def records(self) -> Iterator[tuple[DocumentRecord, ...]]:
        """Yield the versions of every document, by id."""
        for path in sorted(self._files.glob(f"{self._root}/documents/*/*.json")):
            yield _records(_content(self._files.cat_file(path)))

    def sharing(self, document_id: str) -> dict[str, DocumentRecord]:
        """Return the contents of the document that another one has too, each with one of those."""
        own = {version.sha256 for version in self.versions(document_id)}
        return {
            version.sha256: version
            for versions in self.records()
            for version in versions
            if version.id != document_id and version.sha256 in own
        }

    def erase(self, document_id: str) -> None:
        """Take out the document with all its versions, save contents that another one has too.

        Those tell the other one's name from then on; what a killed load left half-written goes.
        """
        shared = self.sharing(document_id)
        for sha in sorted({version.sha256 for version in self.versions(document_id)}):
            if sha in shared:
                self._call(sha, shared[sha].name)
            elif self._files.exists(self._folder(sha)):
                self._files.rm(self._folder(sha), recursive=True)
        path = self._record_path(document_id)
        for half in (*self._files.glob(f"{path}.*.unfinished"), path):
            if self._files.exists(half):
                self._files.rm(half)

    def _call(self, sha: str, name: str) -> None:
        """Let a content bear this name, and no half-written file another one."""
        for half in self._files.glob(f"{self._folder(sha)}/*.unfinished"):
            self._files.rm(half)
        path = f"{self._folder(sha)}/text.json"
        if self._files.exists(path):
            source = self.source_text(sha).model_copy(update={"name": name})
            self._write_new(path, source.model_dump_json())

    def _folder(self, sha: str) -> str:
        return f"{self._root}/contents/{_checked(sha)[:2]}/{sha}"

    def _record_path(self, document_id: str) -> str:
        return f"{self._root}/documents/{_checked(document_id)[:2]}/{document_id}.json"

    def _read(self, path: str, sha: str) -> bytes:
        try:
            data = _content(self._files.cat_file(path))
        except FileNotFoundError as error:
            raise NotFoundError(f"Arkivet har intet indhold med nøglen {sha}.") from error
        return data

    def _write_new(self, path: str, text: str) -> None:
        """Write the text, unless it stands there already."""
        data = text.encode()
        if not (self._files.exists(path) and self._files.cat_file(path) == data):
            self._write(path, data)

    def _write(self, path: str, data: bytes) -> None:
        """Write beside the place, then rename."""
        unfinished = f"{path}.{uuid.uuid4().hex}.unfinished"
        self._files.makedirs(path.rsplit("/", 1)[0], exist_ok=True)
        self._files.pipe_file(unfinished, data)
        self._files.mv(unfinished, path)


def _content(data: str | bytes) -> bytes:
    """Return what a file system gives as bytes; some give text."""
    return data.encode() if isinstance(data, str) else data


def _records(data: bytes) -> tuple[DocumentRecord, ...]:
    return tuple(DocumentRecord.model_validate(version) for version in json.loads(data))


def _checked(key: str) -> str:
    """Return the key, if it is one: keys come from addresses and must not lead elsewhere."""
    if not _HASH.fullmatch(key):
        raise NotFoundError(f"»{key}« er ikke en nøgle i arkivet.")
    return key
