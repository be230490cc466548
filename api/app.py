"""The web application: routes, errors, pages and static files over a store and an archive."""

from typing import Any, Final

from fastapi import APIRouter, FastAPI

from api import errors, pages
from api.json_response import MaskedJSONResponse
from api.openapi import specification
from api.routes import brief, documents, health, issues, meetings, people, review, search, upload
from api.routes import pages as page_routes
from api.security import BodyLimit, SafeHeaders
from graph.archive import Archive
from graph.store import GraphStore

PREFIX: Final = "/api/v1"
PARTS: Final = tuple(
    part.router for part in (issues, people, meetings, documents, upload, search, brief, review)
)
DEFAULT_LIMIT: Final = 50_000_000
DESCRIPTION: Final = """
Hvem rejste sagen, hvornår, med hvilke ord, og hvad blev der af den? Svarene er fundet i kommunale
papirer, og hvert af dem viser sit sted: `text[start:end] == quote` i dokumentets arkiverede tekst.

Fejl er `application/problem+json` (RFC 9457). Lister fortsættes med `cursor`. CPR-numre er dækket.
"""


def create_app(store: GraphStore, archive: Archive, upload_limit: int = DEFAULT_LIMIT) -> FastAPI:
    """Return the application over this graph and this archive."""
    app = FastAPI(
        title="Sagsspor",
        version="1",
        summary="Kommunale papirer som en graf af sager, mennesker og ord.",
        description=DESCRIPTION,
        openapi_url=None,
        default_response_class=MaskedJSONResponse,
    )
    app.state.store = store
    app.state.archive = archive
    app.state.upload_limit = upload_limit
    app.add_middleware(BodyLimit, limit=upload_limit)
    app.add_middleware(SafeHeaders)
    app.include_router(_api(app))
    app.include_router(health.router)
    app.include_router(page_routes.router)
    errors.mount(app)
    pages.mount(app)
    return app


def _api(app: FastAPI) -> APIRouter:
    """Return the routes below /api/v1, and the description of them all."""
    api = APIRouter(prefix=PREFIX)
    for part in PARTS:
        api.include_router(part)

    @api.get("/openapi.json", include_in_schema=False)
    def openapi() -> dict[str, Any]:
        """Return the OpenAPI description."""
        return specification(app)

    return api
