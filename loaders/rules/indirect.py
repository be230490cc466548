"""Speakers who are not the subject: "foreslået af Ida", "i Idas brev", "efter Idas mening"."""

import re
from collections.abc import Iterator

from graph.model import Act
from loaders.drafts import ActorMention
from loaders.rules.heard import OPENING, Heard, Speaking
from loaders.rules.speech import active, content_act, speech_verbs, strongest

AGENT = re.compile(
    r"(?:\b(?:blev|bliver|er\sblevet)\s(?:\w+\s){0,3}?(?P<past>\w+t)\s(?:op\s|frem\s)?|"
    r"\b(?P<now>\w+[eåø]s(?:\s(?:op|frem))?)\s)af\s$"
)
PAPER = re.compile(
    r"s\s(?:oplæg|svar|brev|notat|henvendelse|høringssvar|indstilling)\s(?:fremgik|fremgår|står|stod)\b"
)
LETTER = (
    r"[\w-]*(?:brev|mail|svar|notat|henvendelse|udtalelse|rapport|redegørelse|ansøgning|"
    r"skrivelse|bemærkninger|oplæg)(?:et|en|ne)?"
)
FROM_LETTER = re.compile(
    rf"{OPENING}(?:(?P<inside>Af|I|Med)\s)?(?:(?:et|en)\s)?(?:[a-zæøå]+\s)?{LETTER}\s"
    r"(?:(?:af|den)\s[\d.]+\s\w*\s?\d*\s)?(?:fra|af)\s$",
    re.IGNORECASE,
)
FROM = re.compile(rf"{OPENING}Fra\s$")
WRITTEN = re.compile(
    r"\s(?:(?P<passive>\w+[eåø]s)|fremgår|fremgik|lyder|lød|står|stod|hedder|hed)"
    r"(?=\s(?:der|det|også|desuden|blandt|bl\.a\.)\b|,)"
)
ITSELF = re.compile(r"\s(?:har\s|havde\s)?(?:også\s)?(?=\w)")
HELD = re.compile(
    r"['’]?s?\s(?:opfattelse|mening|vurdering|skøn|overbevisning|erfaring|holdning)\b"
)
AFTER = re.compile(r"\b[Ee]fter\s$")
ACCORDING = re.compile(r"\b[Ii]følge\s$")
VALUES = re.compile(
    r"\b(?:positivt?|negativt?|godt?|gode|dårligt?|vigtigt?|uheldigt?|bekymrende|skuffende|"
    r"glædeligt?|urimeligt?|rimeligt?|uforsvarligt?|uacceptabelt?|nødvendigt?|fornuftigt?|"
    r"urealistiske?|for\s(?:dyrt?|lidt|få|mange|lavt?|højt?|sent?|langt?))\b"
)


def indirect(heard: Heard) -> Iterator[Speaking]:
    """Yield who speaks through a passive, a paper or an opinion told of."""
    for mention in heard.inside:
        before = heard.text[heard.span.start : mention.start]
        readings: tuple[tuple[str, Act | None], ...] = (
            ("agent", _agent(before)),
            ("paper", _paper(heard, mention, before)),
            ("letter", _letter(heard, mention, before)),
            ("opinion", _opinion(heard, mention, before)),
        )
        for method, act in readings:
            if act is not None:
                yield Speaking((mention,), act, method)


def _act_of(words: str) -> Act | None:
    found = speech_verbs(words, 0, len(words))
    return found[-1].act if found else None


def _agent(before: str) -> Act | None:
    """Return the act of "blev foreslået af" or "bakkes op af" right before a name."""
    agent = AGENT.search(before)
    if agent is None:
        return None
    return _act_of(agent.group("past") or active(agent.group("now")))


def _paper(heard: Heard, mention: ActorMention, before: str) -> Act | None:
    """Return "inform" for "Af Idas oplæg fremgik"."""
    told = PAPER.match(heard.text, mention.end, heard.span.end)
    return "inform" if told is not None and len(before) < 12 else None


def _letter(heard: Heard, mention: ActorMention, before: str) -> Act | None:
    """Return the act of a paper from somebody: what stands in it, or what it says itself."""
    letter = FROM_LETTER.match(before)
    if letter is None and not FROM.match(before):
        return None
    written = WRITTEN.match(heard.text, mention.end, heard.span.end)
    if written is not None:
        passive = written.group("passive")
        return "inform" if passive is None else _act_of(active(passive))
    itself = ITSELF.match(heard.text, mention.end, heard.span.end)
    if letter is None or letter.group("inside") or itself is None:
        return None
    verb = next((v for v in heard.verbs if v.start >= itself.end()), None)
    return verb.act if verb is not None and verb.start == itself.end() else None


def _opinion(heard: Heard, mention: ActorMention, before: str) -> Act | None:
    """Return the act of a judgement "efter Idas mening" or "ifølge Ida"; a fact is nobody's act."""
    rest = heard.text[mention.end : heard.span.end]
    if AFTER.search(before) and HELD.match(rest):
        return strongest(["point_out", content_act(heard.words)])
    if not ACCORDING.search(before):
        return None
    act = content_act(heard.words)
    if act in {"propose", "oppose", "support"}:
        return act
    return "point_out" if VALUES.search(heard.words) else None
