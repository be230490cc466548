"""Inside one document: "Ida" -> Ida Vang, "BM" -> the mayor, "rådet" -> the council that meets."""

import bisect
import re
from collections.abc import Iterator

from loaders.drafts import ActorMention, Draft, Mentions
from loaders.lexicon.offices import CHAIR, OFFICE_ABBREVIATIONS
from loaders.lexicon.organisations import GENERIC_HEADS, PARTIES
from loaders.outline import Outline
from loaders.rules.surfaces import (
    ANAPHORS,
    FORMER,
    INITIALS,
    OFFICE,
    PARTY_LETTER,
    SENDER,
    SENDER_TITLE,
    TITLE_BEFORE,
    bodies_of,
    initials_of,
    mention_of,
    office_of,
    settle,
    stands_for,
    word_pattern,
)


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
        self.former: dict[str, bool] = {}
        self.owners = [(s.start, s.end, s.owner) for s in outline.sections if s.owner]
        self.organisation_names = {d.name.lower(): d.name for d in organisations}
        self.bodies = bodies_of(outline)

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
                for match in word_pattern(form).finditer(self.text):
                    yield mention_of(match, "person", draft.name, "full_name")
            short = f"{draft.first} {draft.last[0]}."
            if len(self._named(draft.first, draft.last[0])) == 1:
                for match in re.finditer(rf"(?<!\w){re.escape(short)}(?!\w)", self.text):
                    yield mention_of(match, "person", draft.name, "first_name_and_initial")
        yield from self._initials()

    def _named(self, first: str, letter: str) -> list[Draft]:
        return [d for d in self.people if d.first == first and d.last[0] == letter]

    def _initials(self) -> Iterator[ActorMention]:
        """Yield initials that fit one person and stand in brackets after a name or alone."""
        used = {f for d in self.organisations for f in d.forms}
        for match in INITIALS.finditer(self.text):
            letters = match.group()
            fits = [d for d in self.people if " " in d.name and initials_of(d.name) == letters]
            if len(fits) == 1 and letters not in used and letters not in OFFICE_ABBREVIATIONS:
                yield mention_of(match, "person", fits[0].name, "initials")

    def _organisation_names(self) -> Iterator[ActorMention]:
        for draft in self.organisations:
            for form in (draft.name, *draft.forms):
                flags = re.IGNORECASE if len(form) > 9 else 0
                for match in word_pattern(form, flags).finditer(self.text):
                    yield mention_of(match, "organisation", draft.name, "name")

    def _first_names(self) -> Iterator[ActorMention]:
        groups: dict[str, list[Draft]] = {}
        for draft in self.people:
            groups.setdefault(draft.first, []).append(draft)
            if len(draft.name.split()) > 2:
                groups.setdefault(" ".join(draft.name.split()[:2]), []).append(draft)
        for first, drafts in groups.items():
            for match in word_pattern(first).finditer(self.text):
                yield self._first_name(match, drafts)

    def _first_name(self, match: re.Match[str], drafts: list[Draft]) -> ActorMention:
        if len(drafts) == 1:
            method = "full_name" if " " not in drafts[0].name else "first_name"
            return mention_of(match, "person", drafts[0].name, method)
        names = tuple(d.name for d in drafts)
        title = TITLE_BEFORE.search(self.text, max(0, match.start() - 60), match.start())
        if title is not None:
            titled = [
                d.name for d in drafts if d.role and office_of(d.role) == office_of(title.group(1))
            ]
            if len(titled) == 1:
                return mention_of(match, "person", titled[0], "first_name_and_office", names)
        item = self._item_at(match.start())
        named = self.in_items.get(item, {}) if item else {}
        before = [name for name in names if named.get(name, match.start()) < match.start()]
        if len(before) == 1:
            return mention_of(match, "person", before[0], "first_name_in_item", names)
        present = [d.name for d in drafts if d.listed]
        if not before and len(present) == 1:
            return mention_of(match, "person", present[0], "first_name_attending", names)
        later = [name for name in names if name in named]
        if not before and not present and len(later) == 1:
            return mention_of(match, "person", later[0], "first_name_in_item", names)
        return mention_of(match, "person", None, "ambiguous", names)

    def _offices(self) -> Iterator[ActorMention]:
        for match in OFFICE.finditer(self.text):
            yield self._office(match, match.group(1), match.group(3))
        for short, office in OFFICE_ABBREVIATIONS.items():
            for match in word_pattern(short).finditer(self.text):
                name = self._holder(office, match.start())
                if name is not None:
                    yield mention_of(match, "person", name, "office")

    def _office(self, match: re.Match[str], office: str, of: str | None) -> ActorMention:
        if of is not None and not any(body.lower() in of.lower() for body in self.bodies):
            holder = [
                d.name for d in self.people if d.role and of.strip().lower() in d.role.lower()
            ]
            if len(holder) == 1:
                return mention_of(match, "person", holder[0], "office")
            return mention_of(match, "office", None, "as_written")
        end = match.end(1)
        name = self._holder(office_of(office), match.start())
        surface = self.text[match.start() : end]
        if name is not None:
            return ActorMention(match.start(), end, surface, "person", name, "office")
        return ActorMention(match.start(), end, surface, "office", None, "as_written")

    def _holder(self, office: str, position: int) -> str | None:
        """Return the one person who holds an office as far as the document tells."""
        if office.endswith(CHAIR) and not office.startswith(("næst", "vice")):
            chairs = [p.name for p in self.outline.participants if p.role == "chair"]
            if len(set(chairs)) == 1:
                return self._canonical(chairs[0])
            if chairs:
                return None
        holders = [d for d in self.people if d.role and office_of(d.role) == office]
        if not holders:
            holders = [d for d in self.people if d.role and office_of(d.role).endswith(office)]
        if len(holders) > 1:
            holders = [
                d for d in holders if not FORMER.search(d.role or "") and not self._former(d)
            ]
        if len(holders) > 1:
            item = self._item_at(position)
            here = self.in_items.get(item, {}) if item else {}
            holders = [d for d in holders if d.name in here]
        return holders[0].name if len(holders) == 1 else None

    def _former(self, draft: Draft) -> bool:
        """Tell whether the text calls somebody a former holder."""
        if draft.name not in self.former:
            called = rf"(?:{FORMER.pattern})\s[\w ]{{3,30}}{re.escape(draft.name)}"
            self.former[draft.name] = re.search(called, self.text) is not None
        return self.former[draft.name]

    def _canonical(self, listed: str) -> str | None:
        for draft in self.people:
            if listed == draft.name or listed in draft.forms:
                return draft.name
        return None

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

    def _heads(self) -> Iterator[ActorMention]:
        """Yield "Værestedet" for the one organisation whose name opens with it."""
        heads: dict[str, list[str]] = {}
        for draft in self.organisations:
            head, _, rest = draft.name.partition(" ")
            if rest and head.lower() in GENERIC_HEADS and head.endswith(("et", "en")):
                heads.setdefault(head, []).append(draft.name)
        for head, names in heads.items():
            for match in word_pattern(head, re.IGNORECASE).finditer(self.text):
                if len(names) == 1:
                    yield mention_of(match, "organisation", names[0], "short_form")

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
