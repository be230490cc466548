"""An export taken in again: the same graph, or a clear refusal and nothing changed."""

import json
import re
from io import BytesIO

import pytest

from graph.canonical import canonical_lines
from graph.entity_queries import TELL
from graph.errors import GraphNotEmptyError, InvalidExportError, SchemaOutdatedError
from graph.exported import check
from graph.importing import import_graph, is_empty
from graph.kinds import LABELS, RELATIONS
from graph.schema import CONSTRAINTS, ensure_schema, finish_schema, mark_unfinished
from graph.settlement import settle
from graph.store import GraphStore
from graph.ties import WRITE_KNOWN_AS, WRITE_MAYBE, WRITE_SAME
from graph.write_queries import WRITE_RELATIONS
from graph.writer import write_document
from loaders.extract import extract
from loaders.read import read_bytes
from tests.engines import wipe
from tests.graph.papers import minutes, paper, record

HEADER = '{"nodes":2,"relations":1,"sagsspor":"graph","schema_version":2}'
PERSON = '{"id":"p","labels":["Person"],"properties":{"name":"Karla"}}'
EVENT = '{"id":"e","labels":["Event","Statement"],"properties":{"start":1}}'
MADE = '{"end":"e","properties":{},"start":"p","type":"MADE"}'
WHOLE = (HEADER, PERSON, EVENT, MADE)


def load(store: GraphStore) -> None:
    write_document(store, record("referat"), minutes())
    write_document(store, record("brev"), paper("Tage støttede natskolen.", "Tage", "natskolen"))
    listed = "# kommune: Bækby\nnavn;parti;post;organ\nKarla Højmark;A;formand;UU\n".encode()
    write_document(store, record("poster.csv"), extract(read_bytes("poster.csv", listed)))
    settle(store)


def export(store: GraphStore) -> bytes:
    return b"".join(line + b"\n" for line in canonical_lines(store))


def as_file(*lines: str) -> BytesIO:
    return BytesIO("".join(line + "\n" for line in lines).encode())


def test_an_export_imported_is_the_same_export(store: GraphStore) -> None:
    load(store)
    before = export(store)
    wipe(store)
    header = import_graph(store, BytesIO(before))
    assert export(store) == before
    assert (header.nodes + header.relations + 1) == before.count(b"\n")


def test_an_imported_graph_goes_on_as_if_it_had_been_loaded(store: GraphStore) -> None:
    load(store)
    before = export(store)
    wipe(store)
    import_graph(store, BytesIO(before))
    report = write_document(store, record("referat"), minutes())
    settle(store)
    assert (report.created, report.updated, report.removed) == (0, 0, 0)
    assert export(store) == before
    later = minutes().model_copy(update={"doubts": ()})
    write_document(store, record("referat", "ny", version=2), later)
    write_document(store, record("referat"), minutes())
    settle(store)
    assert export(store) == before


def test_two_graphs_are_not_mixed(store: GraphStore) -> None:
    load(store)
    before = export(store)
    with pytest.raises(GraphNotEmptyError, match="--replace"):
        import_graph(store, as_file(*WHOLE))
    assert export(store) == before
    import_graph(store, as_file(*WHOLE), replace=True)
    assert export(store).decode().splitlines() == [HEADER, EVENT, PERSON, MADE]


