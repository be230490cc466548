"""Matters that the talk brings up: under items without one, beside an item's own, by a motion."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.drafts import Mentions
from loaders.outline import Outline, Paragraph, Section
from loaders.rules import raising
from loaders.rules.issues import WORDS, find_places, merge, stem
from loaders.rules.proposals import CODE, Matter
from loaders.rules.raising import Strength
from loaders.rules.statements import Said
from loaders.rules.things import Thing, thing_at
from loaders.rules.topics import POINTS_BACK, Topics, is_umbrella

BACK = re.compile(
    r"\W*(?:(?:Det|Den|Dette|Denne|Dem|Dén|Hertil|Dertil|Også|Forslaget|Ideen|Idéen|Ønsket|Tanken|"
    r"Spørgsmålet|Han|Hun|Vedkommende)\b(?!\s(?:er|var)\s(?:vigtigt|godt|nødvendigt)))"
)
BACK = re.compile(r"\W*(?:Det|Den|Dette|Denne|Dem|Forslaget|Ideen|Idéen|Ønsket|Tanken)\b")
REPLY = re.compile(
    r"\b(?:svare(?:r|de)|suppler(?:er|ede)|replicer(?:er|ede)|bekræfte(?:r|de)|tilføj(?:er|ede)|"
    r"lagde\stil)\b"
)
CONNECTED = re.compile(r"\bi\sden\s(?:forbindelse|sammenhæng)\b")
OPENING = 4  # letters that words of one stem share
WEIGHTY = frozenset({"propose", "request", "ask", "oppose", "support", "commit"})
MOTION = re.compile(
    r"(?:(?:Underæ|Æ)ndringsforslag|Forslag)\s[^:\n]{0,60}?(?::|\som\s)\s?(?:at\s)?"
)
# "om der er regnet med X" tells no thing that "der er".
COUNTED_ON = re.compile(r"\w+(?:et|t)\s(?:med|på|for|til|om|efter|fra|af|ved)\s")
# What follows a motion as its vote: the counts, the result, who withdraws it.
RESULT = re.compile(
    r"(?:For|Imod|Mod|Hverken|Undlod|(?:Under)?[Ææ]ndringsforslaget|(?:Under)?[Ææ]ndringsforslag\s\w+|"
    r"Forslaget|Motionen|Vedtaget|Forkastet|Faldet|Tiltrådt|Trukket|Godkendt|Afstemning)\b|\d+\s|"
    r"[^.\n]{0,60}\s(?:stemte|undlod|trak)\b"
)
MOVED = re.compile(
    r"(?:\w*(?:nedlægge|oprette|etablere|lukke|afskaffe|indføre|bevare|udvide|forlænge|nedsætte|hæve)s?\s)"
)
CHANGED = re.compile(
    r"([A-ZÆØÅ][\w -]{4,60}?)\s(?:nedsættes|hæves|nedlægges|bevares|udgår|fjernes|afskaffes|"
    r"forhøjes|genindføres|udvides|oprettes|videreføres|lukkes|forlænges)\b"
)


@dataclass
class Brought:
    """A thing that a sentence brings up, and where the talk goes on about it."""

    said: Said
    thing: Thing
    strength: Strength
    is_part: bool


def with_talk(
    text: str, outline: Outline, mentions: Mentions, said: Sequence[Said], matters: list[Matter]
) -> list[Matter]:
    """Return the matters with those that the talk and the motions bring up."""
    listener = _Listener(text, outline, mentions, said, matters)
    found = [*listener.motions(), *listener.talk()]
    known = {id(m) for m in matters}
    every = merge(matters, found)
    find_places(text, [m for m in every if id(m) not in known or m.runs])
    return every


class _Listener:
    """Reads what is said in order and keeps which thing the talk is about."""

    def __init__(
        self,
        text: str,
        outline: Outline,
        mentions: Mentions,
        said: Sequence[Said],
        matters: list[Matter],
    ) -> None:
        self.text, self.outline, self.mentions = text, outline, mentions
        unique = {s.start: s for s in reversed(said)}
        self.said = [unique[start] for start in sorted(unique)]
        self.acts: dict[int, set[str]] = {}
        for each in said:
            self.acts.setdefault(each.start, set()).add(each.act)
        self.topics = Topics(text, outline, matters)
        self.known = {
            stem(word)
            for matter in matters
            for name in (matter.name, *matter.forms)
            for word in WORDS.findall(name.lower())
        }
        self.counted: dict[str, Counter[str]] = {}  # the words by their first letters
        self.brought: list[Brought | None] = []

    def talk(self) -> Iterator[Matter]:
        """Yield a matter for each thing brought up, with the run of talk about it."""
        self.brought = [self._brought(index, said) for index, said in enumerate(self.said)]
        for index, (said, brought) in enumerate(zip(self.said, self.brought, strict=True)):
            if brought is not None:
                matter = _matter(self.text, brought.thing, is_part=brought.is_part)
                matter.runs.append((said.start, self._run_end(index, brought)))
                yield matter

    def _brought(self, index: int, said: Said) -> Brought | None:
        """Return what a statement brings up, unless it names a matter that is there anyway."""
        own = self._own(said)
        if said.method == "recommendation" or (
            own is None and (said.item is None or self.outline.meeting is None)
        ):
            return None
        if any(m is not own for m in self.topics.named(said.start, said.end)):
            return None
        words = self.text[said.start : said.end]
        before = self.said[index - 1] if index else None
        same = before is not None and before.section is said.section
        if own is None and same and CONNECTED.search(words):
            return None
        for thing, strength in self._things(said):
            if own is None:
                if strength != "weak" or not REPLY.search(self.text, said.start, said.end):
                    return Brought(said, thing, strength, is_part=False)
            elif self._is_part(index, thing, strength, own):
                return Brought(said, thing, strength, is_part=not self.topics.holds_others(own))
        return None

    def _own(self, said: Said) -> Matter | None:
        """Return the matter that a statement stands under."""
        own = self.topics.whole(said.start, said.item)
        return self.topics.the_only() if own is None and self.outline.meeting is None else own

    def _is_part(self, index: int, thing: Thing, strength: Strength, own: Matter) -> bool:
        """Tell whether a thing is a matter beside the item's own."""
        said = self.said[index]
        if self._is_known(thing):
            return False
        weighty = bool(self.acts[said.start] & WEIGHTY)
        if self.topics.holds_others(own):
            asked = "ask" in self.acts[said.start]
            return strength == "money" or (weighty and strength == "strong") or asked
        return strength != "weak" and weighty and self._matters(index, said, thing)

    def _things(self, said: Said) -> Iterator[tuple[Thing, Strength]]:
        """Yield what the sentence may bring up, the surest words first."""
        for rule in raising.RULES:
            for match in rule.pattern.finditer(self.text, said.start, said.end):
                thing = self._thing(match.end(), said.end)
                if rule.id == "matter.clause_there" and COUNTED_ON.match(self.text, match.end()):
                    continue
                if thing is not None and rule.build is not None:
                    yield thing, rule.build

    def _thing(self, start: int, end: int) -> Thing | None:
        """Return the thing that is named at a place, behind a subject that stands there first."""
        actor = next(iter(self.mentions.within(start, end)), None)
        if actor is not None and actor.start - start < 5:
            if self.text.startswith("s ", actor.end):  # "udvalgets studietur" is no actor
                return thing_at(self.text, start, end)
            behind = actor.end + 1
            return thing_at(self.text, behind, end) if self._goes_on(actor.end) else None
        return thing_at(self.text, start, end)

    def _goes_on(self, position: int) -> bool:
        """Tell whether an article follows: "foreslog Ida en bænk"."""
        return re.compile(r"\s(?:en|et|flere|den|det|de)\s").match(self.text, position) is not None

    def _is_known(self, thing: Thing) -> bool:
        """Tell whether a thing has the telling word of a matter that the paper has anyway."""
        telling = {stem(w) for w in WORDS.findall(thing.name.lower()) if len(w) > 6}
        return bool(telling & self.known) or not telling

    def _matters(self, index: int, said: Said, thing: Thing) -> bool:
        """Tell whether somebody else takes a thing up, or the paper names it again."""
        for later in self.said[index + 1 : index + 3]:
            words = self.text[later.start : later.end]
            if (
                later.section is said.section
                and later.speaker != said.speaker
                and BACK.match(words)
            ):
                return True
        noun = max(WORDS.findall(thing.name.lower()), key=len)
        if len(noun) <= 7:
            return False
        inside = sum(
            stem(w) == stem(noun) for w in WORDS.findall(self.text[said.start : said.end].lower())
        )
        return self._times(stem(noun)) > inside

    def _times(self, wanted: str) -> int:
        """Return how often the text has a word of a stem."""
        if not self.counted:
            for word in WORDS.finditer(self.text.lower()):
                self.counted.setdefault(word.group()[:OPENING], Counter())[word.group()] += 1
        alike = (
            words for opening, words in self.counted.items() if opening.startswith(wanted[:OPENING])
        )
        return sum(n for words in alike for word, n in words.items() if stem(word) == wanted)

    def _run_end(self, index: int, brought: Brought) -> int:
        """Return where the talk leaves a thing: at the next one, or where a part isn't meant."""
        section, last = brought.said.section, brought.said
        for number in range(index + 1, len(self.said)):
            later = self.said[number]
            if later.section is not section or self.brought[number] is not None:
                break
            if self.topics.whole(later.start, later.item) is not None:
                same = "\n" not in self.text[last.end : later.start]
                back = POINTS_BACK.match(self.text, later.start) is not None
                if not (back or (same and not brought.is_part)):
                    break
            last = later
        return last.end

    def motions(self) -> Iterator[Matter]:
        """Yield what amendments to a budget are on: "Der afsættes 1 mio. kr. til bænke"."""
        for section in self.outline.sections:
            own = self.topics.whole(section.start, section.item)
            if own is None or not is_umbrella(own):
                continue
            marked = [p for p in section.paragraphs if MOTION.match(self.text, p.start, p.end)]
            for number, paragraph in enumerate(marked):
                thing = self._moved(paragraph)
                if thing is not None:
                    end = marked[number + 1].start if number + 1 < len(marked) else section.end
                    end = self._result_end(section, paragraph, end)
                    matter = _matter(self.text, thing)
                    matter.runs.append((paragraph.start, end))
                    yield matter

    def _result_end(self, section: Section, motion: Paragraph, end: int) -> int:
        """Return where the votes on a motion and their result end."""
        last = motion.end
        for paragraph in section.paragraphs:
            if motion.end <= paragraph.start < end:
                if not RESULT.match(self.text, paragraph.start, paragraph.end):
                    break
                last = paragraph.end
        return last

    def _moved(self, paragraph: Paragraph) -> Thing | None:
        motion = MOTION.match(self.text, paragraph.start, paragraph.end)
        if motion is None or CODE.search(self.text, paragraph.start, paragraph.end):
            return None
        changed = CHANGED.match(self.text, motion.end(), paragraph.end)
        if changed is not None:
            return thing_at(self.text, changed.start(1), changed.end(1))
        moved = MOVED.match(self.text, motion.end(), paragraph.end)
        if moved is not None:
            return thing_at(self.text, moved.end(), paragraph.end)
        money = raising.MONEY.pattern.search(self.text, motion.end(), paragraph.end)
        return thing_at(self.text, money.end(), paragraph.end) if money else None


def _matter(text: str, thing: Thing, *, is_part: bool = False) -> Matter:
    """Return a thing as a matter, with its other names."""
    matter = Matter(text[thing.span.start : thing.span.end], "topic", thing.span, is_part=is_part)
    for form in thing.forms:
        matter.add_form(form)
    return matter
