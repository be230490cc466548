"""What is erased is in no file: neither of the archive nor of the embedded database."""

from pathlib import Path
from typing import Final

from graph import embedded
from graph.archive import open_archive
from graph.embedded import REPLACEMENT
from graph.rewriting import copy_into, rewrite
from graph.schema import ensure_schema
from graph.store import open_store
from graph.writer import loaded_documents
from loaders.ingest import erase, load
from tests.engines import OPTIONS, embedded_store
from tests.graph.dump import canonical

KEPT: Final = """Skovby Kommune
Referat fra møde i Udsatterådet
Dato: 4. maj 2021

Deltagere:
- Lis Holm, formand

1. Natcafé i byen

Referat
Lis Holm foreslår, at kommunen åbner en natcafé.
"""
ERASED: Final = """Skovby Kommune
Referat fra møde i Udsatterådet
Dato: 1. juni 2021

Deltagere:
- Lis Holm, formand
- Zebedæus Quistorff

1. Xylofonmuseet på Torvet

Referat
Zebedæus Quistorff foreslår, at kommunen åbner Xylofonmuseet. Lis Holm støtter natcaféen.
"""
WORDS: Final = ("zebedæus", "quistorff", "xylofonmuse", "klage.txt")


def traces(folder: Path) -> list[str]:
    """Files that hold a word of the erased document, in whichever case and encoding."""
    wanted = [
        form.encode(encoding)
        for word in WORDS
        for form in (word, word.title(), word.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if any(map(path.read_bytes().__contains__, wanted)))


def test_an_erased_document_leaves_no_trace_on_disk(tmp_path: Path) -> None:
    data, papers = tmp_path / "data", tmp_path / "papirer"
    papers.mkdir()
    (papers / "møde.txt").write_text(KEPT, encoding="utf-8")
    with embedded_store(data) as store:
        archive = open_archive(data / "archive")
        load(store, archive, [papers])
        before = canonical(store)
        (papers / "klage.txt").write_text("Udkast. " + ERASED, encoding="utf-8")
        load(store, archive, [papers])
        (papers / "klage.txt").write_text(ERASED, encoding="utf-8")
        load(store, archive, [papers])
        assert len(traces(data / "archive")) == 7
        assert traces(data / "graph") != []
        gone = next(each for each in loaded_documents(store) if each.name == "klage.txt")
        erase(store, archive, gone.id)
        assert rewrite(store)
        assert traces(data) == []
        assert canonical(store) == before
    assert traces(data) == []


def test_a_replacement_that_was_cut_off_is_finished_by_the_next_start(tmp_path: Path) -> None:
    papers = tmp_path / "møde.txt"
    papers.write_text(KEPT, encoding="utf-8")
    folder = tmp_path / "graph"
    with embedded_store(tmp_path) as store:
        load(store, open_archive(tmp_path / "archive"), [papers])
        before = canonical(store)
        copy_into(store, tmp_path / "ved siden af")
        store.write("CREATE (:Doubt {id: 'senere'})")
    beside = tmp_path / "ved siden af" / "graph" / "databases" / embedded.DATABASE
    beside.rename(folder / REPLACEMENT)
    with open_store(None, tmp_path, options=OPTIONS) as store:
        ensure_schema(store)
        assert canonical(store) == before
        assert not (folder / REPLACEMENT).exists()
    embedded.stop(folder)
