"""The use case of loading: read, extract, archive and write, one document after the other.

A document that can't be read is named in the summary and the others load. Each document is one
transaction after its archive files, so that a killed load leaves every document whole or absent;
the next load completes it.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from graph.archive import Archive, content_hash
from graph.errors import DocumentError
from graph.report import WriteReport
from graph.store import GraphStore
from graph.writer import erase_document, loaded_documents, write_document
from loaders.extract import extract
from loaders.files import IncomingFile, find_files
from loaders.known_documents import KnownDocuments
from loaders.read import DEFAULT_LIMIT, file_bytes, read_bytes
from loaders.settling import settle_all, with_home
from loaders.summary import LoadEvent, LoadStep, LoadSummary, Problem, Tally

OnEvent = Callable[[LoadEvent], None]


def load(
    store: GraphStore,
    archive: Archive,
    paths: Iterable[Path],
    on_event: OnEvent = lambda _event: None,
    limit: int = DEFAULT_LIMIT,
) -> LoadSummary:
    """Load files and all files below folders; tell each step to `on_event`."""
    found = find_files(paths)
    running = _Load(store, archive, len(found.files), on_event, limit)
    for problem in found.skipped:
        running.pass_by(problem)
    for problem in found.failed:
        running.fail(problem)
    return running.run(found.files)


def load_files(
    store: GraphStore,
    archive: Archive,
    files: Iterable[IncomingFile],
    on_event: OnEvent = lambda _event: None,
    limit: int = DEFAULT_LIMIT,
) -> LoadSummary:
    """Load files whose names and sources the caller decides, such as uploads."""
    incoming = tuple(files)
    return _Load(store, archive, len(incoming), on_event, limit).run(incoming)


def erase(store: GraphStore, archive: Archive, document_id: str) -> WriteReport:
    """Take a document out of graph and archive, with all versions and all that only it told.

    The archive goes first: killed in between, the graph still knows what is to be erased again, and
    no rebuild brings it back.
    """
    archive.erase(document_id)
    report = erase_document(store, document_id)
    return report + settle_all(store, archive)


class _Load:
    """One run over a number of files."""

    def __init__(
        self, store: GraphStore, archive: Archive, total: int, on_event: OnEvent, limit: int
    ) -> None:
        self._started = time.perf_counter()
        self._store = store
        self._archive = archive
        self._total = total
        self._done = 0
        self._on_event = on_event
        self._limit = limit
        self._tally = Tally()
        in_graph = loaded_documents(store)
        archived = (versions[-1] for versions in archive.records())
        self._homes = {record.id: record.home for record in in_graph}
        unsettled = (record.model_copy(update={"home": None}) for record in in_graph)
        self._known = KnownDocuments((*unsettled, *archived))

    def run(self, files: Iterable[IncomingFile]) -> LoadSummary:
        """Load the files one by one, then settle what takes all of them."""
        for file in files:
            self._tell("reading", file.name)
            try:
                step = self._load_one(file)
            except DocumentError as error:
                self._done += 1
                self.fail(Problem(name=file.name, reason=error.message, remedy=error.remedy))
            else:
                self._done += 1
                self._tally.steps[step] += 1
                self._tell(step, file.name)
        self._tell("settling")
        self._tally.report += settle_all(self._store, self._archive)
        return self._tally.summary(time.perf_counter() - self._started)

    def fail(self, problem: Problem) -> None:
        """Note a file that can't be loaded."""
        self._tally.failed.append(problem)
        self._tell("failed", problem.name, problem)

    def pass_by(self, problem: Problem) -> None:
        """Note a file that isn't meant to be loaded."""
        self._tally.skipped.append(problem)
        self._tell("skipped", problem.name, problem)

    def _load_one(self, file: IncomingFile) -> LoadStep:
        """Archive the document, then write it: the graph never tells of a text that isn't kept."""
        data = file_bytes(file.path, file.name, self._limit)
        sha = content_hash(data)
        record = self._known.record_of(file.known_as(sha), sha)
        source = read_bytes(record.name, data, self._limit)
        record = record.model_copy(update={"media_type": source.media_type})
        extraction = extract(source)
        self._archive.put(data, source, extraction)
        self._archive.put_record(record)
        at_home = with_home(record, extraction, self._homes.get(record.id))
        report = write_document(self._store, at_home, extraction)
        self._known.add(record)
        self._tally.take(source, extraction)
        self._tally.report += report
        if record.id not in self._homes:
            self._homes[record.id] = None
            return "loaded"
        return "updated" if report.created or report.updated or report.removed else "unchanged"

    def _tell(self, step: LoadStep, name: str = "", problem: Problem | None = None) -> None:
        self._on_event(
            LoadEvent(step=step, name=name, position=self._done, total=self._total, problem=problem)
        )
