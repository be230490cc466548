"""Invented papers of the municipality of Bækby, put together fact by fact."""

from typing import TypeVar

from graph.keys import document_key
from graph.model import (
    AgendaItem,
    Amount,
    Attachment,
    Decision,
    DocumentHead,
    DocumentRecord,
    Doubt,
    Extraction,
    Issue,
    Meeting,
    Organisation,
    Participant,
    Person,
    Provision,
    Quote,
    Reference,
    Span,
    Statement,
    StatusChange,
    Vote,
    VoteSide,
)

FactT = TypeVar("FactT", bound=Quote)

MINUTES_TEXT = """Bækby Kommune. Referat af Ungeudvalget 12. marts 2024.
Til stede: Karla Højmark (A), formand, Tage Brink (Ø). Afbud: Bodil Enevoldsen.
Punkt 1. BU-07 Natskole ved havnen. Bilag 1: Notat om natskolen.
Karla Højmark foreslog, at natskolen får 2 mio. kr. om året efter serviceloven § 104.
Borgmesteren svarede Tage Brink, at han ser på det. Sekretariatet oplyste, at prisen er kendt.
Udvalget sendte forslaget videre til Børneforvaltningen. For stemte A, imod stemte Tage Brink.
BU-07 indgår nu i BU-19 Ungepakken. Jf. Byrådet den 5. marts 2024, pkt. 8, sagsnr. 17-2024-3310.
"""


def record(name: str, content: str = "", version: int = 1) -> DocumentRecord:
    """The record of a file whose bytes are told by a word."""
    sha256 = document_key(content or name) * 4
    id_ = document_key(name)
    return DocumentRecord(id=id_, name=name, source=name, sha256=sha256, version=version)


def found(fact: type[FactT], text: str, quote: str, /, **fields: object) -> FactT:
    """A fact at the place where its quote stands in the text."""
    start = text.index(quote)
    told = {"start": start, "end": start + len(quote), "quote": quote, **fields}
    return fact.model_validate(told)


def minutes(text: str = MINUTES_TEXT) -> Extraction:
    """Minutes with a fact of every kind."""
    vote = VoteSide(parties=("A",)), VoteSide(people=("Tage Brink",))
    promised = (
        "Karla Højmark foreslog, at natskolen får 2 mio. kr. om året efter serviceloven § 104."
    )
    sent = "Udvalget sendte forslaget videre til Børneforvaltningen."
    body = (Span(start=text.index("Punkt 1."), end=len(text)),)
    return Extraction(
        document=DocumentHead(
            title="Referat", kind="minutes", date="2024-03-14", municipality="Bækby"
        ),
        meeting=Meeting(body="Ungeudvalget", date="2024-03-12", start="16:00"),
        participants=(
            found(Participant, text, "Karla Højmark (A)", name="Karla Højmark", role="chair"),
            found(Participant, text, "Tage Brink (Ø)", name="Tage Brink", party="Ø"),
            found(
                Participant,
                text,
                "Bodil Enevoldsen",
                name="Bodil Enevoldsen",
                attendance="absent",
            ),
        ),
        agenda_items=(
            found(
                AgendaItem, text, "Punkt 1. BU-07 Natskole", number="1", title="Natskole", body=body
            ),
        ),
        attachments=(found(Attachment, text, "Notat om natskolen", label="1", title="Notat"),),
        people=(
            found(Person, text, "Karla Højmark", name="Karla Højmark", party="A", role="formand"),
            found(Person, text, "Tage Brink", name="Tage Brink", aliases=("Tage",)),
        ),
        organisations=(
            found(Organisation, text, "Ungeudvalget", name="Ungeudvalget", aliases=("Udvalget",)),
            found(Organisation, text, "Børneforvaltningen", name="Børneforvaltningen"),
        ),
        issues=(
            found(
                Issue,
                text,
                "BU-07 Natskole ved havnen",
                name="Natskole ved havnen",
                aliases=("natskolen",),
                code="BU-07",
                kind="budget_proposal",
            ),
        ),
        statements=(
            found(
                Statement,
                text,
                promised,
                speaker="Karla Højmark",
                act="propose",
                agenda_item="1",
                about=("BU-07",),
            ),
            found(
                Statement,
                text,
                "Borgmesteren svarede Tage Brink, at han ser på det.",
                speaker="borgmesteren",
                act="inform",
                agenda_item="1",
                addressed_to=("Tage Brink",),
            ),
            found(
                Statement,
                text,
                "Sekretariatet oplyste, at prisen er kendt.",
                speaker="sekretariatet",
                act="inform",
                about=("natskolen",),
            ),
        ),
        decisions=(
            found(
                Decision,
                text,
                sent,
                kind="referred",
                body="Ungeudvalget",
                responsible=("Børneforvaltningen",),
                about=("BU-07",),
            ),
        ),
        votes=(
            found(
                Vote,
                text,
                "For stemte A, imod stemte Tage Brink.",
                outcome="adopted",
                about=("BU-07",),
                in_favour=vote[0],
                against=vote[1],
            ),
        ),
        status_changes=(
            found(
                StatusChange,
                text,
                "BU-07 indgår nu i BU-19 Ungepakken.",
                issue="BU-07",
                status="merged",
                became="BU-19",
            ),
        ),
        amounts=(found(Amount, text, "2 mio. kr.", value=2_000_000, per="year", issue="BU-07"),),
        provisions=(
            found(Provision, text, "serviceloven § 104", law="serviceloven", section="104"),
        ),
        references=(
            found(
                Reference,
                text,
                "Byrådet den 5. marts 2024, pkt. 8",
                kind="earlier_handling",
                body="Byrådet",
                date="2024-03-05",
                item="8",
            ),
            found(Reference, text, "sagsnr. 17-2024-3310", kind="case", number="17-2024-3310"),
        ),
        doubts=(
            found(Doubt, text, "han", kind="pronoun", surface="han", candidates=("Tage Brink",)),
        ),
    )


def paper(text: str, speaker: str, about: str, date: str | None = "2024-05-02") -> Extraction:
    """A letter of one sentence, in which somebody speaks on something."""
    return Extraction(
        document=DocumentHead(title="Brev", kind="letter", date=date, municipality="Bækby"),
        people=(found(Person, text, speaker, name=speaker),),
        issues=(found(Issue, text, about, name=about),),
        statements=(found(Statement, text, text, speaker=speaker, act="support", about=(about,)),),
    )
