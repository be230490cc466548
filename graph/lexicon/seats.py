"""Seats that one person can't have at one time, told by their words."""

import re
from typing import Final

OF_THE_YOUNG: Final = re.compile(r"(?:ungdoms|unge|børne|elev|børne- og unge)råd(?:et)?")
OF_THE_OLD: Final = re.compile(r"(?:ældre|senior)råd(?:et)?")
"""Councils whose members are under 30 or over 60 by law. "Børn og ungeudvalget" is a committee of
the council, with members of any age."""

ELECTED: Final = re.compile(r"(?:over|vice)?borgmester(?:en)?|rådmand(?:en)?")
APPOINTED: Final = re.compile(r"(?:kommunal|stads|by|administrerende )direktør(?:en)?")
"""Offices of one municipality: who is elected mayor is nobody's administrator. A mayor who was a
director somewhere else, or before, is left out."""

CANDIDATE: Final = re.compile(r"kandidat til .+")
"""A candidate for an election stands on one list."""

EMPLOYED: Final = re.compile(
    r"\w*(?:chef|leder|direktør|konsulent|koordinator|sagsbehandler|sygeplejerske|rådgiver|vejleder|"
    r"medarbejder|jurist|inspektør|planlægger|sekretær|forstander|terapeut|pædagog)(?:en)?(?: .*)?"
)
CHOSEN: Final = re.compile(
    r"\w*(?:formand|forperson|borgmester|medlem|rådmand|repræsentant|kandidat|suppleant)"
    r"(?:en)?(?: .*)?"
)
"""Who is employed and who is chosen: the same name on either side is told to be two as often as
not. "Leder" of an association is left among the employed, and decides nothing alone."""
