"""Invented papers of Bækby as `graph/leads.py` knows them, told in as few words as a test needs."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from graph.identity import Place, meeting_key, organisation_key
from graph.known_papers import (
    BodyName,
    KnownItem,
    KnownMeeting,
    KnownPaper,
    KnownPapers,
    Listed,
    Pointer,
)
from graph.leads import leads
from graph.model import DocumentKind
from graph.offices import Proof

TOWN: Final = "Bækby Kommune"
Kind = Literal["earlier_handling", "case", "document", "hearing"]


class Item(NamedTuple):
    """An agenda item; its number counts from 1 where it isn't told."""

    title: str
    case: str | None = None
    number: str | None = None


class Ref(NamedTuple):
    """What a paper points to, under the item of this title."""

    kind: Kind
    body: str | None = None
    date: str | None = None
    item: str | None = None
    number: str | None = None
    under: str | None = None
    quote: str = "som skrevet står"


class Paper(NamedTuple):
    """A paper; with a body it records that body's meeting of the day."""

    id: str
    date: str | None
    title: str = "Referat"
    body: str | None = None
    kind: DocumentKind = "memo"
    case: str | None = None
    number: str | None = None
    items: Sequence[Item] = ()
    refs: Sequence[Ref] = ()
    listed: Sequence[str] = ()
    town: str = TOWN
    name: str = ""


def item_id(paper: Paper, at: int) -> str:
    return f"{paper.id}/{paper.items[at].number or at + 1}"


def _proof(paper: Paper, quote: str, start: int = 0) -> Proof:
    return Proof(document=paper.id, start=start, end=start + len(quote), quote=quote)


def _place(paper: Paper) -> Place:
    return Place(municipality=paper.town, document=paper.id)


def _paper(paper: Paper) -> KnownPaper:
    kind = "minutes" if paper.body and paper.kind == "memo" else paper.kind
    fields = {"title": paper.title, "date": paper.date, "case_number": paper.case}
    return KnownPaper(
        id=paper.id,
        name=paper.name or f"{paper.id}.txt",
        municipality=paper.town,
        title=paper.title,
        kind=kind,
        date=paper.date,
        case_number=paper.case,
        document_number=paper.number,
        meeting=meeting_key(paper.body, paper.date, _place(paper)) if paper.body else None,
        places={field: _proof(paper, told) for field, told in fields.items() if told},
    )


def _meeting(paper: Paper) -> KnownMeeting:
    body = paper.body or ""
    return KnownMeeting(
        id=meeting_key(body, paper.date, _place(paper)),
        scope=_place(paper).scope,
        date=paper.date,
        body=organisation_key(body, _place(paper)),
    )


def _items(paper: Paper) -> list[KnownItem]:
    return [
        KnownItem(
            id=item_id(paper, at),
            document=paper.id,
            number=item.number or str(at + 1),
            title=item.title,
            case_number=item.case,
            place=_proof(paper, item.title, at * 100),
        )
        for at, item in enumerate(paper.items)
    ]


def _pointers(paper: Paper) -> list[Pointer]:
    under = {item.title: item_id(paper, at) for at, item in enumerate(paper.items)}
    return [
        Pointer(
            id=f"{paper.id}>{at}",
            document=paper.id,
            kind=ref.kind,
            item=under.get(ref.under or ""),
            body=ref.body,
            date=ref.date,
            item_number=ref.item,
            number=ref.number,
            place=_proof(paper, ref.quote, 5000 + at * 100),
        )
        for at, ref in enumerate(paper.refs)
    ]


def _listed(paper: Paper) -> list[Listed]:
    return [
        Listed(id=f"{paper.id}+{at}", document=paper.id, title=title, place=_proof(paper, title))
        for at, title in enumerate(paper.listed)
    ]


def known(papers: Sequence[Paper], one: Sequence[Sequence[str]] = ()) -> KnownPapers:
    """The papers as the graph tells of them; `one` are names that go under their first one."""
    place = Place(municipality=TOWN, document="")
    heads = {name: names[0] for names in one for name in names}
    bodies = {paper.body for paper in papers if paper.body} | heads.keys()
    meetings = {_meeting(paper).id: _meeting(paper) for paper in papers if paper.body}
    known_as = {
        organisation_key(name, place): organisation_key(head, place) for name, head in heads.items()
    }
    return KnownPapers(
        papers=tuple(_paper(paper) for paper in papers),
        meetings=tuple(
            meeting.model_copy(update={"body": known_as.get(meeting.body or "", meeting.body)})
            for meeting in meetings.values()
        ),
        items=tuple(item for paper in papers for item in _items(paper)),
        pointers=tuple(pointer for paper in papers for pointer in _pointers(paper)),
        listed=tuple(listed for paper in papers for listed in _listed(paper)),
        bodies=tuple(
            BodyName(
                id=organisation_key(name, place),
                body=organisation_key(heads.get(name, name), place),
                names=(name,),
            )
            for name in sorted(bodies)
        ),
    )


def led(papers: Sequence[Paper], one: Sequence[Sequence[str]] = ()) -> list[str]:
    """Each link as "from -> to": papers by id, items as paper/number, meetings as a paper of it."""
    told = known(papers, one)
    at = {paper.meeting: f"mødet:{paper.id}" for paper in reversed(told.papers) if paper.meeting}
    return sorted(
        f"{lead.start.partition('>')[0].partition('+')[0]} -> {at.get(lead.end, lead.end)}"
        for lead in leads(told)
    )
