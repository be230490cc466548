"""A register in the graph: by the same laws as a paper, in any order, gone without a trace."""

from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.identity import Place, organisation_key
from graph.model import Extraction
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, write_document
from loaders.extract import extract
from loaders.read import read_bytes
from queries.organisations import organisation_profile
from queries.people import list_people
from tests.engines import wipe
from tests.graph.dump import canonical
from tests.graph.papers import minutes, record

PEOPLE: Final = """# kommune: Bækby
navn;parti;post;organ;fra;til
Karla Højmark;A;formand;Ungeudvalget;2022-01-01;2025-12-31
Tage Brink;Ø;borgmester;;2022-01-01;
"""
BODIES: Final = """# kommune: Bækby
organ;forkortelse;hører under;slags
Ungeudvalget;UU;Byrådet;udvalg
"""
MATTERS: Final = """# kommune: Bækby
mærkesag;organ;år
Natskolen;Ungerådet;2024
"""
SOURCES: Final = {"poster.csv": PEOPLE, "organer.csv": BODIES, "mærkesager.csv": MATTERS}
BAEKBY: Final = Place(municipality="Bækby", document="")

HELD: Final = """
MATCH (p:Person)-[h:HOLDS]->(o:Organisation)
WHERE h.line IS NOT NULL
RETURN p.name AS name, h.role AS role, o.name AS body, h.from AS since, h.to AS until,
  h.line AS line, h.quote AS quote
ORDER BY h.line
"""
BODY: Final = """
MATCH (o:Organisation {id: $id})
OPTIONAL MATCH (o)-[r:PART_OF]->(whole:Organisation)
RETURN o.aliases AS aliases, o.kind AS kind, whole.name AS whole
"""
LISTED: Final = """
MATCH (i:Issue:KeyIssue)-[r:LISTED_BY]->(o:Organisation)
RETURN i.name AS name, o.name AS body, r.year AS year, r.quote AS quote
"""


def told(name: str) -> Extraction:
    return extract(read_bytes(name, SOURCES[name].encode()))


def load(store: GraphStore, *names: str) -> None:
    for name in names:
        write_document(store, record(name), minutes() if name == "referat" else told(name))
    settle(store)


def test_a_term_is_held_by_the_person_whom_papers_name(store: GraphStore) -> None:
    load(store, "referat", "poster.csv")
    assert [row.actor.name for row in list_people(store).rows].count("Karla Højmark") == 1
    assert store.read(HELD) == [
        {
            "name": "Karla Højmark",
            "role": "formand",
            "body": "Ungeudvalget",
            "since": "2022-01-01",
            "until": "2025-12-31",
            "line": 3,
            "quote": "Karla Højmark;A;formand;Ungeudvalget;2022-01-01;2025-12-31",
        },
        {
            "name": "Tage Brink",
            "role": "borgmester",
            "body": "Bækby Kommune",
            "since": "2022-01-01",
            "until": None,
            "line": 4,
            "quote": "Tage Brink;Ø;borgmester;;2022-01-01;",
        },
    ]


def test_a_body_has_its_abbreviation_its_kind_and_what_it_belongs_to(store: GraphStore) -> None:
    load(store, "organer.csv")
    id_ = organisation_key("Ungeudvalget", BAEKBY)
    assert store.read(BODY, id=id_) == [
        {"aliases": ["UU"], "kind": "committee", "whole": "Byrådet"}
    ]


def test_a_matter_stands_on_the_list_of_its_council(store: GraphStore) -> None:
    load(store, "mærkesager.csv")
    row = {"name": "Natskolen", "body": "Ungerådet", "year": "2024"}
    assert store.read(LISTED) == [{**row, "quote": "Natskolen;Ungerådet;2024"}]


def test_a_register_is_a_document_of_its_own_kind(store: GraphStore) -> None:
    load(store, "poster.csv")
    query = "MATCH (r:Document:Register) RETURN r.id AS id, r.kind AS kind, r.registers AS kinds"
    found = {"id": record("poster.csv").id, "kind": "register", "kinds": ["people"]}
    assert store.read(query) == [found]


def test_a_register_comes_and_goes_without_a_trace(store: GraphStore) -> None:
    load(store, "referat")
    before = canonical(store)
    load(store, *SOURCES)
    assert canonical(store) != before
    for name in SOURCES:
        erase_document(store, record(name).id)
    settle(store)
    assert canonical(store) == before


@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(order=st.permutations(["referat", *SOURCES]))
def test_any_order_and_a_second_load_give_the_same_graph(
    store: GraphStore, order: list[str]
) -> None:
    wipe(store)
    load(store, "referat", *SOURCES)
    expected = canonical(store)
    wipe(store)
    load(store, *order)
    load(store, *order[:2])
    assert canonical(store) == expected


def test_a_local_list_has_its_letter_in_its_own_municipality_alone(store: GraphStore) -> None:
    rows = {
        "lister.csv": "# kommune: Bækby\nparti;bogstav\nBækbylisten;L\n",
        "her.csv": "# kommune: Bækby Kommune\nnavn;parti;post\nIda Bro;L;medlem\n",
        "der.csv": "# kommune: Sandby\nnavn;parti;post\nKai Lind;L;medlem\n",
    }
    for name, text in rows.items():
        write_document(store, record(name), extract(read_bytes(name, text.encode())))
    settle(store)
    members = organisation_profile(store, "Bækbylisten").members
    assert [member.name for member in members] == ["Ida Bro"]
