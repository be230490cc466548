"""The writer's queries on entities that several documents tell of, spelled out by label.

`TELLS_OF` holds what one document says of an entity, as JSON. An entity's own properties are what
all of them say together (`graph/entities.py`); one that nobody tells of any more goes.
"""

from collections.abc import Mapping
from typing import Final, LiteralString

from graph.entities import EntityLabel
from graph.model import IssueKind

READ_TOLD: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": "MATCH (:Document {id: $id})-[:TELLS_OF]->(n:Meeting) RETURN n.id AS id",
    "Person": "MATCH (:Document {id: $id})-[:TELLS_OF]->(n:Person) RETURN n.id AS id",
    "Organisation": "MATCH (:Document {id: $id})-[:TELLS_OF]->(n:Organisation) RETURN n.id AS id",
    "Issue": "MATCH (:Document {id: $id})-[:TELLS_OF]->(n:Issue) RETURN n.id AS id",
    "Provision": "MATCH (:Document {id: $id})-[:TELLS_OF]->(n:Provision) RETURN n.id AS id",
}

DELETE_TOLD: Final = "MATCH (:Document {id: $id})-[t:TELLS_OF]->() DELETE t"

READ_DIGESTS: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": "UNWIND $ids AS id MATCH (n:Meeting {id: id}) RETURN n.id AS id, n.digest AS digest",
    "Person": "UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id, n.digest AS digest",
    "Organisation": (
        "UNWIND $ids AS id MATCH (n:Organisation {id: id}) RETURN n.id AS id, n.digest AS digest"
    ),
    "Issue": "UNWIND $ids AS id MATCH (n:Issue {id: id}) RETURN n.id AS id, n.digest AS digest",
    "Provision": (
        "UNWIND $ids AS id MATCH (n:Provision {id: id}) RETURN n.id AS id, n.digest AS digest"
    ),
}

CREATE_ENTITIES: Final[Mapping[EntityLabel | IssueKind, LiteralString]] = {
    "Meeting": "UNWIND $rows AS row CREATE (n:Meeting {id: row.id})",
    "Person": "UNWIND $rows AS row CREATE (n:Person {id: row.id})",
    "Organisation": "UNWIND $rows AS row CREATE (n:Organisation {id: row.id})",
    "budget_proposal": "UNWIND $rows AS row CREATE (n:Issue:BudgetProposal {id: row.id})",
    "key_issue": "UNWIND $rows AS row CREATE (n:Issue:KeyIssue {id: row.id})",
    "topic": "UNWIND $rows AS row CREATE (n:Issue:Topic {id: row.id})",
    "Provision": "UNWIND $rows AS row CREATE (n:Provision {id: row.id})",
}

TELL: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": """
        MATCH (d:Document {id: $id})
        UNWIND $rows AS row
        MATCH (n:Meeting {id: row.id}) CREATE (d)-[:TELLS_OF {facts: row.facts}]->(n)
        """,
    "Person": """
        MATCH (d:Document {id: $id})
        UNWIND $rows AS row
        MATCH (n:Person {id: row.id}) CREATE (d)-[:TELLS_OF {facts: row.facts}]->(n)
        """,
    "Organisation": """
        MATCH (d:Document {id: $id})
        UNWIND $rows AS row
        MATCH (n:Organisation {id: row.id}) CREATE (d)-[:TELLS_OF {facts: row.facts}]->(n)
        """,
    "Issue": """
        MATCH (d:Document {id: $id})
        UNWIND $rows AS row
        MATCH (n:Issue {id: row.id}) CREATE (d)-[:TELLS_OF {facts: row.facts}]->(n)
        """,
    "Provision": """
        MATCH (d:Document {id: $id})
        UNWIND $rows AS row
        MATCH (n:Provision {id: row.id}) CREATE (d)-[:TELLS_OF {facts: row.facts}]->(n)
        """,
}

READ_FACTS: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": """
        UNWIND $ids AS id
        MATCH (n:Meeting {id: id})<-[t:TELLS_OF]-()
        RETURN id, t.facts AS facts, count(t) AS times ORDER BY id, facts
        """,
    "Person": """
        UNWIND $ids AS id
        MATCH (n:Person {id: id})<-[t:TELLS_OF]-()
        RETURN id, t.facts AS facts, count(t) AS times ORDER BY id, facts
        """,
    "Organisation": """
        UNWIND $ids AS id
        MATCH (n:Organisation {id: id})<-[t:TELLS_OF]-()
        RETURN id, t.facts AS facts, count(t) AS times ORDER BY id, facts
        """,
    "Issue": """
        UNWIND $ids AS id
        MATCH (n:Issue {id: id})<-[t:TELLS_OF]-()
        RETURN id, t.facts AS facts, count(t) AS times ORDER BY id, facts
        """,
    "Provision": """
        UNWIND $ids AS id
        MATCH (n:Provision {id: id})<-[t:TELLS_OF]-()
        RETURN id, t.facts AS facts, count(t) AS times ORDER BY id, facts
        """,
}

WRITE_ENTITIES: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": "UNWIND $rows AS row MATCH (n:Meeting {id: row.id}) SET n = row.properties",
    "Person": "UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n = row.properties",
    "Organisation": (
        "UNWIND $rows AS row MATCH (n:Organisation {id: row.id}) SET n = row.properties"
    ),
    "Issue": "UNWIND $rows AS row MATCH (n:Issue {id: row.id}) SET n = row.properties",
    "Provision": "UNWIND $rows AS row MATCH (n:Provision {id: row.id}) SET n = row.properties",
}

DELETE_ENTITIES: Final[Mapping[EntityLabel, LiteralString]] = {
    "Meeting": "UNWIND $ids AS id MATCH (n:Meeting {id: id}) DETACH DELETE n",
    "Person": "UNWIND $ids AS id MATCH (n:Person {id: id}) DETACH DELETE n",
    "Organisation": "UNWIND $ids AS id MATCH (n:Organisation {id: id}) DETACH DELETE n",
    "Issue": "UNWIND $ids AS id MATCH (n:Issue {id: id}) DETACH DELETE n",
    "Provision": "UNWIND $ids AS id MATCH (n:Provision {id: id}) DETACH DELETE n",
}
