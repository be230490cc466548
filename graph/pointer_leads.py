"""Where a paper's pointers to documents, earlier meetings, bilag and hearings lead; pure.

Each leads to what alone fits within the municipality, and else nowhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from graph.case_numbers import folded_number, is_telling
from graph.identity import definite_body
from graph.keys import fold
from graph.known_papers import KnownItem, KnownMeeting, KnownPaper, Pointer
from graph.paper_titles import (
    codes,
    is_dated_kind,
    is_routine,
    is_same_title,
    is_telling_title,
    same_title,
    stem_key,
    title_date,
    title_key,
)
from graph.shelf import Lead, Shelf

HEARING: Final = timedelta(days=200)
"""How long after it was sent out a reply may come."""
LATELY: Final = timedelta(days=120)
"""How old a letter, minutes or reply may be that a meeting gets as bilag."""
_REPLY: Final = re.compile(r"(?:.*[:,–-] ?)?høringssvar\b.*")
_REPLY_FROM: Final = re.compile(
    r".*\bhøringssvar(?:et)? fra (?P<who>.+?)(?= (?:til|om|vedr|vedrørende|angående|på|i)\b"
    r"|[:,.–(]|$)"
)
_JOINTS: Final = re.compile(r"\s*,\s*|\s+og\s+")
_DAY: Final = len("2022-01-31")


def document_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield the papers that others point to by document number."""
    known: dict[tuple[str, str], list[KnownPaper]] = defaultdict(list)
    for paper in shelf.known.papers:
        if paper.document_number:
            known[paper.scope, folded_number(paper.document_number)].append(paper)
    for pointer in shelf.known.pointers:
        paper = shelf.papers[pointer.document]
        number = folded_number(pointer.number or "")
        found = known.get((paper.scope, number), [])
        if pointer.kind == "document" and is_telling(number) and len(found) == 1:
            target = found[0]
            if target.id != paper.id:
                yield Lead(
                    start=pointer.id,
                    start_label="Reference",
                    end=target.id,
                    end_label="Document",
                    key="document_number",
                    value=pointer.number or "",
                    place=pointer.place,
                    there=target.place("document_number", "title"),
                )


def handling_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield the meetings, and where told the items, that papers point back to."""
    for pointer in shelf.known.pointers:
        if pointer.kind != "earlier_handling" or len(pointer.date or "") != _DAY:
            continue
        paper = shelf.papers[pointer.document]
        meetings = shelf.meetings_on(paper, pointer.date or "", pointer.body)
        if len(meetings) == 1:
            yield _handled(shelf, pointer, meetings[0])


def attachment_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield the papers that stand under their own title on another one's list of bilag."""
    titled: dict[tuple[str, str], list[KnownPaper]] = defaultdict(list)
    listing: dict[tuple[str, str], set[str]] = defaultdict(set)
    for paper in shelf.known.papers:
        for title in _titles(paper):
            titled[paper.scope, title].append(paper)
    for listed in shelf.known.listed:
        paper = shelf.papers[listed.document]
        listing[paper.scope, title_key(listed.title)].add(paper.meeting or paper.id)
    for listed in shelf.known.listed:
        paper = shelf.papers[listed.document]
        key = (paper.scope, title_key(listed.title))
        found = titled.get(key, [])
        if len(found) != 1 or len(listing[key]) != 1 or not is_telling_title(listed.title):
            continue
        target = found[0]
        if _is_another(paper, target) and _can_be_listed(shelf, paper, target, listed.title):
            yield Lead(
                start=listed.id,
                start_label="Attachment",
                end=target.id,
                end_label="Document",
                key="attachment",
                value=listed.title,
                place=listed.place,
                there=target.place("title"),
            )


def hearing_leads(shelf: Shelf) -> Iterator[Lead]:
    """Yield for each reply the item or paper that sent its matter into hearing there."""
    sent = [
        pointer
        for pointer in shelf.known.pointers
        if pointer.kind == "hearing" and pointer.body and _is_sending(pointer)
    ]
    for paper in shelf.known.papers:
        who = _replies(shelf, paper)
        if who is None:
            continue
        found = {
            pointer.item or pointer.document: pointer
            for pointer in sorted(sent, key=lambda each: (-each.place.start, each.id))
            if _is_answered(shelf, pointer, paper, who)
        }
        place = paper.place("title")
        if len(found) == 1 and place is not None:
            [(target, pointer)] = found.items()
            yield Lead(
                start=paper.id,
                start_label="Document",
                end=target,
                end_label="AgendaItem" if pointer.item else "Document",
                key="hearing",
                value=who,
                place=place,
                there=pointer.place,
            )


def _handled(shelf: Shelf, pointer: Pointer, meeting: KnownMeeting) -> Lead:
    """Return where a pointer to a meeting leads: to its item if that is plain, else to it."""
    item = _item_meant(shelf, pointer, meeting)
    told = (place for each in shelf.papers_of(meeting.id) if (place := each.place("date", "title")))
    number = f"pkt. {pointer.item_number}" if pointer.item_number else None
    value = " ".join(filter(None, (pointer.body, pointer.date, number)))
    return Lead(
        start=pointer.id,
        start_label="Reference",
        end=item.id if item else meeting.id,
        end_label="AgendaItem" if item else "Meeting",
        key="earlier_handling",
        value=value,
        place=pointer.place,
        there=item.place if item else next(told, None),
    )


