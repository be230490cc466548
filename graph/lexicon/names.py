"""Names and titles that tell little: so many bear them that they prove nobody the same."""

from typing import Final

COMMON_SURNAMES: Final = frozenset(
    {
        "andersen",
        "christensen",
        "christiansen",
        "hansen",
        "jensen",
        "johansen",
        "jørgensen",
        "knudsen",
        "kristensen",
        "larsen",
        "madsen",
        "mortensen",
        "møller",
        "nielsen",
        "olsen",
        "pedersen",
        "petersen",
        "poulsen",
        "rasmussen",
        "sørensen",
        "thomsen",
    }
)
"""The commonest surnames in Denmark, each borne by some 20,000 people or more."""

MOST_COMMON_SURNAMES: Final = frozenset(
    {
        "andersen",
        "christensen",
        "hansen",
        "jensen",
        "jørgensen",
        "kristensen",
        "larsen",
        "madsen",
        "nielsen",
        "olsen",
        "pedersen",
        "petersen",
        "rasmussen",
        "sørensen",
        "thomsen",
    }
)
"""Those of them that some 35,000 people or more bear. With the others a common first name is a few
people's in a municipality at most."""

COMMON_FIRST_NAMES: Final = frozenset(
    {
        "anders",
        "anja",
        "anna",
        "anne",
        "bent",
        "bente",
        "birgit",
        "birthe",
        "bo",
        "brian",
        "camilla",
        "carsten",
        "charlotte",
        "christian",
        "claus",
        "dorthe",
        "emil",
        "emma",
        "erik",
        "finn",
        "flemming",
        "frederik",
        "gitte",
        "hanne",
        "hans",
        "helle",
        "henrik",
        "ida",
        "inge",
        "inger",
        "jan",
        "jens",
        "jesper",
        "jette",
        "julie",
        "jørgen",
        "kaj",
        "karen",
        "kim",
        "kirsten",
        "knud",
        "kurt",
        "lars",
        "laura",
        "lene",
        "lis",
        "lone",
        "lotte",
        "louise",
        "mads",
        "maria",
        "marianne",
        "martin",
        "mette",
        "michael",
        "mikkel",
        "morten",
        "niels",
        "ole",
        "per",
        "peter",
        "pia",
        "poul",
        "rasmus",
        "sofie",
        "susanne",
        "svend",
        "søren",
        "thomas",
        "tina",
        "torben",
        "ulla",
    }
)
"""The first names that most grown-up people in Denmark bear; with one of the surnames right
above, alone, they are hundreds or thousands of people's name."""

GENERIC_OFFICES: Final = frozenset(
    {
        "",
        "medlem",
        "member",
        "deltager",
        "gæst",
        "byrådsmedlem",
        "kommunalbestyrelsesmedlem",
        "medlem af borgerrepræsentationen",
        "rådsmedlem",
        "udvalgsmedlem",
        "suppleant",
        "stedfortræder",
        "konsulent",
        "chefkonsulent",
        "specialkonsulent",
        "fuldmægtig",
        "sagsbehandler",
        "medarbejder",
        "borger",
        "forælder",
        "pårørende",
        "brugerrepræsentant",
        "frivillig",
        "pædagog",
        "lærer",
        "sygeplejerske",
        "studentermedhjælper",
    }
)
"""Offices that many hold at a time; "formand", "direktør" and "socialchef" one body has one of."""

TITLES: Final = frozenset(
    {
        *(
            "borger",
            "beboer",
            "hr.",
            "hr",
            "fru",
            "frk.",
            "frk",
            "fr.",
            "dr.",
            "dr",
            "prof.",
            "prof",
        ),
        *("professor", "lektor", "læge", "overlæge", "pastor", "advokat", "adv.", "cand."),
    }
)
"""What stands before a name without being part of it. Offices are left out: rules take them off."""

DEGREES: Final = frozenset({"ph.d", "phd", "dr.med", "cand.jur", "cand.scient.pol", "mph", "mba"})
"""What stands after a name and a comma without being its first name."""