def test_a_graph_whose_import_was_killed_is_refused_until_it_is_whole(store: GraphStore) -> None:
    try:
        mark_unfinished(store)
        write_document(store, record("brev"), paper("Tage støttede det.", "Tage", "det"))
        with pytest.raises(SchemaOutdatedError, match="afbrudt"):
            ensure_schema(store)
        ensure_schema(store, is_made_anew=True)
        import_graph(store, as_file(*WHOLE))
        ensure_schema(store)
        assert export(store).count(b"\n") == 4
    finally:
        finish_schema(store)


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ((), "Linje 1, kolonne 1: Linjen er ikke JSON"),
        (("[]",), "Linje 1, kolonne 1: Linjen er ikke et objekt"),
        (('{"name":"Skovby"}',), "Linje 1, kolonne 1: Filen begynder ikke som en eksport"),
        ((HEADER.replace('"nodes":2,', ""),), "Linje 1, kolonne 1: Feltet »nodes« mangler"),
        ((HEADER.replace("2}", "7}"),), "skrevet med skemaversion 7"),
        ((HEADER, PERSON[:-10], EVENT, MADE), "Linje 2, kolonne 51: Linjen er ikke JSON"),
        ((HEADER, "", EVENT, MADE), "Linje 2, kolonne 1: Linjen er ikke JSON"),
        (
            (HEADER, PERSON.replace('["Person"]', '"Person"'), EVENT, MADE),
            "Linje 2, kolonne 11: Feltet »labels« kan ikke bruges",
        ),
        (
            (HEADER, PERSON.replace('"Karla"', "{}"), EVENT, MADE),
            "Linje 2, kolonne 31: Feltet »properties« kan ikke bruges",
        ),
        (
            (HEADER, PERSON.replace("Person", "Ko}) DETACH DELETE (n"), EVENT, MADE),
            "Linje 2, kolonne 11: Ukendt slags knude: »Ko}) DETACH DELETE (n«",
        ),
        ((HEADER, PERSON, EVENT, MADE.replace("MADE", "ATE")), "Linje 4, kolonne 40: Ukendt slags"),
        (
            (HEADER, PERSON, EVENT, MADE.replace('"e"', '"x"')),
            "Linje 4, kolonne 1: Forbindelsens ene ende, x,",
        ),
        ((HEADER, PERSON, PERSON, MADE), "Linje 3, kolonne 1: Knuden p står der to gange"),
        ((HEADER, PERSON, EVENT, MADE, PERSON), "Linje 5, kolonne 1: En knude står efter"),
        ((HEADER, PERSON, EVENT), "lover 2 knuder og 1 forbindelser, men har 2 og 0"),
    ],
)
def test_a_fault_is_told_with_its_line_and_column_and_changes_nothing(
    embedded_session: GraphStore, lines: tuple[str, ...], fault: str
) -> None:
    wipe(embedded_session)
    with pytest.raises(InvalidExportError, match=re.escape(fault)):
        import_graph(embedded_session, as_file(*lines))
    assert is_empty(embedded_session)
    ensure_schema(embedded_session)


def test_bytes_that_are_no_text_are_told_with_their_column() -> None:
    line = PERSON.encode().replace(b"Karla", b"K\xe6rla")
    with pytest.raises(InvalidExportError, match="Linje 2, kolonne 54: Linjen er ikke UTF-8"):
        check(iter([HEADER.encode(), line]))


def test_every_label_whose_ids_are_unique_can_be_imported() -> None:
    constrained = {text.split("(n:")[1].split(")")[0] for text in CONSTRAINTS} - {"Schema"}
    assert constrained <= set(LABELS)


def test_every_relation_that_is_written_can_be_imported() -> None:
    ties = (*WRITE_SAME.values(), *WRITE_MAYBE.values(), *WRITE_KNOWN_AS.values())
    told = "".join((*WRITE_RELATIONS.values(), *TELL.values(), *ties))
    types = set(re.findall(r"-\[\w*:([A-Z_]+)", told))
    assert types
    assert types <= set(RELATIONS)


def test_every_kind_of_line_can_be_written(store: GraphStore) -> None:
    """Numbers, lists and truth values come back as what they were."""
    told = {"n": 1, "x": 1.0, "list": ["å", "b"], "none": [], "yes": True, "text": "linje\nto"}
    line = json.dumps({"id": "p", "labels": ["Person"], "properties": told}, sort_keys=True)
    import_graph(store, as_file(HEADER.replace(":1,", ":0,").replace(":2,", ":1,"), line))
    assert json.loads(export(store).splitlines()[1])["properties"] == told
