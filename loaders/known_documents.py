"""Which document a file is: what came from its place before, else what had its content."""

from collections.abc import Iterable

from graph.keys import document_key
from graph.model import DocumentRecord
from loaders.files import IncomingFile


class KnownDocuments:
    """The documents of graph and archive, each in its present version."""

    def __init__(self, records: Iterable[DocumentRecord]) -> None:
        self._present: dict[str, DocumentRecord] = {}
        self._by_source: dict[str, DocumentRecord] = {}
        self._by_content: dict[str, DocumentRecord] = {}
        for record in records:
            self.add(record)

    def add(self, record: DocumentRecord) -> None:
        """Take note of a document's present version."""
        earlier = self._present.get(record.id)
        if earlier and self._by_content.get(earlier.sha256) == earlier:
            del self._by_content[earlier.sha256]
        self._present[record.id] = record
        self._by_source[record.source] = record
        self._by_content[record.sha256] = record

    def record_of(self, file: IncomingFile, sha: str) -> DocumentRecord:
        """Return the record under which this content of this file is to be written.

        A changed file at a known place is the next version of its document; known bytes under
        another name are the document that has them.
        """
        own = self._by_source.get(file.source)
        if own:
            changed = {"sha256": sha, "version": own.version + 1}
            return own if own.sha256 == sha else own.model_copy(update=changed)
        same = self._by_content.get(sha)
        if same:
            return same
        key = document_key(sha)
        if key in self._present:  # an earlier version of another document had these bytes
            key = document_key(f"{sha} {file.source}")
        return DocumentRecord(id=key, name=file.name, source=file.source, sha256=sha)
