"""Opaque cursors: the sort key of the last row shown, so that a page goes on where it stopped."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence

from graph.errors import InvalidCursorError
from queries.answers import Page, RowT

Key = tuple[str, ...]


def encode(key: Key) -> str:
    """Return the cursor of a sort key.

    >>> decode(encode(("natbus", "1a")), 2)
    ('natbus', '1a')
    """
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def decode(cursor: str | None, length: int) -> Key:
    """Return the sort key of a cursor, or empty strings, which stand before every row."""
    if not cursor:
        return ("",) * length
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        key = json.loads(base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True))
    except (ValueError, binascii.Error) as error:
        raise unknown_cursor(cursor) from error
    if not isinstance(key, list) or len(key) != length or not all(map(_is_text, key)):
        raise unknown_cursor(cursor)
    return tuple(key)


def page(rows: Sequence[RowT], limit: int, key: Callable[[RowT], Key]) -> Page[RowT]:
    """Return a page of at most `limit` rows; one row more than that tells that there is a next."""
    shown = tuple(rows[:limit])
    following = encode(key(shown[-1])) if len(rows) > limit and shown else None
    return Page(rows=shown, next_cursor=following)


def _is_text(value: object) -> bool:
    """Return whether the value is a string."""
    return isinstance(value, str)


def unknown_cursor(cursor: str) -> InvalidCursorError:
    """Return the error for a cursor that we never gave out."""
    return InvalidCursorError(
        f"Sidemærket «{cursor}» er ikke gyldigt.", "Begynd forfra uden «cursor»."
    )
