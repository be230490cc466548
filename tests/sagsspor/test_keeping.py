"""Keeping the graph: export."""

import json
from pathlib import Path

from graph.canonical import Header
from tests.sagsspor.conftest import Run


def test_export_writes_a_file_or_stdout(sagsspor: Run, tmp_path: Path) -> None:
    target = tmp_path / "ny mappe" / "graf.jsonl"
    told = sagsspor("export", target)
    assert told.exit_code == 0
    header = json.loads(target.read_text("utf-8").split("\n", 1)[0])
    assert f"{header['nodes']} knuder og {header['relations']} forbindelser" in told.stdout
    assert [path.name for path in target.parent.iterdir()] == ["graf.jsonl"]
    assert sagsspor("export").stdout_bytes == target.read_bytes()
    counted = json.loads(sagsspor("export", target, "--json").stdout)
    assert counted == {"path": str(target), **header}


def test_export_leaves_an_earlier_file_alone_when_it_fails(sagsspor: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mappe"
    folder.mkdir()
    refused = sagsspor("export", folder)
    assert refused.exit_code == 2
    assert "er ikke en fil" in " ".join(refused.stderr.split())
    earlier = tmp_path / "graf.jsonl"
    earlier.write_text("i går")
    assert sagsspor("export", earlier, SAGSSPOR_GRAPH="bolt://127.0.0.1:1").exit_code == 3
    assert earlier.read_text() == "i går"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graf.jsonl", "mappe"]


def test_import_takes_an_export_into_an_empty_graph(
    sagsspor: Run, empty: Run, tmp_path: Path
) -> None:
    target = tmp_path / "graf.jsonl"
    sagsspor("export", target)
    done = empty("import", target)
    assert done.exit_code == 0
    assert "7 dokumenters tekst mangler i arkivet" in " ".join(done.stdout.split())
    assert empty("export").stdout_bytes == target.read_bytes()
    again = empty("import", target)
    assert again.exit_code == 1
    assert "--replace" in again.stderr
    replaced = json.loads(empty("import", target, "--replace", "--json").stdout)
    assert len(replaced["not_in_archive"]) == 7
    assert empty("export").stdout_bytes == target.read_bytes()


def test_a_file_that_is_no_export_is_refused(empty: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "brev.txt"
    wrong.write_text("Kære udvalg")
    refused = empty("import", wrong)
    assert refused.exit_code == 1
    assert "Linje 1, kolonne 1" in refused.stderr
    assert empty("import", tmp_path / "findes-ikke").exit_code == 2


PAPER = """Skovby Kommune
Referat fra møde i Udsatterådet
Dato: 4. maj 2021

Deltagere:
- {person}, formand

1. Natcafé i byen

Referat
{person} foreslår, at kommunen åbner en natcafé.
"""


def test_erase_asks_tells_and_forgets_and_rebuild_agrees(empty: Run, tmp_path: Path) -> None:
    folder = tmp_path / "papirer"
    folder.mkdir()
    (folder / "maj.txt").write_text(PAPER.format(person="Kaj Lund"))
    (folder / "juni.txt").write_text(PAPER.format(person="Ida Skov"))
    nothing = tmp_path / "ingen.jsonl"
    nothing.write_bytes(Header(nodes=0, relations=0).line() + b"\n")
    empty("import", nothing, "--replace")
    empty("load", folder / "maj.txt")
    before = empty("export").stdout_bytes
    empty("load", folder)

    unknown = empty("erase", "junni.txt", "--yes")
    assert unknown.exit_code == 1
    assert "juni.txt" in unknown.stderr
    assert empty("erase", "juni.txt", "--json").exit_code == 2
    tried = empty("erase", "JUNI.txt", "--dry-run")
    assert tried.exit_code == 0
    assert "Kun nævnt her: Ida Skov" in tried.stdout
    refused = empty("erase", "juni.txt", input="nej\n")
    assert refused.exit_code == 1
    assert "Intet er slettet" in refused.stderr
    assert empty("export").stdout_bytes != before

    done = empty("erase", "juni.txt", input="ja\n")
    assert done.exit_code == 0
    assert "Slettet" in done.stdout
    assert empty("export").stdout_bytes == before
    assert empty("erase", "juni.txt", "--yes").exit_code == 1
    rebuilt = json.loads(empty("rebuild", "--json").stdout)
    assert (rebuilt["unchanged"], rebuilt["updated"], rebuilt["failed"]) == (1, 0, [])
    assert empty("export").stdout_bytes == before
