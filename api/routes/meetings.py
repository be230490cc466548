"""Meetings: who met, what was on the agenda, what was said and decided."""

from fastapi import APIRouter

from api import examples
from api.deps import Cursor, Key, Limit, StoreDep
from api.openapi import answers
from queries import meetings
from queries.answers import MeetingPage, MeetingRow, Page

router = APIRouter(prefix="/meetings", tags=["papirer"])


@router.get("", summary="Møder, de nyeste først", responses=answers(examples.MEETINGS, 422))
def meeting_list(store: StoreDep, cursor: Cursor = None, limit: Limit = 50) -> Page[MeetingRow]:
    """Return the meetings that papers record, a page at a time."""
    return meetings.list_meetings(store, cursor, limit)


@router.get("/{meeting}", summary="Et møde", responses=answers(examples.MEETING_PAGE, 404, 422))
def meeting_page(store: StoreDep, meeting: Key) -> MeetingPage:
    """Return a meeting with its participants, agenda and events."""
    return meetings.meeting_page(store, meeting)
