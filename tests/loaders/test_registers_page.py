"""Every example of docs/registers.md is a register that is read without a complaint."""

import re
from pathlib import Path

import pytest

from loaders.extract import extract
from loaders.read import read_bytes

PAGE = (Path(__file__).parents[2] / "docs" / "registers.md").read_text("utf-8")
EXAMPLES = re.findall(r"```(csv|yaml|json)\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_shows_every_form() -> None:
    assert [form for form, _ in EXAMPLES].count("csv") == 6
    assert {form for form, _ in EXAMPLES} == {"csv", "yaml", "json"}


@pytest.mark.parametrize(("form", "text"), EXAMPLES)
def test_an_example_is_read_without_a_complaint(form: str, text: str) -> None:
    read = extract(read_bytes(f"eksempel.{form}", text.encode()))
    assert read.registered is not None
    assert read.registered.terms or read.registered.bodies or read.registered.issues
    assert read.doubts == ()
