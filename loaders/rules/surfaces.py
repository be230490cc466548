"""How names, offices and bodies look in running text."""

import re

from loaders.drafts import ActorMention
from loaders.lexicon.organisations import GENERIC_HEADS
from loaders.outline import Outline
from loaders.rules.names import HEADS, PREMODIFIERS
from loaders.triggers import Triggered

OFFICE = Triggered(
    rf"(?<![\w-])((?i:(?:(?:{PREMODIFIERS})e?\s+)*[\w-]*(?:{HEADS})(?:en|n)(?<!medlemmen)))(s)?"
    r"(\s(?:for|af)\s(?:Rådet\sfor\s)?[A-ZÆØÅ][\w-]+(?:\s(?:og\s)?[A-ZÆØÅ][\w-]+){0,2}"
    r"(?:\s(?:udvalg\w*|råd\w*|lokaludvalg|forvaltning\w*))?)?(?![\w-])",
    before=60,
)
ANAPHORS = Triggered(
    r"(?<![\w-])(rådet|udvalget|nævnet|forvaltningen|sekretariatet|"
    r"foreningen|bestyrelsen|kommunalbestyrelsen|byrådet)(s)?(?![\w-])",
    re.IGNORECASE,
    before=20,
)
TITLE_BEFORE = Triggered(rf"((?:(?:{PREMODIFIERS})\s+)*[\w-]*(?:{HEADS}))\s+$", re.IGNORECASE)
FORMER = Triggered(
    r"\b(?:tidligere|daværende|forhenværende|fhv\.?|afgående|kommende)\b", re.IGNORECASE
)
FORMER_FIRST = re.compile(rf"^(?:{FORMER.pattern.pattern})\s+")
OF_WHAT = re.compile(r"\s+(?:for|af|i|hos|ved)\s.*$")
DEFINITE = re.compile(rf"((?:{HEADS}))(?:en|n)$")
INITIALS = re.compile(r"(?<![\w.-])[A-ZÆØÅ]{2,4}(?![\w-])")
PARTY_LETTER = Triggered(r"\b(?:Gruppen|Liste)\s([A-ZÆØÅ])\b", before=20)
SENDER_TITLE = re.compile(
    r"(?:svar|\bbemærkninger|udtalelse|brev|henvendelse)\s(?:fra|af)\s([A-ZÆØÅ][\w -]+?"
    r"(?:rådet|udvalget|foreningen))",
    re.IGNORECASE,
)
# What a compound ends with that names a body: "Hørekredsen Sund", "Roklubben Neptun".
CLUBS = ("foreningen", "klubben", "kredsen", "selskabet", "forbundet", "fonden", "netværket")
SENDER = re.compile(r"\b[Pp]å\s+([A-ZÆØÅ][\w-]+(?:\s+og\s+[\w-]+)?)s\s+vegne\b")


def bodies_of(outline: Outline) -> tuple[str, ...]:
    """Return the bodies that meet; a joint meeting has two."""
    body = outline.meeting.body if outline.meeting else None
    if not body:
        return ()
    joint = re.search(r"(?:råd|udvalg)\w*\s+og\s+[A-ZÆØÅ]", body)
    return tuple(re.split(r"(?<!-)\s+og\s+(?=[A-ZÆØÅ])", body)) if joint else (body,)


def stands_for(word: str, name: str) -> bool:
    """Tell whether "rådet" can stand for a body by the ending or the first word of its name.

    >>> stands_for("rådet", "Ældrerådet"), stands_for("rådet", "Rådet for Ro")
    (True, True)
    >>> stands_for("foreningen", "Beboerforeningen Solkrogen")
    True
    """
    low = name.lower()
    return low.endswith(word) or low.partition(" ")[0].endswith(word)


def initials_of(name: str) -> str:
    """Return the initials of a full name, hyphenated parts included."""
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part)


def office_of(role: str) -> str:
    """Return an office in its base form.

    >>> office_of("Socialchefen"), office_of("administrerende direktør")
    ('socialchef', 'administrerende direktør')
    """
    low = FORMER_FIRST.sub("", role.lower().strip())
    low = OF_WHAT.sub("", low)
    return DEFINITE.sub(r"\1", low) if low.endswith("n") else low


def is_head(word: str) -> bool:
    """Tell whether a noun tells what a body is, and stands for the only one of that kind.

    >>> is_head("Roklubben"), is_head("Værestedet"), is_head("Formanden")
    (True, True, False)
    """
    low = word.lower()
    return low.endswith(("et", "en")) and (low in GENERIC_HEADS or low.endswith(CLUBS))


def mention_of(
    match: re.Match[str], kind: str, name: str | None, method: str, candidates: tuple[str, ...] = ()
) -> ActorMention:
    """Return the mention of a match; a genitive s stays outside."""
    text = match.group()
    end = match.end()
    if text.endswith("s") and match.lastindex and match.group(match.lastindex) == "s":
        end, text = end - 1, text[:-1]
    return ActorMention(match.start(), end, text, kind, name, method, candidates)


def settle(mentions: list[ActorMention]) -> list[ActorMention]:
    """Keep the longest of overlapping mentions, in the order of the text."""
    kept: list[ActorMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -(m.end), m.name is None, m.method)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
