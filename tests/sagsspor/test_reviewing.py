"""`sagsspor review`: doubts decided by keys or options, undone, and carried in files."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from sagsspor.cli import app
from tests.engines import embedded_store, wipe
from tests.graph.dump import canonical
from tests.graph.papers import paper, record

Review = Callable[..., Result]
PAPERS = {
    "a.txt": paper("Tage Brink støttede natskolen.", "Tage Brink", "natskolen"),
    "b.txt": paper("Tage Brinck støttede kajen.", "Tage Brinck", "kajen", "2024-06-01"),
    "c.txt": paper("Thage Brink støttede broen.", "Thage Brink", "broen", "2024-07-01"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, GraphStore]]:
    data = tmp_path_factory.mktemp("review")
    with embedded_store(data) as store:
        yield data, store


@pytest.fixture
def graph(folder: tuple[Path, GraphStore]) -> GraphStore:
    """Three papers that spell one name in three ways."""
    wipe(folder[1])
    for name, extraction in PAPERS.items():
        write_document(folder[1], record(name), extraction)
    settle(folder[1])
    return folder[1]


@pytest.fixture
def review(folder: tuple[Path, GraphStore], graph: GraphStore) -> Review:
    del graph

    def run(*arguments: object, keys: str | None = None) -> Result:
        given = {"SAGSSPOR_DATA": str(folder[0]), "SAGSSPOR_GRAPH": ""}
        words = ["review", "--who", "Ida", *map(str, arguments)]
        return CliRunner().invoke(app, words, env=given, input=keys)

    return run


def names_of(result: Result) -> list[tuple[str, str]]:
    cases: list[dict[str, Any]] = json.loads(result.stdout)
    return [(case["left"]["entity"]["name"], case["right"]["entity"]["name"]) for case in cases]


def test_the_queue_shows_both_with_their_words_and_the_reasons(review: Review) -> None:
    cases = json.loads(review("--json").stdout)
    assert len(cases) == 3
    first = cases[0]
    words = [first[side]["quotes"][0]["quote"] for side in ("left", "right")]
    assert all(word.endswith(".") for word in words)
    assert [ground["text"] for ground in first["reasons"]] == [
        "Navnet siges ens, men staves forskelligt",
        "Samme kommune",
    ]
    shown = review(keys="hq").stdout
    assert "Navnet siges ens, men staves forskelligt. Samme kommune." in shown
    assert "+3.0" in shown
    assert "s samme" in shown


def test_keys_decide_skip_and_undo(review: Review, graph: GraphStore) -> None:
    before = canonical(graph)
    decided = review(keys="sfq")
    assert decided.exit_code == 0, decided.output
    assert "Afgjort: samme." in decided.stdout
    assert "Fortrudt." in decided.stdout
    assert canonical(graph) == before
    assert "Der er ikke flere at afgøre." in review(keys="   ").stdout
    assert canonical(graph) == before
    review(keys="ss ")
    assert names_of(review("--json")) == []  # the third pair follows from the other two


def test_options_decide_and_undo_to_the_very_graph_from_before(
    review: Review, graph: GraphStore
) -> None:
    before = canonical(graph)
    made = review("--judge", "Tage Brink", "Tage Brinck", "samme", "--why", "Samme mand", "--json")
    told = json.loads(made.stdout)
    assert (told["verdict"], told["who"], told["why"]) == ("same", "Ida", "Samme mand")
    assert canonical(graph) != before
    assert review("--undo", "Tage Brink", "Tage Brinck").exit_code == 0
    assert canonical(graph) == before


def test_a_contradiction_is_refused_with_its_chain(review: Review) -> None:
    review("--judge", "Tage Brink", "Tage Brinck", "samme")
    review("--judge", "Tage Brinck", "Thage Brink", "ikke")
    refused = review("--judge", "Tage Brink", "Thage Brink", "samme")
    assert refused.exit_code == 1
    plain = " ".join(refused.stderr.split())
    assert "kan ikke være én, for" in plain
    assert "er ikke" in plain
    assert review("--judge", "Tage Brink", "Ukendt Navn", "samme").exit_code == 1
    assert review("--judge", "Tage Brink", "Tage Brinck", "måske").exit_code == 2


def test_judgements_go_to_a_file_and_come_back(
    review: Review, graph: GraphStore, tmp_path: Path
) -> None:
    review("--judge", "Tage Brink", "Tage Brinck", "samme", "--why", "Samme mand")
    review("--judge", "Tage Brinck", "Thage Brink", "usikker")
    judged = canonical(graph)
    file = tmp_path / "afgørelser.jsonl"
    assert review("--export", file).exit_code == 0
    assert len(file.read_text(encoding="utf-8").splitlines()) == 2
    review("--undo", "Tage Brink", "Tage Brinck")
    review("--undo", "Tage Brinck", "Thage Brink")
    assert canonical(graph) != judged
    assert "2 afgørelser læst." in review("--import", file).stdout
    assert canonical(graph) == judged
    assert "0 afgørelser læst." in review("--import", file).stdout
    assert review("--import", tmp_path / "mangler").exit_code == 1
