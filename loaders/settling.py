"""What only all documents together tell: the homes of papers, then who and what is one."""

from graph.archive import Archive
from graph.home_of_papers import homes_to_change
from graph.model import DocumentRecord, Extraction
from graph.report import WriteReport
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import loaded_documents, write_document


def with_home(record: DocumentRecord, extraction: Extraction, home: str | None) -> DocumentRecord:
    """Return the record with the home settled before, unless the paper names one itself."""
    settled = None if extraction.document.municipality else home
    return record.model_copy(update={"home": settled})


def settle_all(store: GraphStore, archive: Archive) -> WriteReport:
    """Settle the whole graph; call it after each load or erasure."""
    report = WriteReport()
    changed = homes_to_change(store)
    for record in loaded_documents(store) if changed else ():
        if record.id in changed:
            at_home = record.model_copy(update={"home": changed[record.id]})
            report += write_document(store, at_home, archive.extraction(record.sha256))
    return report + settle(store)
