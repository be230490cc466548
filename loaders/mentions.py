"""Inside one document: "Ida" -> Ida Vang, "BM" -> the mayor, "rådet" -> the council that meets."""

import bisect
import re
from collections.abc import Iterator

from loaders.drafts import ActorMention, Draft, Mentions
from loaders.holders import Holders
from loaders.lexicon.offices import OFFICE_ABBREVIATIONS
from loaders.lexicon.organisations import PARTIES
from loaders.outline import Outline
from loaders.places import places_of
from loaders.rules.surfaces import (
    ANAPHORS,
    INITIALS,
    OFFICE,
    PARTY_LETTER,
    SENDER,
    SENDER_TITLE,
    TITLE_BEFORE,
    bodies_of,
    initials_of,
    is_head,
    mention_of,
    office_of,
    settle,
    stands_for,
)

LONG_FORM = 9  # longer names of organisations are the same in capitals


def resolve(
    text: str, outline: Outline, people: list[Draft], organisations: list[Draft]
) -> Mentions:
    """Return every mention of a person, organisation or office, settled as far as it can be."""
    return _Resolver(text, outline, people, organisations).run()


class _Resolver:
    """Settles mentions in two passes: names first, then what points back to them."""

    def __init__(
        self, text: str, outline: Outline, people: list[Draft], organisations: list[Draft]
    ) -> None:
        self.text, self.outline = text, outline
        self.people, self.organisations = people, organisations
        self.by_name = {d.name: d for d in people}
        self.items = sorted((s.start, s.end, s.item) for s in outline.sections)
        self.item_starts = [start for start, _, _ in self.items]
        self.full: list[ActorMention] = []
        self.in_items: dict[str, dict[str, int]] = {}  # where an item first names whom in full
        self.first_names = self._by_first_name()
        self.heads = self._by_head()
        self.holders = Holders(text, outline, people)
        self.owners = [(s.start, s.end, s.owner) for s in outline.sections if s.owner]
        self.organisation_names = {d.name.lower(): d.name for d in organisations}
        self.bodies = bodies_of(outline)
        forms = [f for d in organisations for f in (d.name, *d.forms)]
        long = [f for f in forms if len(f) > LONG_FORM]
        names = [f for d in people for f in (d.name, *d.forms, *_shorts(d))]
        self.places = places_of([*names, *forms, *self.first_names, *OFFICE_ABBREVIATIONS], text)
        self.any_case = places_of([*long, *self.heads], text, any_case=True)

    def run(self) -> Mentions:
        """Return all mentions, the longest where they overlap."""
        self.full = settle([*self._names(), *self._organisation_names()])
        self.full_starts = [m.start for m in self.full]
        for mention in self.full:
            item = self._item_at(mention.start)
            if item is not None and mention.name is not None:
                self.in_items.setdefault(item, {}).setdefault(mention.name, mention.start)
        sender = self._sender()
        loose = [
            *self._first_names(),
            *self._offices(),
            *self._anaphors(sender),
            *self._party_letters(),
            *self._heads(),
        ]
        found = settle([*self.full, *loose])
        for mention in found:
            self._note(mention)
        return Mentions(self.people, self.organisations, found, sender)

    def _names(self) -> Iterator[ActorMention]:
        for draft in self.people:
            if " " not in draft.name:
                continue
            for form in (draft.name, *draft.forms):
                for place in self.places.get(form, ()):
                    yield self._mention(place, "person", draft.name, "full_name")
            if len(self._named(draft.first, draft.last[0])) > 1:
                continue
            for short in _shorts(draft):
                for place in self.places.get(short, ()):
                    yield self._mention(place, "person", draft.name, "first_name_and_initial")
        yield from self._initials()

    def _mention(
        self,
        place: tuple[int, int],
        kind: str,
        name: str | None,
        method: str,
        candidates: tuple[str, ...] = (),
    ) -> ActorMention:
        start, end = place
        return ActorMention(start, end, self.text[start:end], kind, name, method, candidates)

    def _named(self, first: str, letter: str) -> list[Draft]:
        return [d for d in self.people if d.first == first and d.last[0] == letter]

    def _initials(self) -> Iterator[ActorMention]:
        """Yield initials that fit one person and stand in brackets after a name or alone."""
        used = {f for d in self.organisations for f in d.forms}.union(OFFICE_ABBREVIATIONS)
        fitting: dict[str, list[str]] = {}
        for draft in self.people:
            if " " in draft.name:
                fitting.setdefault(initials_of(draft.name), []).append(draft.name)
        for match in INITIALS.finditer(self.text):
            fits = fitting.get(match.group(), ())
            if len(fits) == 1 and match.group() not in used:
                yield mention_of(match, "person", fits[0], "initials")

    def _organisation_names(self) -> Iterator[ActorMention]:
        for draft in self.organisations:
            for form in (draft.name, *draft.forms):
                places = self.any_case if len(form) > LONG_FORM else self.places
                for place in places.get(form, ()):
                    yield self._mention(place, "organisation", draft.name, "name")

    def _by_first_name(self) -> dict[str, list[Draft]]:
        groups: dict[str, list[Draft]] = {}
        for draft in self.people:
            groups.setdefault(draft.first, []).append(draft)
            if len(draft.name.split()) > 2:
                groups.setdefault(" ".join(draft.name.split()[:2]), []).append(draft)
        return groups

    def _first_names(self) -> Iterator[ActorMention]:
        for first, drafts in self.first_names.items():
            for place in self.places.get(first, ()):
                yield self._first_name(place, drafts)

    def _first_name(self, place: tuple[int, int], drafts: list[Draft]) -> ActorMention:
        start = place[0]
        if len(drafts) == 1:
            method = "full_name" if " " not in drafts[0].name else "first_name"
            return self._mention(place, "person", drafts[0].name, method)
        names = tuple(d.name for d in drafts)
        title = TITLE_BEFORE.search(self.text, max(0, start - 60), start)
        if title is not None:
            titled = [
                d.name for d in drafts if d.role and office_of(d.role) == office_of(title.group(1))
            ]
            if len(titled) == 1:
                return self._mention(place, "person", titled[0], "first_name_and_office", names)
        named = self._here(start)
        before = [name for name in names if named.get(name, start) < start]
        if len(before) == 1:
            return self._mention(place, "person", before[0], "first_name_in_item", names)
        present = [d.name for d in drafts if d.listed]
        if not before and len(present) == 1:
            return self._mention(place, "person", present[0], "first_name_attending", names)
        later = [name for name in names if name in named]
        if not before and not present and len(later) == 1:
            return self._mention(place, "person", later[0], "first_name_in_item", names)
        return self._mention(place, "person", None, "ambiguous", names)

    def _offices(self) -> Iterator[ActorMention]:
        for match in OFFICE.finditer(self.text):
            yield self._office(match, match.group(1), match.group(3))
        for short, office in OFFICE_ABBREVIATIONS.items():
            for place in self.places.get(short, ()):
                name = self.holders.of(office, self._here(place[0]))
                if name is not None:
                    yield self._mention(place, "person", name, "office")

    def _office(self, match: re.Match[str], office: str, of: str | None) -> ActorMention:
        if of is not None and not any(body.lower() in of.lower() for body in self.bodies):
            holder = self.holders.of_body(of)
            method = "office" if holder else "as_written"
            return mention_of(match, "person" if holder else "office", holder, method)
        place = match.start(), match.end(1)
        name = self.holders.of(office_of(office), self._here(match.start()))
        if name is not None:
            return self._mention(place, "person", name, "office")
        return self._mention(place, "office", None, "as_written")

    def _anaphors(self, sender: str | None) -> Iterator[ActorMention]:
        for match in ANAPHORS.finditer(self.text):
            word = match.group(1).lower()
            if word == "sekretariatet":
                yield mention_of(match, "secretariat", "sekretariatet", "secretariat")
                continue
            name = self._antecedent(word, match.start(), sender)
            if name is not None:
                yield mention_of(match, "organisation", name, "short_form")
            elif word == "forvaltningen":
                yield mention_of(match, "office", None, "as_written")

    def _party_letters(self) -> Iterator[ActorMention]:
        """Yield "Gruppen V" as the party of that ballot letter, where the document names it."""
        named = {d.name for d in self.organisations}
        for match in PARTY_LETTER.finditer(self.text):
            parties = [
                n for n, letter in PARTIES.items() if letter == match.group(1) and n in named
            ]
            if len(parties) == 1:
                yield mention_of(match, "organisation", parties[0], "party_letter")
            else:
                yield mention_of(match, "office", None, "as_written")

    def _by_head(self) -> dict[str, list[str]]:
        heads: dict[str, list[str]] = {}
        for draft in self.organisations:
            head, _, rest = draft.name.partition(" ")
            if rest and is_head(head):
                heads.setdefault(head, []).append(draft.name)
        return heads

    def _heads(self) -> Iterator[ActorMention]:
        """Yield "Værestedet" for the one organisation whose name opens with it."""
        for head, names in self.heads.items():
            if len(names) == 1:
                for place in self.any_case.get(head, ()):
                    yield self._mention(place, "organisation", names[0], "short_form")

    def _antecedent(self, word: str, position: int, sender: str | None) -> str | None:
        owner = self._owner_at(position)
        if (owner is not None and owner.lower().startswith(word)) or str(owner).lower().endswith(
            word
        ):
            return owner
        own = [b for b in (*self.bodies, *([sender] if sender else [])) if stands_for(word, b)]
        if len(set(own)) == 1 and word not in {"byrådet", "forvaltningen"}:
            return own[0]
        names = [d.name for d in self.organisations if stands_for(word, d.name)]
        if len(names) == 1:
            return names[0]
        index = bisect.bisect_left(self.full_starts, position) - 1
        item = self._item_at(position)
        while index >= 0 and self._item_at(self.full[index].start) == item:
            if self.full[index].name in names:
                return self.full[index].name
            index -= 1
        return None

    def _sender(self) -> str | None:
        """Return the body that a letter or hearing reply comes from."""
        if self.outline.meeting is not None:
            return None
        signed = SENDER.search(self.text)
        names = self.organisation_names
        if signed is not None and signed.group(1).lower() in names:
            return names[signed.group(1).lower()]
        titled = SENDER_TITLE.search(self.outline.head.title)
        if titled is not None and titled.group(1).lower() in names:
            return names[titled.group(1).lower()]
        if self.outline.head.kind not in {"letter", "press_release", "other"}:
            return None
        head = next((s for s in self.outline.sections if s.kind == "front"), None)
        limit = min(len(self.text), 200 if head is None else max(200, head.start + 120))
        opening = [m.name for m in self.full if m.kind == "organisation" and m.start < limit]
        return opening[0] if opening else None

    def _owner_at(self, position: int) -> str | None:
        """Return whose input the section is that holds a place."""
        for start, end, owner in self.owners:
            if start <= position < end:
                return self.organisation_names.get(owner.lower())
        return None

    def _here(self, position: int) -> dict[str, int]:
        """Return who is named in full under the item at a place, and where first."""
        item = self._item_at(position)
        return self.in_items.get(item, {}) if item else {}

    def _item_at(self, position: int) -> str | None:
        index = bisect.bisect_right(self.item_starts, position) - 1
        if index >= 0 and position < self.items[index][1]:
            return self.items[index][2]
        return None

    def _note(self, mention: ActorMention) -> None:
        """Keep short forms, initials and offices as other forms of whom they name."""
        if mention.kind == "person" and mention.name in self.by_name:
            surface = " ".join(mention.surface.split())
            draft = self.by_name[mention.name]
            known = {draft.name.lower(), *(f.lower() for f in draft.forms)}
            if mention.method != "full_name" and surface.lower() not in known:
                draft.add_form(surface)


def _shorts(draft: Draft) -> tuple[str, str]:
    """Return a name's short forms with an initial: "Ida V." and "Ida V"."""
    return f"{draft.first} {draft.last[0]}.", f"{draft.first} {draft.last[0]}"
