"""Demo, doctor, serve and what every command shares."""

import json
import socket
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import typer

from graph import embedded
from graph.errors import SettingsError
from sagsspor.cli import app
from sagsspor.serving import address_of, listen
from sagsspor.settings import read_settings
from tests.sagsspor.conftest import Run, runner


def commands() -> Iterator[tuple[str, Any]]:
    group = typer.main.get_command(app)
    yield from group.commands.items()  # type: ignore[attr-defined]


def test_the_commands_are_those_of_the_issue() -> None:
    assert {name for name, _ in commands()} == {
        "demo", "load", "extract", "trace", "who", "search", "network", "brief", "serve", "doctor",
        "export", "import", "rebuild", "erase", "register", "review",
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_every_command_speaks_json_and_explains_itself(name: str) -> None:
    command = dict(commands())[name]
    assert "--json" in [option for parameter in command.params for option in parameter.opts]
    assert command.help.endswith(".")


@pytest.mark.parametrize("command", [("trace", "x"), ("load", "."), ("search", "x"), ("doctor",)])
def test_an_unreachable_graph_is_told_of_at_once(tmp_path: Path, command: tuple[str, ...]) -> None:
    started = time.monotonic()
    result = runner(tmp_path)(*command, SAGSSPOR_GRAPH="bolt://127.0.0.1:1")
    assert result.exit_code == 3
    assert "bolt://127.0.0.1:1 svarer ikke" in (result.stderr + result.stdout).replace("\n", "")
    assert "Traceback" not in result.output
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("name", "value"),
    [("SAGSSPOR_PORT", "mange"), ("SAGSSPOR_MAX_MB", "-1"), ("SAGSSPOR_PORT", "70000")],
)
def test_a_wrong_setting_is_named(sagsspor: Run, name: str, value: str) -> None:
    result = sagsspor("trace", "natbus", **{name: value})
    assert result.exit_code == 2
    assert f"{name}={value}" in result.stderr


def test_settings_have_defaults() -> None:
    settings = read_settings({})
    assert (settings.graph, settings.host, settings.port) == (None, "127.0.0.1", 8000)
    assert settings.limit == 50_000_000
    assert read_settings({"SAGSSPOR_DATA": "/tmp/x"}).archive == Path("/tmp/x/archive")  # noqa: S108


def test_doctor_says_what_is_wrong(sagsspor: Run, tmp_path: Path) -> None:
    found = {row["name"]: row for row in json.loads(sagsspor("doctor", "--json").stdout)}
    assert {name for name in found if found[name]["ok"]} >= {
        "Python", "Datamappe", "Arkiv", "Graf", "Skema", "Dokumenter",
    }  # fmt: skip
    assert found["Dokumenter"]["found"] == "7"
    taken = tmp_path / "fil"
    taken.write_text("optaget")
    ill = runner(taken)("doctor")
    assert ill.exit_code == 3
    assert "✗ Datamappe" in ill.stdout


def test_a_taken_port_is_told_of_or_passed_by() -> None:
    with closing(listen("127.0.0.1", 0)) as first:
        port = int(first.getsockname()[1])
        assert address_of(first) == f"http://127.0.0.1:{port}"
        with pytest.raises(SettingsError, match="optaget"):
            listen("127.0.0.1", port)
        with closing(listen("127.0.0.1", port, or_any=True)) as second:
            assert int(second.getsockname()[1]) not in {port, 0}
    assert isinstance(first, socket.socket)


def test_the_demo_tells_the_history_of_a_proposal(tmp_path: Path) -> None:
    result = runner(tmp_path)("demo", "--no-serve", "--json")
    embedded.stop(tmp_path / "demo" / "graph")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert (told["load"]["failed"], told["address"]) == ([], None)
    assert told["load"]["loaded"] >= 10
    assert told["history"]["codes"]
    assert len(told["history"]["events"]) > 10
