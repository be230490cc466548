"""People across the documents of a corpus: who the graph says is one, against gold.

`python -m benchmarks.identity` prints the figures; `python -m benchmarks.score` guards them. Gold
is `people.json` beside a corpus's gold files, or the corpus's file in `benchmarks/across` (a list
of `{"name", "mentions": [{"document", "name"}]}`), else equal full names in the gold files, and a
first name alone where one person of another file is also called so. Every two mentions of one
person in different documents are a pair.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final

from benchmarks.corpora import HERE, Corpus
from benchmarks.histories import graph_of
from graph.keys import fold
from graph.model import Model
from graph.spelling import parts_of
from graph.store import GraphStore

PREFIX: Final = "identity."

PEOPLE_OF_DOCUMENTS: Final = """
MATCH (d:Document)-[:TELLS_OF]->(n:Person)
OPTIONAL MATCH (n)-[:KNOWN_AS]->(k:Person)
RETURN d.name AS document, n.name AS name, coalesce(n.aliases, []) AS aliases,
  coalesce(k.id, n.id) AS head
ORDER BY document, name, head
"""


class Mention(Model):
    """A person as one document calls them."""

    document: str
    name: str


class Across(Model):
    """Pairs of mentions that are one and were found so, wrongly, or missed."""

    right: tuple[tuple[Mention, Mention], ...] = ()
    wrong: tuple[tuple[Mention, Mention], ...] = ()
    missed: tuple[tuple[Mention, Mention], ...] = ()

    @property
    def precision(self) -> float:
        """Return the share of the pairs found that are one."""
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        """Return the share of the pairs that are one that were found."""
        return len(self.right) / max(1, len(self.right) + len(self.missed))


def people_across(corpus: Corpus) -> Across:
    """Return what becomes of every two mentions in different documents of a corpus."""
    gold = gold_clusters(corpus)
    with graph_of(corpus.documents()) as store:
        heads = heads_of(store, [mention for cluster in gold for mention in cluster])
    return compared(gold, heads)


def score_people(corpus: Corpus) -> dict[str, float]:
    """Return the figures of the corpus's people; none where no two documents share one."""
    across = people_across(corpus)
    if not across.right and not across.missed:
        return {}
    figures = {"precision": across.precision, "recall": across.recall}
    return {f"{PREFIX}{name}": figure for name, figure in figures.items()}


def compared(gold: Sequence[Sequence[Mention]], heads: Mapping[Mention, str]) -> Across:
    """Return what becomes of the pairs; who wasn't found in a document is one with nobody.

    >>> one, other = (Mention(document=name, name="Ida Bro") for name in "ab")
    >>> compared([[one, other]], {one: "x", other: "x"}).recall
    1.0
    >>> compared([[one, other]], {one: "x"}).recall, compared([[one], [other]], {}).precision
    (0.0, 0.0)
    """
    cluster_of = {mention: at for at, cluster in enumerate(gold) for mention in cluster}
    told: dict[str, list[tuple[Mention, Mention]]] = defaultdict(list)
    for pair in combinations(sorted(cluster_of, key=lambda one: (one.document, one.name)), 2):
        left, right = pair
        if left.document == right.document:
            continue
        is_one = cluster_of[left] == cluster_of[right]
        is_found = left in heads and heads[left] == heads.get(right)
        if is_one or is_found:
            told["right" if is_one and is_found else "wrong" if is_found else "missed"].append(pair)
    return Across.model_validate(told)


def heads_of(store: GraphStore, mentions: Iterable[Mention]) -> dict[Mention, str]:
    """Return under whom the graph knows each mention, by its name or else its only alias."""
    named: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    called: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    for row in store.read(PEOPLE_OF_DOCUMENTS):
        document = row["document"].rsplit(".", 1)[0]
        named[document, parts_of(row["name"])].add(row["head"])
        for alias in row["aliases"]:
            called[document, parts_of(alias)].add(row["head"])
    found = {}
    for mention in mentions:
        place = (mention.document, parts_of(mention.name))
        heads = named.get(place) or called.get(place, set())
        if len(heads) == 1:
            found[mention] = min(heads)
    return found


def gold_clusters(corpus: Corpus) -> list[list[Mention]]:
    """Return who is one by the corpus's file of people, else by the names of its gold files."""
    kept = (corpus.gold / "people.json", HERE / "across" / f"{corpus.name}.json")
    path = next((path for path in kept if path.exists()), None)
    if path is not None:
        told = json.loads(path.read_text(encoding="utf-8"))
        return [[Mention.model_validate(one) for one in person["mentions"]] for person in told]
    people = [
        (Mention(document=document.stem, name=person["name"]), person)
        for document in corpus.documents()
        for person in _gold_people(corpus, document.stem)
    ]
    return list(derived(people))


def derived(people: Iterable[tuple[Mention, Mapping[str, Any]]]) -> Iterator[list[Mention]]:
    """Yield who is one by full name, and by a first name that one other person is called by.

    >>> ida = (Mention(document="a", name="Ida Bro"), {"aliases": ["Ida"]})
    >>> [len(cluster) for cluster in derived([ida, (Mention(document="b", name="Ida"), {})])]
    [2]
    """
    clusters: dict[str, list[Mention]] = defaultdict(list)
    called: dict[str, set[str]] = defaultdict(set)
    for mention, person in people:
        clusters[fold(mention.name)].append(mention)
        for alias in person.get("aliases") or ():
            called[fold(alias)].add(fold(mention.name))
    for name in sorted(clusters):
        if " " not in name and len(called[name] & clusters.keys()) == 1:
            clusters[min(called[name])] += clusters.pop(name)
    yield from (clusters[name] for name in sorted(clusters))


def _gold_people(corpus: Corpus, stem: str) -> list[dict[str, Any]]:
    gold = json.loads((corpus.gold / f"{stem}.json").read_text(encoding="utf-8"))
    people: list[dict[str, Any]] = gold.get("people", [])
    return people


def lines(corpus: Corpus, across: Across) -> Iterator[str]:
    """Yield the corpus's figures, and each pair that is missed (-) or wrong (+)."""
    for sign, pairs in (("-", across.missed), ("+", across.wrong)):
        for left, right in pairs:
            yield f"{sign} {left.name} ({left.document}) | {right.name} ({right.document})"
    count = len(across.right) + len(across.missed)
    yield (
        f"{corpus.name:12} {count:4} pairs across documents: "
        f"precision {across.precision:.4f}, recall {across.recall:.4f}"
    )
