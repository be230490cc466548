"""Where a sentence has two speakers: "…, og Bo foreslår …", "…, hvortil borgmesteren svarede …"."""

import re
from dataclasses import replace
from itertools import pairwise

from graph.model import Span
from loaders.drafts import ActorMention
from loaders.rule import Rule
from loaders.rules.heard import TITLE, Heard, is_genitive
from loaders.rules.speech import SpeechVerb

JOIN = (
    r"(?:[,;–]\s(?:og|men|mens|medens|imens|så|hvortil|hvorefter|hvorpå|hvilket|hvad|ligesom|idet|hvorimod)"
    r"|;)\s(?:også\s|dertil\s|samtidig\s|endelig\s|derfor\s)?"
)
TAKEOVER: Rule[str] = Rule(
    id="statement.takeover",
    pattern=re.compile(rf"{JOIN}{TITLE}?$", re.IGNORECASE),
    hits=("Ida spørger til prisen, hvortil ", "Ida foreslår lys på stien, og direktør "),
    misses=("Ida siger, at ", "Ida og ", "Ida spørger, om "),
)
NEAR = re.compile(r"(?:\s\([^)]{1,30}\))?,?\s(?:(?!at\b|om\b|som\b|der\b)[\w-]+\s){0,2}")
CONDITION = re.compile(r"\W*(?:[Hh]vis|[Nn]år|[Dd]a|[Ss]åfremt|[Mm]edmindre)\s")
PARTICIPLE = re.compile(r"\w+t(?<!holdt)(?<!bifaldt)$")
RULES: tuple[Rule[str], ...] = (TAKEOVER,)


def parts(heard: Heard) -> list[Heard]:
    """Return a sentence in parts, each with a speaker of its own; mostly it is one."""
    cuts = [mention.start for mention in heard.inside if _takes_over(heard, mention)]
    if not cuts or CONDITION.match(heard.words) or _is_trailed(heard):
        return [heard]
    bounds = [heard.span.start, *cuts, heard.span.end]
    return [
        _part(heard, start, end, later=start != heard.span.start) for start, end in pairwise(bounds)
    ]


def _takes_over(heard: Heard, mention: ActorMention) -> bool:
    """Tell whether somebody is the subject of a verb of saying in a clause of his own."""
    begin = max(heard.span.start, mention.start - 60)
    if mention.start == heard.span.start or is_genitive(heard.text, mention):
        return False
    if heard.words[: mention.start - heard.span.start].count("»") > heard.words[
        : mention.start - heard.span.start
    ].count("«"):
        return False
    if TAKEOVER.search(heard.text, begin, mention.start) is None:
        return False
    return any(
        v.start > mention.end
        and NEAR.fullmatch(heard.text, mention.end, v.start)
        and PARTICIPLE.match(heard.text[v.start : v.first_end]) is None
        for v in heard.verbs
    )


def _is_trailed(heard: Heard) -> bool:
    """Tell whether the whole sentence is somebody's: "…, og Bo lover det, siger Ida."."""
    last: SpeechVerb | None = heard.verbs[-1] if heard.verbs else None
    if last is None or not re.search(r"[,?!\"”«»]\s$", heard.text[: last.start][-3:]):
        return False
    return any(m.start >= last.first_end for m in heard.inside)


def _part(heard: Heard, start: int, end: int, *, later: bool) -> Heard:
    inside = tuple(m for m in heard.inside if start <= m.start < end)
    verbs = tuple(v for v in heard.verbs if start <= v.start < end)
    span = Span(start=start, end=end)
    part = replace(heard, span=span, inside=inside, verbs=verbs)
    return replace(part, floor=None, previous=None) if later else part
