"""What holds a place, where ranges may overlap."""

from bisect import bisect_right
from collections.abc import Iterable
from heapq import heappop, heappush
from typing import Generic, TypeVar

HolderT = TypeVar("HolderT")


class Ranges(Generic[HolderT]):
    """Ranges of a text, asked by position; of those that overlap the first given one counts.

    >>> ranges = Ranges([(4, 6, "støj"), (0, 9, "budget")])
    >>> ranges.at(2), ranges.at(5), ranges.at(9)
    ('budget', 'støj', None)
    """

    def __init__(self, ranges: Iterable[tuple[int, int, HolderT]]) -> None:
        given = [(start, order, end, item) for order, (start, end, item) in enumerate(ranges)]
        given.sort(key=lambda each: each[:2])
        self._points = sorted({point for start, _, end, _ in given for point in (start, end)})
        self._holders: list[HolderT | None] = []
        heap: list[tuple[int, int, HolderT]] = []
        following = 0
        for point in self._points:
            while following < len(given) and given[following][0] == point:
                _, order, end, item = given[following]
                heappush(heap, (order, end, item))
                following += 1
            while heap and heap[0][1] <= point:
                heappop(heap)
            self._holders.append(heap[0][2] if heap else None)

    def at(self, position: int) -> HolderT | None:
        """Return what holds a position."""
        index = bisect_right(self._points, position) - 1
        return self._holders[index] if index >= 0 else None
