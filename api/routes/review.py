"""Judging what is the same: what waits, what was judged, and a judgement made or taken back."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query
from pydantic import Field

from api import examples
from api.deps import Limit, StoreDep
from api.openapi import answers, as_json, problem_answers
from api.security import same_site
from graph.judgement_store import read_judgements
from graph.judgements import Judgement, Kind, Verdict
from graph.judging import decide, moment, take_back
from graph.model import Model
from queries.review import ReviewCase, judged_pair, judgement_between, review_queue

router = APIRouter(prefix="/review", tags=["mennesker"])
End = Annotated[str, Query(description="Id, eller det hele navn.", min_length=1, max_length=300)]
EXAMPLE: Final = Judgement(
    kind="person",
    left=examples.PERSON.id,
    right=examples.OTHER.id,
    verdict="not_same",
    who="Sekretariatet",
    at="2026-01-05T09:30:00.000000Z",
    why="De sidder begge på mødelisten.",
)


class NewJudgement(Model):
    """A judgement as it is sent: ids or whole names, the answer, who gives it and why."""

    left: str = Field(min_length=1, max_length=300)
    right: str = Field(min_length=1, max_length=300)
    verdict: Verdict
    who: str = Field(min_length=1, max_length=100)
    why: str = Field(default="", max_length=1000)


@router.get("", summary="Hvad der venter på en afgørelse", responses=answers([examples.CASE], 422))
def queue(store: StoreDep, kind: Kind | None = None, limit: Limit = 50) -> tuple[ReviewCase, ...]:
    """Return the pairs that may be one, with their own words and the reasons."""
    return review_queue(store, kind, limit)


@router.get("/judgements", summary="Alle afgørelser", responses=answers([EXAMPLE]))
def judgements(store: StoreDep) -> tuple[Judgement, ...]:
    """Return every judgement by time; the latest on a pair counts."""
    return read_judgements(store)


@router.post(
    "/judgements",
    status_code=201,
    summary="Afgør, om to er den samme",
    dependencies=[Depends(same_site)],
    responses={
        201: {"content": {"application/json": {"example": as_json(EXAMPLE)}}},
        **problem_answers(403, 404, 409, 422, 500, 503),
    },
)
def judge(store: StoreDep, new: NewJudgement) -> Judgement:
    """Keep a judgement; one that others contradict is refused with the chain that proves it."""
    kind, (left, right) = judged_pair(store, new.left, new.right)
    told = new.model_dump(include={"verdict", "who", "why"})
    made = Judgement(kind=kind, left=left, right=right, at=moment(), **told)
    return next(iter(decide(store, [made])), made)


@router.delete(
    "/judgements",
    summary="Fortryd den seneste afgørelse om to",
    dependencies=[Depends(same_site)],
    responses=answers(EXAMPLE, 403, 404, 409, 422),
)
def undo(store: StoreDep, left: End, right: End) -> Judgement:
    """Take back the latest judgement on two, and everything that followed from it."""
    return take_back(store, *judgement_between(store, left, right))
