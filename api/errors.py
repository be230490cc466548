"""Exceptions to answers: the only file that knows both our errors and HTTP's status codes.

Programs get `application/problem+json` (RFC 9457), readers of a page get a page.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from api.json_response import MaskedJSONResponse
from api.pages import render
from graph import errors
from graph.model import Model

MEDIA_TYPE: Final = "application/problem+json"
STATUS_OF: Final[Mapping[type[errors.SagssporError], int]] = {
    errors.NotFoundError: 404,
    errors.ContradictoryJudgementError: 409,
    errors.UnsupportedDocumentError: 415,
    errors.InvalidCursorError: 422,
    errors.JudgementFileError: 422,
    errors.DocumentError: 422,
    errors.StoreUnavailableError: 503,
    errors.SchemaOutdatedError: 503,
    errors.SagssporError: 500,
}
TITLES: Final = {
    400: "Forespørgslen kan ikke læses",
    403: "Det er ikke tilladt",
    404: "Ikke fundet",
    405: "Adressen kan ikke bruges sådan",
    409: "Afgørelserne modsiger hinanden",
    413: "Filen er for stor",
    415: "Filtypen kan ikke læses",
    422: "Noget i forespørgslen er ikke gyldigt",
    500: "Der skete en fejl",
    503: "Databasen svarer ikke",
}
DETAILS: Final = {
    404: "Der er ingen side eller funktion på denne adresse.",
    405: "Funktionen findes, men ikke med denne metode.",
    413: "Filen er større, end serveren tager imod.",
    500: "Fejlen er skrevet i serverens log.",
}
INVALID: Final = {
    "missing": "mangler",
    "int_parsing": "skal være et helt tal",
    "greater_than_equal": "er for lille",
    "less_than_equal": "er for stor",
    "string_too_short": "er for kort",
    "string_too_long": "er for lang",
    "literal_error": "er ikke en af de mulige værdier",
    "date_from_datetime_parsing": "skal være en dato som 2024-01-31",
    "date_parsing": "skal være en dato som 2024-01-31",
}
RETRY_SECONDS: Final = "10"


class FieldProblem(Model):
    """What is wrong with one parameter or field."""

    field: str
    detail: str


class Problem(Model):
    """An RFC 9457 problem; `suggestions` are the nearest names, `errors` the wrong parameters."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    instance: str | None = None
    suggestions: tuple[str, ...] = Field(default=())
    errors: tuple[FieldProblem, ...] = Field(default=())


def mount(app: FastAPI) -> None:
    """Answer every exception that reaches the app."""
    app.add_exception_handler(errors.SagssporError, _ours)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)


def status_of(error: errors.SagssporError) -> int:
    """Return the HTTP status of one of our errors: that of its nearest class.

    >>> status_of(errors.EmptyDocumentError("Filen er tom."))
    422
    """
    return next(STATUS_OF[kind] for kind in type(error).__mro__ if kind in STATUS_OF)


def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, errors.SagssporError)  # noqa: S101 - Starlette's handlers are untyped
    suggestions = error.suggestions if isinstance(error, errors.NotFoundError) else ()
    told = problem(status_of(error), str(error)).model_copy(update={"suggestions": suggestions})
    return _answer(request, told)


def _validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    fields = tuple(field_problem(found) for found in error.errors())
    detail = "; ".join(f"»{field.field}« {field.detail}" for field in fields)
    return _answer(request, problem(422, f"{detail}.").model_copy(update={"errors": fields}))


def field_problem(found: Mapping[str, Any]) -> FieldProblem:
    """Return one of pydantic's findings in Danish.

    >>> field_problem({"type": "missing", "loc": ("query", "q")})
    FieldProblem(field='q', detail='mangler')
    """
    place = ".".join(str(part) for part in found["loc"][1:]) or str(found["loc"][0])
    return FieldProblem(field=place, detail=INVALID.get(found["type"], "er ikke gyldig"))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    is_told = error.detail != HTTPStatus(error.status_code).phrase
    told = problem(error.status_code, error.detail if is_told else None)
    return _answer(request, told, error.headers)


def _unexpected(request: Request, error: Exception) -> Response:
    del error  # Starlette raises it again, so that the server logs it
    return _answer(request, problem(500))


def problem(status: int, detail: str | None = None) -> Problem:
    """Return the problem of a status.

    >>> problem(404).title
    'Ikke fundet'
    """
    title = TITLES.get(status, HTTPStatus(status).phrase)
    return Problem(title=title, status=status, detail=detail or DETAILS.get(status, title))


def _answer(request: Request, told: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return the problem as JSON below /api, else as a page."""
    more = dict(headers or {}) | ({"Retry-After": RETRY_SECONDS} if told.status == 503 else {})
    path = request.url.path
    if is_for_programs(path):
        body = told.model_copy(update={"instance": path}).model_dump(mode="json")
        shown = {name: value for name, value in body.items() if value not in ([], None)}
        return MaskedJSONResponse(shown, told.status, more, media_type=MEDIA_TYPE)
    page = render(request, "error.html", {"problem": told}, told.status)
    page.headers.update(more)
    return page


def is_for_programs(path: str) -> bool:
    """Return whether an address belongs to the API rather than to the pages.

    >>> is_for_programs("/api/v1/issues"), is_for_programs("/sager")
    (True, False)
    """
    return path.startswith(("/api/", "/health", "/ready"))
