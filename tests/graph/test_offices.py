"""Who "borgmesteren" was on that day: told by a term, by the meeting's list, or by two papers."""

from typing import Final

import pytest

from graph.model import DocumentHead, Extraction, Meeting, Organisation, Participant, Statement
from graph.offices import Holding, OfficeEvent, Proof, attributions
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, write_document
from loaders.extract import extract
from loaders.read import read_bytes
from queries.events import events_by_id
from tests.graph.dump import canonical
from tests.graph.papers import found, record

COUNCIL: Final = "byrådet"
YOUTH: Final = "ungeudvalget"


def proof(document: str) -> Proof:
    return Proof(document=document, start=0, end=1, quote="x")


def term(
    person: str, role: str, since: str | None, until: str | None = None, body: str = COUNCIL
) -> Holding:
    """A row of a register."""
    return Holding(
        person=person,
        role=role,
        scope="bækby",
        body=body,
        body_name=body,
        is_term=True,
        since=since,
        until=until,
        proof=proof("register"),
    )


def paper(person: str, role: str, day: str, body: str = COUNCIL, meeting: str = "") -> Holding:
    """A paper that gives somebody an office; with a meeting, its list of participants."""
    return Holding(
        person=person,
        role=role,
        scope="bækby",
        body=body,
        body_name=body,
        date=day,
        meeting=meeting or None,
        proof=proof(f"paper of {day} {meeting}"),
    )


def holder(who: str, day: str, *held: Holding, meeting: str = "m") -> str | None:
    event = OfficeEvent(id="e", who=who, date=day, scope="bækby", body=YOUTH, meeting=meeting)
    told = attributions([event], held)
    return told[0].person if told else None


MAYORS: Final = (
    term("Ida", "borgmester", "2018-01-01", "2021-12-31"),
    term("Bo", "borgmester", "2022-01-01"),
)
SECOND_MAYOR: Final = term("Kaj", "borgmester", "2022-03-01")
SOCIAL_MAYOR: Final = term("Kaj", "socialborgmester", "2022-01-01")
OTHER_CHAIR: Final = term("Kaj", "formand", "2022-01-01")
CHAIR: Final = term("Eva", "formand", "2022-01-01", body=YOUTH)


@pytest.mark.parametrize(
    ("who", "day", "held", "person"),
    [
        ("Borgmesteren", "2021-12-31", MAYORS, "Ida"),
        ("borgmesteren", "2022-01-01", MAYORS, "Bo"),
        ("borgmesteren", "2017-12-31", MAYORS, None),
        ("den tidligere borgmester", "2022-01-01", MAYORS, None),
        ("viceborgmesteren", "2022-01-01", MAYORS, None),
        ("borgmesteren", "2022-05-01", (term("Bo", "borgmester", None),), None),
        ("borgmesteren", "2022-05-01", (term("Bo", "viceborgmester", "2022-01-01"),), None),
        ("borgmesteren", "2022-05-01", (*MAYORS, SECOND_MAYOR), None),
        ("borgmesteren", "2022-05-01", (*MAYORS, SOCIAL_MAYOR), None),
        ("socialborgmesteren", "2022-05-01", (SOCIAL_MAYOR,), "Kaj"),
        ("kommunaldirektøren", "2022-05-01", (term("Liv", "kommunaldirektør", "2020"),), "Liv"),
        ("direktøren", "2022-05-01", (term("Liv", "direktør", "2020-01-01"),), None),
        ("formanden", "2022-05-01", (CHAIR, OTHER_CHAIR), "Eva"),
        ("Ungeudvalgets forkvinde", "2022-05-01", (CHAIR,), "Eva"),
        ("formanden for Byrådet", "2022-05-01", (CHAIR, OTHER_CHAIR), "Kaj"),
        ("udvalgets formand", "2022-05-01", (CHAIR,), "Eva"),
        ("næstformanden", "2022-05-01", (CHAIR,), None),
        ("borgmesteren i Sandby", "2022-05-01", MAYORS, None),
        ("Bo Ask", "2022-05-01", MAYORS, None),
    ],
)
def test_a_term_tells_the_holder(
    who: str, day: str, held: tuple[Holding, ...], person: str | None
) -> None:
    assert holder(who, day, *held) == person


