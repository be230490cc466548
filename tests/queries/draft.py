"""Papers put together fact by fact: the text grows with the facts' own words."""

from typing import Self

from graph.keys import document_key
from graph.model import (
    AgendaItem,
    Amount,
    Decision,
    DocumentHead,
    DocumentRecord,
    Extraction,
    Fact,
    FieldEvidence,
    Issue,
    Meeting,
    Organisation,
    Participant,
    Person,
    Reference,
    Span,
    Statement,
    StatusChange,
    Vote,
)


class Draft:
    """A paper of an invented municipality; each fact is added where the text ends."""

    def __init__(
        self, name: str, date: str, body: str | None = None, municipality: str = "Havrum Kommune"
    ) -> None:
        self.name = name
        self.head = DocumentHead(
            title=name.partition(".")[0], kind="minutes", date=date, municipality=municipality
        )
        self.meeting = Meeting(body=body, date=date) if body else None
        self.text = ""
        self.facts: list[Fact] = []

    def tells(self, fact: type[Fact], quote: str, /, **fields: object) -> Self:
        """Add a fact; words that stand in the text already are the same words."""
        if quote not in self.text:
            self.text += f"{quote}\n"
        start = self.text.index(quote)
        place = {"start": start, "end": start + len(quote), "quote": quote}
        self.facts.append(fact.model_validate({**place, **fields}))
        return self

    def person(self, name: str, **fields: object) -> Self:
        return self.tells(Person, name, name=name, **fields)

    def organisation(self, name: str, **fields: object) -> Self:
        return self.tells(Organisation, name, name=name, **fields)

    def issue(self, name: str, code: str | None = None, *aliases: str) -> Self:
        kind = "budget_proposal" if code else "topic"
        words = f"{code} {name}" if code else name
        return self.tells(Issue, words, name=name, code=code, aliases=aliases, kind=kind)

    def present(self, name: str, **fields: object) -> Self:
        return self.person(name).tells(Participant, name, name=name, **fields)

    def item(self, number: str, title: str, case: str | None = None) -> Self:
        """Begin an agenda item; what is added after it stands under it."""
        told = {"number": number, "title": title, "case_number": case}
        self.tells(AgendaItem, f"{number}. {title}", **told)
        return self.points("case", f"Sagsnr. {case}", number=case) if case else self

    def points(self, kind: str, quote: str, **fields: object) -> Self:
        """Point to a case, a document, an earlier meeting or a hearing."""
        return self.tells(Reference, quote, kind=kind, **fields)

    def filed(self, case: str) -> Self:
        """Tell the paper's own case number."""
        quote = f"Sagsnr.: {case}"
        start = len(self.text)
        self.text += f"{quote}\n"
        told = FieldEvidence(field="case_number", start=start, end=start + len(quote), quote=quote)
        self.head = self.head.model_copy(update={"case_number": case, "evidence": (told,)})
        return self

    def says(self, speaker: str, act: str, quote: str, about: str, **fields: object) -> Self:
        told = {"speaker": speaker, "act": act, "about": (about,), **self._under(), **fields}
        return self.tells(Statement, quote, **told)

    def decides(self, kind: str, quote: str, about: str, **fields: object) -> Self:
        told = {"kind": kind, "about": (about,), **self._under(), **fields}
        return self.tells(Decision, quote, **told)

    def moves(self, issue: str, status: str, quote: str, **fields: object) -> Self:
        return self.tells(
            StatusChange, quote, issue=issue, status=status, **self._under(), **fields
        )

    def votes(self, outcome: str, quote: str, about: str, **fields: object) -> Self:
        told = {"outcome": outcome, "about": (about,), **self._under(), **fields}
        return self.tells(Vote, quote, **told)

    def costs(self, value: int, quote: str, issue: str, purpose: str) -> Self:
        return self.tells(Amount, quote, value=value, issue=issue, purpose=purpose)

    def _under(self) -> dict[str, object]:
        items = [fact for fact in self.facts if isinstance(fact, AgendaItem)]
        return {"agenda_item": items[-1].number} if items else {}

    def _bodies(self) -> tuple[AgendaItem, ...]:
        """The agenda items, each with all the text up to the next one as its body."""
        items = [fact for fact in self.facts if isinstance(fact, AgendaItem)]
        ends = [item.start for item in items][1:] + [len(self.text)] * bool(items)
        return tuple(
            item.model_copy(update={"body": (Span(start=item.start, end=end),)})
            for item, end in zip(items, ends, strict=True)
        )

    def record(self) -> DocumentRecord:
        id_ = document_key(f"{self.head.municipality} {self.name}")
        return DocumentRecord(id=id_, name=self.name, source=self.name, sha256=id_ * 4)

    def extraction(self) -> Extraction:
        def of(kind: type[Fact]) -> tuple[Fact, ...]:
            return tuple(fact for fact in self.facts if type(fact) is kind)

        return Extraction.model_validate(
            {
                "document": self.head,
                "meeting": self.meeting,
                "participants": of(Participant),
                "agenda_items": self._bodies(),
                "people": of(Person),
                "organisations": of(Organisation),
                "issues": of(Issue),
                "statements": of(Statement),
                "decisions": of(Decision),
                "votes": of(Vote),
                "status_changes": of(StatusChange),
                "amounts": of(Amount),
                "references": of(Reference),
            }
        )
