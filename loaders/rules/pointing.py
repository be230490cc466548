"""Which matter a told step moves: the one named before it, the one just told of, the item's own."""

import re
from dataclasses import dataclass

from graph.model import Span, Status
from loaders.lexicon.moves import STANDING_FOR
from loaders.outline import Section
from loaders.rules.issues import WORDS, stem
from loaders.rules.proposals import Matter
from loaders.rules.topics import AGAIN, Topics

OTHER_PROPOSAL = re.compile(r"\bforslag(?:et|ene)?\s(?:om|fra)\b")
DEFINITE = re.compile(r"[A-ZÆØÅ][a-zæøå-]{4,}(?:en|et|erne|ne|s)\s")
VERDICT = re.compile(
    r"(?:Vedtaget|Godkendt|Tiltrådt|Bevilget|Forkastet|Afvist|Taget|Udsat|Enstemmigt|Oversendt)\b|"
    r"[\w-]*(?:rådet|udvalget|repræsentationen|bestyrelsen)\b|(?:Det|Den)\s"
)
ITEM = re.compile(r"\b[Pp]unkt\s(\d+\w?)\b")
POINTS_BACK = re.compile(rf"\b(?:{'|'.join(STANDING_FOR)})\b", re.IGNORECASE)
THE_BUDGET = re.compile(r"(?:Det\s(?:samlede|endelige)\s)?[Bb]udget(?:tet|forslaget)?\b")
NOUN = re.compile(r"[a-zæøå-]{4,}(?:en|et|ne)\b", re.IGNORECASE)
PRONOUN = re.compile(r"\b(?:lade|at)\s(?:det|den)\b")
# What stands alone and moves no matter: a motion before its vote, an item put off, a later point.
MOTION = re.compile(r"(?:Under)?[Ææ]ndringsforslag\s(\w+)\b")
NO_MOVE = re.compile(
    r"Et\s(?:(?:under)?ændrings)?forslag\b|(?:Ad|At)\.?\s[2-9]|"
    r"(?:Svaret|Bemærkningerne|Referatet|Dagsordenen|Høringssvaret)\s|"
    r".*\((?:udskudt|udsat)\stil\spunkt\s"
)
AMENDED = re.compile(
    r"(?:Et\s|Under)?[Ææ]ndringsforslag\s(?:fra|af|stillet)\s[^.:]{1,60}\som\s(?:at\s)?"
    r"(?:udvide|ændre|hæve|sænke|forhøje|nedsætte|tilføje|flytte|begrænse)"
)
ASKS_FOR = re.compile(r"\bforesl(?:og|år)\b.{0,40}\b(?:beder|anmoder)\b")
ANTECEDENT = 45  # signs before "der" or "som" in which its noun stands
RELATIVE = re.compile(r"[a-zæøå\d],\s(?:der|som)\s(?:\w+\s)?$")
JUST_MOVED = re.compile(r"\b(?:foreslog|foreslår|stillede\sforslag)\b")
BACK = re.compile(
    r"(?:Forslaget|Notatet|Det|Den|Ordningen|Sagen|Ændringsforslag|Punktet|Dengang|Godkendt|"
    r"Vedtaget|Indstillingen|[\w ]+(?:\([A-ZÆØÅ]+\)\s)?trak)\b"
)


@dataclass(frozen=True)
class Step:
    """A step that a sentence tells: where, which, and what was told of just before.

    `at` is where its words begin, `decided` tells that the paper's own body decides it,
    `by_actor` that the sentence opens with somebody, who is not what moves.
    """

    section: Section
    span: Span
    at: int
    status: Status
    decided: bool
    last: tuple[Matter, ...] = ()
    before: str = ""
    by_actor: bool = False


