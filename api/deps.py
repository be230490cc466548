"""What routes are given: the store, the archive and the parameters that many of them share."""

from datetime import date
from typing import Annotated

from fastapi import Depends, Path, Query
from starlette.requests import Request

from graph.archive import Archive
from graph.model import Span
from graph.store import GraphStore


def store_of(request: Request) -> GraphStore:
    """Return the graph that the app was made with."""
    store: GraphStore = request.app.state.store
    return store


def archive_of(request: Request) -> Archive:
    """Return the archive that the app was made with."""
    archive: Archive = request.app.state.archive
    return archive


def upload_limit_of(request: Request) -> int:
    """Return the size of the largest document that is taken in, in bytes."""
    limit: int = request.app.state.upload_limit
    return limit


def quoted_place(
    start: Annotated[int | None, Query(ge=0)] = None,
    end: Annotated[int | None, Query(ge=0)] = None,
) -> Span | None:
    """Return the place that a page's address points at, if it points at one."""
    return None if start is None or end is None else Span(start=start, end=end)


StoreDep = Annotated[GraphStore, Depends(store_of)]
UploadLimitDep = Annotated[int, Depends(upload_limit_of)]
ArchiveDep = Annotated[Archive, Depends(archive_of)]
Key = Annotated[str, Path(description="Id, eller navn som det skrives.", max_length=300)]
Cursor = Annotated[
    str | None, Query(description="`next_cursor` fra forrige side.", max_length=1000)
]
Limit = Annotated[int, Query(description="Højst så mange rækker.", ge=1, le=200)]
Since = Annotated[date | None, Query(description="Fra og med denne dato.")]
Until = Annotated[date | None, Query(description="Til og med denne dato.")]
QuotedDep = Annotated[Span | None, Depends(quoted_place)]
