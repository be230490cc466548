"""Offices that a municipality, or a body, has one of at a time: the words, never the people."""

import re
from typing import Final

CHAIRS: Final = frozenset({"formand", "forkvinde", "forperson", "formandskvinde"})
"""One office under several names. "Næstformand" is another one; "ordfører" is no office of one."""

OFFICE: Final = re.compile(
    r"(?P<office>(?:over|\w{3,}|\w+- og \w+)?borgmester|\w{4,}(?:direktør|rådmand|chef)"
    r"|(?:næst)?formand|(?:næst)?forkvinde|(?:næst)?forperson)(?:e?n)?"
)
"""An office, definite or not. "Direktøren" and "chefen" alone are left out: each area has one."""

NOT_AT_PRESENT: Final = re.compile(
    r"\b(?:tidligere|fhv|forhenværende|afgående|kommende|fungerende|konstitueret|stedfortrædende"
    r"|daværende|nyvalgt|første|anden|vice\w*|suppleant\w*|kandidat\w*)\b"
)
"""What makes an office another one: of another time, or in somebody's place."""

OF_BODY: Final = (
    re.compile(r"(?P<office>\w+) (?:for|i|af) (?P<body>.+)"),
    re.compile(r"(?P<body>.*?(?:råd|udvalg|bestyrelse|nævn)\w*?)s (?P<office>\w+)"),
)
"""An office with the body it is of: "formanden for Ældrerådet", "Ældrerådets formand"."""

OWN_BODY: Final = frozenset(
    {"rådet", "udvalget", "bestyrelsen", "nævnet", "kommunen", "forvaltningen"}
)
"""The meeting's own body, or the municipality, named by the common noun."""
