"""What speaks for and against two names being one, each with its weight, in one table.

Weights add up: from `SAME` on two are one, from `QUEUE` on somebody is asked, and below that they
are two. What `CAPPED` lists never joins by itself, whatever stands beside it, and what `APART`
lists keeps two apart.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from graph.judgements import Kind, Pair
from graph.model import Model

Outcome = Literal["same", "queue", "different"]

SAME: Final = 5.0
QUEUE: Final = 3.0


class Evidence(Model):
    """One thing that can be seen of two names, what it weighs, and how a reader is told."""

    id: str
    weight: float
    text: str


PEOPLE: Final = (
    # What the two are called: exactly one of these.
    Evidence(id="full_name", weight=3.5, text="Samme fulde navn"),
    Evidence(
        id="letters", weight=4.5, text="Samme navn, kun skrevet med andre bogstaver (aa/å, é)"
    ),
    Evidence(
        id="called_so", weight=4.5, text="Et dokument kalder den ene det, som den anden hedder"
    ),
    Evidence(id="spelling", weight=3.0, text="Navnet siges ens, men staves forskelligt"),
    Evidence(id="swap", weight=3.5, text="To bogstaver er byttet om i navnet"),
    Evidence(id="slip", weight=2.5, text="Et langt navn er stavet med ét bogstav til forskel"),
    Evidence(id="first_slip", weight=0.5, text="Fornavnet er stavet med ét bogstav til forskel"),
    Evidence(id="middle_name", weight=3.0, text="Samme for- og efternavn; et mellemnavn mangler"),
    Evidence(id="middle_initial", weight=3.5, text="Mellemnavnet står som forbogstav"),
    Evidence(id="last_name_left_out", weight=2.5, text="Det sidste efternavn er udeladt"),
    Evidence(id="initial", weight=2.0, text="Fornavnet står som forbogstav"),
    Evidence(id="short_first_name", weight=3.0, text="Fornavnet er forkortet (Chr., Kr., Joh.)"),
    Evidence(id="first_name", weight=1.0, text="Samme fornavn; efternavnet mangler"),
    Evidence(id="new_surname", weight=-0.5, text="Samme fornavn, men et andet efternavn"),
    # What else is known of the names.
    Evidence(id="common_name", weight=-1.0, text="Efternavnet er meget almindeligt"),
    Evidence(id="very_common_name", weight=0.0, text="Mange i landet hedder netop det"),
    Evidence(id="uncommon_name", weight=1.0, text="Få i en kommune hedder netop det"),
    Evidence(id="double_first_name", weight=1.5, text="De to første navne er de samme"),
    # Where they sat and stood.
    Evidence(id="body", weight=2.0, text="Samme udvalg, råd eller arbejdssted"),
    Evidence(id="national_body", weight=6.0, text="Samme landsdækkende organisation"),
    Evidence(id="office", weight=1.5, text="Samme post eller stilling"),
    Evidence(
        id="successor", weight=1.0, text="Den ene optræder, lige efter at den anden holder op"
    ),
    Evidence(id="party", weight=1.5, text="Samme parti"),
    Evidence(id="other_party", weight=-2.0, text="Hver sit parti"),
    Evidence(
        id="other_walk",
        weight=-2.0,
        text="Den ene er ansat, den anden valgt til råd eller udvalg",
    ),
    Evidence(id="series", weight=0.5, text="Står på mødelisten i samme række af referater"),
    Evidence(id="municipality", weight=0.5, text="Samme kommune"),
    Evidence(id="company", weight=1.5, text="Deres dokumenter nævner flere af de samme mennesker"),
    Evidence(id="other_municipality", weight=-5.0, text="Hver sin kommune"),
    Evidence(id="side_by_side", weight=-2.0, text="Nævnt som to i samme dokument"),
    Evidence(id="long_between", weight=-1.0, text="Mere end 12 år imellem"),
    Evidence(id="namesakes", weight=-1.0, text="Samme navn to gange i ét dokument"),
    Evidence(id="rivals", weight=-2.0, text="Der er flere, det kan være"),
    # What keeps two apart.
    Evidence(id="listed_together", weight=-9.0, text="Står som to på samme mødeliste"),
    Evidence(id="two_places", weight=-9.0, text="Til stede to steder på samme tid"),
    Evidence(id="other_middle_name", weight=-9.0, text="Hver sit mellemnavn"),
    Evidence(id="told_as_two", weight=-9.0, text="Samme navn, men hver sin post i ét dokument"),
    Evidence(id="two_seats", weight=-9.0, text="Hver sin post, som ingen kan have på samme tid"),
)
BODIES: Final = (
    Evidence(id="definite", weight=4.0, text="Samme navn i bestemt og ubestemt form"),
    Evidence(
        id="called_so", weight=4.0, text="Den ene kaldes det samme som den anden i et dokument"
    ),
    Evidence(id="one_council", weight=4.0, text="En kommune har ét råd af folkevalgte"),
    Evidence(id="abbreviation", weight=4.0, text="Forkortelsen passer på netop dette navn"),
    Evidence(id="municipality_name", weight=4.0, text="Kommunen nævnt med og uden ordet «kommune»"),
    Evidence(
        id="turned_round", weight=4.0, text="Samme ord i en anden rækkefølge (Udvalget for …)"
    ),
    Evidence(
        id="letters", weight=4.0, text="Samme navn, kun skrevet med andre bogstaver eller tegn"
    ),
    Evidence(id="slip", weight=4.0, text="Navnet er stavet med ét bogstav til forskel"),
    Evidence(id="municipality", weight=1.0, text="Samme kommune"),
    Evidence(id="same_document", weight=1.0, text="Nævnt i samme dokument"),
    Evidence(id="rivals", weight=-2.0, text="Der er flere, det kan være"),
    Evidence(id="side_by_side", weight=-2.0, text="Nævnt som to i samme dokument"),
)
MATTERS: Final = (
    Evidence(id="code", weight=6.0, text="Den ene kaldes ved den andens kode"),
    Evidence(id="code_in_time", weight=4.0, text="Samme kode, og tiden passer"),
    Evidence(id="same_code", weight=3.0, text="Samme kode"),
    Evidence(id="titles_alike", weight=3.0, text="Titlerne handler om det samme"),
    Evidence(id="same_path", weight=3.0, text="Det, sagen blev til, har den samme titel"),
    Evidence(id="titles_of_one_thing", weight=1.0, text="Titlerne nævner den samme ting"),
    Evidence(id="titles_differ", weight=-1.0, text="Titlerne har ingen ord til fælles"),
    Evidence(id="one_budget", weight=1.0, text="Dokumenterne er fra samme budgetår"),
    Evidence(id="far_between", weight=-1.0, text="Der er lang tid mellem dokumenterne"),
    Evidence(id="code_alone", weight=0.0, text="Det ene dokument skriver kun koden"),
    Evidence(
        id="nearest_of_code", weight=1.0, text="De andre sager med koden ligger over et år væk"
    ),
    Evidence(id="several_of_code", weight=-1.0, text="Flere sager har haft koden"),
    Evidence(id="case_number", weight=6.0, text="Punkterne, der hedder sådan, er samme sag"),
    Evidence(
        id="earlier_handling", weight=6.0, text="Det ene punkt henviser til, at det andet var før"
    ),
    Evidence(id="name", weight=5.0, text="Navnene er ens på nær bøjning og kendeord"),
    Evidence(id="head_noun", weight=4.0, text="Det korte navn er hovedordet i det lange"),
    Evidence(
        id="title", weight=3.5, text="Navnene handler om samme ting, for de samme eller samme sted"
    ),
    Evidence(id="service", weight=3.5, text="Navnene handler om den samme kommunale ydelse"),
    Evidence(
        id="short_noun",
        weight=3.0,
        text="Det korte ord i bestemt form om det, samme råd eller udvalg har haft på",
    ),
    Evidence(
        id="short_name",
        weight=0.0,
        text="Samme korte navn, men de fulde navne siger noget forskelligt",
    ),
)
APART: Final = frozenset(
    {"listed_together", "two_places", "other_middle_name", "told_as_two", "two_seats"}
)
CAPPED: Final = frozenset({"first_name", "namesakes"})

_TABLES: Final[Mapping[str, Mapping[str, Evidence]]] = {
    "person": {one.id: one for one in PEOPLE},
    "organisation": {one.id: one for one in BODIES},
    "issue": {one.id: one for one in MATTERS},
}


class Weighed(Model):
    """What evidence amounts to; `method` is what the names share, `reasons` all, as the table."""

    outcome: Outcome
    score: float
    method: str
    reasons: tuple[str, ...]


class Likeness(Model):
    """Two entities and what their evidence amounts to."""

    left: str
    right: str
    weighed: Weighed

    @property
    def pair(self) -> Pair:
        """Return the two."""
        return self.left, self.right


class Likenesses(Model):
    """All that evidence tells of some entities: what is alike, and what can't be one.

    `namesakes` are of one name and one already, whatever else there is; they join first.
    """

    found: tuple[Likeness, ...]
    apart: tuple[Pair, ...]
    namesakes: tuple[Likeness, ...] = ()


def weigh(kind: Literal["person", "organisation"], seen: Iterable[str]) -> Weighed:
    """Return what these pieces of evidence amount to together.

    >>> weigh("person", ["municipality", "body", "spelling"])  # doctest: +NORMALIZE_WHITESPACE
    Weighed(outcome='same', score=0.924, method='spelling',
            reasons=('spelling', 'body', 'municipality'))
    >>> weigh("person", ["first_name", "body", "office", "party", "municipality"]).outcome
    'queue'
    """
    table = _TABLES[kind]
    told = set(seen)
    ids = tuple(id_ for id_ in table if id_ in told)
    total = sum(table[id_].weight for id_ in ids)
    outcome: Outcome = "same" if total >= SAME else "queue" if total >= QUEUE else "different"
    if APART.intersection(ids):
        outcome = "different"
    elif outcome == "same" and CAPPED.intersection(ids):
        outcome = "queue"
    return Weighed(outcome=outcome, score=_sureness(total), method=ids[0], reasons=ids)


def total(kind: Literal["person", "organisation"], seen: Iterable[str]) -> float:
    """Return the sum of what these pieces of evidence weigh.

    >>> total("person", ["spelling", "body"])
    5.0
    """
    return sum(_TABLES[kind][id_].weight for id_ in seen)


def reason(kind: Kind, id_: str) -> Evidence | None:
    """Return a piece of evidence by its id, with its weight and how a reader is told of it.

    >>> reason("person", "body").text
    'Samme udvalg, råd eller arbejdssted'
    """
    return _TABLES[kind].get(id_)


def _sureness(total: float) -> float:
    """Return weights as a figure between 0 and 1; somebody is asked from the middle on."""
    return round(1 / (1 + math.exp(QUEUE - total)), 3)
