"""Where a sentence says that somebody says something, and which act it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from graph.model import Act
from loaders.lexicon.speech import EVERYDAY, EXPERIENCE, FORMS, NOUNS, ORDER
from loaders.lexicon.speech_frames import FRAMES
from loaders.triggers import openings_of

FINITE = (
    r"(?:har|havde|vil|ville|kan|kunne|skal|skulle|må|måtte|bør|burde|er|var|bliver|blev|får|fik)"
)
STRONG = "|".join(
    NOUNS.get(f, f)
    for f in sorted(
        {f for forms in FORMS.values() for f in forms} - EVERYDAY, key=len, reverse=True
    )
)
BOUND = re.compile(  # words that open a subordinate clause
    r",?\s(?:at|om\s(?!(?:en|et|den|det|de|at)\b)|hvis|fordi|når|"
    r"hvor(?:dan|for|vidt|når)?|hvad|hvem|hvilken|hvilket|hvilke|"
    r"som|der|idet|mens|selvom|"
    r"såfremt|medmindre|inden|siden|eftersom)\b|,\s(?:for|da)\s|:\s"
)
BRACKETS = re.compile(r"\s*\([^)]{1,60}\)")
RELATIVE = re.compile(r"\s*,\s(?:som|der|hvis)\s[^,]{2,200},")
APPOSITION = re.compile(rf"\s*,\s(?!(?:at|om|{FINITE})\b)[^,:]{{2,80}},(?=\s)")
COORDINATE = re.compile(r",?\s(?:og|men|samt)\s(?:også\s|samtidig\s|derfor\s|dog\s)?")
DEMAND = re.compile(
    r"\b(?:bør|burde)\b|\b(?:man|vi|kommunen|politiet|udvalget|"
    r"forvaltningen|der)\s(?:skal|må)\b(?!\s+(?:kunne\s+)?(?:konstatere|"
    r"erkende|sige|give|indrømme))|"
    r"\bskal\s(?:man|vi|kommunen|der|ikke)\b|\b[Dd]et\s+er\s+(?:\w+\s+)?nødvendigt\b|"
    r"\b[Kk]unne\s+(?:man|vi)\b|\b(?:man|vi)\s+kunne\b|"
    r"\bkunne\s+\w+\s+(?:være|styrke|tænkes)|\bmed\s+fordel\s+kan\b",
)
# "Det kunne Ida ikke love, men hun ville spørge rådet" promises what she would do.
UNDERTAKES = re.compile(
    r"\bikke\slove\b.*,?\smen\s(?:han|hun|de)\s(?:vil|ville)\s(?!gerne\b|vide\b|have\b|ikke\b)\w+e\b"
)
PROMISE = re.compile(
    r"\b(?:[Jj]eg|[Vv]i)\s(?:vender\stilbage|følger\sop|undersøger|sender\s\w+|kontakter)\b|"
    r"^(?:[Jj]eg|[Vv]i|[Hh]an|[Hh]un|[Rr]ådet|[Dd]e)?\s*(?:[Vv]il|"
    r"lover)\s+(?:gerne\s+)?(?!\w*\s*(?:have|se|vide|høre|være|"
    r"kunne|ikke)\b)\w+|\bvil\s+gerne\s+(?:hjælpe|give|bidrage|"
    r"melde|stille|tage)|"
    r"\b[Dd]et\s+tager\s+\w+\s+med\b|\bmelder?\s+sig\b"
)
SUPPORT = re.compile(
    r"\b(?:meget\s+gerne|enige?|glade?\s+for|god\s+(?:id[eé]|tanke)|"
    r"godt\s+forslag|fornuftigt?|fortaler|fremragende|bakker\s+op|"
    r"støtter)\b",
    re.IGNORECASE,
)
OPPOSE = re.compile(
    r"\b(?:imod|uenige?|ikke\s+enige?|uacceptabelt?|uforsvarligt?|"
    r"ikke\s+(?:meningsfuldt|rimeligt|acceptabelt|i\s+orden)|kan\s+ikke\s+(?:støtte|"
    r"lukke|acceptere))\b"
)
JUDGEMENT = re.compile(
    r"\b(?:ikke|aldrig|ingen|kun|men|problem\w*|udfordring\w*|"
    r"svære?t?|vigtigt?|vigtige|mangler?|behov|desværre|alt\s+for|"
    r"umuligt|nødlidende|"
    r"værre|dårlig\w*|risiko|fordi|burde|for\s+\w+e|stor\w*\s+forskel\w*|"
    r"må|pointe|netop|alligevel|stadig|faktisk)\b"
)
QUESTION_PROPOSAL = re.compile(r"^(?:[\w .]+:\s)?(?:Kunne|Kan)\s+(?:man|vi|det\s+ikke)\b")
IMPERATIVE = re.compile(
    r"^(?:[\w. -]+:\s*)?(?:[Bb]rug|[Tt]ag|[Ll]ad|[Hh]usk|[Gg]iv|"
    r"[Gg]ør|[Ss]ørg|[Uu]ndersøg|[Ss]krab|[Ss]tart|[Ss]et|[Ff]lyt|"
    r"[Ll]av|[Kk]ig|[Ii]nvester|[Ss]top)\s+\w+"
)


BY_CONTENT: Final[tuple[tuple[Act, re.Pattern[str]], ...]] = (
    ("commit", PROMISE),
    ("oppose", OPPOSE),
    ("propose", DEMAND),
    ("propose", IMPERATIVE),
    ("support", SUPPORT),
)


WORD = re.compile(r"\w+")


@cache
def _sayings() -> dict[str, dict[Act, list[str]]]:
    """Return the frames and forms of each act by the word they begin with."""
    found: dict[str, dict[Act, list[str]]] = {}
    for act in ORDER:
        forms = sorted(FORMS.get(act, ()), key=len, reverse=True)
        for saying in (*FRAMES.get(act, ()), *(rf"{NOUNS.get(f, f)}\b" for f in forms)):
            for word in openings_of(re.compile(saying)):
                found.setdefault(word, {}).setdefault(act, []).append(saying)
    return found


@cache
def _sayings_of(word: str) -> tuple[tuple[Act, re.Pattern[str]], ...]:
    """Return what an opening word can say, act by act, strongest first."""
    return tuple(
        (act, re.compile("|".join(f"(?:{s})" for s in sayings), re.IGNORECASE))
        for act, sayings in _sayings().get(word, {}).items()
    )


NOT_BEFORE = re.compile(r"\b(?:ikke|aldrig)\s$")
NOT_AFTER = re.compile(r"\s(?:\w+\s)?(?:ikke|aldrig|intet)\b")
OWN = re.compile(rf"^['’]?s\s+(?:\w+\s+)?(?P<noun>{EXPERIENCE})\s+(?:er|var|lyder)(?=,|:|\sat\b)")


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb or frame of saying: its place, its act and where its first word ends."""

    start: int
    end: int
    act: Act
    first_end: int


