"""The queue of doubts over the API: asked, judged, refused and taken back."""

from typing import Final

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from tests.graph.dump import canonical
from tests.graph.papers import paper, record

JUDGEMENTS: Final = "/api/v1/review/judgements"
NAMES: Final = ("Tage Brink", "Tage Brinck", "Thage Brink")


@pytest.fixture
def asked(app: FastAPI, embedded_session: GraphStore) -> TestClient:
    for name in NAMES:
        write_document(embedded_session, record(name), paper(f"{name} støttede Kaj.", name, "Kaj"))
    settle(embedded_session)
    return TestClient(app)


def send(client: TestClient, left: str, right: str, verdict: str) -> int:
    told = {"left": left, "right": right, "verdict": verdict, "who": "Ida"}
    return client.post(JUDGEMENTS, json=told).status_code


def test_a_doubt_is_asked_judged_and_taken_back(
    asked: TestClient, embedded_session: GraphStore
) -> None:
    before = canonical(embedded_session)
    cases = asked.get("/api/v1/review", params={"kind": "person"}).json()
    assert len(cases) == 3
    assert cases[0]["reasons"][0]["text"] == "Navnet siges ens, men staves forskelligt"
    assert send(asked, NAMES[0], NAMES[1], "same") == 201
    assert [one["verdict"] for one in asked.get(JUDGEMENTS).json()] == ["same"]
    assert asked.get(f"/api/v1/people/{NAMES[0]}").json()["aliases"]
    taken = asked.delete(JUDGEMENTS, params={"left": NAMES[0], "right": NAMES[1]})
    assert taken.json()["who"] == "Ida"
    assert canonical(embedded_session) == before
    assert asked.delete(JUDGEMENTS, params={"left": NAMES[0], "right": NAMES[1]}).status_code == 404


def test_what_contradicts_is_a_problem_with_its_chain(asked: TestClient) -> None:
    send(asked, NAMES[0], NAMES[1], "same")
    send(asked, NAMES[1], NAMES[2], "not_same")
    told = {"left": NAMES[0], "right": NAMES[2], "verdict": "same", "who": "Bo"}
    refused = asked.post(JUDGEMENTS, json=told)
    assert refused.status_code == 409
    assert refused.headers["content-type"] == "application/problem+json"
    assert "(Ida, " in refused.json()["detail"]
    assert send(asked, NAMES[0], "Ukendt Navn", "same") == 404
    assert send(asked, NAMES[0], NAMES[1], "perhaps") == 422
