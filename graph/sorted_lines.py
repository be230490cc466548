"""Lines in the order of their bytes, however many: beyond a bound they wait in files."""

import heapq
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Final, Self

_IN_MEMORY: Final = 16_000_000


class SortedLines:
    """Takes lines in any order and gives them back sorted; at its end its files are gone.

    >>> with SortedLines(in_memory=2) as lines:
    ...     for line in (b"c", b"a", b"b"):
    ...         lines.add(line)
    ...     list(lines)
    [b'a', b'b', b'c']
    """

    def __init__(self, folder: Path | None = None, in_memory: int = _IN_MEMORY) -> None:
        self._folder = folder
        self._in_memory = in_memory
        self._waiting: list[bytes] = []
        self._bytes = 0
        self._count = 0
        self._runs: list[IO[bytes]] = []
        self._files = ExitStack()

    def add(self, line: bytes) -> None:
        """Take a line without its end; it holds no line break."""
        self._waiting.append(line)
        self._count += 1
        self._bytes += len(line)
        if self._bytes > self._in_memory:
            self._put_aside()

    def clear(self) -> None:
        """Forget all lines."""
        self._files.close()
        self._runs, self._waiting = [], []
        self._bytes = self._count = 0

    def __len__(self) -> int:
        """Return how many lines there are."""
        return self._count

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines in order."""
        for run in self._runs:
            run.seek(0)
        read = [(line.rstrip(b"\n") for line in run) for run in self._runs]
        yield from heapq.merge(sorted(self._waiting), *read)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def _put_aside(self) -> None:
        """Write the waiting lines, sorted, into a file that nobody else sees."""
        file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - closed with all others
        run = self._files.enter_context(file)
        run.writelines(line + b"\n" for line in sorted(self._waiting))
        self._runs.append(run)
        self._waiting = []
        self._bytes = 0
