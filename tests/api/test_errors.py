"""Each error has one status and one Danish shape, for programs and on pages."""

import json

import pytest
from fastapi import FastAPI, Query
from starlette.testclient import TestClient

from api import errors as problems
from api import pages
from graph import errors


@pytest.fixture
def broken() -> FastAPI:
    """An app whose routes fail as told, below /api and as pages."""
    app = FastAPI()
    problems.mount(app)
    pages.mount(app)
    return app


def fail(app: FastAPI, error: Exception) -> TestClient:
    def route() -> None:
        raise error

    for path in ("/api/v1/fails", "/fails"):
        app.add_api_route(path, route)
    return TestClient(app, raise_server_exceptions=False)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotFoundError("Der er ingen sag »X«.", ("XY",)), 404),
        (errors.ContradictoryJudgementError("A er B, og A er ikke B."), 409),
        (errors.JudgementFileError("Linje 3 er ikke en JSON-liste."), 422),
        (errors.UnsupportedDocumentError("»a.xyz« kan ikke læses."), 415),
        (errors.UnreadableDocumentError("»a.pdf« er låst."), 422),
        (errors.EmptyDocumentError("»a.txt« er tom."), 422),
        (errors.InvalidCursorError("Sidemærket er ikke gyldigt."), 422),
        (errors.StoreUnavailableError("Databasen svarer ikke.", "Start den."), 503),
        (errors.SchemaOutdatedError("Grafen er fra en anden version."), 503),
        (errors.StoreError("Databasen fejlede."), 500),
        (errors.SagssporError("Noget gik galt."), 500),
    ],
)
def test_an_error_becomes_a_problem(
    broken: FastAPI, error: errors.SagssporError, status: int
) -> None:
    answer = fail(broken, error).get("/api/v1/fails")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    assert body["title"] == problems.TITLES[status]
    assert body["detail"] == str(error)
    assert body["instance"] == "/api/v1/fails"


def test_every_error_of_ours_has_a_status() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    ours = [kind for kind in kinds if issubclass(kind, errors.SagssporError)]
    assert len(ours) > 10
    assert all(problems.status_of(kind("Fejl.")) in problems.TITLES for kind in ours)


def test_an_unknown_name_comes_with_the_nearest(broken: FastAPI) -> None:
    error = errors.NotFoundError("Der er ingen sag »Natbuz«.", ("Natbus",))
    body = fail(broken, error).get("/api/v1/fails").json()
    assert body["suggestions"] == ["Natbus"]


def test_a_database_that_is_away_may_be_asked_again(broken: FastAPI) -> None:
    answer = fail(broken, errors.StoreUnavailableError("Databasen svarer ikke.")).get(
        "/api/v1/fails"
    )
    assert int(answer.headers["retry-after"]) > 0


def test_an_unforeseen_error_tells_nothing_of_the_inside(broken: FastAPI) -> None:
    client = fail(broken, RuntimeError("password=hemmelig"))
    for path in ("/api/v1/fails", "/fails"):
        answer = client.get(path)
        assert answer.status_code == 500
        assert "hemmelig" not in answer.text
    assert client.get("/api/v1/fails").json()["title"] == "Der skete en fejl"


def test_a_page_fails_as_a_page(broken: FastAPI) -> None:
    answer = fail(broken, errors.NotFoundError("Der er ingen sag »X«.", ("XY",))).get("/fails")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert "Der er ingen sag »X«." in answer.text
    assert 'href="/soeg?q=XY"' in answer.text


@pytest.mark.parametrize(
    ("query", "field", "detail"),
    [
        ("", "count", "mangler"),
        ("?count=mange", "count", "skal være et helt tal"),
        ("?count=0", "count", "er for lille"),
        ("?count=11", "count", "er for stor"),
    ],
)
def test_a_wrong_parameter_is_named_in_danish(
    broken: FastAPI, query: str, field: str, detail: str
) -> None:
    def route(count: int = Query(ge=1, le=10)) -> int:
        return count

    broken.add_api_route("/api/v1/counts", route)
    answer = TestClient(broken).get(f"/api/v1/counts{query}")
    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"field": field, "detail": detail}]
    assert json.dumps(detail, ensure_ascii=False).strip('"') in answer.json()["detail"]
