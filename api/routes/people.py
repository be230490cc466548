"""People and organisations: profiles, positions and promises."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.deps import Cursor, Key, Limit, StoreDep
from api.openapi import answers
from queries import organisations, people, positions
from queries.answers import (
    ActorRow,
    OrganisationProfile,
    Page,
    PersonProfile,
    Position,
    PromiseRow,
)

router = APIRouter(tags=["mennesker"])


@router.get("/people", summary="Personer efter navn", responses=answers(examples.PEOPLE, 422))
def people_list(store: StoreDep, cursor: Cursor = None, limit: Limit = 50) -> Page[ActorRow]:
    """Return the people that papers name, a page at a time."""
    return people.list_people(store, cursor, limit)


@router.get(
    "/people/{person}",
    summary="En person",
    responses=answers(examples.PERSON_PROFILE, 404, 422),
)
def person_profile(store: StoreDep, person: Key) -> PersonProfile:
    """Return a person with all that is said under name, office or first name."""
    return people.person_profile(store, person)


@router.get(
    "/people/{person}/promises",
    summary="En persons løfter",
    responses=answers([examples.PROMISE], 404, 422),
)
def person_promises(store: StoreDep, person: Key) -> tuple[PromiseRow, ...]:
    """Return what a person promised, and what became of it."""
    return people.person_profile(store, person).promises


@router.get(
    "/organisations",
    summary="Organisationer efter navn",
    responses=answers(examples.ORGANISATIONS, 422),
)
def organisation_list(
    store: StoreDep,
    cursor: Cursor = None,
    limit: Limit = 50,
    kind: Annotated[str | None, Query(description="Kun denne slags.", max_length=50)] = None,
) -> Page[ActorRow]:
    """Return the organisations that papers name, a page at a time."""
    return organisations.list_organisations(store, cursor, limit, kind)


@router.get(
    "/organisations/{organisation}",
    summary="En organisation",
    responses=answers(examples.ORGANISATION_PROFILE, 404, 422),
)
def organisation_profile(store: StoreDep, organisation: Key) -> OrganisationProfile:
    """Return an organisation with what it said, decided and promised."""
    return organisations.organisation_profile(store, organisation)


@router.get(
    "/positions/{actor}",
    summary="Hvor en person eller organisation står",
    responses=answers([examples.POSITION], 404, 422),
)
def actor_positions(store: StoreDep, actor: Key) -> tuple[Position, ...]:
    """Return an actor's positions issue by issue, with the words that show them."""
    return positions.positions_of(store, actor)
