"""Whatever papers are built of, nothing breaks, and nobody is given another's words.

SAGSSPOR_FUZZ sets how many papers each test builds; a long run: `SAGSSPOR_FUZZ=5000`.
"""

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Extraction
from loaders.extract import extract
from loaders.read import read_bytes
from tests.golden.built import PEOPLE, Built, papers
from tests.golden.test_corpora import broken

fuzz = settings(
    max_examples=int(os.environ.get("SAGSSPOR_FUZZ", "25")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def found(text: str, ending: str = ".txt") -> Extraction:
    return extract(read_bytes(f"papir{ending}", text.encode()))


@fuzz
@given(built=papers(noisy=True), ending=st.sampled_from([".txt", ".md", ".html"]))
def test_no_paper_breaks_a_quote_or_reads_differently_twice(built: Built, ending: str) -> None:
    source = read_bytes(f"papir{ending}", built.text.encode())
    assert broken(source) == []
    assert extract(source).model_dump_json() == extract(source).model_dump_json()


@fuzz
@given(built=papers(noisy=False))
def test_talk_is_heard_as_its_speakers_and_nobody_elses(built: Built) -> None:
    """Save "Ifølge X", which tells a fact rather than that X said something."""
    told = found(built.text).statements
    for sentence, _ in built.talk:
        speakers = {each.speaker for each in told if each.quote in sentence}
        own = {name for said, name in built.talk if said == sentence}
        assert speakers <= own
        assert speakers or sentence.startswith("Ifølge"), sentence


@fuzz
@given(built=papers(noisy=False))
def test_every_person_found_is_somebody_of_the_paper(built: Built) -> None:
    assert {person.name for person in found(built.text).people} <= set(PEOPLE)


@fuzz
@given(text=st.text(max_size=400), built=papers(noisy=True), at=st.floats(0, 1))
def test_any_text_in_the_middle_breaks_no_quote(text: str, built: Built, at: float) -> None:
    cut = int(at * len(built.text))
    torn = f"{built.text[:cut]}{text}{built.text[cut:]}"
    data = torn.encode("utf-8", "surrogatepass").replace(b"\x00", b" ")
    assert broken(read_bytes("papir.md", data)) == []
