"""The OpenAPI description tells all: examples, problems, and nothing that dangles."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from api import errors
from api.app import PARTS, PREFIX
from api.openapi import specification

METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture
def spec(app: FastAPI) -> dict[str, Any]:
    return specification(app)


def operations(spec: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation with its method and path."""
    for path, methods in spec["paths"].items():
        for method, told in methods.items():
            if method in METHODS:
                yield f"{method.upper()} {path}", told


def examples(told: dict[str, Any]) -> list[Any]:
    """The examples of an operation's good answer."""
    good = next(answer for status, answer in told["responses"].items() if status.startswith("2"))
    return [content["example"] for content in good["content"].values() if "example" in content]


def test_it_is_openapi_3_1_and_names_every_query(spec: dict[str, Any]) -> None:
    assert spec["openapi"].startswith("3.1")
    asked = {path.removeprefix("/api/v1/").split("/")[0] for path in spec["paths"]}
    assert asked >= {
        "issues", "people", "organisations", "positions", "meetings", "documents", "search",
        "suggest", "latest", "network", "path", "briefs",
    }  # fmt: skip


def test_every_route_has_an_example_a_summary_and_a_tag(spec: dict[str, Any]) -> None:
    bare = [
        name
        for name, told in operations(spec)
        if not (examples(told) and told.get("summary") and told.get("tags"))
    ]
    assert bare == []


def test_every_route_tells_its_problems(spec: dict[str, Any]) -> None:
    for name, told in operations(spec):
        expected = {"500", "503"}
        expected |= {"422"} if told.get("parameters") else set()
        expected |= {"404"} if "{" in name else set()
        assert expected <= told["responses"].keys(), name
        for status, answer in told["responses"].items():
            if not status.startswith("2"):
                content = answer["content"][errors.MEDIA_TYPE]
                assert content["schema"] == {"$ref": "#/components/schemas/Problem"}, name
                assert errors.Problem.model_validate(content["example"]).status == int(status)


def test_every_example_is_what_its_route_answers(spec: dict[str, Any]) -> None:
    routes = [route for part in PARTS for route in part.routes if isinstance(route, APIRoute)]
    methods = sum(len(path) for path in spec["paths"].values())
    assert len(routes) == methods - 2  # health and ready
    for route in routes:
        method = next(iter(route.methods or ())).lower()
        told = spec["paths"][PREFIX + route.path][method]
        for example in examples(told) if route.response_model else ():
            TypeAdapter(route.response_model).validate_json(json.dumps(example))


def test_every_reference_leads_somewhere(spec: dict[str, Any]) -> None:
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(spec)))
    assert named <= spec["components"]["schemas"].keys()
