"""What a line is labelled as: a sub-heading of the lexicon, a list of people, a bare heading."""

import re
from dataclasses import dataclass, replace
from typing import Final

from graph.model import Attendance, ParticipantRole
from loaders.lexicon.headings import FINITE_VERBS, SECTION_HEADINGS
from loaders.lexicon.participants import ROSTER_LABELS
from loaders.outline import SectionKind
from loaders.segments.dates import first_date
from loaders.segments.lines import Line

_NUMBERING: Final = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|[a-zA-Z]\))\s+(?=\S)")
_INLINE: Final = re.compile(r"^([A-ZÆØÅ][\wæøåÆØÅé/ –-]{1,50}?)\s?:\s*(?=\S)")
_DECIDED: Final = re.compile(
    r"^(?:Beslutning(?:en)?|Afgørelse|Protokol|Behandling)\s(?:i|fra|for|af|på)\s[^.:]{3,90}"
    r"(?:den|d\.)?[^:]{0,25}:?$"
)
_EARLIER: Final = re.compile(
    r"^[A-ZÆØÅ][\wæøåÆØÅ ,-]{3,70}(?:udvalget|rådet|bestyrelsen)\b"
    r".{0,60}(?:pkt|punkt|nr)\.?\s?\d+\b.{0,5}:$"
)
_ROSTER: Final = re.compile(
    r"^(?P<label>[A-Za-zÆØÅæøå][\wæøåÆØÅ /-]{1,40}?)\s?(?:\(\d{1,2}(?:\s\w{1,12})?\))?"
    r"(?P<colon>\s?[:;]|\t|\s{2,}|\s?[–-](?=\s)|\s*$)\s*"
)
_ABSENT: Final = re.compile(r"^(?:Afbud|AFBUD|Fraværende)\s(?:fra\s|var\s|er\s)?(?=[A-ZÆØÅ])")
_GLUED: Final = re.compile(
    r"^(?:Mødedeltagere|Deltagere|Afbud|Fraværende|Medlemmer)(?=[A-ZÆØÅ][a-zæøå])"
)
_SIDE: Final = re.compile(
    r"^(?:(?:Øvrige\s)?(?:Deltagere|Medlemmer|Repræsentanter|Tilstede|Til stede|Mødt|Udpeget|Valgt|"
    r"Indstillet|Udpegede|Valgte)\s(?:fra|af|for|i|ved)|[Ff]ra|Repræsentanter)\s"
    r"(?P<side>[A-ZÆØÅa-zæøå][^:.]{2,90}?)\s?(?::|$)\s*"
)
_FINAL: Final = re.compile(r"[.!?:;]['\"”»)\]]*$")
_CUE: Final = re.compile(
    r"^(?:(?:den|det)\s)?(?:første|anden|andet|tredje|fjerde|femte|næste|sidste|andre)\s"
    r"(?:og\s\w+\s)?\w*(?:sag|punkt|emne|tema|spor|mærkesag|mærkesagspunkt)\b|^(?:mærkesag|tema|emne)\b",
    re.IGNORECASE,
)
_SPOKEN: Final = re.compile(r"^[A-ZÆØÅ][\w-]*(?:\s[A-ZÆØÅ][\w.-]*){0,3}:\s\S")
_SPACED: Final = re.compile(r"^(?:\w ){3,}\w\W?$")


@dataclass(frozen=True, slots=True)
class Label:
    """A section label: its kind, its own span and where the text after it begins."""

    kind: SectionKind
    start: int
    end: int
    rest: int


@dataclass(frozen=True, slots=True)
class RosterLabel:
    """A label over names: what role and attendance it gives them, and where they begin."""

    role: ParticipantRole
    attendance: Attendance
    rest: int
    side: str = ""
    name: str = ""
    stands_in: str = ""

    def at(self, side: str) -> "RosterLabel":
        """Return the label for the people of one side of the list."""
        return replace(self, side=side)


