"""Loading: what gets in, what is named, and that doing it again changes nothing."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from graph.archive import Archive, content_hash, open_archive
from graph.errors import NotFoundError
from graph.store import GraphStore
from graph.writer import loaded_documents
from loaders.files import IncomingFile
from loaders.ingest import erase, load, load_files
from loaders.summary import LoadEvent, LoadSummary
from tests.engines import embedded_store, wipe
from tests.graph.dump import canonical

MINUTES = """Skovby Kommune
Referat fra møde i Udsatterådet
Dato: 4. maj 2021

Deltagere:
- {person}, formand
- Lis Holm

1. Natcafé i byen

Referat
{person} foreslår, at kommunen åbner en natcafé.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return open_archive(tmp_path / "arkiv")


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with two papers, one of them in a folder below."""
    folder = tmp_path / "papirer"
    (folder / "2022").mkdir(parents=True)
    (folder / "a.txt").write_text(MINUTES.format(person="Kaj Lund"))
    (folder / "2022" / "b.md").write_text("# Notat\n\nNatcaféen koster 2 mio. kr.\n")
    return folder


def steps(summary: LoadSummary) -> tuple[int, int, int]:
    return summary.loaded, summary.updated, summary.unchanged


def changes(summary: LoadSummary) -> tuple[int, int, int]:
    return summary.report.created, summary.report.updated, summary.report.removed


def test_a_folder_loads_with_all_below_it(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    summary = load(store, archive, [papers])
    assert steps(summary) == (2, 0, 0)
    assert summary.facts["participants"] == 2
    assert summary.report.created > 2
    assert [record.name for record in loaded_documents(store)] == ["2022/b.md", "a.txt"]
    for record in loaded_documents(store):
        text = archive.source_text(record.sha256).text
        assert text == archive.original(record.sha256).decode()


def test_loading_again_changes_nothing(store: GraphStore, archive: Archive, papers: Path) -> None:
    load(store, archive, [papers])
    before = canonical(store)
    again = load(store, archive, [papers, papers / "a.txt"])
    assert steps(again) == (0, 0, 2)
    assert changes(again) == (0, 0, 0)
    assert canonical(store) == before


def test_a_changed_file_takes_the_place_of_its_earlier_version(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    load(store, archive, [papers])
    before = {record.name: record for record in loaded_documents(store)}
    (papers / "a.txt").write_text(MINUTES.format(person="Bo Friis"))
    assert steps(load(store, archive, [papers])) == (0, 1, 1)
    after = {record.name: record for record in loaded_documents(store)}
    assert after["a.txt"].id == before["a.txt"].id
    assert (before["a.txt"].version, after["a.txt"].version) == (1, 2)
    names = {row["name"] for row in store.read("MATCH (p:Person) RETURN p.name AS name")}
    assert "Kaj Lund" not in names
    assert [each.version for each in archive.versions(after["a.txt"].id)] == [1, 2]


def test_the_same_bytes_under_another_name_are_the_same_document(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    load(store, archive, [papers])
    before = canonical(store)
    (papers / "kopi.txt").write_bytes((papers / "a.txt").read_bytes())
    again = load(store, archive, [papers])
    assert steps(again) == (0, 0, 3)
    assert canonical(store) == before


def test_bytes_that_another_document_had_before_are_a_document_of_their_own(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    first = (papers / "a.txt").read_bytes()
    load(store, archive, [papers])
    (papers / "a.txt").write_text(MINUTES.format(person="Bo Friis"))
    load(store, archive, [papers])
    (papers / "gammel.txt").write_bytes(first)
    assert steps(load(store, archive, [papers])) == (1, 0, 2)
    assert len({record.id for record in loaded_documents(store)}) == 3


def test_an_archive_gives_documents_their_ids_again(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    load(store, archive, [papers])
    (papers / "a.txt").write_text(MINUTES.format(person="Bo Friis"))
    load(store, archive, [papers])
    before = canonical(store)
    for record in loaded_documents(store):
        store.write("MATCH (d:Document {id: $id}) DETACH DELETE d", id=record.id)
    store.write("MATCH (n) WHERE NOT n:Schema DETACH DELETE n")
    assert steps(load(store, archive, [papers])) == (2, 0, 0)
    assert canonical(store) == before


def test_bad_files_are_named_and_the_others_load(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    (papers / "billede.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (papers / "tom.txt").write_bytes(b"")
    (papers / "ark.xlsx").write_bytes(b"PK\x03\x04")
    (papers / "skadet.pdf").write_bytes(b"%PDF-1.4 sludder")
    (papers / "stor.txt").write_text("a" * 3_000)
    (papers / ".skjult").write_text("x")
    (papers / "~$a.docx").write_text("x")
    summary = load(store, archive, [papers], limit=2_000)
    assert steps(summary) == (2, 0, 0)
    assert {problem.name for problem in summary.failed} == {
        "billede.txt",
        "tom.txt",
        "ark.xlsx",
        "skadet.pdf",
        "stor.txt",
    }
    assert all(problem.name in problem.reason for problem in summary.failed)
    assert all(problem.remedy for problem in summary.failed)
    assert [problem.name for problem in summary.skipped] == [".skjult", "~$a.docx"]


def test_paths_without_documents_are_named(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    (tmp_path / "tom").mkdir()
    summary = load(store, archive, [tmp_path / "tom", tmp_path / "findes-ikke.txt"])
    assert [problem.name for problem in summary.failed] == ["tom", "findes-ikke.txt"]
    assert summary.documents == 0


def test_each_step_is_told(store: GraphStore, archive: Archive, papers: Path) -> None:
    (papers / "tom.txt").write_bytes(b"")
    told: list[LoadEvent] = []
    load(store, archive, [papers], told.append)
    assert [(event.step, event.name, event.position, event.total) for event in told] == [
        ("reading", "a.txt", 0, 3),
        ("loaded", "a.txt", 1, 3),
        ("reading", "tom.txt", 1, 3),
        ("failed", "tom.txt", 2, 3),
        ("reading", "2022/b.md", 2, 3),
        ("loaded", "2022/b.md", 3, 3),
        ("settling", "", 3, 3),
    ]


def test_numbers_like_cpr_are_counted_and_never_repeated(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    (papers / "brev.txt").write_text("Kaj er født 010170-0000. Sagsnr. 2021-123456.")
    summary = load(store, archive, [papers])
    assert [(finding.name, finding.count) for finding in summary.findings] == [("brev.txt", 1)]
    assert "0000" not in summary.model_dump_json()


def test_an_upload_is_known_by_the_source_it_is_given(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    for number, person in enumerate(("Kaj Lund", "Bo Friis")):
        path = tmp_path / f"tmp{number}"
        path.write_text(MINUTES.format(person=person))
        load_files(store, archive, [IncomingFile(path, "referat.txt", "upload:referat.txt")])
    assert [(each.name, each.version) for each in loaded_documents(store)] == [("referat.txt", 2)]


def test_an_erased_document_leaves_graph_and_archive(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    load(store, archive, [papers / "2022" / "b.md"])
    before = canonical(store)
    load(store, archive, [papers / "a.txt"])
    gone = next(each for each in loaded_documents(store) if each.name == "a.txt")
    erase(store, archive, gone.id)
    assert canonical(store) == before
    with pytest.raises(NotFoundError):
        archive.original(gone.sha256)


def test_a_broken_off_load_is_completed_by_the_next(
    store: GraphStore, archive: Archive, papers: Path
) -> None:
    def break_off(event: LoadEvent) -> None:
        if (event.step, event.name) == ("reading", "2022/b.md"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(store, archive, [papers], break_off)
    assert [record.name for record in loaded_documents(store)] == ["a.txt"]
    assert steps(load(store, archive, [papers])) == (1, 0, 1)


KILLED_LOAD = """
import sys
from pathlib import Path
from graph.archive import open_archive
from loaders.ingest import load
from tests.engines import OPTIONS
from graph.store import open_store

