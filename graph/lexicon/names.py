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