def folded(text: str) -> str:
    """Return a heading for look-up: lower case, single spaces, no closing colon.

    >>> folded("R e f e r a t :")
    'referat'
    """
    text = " ".join(text.split()).strip(" :.-–—")
    if _SPACED.match(text):
        text = text.replace(" ", "")
    return text.casefold()


def section_label(line: Line) -> Label | None:
    """Return the lexicon label that the line is or starts with."""
    text = line.text
    if len(text) <= 120 and not line.cells:
        number = _NUMBERING.match(text)
        bare = text[number.end() :] if number else text
        kind = SECTION_HEADINGS.get(folded(bare))
        if kind is None and _DECIDED.match(text):
            kind = "decision"
        if kind is None and _EARLIER.match(text):
            kind = "presentation"
        if kind:
            return Label(kind, line.start, line.end, line.end)
    inline = _INLINE.match(text[:80])
    kind = SECTION_HEADINGS.get(folded(inline[1])) if inline else None
    if inline is None or kind is None:
        return None
    return Label(kind, line.start, line.start + inline.end(1), line.start + inline.end())


def roster_label(line: Line) -> RosterLabel | None:
    """Return how the line introduces names: "Afbud:", "Fra Rådet:", "Referent: …"."""
    text = line.text[:200]
    match = _ROSTER.match(text)
    if match:
        name = folded(match["label"])
        known = ROSTER_LABELS.get(name)
        if known and (match["colon"] or match.end() == len(text)):
            return RosterLabel(*known, rest=line.start + match.end(), name=name)
    for pattern in (_ABSENT, _GLUED):
        loose = pattern.match(text)
        if loose:
            absent = text.casefold().startswith(("afbud", "fravær"))
            state: Attendance = "absent" if absent else "present"
            return RosterLabel("member", state, rest=line.start + loose.end(), name="glued")
    return _side_label(line)


def _side_label(line: Line) -> RosterLabel | None:
    side = _SIDE.match(line.text[:200])
    if side is None or (side.end() == len(line.text) and ":" not in line.text):
        return None
    place = side["side"]
    official = re.search(r"forvaltning|administration|kommune\b|jobcent|borgerservice", place, re.I)
    role: ParticipantRole = "official" if official else "member"
    return RosterLabel(role, "present", rest=line.start + side.end(), side=place, name="fra")


def without_number(line: Line) -> Line | None:
    """Return a numbered line without its number ("1. Fraværende"), None where it has none."""
    number = re.match(r"\d{1,4}[.)]\s{0,4}", line.text[:10])
    if number is None or len(line.text) > 60:
        return None
    start = line.start + number.end()
    return replace(line, start=start, text=line.text[number.end() :])


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends in final punctuation."""
    return bool(_FINAL.search(text[-12:]))


def is_bare_heading(line: Line) -> bool:
    """Tell whether a line without markup reads like a heading: short, no verb, no full stop.

    A cue such as "Næste mærkesag" makes a heading of a line that ends in a full stop.
    """
    text = line.text
    if (
        line.cells
        or len(text) > 110
        or not (text[0].isupper() or text[0].isdigit() or text[0] in '"”»§')
    ):
        return False
    if line.bullet and not line.strong:
        return False
    words = [word.strip("\"'”»,.:;()!?").casefold() for word in text.split()]
    if _CUE.match(text) and len(words) <= 20:
        return text.endswith((".", ":", '"', "”")) or not _has_verb(words)
    if text[-1] in ".!?;," or len(words) > 14 or _SPOKEN.match(text) or ", at " in text:
        return False
    return not _has_verb(words) and not first_date(text)


def _has_verb(words: list[str]) -> bool:
    if any(word in FINITE_VERBS for word in words):
        return True
    for place, word in enumerate(words[1:3], start=1):
        if word.endswith(("ede", "erede", "iste")) and not words[0].endswith(("e", "er")):
            return True
        if place == 1 and word.endswith("er") and len(words) > 3 and _is_subject(words[0]):
            return True
    return False


def _is_subject(word: str) -> bool:
    return word.endswith(("et", "en", "ne")) or word in ("vi", "jeg", "han", "hun", "man", "der")
