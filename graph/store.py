"""The graph database behind one small door; the only place that knows the driver.

`open_store` picks the embedded database or a Neo4j server; from there on both are a `GraphStore`.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, LiteralString, Self, TypeVar

import neo4j
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graph.embedded import DATABASE, ServerOptions, attach
from graph.errors import StoreError, StoreUnavailableError
from graph.lock import locked

Row = dict[str, Any]
Backend = Literal["embedded", "neo4j"]
ResultT = TypeVar("ResultT")

_SCHEMES: Final = frozenset({"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
_MADE_MEANWHILE: Final = frozenset(
    {
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
        "Neo.ClientError.Schema.ConstraintAlreadyExists",
        "Neo.ClientError.Schema.IndexAlreadyExists",
    }
)
_CONNECT_SECONDS: Final = 4.0
_ANSWER_SECONDS: Final = 6.0
_RETRY_SECONDS: Final = 6.0
_AGAIN_SECONDS: Final = 0.5
_ATTACHES: Final = 3
_CONTENTION_SECONDS: Final = 90.0


class Transaction:
    """One open transaction: what it reads sees what it wrote."""

    def __init__(self, managed: neo4j.ManagedTransaction) -> None:
        self._managed = managed

    def run(self, query: LiteralString, /, **parameters: Any) -> list[Row]:
        """Run a query and return its rows."""
        return list(self.stream(query, **parameters))

    def stream(self, query: LiteralString, /, **parameters: Any) -> Iterator[Row]:
        """Run a query and yield its rows as they come, for more than fit into memory."""
        return (record.data() for record in self._managed.run(query, parameters))


class GraphStore:
    """A graph database that answers Cypher; made by `open_store`, closed by its owner."""

    def __init__(
        self,
        connect: Callable[[], neo4j.Driver],
        *,
        backend: Backend,
        place: str,
        database: str | None,
        turn: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self.backend: Final = backend
        self.place: Final = place
        self._connect = connect
        self._database = database
        self._turn = turn
        self._driver = self._checked_driver()

    def read(self, query: LiteralString, /, **parameters: Any) -> list[Row]:
        """Run a query that changes nothing; a cluster answers it from a follower."""
        return self._run(
            lambda session: session.execute_read(
                lambda tx: Transaction(tx).run(query, **parameters)
            )
        )

    def write(self, query: LiteralString, /, **parameters: Any) -> list[Row]:
        """Run one query that changes the graph, in a transaction of its own."""
        return self.transaction(lambda transaction: transaction.run(query, **parameters))

    def transaction(self, work: Callable[[Transaction], ResultT]) -> ResultT:
        """Do the work in one transaction, all or nothing; it may be tried more than once."""
        with self._turn():
            return self._run(
                lambda session: session.execute_write(lambda tx: work(Transaction(tx)))
            )

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let nobody else write into the embedded database meanwhile; a server knows no such turn.

        Whoever waits too long is told so.
        """
        with self._turn():
            turn, self._turn = self._turn, nullcontext
            try:
                yield
            finally:
                self._turn = turn

    def define(self, statement: LiteralString) -> None:
        """Run a statement that changes the schema; those stand outside transactions of data."""
        with self._turn():
            self._run(lambda session: _define(session, statement))

    def close(self) -> None:
        """Let go of the connections; an embedded server ends by itself when nobody is left."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, work: Callable[[neo4j.Session], ResultT]) -> ResultT:
        """Run in a session; attach anew to an embedded server that went away meanwhile."""
        with _our_errors(self.place):
            try:
                return self._patiently(work)
            except (ServiceUnavailable, SessionExpired):
                if self.backend != "embedded":
                    raise
                self._driver.close()
        self._driver = self._checked_driver()
        with _our_errors(self.place):
            return self._patiently(work)

    def _patiently(self, work: Callable[[neo4j.Session], ResultT]) -> ResultT:
        """Run in a session; wait longer for other writers than for a server that is away."""
        deadline = time.monotonic() + _CONTENTION_SECONDS
        while True:
            try:
                with self._driver.session(database=self._database) as session:
                    return work(session)
            except TransientError:
                if time.monotonic() > deadline:
                    raise

    def _checked_driver(self) -> neo4j.Driver:
        """Return a driver whose server has answered; an embedded one may be ending just now."""
        with _our_errors(self.place):
            for _ in range(_ATTACHES if self.backend == "embedded" else 0):
                try:
                    return _checked(self._connect())
                except ServiceUnavailable:
                    time.sleep(_AGAIN_SECONDS)
            return _checked(self._connect())


def open_store(
    url: str | None,
    data_dir: Path,
    user: str | None = None,
    password: str | None = None,
    *,
    options: ServerOptions | None = None,
) -> GraphStore:
    """Open the graph at a Neo4j URL, or the embedded one below the data folder when there is none.

    A path names the database, as in `neo4j://localhost:7687/sagsspor`.

    Raises:
        StoreUnavailableError: it doesn't answer within some seconds, or refuses the password.
    """
    _quiet_driver()
    if url is None:
        return _open_embedded(data_dir / "graph", options or ServerOptions())
    auth = (user or "neo4j", password) if password else None
    address, database = _split(url)
    return GraphStore(
        lambda: _driver(address, auth), backend="neo4j", place=address, database=database
    )


def _split(url: str) -> tuple[str, str | None]:
    """Return the address and the database that its path names, if any.

    >>> _split("neo4j://localhost:7687/papirer")
    ('neo4j://localhost:7687', 'papirer')
    >>> _split("bolt://localhost")
    ('bolt://localhost', None)
    """
    scheme, mark, rest = url.partition("://")
    host, _, database = rest.partition("/")
    if scheme not in _SCHEMES or not host:
        raise _no_address(url)
    return f"{scheme}{mark}{host}", database or None


def _open_embedded(folder: Path, options: ServerOptions) -> GraphStore:
    folder = folder.resolve()

    def connect() -> neo4j.Driver:
        endpoint = attach(folder, options)
        auth = (endpoint.user, endpoint.password)
        return _driver(endpoint.url, auth, retry_seconds=_AGAIN_SECONDS)

    # Its transactions don't wait for one another but fail at the end, so writers queue up here.
    return GraphStore(
        connect,
        backend="embedded",
        place=str(folder),
        database=DATABASE,
        turn=lambda: locked(folder / "writer.lock", _CONTENTION_SECONDS),
    )


def _define(session: neo4j.Session, statement: LiteralString) -> None:
    """Run a schema statement; what another command made in the same moment is made."""
    try:
        session.run(statement).consume()
    except ClientError as error:
        if error.code not in _MADE_MEANWHILE:
            raise


def _checked(driver: neo4j.Driver) -> neo4j.Driver:
    try:
        driver.verify_connectivity()
    except (DriverError, Neo4jError, ValueError):
        driver.close()
        raise
    return driver


def _driver(
    url: str, auth: tuple[str, str] | None, retry_seconds: float = _RETRY_SECONDS
) -> neo4j.Driver:
    return neo4j.GraphDatabase.driver(
        url,
        auth=auth,
        connection_timeout=_CONNECT_SECONDS,
        connection_acquisition_timeout=_ANSWER_SECONDS,
        max_transaction_retry_time=retry_seconds,
        notifications_min_severity="OFF",
        user_agent="sagsspor",
    )


def _quiet_driver() -> None:
    """Keep the driver from telling of its retries on stderr when nobody set up logging."""
    logger = logging.getLogger("neo4j")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


@contextmanager
def _our_errors(place: str) -> Iterator[None]:
    """Turn the driver's errors into ours, in Danish and with what to do."""
    try:
        yield
    except AuthError as error:
        raise StoreUnavailableError(
            f"Grafdatabasen på {place} afviser brugernavnet eller adgangskoden.",
            "Ret dem i indstillingerne, og prøv igen.",
        ) from error
    except (ServiceUnavailable, SessionExpired, TransientError) as error:
        raise StoreUnavailableError(
            f"Grafdatabasen på {place} svarer ikke.",
            "Tjek, at den kører, og at adressen er rigtig.",
        ) from error
    except (ConfigurationError, ValueError) as error:
        raise _no_address(place) from error
    except (DriverError, Neo4jError) as error:
        raise StoreError(
            f"Grafdatabasen på {place} afviste en forespørgsel: {error}",
            "Er grafen lavet af en anden version, så kør sagsspor rebuild.",
        ) from error


def _no_address(place: str) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"Adressen {place} kan ikke bruges til en grafdatabase.",
        "Den skal se ud som neo4j://navn:7687, neo4j+s://navn eller bolt://navn:7687.",
    )
