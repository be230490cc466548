"""What somebody holds in a clause after a weak verb of saying: "mener, at man skal vente"."""

import re
from typing import Final

from graph.model import Act
from loaders.rules.speech import speech_verbs

OPINION = re.compile(
    r"\b(?:mener|mente|synes|syntes|siger|sagde|tilføje(?:r|de)|svare(?:r|de)|udtal(?:er|te))"
    r"(?:\s(?:også|dog|derfor|selv))?,?\s(?:at\s)?(?P<clause>(?!ikke\b)\S.*)",
    re.DOTALL,
)
MUST = re.compile(r"(?:man|vi|[\wæøå-]+(?:en|et|ne)|der)\s(?:også\s|altid\s)?(?:skal|skulle)\b")
OWN_STAND = re.compile(r"(?:han|hun|hen|de|vi|jeg)\s(?!har\b|havde\b)")
GOOD = re.compile(
    r"(?:det|forslaget|id[eé]en|planen|løsningen)\s(?:er|var|lyder|lød)\s(?:som\s)?(?:en\s|et\s)?"
    r"(?:rigtig\s|meget\s|særdeles\s)?(?:god|fin|glimrende|fremragende|fornuftig|spændende)t?\b"
)
BAD = re.compile(
    r"(?:det|forslaget|id[eé]en|planen|løsningen)\s(?:er|var|lyder|lød)\s(?:som\s)?(?:en\s|et\s)?"
    r"(?:rigtig\s|meget\s|særdeles\s)?(?:dårlig|forkert|uklog|uacceptabel)t?\b"
)
STANDS: Final[tuple[tuple[Act, re.Pattern[str]], ...]] = (
    ("propose", MUST),
    ("oppose", BAD),
    ("support", GOOD),
)


def stand(content: str) -> Act | None:
    """Return the act of what somebody holds, told in a clause after a weak verb of saying.

    >>> stand("mener, at man skal vente"), stand("siger, at hun er imod"), stand("siger, at ja")
    ('propose', 'oppose', None)
    """
    opinion = OPINION.search(content)
    if opinion is None:
        return None
    clause = opinion.group("clause")
    own = OWN_STAND.match(clause)
    if own is not None:
        verb = next(iter(speech_verbs(clause, own.end(), len(clause))), None)
        near = verb is not None and verb.start - own.end() < 10
        return verb.act if verb and near and verb.act in {"commit", "oppose", "support"} else None
    return next((act for act, pattern in STANDS if pattern.match(clause)), None)


def told_act(content: str, act: Act) -> Act:
    """Return the act of a verb of saying, with the demand its content may hold.

    >>> told_act("Ida nævner, at vejen bør lukkes.", "point_out")
    'propose'
    """
    held = stand(content) if act in {"point_out", "inform"} else None
    if held is not None:
        return held
    if act in {"point_out", "inform"} and re.search(
        r"\b(?:bør|burde(?!\s+være\s+her)|med\s+fordel\s+kan)\b", content
    ):
        return "propose"
    return act
