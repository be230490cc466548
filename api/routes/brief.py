"""The election brief as JSON, Markdown or HTML."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from api import examples
from api.deps import Key, StoreDep
from api.json_response import MaskedJSONResponse
from api.openapi import answers, as_json
from api.wording import source_url
from graph.cpr import cover
from queries import brief, brief_text
from queries.answers import Brief

router = APIRouter(prefix="/briefs", tags=["svar"])
Format = Annotated[Literal["json", "md", "html"], Query(description="Hvordan svaret skrives.")]


@router.get(
    "/{subject}",
    summary="Valgbrief om en person, et parti eller en mærkesag",
    response_model=Brief,
    responses=answers(examples.BRIEF, 404, 422),
)
def election_brief(store: StoreDep, subject: Key, format: Format = "json") -> Response:
    """Return what somebody said, asked, promised, supported and opposed, line by line."""
    found = brief.election_brief(store, subject)
    match format:
        case "json":
            return MaskedJSONResponse(as_json(found))
        case "md":
            return PlainTextResponse(
                cover(brief_text.as_markdown(found)), media_type="text/markdown"
            )
        case "html":
            return HTMLResponse(cover(brief_text.as_html(found, source_url)))
