"""Which bodies of one municipality are one under two names: forms, abbreviations, spelling; pure.

An abbreviation counts where it fits exactly one known body of the place; where it fits two,
somebody is asked. Numbers and letters at the end part bodies ("Lokalråd 1", "Lokalråd 2").
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Final

from rapidfuzz.distance import OSA

from graph.evidence import Likeness, Likenesses, Weighed, weigh
from graph.identity import definite_body
from graph.judgements import Pair
from graph.keys import fold
from graph.lexicon.body_words import COMMON_NOUNS, COUNCILS, JOINTS, STEMS
from graph.model import Model
from graph.spelling import letters

_ABBREVIATION: Final = re.compile(r"[A-ZÆØÅ]{2,6}|[A-ZÆØÅ][a-zæøå]?[A-ZÆØÅ]{1,4}")
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_COMMITTEE_FOR: Final = re.compile(
    r"(?P<kind>udvalget|rådet|nævnet) (?:for|vedrørende) (?P<rest>.+)"
)
_BIND: Final = re.compile(r"(?:s|e|es|er)$")
_LONG: Final = 10
_HEAD: Final = 4


class KnownBody(Model):
    """A body as several papers tell of it; `scope` is its municipality, empty where none is."""

    id: str
    names: tuple[str, ...]
    scope: str = ""
    documents: frozenset[str] = frozenset()

    @property
    def abbreviation(self) -> str | None:
        """Return the body's name where it is an abbreviation."""
        return self.names[0] if _ABBREVIATION.fullmatch(self.names[0]) else None


def bodies_alike(bodies: Iterable[KnownBody]) -> Likenesses:
    """Return which bodies are one, and which may be.

    >>> short, long = (KnownBody(id=n, names=(n,), scope="bækby") for n in ("KU", "Kulturudvalget"))
    >>> [(each.pair, each.weighed.outcome) for each in bodies_alike([short, long]).found]
    [(('KU', 'Kulturudvalget'), 'same')]
    """
    known = {body.id: body for body in bodies if body.scope}
    seen = {pair: body_evidence(known[pair[0]], known[pair[1]]) for pair in _candidates(known)}
    weighed = {pair: weigh("organisation", ids) for pair, ids in seen.items() if ids}
    for pair in _rivals(known, weighed):
        weighed[pair] = weigh("organisation", {*seen[pair], "rivals"})
    return Likenesses(
        found=tuple(
            Likeness(left=pair[0], right=pair[1], weighed=weighed[pair])
            for pair in sorted(weighed)
            if weighed[pair].outcome != "different"
        ),
        apart=(),
    )


def body_evidence(left: KnownBody, right: KnownBody) -> frozenset[str]:
    """Return what speaks for two bodies being one, as ids of the table."""
    if not left.scope or left.scope != right.scope:
        return frozenset()
    found = {each for pair in product(_own(left), _own(right)) if (each := _forms(*pair))}
    if not found and _called_so(left, right):
        found.add("called_so")
    if not found and (_shortens(left, right) or _shortens(right, left)):
        found.add("abbreviation")
    if not found:
        return frozenset()
    strongest = min(found, key=lambda id_: (id_ == "slip", id_))
    told = {strongest, "municipality"}
    if strongest == "slip" and left.documents & right.documents:
        told.add("side_by_side")
    return frozenset(told)


def could_abbreviate(short: str, name: str) -> bool:
    """Tell whether the letters are the beginnings of the name's parts, each in its turn.

    >>> [could_abbreviate(short, "Socialudvalget") for short in ("SU", "SUD", "SV", "S")]
    [True, True, False, False]
    >>> could_abbreviate("BUU", "Børne- og Ungdomsudvalget")
    True
    """
    parts = _parts(name)
    return len(parts) > 1 and len(short) > 1 and _spends(fold(short), parts)


def _spends(rest: str, parts: Sequence[str]) -> bool:
    """Tell whether each part gives its first letter or two, and all are spent."""
    if not parts:
        return not rest
    return any(
        parts[0].startswith(rest[:taken]) and _spends(rest[taken:], parts[1:])
        for taken in (1, 2)
        if len(rest) >= taken
    )


def _parts(name: str) -> list[str]:
    """Return the parts of a name that an abbreviation takes its letters from.

    >>> _parts("Teknik- og Miljøudvalget")
    ['teknik', 'miljø', 'udvalget']
    """
    found = []
    for word in _WORD.findall(fold(name)):
        if word in JOINTS:
            continue
        end = next((end for end in STEMS if word.endswith(end) and word != end), None)
        found += [word.removesuffix(end), end] if end else [word]
    return found


def _own(body: KnownBody) -> tuple[str, ...]:
    """Return the names that are the body's alone, not what a paper calls it in passing."""
    return tuple(name for name in body.names if fold(name) not in COMMON_NOUNS)


