"""Matters as the graph tells of them, read as evidence of which one each is."""

import re
from collections import defaultdict
from typing import Final

from graph.known_issues import KnownIssue
from graph.store import Row, Transaction

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

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MIDSUMMER: Final = "06-30"


def known_issues(transaction: Transaction) -> tuple[KnownIssue, ...]:
    """Return all matters with their names, code and the days of their papers."""
    days: defaultdict[str, set[str]] = defaultdict(set)
    for row in transaction.run(READ_ISSUE_DATES):
        if _DAY.fullmatch(row["date"]):
            days[row["id"]].add(row["date"])
    for row in transaction.run(READ_ISSUE_YEARS):
        days[row["id"]].add(_handled(row["year"]))
    return tuple(_known(row, days[row["id"]]) for row in transaction.run(READ_ISSUES))


def _handled(year: str) -> str:
    """Return about when the proposals of a budget year are handled: the summer before.

    >>> _handled("2031")
    '2030-06-30'
    """
    return f"{int(year) - 1}-{_MIDSUMMER}"


def _known(row: Row, days: set[str]) -> KnownIssue:
    told = {field: row[field] for field in ("id", "code", "municipality", "events")}
    return KnownIssue(names=(row["name"], *row["aliases"]), dates=tuple(sorted(days)), **told)
