"""Text that is no municipal paper: nothing raised, nobody invented, time in step with length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.segment import segment
from tests.loaders.papers import outline_of, source_of

RECIPE = (
    "Boller i karry\n\nIngredienser:\n- 500 g kød\n- 1 løg\n\n1. Rør farsen.\n2. Kog bollerne.\n"
)
HOSTILE = {
    "blank lines": "\n" * 100_000,
    "one long line": "a" * 1_000_000,
    "open brackets": "<" * 300_000,
    "open tags": "<p " * 100_000,
    "stars": "*" * 300_000,
    "emphasis": "_a_ " * 75_000,
    "cells": "a\t" * 60_000,
    "labels": "Referat:\n" * 10_000,
    "lists of nobody": "Afbud:\n" * 10_000,
    "fields": "Dato:\n" * 10_000,
    "numbered lines": "".join(f"{number % 500 + 1}. Punkt\n" for number in range(10_000)),
    "names": "Deltagere: " + "Ane Vind (A), " * 20_000,
    "wrapped": "\n".join(["abc def ghi jkl mno pqr stu vwx y abc def ghi jkl mno pqr stu"] * 5_000),
}


@pytest.mark.parametrize(
    "text", ["", " \n\t\n", RECIPE, "1\n2\n3\n\n4.5\n", "\ufeff", "•", "# ", "|"]
)
def test_a_text_that_is_no_paper_has_no_meeting(text: str) -> None:
    outline = outline_of(text)
    assert (outline.meeting, outline.participants, outline.items) == (None, (), ())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_seconds_at_most(text: str) -> None:
    source = source_of("").model_copy(update={"text": text, "blocks": ()})
    begun = time.process_time()
    outline = segment(source)
    assert time.process_time() - begun < 8
    assert outline.items == ()


PIECES = st.sampled_from(
    [
        *("Referat", "Deltagere:", "Ane Vind (A)", "Afbud: Bo Lind", "1. Valg", "Ad 2) Bus", ""),
        *("Bilag:", "- 1a: Kort", "Beslutning", "Godkendt.", "Side 1 af 2", "Dato: 3. maj 2021"),
        *("Sagsnr.: 12-3456", "a\tb\tc", "## Bus", "**Økonomi**", "<p>Hej</p>", "Til Byrådet"),
        *("3. maj 2021", "Ane foreslår en bus, der"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["txt", "md", "html"]))
def test_every_span_lies_tight_in_the_text(pieces: list[str], kind: str) -> None:
    source = source_of("\n".join(pieces), kind)
    outline = segment(source)
    spans = [part for section in outline.sections for part in section.paragraphs]
    for span in spans:
        inside = source.text[span.start : span.end]
        assert inside == inside.strip()
        assert inside
    for fact in (*outline.participants, *outline.items, *outline.attachments):
        assert source.text[fact.start : fact.end] == fact.quote
