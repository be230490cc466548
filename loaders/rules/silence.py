"""What is nobody's statement: welcomes, formalities, passives without a name, lead-ins."""

import re

from graph.model import Span
from loaders.rules.heard import Heard
from loaders.triggers import Choice

NOTHING = re.compile(
    r"\b(?:byd(?:er|e)|bød)\s+(?:\w+\s+){0,3}velkom\w+|\bingen\s+bemærkninger\b|\bintet\s+(?:til|at)\b|"
    r"\bder\s+nikkes\b|\b(?:åbnede|hævede)\s+mødet|\btakke(?:r|de)\s+for\s+i\s+dag\b|"
    r"^\W*[Nn]æste\s+\w*møde\s+(?:er|holdes|afholdes|finder)\b|\b(?:har|havde)\s+(?:bedt\s+om|ønsket)\s+punktet\b|"
    r"\bgod\s+ro\s+og\s+orden\b|\bstemte\s+(?:for|imod)\b|"
    r"\bklapsalve\w*|\bst(?:od|år)\s+skrevet|\bgav\s+ordet\s+til\s[\w\s]+\.$|\bikke\s+svaret\s+på\s+høringen",
    re.IGNORECASE,
)
FORMALITIES = Choice((NOTHING,), lambda pattern: pattern)
THANKS = re.compile(r"\btakke[rt]?(?:de)?\b(?!\s+(?:\w+\s+)?ja\b)", re.IGNORECASE)
COURTESY = re.compile(r":\**\s+(?:Mange\s)?[Tt]ak(?:\sfor\b[^.,!]*)?[.!]?$")
CROWD = re.compile(
    r"\W*(?:(?:Der|Det)\s+(?:blev|bliver|er\s+blevet|var|er)\s+(?:\w+\s+){0,3}(?:talt|drøftet|drøftes|"
    r"snakket|snak|diskuteret|nævnt|spurgt|aftalt|besluttet|sagt|foreslået|enighed|opbakning|"
    r"tilslutning|stemning|aftales|vedtaget)|Det\s+(?:aftales|besluttes|vedtages)|Flere\s|Nogle\s|"
    r"Bordet\s|Der\s+aftales|Der\s+udarbejdes|De\s\w+,\sder|Det\s+var\s+der|(?:\w+\s){1,4}blev\s+det\s|"
    r"(?:\w+\s){1,4}var\sder\s|[\w-]+\s(?:tages|sættes|udsættes|genoptages|drøftes|behandles)\s)"
)
DONE = re.compile(r"\bblev\s(?:[^.]{0,60}\s)?(?:bestilt|udskudt|udsat|afvist|vedtaget|forkastet)\b")
LEAD_IN = re.compile(
    r"(?:[\w. -]{2,30}\s(?:kommer\s+med\s+en\s+\w+|supplerer\s+\w+|samler\s+op)|"
    r"[\w. -]{2,25}:\s(?:Meget\sgerne|Ja|Nej|Enig|Tak|\w+\snævnte\s\w+)|Meget\sgerne)\."
)


def says_nothing(heard: Heard) -> bool:
    """Tell whether a sentence is a welcome, a thank-you or a formality."""
    if FORMALITIES.finds(heard.words):
        return True
    return THANKS.search(heard.words) is not None and not heard.verbs


def join_lead_ins(text: str, spans: list[Span]) -> list[Span]:
    """Join a lead-in without content to the sentence that it leads in."""
    joined: list[Span] = []
    for span in spans:
        if joined and LEAD_IN.fullmatch(text[joined[-1].start : joined[-1].end]):
            joined[-1] = Span(start=joined[-1].start, end=span.end)
        else:
            joined.append(span)
    return joined