def speech_verbs(text: str, start: int, end: int) -> list[SpeechVerb]:
    """Return the verbs of saying in `text[start:end]`, in order.

    A stronger act hides a weaker one at the same place ("siger nej til" is no "siger").

    >>> [v.act for v in speech_verbs("Ida gør opmærksom på, at Bo lover det.", 0, 38)]
    ['point_out', 'commit']
    """
    found: list[SpeechVerb] = []
    reach: dict[Act, int] = {}  # where the last saying of an act ends
    for word in WORD.finditer(text, start, end):
        known = word.group().lower()
        if known in _sayings() and text[word.start() - 1 : word.start()] != "-":
            found.extend(_said_at(text, word, end, reach))
    found.sort(key=lambda v: (v.start, v.start - v.end))
    kept: list[SpeechVerb] = []
    for verb in found:
        if not any(k.start <= verb.start < k.end for k in kept):
            kept.append(verb)
    return kept


def _said_at(
    text: str, word: re.Match[str], end: int, reach: dict[Act, int]
) -> Iterator[SpeechVerb]:
    """Yield what is said from a word on, for each act that isn't being said there already."""
    for act, pattern in _sayings_of(word.group().lower()):
        if word.start() < reach.get(act, 0):
            continue
        match = pattern.match(text, word.start(), end)
        if match is not None:
            reach[act] = match.end()
            if act != "commit" or not _is_denied(text, match):
                yield SpeechVerb(match.start(), match.end(), act, min(word.end(), match.end()))


def _is_denied(text: str, match: re.Match[str]) -> bool:
    """Tell whether a promise is told not to have been made: "lovede ikke", "har ikke lovet"."""
    before, after = text[max(0, match.start() - 12) : match.start()], text[match.end() :][:20]
    return bool(NOT_BEFORE.search(before) or NOT_AFTER.match(after))


