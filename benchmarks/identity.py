"""Who is who: the test set of pairs, and how long a new paper's names take among many.

`python -m benchmarks.identity` judges the pairs of `identity_pairs.jsonl`, each in a graph of its
own, tells what becomes of the people of each corpus across its documents (`benchmarks.people`), and
times a new paper's names among 1,000, 10,000 and 100,000 known ones (an index of them is there, and
those who hang together with the new are weighed and joined), and all of them anew. Only "same"
counts as found: what waits in the queue is a miss. It ends with exit status 1 below a bound.
"""

import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from benchmarks.corpora import corpora
from benchmarks.people import lines, people_across
from graph.candidates import NameIndex, candidates
from graph.evidence import Likeness
from graph.identity import Place
from graph.keys import fold
from graph.known_actors import party_of
from graph.known_people import KnownPerson, Listing, Seat
from graph.model import Model
from graph.same_bodies import KnownBody, bodies_alike
from graph.same_people import people_alike
from graph.settlement import joined_by

PAIRS: Final = Path(__file__).with_name("identity_pairs.jsonl")
PRECISION: Final = 0.995
RECALL: Final = 0.92
SIZES: Final = (1_000, 10_000, 100_000)
SECONDS: Final = 2.0
NEW_NAMES: Final = 30

FIRST: Final = (
    *("Anne", "Bent", "Carla", "Dorte", "Egon", "Frida", "Gorm", "Hanne", "Ivan", "Jytte", "Kim"),
    *("Lone", "Mogens", "Nete", "Ole", "Pia", "Rolf", "Signe", "Tage", "Ulla", "Verner", "Åse"),
)
BEGIN: Final = (
    *("Ag", "Birk", "Brand", "Dal", "Eg", "Fal", "Grøn", "Hav", "Ib", "Kirke", "Lang", "Mark"),
    *("Nør", "Over", "Rav", "Skov", "Thor", "Ul", "Vester", "Wind", "Øster", "Ås"),
)
MIDDLE: Final = ("", "e", "er", "ing", "ke", "les", "ner", "s", "sen", "ter", "un")
END: Final = (
    *("bak", "berg", "bro", "by", "dal", "feld", "gaard", "holm", "holt", "høj", "kilde", "kær"),
    *("lund", "mark", "rup", "skov", "sø", "toft", "vang"),
)


class Pair(Model):
    """Two names, whether they are one, and who else is there."""

    kind: Literal["person", "organisation"]
    phenomenon: str
    same: bool
    left: Mapping[str, Any]
    right: Mapping[str, Any]
    others: tuple[Mapping[str, Any], ...] = ()


class Figures(Model):
    """How many pairs were joined rightly and wrongly, and how many were missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Return the share of what was joined that is one."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Return the share of what is one that was joined."""
        return self.right / max(1, self.right + self.missed)