@pytest.mark.parametrize(
    ("held", "person"),
    [
        # Two papers, one before and one after, that agree.
        ((("Bo", "2022-03-01"), ("Bo", "2022-09-01")), "Bo"),
        # One alone, two on one side, or two too far away.
        ((("Bo", "2022-03-01"),), None),
        ((("Bo", "2022-02-01"), ("Bo", "2022-03-01")), None),
        ((("Bo", "2019-03-01"), ("Bo", "2022-09-01")), None),
        # The office changed hands somewhere between them.
        ((("Ida", "2022-03-01"), ("Bo", "2022-09-01")), None),
        ((("Bo", "2022-03-01"), ("Ida", "2022-03-01"), ("Bo", "2022-09-01")), None),
    ],
)
def test_two_papers_around_the_day_tell_it_where_they_agree(
    held: tuple[tuple[str, str], ...], person: str | None
) -> None:
    papers = [paper(name, "borgmester", day) for name, day in held]
    assert holder("borgmesteren", "2022-06-01", *papers) == person


def test_the_meetings_own_list_tells_its_chair() -> None:
    here = paper("Eva", "formand", "2022-06-01", YOUTH, meeting="m")
    elsewhere = paper("Kaj", "formand", "2022-06-01", YOUTH, meeting="another")
    assert holder("formanden", "2022-06-01", here) == "Eva"
    assert holder("formanden", "2022-06-01", elsewhere) is None


def test_a_register_and_papers_that_contradict_each_other_tell_nobody() -> None:
    papers = [paper("Ida", "borgmester", day) for day in ("2022-03-01", "2022-09-01")]
    assert holder("borgmesteren", "2022-06-01", *MAYORS, *papers) is None


TEXT: Final = "Borgmesteren lover en natbus. Formanden takker. Deltager: Eva Holm."
REGISTER: Final = """# kommune: Bækby
navn;post;fra;til
Bo Ask;borgmester;2022-01-01;2025-12-31
"""


def said() -> Extraction:
    """Minutes in which two offices speak; the chair is on the list of another paper."""
    words = ("Borgmesteren", "lover", "commit"), ("Formanden", "takker", "inform")
    return Extraction(
        document=DocumentHead(kind="minutes", date="2024-03-12", municipality="Bækby Kommune"),
        meeting=Meeting(body="Ungeudvalget", date="2024-03-12"),
        statements=tuple(
            found(
                Statement,
                TEXT,
                TEXT[TEXT.index(who) : TEXT.index(".", TEXT.index(who)) + 1],
                speaker=who,
                act=act,
            )
            for who, _, act in words
        ),
    )


def listed() -> Extraction:
    return Extraction(
        document=DocumentHead(kind="agenda", date="2024-03-05", municipality="Bækby"),
        meeting=Meeting(body="Ungeudvalget", date="2024-03-12"),
        participants=(found(Participant, TEXT, "Eva Holm", name="Eva Holm", role="chair"),),
        organisations=(found(Organisation, TEXT, "Eva", name="Ungeudvalget"),),
    )


PAPERS: Final = {
    "poster.csv": extract(read_bytes("poster.csv", REGISTER.encode())),
    "referat": said(),
    "dagsorden": listed(),
}
MADE: Final = """
MATCH (p:Person)-[r:MADE]->(e:Event)
RETURN p.name AS name, e.who_text AS who, r.method AS method, r.quote AS quote
ORDER BY name
"""


def load(store: GraphStore, *names: str) -> None:
    for name in names:
        write_document(store, record(name), PAPERS[name])
    settle(store)


def test_what_an_office_said_is_made_by_its_holder_and_names_its_proof(store: GraphStore) -> None:
    load(store, *PAPERS)
    assert store.read(MADE) == [
        {
            "name": "Bo Ask",
            "who": "Borgmesteren",
            "method": "office",
            "quote": "Bo Ask;borgmester;2022-01-01;2025-12-31",
        },
        {"name": "Eva Holm", "who": "Formanden", "method": "office", "quote": "Eva Holm"},
    ]
    ids = [row["id"] for row in store.read("MATCH (e:Event) RETURN e.id AS id ORDER BY e.start")]
    by = [event.by_office for event in events_by_id(store, ids)]
    assert [(told.person.name, told.source.document) for told in by if told] == [
        ("Bo Ask", "poster.csv"),
        ("Eva Holm", "dagsorden"),
    ]


def test_an_attribution_goes_with_its_proof_and_the_order_makes_no_difference(
    store: GraphStore,
) -> None:
    load(store, "referat")
    before = canonical(store)
    load(store, "poster.csv", "dagsorden")
    after = canonical(store)
    for name in ("poster.csv", "dagsorden"):
        erase_document(store, record(name).id)
    settle(store)
    assert canonical(store) == before
    erase_document(store, record("referat").id)
    load(store, "dagsorden", "poster.csv")
    load(store, "referat")
    assert canonical(store) == after
    assert settle(store).created == settle(store).updated == 0
