"""Keeping the graph: export."""

import json
from pathlib import Path

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
