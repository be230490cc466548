"""The graph is a function of its documents, byte for byte: order, repetition and way don't tell.

The papers share people, bodies and matters, one is a register, one names no municipality, and they
contradict each other on names, spellings, codes and who was where.
"""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.archive import Archive, open_archive
from graph.canonical import canonical_lines
from graph.importing import import_graph
from graph.store import GraphStore
from graph.writer import loaded_documents
from loaders.files import IncomingFile
from loaders.ingest import erase, load_files
from loaders.rebuild import rebuild
from tests.engines import wipe

MINUTES: Final = """Engby Kommune
Referat fra møde i Udsatterådet
Dato: {date}

Til stede: {people}

1. {title}

Referat
{said}
"""
PAPERS: Final = {
    "marts.txt": MINUTES.format(
        date="3. marts 2021",
        people="Else Mark (formand), Per Holt, Jonas Friis Beck",
        title="BU-04 Natcafé ved havnen",
        said="Sagsnr. 21-2021-4410\nElse Mark foreslår en natcafé ved havnen. "
        "Per Holt er imod natcaféen.",
    ),
    "april.txt": MINUTES.format(
        date="7. april 2021",
        people="Else Mark, Per Holt (formand), Jonas Beck",
        title="Natcaféen",
        said="Per Holt støtter nu natcaféen. Jonas Beck spørger, hvad BU-04 koster. "
        "Udsatterådet behandlede sagen på mødet den 3. marts 2021, pkt. 1.",
    ),
    "byråd.md": (
        "# Referat af byrådets møde 20. april 2021\n\nEngby Kommune\n\nTil stede: Per Holt (A), "
        "Else Marck (B)\n\n## 1. Budgetforslag BU-04 Natcafé\n\nSagsnr. 21-2021-4410\n\n"
        "Byrådet godkendte forslaget.\n"
    ),
    "brev.txt": "Til Udsatterådet\n\nElse Mark og Jonas Friis Beck støtter natcaféen.\n",
    "nabo.txt": "Skovlund Kommune\n\nPer Holt foreslår en natcafé, BU-04, i Skovlund.\n",
    "poster.csv": "# kommune: Engby\nnavn;parti;post;organ;fra;til\n"
    "Per Holt;A;borgmester;Byrådet;2018-01-01;2021-12-31\n"
    "Else Mark;B;formand;Udsatterådet;2021-01-01;\n",
}


def load(store: GraphStore, archive: Archive, names: list[str]) -> None:
    with TemporaryDirectory() as folder:
        files = []
        for number, name in enumerate(names):
            path = Path(folder, f"{number}{Path(name).suffix}")
            path.write_text(PAPERS[name], encoding="utf-8")
            files.append(IncomingFile(path, name, f"upload:{name}"))
        summary = load_files(store, archive, files)
    assert summary.failed == ()


def export(store: GraphStore) -> bytes:
    return b"".join(line + b"\n" for line in canonical_lines(store))


@pytest.fixture
def whole(store: GraphStore, tmp_path: Path) -> bytes:
    """The export of all papers, loaded at once."""
    load(store, open_archive(tmp_path / "arkiv"), sorted(PAPERS))
    told = export(store)
    assert told.count(b'"type":"LEADS_TO"') == 2
    return told


@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    order=st.permutations(sorted(PAPERS)),
    cut=st.integers(0, len(PAPERS)),
    again=st.sampled_from(sorted(PAPERS)),
)
def test_every_way_to_the_same_documents_gives_the_same_export(
    store: GraphStore, whole: bytes, order: list[str], cut: int, again: str
) -> None:
    wipe(store)
    with TemporaryDirectory() as folder:
        archive = open_archive(folder)
        load(store, archive, order[:cut])
        load(store, archive, order[cut:])
        assert export(store) == whole
        load(store, archive, [again])
        assert export(store) == whole
        gone = next(each for each in loaded_documents(store) if each.name == again)
        erase(store, archive, gone.id)
        assert again not in export(store).decode()
        load(store, archive, [again])
        assert export(store) == whole
        rebuild(store, archive)
        assert export(store) == whole
        import_graph(store, BytesIO(whole), replace=True)
        assert export(store) == whole


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_a_paper_erased_is_as_if_it_had_never_been_loaded(
    store: GraphStore, tmp_path: Path, name: str
) -> None:
    archive = open_archive(tmp_path)
    load(store, archive, sorted(PAPERS.keys() - {name}))
    before = export(store)
    load(store, archive, [name])
    assert export(store) != before
    gone = next(each for each in loaded_documents(store) if each.name == name)
    erase(store, archive, gone.id)
    assert export(store) == before
