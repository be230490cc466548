"""Search: Danish stems, beginnings, phrases, codes and slips; nothing typed is syntax."""

import pytest

from graph.store import GraphStore
from queries.answers import Hit
from queries.search import HitKind, search, suggest


def found(store: GraphStore, text: str, *kinds: HitKind) -> list[str]:
    return [
        hit.event.source.quote if hit.event else hit.name for hit in search(store, text, kinds).rows
    ]


@pytest.mark.parametrize(
    ("typed", "kinds", "expected"),
    [
        ("natbusser", ("issue",), "Natbus til havnen"),
        ("natb", ("issue",), "Natbus til havnen"),
        ("hb07", ("issue",), "Natbus til havnen"),
        ("asta", ("person",), "Asta Lund"),
        ("taxaen", ("organisation",), "Havrum Taxa"),
        ("vognmand indtægter", ("event",), "Havrum Taxa frygter for vognmændenes indtægt."),
        ("bibliotek", ("event",), "Bo Krag foreslår en aftencafé på biblioteket."),
        ('"bus i timen"', ("event",), "Velfærdsforvaltningen anbefaler en bus i timen."),
        ("bibliotekket", ("event",), "Bo Krag foreslår en aftencafé på biblioteket."),
    ],
)
def test_search_finds(
    havrum: GraphStore, typed: str, kinds: tuple[HitKind, ...], expected: str
) -> None:
    assert expected in found(havrum, typed, *kinds)


@pytest.mark.parametrize("typed", ["", "!?", "++--", "månelanding"])
def test_search_finds_nothing_where_nothing_is(havrum: GraphStore, typed: str) -> None:
    assert found(havrum, typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        'natbus"',
        "natbus AND",
        "NOT natbus",
        "(natbus",
        "natbus)",
        "a:b",
        "nat*?~^",
        "\\",
        "[x TO y]",
        "{",
        "/",
    ],
)
def test_nothing_typed_is_syntax(havrum: GraphStore, typed: str) -> None:
    assert isinstance(found(havrum, typed), list)


def test_every_word_counts_before_any_does(havrum: GraphStore) -> None:
    assert found(havrum, "bussen søndag", "event") == [
        "Mille spørger, om bussen også kører søndag."
    ]


def test_hits_go_on_page_by_page(havrum: GraphStore) -> None:
    whole = search(havrum, "natbus", limit=100)
    shown: list[Hit] = []
    cursor = None
    while True:
        page = search(havrum, "natbus", cursor=cursor, limit=2)
        shown += page.rows
        cursor = page.next_cursor
        if cursor is None:
            break
    assert tuple(shown) == whole.rows
    assert whole.next_cursor is None


def test_near_names_are_suggested(havrum: GraphStore) -> None:
    assert suggest(havrum, "Bo Kragh")[0] == "Bo Krag"
    assert suggest(havrum, "Socialudvaget", "organisation")[0] == "Socialudvalget"
