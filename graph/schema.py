"""Constraints and indexes: what makes the graph sound and quick, on either database.

What differs between the databases lives here and in `graph/full_text.py`, nowhere else.
"""

from typing import Final, LiteralString

from graph.errors import SchemaOutdatedError
from graph.full_text import NEO4J_FULL_TEXT
from graph.store import GraphStore, Transaction
from graph.version import SCHEMA_VERSION

CONSTRAINTS: Final[tuple[LiteralString, ...]] = (
    "CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT agenda_item_id IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT amount_id IF NOT EXISTS FOR (n:Amount) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT attachment_id IF NOT EXISTS FOR (n:Attachment) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (n:Reference) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT doubt_id IF NOT EXISTS FOR (n:Doubt) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE",
)

INDEXES: Final[tuple[LiteralString, ...]] = (
    "CREATE INDEX document_source IF NOT EXISTS FOR (n:Document) ON (n.source)",
    "CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date)",
    "CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date)",
    "CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)",
    "CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name)",
    "CREATE INDEX issue_name IF NOT EXISTS FOR (n:Issue) ON (n.name)",
    "CREATE INDEX issue_code IF NOT EXISTS FOR (n:Issue) ON (n.code)",
    "CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date)",
)

READ_VERSION: Final = "MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version"
WRITE_VERSION: Final = (
    "MERGE (s:Schema {id: 'schema'}) ON CREATE SET s.version = $version, s.writes = 0"
)
TAKE_TURN: Final = "MATCH (s:Schema {id: 'schema'}) SET s.writes = s.writes + 1"
READ_UNFINISHED: Final = """
MATCH (s:Schema {id: 'schema'}) WHERE s.unfinished
RETURN s.id AS id
"""
MARK_UNFINISHED: Final = "MATCH (s:Schema {id: 'schema'}) SET s.unfinished = true"
FINISH: Final = "MATCH (s:Schema {id: 'schema'}) SET s.version = $version, s.unfinished = false"
AWAIT_INDEXES: Final = "CALL db.awaitIndexes(60)"


def ensure_schema(store: GraphStore, *, is_made_anew: bool = False) -> None:
    """Make what is missing of constraints and indexes; refuse a graph of another version.

    One that is about to be made anew is taken as it is, until `finish_schema`. The embedded server
    makes its full-text indexes itself when it starts, since they are told in its own language.
    """
    if not is_made_anew:
        _check(store)
    for statement in (*CONSTRAINTS, *INDEXES):
        store.define(statement)
    if store.backend == "neo4j":
        for statement in NEO4J_FULL_TEXT:
            store.define(statement)
        store.define(AWAIT_INDEXES)
    store.write(WRITE_VERSION, version=SCHEMA_VERSION)


def take_turn(transaction: Transaction) -> None:
    """Make this transaction wait for, or give way to, every other one that writes documents.

    Two documents often name the same people; taking turns keeps what is told of them together.
    """
    transaction.run(TAKE_TURN)


def is_unfinished(store: GraphStore) -> bool:
    """Tell whether an import was cut off, so that the graph is not whole."""
    return bool(store.read(READ_UNFINISHED))


def mark_unfinished(store: GraphStore) -> None:
    """Let nobody use the graph until `finish_schema`."""
    store.write(MARK_UNFINISHED)


def finish_schema(store: GraphStore) -> None:
    """Say that the graph is whole and of this version."""
    store.write(FINISH, version=SCHEMA_VERSION)


def _check(store: GraphStore) -> None:
    rows = store.read(READ_VERSION)
    if rows and rows[0]["version"] != SCHEMA_VERSION:
        raise SchemaOutdatedError(
            f"Grafen er lavet med skemaversion {rows[0]['version']}, men Sagsspor bruger "
            f"{SCHEMA_VERSION}.",
            "Kør sagsspor rebuild for at lave den på ny af de gemte dokumenter.",
        )
    if is_unfinished(store):
        raise SchemaOutdatedError(
            "En import blev afbrudt, så grafen er ikke hel.",
            "Kør sagsspor import igen med samme fil, eller sagsspor rebuild.",
        )
