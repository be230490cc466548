"""The graph made anew from the archive: the same graph, whatever had become of it."""

from pathlib import Path
from typing import Final, LiteralString

import pytest

from graph.archive import Archive, open_archive
from graph.errors import ArchiveIncompleteError, SchemaOutdatedError
from graph.judgement_store import judge, read_judgements
from graph.judgements import Judgement
from graph.schema import ensure_schema, is_unfinished, mark_unfinished
from graph.settlement import settle
from graph.store import GraphStore
from graph.version import SCHEMA_VERSION
from graph.writer import loaded_documents
from loaders.ingest import load
from loaders.rebuild import rebuild
from loaders.summary import LoadEvent
from tests.engines import wipe
from tests.graph.dump import canonical

EXAMPLES: Final = Path(__file__).parents[2] / "examples" / "documents"
MINUTES: Final = """Skovby Kommune
Referat fra møde i Udsatterådet
Dato: 4. maj 2021

Deltagere:
- Kaj Lund, formand
- Lis Holm

1. Natcafé i byen

Referat
Kaj Lund foreslår, at kommunen åbner en natcafé.
"""
NOTE: Final = "# Notat\n\nSkovby Kommune. Natcaféen koster 2 mio. kr. Lis Holm støtter natcaféen.\n"
REGISTER: Final = "# kommune: Skovby\nnavn;parti;post;organ\nKaj Lund;A;formand;Udsatterådet\n"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return open_archive(tmp_path / "arkiv")


@pytest.fixture
def loaded(store: GraphStore, archive: Archive, tmp_path: Path) -> list[str]:
    """The canonical graph of two papers and a register."""
    folder = tmp_path / "papirer"
    folder.mkdir()
    for name, text in (("a.txt", MINUTES), ("b.md", NOTE), ("poster.csv", REGISTER)):
        (folder / name).write_text(text, encoding="utf-8")
    load(store, archive, [folder])
    return canonical(store)


@pytest.mark.parametrize(
    "harm",
    [
        "MATCH (n) WHERE NOT n:Schema DETACH DELETE n",
        "MATCH (d:Document {name: 'a.txt'}) DETACH DELETE d",
        "MATCH ()-[r:MADE|ATTENDED|IN|TELLS_OF|MENTIONS]->() DELETE r",
        "MATCH (p:Person) SET p.name = 'Nogen', p.note = 'rettet i hånden'",
        "MATCH (e:Event) SET e.quote = 'noget andet'",
        "CREATE (:Person {id: 'x', name: 'Ingen', aliases: []})",
        "MATCH (m:Meeting) CREATE (m)<-[:PART_OF]-(:AgendaItem {id: 'y', title: 'Løst punkt'})",
        "CREATE (:Issue:Topic {id: 'z', name: 'Løs sag', aliases: [], kind: 'topic'})",
    ],
)
def test_a_harmed_graph_is_put_right(
    store: GraphStore, archive: Archive, loaded: list[str], harm: LiteralString
) -> None:
    store.write(harm)
    assert canonical(store) != loaded
    summary = rebuild(store, archive)
    assert summary.documents == 3
    assert canonical(store) == loaded


@pytest.mark.parametrize("keep_extractions", [False, True])
def test_rebuilding_a_sound_graph_changes_nothing(
    store: GraphStore, archive: Archive, loaded: list[str], keep_extractions: bool
) -> None:
    summary = rebuild(store, archive, keep_extractions=keep_extractions)
    assert canonical(store) == loaded
    assert (summary.loaded, summary.updated, summary.unchanged) == (0, 0, 3)
    assert (summary.report.created, summary.report.updated, summary.report.removed) == (0, 0, 0)


def test_a_rebuild_follows_the_rules_of_today_unless_told_to_keep(
    store: GraphStore, archive: Archive, loaded: list[str]
) -> None:
    """What the rules of yesterday found lies in the archive."""
    record = next(each for each in loaded_documents(store) if each.name == "a.txt")
    source, extraction = archive.source_text(record.sha256), archive.extraction(record.sha256)
    yesterday = extraction.model_copy(update={"statements": ()})
    archive.put(archive.original(record.sha256), source, yesterday)
    rebuild(store, archive, keep_extractions=True)
    assert canonical(store) != loaded
    rebuild(store, archive)
    assert canonical(store) == loaded
    assert archive.extraction(record.sha256) == extraction


def test_what_cannot_be_read_any_more_keeps_its_archived_text(
    store: GraphStore, archive: Archive, loaded: list[str]
) -> None:
    record = next(each for each in loaded_documents(store) if each.name == "a.txt")
    scanned = record.model_copy(update={"name": "a.pdf"})
    archive.put_record(scanned)
    summary = rebuild(store, archive)
    assert [problem.name for problem in summary.skipped] == ["a.pdf"]
    assert [line.replace("a.pdf", "a.txt") for line in canonical(store)] != []
    assert "Kaj Lund foreslår, at kommunen åbner en natcafé." in "".join(canonical(store))


def test_a_packed_file_may_be_larger_than_it_looks(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "notat.docx"
    path.write_bytes((EXAMPLES / "2022-05-18_budgetnotat_VU12.docx").read_bytes())
    load(store, archive, [path])
    assert rebuild(store, archive).skipped == ()


def test_judgements_survive(store: GraphStore, archive: Archive, loaded: list[str]) -> None:
    ids = [row["id"] for row in store.read("MATCH (p:Person) RETURN p.id AS id ORDER BY id")]
    verdict = Judgement(
        kind="person", left=ids[0], right=ids[1], verdict="not_same", who="Ea", at="2024-01-02"
    )
    judge(store, [verdict])
    settle(store)
    before = canonical(store)
    store.write("MATCH (n) WHERE NOT n:Schema AND NOT n:Judgement DETACH DELETE n")
    rebuild(store, archive)
    assert read_judgements(store) == (verdict,)
    assert canonical(store) == before


def test_a_rebuild_never_loses_what_the_archive_does_not_hold(
    store: GraphStore, archive: Archive, loaded: list[str], tmp_path: Path
) -> None:
    with pytest.raises(ArchiveIncompleteError, match=r"mangler 3 .*»a.txt«"):
        rebuild(store, open_archive(tmp_path / "et andet arkiv"))
    assert canonical(store) == loaded


def test_a_rebuild_that_was_broken_off_is_put_right_by_the_next(
    store: GraphStore, archive: Archive, loaded: list[str]
) -> None:
    def break_off(event: LoadEvent) -> None:
        if event.position == 2:
            raise KeyboardInterrupt

    wipe(store)
    with pytest.raises(KeyboardInterrupt):
        rebuild(store, archive, break_off)
    assert len(loaded_documents(store)) == 2
    rebuild(store, archive)
    assert canonical(store) == loaded


@pytest.mark.parametrize("version", [SCHEMA_VERSION, SCHEMA_VERSION - 1])
def test_a_rebuild_makes_a_half_imported_or_outdated_graph_whole(
    store: GraphStore, archive: Archive, loaded: list[str], version: int
) -> None:
    mark_unfinished(store)
    store.write("MATCH (s:Schema {id: 'schema'}) SET s.version = $version", version=version)
    with pytest.raises(SchemaOutdatedError, match="sagsspor rebuild"):
        ensure_schema(store)
    ensure_schema(store, is_made_anew=True)
    rebuild(store, archive)
    assert not is_unfinished(store)
    ensure_schema(store)
    assert canonical(store) == loaded
