"""What may be wrong with an installation: each check says what it found and what to do."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from api.pages import STATIC
from graph.errors import StoreError
from graph.model import Model
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store
from graph.writer import loaded_documents
from sagsspor.settings import Settings

OLDEST_PYTHON: Final = (3, 11)


class Check(Model):
    """One thing that was looked at."""

    name: str
    ok: bool
    found: str
    remedy: str = ""


def checks(settings: Settings) -> Iterator[Check]:
    """Yield what is right and what isn't, from the ground up."""
    yield _python()
    yield _writable("Datamappe", settings.data, "Peg SAGSSPOR_DATA på en mappe, du må skrive i.")
    yield _writable("Arkiv", settings.archive, "Giv dig selv skriveadgang til mappen.")
    yield from _graph(settings)
    yield _bundle(STATIC / "manifest.json")


def _python() -> Check:
    """Check the version of Python."""
    version = ".".join(map(str, sys.version_info[:3]))
    is_new = sys.version_info >= OLDEST_PYTHON
    remedy = "" if is_new else "Installér Python 3.11 eller nyere."
    return Check(name="Python", ok=is_new, found=version, remedy=remedy)


def _writable(name: str, folder: Path, remedy: str) -> Check:
    """Check that files can be written in a folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder):
            return Check(name=name, ok=True, found=str(folder))
    except OSError as error:
        return Check(name=name, ok=False, found=f"{folder}: {error.strerror}", remedy=remedy)


def _graph(settings: Settings) -> Iterator[Check]:
    """Check that the graph answers, that it is of our version, and what is in it."""
    try:
        with open_store(settings.graph, settings.data, settings.user, settings.password) as store:
            kind = "indbygget" if store.backend == "embedded" else "Neo4j"
            yield Check(name="Graf", ok=True, found=f"{kind}, {store.place}")
            yield from _contents(store)
    except StoreError as error:
        yield Check(name="Graf", ok=False, found=error.message, remedy=error.remedy)


def _contents(store: GraphStore) -> Iterator[Check]:
    """Check the schema and count the documents."""
    try:
        ensure_schema(store)
    except StoreError as error:
        yield Check(name="Skema", ok=False, found=error.message, remedy=error.remedy)
        return
    yield Check(name="Skema", ok=True, found="på plads")
    count = len(loaded_documents(store))
    hint = "" if count else "Indlæs nogle med: sagsspor load MAPPE"
    yield Check(name="Dokumenter", ok=True, found=str(count), remedy=hint)


def _bundle(manifest: Path) -> Check:
    """Check that the pages' scripts and styles are built."""
    if manifest.is_file():
        return Check(name="Websider", ok=True, found="bygget")
    remedy = "Kør make install; siderne virker uden, men uden netværkstegning."
    return Check(name="Websider", ok=False, found="scripts og stil mangler", remedy=remedy)
