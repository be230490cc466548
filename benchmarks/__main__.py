"""How fast Sagsspor reads, writes and answers, as ratios that hold on any machine.

`python -m benchmarks` measures side by side, in one run: extraction against a blank Danish spaCy
pipeline, its time per character on a small and a large paper, its peak memory, writing against the
raw driver, and an issue's history against one raw query. It ends with exit status 1 when extraction
is no longer linear; a slow or busy machine fails nobody.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final, LiteralString

import neo4j

from benchmarks.corpora import HERE
from benchmarks.speed import LARGE, LINEAR, SMALL, against_spacy, growth, peak_memory
from graph.embedded import DATABASE, ServerOptions, attach
from graph.keys import document_key
from graph.model import DocumentRecord, Extraction
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store
from graph.writer import write_document
from loaders.extract import extract
from loaders.read import read
from queries.issues import issue_history

PAPERS: Final = sorted((HERE / "corpus").glob("*/*"))
ISSUE: Final = "KB-07"

RAW_WRITE: Final[LiteralString] = (
    "UNWIND $rows AS row CREATE (n:Raw {id: row.id, quote: row.quote, start: row.start})"
)
RAW_HISTORY: Final[LiteralString] = (
    "MATCH (i:Issue {code: $code})<-[:ABOUT]-(e:Event)-[:IN]->(d:Document) "
    "RETURN e.quote AS quote, e.date AS date, d.name AS name ORDER BY date, e.start"
)


def seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """Return the shortest of some runs."""
    best = float("inf")
    for _ in range(repeat):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


def loaded() -> list[tuple[DocumentRecord, Extraction]]:
    """Return the corpora's papers, extracted, as the archive would hand them to the writer."""
    pairs = []
    for path in PAPERS:
        digest = sha256(path.read_bytes()).hexdigest()
        record = DocumentRecord(
            id=document_key(digest), name=path.name, source=path.name, sha256=digest
        )
        pairs.append((record, extract(read(path))))
    return pairs


def write_raw(driver: neo4j.Driver, papers: list[tuple[DocumentRecord, Extraction]]) -> None:
    """Write a bare node for each fact, one transaction a paper, with nothing but the driver."""
    for record, extraction in papers:
        rows = [
            {"id": f"{record.id}:{number}", "quote": fact.quote, "start": fact.start}
            for number, fact in enumerate(extraction.facts())
        ]
        with driver.session(database=DATABASE) as session, session.begin_transaction() as tx:
            tx.run(RAW_WRITE, rows=rows).consume()


def ask_raw(driver: neo4j.Driver) -> None:
    """Ask for an issue's events with one query and nothing but the driver."""
    with driver.session(database=DATABASE) as session:
        session.execute_read(lambda tx: list(tx.run(RAW_HISTORY, code=ISSUE)))


def write_all(store: GraphStore, papers: list[tuple[DocumentRecord, Extraction]]) -> None:
    """Write every paper the way `load` does."""
    for record, extraction in papers:
        write_document(store, record, extraction)


@contextmanager
def embedded(folder: Path) -> Iterator[tuple[GraphStore, neo4j.Driver]]:
    """Open a fresh embedded graph, through the store and through the bare driver."""
    with open_store(None, folder) as store:
        ensure_schema(store)
        endpoint = attach(folder / "graph", ServerOptions())
        auth = (endpoint.user, endpoint.password)
        with neo4j.GraphDatabase.driver(endpoint.url, auth=auth) as driver:
            yield store, driver


def store_ratios(folder: Path) -> Iterator[tuple[str, float]]:
    """Yield writing and asking for a history, each against the raw driver."""
    papers = loaded()
    with embedded(folder) as (store, driver):
        raw = seconds(lambda: write_raw(driver, papers), repeat=1)
        yield "first write : raw nodes", seconds(lambda: write_all(store, papers), repeat=1) / raw
        yield (
            "second write (unchanged) : raw nodes",
            seconds(lambda: write_all(store, papers)) / raw,
        )
        asked = seconds(lambda: issue_history(store, ISSUE))
        yield "issue history : one raw query", asked / seconds(lambda: ask_raw(driver))


def show(name: str, figure: float) -> None:
    """Print one figure."""
    print(f"{name:44} {figure:8.1f}", flush=True)


def main() -> int:
    """Print the figures; return 1 when extraction isn't linear."""
    show(f"peak memory, {LARGE // 1000} kB, MB", peak_memory())
    for size, ours, theirs in against_spacy():
        show(f"extraction, {size // 1000} kB, µs a character", ours)
        show(f"blank spaCy, {size // 1000} kB, µs a character", theirs)
        show(f"extraction : blank spaCy, {size // 1000} kB", ours / theirs)
    grown = growth()
    show(f"per character, {LARGE // 1000} kB : {SMALL // 1000} kB", grown)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, ratio in store_ratios(Path(folder)):
            show(name, ratio)
    print("Extraction is linear." if grown <= LINEAR else "Extraction is NOT linear.")
    return 1 if grown > LINEAR else 0


if __name__ == "__main__":
    sys.exit(main())
