"""Cursors: opaque, exact, and refused where they aren't ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import InvalidCursorError
from queries.cursor import decode, encode, page


@given(st.lists(st.text(), min_size=1, max_size=4).map(tuple))
def test_a_cursor_holds_its_sort_key(key: tuple[str, ...]) -> None:
    assert decode(encode(key), len(key)) == key


@pytest.mark.parametrize("cursor", ["x", "æøå", "%%%", encode(("a",)), "bnVsbA", "WzEsMl0"])
def test_a_foreign_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidCursorError):
        decode(cursor, 2)


@pytest.mark.parametrize(("rows", "has_next"), [((), False), ("ab", False), ("abc", True)])
def test_a_page_tells_whether_there_is_a_next(rows: str, *, has_next: bool) -> None:
    shown = page(rows, 2, lambda row: (row,))
    assert shown.rows == tuple(rows[:2])
    assert (shown.next_cursor is not None) == has_next
