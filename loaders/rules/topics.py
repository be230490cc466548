"""Which matters a place of the document is about: by mention, by section, by agenda item."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick

from graph.model import Span
from loaders.outline import Outline
from loaders.rules.issues import SMALL, WORDS, stem, stems
from loaders.rules.proposals import CODE, Matter
from loaders.rules.ranges import Ranges
from loaders.rules.things import is_empty, nouns_of
from loaders.sentences import sentences
from loaders.triggers import folded

DEFINITE = re.compile(r"(?<![\w-])[A-ZÆØÅ]?[a-zæøå]{3,}(?:en|et|erne|ene)(?![\w-])")
# A matter that holds many others: each of them is followed by itself.
UMBRELLA = re.compile(
    r"\bbudget(?:tet|aftale\w*|forlig\w*|forhandling\w*|ønsker|forslag)?\b|\bforlig", re.IGNORECASE
)
POINTS_BACK = re.compile(
    r"\W*(?:Det|Den|Dette|Denne|Dem|De|Hertil|Dertil|Forslaget|Ideen|Idéen|Ønsket|Tanken|Spørgsmålet|"
    r"Han|Hun|Vedkommende)\b"
)
# "SF har stillet forslaget igen": the proposal that the sentence before it names.
AGAIN = re.compile(r"\b(?:forslaget|ønsket|det)\s(?:igen|på\sny)\b")
# Nouns that some prepositions make an adverb of: no matter is meant by "i stedet".
ADVERBIAL = {
    "stedet": (" i ", " på "),
    "gangen": (" ad ",),
    "tiden": (" for ", " i "),
    "siden": (" ved ", " på ", " til "),
    "enden": (" for ",),
    "begyndelsen": (" i ", " fra "),
}
BEGINNING = re.compile(r"(?<!\w)(?<!\w-)")


class Topics:
    """Tells which matters a place of the document is about."""

    def __init__(self, text: str, outline: Outline, matters: list[Matter]) -> None:
        self.text, self.outline, self.matters = text, outline, matters
        self.heads: dict[str, list[Matter]] = {}
        for matter in matters:
            head = _head(matter)
            if head is not None:
                self.heads.setdefault(head, []).append(matter)
        self.nouns = [(stem(noun), m) for m in matters for noun in nouns_of(m.name)]
        self.meant: dict[str, Matter | None] = {}
        places = sorted((s.start, i) for i, m in enumerate(matters) for s in m.mentions)
        self.starts, self.at = [p for p, _ in places], [i for _, i in places]
        self.named_by_head = _places_of_heads(text, self.heads)
        self.head_starts = [start for start, _ in self.named_by_head]
        self.runs = Ranges((*run, m) for m in matters for run in m.runs)
        held = sorted((*m.section, i) for i, m in enumerate(matters) if m.section)
        held.sort(key=lambda each: (each[1] - each[0], each[2]))  # the smallest section counts
        self.sections = Ranges((start, end, matters[i]) for start, end, i in held)
        self.coded = Ranges(
            (s.start, s.end, code.group(1))
            for s in outline.sections
            if s.kind in {"body", "input"} and (code := CODE.search(s.heading)) is not None
        )
        self.paragraphs = sorted(p.start for s in outline.sections for p in s.paragraphs)
        self.items = {m.item: m for m in reversed(matters) if m.item is not None}

    def about(self, start: int, end: int, item: str | None) -> tuple[str, ...]:
        """Return the names or codes of the matters that `text[start:end]` is about."""
        named = self.named(start, end)
        if named:
            fresh = any(m.is_part and start <= m.span.start < end for m in named)
            own = self.whole(start, item) if fresh else None
            named += [own] if own is not None and own not in named else []
            return tuple(m.key if m.code else m.name for m in named)
        own = (
            self._again(start, end)
            or self.running(start, item)
            or self.of_section(start)
            or self.of_item(item)
        )
        return (own.key if own.code else own.name,) if own else ()

    def _again(self, start: int, end: int) -> Matter | None:
        """Return the proposal just named that a sentence says was put "again"."""
        index = bisect_right(self.paragraphs, start) - 1
        if index < 0 or not AGAIN.search(self.text, start, end):
            return None
        before = [*sentences(self.text, self.paragraphs[index], start)][-1:]
        named = [m for span in before for m in self.named(span.start, span.end) if m.code]
        return named[0] if len(named) == 1 else None

    def named(self, start: int, end: int) -> list[Matter]:
        """Return the matters that stand in the words themselves, codes first."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = [self.matters[i] for i in sorted(set(self.at[first:last]))]
        for _, head in self._heads(start, end):
            found += [m for m in self.heads[head] if m not in found]
        return found or self._meant(start, end)

    def _meant(self, start: int, end: int) -> list[Matter]:
        """Return the one matter that "teamet" or "ordningen" can stand for, if there is one."""
        words = [w.lower() for w in DEFINITE.findall(self.text, start, end)]
        words = [w for w in words if w not in ADVERBIAL or not self._is_adverb(w, start, end)]
        for word in words:
            if word not in self.meant:
                self.meant[word] = self._stands_for(word)
        return [m for w in words if (m := self.meant[w]) is not None][:1]

    def _is_adverb(self, word: str, start: int, end: int) -> bool:
        """Tell whether a word only stands in an adverb: "i stedet", "på tværs af området"."""
        told = self.text[start:end].lower()
        adverbs = ADVERBIAL[word]
        return all(told[: at.start()].endswith(adverbs) for at in re.finditer(rf"\b{word}\b", told))

    def _stands_for(self, word: str) -> Matter | None:
        """Return the only matter whose noun is the word, or ends in it as compounds do."""
        bare = stem(word)
        if len(bare) >= 10:
            coded = [m for m in self.matters if m.code and bare in stems(m.name)]
            if len(coded) == 1:
                return coded[0]
        if len(bare) < 4 or is_empty(word):
            return None
        found = [m for noun, m in self.nouns if noun.endswith(bare)]
        if not found and len(bare) >= 10:
            found = [m for m in self.matters if bare in stems(m.name)]
        return found[0] if len(found) == 1 else None

    def running(self, position: int, item: str | None) -> Matter | None:
        """Return the matter named last in the paragraph, where nothing else holds the place.

        That is so under a formality, in the debate on a budget and in a press release; a sentence
        that points back may open the next paragraph.
        """
        own = self.whole(position, item)
        if own is not None and not self.holds_others(own):
            return None
        if own is not None and self.outline.meeting is not None:
            return self._debated(position, own)
        index = bisect_left(self.starts, position) - 1
        while index >= 0 and self.matters[self.at[index]] is own:
            index -= 1
        if index < 0:
            return None
        first = bisect_right(self.paragraphs, self.starts[index])
        breaks = bisect_right(self.paragraphs, position) - first
        points = POINTS_BACK.match(self.text, position) is not None
        near = breaks == 0 or (breaks == 1 and points)
        return self.matters[self.at[index]] if near else None

    def _debated(self, position: int, own: Matter) -> Matter | None:
        """Return what the talk on a budget is about: what it named last, where it goes on.

        It goes on within a paragraph, and into the next one where its first words point back.
        """
        index = bisect_right(self.paragraphs, position) - 1
        if index < 0:
            return None
        start = self.paragraphs[index]
        before = list(sentences(self.text, start, position)) if start < position else []
        for span in reversed(before):
            if named := [m for m in self.named(span.start, span.end) if m is not own]:
                return named[-1] if len(named) == 1 else self._last_of(span, named)
        opening = before[0].start if before else position
        if index == 0 or not POINTS_BACK.match(self.text, opening):
            return None
        last = [*sentences(self.text, self.paragraphs[index - 1], start)][-1:]
        for span in last:
            if named := [m for m in self.named(span.start, span.end) if m is not own]:
                return named[-1] if len(named) == 1 else self._last_of(span, named)
            return self._debated(span.start, own)
        return None

    def _last_of(self, span: Span, named: list[Matter]) -> Matter:
        """Return which of several matters a sentence names last."""
        told = [m for _, m in self.places(span.start, span.end) if m in named]
        return told[-1] if told else named[-1]

    def holds_others(self, own: Matter) -> bool:
        """Tell whether what is told under a matter is followed by itself."""
        return is_umbrella(own) or self.outline.head.kind == "press_release"

    def _heads(self, start: int, end: int) -> list[tuple[int, str]]:
        first = bisect_left(self.head_starts, start)
        return self.named_by_head[first : bisect_left(self.head_starts, end)]

    def places(self, start: int, end: int) -> list[tuple[int, Matter]]:
        """Return where which matter is named in the words, in their order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = [(self.starts[i], self.matters[self.at[i]]) for i in range(first, last)]
        found += [(place, m) for place, head in self._heads(start, end) for m in self.heads[head]]
        return sorted(found, key=lambda place: place[0])

    def of_section(self, position: int) -> Matter | None:
        """Return the matter whose run or section the place stands in, the innermost first."""
        own = self.in_run(position) or self.sections.at(position)
        code = self.coded.at(position)
        if own is not None or code is None:
            return own
        return next((m for m in self.matters if m.code == code), None)

    def in_run(self, position: int) -> Matter | None:
        """Return the matter that the talk is about at a place, where the talk brought it up."""
        return self.runs.at(position)

    def whole(self, position: int, item: str | None) -> Matter | None:
        """Return the matter of the section or item around, whatever the talk brings up."""
        return self.sections.at(position) or self.of_item(item)

    def of_item(self, item: str | None) -> Matter | None:
        """Return the agenda item's own matter."""
        return self.items.get(item) if item is not None else None

    def the_only(self) -> Matter | None:
        """Return the document's one proposal, where it is a paper about exactly that."""
        title = self.outline.head.title
        code = CODE.search(title)
        if code is not None:
            return next((m for m in self.matters if m.code == code.group(1)), None)
        coded = [m for m in self.matters if m.code]
        return coded[0] if len(coded) == 1 and self.outline.meeting is None else None


