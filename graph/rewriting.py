"""The embedded database written anew, so that its files hold nothing of what was deleted.

A database takes deleted text out of its answers at once, but not out of its files: its indexes and
its log keep it. Here the graph is exported, imported into a database beside, and that one takes
the old one's place, all of it or nothing.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from graph import embedded
from graph.canonical import canonical_lines
from graph.embedded import ServerOptions
from graph.importing import import_graph
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store

_BESIDE: Final = "rewriting"
_OPTIONS: Final = ServerOptions(idle_seconds=30)


def rewrite(store: GraphStore) -> bool:
    """Write an embedded database anew; tell whether it is one. A server's files are its own."""
    if store.backend != "embedded":
        return False
    folder = Path(store.place)
    beside = folder / _BESIDE
    with store.alone():
        try:
            copy_into(store, beside)
            embedded.replace_database(folder, beside / "graph")
        finally:
            embedded.stop(beside / "graph")
            shutil.rmtree(beside, ignore_errors=True)
    return True


def copy_into(store: GraphStore, beside: Path) -> None:
    """Make a new database with the same graph; what a killed try left goes first."""
    embedded.stop(beside / "graph")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(mode=0o700)
    with (
        tempfile.TemporaryFile(dir=beside) as file,
        open_store(None, beside, options=_OPTIONS) as copy,
    ):
        file.writelines(line + b"\n" for line in canonical_lines(store, beside))
        file.seek(0)
        ensure_schema(copy)
        import_graph(copy, file)
    embedded.stop(beside / "graph")
