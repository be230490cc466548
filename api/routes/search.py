"""Answers across issues: search, suggestions, network, paths and what moved last."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.deps import Cursor, Limit, Since, StoreDep, Until
from api.openapi import answers
from queries import network, paths, search, timeline
from queries.answers import EntityKind, Event, Hit, Network, Page, PathStep
from queries.search import HitKind

router = APIRouter(tags=["svar"])
Words = Annotated[str, Query(description="Ord, navn eller kode.", min_length=1, max_length=300)]


@router.get("/search", summary="Søg i alt", responses=answers(examples.HITS, 422))
def search_all(
    store: StoreDep,
    q: Words,
    kind: Annotated[list[HitKind], Query(description="Kun disse slags.")] = [],  # noqa: B006
    cursor: Cursor = None,
    limit: Limit = 20,
) -> Page[Hit]:
    """Return the entities and statements that fit the words, the best first."""
    return search.search(store, q, kind, cursor, limit)


@router.get("/suggest", summary="Navne, der ligner", responses=answers(["Sociale viceværter"], 422))
def suggest(store: StoreDep, q: Words, kind: EntityKind | None = None) -> tuple[str, ...]:
    """Return the names that are most like what was typed."""
    return search.suggest(store, q, kind)


@router.get("/latest", summary="Seneste bevægelser", responses=answers([examples.EVENT], 422))
def latest(store: StoreDep, limit: Limit = 20) -> tuple[Event, ...]:
    """Return the status changes and decisions that papers told of last."""
    return timeline.latest_movements(store, limit)


@router.get("/network", summary="Netværket", responses=answers(examples.NETWORK, 404, 422))
def stakeholder_network(
    store: StoreDep,
    issue: Annotated[str | None, Query(description="Kun denne sag.", max_length=300)] = None,
    since: Since = None,
    until: Until = None,
) -> Network:
    """Return who spoke on the same issues, and how often they agreed."""
    first, last = (day.isoformat() if day else None for day in (since, until))
    return network.stakeholder_network(store, issue or None, first, last)


@router.get(
    "/path",
    summary="Den korteste vej mellem to",
    responses=answers([examples.PATH_STEP], 404, 422),
)
def shortest_path(
    store: StoreDep,
    left: Annotated[str, Query(alias="from", description="Navn eller id.", max_length=300)],
    right: Annotated[str, Query(alias="to", description="Navn eller id.", max_length=300)],
) -> tuple[PathStep, ...]:
    """Return the shortest way between two actors, each step with its quote."""
    return paths.shortest_path(store, left, right)
