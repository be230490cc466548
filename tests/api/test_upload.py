"""Uploading: the document is in the graph when the answer comes, or the answer says why not."""

import pytest
from starlette.testclient import TestClient

from graph.store import GraphStore
from graph.writer import loaded_documents
from tests.api.conftest import LIMIT
from tests.engines import wipe

ADDRESS = "/api/v1/documents"
MINUTES = """Tjørnby Kommune
Referat af møde i Handicaprådet

Dato: 4. februar 2025

Deltagere:
- Solvej Hauge, Foreningen Rampen (formand)
- Mogens Ibsen, byrådsmedlem (B)

1. Elevator på stationen
Solvej Hauge foreslår, at kommunen sætter en elevator op på stationen.
Mogens Ibsen støtter forslaget.
"""


@pytest.fixture
def empty(client: TestClient, embedded_session: GraphStore) -> TestClient:
    wipe(embedded_session)
    return client


def test_an_uploaded_document_can_be_read_and_found(empty: TestClient) -> None:
    answer = empty.post(ADDRESS, files={"file": ("møde.txt", MINUTES.encode(), "text/plain")})
    assert answer.status_code == 201
    assert answer.json()["summary"]["loaded"] == 1
    assert empty.get(answer.headers["location"]).json()["name"] == "møde.txt"
    assert empty.get(f"{answer.headers['location']}/text").text == MINUTES
    assert empty.get("/api/v1/people/Solvej Hauge").json()["meetings"]


def test_uploading_twice_changes_nothing(empty: TestClient) -> None:
    sent = {"file": ("møde.txt", MINUTES.encode())}
    first, second = (empty.post(ADDRESS, files=sent).json() for _ in range(2))
    assert second["document"] == first["document"]
    assert second["summary"]["unchanged"] == 1


@pytest.mark.parametrize(
    ("name", "data", "status"),
    [
        ("tom.txt", b" \n", 422),
        ("billede.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 415),
        ("binær.txt", bytes(range(256)) * 4, 422),
        ("knækket.pdf", b"%PDF-1.7\nikke mere", 422),
        ("stor.txt", b"Et langt referat. " * (LIMIT // 15), 422),
        ("enorm.txt", b"x" * (LIMIT + 100_000), 413),
    ],
)
def test_what_cannot_be_loaded_is_a_problem_and_leaves_nothing(
    empty: TestClient, embedded_session: GraphStore, name: str, data: bytes, status: int
) -> None:
    answer = empty.post(ADDRESS, files={"file": (name, data)})
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]
    assert loaded_documents(embedded_session) == ()


def test_a_form_without_a_file_is_a_problem(empty: TestClient) -> None:
    answer = empty.post(ADDRESS, data={"title": "Referat"})
    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"field": "file", "detail": "mangler"}]


def test_another_site_cannot_send_documents(empty: TestClient) -> None:
    sent = {"file": ("møde.txt", MINUTES.encode())}
    foreign = empty.post(ADDRESS, files=sent, headers={"Origin": "https://andetsteds.example"})
    own = empty.post(ADDRESS, files=sent, headers={"Origin": "http://testserver"})
    assert [foreign.status_code, own.status_code] == [403, 201]
