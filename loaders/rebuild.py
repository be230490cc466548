"""The graph made anew from the archive, by the rules of today.

Each document is read from its archived original, understood and written in a transaction of its
own, whatever the graph says of it now. So the graph answers all the while, a killed rebuild leaves
every document whole, some by the old rules and some by the new, and the next rebuild puts it right.
Judgements stay: they belong to no document.
"""

import time
from collections.abc import Callable, Sequence
from typing import Final

from graph.archive import Archive
from graph.errors import ArchiveIncompleteError, DocumentError
from graph.model import DocumentRecord, Extraction, SourceText
from graph.report import WriteReport
from graph.schema import finish_schema
from graph.store import GraphStore
from graph.sweeping import sweep
from graph.writer import loaded_documents, write_document
from loaders.extract import extract
from loaders.read import DEFAULT_LIMIT, read_bytes
from loaders.settling import settle_all, with_home
from loaders.summary import LoadEvent, LoadStep, LoadSummary, Problem, Tally

OnEvent = Callable[[LoadEvent], None]

_MOST_NAMES: Final = 5


def rebuild(
    store: GraphStore,
    archive: Archive,
    on_event: OnEvent = lambda _event: None,
    *,
    keep_extractions: bool = False,
) -> LoadSummary:
    """Take out what no document tells, and write every archived document anew.

    With `keep_extractions` the archived Extractions are written as they are. A document whose
    original can't be read any more keeps its archived text; the summary's `skipped` names it.

    Raises:
        ArchiveIncompleteError: the graph tells of documents that the archive doesn't hold.
    """
    records = [versions[-1] for versions in archive.records()]
    _check_whole(store, archive, records)
    running = _Rebuild(store, archive, len(records), on_event, keep_extractions=keep_extractions)
    return running.run(records)


class _Rebuild:
    """One run over the archive."""

    def __init__(
        self,
        store: GraphStore,
        archive: Archive,
        total: int,
        on_event: OnEvent,
        *,
        keep_extractions: bool,
    ) -> None:
        self._started = time.perf_counter()
        self._store = store
        self._archive = archive
        self._total = total
        self._done = 0
        self._on_event = on_event
        self._keep_extractions = keep_extractions
        self._homes = {record.id: record.home for record in loaded_documents(store)}
        self._tally = Tally()

    def run(self, records: Sequence[DocumentRecord]) -> LoadSummary:
        """Write the documents one by one, then settle what takes all of them."""
        self._tally.report += sweep(self._store)
        for record in records:
            self._tell("reading", record.name)
            step = self._write(record)
            self._done += 1
            self._tally.steps[step] += 1
            self._tell(step, record.name)
        self._tell("settling")
        self._tally.report += settle_all(self._store, self._archive)
        finish_schema(self._store)
        return self._tally.summary(time.perf_counter() - self._started)

    def _write(self, record: DocumentRecord) -> LoadStep:
        source, extraction = self._understood(record)
        if not self._keep_extractions:
            self._archive.put(self._archive.original(record.sha256), source, extraction)
        at_home = with_home(record, extraction, self._homes.get(record.id))
        report = write_document(self._store, at_home, extraction, anew=True)
        self._tally.take(source, extraction)
        self._tally.report += report
        return _step(report)

    def _understood(self, record: DocumentRecord) -> tuple[SourceText, Extraction]:
        """Return the document's text and what it says."""
        if self._keep_extractions:
            archived = self._archive.source_text(record.sha256)
            return archived, self._archive.extraction(record.sha256)
        data = self._archive.original(record.sha256)
        try:
            source = read_bytes(record.name, data, limit=max(len(data), DEFAULT_LIMIT))
        except DocumentError as error:
            source = self._archive.source_text(record.sha256)
            remedy = "Den gemte tekst er brugt."
            problem = Problem(name=record.name, reason=error.message, remedy=remedy)
            self._tally.skipped.append(problem)
            self._tell("skipped", record.name, problem)
        return source, extract(source)

    def _tell(self, step: LoadStep, name: str = "", problem: Problem | None = None) -> None:
        self._on_event(
            LoadEvent(step=step, name=name, position=self._done, total=self._total, problem=problem)
        )


def _step(report: WriteReport) -> LoadStep:
    if report.created and not (report.updated or report.unchanged or report.removed):
        return "loaded"
    return "updated" if report.created or report.updated or report.removed else "unchanged"


def _check_whole(store: GraphStore, archive: Archive, records: Sequence[DocumentRecord]) -> None:
    """Refuse to lose documents: those of the graph must be in the archive, bytes and all."""
    known = {record.id for record in records}
    lost = [record.name for record in loaded_documents(store) if record.id not in known]
    lost += [record.name for record in records if not archive.has(record.sha256)]
    if lost:
        shown = ", ".join(f"»{name}«" for name in lost[:_MOST_NAMES])
        more = " …" if lost[_MOST_NAMES:] else ""
        raise ArchiveIncompleteError(
            f"Arkivet mangler {len(lost)} af grafens dokumenter: {shown}{more}.",
            "Er det den rigtige datamappe (SAGSSPOR_DATA)? Skal de væk, så slet dem med "
            "sagsspor erase.",
        )
