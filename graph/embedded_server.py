"""The embedded database's own process: `python -m graph.embedded_server FOLDER IDLE_SECONDS HEAP`.

It holds the Java machine, speaks Bolt on this machine only, and ends when no client has been
connected for IDLE_SECONDS, when the file `stop` appears in its folder, or on SIGTERM. What a
killed server had committed is recovered from its log at the next start.
"""

import os
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Final

import psutil
from arcadedb_embedded.server import ArcadeDBServer

from graph.embedded import ALREADY_RUNNING, DATABASE, HOST, ServerState, finish_replacing
from graph.full_text import EMBEDDED_FULL_TEXT
from graph.lock import try_lock
from graph.version import SCHEMA_VERSION

_POLL_SECONDS: Final = 0.2
_COUNT_EVERY: Final = 5


def main() -> None:
    """Serve the folder named on the command line until nobody needs it."""
    folder, idle_seconds, heap = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    lock = try_lock(folder / "lock")
    if lock is None:
        sys.exit(ALREADY_RUNNING)
    os.chdir(folder)
    (folder / "stop").unlink(missing_ok=True)
    finish_replacing(folder)
    port = _free_port()
    server = _serve(folder, port, heap)
    signal.signal(signal.SIGTERM, lambda *_: (folder / "stop").touch())
    _announce(folder, port)
    try:
        _wait(folder, port, idle_seconds)
    finally:
        (folder / "server.json").unlink(missing_ok=True)
        (folder / "stop").unlink(missing_ok=True)
        server.stop()
        sys.stdout.flush()
        # A normal exit tears the Java machine down under its own threads, which can crash it.
        os._exit(0)


def _free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _serve(folder: Path, port: int, heap: str) -> ArcadeDBServer:
    """Start the database with its Bolt door, recover it, and make its full-text indexes."""
    os.environ["ARCADEDB_JVM_ERROR_FILE"] = str(folder / "java_crash_%p.log")
    server = ArcadeDBServer(
        root_path=str(folder),
        root_password=(folder / "password").read_text("ascii"),
        config={
            "mode": "development",  # the one that tells clients what was wrong with a query
            "host": HOST,
            "http_port": _free_port(),
            "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
            "bolt_port": port,
            "txWalFlush": 1,
            "opencypher_loadCsv_allowFileUrls": False,
            "opencypher_loadCsv_allowRemoteUrls": False,
        },
        jvm_kwargs={
            "heap_size": heap,
            # -Xrs leaves SIGTERM to Python, so that the database is closed before Java ends.
            "jvm_args": ["-Xrs", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
        },
    )
    server.start()
    database = server.create_database(DATABASE)
    for statement in EMBEDDED_FULL_TEXT:
        database.command("sql", statement)
    return server


def _announce(folder: Path, port: int) -> None:
    """Tell other commands where to attach; the file appears whole or not at all."""
    state = ServerState(pid=os.getpid(), port=port, schema_version=SCHEMA_VERSION)
    draft = folder / "server.json.new"
    draft.write_text(state.model_dump_json(), "utf-8")
    draft.replace(folder / "server.json")


def _wait(folder: Path, port: int, idle_seconds: float) -> None:
    """Return when somebody asks for the end, or nobody has been connected for long enough."""
    last_seen = time.monotonic()
    turn = 0
    while not (folder / "stop").exists():
        if turn % _COUNT_EVERY == 0 and _has_clients(port):
            last_seen = time.monotonic()
        if time.monotonic() - last_seen > idle_seconds:
            return
        turn += 1
        time.sleep(_POLL_SECONDS)


def _has_clients(port: int) -> bool:
    """Tell whether a connection to the Bolt port stands."""
    connections = psutil.Process().net_connections("tcp")
    return any(
        seen.status == psutil.CONN_ESTABLISHED and seen.laddr.port == port for seen in connections
    )


if __name__ == "__main__":
    main()
