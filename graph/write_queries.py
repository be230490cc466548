"""Every query of the writer, spelled out: labels are never built from data.

Relations are created, not merged: those of the document went first, so each row is a new one.
"""

from collections.abc import Mapping
from typing import Final, Literal, LiteralString

OwnedLabel = Literal[
    "AgendaItem",
    "Statement",
    "Decision",
    "Vote",
    "StatusChange",
    "Amount",
    "Attachment",
    "Reference",
    "Doubt",
]
RelationName = Literal[
    "RECORDS",
    "HELD_BY",
    "PART_OF",
    "ITEM_IN",
    "ATTENDED",
    "HOLDS",
    "PERSON_MADE",
    "ORGANISATION_MADE",
    "ABOUT",
    "EVENT_IN",
    "UNDER",
    "ADDRESSED_TO_PERSON",
    "ADDRESSED_TO_ORGANISATION",
    "PERSON_VOTED",
    "ORGANISATION_VOTED",
    "RESPONSIBLE_PERSON",
    "RESPONSIBLE_ORGANISATION",
    "CONCERNS",
    "AMOUNT_IN",
    "CITED_IN",
    "BECAME",
    "ORGANISATION_PART_OF",
    "LISTED_BY",
    "MENTIONS_PERSON",
    "MENTIONS_ORGANISATION",
    "MENTIONS_ISSUE",
    "ATTACHMENT_IN",
    "REFERENCE_IN",
    "REFERENCE_UNDER",
    "DOUBT_IN",
]

READ_DOCUMENT: Final = "MATCH (d:Document {id: $id}) RETURN d.id AS id, d.digest AS digest"

READ_RECORDS: Final = """
MATCH (d:Document)
RETURN d.id AS id, d.name AS name, d.source AS source, d.sha256 AS sha256,
  d.media_type AS media_type, d.version AS version, d.home AS home
ORDER BY name, id
"""

COUNT_NODES: Final = """
MATCH (d:Document {id: $id})
RETURN 1 + COUNT { (d)<-[:IN]-() } + COUNT { (d)-[:TELLS_OF]->() } AS nodes
"""

WRITE_DOCUMENT: Final = "MERGE (d:Document {id: $id}) SET d = $properties"

WRITE_REGISTER: Final = "MERGE (d:Document:Register {id: $id}) SET d = $properties"

DELETE_DOCUMENT: Final = "MATCH (d:Document {id: $id}) DETACH DELETE d"

READ_OWNED: Final = """
MATCH (:Document {id: $id})<-[:IN]-(n)
RETURN n.id AS id, n.digest AS digest
ORDER BY id
"""

DELETE_OWNED: Final = "MATCH (:Document {id: $id})<-[:IN]-(n) DETACH DELETE n"

WRITE_OWNED: Final[Mapping[OwnedLabel, LiteralString]] = {
    "AgendaItem": "UNWIND $rows AS row MERGE (n:AgendaItem {id: row.id}) SET n = row.properties",
    "Statement": (
        "UNWIND $rows AS row MERGE (n:Event:Statement {id: row.id}) SET n = row.properties"
    ),
    "Decision": "UNWIND $rows AS row MERGE (n:Event:Decision {id: row.id}) SET n = row.properties",
    "Vote": "UNWIND $rows AS row MERGE (n:Event:Vote {id: row.id}) SET n = row.properties",
    "StatusChange": (
        "UNWIND $rows AS row MERGE (n:Event:StatusChange {id: row.id}) SET n = row.properties"
    ),
    "Amount": "UNWIND $rows AS row MERGE (n:Amount {id: row.id}) SET n = row.properties",
    "Attachment": "UNWIND $rows AS row MERGE (n:Attachment {id: row.id}) SET n = row.properties",
    "Reference": "UNWIND $rows AS row MERGE (n:Reference {id: row.id}) SET n = row.properties",
    "Doubt": "UNWIND $rows AS row MERGE (n:Doubt {id: row.id}) SET n = row.properties",
}

DELETE_PROVED: Final[tuple[LiteralString, ...]] = (
    """
    MATCH (:Document {id: $id})-[:TELLS_OF]->(:Person)-[r:ATTENDED|HOLDS]->()
    WHERE r.document = $id
    DELETE r
    """,
    """
    MATCH (:Document {id: $id})-[:TELLS_OF]->(:Issue)-[r:BECAME|LISTED_BY]->()
    WHERE r.document = $id
    DELETE r
    """,
    """
    MATCH (:Document {id: $id})-[:TELLS_OF]->(:Organisation)-[r:PART_OF]->()
    WHERE r.document = $id
    DELETE r
    """,
    """
    MATCH (:Document {id: $id})-[r:RECORDS|MENTIONS]->()
    DELETE r
    """,
    """
    MATCH (:Document {id: $id})<-[r:CITED_IN]-()
    DELETE r
    """,
)

