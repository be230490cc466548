"""Which acts a subject governs: the verbs of saying in its clause and those taken up after it."""

import re
from dataclasses import replace

from graph.model import Act
from loaders.drafts import ActorMention
from loaders.rules.heard import TITLE, Heard
from loaders.rules.speech import (
    OWN,
    content_act,
    infinitive_act,
    is_passive,
    speech_verbs,
    zones,
)

LINK = (
    r"(?:(?:også|derfor|endvidere|samtidig|desuden|da|så|dog|ligeledes|efterfølgende|både|bl\.a\.|"
    r"her|igen)\s)?"
)
INVERTED_GAP = re.compile(rf"\s{LINK}{TITLE}?(?:Gruppen\s)?", re.IGNORECASE)
SHE_TOO = re.compile(r",\s(?:men|og|så)\s(han|hun|hen)\s")
SUBORDINATE = re.compile(r"\b(?:at|som|om|der|hvad|hvis|hvor\w*|når|fordi)\s(?:\w+\s)?$")
OWNED: tuple[tuple[str, Act], ...] = (
    ("forslag", "propose"),
    ("anbefaling", "propose"),
    ("ønske", "request"),
    ("spørgsmål", "ask"),
)


def governed(heard: Heard, subject: ActorMention, method: str) -> list[Act]:
    """Return the acts of the verbs that the subject governs."""
    own = OWN.match(heard.text[subject.end : heard.span.end])
    if own is not None and method == "subject":
        word = own.group("noun")
        nouns: list[Act] = [act for start, act in OWNED if word.startswith(start)]
        noun: Act = nouns[0] if nouns else "point_out"
        return [noun, content_act(heard.text[subject.end + own.end() : heard.span.end])]
    aside = method == "trailing" and heard.text[subject.end : subject.end + 1] == ","
    acts = [] if aside else _in_zones(heard, subject, method)  # "…, siger Ida, …" is an aside
    if aside:
        acts = _after_aside(heard, subject)
    if method == "auxiliary":
        acts.extend(_around(heard, subject))
    if method in {"inverted", "trailing"}:
        near = [v for v in heard.verbs if v.start < subject.start <= v.first_end + 40]
        close = [v for v in near if INVERTED_GAP.fullmatch(heard.text[v.first_end : subject.start])]
        acts.extend(v.act for v in close)
    if method == "elided":
        acts.extend(v.act for v in heard.verbs if v.start <= subject.start + 1)
    if method == "sender":
        acts = _sender_acts(heard, subject, acts)
    return acts


def _after_aside(heard: Heard, subject: ActorMention) -> list[Act]:
    """Return the acts of "…, svarede Ida, men hun ville undersøge det" after the comma."""
    again = SHE_TOO.match(heard.text, subject.end, heard.span.end)
    if again is None:
        return []
    return _in_zones(heard, replace(subject, end=again.end(1)), "second_clause")


def _around(heard: Heard, subject: ActorMention) -> list[Act]:
    """Return the act of an expression that the subject stands in: "Det er Ida ikke enig i"."""
    verb = heard.text[heard.span.start : subject.start].split()[-1]
    begin, end = zones(heard.text, subject.end, heard.span.end)[0]
    glued = f"{verb} {heard.text[begin:end].strip()}"
    found = speech_verbs(glued, 0, len(glued))
    return [v.act for v in found if v.start == 0 and v.end > len(verb)]


def _in_zones(heard: Heard, subject: ActorMention, method: str) -> list[Act]:
    acts: list[Act] = []
    for begin, end in zones(heard.text, subject.end, heard.span.end):
        here = [v for v in heard.verbs if begin <= v.start < end and not is_passive(heard.text, v)]
        first = next(
            (m for m in heard.inside if begin < m.start < end and _takes_over(heard, m)), None
        )
        acts.extend(v.act for v in here if first is None or v.start < first.start)
        if not acts:
            modal = method in {"auxiliary", "inverted"} or re.match(
                r"\s(?:vil|ville|kan|kunne|skal|må)\b", heard.text[begin:end]
            )
            told = infinitive_act(heard.text[begin:end]) if modal else None
            acts.extend(() if told is None else (told,))
    return acts


def _takes_over(heard: Heard, mention: ActorMention) -> bool:
    """Tell whether another actor becomes the subject after a comma and "og"."""
    return (
        re.search(r",\s(?:og|men|mens)\s$", heard.text[max(0, mention.start - 8) : mention.start])
        is not None
    )


def _sender_acts(heard: Heard, subject: ActorMention, acts: list[Act]) -> list[Act]:
    clause = heard.text[max(heard.span.start, subject.start - 25) : subject.start]
    if SUBORDINATE.search(clause):
        return []
    acts.extend(v.act for v in heard.verbs if v.start < subject.start <= v.first_end + 2)
    return acts
