"""The app over a small graph, asked without a server."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from graph.archive import Archive, open_archive
from graph.store import GraphStore
from tests.api.papers import keep, write

LIMIT = 20_000


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return open_archive(tmp_path / "archive")


@pytest.fixture
def app(embedded_session: GraphStore, archive: Archive) -> FastAPI:
    """The app over two papers; the queries below it are tried on every database elsewhere."""
    write(embedded_session, keep(archive))
    return create_app(embedded_session, archive, LIMIT)


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app)
