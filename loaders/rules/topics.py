"""Which matters a place of the document is about: by mention, by section, by agenda item."""

from bisect import bisect_left

from loaders.outline import Outline
from loaders.rules.issues import SMALL, WORDS, stem
from loaders.rules.proposals import CODE, Matter


class Topics:
    """Tells which matters a place of the document is about."""

    def __init__(self, text: str, outline: Outline, matters: list[Matter]) -> None:
        self.text, self.outline, self.matters = text, outline, matters
        self.heads: dict[str, list[Matter]] = {}
        for matter in matters:
            head = _head(matter)
            if head is not None:
                self.heads.setdefault(head, []).append(matter)
        places = sorted((s.start, i) for i, m in enumerate(matters) for s in m.mentions)
        self.starts, self.at = [p for p, _ in places], [i for _, i in places]
        self.coded = [
            (s.start, s.end, code.group(1))
            for s in outline.sections
            if s.kind in {"body", "input"} and (code := CODE.search(s.heading)) is not None
        ]

    def about(self, start: int, end: int, item: str | None) -> tuple[str, ...]:
        """Return the names or codes of the matters that `text[start:end]` is about."""
        named = self.named(start, end)
        if named:
            fresh = any(m.is_part and start <= m.span.start < end for m in named)
            own = self.whole(start, item) if fresh else None
            named += [own] if own is not None and own not in named else []
            return tuple(m.key if m.code else m.name for m in named)
        own = self.of_section(start) or self.of_item(item)
        return (own.key if own.code else own.name,) if own else ()

    def named(self, start: int, end: int) -> list[Matter]:
        """Return the matters that stand in the words themselves, codes first."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = [self.matters[i] for i in sorted(set(self.at[first:last]))]
        for word in dict.fromkeys(WORDS.findall(self.text[start:end].lower())):
            found += [m for m in self.heads.get(stem(word), ()) if m not in found]
        return found

    def places(self, start: int, end: int) -> list[tuple[int, Matter]]:
        """Return where which matter is named in the words, in their order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        found = [(self.starts[i], self.matters[self.at[i]]) for i in range(first, last)]
        for word in WORDS.finditer(self.text, start, end):
            heads = self.heads.get(stem(word.group().lower()), ())
            found += [(word.start(), m) for m in heads]
        return sorted(found, key=lambda place: place[0])

    def of_section(self, position: int) -> Matter | None:
        """Return the matter whose run or section the place stands in, the innermost first."""
        run = self.in_run(position)
        if run is not None:
            return run
        for matter in self.matters:
            if matter.section and matter.section[0] <= position < matter.section[1]:
                return matter
        for start, end, code in self.coded:
            if start <= position < end:
                return next((m for m in self.matters if m.code == code), None)
        return None

    def in_run(self, position: int) -> Matter | None:
        """Return the matter that the talk is about at a place, where the talk brought it up."""
        for matter in self.matters:
            if any(start <= position < end for start, end in matter.runs):
                return matter
        return None

    def whole(self, position: int, item: str | None) -> Matter | None:
        """Return the matter of the section or item around, whatever the talk brings up."""
        for matter in self.matters:
            if matter.section and matter.section[0] <= position < matter.section[1]:
                return matter
        return self.of_item(item)

    def of_item(self, item: str | None) -> Matter | None:
        """Return the agenda item's own matter."""
        return next((m for m in self.matters if item is not None and m.item == item), None)

    def the_only(self) -> Matter | None:
        """Return the document's one proposal, where it is a paper about exactly that."""
        title = self.outline.head.title
        code = CODE.search(title)
        if code is not None:
            return next((m for m in self.matters if m.code == code.group(1)), None)
        coded = [m for m in self.matters if m.code]
        return coded[0] if len(coded) == 1 and self.outline.meeting is None else None


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