def strongest(acts: list[Act]) -> Act:
    """Return the strongest of several acts, in FORMAT.md's order."""
    return min(acts, key=ORDER.index)


def content_act(sentence: str) -> Act:
    """Return the act of a sentence without a verb of saying, by what it says.

    >>> content_act("Kunne man åbne tidligere?"), content_act("Hvad koster det?")
    ('propose', 'ask')
    """
    if sentence.rstrip('"”»« )').endswith("?"):
        return "propose" if QUESTION_PROPOSAL.match(sentence) else "ask"
    content = _unlabelled(sentence)
    for act, pattern in BY_CONTENT:
        if pattern.search(content):
            return act
    return "point_out" if JUDGEMENT.search(sentence) else "inform"


def _unlabelled(sentence: str) -> str:
    return re.sub(r"^[\w. ()-]{2,40}:\**\s+", "", sentence)


def zones(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the parts of a main clause after its subject that may hold its verbs.

    A relative clause or apposition right after the subject is stepped over; the clause ends where
    a subordinate one opens, and goes on where "og" or "men" takes up its verb again.
    """
    aside = BRACKETS.match(text, start, end)
    begin = aside.end() if aside else start
    aside = RELATIVE.match(text, begin, end)
    begin = aside.end() if aside else begin
    aside = APPOSITION.match(text, begin, end)
    opening = next(iter(speech_verbs(text, begin, aside.end())), None) if aside else None
    said_at_once = opening is not None and opening.start <= begin + 2  # "…, Ida, siger, at"
    begin = aside.end() if aside and not said_at_once else begin
    bound = BOUND.search(text, begin, end)
    parts = [(begin, bound.start() if bound else end)]
    if bound is not None:
        for again in COORDINATE.finditer(text, bound.end(), end):
            verb = next(
                (v for v in speech_verbs(text, again.end(), end) if v.start == again.end()), None
            )
            if verb is not None:
                parts.append((again.end(), verb.end))
    return parts


PASSIVE = re.compile(r"\b(?:er|var|blev|bliver|være|blevet|bedes|får|fik|fået|få)\s(?:\w+\s)?$")


PRESENT_PASSIVE = re.compile(r"\w+[eåø]s\b")


def active(words: str) -> str:
    """Return words with their passive verb in the active: "foreslås" as "foreslår".

    >>> active("bakkes op")
    'bakker op'
    """
    return PRESENT_PASSIVE.sub(lambda m: m.group()[:-1] + "r", words, count=1)


def is_passive(text: str, verb: SpeechVerb) -> bool:
    """Tell whether a participle stands in the passive: "var inviteret", "blev spurgt".

    >>> text = "Ida var inviteret til mødet."
    >>> is_passive(text, speech_verbs(text, 0, len(text))[0])
    True
    """
    if not text[verb.start : verb.first_end].endswith("t"):
        return False
    return PASSIVE.search(text, max(0, verb.start - 24), verb.start) is not None


def _infinitives() -> dict[str, Act]:
    acts: list[Act] = [*reversed(ORDER)]  # of two acts the stronger stays
    return {f[:-1]: act for act in acts for f in FORMS.get(act, ()) if f.endswith("r")}


INFINITIVES = _infinitives()
NEGATED = re.compile(r"\b(?:ikke|ingen|næppe|aldrig)\b")


def infinitive_act(clause: str) -> Act | None:
    """Return the act of an infinitive of saying after a modal verb; a denied support is a no.

    >>> infinitive_act(" under ingen omstændigheder støtte."), infinitive_act(" gerne spørge om")
    ('oppose', 'ask')
    >>> infinitive_act(" ikke love.") is None
    True
    >>> infinitive_act(" ikke love, men hun ville spørge rådet.")
    'commit'
    """
    words = WORD.findall(clause)
    acts: list[Act] = [
        INFINITIVES[word]
        for before, word in zip(("", *words), words, strict=False)
        if word in INFINITIVES and not (INFINITIVES[word] == "commit" and before == "ikke")
    ]
    if UNDERTAKES.search(clause):
        return "commit"
    if not acts:
        return None
    act = strongest(acts)
    return "oppose" if act == "support" and NEGATED.search(clause) else act
