"""The OpenAPI description: what every route tells about its answers and its problems."""

from collections.abc import Sequence
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, TypeAdapter

from api.errors import MEDIA_TYPE, RETRY_SECONDS, TITLES, FieldProblem, Problem, problem

SCHEMA: Final = {"$ref": "#/components/schemas/Problem"}
TAGS: Final = (
    ("sager", "Sager, budgetforslag og mærkesager: hvem rejste dem, og hvordan gik det?"),
    ("mennesker", "Personer og organisationer, og hvad de har sagt, lovet og ment."),
    ("papirer", "Møder og dokumenter, med den arkiverede tekst som citaterne peger ind i."),
    ("svar", "Søgning, netværk, forbindelser og valgbriefer på tværs af sager."),
    ("drift", "Er serveren oppe, og svarer databasen?"),
)
Responses = dict[int | str, dict[str, Any]]


def answers(example: object, *problems: int) -> Responses:
    """Return a route's `responses`: an example of its answer, and its problems."""
    told = {"content": {"application/json": {"example": as_json(example)}}}
    return {200: told, **problem_answers(503, 500, *problems)}


def problem_answers(*statuses: int) -> Responses:
    """Return the descriptions of the problems that a route may answer with."""
    return {status: _problem(status) for status in sorted(set(statuses))}


def as_json(example: object) -> Any:
    """Return an example, which is a model or a sequence of models, as plain JSON."""
    if isinstance(example, BaseModel):
        return example.model_dump(mode="json")
    if isinstance(example, Sequence) and not isinstance(example, str):
        return TypeAdapter[Sequence[Any]](Sequence[Any]).dump_python(example, mode="json")
    return example


def specification(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI 3.1 description of the app."""
    told = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description=app.description,
        routes=app.routes,
        tags=[{"name": name, "description": text} for name, text in TAGS],
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
    )
    schemas: dict[str, Any] = told["components"]["schemas"]
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= problem.pop("$defs", {}) | {"Problem": problem}
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return told


def _problem(status: int) -> dict[str, Any]:
    told = problem(status).model_copy(update=_extra(status)).model_dump(mode="json")
    example = {name: value for name, value in told.items() if value not in ([], None)}
    answer: dict[str, Any] = {
        "description": TITLES[status],
        "content": {MEDIA_TYPE: {"schema": SCHEMA, "example": example}},
    }
    if status == 503:
        retry = {"schema": {"type": "integer"}, "example": int(RETRY_SECONDS)}
        answer["headers"] = {"Retry-After": {"description": "Sekunder til næste forsøg.", **retry}}
    return answer


def _extra(status: int) -> dict[str, object]:
    """Return what an example tells beyond its status."""
    if status == 404:
        detail = "Der er ingen sag, der hedder »VU13«. Mente du: VU12?"
        return {"detail": detail, "suggestions": ("VU12",)}
    if status == 422:
        wrong = FieldProblem(field="limit", detail="er for stor")
        return {"detail": "»limit« er for stor.", "errors": (wrong,)}
    return {}
