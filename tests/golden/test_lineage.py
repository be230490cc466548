"""The gold of keyed links speaks of papers that there are, in words that stand in them."""

import json
from pathlib import Path
from typing import Any

import pytest

from loaders.read import read

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
GOLD = sorted((BENCHMARKS / "gold").glob("*/lineage.json"))
LINKS = [(path, link) for path in GOLD for link in json.loads(path.read_text("utf-8"))]


def flat(text: str) -> str:
    return " ".join(text.split())


def test_every_municipality_has_gold_of_its_links() -> None:
    assert [path.parent for path in GOLD] == sorted((BENCHMARKS / "gold").iterdir())


@pytest.mark.parametrize(
    ("path", "link"), LINKS, ids=lambda value: value["value"] if isinstance(value, dict) else ""
)
def test_a_link_is_told_by_words_of_its_paper(path: Path, link: dict[str, Any]) -> None:
    folder = BENCHMARKS / "corpus" / path.parent.name
    assert (folder / link["to"]["document"]).exists()
    assert flat(link["quote"]) in flat(read(folder / link["from"]["document"]).text)
