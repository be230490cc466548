"""A listening socket and the web server on it."""

import errno
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import uvicorn

from api.app import create_app
from graph.archive import open_archive
from graph.errors import SettingsError
from graph.store import GraphStore
from sagsspor.settings import Settings

LOGS: Final = "warning"
REASONS: Final = {
    errno.EADDRINUSE: "den er optaget",
    errno.EADDRNOTAVAIL: "den er ikke denne maskines",
    errno.EACCES: "den kræver flere rettigheder",
    socket.EAI_NONAME: "navnet er ukendt",
}


def listen(host: str, port: int, *, or_any: bool = False) -> socket.socket:
    """Return a socket that listens on the port; if it is taken, on any free one if that will do."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if or_any and error.errno == errno.EADDRINUSE:
            return listen(host, 0)
        raise SettingsError(
            f"Adressen {host}, port {port}, kan ikke bruges: {_reason(error)}.",
            "Vælg en anden med --host eller --port.",
        ) from error


def _reason(error: OSError) -> str:
    """Return why an address can't be listened on."""
    return REASONS.get(error.errno or 0, error.strerror or str(error))


def address_of(listening: socket.socket) -> str:
    """Return where a browser finds it."""
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"


def serve(
    store: GraphStore,
    settings: Settings,
    listening: socket.socket,
    on_start: Callable[[], None] = lambda: None,
) -> None:
    """Answer pages and API until somebody stops it."""
    app = create_app(store, open_archive(settings.archive), settings.limit)
    server = uvicorn.Server(uvicorn.Config(app, log_level=LOGS, lifespan="off"))
    on_start()
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listening])
