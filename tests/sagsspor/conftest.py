"""The command line over the graph of Havrum, in a data folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from sagsspor.cli import app
from tests.engines import embedded_store
from tests.queries.havrum import load_havrum

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder whose graph tells of Havrum."""
    folder = tmp_path_factory.mktemp("data")
    with embedded_store(folder) as store:
        load_havrum(store)
        yield folder


def runner(folder: Path) -> Run:
    def run(*arguments: object, input: str | None = None, **environment: str) -> Result:
        given = {"SAGSSPOR_DATA": str(folder), "SAGSSPOR_GRAPH": "", **environment}
        return CliRunner().invoke(app, list(map(str, arguments)), input=input, env=given)

    return run


@pytest.fixture
def sagsspor(data: Path) -> Run:
    """Run a command on the graph of Havrum."""
    return runner(data)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Run a command on a graph of the module's own, empty at first."""
    folder = tmp_path_factory.mktemp("empty")
    with embedded_store(folder):
        yield runner(folder)