def is_umbrella(matter: Matter) -> bool:
    """Tell whether a matter holds others that are followed by themselves, as a budget does."""
    return matter.code is None and UMBRELLA.search(matter.name) is not None


def _places_of_heads(text: str, heads: Iterable[str]) -> list[tuple[int, str]]:
    """Return where a word stands whose stem is one of the telling words; a stem opens its word."""
    found: list[tuple[int, str]] = []
    wanted = sorted(heads)
    for index, start, _ in AhoCorasick(wanted).find_matches_as_indexes(
        folded(text), overlapping=True
    ):
        word = WORDS.match(text, start) if BEGINNING.match(text, start) else None
        if word is not None and stem(word.group().lower()) == wanted[index]:
            found.append((start, wanted[index]))
    return sorted(found)


def _head(matter: Matter) -> str | None:
    """Return the stem of a name's telling word, where one word carries it."""
    words = [w for w in WORDS.findall(matter.name.lower()) if w not in SMALL]
    long = [w for w in words if len(w) >= 7]
    definite = words and len(words[0]) >= 8 and words[0].endswith(("en", "et"))
    if (
        definite
        or len(words) == 1
        or (len(long) >= 1 and words and words[0] == long[0] and len(words) <= 4)
    ):
        head = stem(words[0]) if words and len(words[0]) >= 6 else ""
        return head if len(head) >= 4 else None
    return None
