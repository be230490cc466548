"""Words in the names of matters."""

from typing import Final

ARTICLES: Final = frozenset({"den", "det", "de", "en", "et"})

PREPOSITIONS: Final = frozenset(
    [
        "af",
        "bag",
        "blandt",
        "efter",
        "for",
        "foran",
        "fra",
        "hos",
        "i",
        "indtil",
        "med",
        "mellem",
        "mod",
        "om",
        "over",
        "på",
        "samt",
        "til",
        "trods",
        "uden",
        "under",
        "ved",
        "vedr",
        "vedrørende",
        "og",
        "eller",
        "som",
        "der",
    ]
)
"""What ends the head of a name: prepositions, conjunctions and relative words. "Ad", "à" and "pr"
are left out: they stand in front of figures, not of places."""

GENERIC: Final = frozenset(
    [
        "aftale",
        "aktivitet",
        "ansøgning",
        "arbejde",
        "beslutning",
        "bevilling",
        "budget",
        "budgetforslag",
        "drøftelse",
        "evaluering",
        "finansiering",
        "forslag",
        "handleplan",
        "henvendelse",
        "høring",
        "høringssvar",
        "indsats",
        "indstilling",
        "initiativ",
        "investering",
        "mærkesag",
        "møde",
        "model",
        "notat",
        "orientering",
        "ordning",
        "politik",
        "projekt",
        "proces",
        "program",
        "pulje",
        "redegørelse",
        "reduktion",
        "sag",
        "samarbejde",
        "spareforslag",
        "strategi",
        "status",
        "støtte",
        "styrkelse",
        "tilbud",
        "tilskud",
        "tiltag",
        "undersøgelse",
        "udvidelse",
        "ændring",
    ]
)
"""Nouns that any matter can be called, in the indefinite: alone they join nothing. Nouns of a
subject (herberg, skole, bro) are left out: there is often one of it in a municipality."""

CHANGES: Final = frozenset(
    [
        "afskaffelse",
        "besparelse",
        "etablering",
        "flytning",
        "forlængelse",
        "fortsættelse",
        "forundersøgelse",
        "genetablering",
        "genåbning",
        "indførelse",
        "lukning",
        "nedlæggelse",
        "omlægning",
        "oprettelse",
        "opstart",
        "reduktion",
        "styrkelse",
        "udbud",
        "udvidelse",
        "videreførelse",
        "ændring",
    ]
)
"""What a proposal does to a thing: "Nedlæggelse af natskolen" is about natskolen. "Køb" and "salg"
are left out (the thing is then a piece of ground or a house), and "sammenlægning", which is about
several."""

CHANGED: Final = frozenset(
    [
        "bedre",
        "forbedret",
        "forbedrede",
        "fortsat",
        "permanent",
        "permanente",
        "styrket",
        "styrkede",
        "udvidet",
        "udvidede",
        "øget",
        "øgede",
    ]
)
"""How a thing shall be, in front of it. "Ny" and "flere" are left out: they mean others of it."""

SMALL: Final = frozenset(["by", "byen", "kommune", "kommunen", "hele", "al", "alle"])
"""Words that don't tell which one of a thing is meant, as any municipality is one town or more."""

ARRANGEMENTS: Final = ("forslag", "forsøg", "indsats", "initiativ", "ordning", "projekt", "tilbud")
"""Ends of nouns that only say that there is a thing: "kørselsordning" is kørsel. "Pulje", "plan",
"politik" and "strategi" are left out: they are other things than what they are for."""

SERVICES: Final = (
    "behandling",
    "hjælp",
    "indsats",
    "korps",
    "kørsel",
    "ordning",
    "pleje",
    "rådgiver",
    "rådgivning",
    "service",
    "sygeplejerske",
    "konsulent",
    "vejleder",
    "varmestue",
)
"""Endings of what a municipality has one of under that name, so that two papers mean the same.
Buildings and places (elevator, bænk, bolig, skole) and bodies (råd, team) are left out."""

COMMON_NOUNS: Final = frozenset(
    [
        *("afgift", "aft", "arbejd", "barn", "beløb", "bestyrels", "borger", "by", "byråd", "dag"),
        *("direktør", "drift", "formand", "forvaltning", "hus", "kommun", "kommunalbestyrels"),
        *("leder", "lov", "løsning", "måned", "områd", "opgav", "plads", "plan", "problem", "pris"),
        *(
            "proces",
            "regering",
            "råd",
            "skol",
            "sted",
            "tid",
            "tidsplan",
            "udgift",
            "udvalg",
            "ugen",
        ),
        *("undervisning", "uge", "verden", "vej", "virkelighed", "økonomi", "år"),
    ]
)
"""Nouns without their ending that are spoken of in the definite whatever the matter is: "huset",
"skolen", "pengene". Nouns of one thing (ban, bus, lift) are left out."""
