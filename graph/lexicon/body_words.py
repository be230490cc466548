"""Words of which the names of bodies are made, and those that name no body by themselves."""

from typing import Final

COMMON_NOUNS: Final = frozenset(
    {
        "rådet",
        "råd",
        "udvalget",
        "udvalg",
        "forvaltningen",
        "forvaltning",
        "bestyrelsen",
        "bestyrelse",
        "nævnet",
        "kommissionen",
        "centeret",
        "centret",
        "center",
        "afdelingen",
        "afdeling",
        "enheden",
        "enhed",
        "teamet",
        "team",
        "netværket",
        "foreningen",
        "forening",
        "gruppen",
        "partiet",
        "skolen",
        "huset",
        "sekretariatet",
        "kommunen",
        "kommune",
        "styregruppen",
        "arbejdsgruppen",
        "følgegruppen",
        "ledelsen",
        "direktionen",
    }
)
"""What a paper calls the body it has named before; in the next paper it is another one's."""

COUNCILS: Final = frozenset(
    {
        *("byrådet", "byråd", "kommunalbestyrelsen", "kommunalbestyrelse"),
        *("borgerrepræsentationen", "borgerrepræsentation"),
    }
)
"""What the elected council of a municipality is called: each has one, whichever name papers use."""

JOINTS: Final = frozenset({"og", "for", "i", "af", "til", "på", "den", "det", "de", "samt", "med"})
"""Words that abbreviations pass over."""

STEMS: Final = (
    "repræsentationen",
    "forvaltningen",
    "repræsentation",
    "bestyrelsen",
    "forvaltning",
    "bestyrelse",
    "sekretariatet",
    "lokaludvalget",
    "lokaludvalg",
    "udvalget",
    "sekretariat",
    "udvalg",
    "nævnet",
    "centeret",
    "centret",
    "center",
    "rådet",
    "nævn",
    "råd",
)
"""Last parts of compounds that an abbreviation gives a letter of their own, the longest first."""