def _forms(left: str, right: str) -> str | None:
    """Return how two names are forms of one, if they are."""
    one, other = fold(left), fold(right)
    if _ABBREVIATION.fullmatch(left) or _ABBREVIATION.fullmatch(right):
        return None
    if _plain(one) == _plain(other):
        return "letters"
    if definite_body(one) is not None and definite_body(one) == definite_body(other):
        return "definite"
    if _is_of_municipality(one, other) or _is_of_municipality(other, one):
        return "municipality_name"
    if _turned(one) == _turned(other) != () or COUNCILS.issuperset((one, other)):
        return "turned_round" if one not in COUNCILS else "one_council"
    return "slip" if _slipped(_plain(one), _plain(other)) else None


def _plain(folded: str) -> str:
    """Return the name without what writers leave out: hyphens, "og" as "&", double letters."""
    return letters(" ".join(_WORD.findall(folded.replace("&", " og ").replace("/", " og "))))


def _is_of_municipality(short: str, long: str) -> bool:
    town = long.removesuffix(" kommune")
    return town != long and short in {town, town.removesuffix("s")}


def _turned(folded: str) -> tuple[str, ...]:
    """Return the bare words of a committee's name, whichever way round it is put.

    >>> _turned("udvalget for børn og unge") == _turned("børne- og ungeudvalget")
    True
    """
    found = _COMMITTEE_FOR.fullmatch(folded)
    if found:
        return (found["kind"], *sorted(map(_bare, _words(found["rest"]))))
    whole = definite_body(folded)
    kind = next((k for k in ("udvalget", "rådet", "nævnet") if (whole or folded).endswith(k)), None)
    rest = (whole or folded).removesuffix(kind) if kind else ""
    return (kind, *sorted(map(_bare, _words(rest)))) if kind and rest.strip() else ()


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word not in JOINTS]


def _bare(word: str) -> str:
    return _BIND.sub("", letters(word))


def _slipped(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LONG or re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    if one[-2:-1] == " " or other[-2:-1] == " ":
        return False  # "Team A" and "Team B"
    is_swap = len(one) == len(other) and sorted(one) == sorted(other)
    return OSA.distance(one, other, score_cutoff=1) == 1 and (is_swap or len(one) != len(other))


def _called_so(left: KnownBody, right: KnownBody) -> bool:
    """Tell whether a paper calls the one what the other is called."""
    for one, other in ((left, right), (right, left)):
        name = fold(one.names[0])
        is_telling = one.abbreviation is not None or len(name) >= _LONG
        if is_telling and name not in COMMON_NOUNS and name in map(fold, other.names[1:]):
            return True
    return False


def _shortens(short: KnownBody, long: KnownBody) -> bool:
    """Tell whether the one's name is made of the beginnings of the other's."""
    abbreviation = short.abbreviation
    if abbreviation is None or long.abbreviation is not None:
        return False
    return could_abbreviate(abbreviation, long.names[0])


def _candidates(known: Mapping[str, KnownBody]) -> Iterator[Pair]:
    """Yield the pairs that share a key: a beginning, an end, initials or a whole alias."""
    buckets: dict[tuple[str, str], set[str]] = defaultdict(set)
    shortened: dict[tuple[str, str], set[str]] = defaultdict(set)
    for body in known.values():
        for name in _own(body):
            for key in _keys(name):
                buckets[body.scope, key].add(body.id)
            if body.abbreviation is None and len(_parts(name)) > 1:
                shortened[body.scope, fold(name)[0]].add(body.id)
    pairs = {pair for ids in buckets.values() for pair in combinations(sorted(ids), 2)}
    for body in known.values():
        for long in shortened[body.scope, fold(body.names[0])[:1]] if body.abbreviation else ():
            pairs.add((min(body.id, long), max(body.id, long)))
    yield from sorted(pairs)


def _keys(name: str) -> Iterator[str]:
    folded = fold(name)
    plain = _plain(folded)
    yield f"={plain}"
    yield f"={plain.removesuffix(' kommune').removesuffix('s')}"
    for length in {len(plain) // 4, (len(plain) + 2) // 4}:
        yield f"^{plain[:_HEAD]}{length}"
        yield f"${plain[-_LONG:]}{length}"
    if definite := definite_body(folded):
        yield f"={_plain(definite)}"
    if folded in COUNCILS:
        yield "=council"
    if turned := _turned(folded):
        yield "~" + " ".join(turned)


def _rivals(known: Mapping[str, KnownBody], weighed: Mapping[Pair, Weighed]) -> set[Pair]:
    """Return the pairs of an abbreviation or alias that fits two bodies that aren't one."""
    partners: dict[str, set[str]] = defaultdict(set)
    for pair, each in weighed.items():
        if {"abbreviation", "called_so"}.intersection(each.reasons):
            short, long = sorted(pair, key=lambda end: (len(known[end].names[0]), end))
            partners[short].add(long)
    found: set[Pair] = set()
    for short, others in partners.items():
        pairs = [weighed.get(pair) for pair in combinations(sorted(others), 2)]
        if not all(each is not None and each.outcome == "same" for each in pairs):
            found |= {(min(short, other), max(short, other)) for other in others}
    return found
