"""Which matter people mean who remember some of its words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from graph.errors import NotFoundError
from graph.lexicon.matters import ARTICLES, GENERIC, PREPOSITIONS
from graph.store import GraphStore
from queries.answers import Ref
from queries.entities import candidates, issue_names, times_told
from queries.lineage import matters_of
from queries.names import Named, stems

SILENT: Final = frozenset(
    stem for word in (*ARTICLES, *PREPOSITIONS, *GENERIC) for stem in stems(word)
)


def named_issue(store: GraphStore, text: str) -> Ref:
    """Return the issue of this name, or of the only matter whose names hold its telling words.

    Words that fit several matters are refused with what could be meant.
    """
    try:
        return candidates(store, text, "issue")[0]
    except NotFoundError:
        wanted = telling(text)
        holding = [named for named in issue_names(store) if wanted & _stems_of(named)]
        matters = matters_of(store, [named.id for named in holding]) if wanted else {}
        fitting = {named.id: named for named in remembered(wanted, holding, matters)}
        if len({matters[id_] for id_ in fitting}) != 1:
            raise
        told = times_told(store, fitting)
        return _ref(min(fitting.values(), key=lambda named: (-told.get(named.id, 0), named.id)))


def telling(text: str) -> frozenset[str]:
    """Return the stems of the words that tell one matter from another.

    >>> sorted(telling("undersøgelse af de tomme butikker"))
    ['butik', 'tom']
    """
    return frozenset(stem for stem in stems(text) if stem not in SILENT)


def remembered(
    wanted: frozenset[str], issues: Iterable[Named], matters: Mapping[str, str]
) -> tuple[Named, ...]:
    """Return the issues of the matters whose names together hold all the words."""
    groups: defaultdict[str, list[Named]] = defaultdict(list)
    for issue in issues:
        groups[matters[issue.id]].append(issue)
    return tuple(
        issue
        for _, group in sorted(groups.items())
        if wanted <= frozenset().union(*map(_stems_of, group))
        for issue in group
    )


def _stems_of(issue: Named) -> frozenset[str]:
    """Return the stems of all that an issue is called."""
    return frozenset(stem for name in issue.names() for stem in stems(name))


def _ref(issue: Named) -> Ref:
    return Ref(kind="issue", id=issue.id, name=issue.name)
