"""Registers on the command line: loaded, tried, listed and taken out."""

import json
from pathlib import Path

import pytest

from tests.sagsspor.conftest import Run

OFFICES = """# kommune: Havrum
# kilde: Havrums hjemmeside
Navn;Parti;Post;Organ;Fra;Til
Rikke Vang;B;borgmester;;1. januar 2022;31. december 2025
Bo;A;medlem;Byrådet;2022;2025
Jens Holm;A;medlem;Byrådet;32.1.2022;
"""


@pytest.fixture
def offices(tmp_path: Path) -> Path:
    path = tmp_path / "poster.csv"
    path.write_bytes(OFFICES.encode("cp1252"))
    return path


def test_a_trial_tells_which_rows_are_wrong_and_loads_nothing(empty: Run, offices: Path) -> None:
    tried = empty("register", "--dry-run", offices)
    assert tried.exit_code == 1
    assert "poster.csv: 1 poster (Havrum)" in tried.stdout
    assert "linje 5: »Bo« er ikke et helt navn" in tried.stdout
    assert "linje 6: kolonnen »Fra«: »32.1.2022« er ikke en dato" in tried.stdout
    assert "Ingen registre er indlæst" in empty("register").stdout


def test_a_register_is_loaded_listed_asked_and_taken_out(empty: Run, offices: Path) -> None:
    done = empty("register", offices, "--json")
    assert done.exit_code == 0
    summary = json.loads(done.stdout)
    assert (summary["loaded"], summary["facts"]) == (1, {"rows": 1})
    assert summary["findings"][0]["lines"] == [5, 6]
    listed = json.loads(empty("register", "--json").stdout)
    assert [(row["name"], row["municipality"], row["wrong_rows"]) for row in listed] == [
        ("poster.csv", "Havrum", 2)
    ]
    told = empty("who", "Rikke Vang").stdout
    assert "borgmester, Havrum Kommune (B) — fra 2022-01-01 til 2025-12-31" in told
    assert "poster.csv er fjernet" in empty("register", "--remove", "poster.csv").stdout
    assert empty("who", "Rikke Vang").exit_code == 1


def test_load_takes_registers_too_and_no_other_table(empty: Run, offices: Path) -> None:
    (offices.parent / "budget.csv").write_text("konto;beløb\n5.38;120\n", encoding="utf-8")
    done = empty("load", offices.parent, "--json")
    assert done.exit_code == 1
    summary = json.loads(done.stdout)
    assert summary["loaded"] == 1
    assert [problem["name"] for problem in summary["failed"]] == ["budget.csv"]
    assert "ligner ikke et register" in summary["failed"][0]["reason"]


def test_a_paper_is_no_register(empty: Run, tmp_path: Path) -> None:
    path = tmp_path / "referat.txt"
    path.write_text("Referat", encoding="utf-8")
    refused = empty("register", path)
    assert refused.exit_code == 1
    assert "sagsspor load" in refused.stdout


def test_a_register_that_is_not_there_is_told_of(empty: Run) -> None:
    missing = empty("register", "--remove", "findes ikke")
    assert missing.exit_code == 1
    assert "intet register" in missing.stderr
