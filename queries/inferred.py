"""Names that are taken for one matter, with the words of both papers, and which of it is inferred.

A key that stands in both papers (a code, a case number, an earlier handling) and a person's
judgement are certain; all else is inferred, is marked so, and can be judged not to be.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from graph.keys import code_key
from graph.store import GraphStore
from queries.answers import Link, Ref, Source
from queries.lineage import RESUBMITTED, SAME
from queries.names import fold

UNTOLD: Final = frozenset({SAME, RESUBMITTED})
CERTAIN: Final = frozenset({"code", "case_number", "earlier_handling", "judgement"})

WORDS_ON_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})<-[:ABOUT]-(e:Event)-[:IN]->(d:Document)
RETURN id, [i.name] + coalesce(i.aliases, []) AS names,
  {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: e.start, end: e.end, quote: e.quote, page: e.page} AS source
ORDER BY id, coalesce(d.date, '9999'), d.name, e.start, e.end
"""

MENTIONS_OF_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})<-[m:MENTIONS]-(d:Document)
RETURN id, {document_id: d.id, document: d.name, title: coalesce(d.title, d.name), date: d.date,
    start: m.start, end: m.end, quote: m.surface} AS source
ORDER BY id, coalesce(d.date, '9999'), d.name, m.start, m.end
"""


HEADS_OF_ISSUES: Final = """
UNWIND $ids AS id
MATCH (i:Issue {id: id})-[:KNOWN_AS]->(head:Issue)
RETURN id, {kind: 'issue', id: head.id, name: head.name} AS head
ORDER BY id
"""


def told_lineage(store: GraphStore, links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the steps and other names worth telling, each with the words that show it.

    A step goes from and to the names that matters are listed under. That a code alone means what
    another paper titles by that code is no other name.
    """
    told = [link for link in links if not _is_code_alone(link)]
    ends = {end for link in told if link.how != SAME for end in _ends(link)}
    rows = store.read(HEADS_OF_ISSUES, ids=sorted(ends))
    heads = {row["id"]: Ref.model_validate(row["head"]) for row in rows}
    listed = (link if link.how == SAME else _listed(link, heads) for link in told)
    return with_words(store, each_step_once(listed))


def each_step_once(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the links, a step that several papers tell only once, with the words of all."""
    steps: dict[tuple[str, str, str], Link] = {}
    for link in links:
        key = (link.from_issue.id, link.to_issue.id, link.how)
        first = steps.setdefault(key, link)
        if first is not link and link.source:
            steps[key] = first.model_copy(update={"quotes": (*first.quotes, link.source)})
    return tuple(steps.values())


def _is_code_alone(link: Link) -> bool:
    """Tell whether two papers only bear the same code, of which one tells no title."""
    if link.how != SAME or not link.from_code or not link.to_code or link.method != "code":
        return False
    names = {code_key(link.from_issue.name), code_key(link.to_issue.name)}
    return code_key(link.from_code) in names or len(names) == 1


def _listed(link: Link, heads: Mapping[str, Ref]) -> Link:
    ends = {
        "from_issue": heads.get(link.from_issue.id, link.from_issue),
        "to_issue": heads.get(link.to_issue.id, link.to_issue),
    }
    return link.model_copy(update=ends)


def with_words(store: GraphStore, links: Iterable[Link]) -> tuple[Link, ...]:
    """Return the links, those that no single paper tells with the words of both."""
    told = tuple(links)
    ends = {end for link in told if link.how in UNTOLD for end in _ends(link)}
    words = first_words(store, ends) if ends else {}
    return tuple(_with_words(link, words) if link.how in UNTOLD else link for link in told)


def first_words(store: GraphStore, ids: Iterable[str]) -> dict[str, Source]:
    """Return the first words that name each issue, of a sentence on it where one does."""
    wanted = sorted(ids)
    found: dict[str, Source] = {}
    bare: defaultdict[str, list[Source]] = defaultdict(list)
    for row in store.read(WORDS_ON_ISSUES, ids=wanted):
        source = Source.model_validate(row["source"])
        bare[row["id"]].append(source)
        if any(fold(name) in fold(source.quote) for name in row["names"]):
            found.setdefault(row["id"], source)
    if rest := [id_ for id_ in wanted if id_ not in found]:
        for row in store.read(MENTIONS_OF_ISSUES, ids=rest):
            found.setdefault(row["id"], Source.model_validate(row["source"]))
    return {id_: sources[0] for id_, sources in bare.items()} | found


def _ends(link: Link) -> tuple[str, str]:
    return link.from_issue.id, link.to_issue.id


def _with_words(link: Link, words: dict[str, Source]) -> Link:
    quotes = tuple(words[end] for end in _ends(link) if end in words)
    return link.model_copy(update={"quotes": quotes, "is_inferred": link.method not in CERTAIN})