class Pointing:
    """Finds the matters that a step moves; in doubt none."""

    def __init__(self, text: str, topics: Topics) -> None:
        self.text, self.topics = text, topics

    def moved(self, step: Step) -> list[Matter]:
        """Return the matters that the step moves: named, just told of, or the item's own."""
        if AMENDED.match(self._words(step)):
            return []  # a proposal with another detail is the same proposal
        named = self._named(step) or self._of_motion(step.span)
        if named:
            return self._among(step, named)
        numbered = ITEM.search(self._words(step))
        if numbered is not None and step.status == "raised":
            of_item = self.topics.of_item(numbered.group(1))
            return [of_item] if of_item else []
        if step.last and self._points_back(step) and BACK.match(self._words(step)):
            return [step.last[0]]
        coded = [m for m in step.last if m.code]
        if len(coded) == 1 and AGAIN.search(self._words(step)):
            return coded
        return self._own(step)

    def _among(self, step: Step, named: list[Matter]) -> list[Matter]:
        """Return which of the named matters move: those with a code first, else the nearest."""
        coded = [m for m in named if m.code]
        if RELATIVE.search(self.text[step.span.start : step.at]):
            near = [m for at, m in self.topics.places(step.at - ANTECEDENT, step.at)]
            return near[-1:]  # "the evening watch, which is closed"
        if len(coded) > 1 and re.search(r"\sog\s", self._words(step)):
            return sorted(coded, key=lambda m: min(p.start for p in m.mentions))
        return coded[:1] or named[:1]

    def told_of(self, step: Step) -> Matter | None:
        """Return the coded matter just told of, or the item's own, where the words point back."""
        if not POINTS_BACK.search(self._words(step)) or not self._points_back(step):
            return None
        own = self.topics.of_section(step.span.start) or self.topics.of_item(step.section.item)
        return next((m for m in (*step.last, own) if m is not None and m.code), None)

    def _words(self, step: Step) -> str:
        return self.text[step.span.start : step.span.end]

    def _named(self, step: Step) -> list[Matter]:
        """Return the matters of a sentence: first the one named last before the step."""
        places = self.topics.places(step.span.start, step.span.end)
        before = [matter for start, matter in places if start < step.at]
        after = [matter for start, matter in places if start >= step.at]
        return list({id(m): m for m in (*reversed(before), *after)}.values())

    def _of_motion(self, span: Span) -> list[Matter]:
        """Return what "Ændringsforslag 2" was on, from where it was moved."""
        motion = MOTION.match(self.text, span.start, span.end)
        start = self._moved_at(motion.group(), span.start) if motion else -1
        if start < 0:
            return []
        end = self.text.find("\n", start, start + 600)
        end = end if end > 0 else min(span.start, start + 300)
        return [] if "udgår" in self.text[start:end] else self.topics.named(start, end)[:1]

    def _moved_at(self, motion: str, before: int) -> int:
        """Return where "Ændringsforslag 2 (A): …" or "Ændringsforslag 2 fra A: …" stands, or -1."""
        moved = re.compile(
            rf"{re.escape(motion)}\s(?:\(|(?:fra|af|stillet)\s|:)|{re.escape(motion)}:"
        )
        places = [m.start() for m in moved.finditer(self.text, max(0, before - 3000), before)]
        return places[-1] if places else -1

    def _points_back(self, step: Step) -> bool:
        """Tell whether a sentence that names no matter can be about the section's or item's own."""
        words = self._words(step)
        if words.startswith(("Ændringsforslaget", "Underændringsforslaget")):
            moved = self.topics.of_section(step.span.start)
            return moved is not None and moved.item is None
        if NO_MOVE.match(words) or MOTION.match(words) or OTHER_PROPOSAL.search(words):
            return False
        other = None if step.by_actor or self._short(step) else DEFINITE.match(words)
        if other is not None and not POINTS_BACK.search(words) and not VERDICT.match(words):
            return False
        return not (words.startswith("Forslaget") and JUST_MOVED.search(step.before))

    def _around(self, step: Step) -> Matter | None:
        """Return the matter of the section or item that the step stands in."""
        position = step.span.start
        return self.topics.of_section(position) or self.topics.of_item(step.section.item)

    def _short(self, step: Step) -> bool:
        """Tell whether a noun is short for the matter around: "korpset" for "Brandkorps"."""
        own = self._around(step)
        names = (own.name, *own.forms) if own is not None else ()
        ends = [stem(words[-1]) for name in names if (words := WORDS.findall(name.lower()))]
        before = self.text[step.span.start : step.at].lower()
        return any(
            end.rstrip("s").endswith(noun.rstrip("s")) and len(noun) >= 4
            for end in ends
            for noun in (stem(word) for word in NOUN.findall(before))
        )

    def _own(self, step: Step) -> list[Matter]:
        """Return the section's or item's matter, where the sentence decides or points at it."""
        section, words = step.section, self._words(step)
        if RELATIVE.search(self.text[step.span.start : step.at]):
            return []  # of a noun that is no known matter
        advice = step.status == "recommended"
        pointing = (
            POINTS_BACK.search(words) or self._short(step) or (advice and PRONOUN.search(words))
        )
        needed = advice or section.kind in {"discussion", "input"}
        needed = needed and not ASKS_FOR.search(words)
        needed = needed and self.topics.in_run(step.span.start) is None
        if (needed and not step.decided and not pointing) or not self._points_back(step):
            return []
        own = self.topics.of_section(step.span.start) or self.topics.of_item(section.item)
        if THE_BUDGET.match(words):
            own = self.topics.whole(step.span.start, section.item)
        if own is None and section.kind in {"body", "presentation"}:
            own = self.topics.the_only()
        # an item put off on the agenda is a decision only; its matter hasn't moved
        put_off = step.status == "postponed" and step.decided and not step.last
        return [own] if own is not None and not (put_off and own.item is not None) else []
