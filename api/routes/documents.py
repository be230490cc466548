"""Documents: their list, their facts and their archived text."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import PlainTextResponse, Response

from api import examples
from api.deps import ArchiveDep, Cursor, Key, Limit, StoreDep
from api.openapi import Responses, answers, problem_answers
from graph.cpr import cover
from graph.model import DocumentKind
from queries import documents
from queries.answers import DocumentPage, DocumentRow, Page

router = APIRouter(prefix="/documents", tags=["papirer"])
TEXT: Responses = {
    200: {
        "description": "Teksten, som citaternes `start` og `end` peger ind i.",
        "content": {
            "text/plain": {"schema": {"type": "string"}, "example": examples.QUOTE},
        },
    },
    **problem_answers(404, 422, 500, 503),
}


@router.get("", summary="Dokumenter, de nyeste først", responses=answers(examples.DOCUMENTS, 422))
def document_list(
    store: StoreDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    kind: Annotated[DocumentKind | None, Query(description="Kun denne slags.")] = None,
) -> Page[DocumentRow]:
    """Return the documents, a page at a time."""
    return documents.list_documents(store, cursor, limit, kind)


@router.get(
    "/{document}", summary="Et dokument", responses=answers(examples.DOCUMENT_PAGE, 404, 422)
)
def document_page(store: StoreDep, document: Key) -> DocumentPage:
    """Return a document with all that was found in it."""
    return documents.document_page(store, document)


@router.get(
    "/{document}/text",
    summary="Et dokuments arkiverede tekst",
    response_class=PlainTextResponse,
    responses=TEXT,
)
def document_text(store: StoreDep, archive: ArchiveDep, document: Key) -> Response:
    """Return the text that offsets point into."""
    found = documents.document_page(store, document)
    return PlainTextResponse(cover(archive.source_text(found.sha256).text))
