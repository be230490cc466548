"""Issues: their list, their history, who raised them and what was promised."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.deps import Cursor, Key, Limit, StoreDep
from api.openapi import answers
from graph.model import IssueKind
from queries import issues
from queries.answers import Event, IssueHistory, IssueRow, Page, PromiseRow

router = APIRouter(prefix="/issues", tags=["sager"])


@router.get("", summary="Sager efter navn", responses=answers(examples.ISSUES, 422))
def issue_list(
    store: StoreDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    kind: Annotated[IssueKind | None, Query(description="Kun denne slags.")] = None,
) -> Page[IssueRow]:
    """Return the issues that papers name, a page at a time."""
    return issues.list_issues(store, cursor, limit, kind)


@router.get("/{issue}", summary="En sags historie", responses=answers(examples.HISTORY, 404, 422))
def issue_history(store: StoreDep, issue: Key) -> IssueHistory:
    """Return all that happened to an issue under all its names and codes, by date."""
    return issues.issue_history(store, issue)


@router.get(
    "/{issue}/first",
    summary="Hvem rejste sagen først",
    responses=answers(examples.EVENT, 404, 422),
)
def first_raised(store: StoreDep, issue: Key) -> Event | None:
    """Return the first event of an issue, with who and in which words; null if nobody is named."""
    return issues.issue_history(store, issue).first_raised


@router.get(
    "/{issue}/promises",
    summary="Løfter i en sag",
    responses=answers([examples.PROMISE], 404, 422),
)
def issue_promises(store: StoreDep, issue: Key) -> tuple[PromiseRow, ...]:
    """Return what was promised on an issue, and what became of it."""
    return issues.issue_history(store, issue).promises