WRITE_RELATIONS: Final[Mapping[RelationName, LiteralString]] = {
    "RECORDS": """
        UNWIND $rows AS row
        MATCH (a:Document {id: row.start}) MATCH (b:Meeting {id: row.end})
        CREATE (a)-[:RECORDS]->(b)
        """,
    "HELD_BY": """
        UNWIND $rows AS row
        MATCH (a:Meeting {id: row.start}) MATCH (b:Organisation {id: row.end})
        MERGE (a)-[:HELD_BY]->(b)
        """,
    "PART_OF": """
        UNWIND $rows AS row
        MATCH (a:AgendaItem {id: row.start}) MATCH (b:Meeting {id: row.end})
        CREATE (a)-[:PART_OF]->(b)
        """,
    "ITEM_IN": """
        UNWIND $rows AS row
        MATCH (a:AgendaItem {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
    "ATTENDED": """
        UNWIND $rows AS row
        MATCH (a:Person {id: row.start}) MATCH (b:Meeting {id: row.end})
        CREATE (a)-[r:ATTENDED]->(b) SET r = row.properties
        """,
    "HOLDS": """
        UNWIND $rows AS row
        MATCH (a:Person {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[r:HOLDS]->(b) SET r = row.properties
        """,
    "PERSON_MADE": """
        UNWIND $rows AS row
        MATCH (a:Person {id: row.start}) MATCH (b:Event {id: row.end})
        CREATE (a)-[:MADE]->(b)
        """,
    "ORGANISATION_MADE": """
        UNWIND $rows AS row
        MATCH (a:Organisation {id: row.start}) MATCH (b:Event {id: row.end})
        CREATE (a)-[:MADE]->(b)
        """,
    "ABOUT": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Issue {id: row.end})
        CREATE (a)-[:ABOUT]->(b)
        """,
    "EVENT_IN": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
    "UNDER": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:AgendaItem {id: row.end})
        CREATE (a)-[:UNDER]->(b)
        """,
    "ADDRESSED_TO_PERSON": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Person {id: row.end})
        CREATE (a)-[:ADDRESSED_TO]->(b)
        """,
    "ADDRESSED_TO_ORGANISATION": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[:ADDRESSED_TO]->(b)
        """,
    "PERSON_VOTED": """
        UNWIND $rows AS row
        MATCH (a:Person {id: row.start}) MATCH (b:Event {id: row.end})
        CREATE (a)-[r:VOTED]->(b) SET r = row.properties
        """,
    "ORGANISATION_VOTED": """
        UNWIND $rows AS row
        MATCH (a:Organisation {id: row.start}) MATCH (b:Event {id: row.end})
        CREATE (a)-[r:VOTED]->(b) SET r = row.properties
        """,
    "RESPONSIBLE_PERSON": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Person {id: row.end})
        CREATE (a)-[:RESPONSIBLE]->(b)
        """,
    "RESPONSIBLE_ORGANISATION": """
        UNWIND $rows AS row
        MATCH (a:Event {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[:RESPONSIBLE]->(b)
        """,
    "CONCERNS": """
        UNWIND $rows AS row
        MATCH (a:Amount {id: row.start}) MATCH (b:Issue {id: row.end})
        CREATE (a)-[:CONCERNS]->(b)
        """,
    "AMOUNT_IN": """
        UNWIND $rows AS row
        MATCH (a:Amount {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
    "CITED_IN": """
        UNWIND $rows AS row
        MATCH (a:Provision {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[r:CITED_IN]->(b) SET r = row.properties
        """,
    "BECAME": """
        UNWIND $rows AS row
        MATCH (a:Issue {id: row.start}) MATCH (b:Issue {id: row.end})
        CREATE (a)-[r:BECAME]->(b) SET r = row.properties
        """,
    "ORGANISATION_PART_OF": """
        UNWIND $rows AS row
        MATCH (a:Organisation {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[r:PART_OF]->(b) SET r = row.properties
        """,
    "LISTED_BY": """
        UNWIND $rows AS row
        MATCH (a:Issue {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[r:LISTED_BY]->(b) SET r = row.properties
        """,
    "MENTIONS_PERSON": """
        UNWIND $rows AS row
        MATCH (a:Document {id: row.start}) MATCH (b:Person {id: row.end})
        CREATE (a)-[r:MENTIONS]->(b) SET r = row.properties
        """,
    "MENTIONS_ORGANISATION": """
        UNWIND $rows AS row
        MATCH (a:Document {id: row.start}) MATCH (b:Organisation {id: row.end})
        CREATE (a)-[r:MENTIONS]->(b) SET r = row.properties
        """,
    "MENTIONS_ISSUE": """
        UNWIND $rows AS row
        MATCH (a:Document {id: row.start}) MATCH (b:Issue {id: row.end})
        CREATE (a)-[r:MENTIONS]->(b) SET r = row.properties
        """,
    "ATTACHMENT_IN": """
        UNWIND $rows AS row
        MATCH (a:Attachment {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
    "REFERENCE_IN": """
        UNWIND $rows AS row
        MATCH (a:Reference {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
    "REFERENCE_UNDER": """
        UNWIND $rows AS row
        MATCH (a:Reference {id: row.start}) MATCH (b:AgendaItem {id: row.end})
        CREATE (a)-[:UNDER]->(b)
        """,
    "DOUBT_IN": """
        UNWIND $rows AS row
        MATCH (a:Doubt {id: row.start}) MATCH (b:Document {id: row.end})
        CREATE (a)-[:IN]->(b)
        """,
}
