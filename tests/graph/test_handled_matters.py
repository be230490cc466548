"""Matters on linked items are one, if each item names one, and never two codes or a budget's."""

from collections.abc import Mapping, Sequence

import pytest

from graph.grouping import Sameness
from graph.handled_matters import handled_matters, linked_items
from graph.leads import leads
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from tests.graph.shelves import Item, Paper, Ref, known
from tests.queries.draft import Draft

CASE = "2019-0327865"
BUDGET = "00.30.10-S00-4-21"
PLACED, PAID = "Placering af ny natskole", "Frigivelse af anlægsmidler"


def committee(*items: Item) -> Paper:
    return Paper("udvalg", "2021-02-01", body="Socialudvalget", items=items)


def council(*items: Item, refs: Sequence[Ref] = ()) -> Paper:
    return Paper("byråd", "2021-03-01", body="Byrådet", items=items, refs=refs)


def back(under: str) -> Ref:
    return Ref("earlier_handling", "Socialudvalget", "2021-02-01", "1", under=under)


def one(
    papers: Sequence[Paper],
    named: Mapping[str, Sequence[str]],
    codes: Mapping[str, str],
    same: Sequence[Sameness] = (),
) -> list[tuple[str, str, str]]:
    told = known(papers)
    found = handled_matters(linked_items(told, leads(told)), named, codes, same)
    return [(pair.left, pair.right, pair.method) for pair in found]


BOTH = {"udvalg/1": ["placering"], "byråd/1": ["anlæg"]}


@pytest.mark.parametrize(
    ("why", "papers", "named", "codes", "pairs"),
    [
        (
            "one case number",
            [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))],
            BOTH,
            {},
            [("anlæg", "placering", "case_number")],
        ),
        (
            "one code: from what has none",
            [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))],
            BOTH,
            {"anlæg": "bu07"},
            [("placering", "anlæg", "case_number")],
        ),
        (
            "two codes",
            [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))],
            BOTH,
            {"placering": "bu06", "anlæg": "bu07"},
            [],
        ),
        (
            "an item that names two matters",
            [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))],
            {**BOTH, "byråd/1": ["anlæg", "havnen"]},
            {},
            [],
        ),
        (
            "an item that names none",
            [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))],
            {"udvalg/1": ["placering"]},
            {},
            [],
        ),
        (
            "the budget's case by the filing plan",
            [committee(Item(PLACED, BUDGET)), council(Item(PAID, BUDGET))],
            BOTH,
            {},
            [],
        ),
        (
            "the budget's case by what else is treated under it",
            [
                Paper("katalog", "2021-01-01", "Budgetkatalog 2022", case=CASE),
                committee(Item(PLACED, CASE)),
                council(Item(PAID, CASE)),
            ],
            BOTH,
            {},
            [],
        ),
        (
            "the item pointed to, of a like title",
            [committee(Item(PLACED)), council(Item("Natskolen"), refs=[back("Natskolen")])],
            {"udvalg/1": ["placering"], "byråd/1": ["natskolen"]},
            {},
            [("natskolen", "placering", "earlier_handling")],
        ),
        (
            "an item pointed to in passing",
            [committee(Item(PLACED)), council(Item("Tandpleje"), refs=[back("Tandpleje")])],
            {"udvalg/1": ["placering"], "byråd/1": ["tandpleje"]},
            {},
            [],
        ),
    ],
)
def test_linked_items_make_their_matters_one(
    why: str,
    papers: Sequence[Paper],
    named: Mapping[str, Sequence[str]],
    codes: Mapping[str, str],
    pairs: list[tuple[str, str, str]],
) -> None:
    assert one(papers, named, codes) == pairs, why


def test_two_codes_are_kept_apart_also_through_a_third_name() -> None:
    papers = [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))]
    by_name = Sameness(left="placering", right="natskole", method="name", score=0.9)
    codes = {"natskole": "bu06", "anlæg": "bu07"}
    assert one(papers, BOTH, codes, [by_name]) == []


def test_names_of_one_matter_on_an_item_count_once() -> None:
    papers = [committee(Item(PLACED, CASE)), council(Item(PAID, CASE))]
    by_name = Sameness(left="anlæg", right="midler", method="name", score=0.9)
    named = {**BOTH, "byråd/1": ["anlæg", "midler"]}
    assert one(papers, named, {}, [by_name]) == [("anlæg", "placering", "case_number")]


def test_the_graph_makes_matters_of_one_case_one(store: GraphStore) -> None:
    for name, date, body, title in (
        ("udvalg.txt", "2021-02-01", "Socialudvalget", "Natskole ved havnen"),
        ("byråd.txt", "2021-03-01", "Byrådet", "Anlægsmidler til aftenundervisning"),
    ):
        draft = Draft(name, date, body).item("1", title, CASE).issue(title)
        write_document(store, draft.record(), draft.extraction())
    settle(store)
    rows = store.read(
        "MATCH (a:Issue)-[r:SAME_AS]->(b:Issue) "
        "RETURN a.name AS one, b.name AS other, r.method AS method, r.reasons AS reasons"
    )
    assert len(rows) == 1
    assert {rows[0]["one"], rows[0]["other"]} == {
        "Natskole ved havnen",
        "Anlægsmidler til aftenundervisning",
    }
    assert (rows[0]["method"], rows[0]["reasons"]) == ("case_number", ["case_number"])