def read_pairs() -> tuple[Pair, ...]:
    """Return the test set."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    return tuple(Pair.model_validate(json.loads(line)) for line in lines)


def joins(pair: Pair) -> bool:
    """Tell whether evidence alone makes the two one."""
    told = (pair.left, pair.right, *pair.others)
    if pair.kind == "person":
        alike = people_alike(_person(number, one) for number, one in enumerate(told))
    else:
        alike = bodies_alike(_body(number, one) for number, one in enumerate(told))
    sure = (each.pair for each in alike.found if each.weighed.outcome == "same")
    return ("0", "1") in {*sure, *(each.pair for each in alike.namesakes)}


def figures(pairs: Iterable[Pair]) -> Figures:
    """Return what becomes of the pairs."""
    found = [(pair.same, joins(pair)) for pair in pairs]
    return Figures(
        right=found.count((True, True)),
        wrong=found.count((False, True)),
        missed=found.count((True, False)),
    )


def made_up(count: int) -> Iterator[KnownPerson]:
    """Yield people of different names, all of one municipality: the hardest case."""
    names = product(BEGIN, MIDDLE, END, FIRST)
    for number, (begin, middle, end, first) in enumerate(islice(names, count)):
        yield KnownPerson(
            id=str(number), names=(f"{first} {begin}{middle}{end}",), scope="municipality:bækby"
        )


class Resolved(NamedTuple):
    """What became of a new paper's people, how long it took, and how many pairs were compared.

    `indexing` is how long it took before to make the index of the known.
    """

    found: tuple[Likeness, ...]
    indexing: float
    seconds: float
    compared: int


def new_among(known: Sequence[KnownPerson]) -> tuple[KnownPerson, ...]:
    """Return the people of a new paper, each of a name that is known."""
    some = known[:: max(1, len(known) // NEW_NAMES)][:NEW_NAMES]
    return tuple(one.model_copy(update={"id": f"new{one.id}"}) for one in some)


def resolved(new: Sequence[KnownPerson], known: Sequence[KnownPerson]) -> Resolved:
    """Return who the people of a new paper are, by weighing those alone who hang together."""
    everybody = {person.id: person for person in (*known, *new)}
    started = time.perf_counter()
    index = NameIndex(known)
    begun = time.perf_counter()
    for person in new:
        index.add(person)
    compared: set[tuple[str, str]] = set()
    around, at = {person.id for person in new}, {person.id for person in new}
    while at:
        pairs = candidates((everybody[id_] for id_ in at), index)
        compared.update(pairs)
        at = {end for pair in pairs for end in pair} - around
        around |= at
    alike = people_alike(everybody[id_] for id_ in sorted(around))
    joined_by(alike, {}, around)
    took = time.perf_counter() - begun
    told = {person.id for person in new}
    found = (each for each in (*alike.found, *alike.namesakes) if not told.isdisjoint(each.pair))
    return Resolved(tuple(found), begun - started, took, len(compared))


def seconds_of_all(size: int) -> float:
    """Return how long it takes to work out who is who among so many names, each in two papers."""
    people = [
        person.model_copy(update={"id": f"{person.id} {paper}", "documents": frozenset({paper})})
        for number, person in enumerate(made_up(size // 2))
        for paper in (f"{number // NEW_NAMES}", f"{number // NEW_NAMES} again")
    ]
    begun = time.perf_counter()
    alike = people_alike(people)
    joined_by(alike, {}, [person.id for person in people])
    return time.perf_counter() - begun


def told_of_corpora() -> Iterator[Figures]:
    """Print what becomes of people across the documents of each corpus; yield the figures."""
    for corpus in corpora():
        if all(folder.exists() for folder in corpus.folders):
            across = people_across(corpus)
            print(*lines(corpus, across), sep="\n")
            counts = map(len, (across.right, across.wrong, across.missed))
            yield Figures(**dict(zip(("right", "wrong", "missed"), counts, strict=True)))


def _person(number: int, told: Mapping[str, Any]) -> KnownPerson:
    body, date = fold(told.get("body", "")), told.get("on")
    seat = Seat(body=body, office=fold(told.get("office", "")), date=date)
    meeting = told.get("meeting")
    party = told.get("party")
    return KnownPerson(
        id=str(number),
        names=(told["name"], *told.get("aliases", ())),
        scope=_scope(told["at"]),
        parties=frozenset({fold(party_of(party))} if party else ()),
        seats=(seat,) if body else (),
        listings=(Listing(meeting=meeting, body=body, date=date),) if meeting else (),
        documents=frozenset({str(number)}),
    )


def _body(number: int, told: Mapping[str, Any]) -> KnownBody:
    names = (told["name"], *told.get("aliases", ()))
    return KnownBody(id=str(number), names=names, scope=_scope(told["at"]))


def _scope(municipality: str) -> str:
    return Place(municipality=municipality, document="").scope if municipality else ""


def main() -> int:
    """Print the figures; return 1 when one is below its bound."""
    pairs = read_pairs()
    for pair in pairs:
        if joins(pair) != pair.same:
            sign = "-" if pair.same else "+"
            print(f"{sign} {pair.phenomenon}: {pair.left['name']} | {pair.right['name']}")
    total = figures(pairs)
    print(f"{len(pairs)} pairs: precision {total.precision:.4f}, recall {total.recall:.4f}")
    reached = [total, *told_of_corpora()]
    slowest = 0.0
    for size in SIZES:
        known = tuple(made_up(size))
        _, indexing, took, compared = resolved(new_among(known), known)
        slowest = max(slowest, took)
        print(f"{f'an index of {size:,} names':40} {indexing:8.3f} s")
        of_all = f"{compared} pairs compared of {NEW_NAMES * size:,}"
        print(f"{f'a paper of {NEW_NAMES} names among {size:,}':40} {took:8.3f} s, {of_all}")
        print(f"{f'all of {size:,} people anew':40} {seconds_of_all(size):8.3f} s")
    is_good = all(one.precision >= PRECISION and one.recall >= RECALL for one in reached)
    is_good = is_good and slowest < SECONDS
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
