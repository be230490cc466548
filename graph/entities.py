"""What all documents together say of an entity: one set of properties, whatever their order.

Each document's words on an entity are kept apart (on its `TELLS_OF` relation), so that taking a
document out takes exactly its words out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from graph.identity import party_name
from graph.keys import fold
from graph.lexicon.bodies import KINDS
from graph.model import IssueKind

EntityLabel = Literal["Meeting", "Person", "Organisation", "Issue", "Provision"]
Told = Mapping[str, Any]

STRENGTH: Final[tuple[IssueKind, ...]] = ("budget_proposal", "key_issue", "topic")
"""Kinds of issue, the most telling first: a proposal stays one where a later paper is vague."""


def entity_properties(label: EntityLabel, told: Sequence[Told]) -> dict[str, Any]:
    """Return the properties that follow from what is told, in any order."""
    match label:
        case "Person":
            return _named(told)
        case "Organisation":
            named = _named(told)
            return {**named, "kind": _kind(named["name"], told)}
        case "Issue":
            return _issue(told)
        case "Meeting":
            fields = ("name", "date", "start", "end", "place")
            return {field: _commonest(told, field) for field in fields}
        case "Provision":
            return {"law": _commonest(told, "law"), "section": _commonest(told, "section")}


def _kind(name: str, told: Sequence[Told]) -> str | None:
    """Return what kind of body it is: a known one's own, else the one told most often."""
    if party_name(name):
        return "party"
    return KINDS.get(fold(name)) or _commonest(told, "kind")


def _issue(told: Sequence[Told]) -> dict[str, Any]:
    code = _commonest(told, "code")
    kinds = {facts.get("kind") for facts in told}
    kind = next((kind for kind in STRENGTH if kind in kinds), "topic")
    # Where a code has a name as well, the name is what readers know the matter by.
    spoken = [facts for facts in told if not code or fold(facts["name"]) != fold(code)]
    named = _named(told, _commonest(spoken, "name") or code)
    lines = [named["names"], code] if code and code not in named["names"].split("\n") else []
    names = "\n".join(lines) or named["names"]
    return {**named, "names": names, "code": code, "kind": kind}


def _named(told: Sequence[Told], name: str | None = None) -> dict[str, Any]:
    """Return the commonest name, all others as aliases, and all of them as searchable text."""
    chosen: str = name or _commonest(told, "name") or ""
    others = {alias for facts in told for alias in (facts["name"], *facts.get("aliases", ()))}
    aliases = _distinct(sorted(others), chosen)
    return {
        "name": chosen,
        "aliases": aliases,
        "names": "\n".join([chosen, *aliases]),
        "municipality": _commonest(told, "municipality"),
    }


def _distinct(names: Iterable[str], but: str) -> list[str]:
    """Return the names that differ in more than case and spaces, from each other and from one."""
    seen = {fold(but)}
    kept = []
    for name in names:
        if fold(name) not in seen:
            seen.add(fold(name))
            kept.append(name)
    return kept


def _commonest(told: Iterable[Told], field: str) -> Any:
    """Return the value told most often; of equals the longest, then the first in the alphabet."""
    counts = Counter(value for facts in told if (value := facts.get(field)))
    ranked = sorted(counts, key=lambda value: (-counts[value], -len(value), value))
    return ranked[0] if ranked else None
