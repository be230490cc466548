"""What moved lately: the newest status changes of all issues."""

from typing import Final

from graph.store import GraphStore
from queries.answers import Event
from queries.events import events_by_id

LATEST_MOVEMENTS: Final = """
MATCH (e:StatusChange)
WHERE e.date IS NOT NULL
RETURN e.id AS id
ORDER BY e.date DESC, e.document, e.start DESC, e.id
LIMIT $limit
"""


def latest_movements(store: GraphStore, limit: int = 20) -> tuple[Event, ...]:
    """Return the newest status changes, the latest first."""
    return events_by_id(store, [row["id"] for row in store.read(LATEST_MOVEMENTS, limit=limit)])
