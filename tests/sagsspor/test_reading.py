"""Loading and extracting, with files that can and that can't be read."""

import json
from pathlib import Path

import pytest

from tests.sagsspor.conftest import Run

MINUTES = """Havrum Kommune
Referat af møde i Udsatterådet den 10. februar 2022

Til stede: Asta Lund, Bo Krag

1. Natbus
Asta Lund foreslår, at der køres en natbus til havnen.
Bo Krag er imod forslaget.
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with a paper, an empty file and one that isn't what it is called."""
    folder = tmp_path / "papirer"
    folder.mkdir()
    (folder / "referat.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "tom.txt").write_bytes(b"")
    (folder / "billede.txt").write_bytes(bytes(range(256)) * 8)
    return folder


def test_load_names_what_it_cannot_read_and_loads_the_rest(empty: Run, papers: Path) -> None:
    first = empty("load", papers)
    assert first.exit_code == 1
    assert "1 dokument i grafen" in first.stdout
    assert "Ikke indlæst (2):" in first.stdout
    assert "tom.txt" in first.stdout
    assert "billede.txt" in first.stdout


def test_loading_twice_changes_nothing(empty: Run, papers: Path) -> None:
    empty("load", papers / "referat.txt")
    again = empty("load", papers / "referat.txt", "--json")
    assert again.exit_code == 0
    done = json.loads(again.stdout)
    assert (done["loaded"], done["updated"], done["unchanged"]) == (0, 0, 1)
    assert (done["report"]["created"], done["report"]["updated"]) == (0, 0)


def test_what_is_loaded_can_be_asked_for(empty: Run, papers: Path) -> None:
    empty("load", papers / "referat.txt")
    assert "Asta Lund foreslår, at der køres en natbus" in empty("who", "Asta Lund").stdout


@pytest.mark.parametrize("limit", ["0.0001"])
def test_a_file_over_the_limit_is_refused(empty: Run, papers: Path, limit: str) -> None:
    result = empty("load", papers / "referat.txt", SAGSSPOR_MAX_MB=limit)
    assert result.exit_code == 1
    assert "referat.txt" in result.stdout


def test_nothing_to_load_is_an_error(empty: Run, tmp_path: Path) -> None:
    assert empty("load", tmp_path).exit_code == 1
    assert empty("load", tmp_path / "findes-ikke").exit_code == 1
    assert empty("load").exit_code == 2


def test_extract_prints_one_object_or_an_array(empty: Run, papers: Path) -> None:
    paper = papers / "referat.txt"
    one = json.loads(empty("extract", paper, "--json").stdout)
    assert one["statements"][0]["speaker"] == "Asta Lund"
    assert None not in one["statements"][0].values()
    both = empty("extract", paper, papers / "tom.txt", "--json")
    assert json.loads(both.stdout) == [one]
    assert both.exit_code == 1
    assert "tom.txt" in both.stderr
    refused = empty("extract", papers / "tom.txt", "--json")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "referat.txt: 2 deltagere" in empty("extract", paper).stdout


def test_extract_writes_a_file_for_each(empty: Run, papers: Path, tmp_path: Path) -> None:
    (papers / "referat.md").write_text(MINUTES, encoding="utf-8")
    target = tmp_path / "ud"
    result = empty("extract", papers / "referat.txt", papers / "referat.md", "--out", target)
    assert result.exit_code == 0
    assert sorted(path.name for path in target.iterdir()) == ["referat.json", "referat.md.json"]
    assert json.loads((target / "referat.json").read_text("utf-8"))["statements"]
