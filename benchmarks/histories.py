"""Scores the histories that the graph tells against the gold ones, by the shared scorer.

`python -m benchmarks.histories` prints the figures of each corpus whose gold tells histories;
`python -m benchmarks.score` guards them beside the figures of extraction. A corpus is loaded into
an embedded graph of its own, as `sagsspor load` does it, and each matter traced by its name alone.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from benchmarks.corpora import SHARED, Corpus, corpora
from graph.archive import open_archive
from graph.errors import NotFoundError
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store
from loaders.ingest import load
from queries.issues import issue_history
from sagsspor.trace_json import as_trace

SCORER: Final = SHARED / "gold" / "score_histories.py"
PREFIX: Final = "histories."
PARTS: Final = ("events_precision", "events_recall")  # of F1, which is guarded as everywhere


def told_issues(corpus: Corpus) -> list[str]:
    """Return the matters whose histories the gold tells, in the order of the gold."""
    path = corpus.gold / "histories.json"
    if not path.exists():
        return []
    return [told["issue"] for told in json.loads(path.read_text(encoding="utf-8"))["issues"]]


@contextmanager
def graph_of(paths: Iterable[Path]) -> Iterator[GraphStore]:
    """Open an embedded graph that holds the documents and nothing else."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        archive = open_archive(Path(folder) / "archive")
        with open_store(None, Path(folder)) as store:
            ensure_schema(store)
            load(store, archive, paths)
            yield store


def trace(store: GraphStore, issue: str) -> dict[str, Any]:
    """Return the history as `sagsspor trace --json` prints it; empty for an unknown matter."""
    try:
        return as_trace(issue_history(store, issue))
    except NotFoundError:
        return {}


def score_histories(corpus: Corpus) -> dict[str, float]:
    """Return the figures of the corpus's histories; none where its gold tells no history."""
    issues = told_issues(corpus)
    if not issues:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        with graph_of(corpus.documents()) as store:
            for number, issue in enumerate(issues):
                told = json.dumps(trace(store, issue), ensure_ascii=False, default=str)
                (Path(folder) / f"{number}.json").write_text(told, encoding="utf-8")
        gold = str(corpus.gold / "histories.json")
        command = [sys.executable, str(SCORER), "--json", gold, folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    figures: dict[str, float] = json.loads(done.stdout)
    return {f"{PREFIX}{name}": share for name, share in figures.items() if name not in PARTS}


def main() -> int:
    """Print the figures of every corpus with histories; return the exit status."""
    for corpus in corpora():
        for name, figure in score_histories(corpus).items():
            print(f"{corpus.name:12} {name:32} {figure:5.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
