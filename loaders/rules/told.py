"""What somebody is told to have said, in a subordinate or relative clause."""

import re
from collections.abc import Iterator

from graph.model import Act
from loaders.drafts import ActorMention
from loaders.rules.heard import Heard, Speaking
from loaders.rules.speech import SpeechVerb, is_passive, speech_verbs
from loaders.rules.subjects import speaking

RELATIVE = re.compile(r"(?:\s\([A-ZÆØÅ]+\))?,\s(?:som|der)\s")
CLAUSE = re.compile(r"\b(?:at|hvor|som|hvorfor|hvilket|hvad)\s(?:[\w-]+\s)?$")
GAP = re.compile(r"(?:\s?(?!at\b|om\b|som\b|der\b)[\w.-]+){0,4}\s?")
CONTENT = re.compile(r"(?:\s[\w-]+){0,5},?\s(?:at|om|hvor\w*|hvad)\b|:")
MODAL = re.compile(r"\b(?:skal|kan|bør|må|kunne|vil|skulle|ville)\b")
WISH = re.compile(r"(?:vil|kan|kunne|ønsker|er|har\sbrug)\b")
TOLD = re.compile(
    r"(?:\w+(?:ede|te)|tilbød|bad|foreslog|sagde|anerkendte|foreslår|bakker|støtter|anbefaler|mindede)\b"
)
FIRST_CLAUSE = frozenset({"subject", "inverted", "auxiliary"})
ACTS = frozenset({"commit", "propose", "oppose", "support", "request", "ask", "inform"})


def told_by_others(heard: Heard, found: Speaking | None) -> Iterator[tuple[ActorMention, Act]]:
    """Yield who is told to have said something, and the act.

    "Ida nævnte, at Byrådet lovede ti pladser" tells a promise of Byrådet, and so does
    "Byrådet lovede ti pladser, mindede Ida om".
    """
    if found is not None and found.method == "trailing":
        yield from _in_first_clause(heard)
    for mention in heard.inside:
        before = heard.text[max(heard.span.start, mention.start - 40) : mention.start]
        relative = RELATIVE.match(heard.text, mention.end, heard.span.end)
        if mention.start == heard.span.start or not (relative or CLAUSE.search(before)):
            continue
        begin = relative.end() if relative else mention.end
        end = min(heard.span.end, begin + 70)
        verb = next(iter(speech_verbs(heard.text, begin, end)), None)
        told = verb is not None and verb.act in ACTS and _is_told(heard.text, begin, verb)
        if verb is not None and told and _has_content(heard, verb):
            yield mention, verb.act


def _has_content(heard: Heard, verb: SpeechVerb) -> bool:
    """Tell whether news is told of with what it was: "har svaret på brevet" tells nothing."""
    rest = heard.text[verb.end : heard.span.end]
    return verb.act != "inform" or CONTENT.match(rest) is not None


def _in_first_clause(heard: Heard) -> Iterator[tuple[ActorMention, Act]]:
    """Yield whose words the clause before "…, mindede Ida om" tells."""
    for inner in speaking(heard):
        if inner.method in FIRST_CLAUSE and inner.act not in {"inform", "point_out"}:
            for mention in inner.speakers:
                if mention.surface:
                    yield mention, inner.act
            return


def _is_told(text: str, begin: int, verb: SpeechVerb) -> bool:
    """Tell whether a clause tells what was said, rather than what should be."""
    gap, words = text[begin : verb.start], text[verb.start : verb.end].lower()
    if (
        GAP.fullmatch(gap) is None
        or MODAL.search(gap)
        or WISH.match(words)
        or is_passive(text, verb)
    ):
        return False
    return TOLD.match(words) is not None or " har " in f" {gap} " or words.startswith("har")
