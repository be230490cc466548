"""The pages of docs/ and the README keep up with what they describe."""

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.weaknesses import WEAKNESSES, Weakness
from sagsspor.reference import PAGES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def described_dependencies() -> set[str]:
    page = (DOCS / "dependencies.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| ([\w@/.-]+) \|", page, re.MULTILINE)) - {"name"}


def used_dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    python = [*project["dependencies"], *extras["dev"], *extras["bench"]]
    pages = json.loads((ROOT / "web" / "package.json").read_text(encoding="utf-8"))
    return {*python, *pages["dependencies"], *pages["devDependencies"]}


def test_every_dependency_is_described_and_no_other() -> None:
    assert described_dependencies() == used_dependencies()


def test_no_link_between_pages_is_dead() -> None:
    pages = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "examples" / "README.md"]
    dead = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert dead == []


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = sorted(int(page.name[:3]) for page in (DOCS / "decisions").glob("*.md"))
    assert numbers == list(range(len(numbers)))


@pytest.mark.parametrize(("name", "page"), PAGES.items())
def test_a_reference_page_is_as_the_code_is(name: str, page: Callable[[], str]) -> None:
    """`make docs` writes them anew."""
    assert (DOCS / name).read_text(encoding="utf-8") == page()


def test_the_page_of_figures_and_weaknesses_is_as_they_are() -> None:
    """`make docs` writes it anew."""
    assert report.PAGE.read_text(encoding="utf-8") == report.page()


@pytest.mark.parametrize("weakness", WEAKNESSES, ids=lambda weakness: weakness.text[:40])
def test_a_known_weakness_still_is_one(weakness: Weakness) -> None:
    """One that comes out right is taken out of `benchmarks/weaknesses.py`."""
    assert sorted(weakness.finds()) != sorted(weakness.wants)


def test_the_readme_shows_only_commands_that_there_are() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = set(re.findall(r"sagsspor (\w+)(?= |`|\n)", readme))
    there_are = set(re.findall(r"^## sagsspor (\w+)$", PAGES["commands.md"](), re.MULTILINE))
    assert told
    assert told <= there_are


def test_the_readme_names_the_targets_of_make() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    told = set(re.findall(r"make (\w+)", readme))
    assert {"demo", "test"} <= told <= targets
