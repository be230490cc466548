"""The first law on whole documents: nothing without a quote, and every quote opens its place."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Extraction, Quote, SourceText
from loaders.extract import extract
from loaders.read import read, read_bytes

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FOLDERS = (
    *sorted((ROOT / "benchmarks" / "corpus").iterdir()),
    ROOT / "examples" / "documents",
    SHARED / "corpus" / "dev",  # not on every machine
    SHARED / "seeds",
)
DOCUMENTS = [path for folder in FOLDERS for path in sorted(folder.glob("*"))]
GOLD = (*sorted((ROOT / "benchmarks" / "gold").iterdir()), SHARED / "gold" / "dev")
PUBLIC = {
    "Dansk Folkeparti",
    "Danske Handicaporganisationer",
    "Det Konservative Folkeparti",
    "Det Nationale Råd for Socialt Udsatte",
    "Finans Danmark",
    "Radikale Venstre",
}
TEXT_FORMATS = (".txt", ".md", ".html")


def quotes(extraction: Extraction) -> Iterator[Quote]:
    """Everything of the extraction that points at a place of the text."""
    yield from extraction.document.evidence
    yield from extraction.meeting.evidence if extraction.meeting else ()
    yield from extraction.facts()
    for named in (extraction.people, extraction.organisations, extraction.issues):
        for each in named:
            yield from each.mentions


def broken(source: SourceText) -> list[Quote]:
    """The quotes that don't stand where they say."""
    found = quotes(extract(source))
    return [each for each in found if source.text[each.start : each.end] != each.quote]


@cache
def blocks(ending: str) -> list[str]:
    """The paragraphs of every document of one format, as its file writes them."""
    written = (path.read_text("utf-8", "replace") for path in DOCUMENTS if path.suffix == ending)
    return sorted({block for text in written for block in re.split(r"\n\s*\n", text)} - {""})


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_quote_stands_where_it_says(path: Path) -> None:
    assert broken(read(path)) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_document_tells_of_somebody(path: Path) -> None:
    found = extract(read(path))
    assert found.document.title
    assert found.organisations
    assert found.people or found.statements


@pytest.mark.parametrize("ending", TEXT_FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_mixture_of_paragraphs_breaks_a_quote(ending: str, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(blocks(ending)), min_size=1, max_size=12))
    gap = data.draw(st.sampled_from(["\n\n", "\n", "\r\n\r\n", "\n\f\n", " "]))
    assert broken(read_bytes(f"blandet{ending}", f"x{gap}{gap.join(chosen)}".encode())) == []


def names_in_gold() -> set[str]:
    """The people, codes and organisations with a name of their own that the corpora tell of."""
    told = [json.loads(path.read_text("utf-8")) for gold in GOLD for path in gold.glob("*_*.json")]
    people = {each["name"] for gold in told for each in gold["people"] if " " in each["name"]}
    codes = {each["code"] for gold in told for each in gold["issues"] if each.get("code")}
    bodies = {each["name"] for gold in told for each in gold["organisations"]}
    proper = {name for name in bodies if re.match(r"[A-ZÆØÅ]\w+ [A-ZÆØÅ]", name)}
    return people | codes | (proper - PUBLIC)


def test_rules_know_danish_not_the_corpora() -> None:
    sources = {path.name: path.read_text("utf-8") for path in (ROOT / "loaders").rglob("*.py")}
    known = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names_in_gold())))
    assert {name: known.findall(text) for name, text in sources.items() if known.search(text)} == {}
