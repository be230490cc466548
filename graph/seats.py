"""Which two seats can't be one person's: councils of the young and the old, rival lists; pure."""

from datetime import date, timedelta
from typing import Final

from graph.known_people import Seat
from graph.lexicon.seats import APPOINTED, CANDIDATE, ELECTED, OF_THE_OLD, OF_THE_YOUNG

AT_ONCE: Final = timedelta(days=31)
A_GENERATION: Final = timedelta(days=20 * 365)


def is_exclusive(seat: Seat) -> bool:
    """Tell whether there are seats that nobody can have beside this one."""
    return bool(
        OF_THE_YOUNG.fullmatch(seat.body)
        or OF_THE_OLD.fullmatch(seat.body)
        or ELECTED.fullmatch(seat.office)
        or APPOINTED.fullmatch(seat.office)
        or CANDIDATE.fullmatch(seat.office)
    )


def exclude(left: Seat, right: Seat) -> bool:
    """Tell whether nobody can have had both.

    >>> young, old = Seat(body="ungerådet", date="2023-05-01"), Seat(body="ældrerådet")
    >>> exclude(young, old.model_copy(update={"date": "2024-05-01"})), exclude(young, old)
    (True, False)
    """
    for one, other in ((left, right), (right, left)):
        if OF_THE_YOUNG.fullmatch(one.body) and OF_THE_OLD.fullmatch(other.body):
            return _overlap(one, other, A_GENERATION)
        if ELECTED.fullmatch(one.office) and APPOINTED.fullmatch(other.office):
            return _overlap(one, other, AT_ONCE)
    is_of_one_election = left.office == right.office and CANDIDATE.fullmatch(left.office)
    return bool(is_of_one_election and left.party and right.party and left.party != right.party)


def _overlap(one: Seat, other: Seat, slack: timedelta) -> bool:
    """Tell whether both are told of one time, as far as it is told."""
    ours, theirs = _span(one), _span(other)
    if ours is None or theirs is None:
        return False
    return max(ours[0], theirs[0]) - min(ours[1], theirs[1]) <= slack


def _span(seat: Seat) -> tuple[date, date] | None:
    """Return from when to when the seat is told; a term that goes on till it was told has none."""
    since, until = seat.since or seat.date, seat.until or seat.date or seat.since
    if not since or not until:
        return None
    try:
        return date.fromisoformat(since), date.fromisoformat(until)
    except ValueError:  # a day that isn't told in full
        return None
