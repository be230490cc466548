"""Scores the keyed links between papers against the gold ones: `lineage.json` beside the gold.

`python -m benchmarks.lineage` prints the figures of each corpus whose gold tells links, and what is
missed (`-`) or invented (`+`); `python -m benchmarks.score` guards them beside the others. Papers
of one case number are one group, whichever of them is led to which; a link that tells no item on
one side counts for the papers.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any, Final, NamedTuple

from benchmarks.corpora import Corpus, corpora
from benchmarks.histories import graph_of
from graph.store import GraphStore

PREFIX: Final = "lineage."
LINEAGE: Final = "lineage.json"

LINKS: Final = """
MATCH (a)-[r:LEADS_TO]->(b)
MATCH (d:Document {id: r.document})
OPTIONAL MATCH (a)-[:UNDER]->(under:AgendaItem)
OPTIONAL MATCH (b)-[:UNDER]->(over:AgendaItem)
OPTIONAL MATCH (b)-[:IN]->(holds:Document)
OPTIONAL MATCH (told:Document {id: r.to_document})
RETURN d.name AS document, CASE WHEN a:AgendaItem THEN a.number ELSE under.number END AS item,
  CASE WHEN b:Document THEN b.name ELSE coalesce(holds.name, told.name) END AS to_document,
  CASE WHEN b:AgendaItem THEN b.number ELSE over.number END AS to_item,
  r.key AS key, r.value AS value
ORDER BY document, item, to_document, to_item, key, value
"""


class End(NamedTuple):
    """A paper, and the item in it if one is told."""

    document: str
    item: str | None = None


class Link(NamedTuple):
    """Which paper leads to which, by which key."""

    start: End
    end: End
    key: str
    value: str

    def fits(self, other: "Link") -> bool:
        """Tell whether two links join the same papers, and the same items as far as both tell."""
        ways = [(other.start, other.end)]
        if "case_number" in (self.key, other.key):
            ways.append((other.end, other.start))
        return any(_meet(self.start, one) and _meet(self.end, two) for one, two in ways)


def gold_links(corpus: Corpus) -> list[Link] | None:
    """Return the links that the corpus's gold tells; None where it tells nothing of them."""
    path = corpus.gold / LINEAGE
    if not path.exists():
        return None
    told: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return [
        Link(End(**each["from"]), End(**each["to"]), each["key"], each["value"]) for each in told
    ]


def found_links(store: GraphStore) -> list[Link]:
    """Return the links that the graph tells."""
    return [
        Link(
            End(row["document"], row["item"]),
            End(row["to_document"], row["to_item"]),
            row["key"],
            row["value"],
        )
        for row in store.read(LINKS)
    ]


def in_pairs(links: Iterable[Link]) -> list[Link]:
    """Return the links with all pairs of each case, where they tell only the steps.

    >>> steps = [Link(End("c"), End("b"), "case_number", "1-2"),
    ...          Link(End("b"), End("a"), "case_number", "1-2")]
    >>> [(link.start.document, link.end.document) for link in in_pairs(steps)]
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
    told = list(links)
    cases: dict[str, set[End]] = {}
    for link in told:
        if link.key == "case_number":
            cases.setdefault(link.value.casefold(), set()).update((link.start, link.end))
    pairs = [
        Link(one, other, "case_number", value)
        for value, ends in sorted(cases.items())
        for one, other in combinations(sorted(ends, key=_order), 2)
    ]
    return [*(link for link in told if link.key != "case_number"), *pairs]


def unmatched(links: Iterable[Link], others: Iterable[Link]) -> Iterator[Link]:
    """Yield the links that none of the others fits."""
    known = list(others)
    return (link for link in links if not any(link.fits(other) for other in known))


def figures(found: list[Link], gold: list[Link]) -> dict[str, float]:
    """Return precision and recall; what nobody tells is nothing wrong.

    >>> link = Link(End("b"), End("a", "3"), "attachment", "Plan")
    >>> figures([link], [link, Link(End("c"), End("a"), "hearing", "Ældrerådet")])
    {'lineage.precision': 1.0, 'lineage.recall': 0.5}
    """
    wrong, missed = list(unmatched(found, gold)), list(unmatched(gold, found))
    return {
        f"{PREFIX}precision": 1 - len(wrong) / len(found) if found else 1.0,
        f"{PREFIX}recall": 1 - len(missed) / len(gold) if gold else 1.0,
    }


def score_lineage(corpus: Corpus) -> dict[str, float]:
    """Return the figures of the corpus's links; none where its gold tells nothing of them."""
    gold = gold_links(corpus)
    if gold is None:
        return {}
    with graph_of(corpus.documents()) as store:
        return figures(in_pairs(found_links(store)), in_pairs(gold))


def _meet(one: End, other: End) -> bool:
    return one.document == other.document and (
        one.item is None or other.item is None or one.item == other.item
    )


def _order(end: End) -> tuple[str, str]:
    return end.document, end.item or ""


def main() -> int:
    """Print the figures of every corpus with gold links, and what differs; return 0."""
    for corpus in corpora():
        gold = gold_links(corpus)
        if gold is None:
            continue
        with graph_of(corpus.documents()) as store:
            found, wanted = in_pairs(found_links(store)), in_pairs(gold)
        for name, figure in figures(found, wanted).items():
            print(f"{corpus.name:12} {name:32} {figure:5.2f}")
        for sign, links in (("-", unmatched(wanted, found)), ("+", unmatched(found, wanted))):
            for link in links:
                ends = f"{link.start.document} {link.start.item} > {link.end.document}"
                print(f"  {sign} {link.key} {link.value}: {ends} {link.end.item}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
