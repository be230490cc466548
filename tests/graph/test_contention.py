"""Several writers at once, on each database: none loses what another tells."""

from concurrent.futures import ThreadPoolExecutor

from graph.schema import ensure_schema
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from tests.engines import wipe
from tests.graph.dump import canonical
from tests.graph.papers import minutes, paper, record


def write(store: GraphStore, number: int) -> None:
    said = paper(f"Tage Brink støttede natskolen {number}.", "Tage Brink", "natskole")
    write_document(store, record(f"{number}.txt"), said if number % 2 else minutes())


def test_writing_at_once_gives_the_same_graph_as_one_by_one(store: GraphStore) -> None:
    for number in range(6):
        write(store, number)
    settle(store)
    one_by_one = canonical(store)
    wipe(store)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda number: write(store, number), range(6)))
    settle(store)
    assert canonical(store) == one_by_one


def test_commands_that_make_the_schema_at_once_both_get_it(store: GraphStore) -> None:
    names = {"event_date", "issue_code", "person_name", "document_source"}
    for name in sorted(names):
        store.define(f"DROP INDEX {name} IF EXISTS")
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(ensure_schema, [store] * 3))
    made = {row["name"] for row in store.read("SHOW INDEXES YIELD name RETURN name")}
    assert names <= made
