"""Is the process up, and does the database answer?"""

from typing import Final, Literal

from fastapi import APIRouter

from api.deps import StoreDep
from api.openapi import answers
from graph.model import Model
from graph.store import GraphStore

router = APIRouter(tags=["drift"])


class Health(Model):
    """The server's state."""

    status: Literal["ok"] = "ok"


READY: Final = "RETURN 1 AS ready"


def ping(store: GraphStore) -> Health:
    """Return once the database has answered."""
    store.read(READY)
    return Health()


@router.get("/health", summary="Serveren er oppe", responses=answers(Health()))
def health() -> Health:
    """Answer as long as the process lives."""
    return Health()


@router.get("/ready", summary="Databasen svarer", responses=answers(Health()))
def ready(store: StoreDep) -> Health:
    """Answer when the database does; else 503."""
    return ping(store)
