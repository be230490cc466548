"""The embedded database seen from outside: attach to its process, or start it.

The database runs in a child of its own (`graph/embedded_server.py`), because a crash of its Java
machine takes the whole process down. Its folder holds all that a second command needs:

- `password`: generated once, readable by the owner only;
- `server.json`: process id, port and schema version of the running server;
- `lock`: held through the operating system while the server lives, so that it can't go stale;
- `stop`: asks the server to stop;
- `replacement`: a whole database that is to take the place of the present one;
- `server.log`: what the server said last.
"""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

import psutil

from graph.errors import StoreUnavailableError
from graph.lock import try_lock
from graph.model import Model
from graph.version import SCHEMA_VERSION

HOST: Final = "127.0.0.1"
DATABASE: Final = "sagsspor"
REPLACEMENT: Final = "replacement"
USER: Final = "root"
ALREADY_RUNNING: Final = 3
"""Exit code of a server that finds another one in its folder."""

_START_SECONDS: Final = 60.0
_STOP_SECONDS: Final = 30.0
_POLL_SECONDS: Final = 0.05
_AGAIN_SECONDS: Final = 0.3
_STARTS: Final = 3
_LOG_BYTES: Final = 1_000_000


class ServerOptions(Model):
    """How long the server stays after its last client, and how much memory it may take."""

    idle_seconds: float = 300.0
    heap: str = "768m"


class ServerState(Model):
    """What a running server writes into its folder."""

    pid: int
    port: int
    schema_version: int


class Endpoint(Model):
    """Where the embedded database answers, and with which password."""

    url: str
    user: str = USER
    password: str
    pid: int


def attach(folder: Path, options: ServerOptions) -> Endpoint:
    """Return where the folder's database answers; start it if it doesn't run."""
    password = _prepare(folder)
    state = running(folder)
    if state is not None and state.schema_version != SCHEMA_VERSION:
        stop(folder)
        state = None
    if state is None:
        state = _start(folder, options)
    return Endpoint(url=f"bolt://{HOST}:{state.port}", password=password, pid=state.pid)


def running(folder: Path) -> ServerState | None:
    """Return the state of the folder's server, unless its process is gone or doesn't answer."""
    try:
        state = ServerState.model_validate(json.loads((folder / "server.json").read_text("utf-8")))
        is_alive = psutil.Process(state.pid).status() != psutil.STATUS_ZOMBIE
    except (OSError, ValueError, psutil.NoSuchProcess):
        return None
    return state if is_alive and _answers(state.port) else None


def stop(folder: Path) -> None:
    """Stop the folder's server, if one runs, and wait until it is gone."""
    state = running(folder)
    if state is None:
        return
    (folder / "stop").touch()
    try:
        psutil.Process(state.pid).wait(_STOP_SECONDS)
    except psutil.NoSuchProcess:
        return
    except psutil.TimeoutExpired as error:
        raise StoreUnavailableError(
            f"Databasen i {folder} vil ikke stoppe (proces {state.pid}).",
            "Luk processen, og prøv igen.",
        ) from error


def replace_database(folder: Path, other: Path) -> None:
    """Put the database of another folder, whose server is stopped, into the place of this one's.

    From the first rename on it is certain: were this killed, the next start would finish it.
    """
    (other / "databases" / DATABASE).rename(folder / REPLACEMENT)
    deadline = time.monotonic() + _STOP_SECONDS
    stop(folder)
    while (lock := try_lock(folder / "lock")) is None:
        if time.monotonic() > deadline:
            raise StoreUnavailableError(
                f"Databasen i {folder} er i brug.", "Luk andre programmer, og prøv igen."
            )
        stop(folder)
        time.sleep(_POLL_SECONDS)
    with lock:
        finish_replacing(folder)


def finish_replacing(folder: Path) -> None:
    """Do what a replacement asks for: the old database and its logs go. Needs the lock."""
    if not (folder / REPLACEMENT).exists():
        return
    database = folder / "databases" / DATABASE
    for log in (*folder.glob("log/*"), *folder.glob("java_crash_*"), folder / "server.log"):
        log.unlink(missing_ok=True)
    if database.exists():
        shutil.rmtree(database)
    (folder / REPLACEMENT).rename(database)


def _prepare(folder: Path) -> str:
    """Make the folder and its password, both for the owner alone; return the password."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "password"
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return _password_of_the_first(path)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(32))
        # A database folder whose password was lost gets a new user at the next start.
        for users in folder.glob("config/server-users*"):
            users.unlink(missing_ok=True)
        return path.read_text("ascii")
    except OSError as error:
        raise StoreUnavailableError(
            f"Databasens mappe {folder} kan ikke bruges: {error.strerror}.",
            "Vælg en mappe, som du må skrive i.",
        ) from error


def _password_of_the_first(path: Path) -> str:
    """Wait for the other command that makes the password just now, and return it."""
    for _ in range(100):
        if password := path.read_text("ascii"):
            return password
        time.sleep(_POLL_SECONDS)
    path.unlink()
    return _prepare(path.parent)


def _answers(port: int) -> bool:
    """Tell whether something listens on this port of this machine."""
    try:
        with socket.create_connection((HOST, port), timeout=2):
            return True
    except OSError:
        return False


def _start(folder: Path, options: ServerOptions) -> ServerState:
    """Start a server; when another command does so at the same time, take that one's.

    A server that is just ending still holds the lock, so it is tried again until that is free.
    """
    deadline = time.monotonic() + _START_SECONDS
    failures = 0
    child = _spawn(folder, options)
    while time.monotonic() < deadline and failures < _STARTS:
        if state := running(folder):
            return state
        code = child.poll()
        if code is not None:
            # Most other failures are a port that somebody took in between.
            failures += code != ALREADY_RUNNING
            time.sleep(_AGAIN_SECONDS)
            child = child if running(folder) else _spawn(folder, options)
        time.sleep(_POLL_SECONDS)
    raise StoreUnavailableError(
        f"Databasen i {folder} kunne ikke starte. {_last_words(folder)}",
        "Kører en gammel proces stadig, så luk den; ellers se server.log i mappen.",
    )


def _spawn(folder: Path, options: ServerOptions) -> subprocess.Popen[bytes]:
    """Run the server in a session of its own, so that Ctrl-C in a command doesn't reach it."""
    home = str(Path(__file__).resolve().parent.parent)
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    arguments = [str(folder), str(options.idle_seconds), options.heap]
    path = folder / "server.log"
    is_long = path.exists() and path.stat().st_size > _LOG_BYTES
    with path.open("wb" if is_long else "ab") as log:
        child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-m", "graph.embedded_server", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            start_new_session=True,
        )
    # Somebody must take note of its end, or it stays in the process table.
    threading.Thread(target=child.wait, daemon=True).start()
    return child


def _last_words(folder: Path) -> str:
    """Return the last line of the server's log."""
    lines = (folder / "server.log").read_text("utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip()[:300] if lines else ""