def _item_meant(shelf: Shelf, pointer: Pointer, meeting: KnownMeeting) -> KnownItem | None:
    """Return the item of the told number; without one, that of the same case or title.

    A paper without items is itself on one matter, so its own number and title count.
    """
    items = shelf.items_at(meeting.id)
    if pointer.item_number:
        wanted = fold(pointer.item_number)
        return _only([item for item in items if fold(item.number or "") == wanted])
    paper, own = shelf.papers[pointer.document], shelf.items.get(pointer.item or "")
    if own is None and shelf.items_in.get(paper.id):
        return None
    title, case = (own.title, own.case_number) if own else (paper.title, paper.case_number)
    if is_routine(title):
        return None
    number = folded_number(case or "")
    if is_telling(number) and (
        found := _only([each for each in items if folded_number(each.case_number or "") == number])
    ):
        return found
    return _only([each for each in items if is_same_title(each.title, title)])


def _only(items: list[KnownItem]) -> KnownItem | None:
    """Return the item, if all are one item in several papers: as the first of these tells it."""
    told = {(fold(item.number or ""), same_title(item.title)) for item in items}
    return items[0] if len(told) == 1 else None


def _titles(paper: KnownPaper) -> frozenset[str]:
    """Return the titles under which others may list a paper."""
    head, colon, _ = paper.title.partition(":")
    named = (paper.title, head) if colon and codes(head) else (paper.title,)
    told = {title_key(title) for title in named if is_telling_title(title)}
    stem = stem_key(paper.name, paper.municipality)
    return frozenset(told | ({stem} if len(stem.split()) > 1 else set()))


def _is_another(paper: KnownPaper, other: KnownPaper) -> bool:
    return other.id != paper.id and (paper.meeting is None or other.meeting != paper.meeting)


def _can_be_listed(shelf: Shelf, paper: KnownPaper, other: KnownPaper, title: str) -> bool:
    """Tell whether the days allow that one is a bilag of the other.

    Minutes and letters of many days bear one title, so the day that the list tells must be the
    paper's; where the list tells none, it can't be said which minutes are meant.
    """
    when, written = shelf.date_of(paper), shelf.date_of(other)
    if (day := title_date(title)) is not None:
        return day in {written, title_date(other.title), title_date(other.name)}
    if other.meeting is not None:
        return False
    if not when or not written or len(when) != _DAY or len(written) != _DAY:
        return not is_dated_kind(title)
    age = date.fromisoformat(when) - date.fromisoformat(written)
    return timedelta() <= age and (age <= LATELY or not is_dated_kind(title))


def _is_sending(pointer: Pointer) -> bool:
    """Tell whether the words send into hearing, rather than tell of a reply."""
    return not fold(pointer.place.quote).startswith("høringssvar")


def _replies(shelf: Shelf, paper: KnownPaper) -> str | None:
    """Return who answers in the paper, if it is a reply to a hearing and says so."""
    title = fold(paper.title)
    if paper.meeting is not None or _REPLY.fullmatch(title) is None:
        return None
    if told := _REPLY_FROM.match(title):
        return told["who"]
    named = {
        each.body
        for each in shelf.pointers_in.get(paper.id, ())
        if each.kind == "hearing" and each.body and not _is_sending(each)
    }
    return named.pop() if len(named) == 1 else None


def _is_answered(shelf: Shelf, pointer: Pointer, reply: KnownPaper, who: str) -> bool:
    """Tell whether the reply is to this hearing: of the body, in time, on the same matter."""
    sender = shelf.papers[pointer.document]
    if sender.id == reply.id or sender.scope != reply.scope:
        return False
    sent, written = shelf.date_of(sender), shelf.date_of(reply)
    if not sent or not written or len(sent) != _DAY or len(written) != _DAY:
        return False
    if not timedelta() <= date.fromisoformat(written) - date.fromisoformat(sent) <= HEARING:
        return False
    heard = [fold(part) for part in _JOINTS.split(pointer.body or "")]
    return _is_one_of(who, [fold(pointer.body or ""), *heard]) and _is_on(shelf, pointer, reply)


def _is_one_of(who: str, heard: list[str]) -> bool:
    folded = fold(who)
    return not {folded, definite_body(folded)}.isdisjoint(
        {*heard, *(definite_body(each) for each in heard)} - {None}
    )


def _is_on(shelf: Shelf, pointer: Pointer, reply: KnownPaper) -> bool:
    """Tell whether the reply is on the matter that was sent out: by case number, code or title."""
    sender = shelf.papers[pointer.document]
    item = shelf.items.get(pointer.item or "")
    title = item.title if item else sender.title
    number = folded_number((item.case_number if item else sender.case_number) or "")
    told = {
        folded_number(each.number) for each in shelf.pointers_in.get(reply.id, ()) if each.number
    }
    told.add(folded_number(reply.case_number or ""))
    if is_telling(number) and number in told:
        return True
    if set(codes(title)) & set(codes(reply.title)):
        return True
    return not is_routine(title) and title_key(title) in title_key(reply.title)
