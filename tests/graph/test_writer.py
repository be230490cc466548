"""A document's facts become the graph of docs/contracts.md, whole, once, and removable."""

from typing import Final, LiteralString

import pytest

from graph.model import DocumentHead, Extraction, Issue, Organisation, Person, Statement
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, loaded_documents, write_document
from tests.graph.dump import canonical
from tests.graph.papers import MINUTES_TEXT, found, minutes, paper, record

SPOKEN: Final = """
MATCH (w)-[:MADE]->(e:Statement)
OPTIONAL MATCH (e)-[:ABOUT]->(i:Issue)
OPTIONAL MATCH (e)-[:UNDER]->(a:AgendaItem)
RETURN w.name AS who, e.act AS act, i.code AS about, a.title AS item
ORDER BY e.start
"""

WHO_TEXT: Final = "MATCH (e:Statement) RETURN e.who_text AS who ORDER BY e.start"

VOTED: Final = "MATCH (w)-[v:VOTED]->(:Vote) RETURN w.name AS who, v.choice AS choice ORDER BY who"

BECAME: Final = """
MATCH (a:Issue)-[b:BECAME]->(c:Issue)
RETURN a.code AS before, b.how AS how, c.code AS after, b.quote AS quote
"""

ATTENDED: Final = """
MATCH (p:Person)-[a:ATTENDED]->(m:Meeting)-[:HELD_BY]->(o:Organisation)
RETURN p.name AS who, a.role AS role, a.attendance AS attendance, a.party AS party,
  m.name AS meeting, o.name AS body
ORDER BY who
"""

HELD: Final = """
MATCH (p:Person)-[h:HOLDS]->(o:Organisation)
RETURN p.name AS who, h.role AS role, h.party AS party, o.name AS body, h.date AS date
"""

SUM: Final = """
MATCH (i:Issue)<-[:CONCERNS]-(a:Amount)-[:IN]->(d:Document)
RETURN i.name AS issue, a.value AS value, a.per AS per, d.name AS document
"""

REFERRED: Final = """
MATCH (r:Reference)-[:IN]->(:Document)
OPTIONAL MATCH (r)-[:UNDER]->(a:AgendaItem)
RETURN r.kind AS kind, r.body AS body, r.date AS date, r.item AS item, r.number AS number,
  a.number AS under
ORDER BY r.start
"""

NAMES: Final = "MATCH (n) WHERE n:Person OR n:Organisation RETURN n.name AS name ORDER BY name"

ISSUES: Final = """
MATCH (n:Issue)
RETURN n.name AS name, n.kind AS kind, [label IN labels(n) WHERE label <> 'Issue'] AS labels
ORDER BY name
"""


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        (
            SPOKEN,
            [
                {
                    "who": "Karla Højmark",
                    "act": "propose",
                    "about": "BU-07",
                    "item": "Natskole",
                },
                {"who": "Sekretariatet", "act": "inform", "about": "BU-07", "item": "Natskole"},
            ],
        ),
        # The mayor's name isn't told, so the office stays as it is written.
        (WHO_TEXT, [{"who": "Karla Højmark"}, {"who": "borgmesteren"}, {"who": "sekretariatet"}]),
        (
            VOTED,
            [
                {"who": "Socialdemokratiet", "choice": "for"},
                {"who": "Tage Brink", "choice": "against"},
            ],
        ),
        (
            BECAME,
            [
                {
                    "before": "BU-07",
                    "how": "merged",
                    "after": "BU-19",
                    "quote": "BU-07 indgår nu i BU-19 Ungepakken.",
                }
            ],
        ),
        (
            HELD,
            [
                {
                    "who": "Karla Højmark",
                    "role": "formand",
                    "party": "A",
                    "body": "Bækby Kommune",
                    "date": "2024-03-12",
                }
            ],
        ),
        (
            SUM,
            [
                {
                    "issue": "Natskole ved havnen",
                    "value": 2_000_000.0,
                    "per": "year",
                    "document": "referat.txt",
                }
            ],
        ),
        (
            REFERRED,
            [
                {
                    "kind": "earlier_handling",
                    "body": "Byrådet",
                    "date": "2024-03-05",
                    "item": "8",
                    "number": None,
                    "under": "1",
                },
                {
                    "kind": "case",
                    "body": None,
                    "date": None,
                    "item": None,
                    "number": "17-2024-3310",
                    "under": "1",
                },
            ],
        ),
    ],
)
def test_each_fact_finds_its_place(
    store: GraphStore, query: LiteralString, rows: list[dict[str, object]]
) -> None:
    write_document(store, record("referat.txt"), minutes())
    assert store.read(query) == rows


def test_a_meeting_has_exactly_its_participants(store: GraphStore) -> None:
    write_document(store, record("referat.txt"), minutes())
    rows = [tuple(row.values()) for row in store.read(ATTENDED)]
    meeting = ("Ungeudvalget 2024-03-12", "Ungeudvalget")
    assert rows == [
        ("Bodil Enevoldsen", "member", "absent", None, *meeting),
        ("Karla Højmark", "chair", "present", None, *meeting),
        ("Tage Brink", "member", "present", "Ø", *meeting),
    ]


def test_the_same_paper_twice_changes_nothing(store: GraphStore) -> None:
    first = write_document(store, record("referat.txt"), minutes())
    settle(store)
    before = canonical(store)
    second = write_document(store, record("referat.txt"), minutes())
    settled = settle(store)
    assert (first.updated, first.unchanged, first.removed) == (0, 0, 0)
    assert (second.created, second.updated, second.removed) == (0, 0, 0)
    assert second.unchanged == first.created
    assert (settled.created, settled.updated, settled.removed) == (0, 0, 0)
    assert canonical(store) == before


