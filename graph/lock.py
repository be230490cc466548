"""A file lock between processes and threads; however its holder ends, the system frees it."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from graph.errors import StoreUnavailableError

_POLL_SECONDS: Final = 0.005


def try_lock(path: Path) -> IO[bytes] | None:
    """Take the lock and return the open file that holds it, or None when another has it."""
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - exists there only

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - exists elsewhere only

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock; wait for others so many seconds at most."""
    deadline = time.monotonic() + seconds
    while (file := try_lock(path)) is None:
        if time.monotonic() > deadline:
            raise StoreUnavailableError(
                f"Et andet program har skrevet i grafen i over {seconds:.0f} sekunder ({path}).",
                "Vent, til det er færdigt, eller luk det, og prøv igen.",
            )
        time.sleep(_POLL_SECONDS)
    with file:
        yield
