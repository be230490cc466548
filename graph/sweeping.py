"""What no document tells of any more, found by looking and taken out.

The writer leaves nothing behind; this is for what another version or another hand left.
"""

from typing import Final, LiteralString

from graph.report import WriteReport
from graph.schema import take_turn
from graph.store import GraphStore, Transaction

COUNT_LEFT: Final = """
MATCH (n)
WHERE (n:Meeting OR n:Person OR n:Organisation OR n:Issue OR n:Provision)
    AND NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) }
  OR (n:AgendaItem OR n:Event OR n:Amount OR n:Attachment OR n:Reference OR n:Doubt)
    AND NOT EXISTS { (n)-[:IN]->(:Document) }
RETURN count(n) AS nodes
"""

PROVED_BY_NONE: Final = """
MATCH (n)-[r:ATTENDED|HOLDS|BECAME|LISTED_BY|PART_OF]->()
WHERE r.document IS NOT NULL
  AND NOT EXISTS { MATCH (d:Document)-[:TELLS_OF]->(n) WHERE d.id = r.document }
DELETE r
"""

DELETE_LEFT: Final[tuple[LiteralString, ...]] = (
    "MATCH (n:Meeting) WHERE NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) } DETACH DELETE n",
    "MATCH (n:Person) WHERE NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) } DETACH DELETE n",
    "MATCH (n:Organisation) WHERE NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) } DETACH DELETE n",
    "MATCH (n:Issue) WHERE NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) } DETACH DELETE n",
    "MATCH (n:Provision) WHERE NOT EXISTS { (n)<-[:TELLS_OF]-(:Document) } DETACH DELETE n",
    "MATCH (n:AgendaItem) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
    "MATCH (n:Event) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
    "MATCH (n:Amount) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
    "MATCH (n:Reference) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
    "MATCH (n:Attachment) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
    "MATCH (n:Doubt) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } DETACH DELETE n",
)


def sweep(store: GraphStore) -> WriteReport:
    """Take out every entity, fact and proof that belongs to no document."""
    return store.transaction(_sweep)


def _sweep(transaction: Transaction) -> WriteReport:
    take_turn(transaction)
    left = transaction.run(COUNT_LEFT)[0]["nodes"]
    for query in DELETE_LEFT if left else ():
        transaction.run(query)
    transaction.run(PROVED_BY_NONE)
    return WriteReport(removed=left)