def test_a_changed_source_replaces_all_that_it_said(store: GraphStore) -> None:
    changed = paper("Tage Brink støttede natskolen.", speaker="Tage Brink", about="natskole")
    write_document(store, record("referat.txt"), minutes())
    report = write_document(store, record("referat.txt", "nyt", version=2), changed)
    settle(store)
    reloaded = canonical(store)
    assert report.removed > 0
    assert [row["who"] for row in store.read(SPOKEN)] == ["Tage Brink"]
    erase_document(store, record("referat.txt").id)
    write_document(store, record("referat.txt", "nyt", version=2), changed)
    settle(store)
    assert canonical(store) == reloaded


def test_erasing_a_document_takes_what_only_it_says(store: GraphStore) -> None:
    other = paper("Tage Brink støttede natskolen.", speaker="Tage Brink", about="natskole")
    write_document(store, record("brev.txt"), other)
    settle(store)
    before = canonical(store)
    written = write_document(store, record("referat.txt"), minutes())
    report = erase_document(store, record("referat.txt").id)
    settle(store)
    assert canonical(store) == before
    assert report.removed == written.created
    assert [document.name for document in loaded_documents(store)] == ["brev.txt"]


def test_erasing_the_last_document_leaves_nothing(store: GraphStore) -> None:
    write_document(store, record("referat.txt"), minutes())
    erase_document(store, record("referat.txt").id)
    assert canonical(store) == []


def test_erasing_an_unknown_document_changes_nothing(store: GraphStore) -> None:
    assert erase_document(store, "0" * 16).removed == 0


def test_a_shared_body_is_called_what_most_papers_call_it(store: GraphStore) -> None:
    names = ("Børnerådet", "Børnerådet", "BØRNERÅDET")
    for number, name in enumerate(names):
        text = f"{name} støttede natskolen."
        told = Extraction(
            document=DocumentHead(municipality="Bækby"),
            organisations=(found(Organisation, text, name, name=name),),
        )
        write_document(store, record(f"{number}.txt"), told)
    assert store.read(NAMES) == [{"name": "Børnerådet"}]


def test_namesakes_of_one_paper_stay_two_people(store: GraphStore) -> None:
    text = "Punkt 1. Mads spurgte til broen. Punkt 2. Mads svarede om vejen."
    first, second = text.index("Mads"), text.rindex("Mads")
    people = tuple(
        Person(name="Mads", start=at, end=at + 4, quote="Mads") for at in (first, second)
    )
    said = tuple(
        found(Statement, text, quote, speaker="Mads", act="ask")
        for quote in ("Mads spurgte til broen.", "Mads svarede om vejen.")
    )
    write_document(store, record("to.txt"), Extraction(people=people, statements=said))
    rows = store.read("MATCH (p:Person)-[:MADE]->(e) RETURN count(DISTINCT p) AS people")
    assert rows == [{"people": 2}]


def test_who_is_meant_stays_open_where_two_fit(store: GraphStore) -> None:
    text = "Ulla Krog og Ulla Damm mødte. Vi takker. Ulla spurgte til broen."
    people = tuple(
        found(Person, text, name, name=name, aliases=("Ulla",))
        for name in ("Ulla Krog", "Ulla Damm")
    )
    said = found(Statement, text, "Ulla spurgte til broen.", speaker="Ulla", act="ask")
    write_document(store, record("to.txt"), Extraction(people=people, statements=(said,)))
    assert store.read(SPOKEN) == []
    assert store.read(WHO_TEXT) == [{"who": "Ulla"}]


def test_a_sentence_can_have_several_speakers(store: GraphStore) -> None:
    text = "Ulla Krog og Børnerådet foreslog en bro."
    said = found(Statement, text, text, speaker="Ulla Krog og Børnerådet", act="propose")
    extraction = Extraction(
        people=(found(Person, text, "Ulla Krog", name="Ulla Krog"),),
        organisations=(found(Organisation, text, "Børnerådet", name="Børnerådet"),),
        statements=(said,),
    )
    write_document(store, record("bro.txt"), extraction)
    assert sorted(row["who"] for row in store.read(SPOKEN)) == ["Børnerådet", "Ulla Krog"]


def told_issue(store: GraphStore) -> tuple[str, str, list[str]]:
    """The only issue's name, kind and second labels."""
    [row] = store.read(ISSUES)
    return row["name"], row["kind"], row["labels"]


def test_an_issue_becomes_a_proposal_when_a_later_paper_says_so(store: GraphStore) -> None:
    topic = paper("Ulla Krog talte om natskolen.", speaker="Ulla Krog", about="natskole")
    issue = found(Issue, "Mærkesag: Natskole", "Natskole", name="Natskole", kind="key_issue")
    write_document(store, record("brev.txt"), topic)
    write_document(store, record("plan.txt"), topic.model_copy(update={"issues": (issue,)}))
    settle(store)
    assert told_issue(store) == ("Natskole", "key_issue", ["KeyIssue"])
    erase_document(store, record("plan.txt").id)
    settle(store)
    assert told_issue(store) == ("natskole", "topic", ["Topic"])


def test_every_quote_stands_where_its_node_says(store: GraphStore) -> None:
    write_document(store, record("referat.txt"), minutes())
    rows = store.read(
        "MATCH (n) WHERE n.quote IS NOT NULL RETURN n.quote AS q, n.start AS s, n.end AS e"
    )
    assert rows
    assert [row for row in rows if MINUTES_TEXT[row["s"] : row["e"]] != row["q"]] == []
