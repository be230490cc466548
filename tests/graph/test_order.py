"""The graph is a function of its documents: neither their order nor reloading changes it."""

from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import (
    AgendaItem,
    DocumentHead,
    Extraction,
    FieldEvidence,
    Issue,
    Meeting,
)
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, write_document
from tests.engines import wipe
from tests.graph.dump import canonical
from tests.graph.papers import found, minutes, paper, record

PROPOSAL: Final = "Natskole ved havnen"


def proposal(code: str, name: str = PROPOSAL) -> Extraction:
    """A paper that only names a proposal."""
    issue = found(Issue, name, name, name=name, code=code, kind="budget_proposal")
    said = paper(f"Karla Højmark støttede {name}.", "Karla Højmark", name)
    return said.model_copy(update={"issues": (issue,)})


CASE: Final = "17-2024-3310"


def council() -> Extraction:
    """The council's minutes that the committee's point back to, an item of one case with them."""
    text = f"Byrådet 5. marts 2024. 8. Natskole ved havnen. Sag {CASE}."
    date = found(FieldEvidence, text, "5. marts 2024", field="date")
    return Extraction(
        document=DocumentHead(
            title="Referat",
            kind="minutes",
            date="2024-03-05",
            municipality="Bækby",
            case_number=CASE,
        ),
        meeting=Meeting(body="Byrådet", date="2024-03-05", evidence=(date,)),
        agenda_items=(
            found(AgendaItem, text, "8. Natskole", number="8", title="Natskole", case_number=CASE),
        ),
    )


PAPERS: Final = {
    "referat": minutes(),
    "byråd": council(),
    "brev": paper("Tage Brink støttede natskolen.", "Tage Brink", "natskolen"),
    "opslag": paper("TAGE BRINK støttede Natskolen.", "TAGE BRINK", "Natskolen"),
    "forslag": proposal("BU-07", "Natskole"),
    "andet": proposal("BU-30", "Natskole i bymidten"),
    "uden dato": paper("Bodil støttede natskolen.", "Bodil", "natskolen", date=None),
}


def load(store: GraphStore, names: list[str]) -> None:
    for name in names:
        write_document(store, record(name), PAPERS[name])
    settle(store)


@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(order=st.permutations(sorted(PAPERS)), again=st.sampled_from(sorted(PAPERS)))
def test_any_order_gives_the_same_graph(store: GraphStore, order: list[str], again: str) -> None:
    wipe(store)
    load(store, sorted(PAPERS))
    expected = canonical(store)
    assert sum('"type":"LEADS_TO"' in line for line in expected) == 2
    wipe(store)
    half = len(order) // 2
    load(store, order[:half])
    load(store, order[half:])
    erase_document(store, record(again).id)
    settle(store)
    load(store, [again])
    assert canonical(store) == expected
