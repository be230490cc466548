"""Matters as the graph tells of them, read as evidence of which one each is."""

import re
from collections import defaultdict
from typing import Final

from graph.identity import definite_body
from graph.keys import fold
from graph.known_issues import KnownIssue
from graph.known_people import held_by
from graph.store import Transaction

READ_ISSUES: Final = """
MATCH (n:Issue)
RETURN n.id AS id, n.name AS name, coalesce(n.aliases, []) AS aliases, n.code AS code,
  n.municipality AS municipality, COUNT { (n)<-[:ABOUT]-(:Event) } AS events
ORDER BY id
"""

READ_ISSUE_DATES: Final = """
MATCH (d:Document)-[:TELLS_OF]->(n:Issue)
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
WITH n, coalesce(m.date, d.date) AS date
WHERE date IS NOT NULL
RETURN DISTINCT n.id AS id, date
ORDER BY id, date
"""

READ_ISSUE_YEARS: Final = """
MATCH (n:Issue)-[l:LISTED_BY]->()
WHERE l.year IS NOT NULL AND n.kind = 'budget_proposal'
RETURN DISTINCT n.id AS id, l.year AS year
ORDER BY id, year
"""

READ_ISSUE_BODIES: Final = """
MATCH (d:Document)-[:TELLS_OF]->(n:Issue)
MATCH (d)-[:RECORDS]->(:Meeting)-[:HELD_BY]->(o:Organisation)
RETURN DISTINCT n.id AS id, o.name AS body
ORDER BY id, body
"""

READ_ISSUE_MOVES: Final = """
MATCH (e:StatusChange)-[:ABOUT]->(n:Issue)
WHERE e.date IS NOT NULL
RETURN DISTINCT n.id AS id, coalesce(e.told_about, e.date) AS day, e.act AS status
ORDER BY id, day, status
"""

READ_BECAME: Final = """
MATCH (n:Issue)-[:BECAME]->(later:Issue)
RETURN DISTINCT n.id AS id, later.id AS later
ORDER BY id, later
"""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MIDSUMMER: Final = "06-30"


def known_issues(transaction: Transaction) -> tuple[KnownIssue, ...]:
    """Return all matters with what their papers tell of when, where and how they moved."""
    days: defaultdict[str, set[str]] = defaultdict(set)
    for row in transaction.run(READ_ISSUE_DATES):
        if _DAY.fullmatch(row["date"]):
            days[row["id"]].add(row["date"])
    for row in transaction.run(READ_ISSUE_YEARS):
        days[row["id"]].add(_handled(row["year"]))
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for row in transaction.run(READ_ISSUE_BODIES):
        bodies[row["id"]].update(held_by(definite_body(fold(row["body"])) or fold(row["body"])))
    moves: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in transaction.run(READ_ISSUE_MOVES):
        moves[row["id"]].append((row["day"], row["status"]))
    became: defaultdict[str, set[str]] = defaultdict(set)
    for row in transaction.run(READ_BECAME):
        became[row["id"]].add(row["later"])
    return tuple(
        KnownIssue(
            id=row["id"],
            names=(row["name"], *row["aliases"]),
            code=row["code"],
            municipality=row["municipality"],
            events=row["events"],
            dates=tuple(sorted(days[row["id"]])),
            bodies=frozenset(bodies[row["id"]]),
            moves=tuple(moves[row["id"]]),
            became=frozenset(became[row["id"]]),
        )
        for row in transaction.run(READ_ISSUES)
    )


def _handled(year: str) -> str:
    """Return about when the proposals of a budget year are handled: the summer before.

    >>> _handled("2031")
    '2030-06-30'
    """
    return f"{int(year) - 1}-{_MIDSUMMER}"