data, papers = Path(sys.argv[1]), Path(sys.argv[2])
with open_store(None, data, options=OPTIONS) as store:
    load(store, open_archive(data / "archive"), [papers], lambda e: print(e.step, flush=True))
"""


def test_a_killed_load_leaves_each_document_whole_or_absent(
    tmp_path: Path, embedded_session: GraphStore
) -> None:
    papers = tmp_path / "papirer"
    papers.mkdir()
    for number in range(12):
        text = MINUTES.format(person=f"Kaj Lund{'æøå'[number % 3]}")
        (papers / f"{number:02}.txt").write_text(f"{text}\nReferat nummer {number}.")
    with embedded_store(tmp_path / "data") as store:
        command = [sys.executable, "-c", KILLED_LOAD, str(tmp_path / "data"), str(papers)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
            assert child.stdout is not None
            told = [child.stdout.readline() for _ in range(7)]
            child.send_signal(signal.SIGKILL)
        assert told == ["reading\n", "loaded\n"] * 3 + ["reading\n"]
        archive = open_archive(tmp_path / "data" / "archive")
        left = loaded_documents(store)
        assert 3 <= len(left) < 12
        for record in left:
            assert content_hash(archive.original(record.sha256)) == record.sha256
        summary = load(store, archive, [papers])
        assert (summary.documents, summary.unchanged) == (12, len(left))
        completed = canonical(store)
    wipe(embedded_session)
    load(embedded_session, open_archive(tmp_path / "other"), [papers])
    assert canonical(embedded_session) == completed
