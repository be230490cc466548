"""Two invented papers of Gravlev Kommune, as sources and as what is found in them."""

from collections.abc import Mapping
from typing import Final

from graph.archive import Archive
from graph.keys import document_key
from graph.model import (
    AgendaItem,
    Amount,
    Block,
    BlockKind,
    Decision,
    DocumentHead,
    DocumentRecord,
    Extraction,
    Issue,
    Meeting,
    Organisation,
    Participant,
    Person,
    Reference,
    SourceText,
    Span,
    Statement,
    StatusChange,
)
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import loaded_documents, write_document
from tests.engines import wipe
from tests.graph.papers import found

RAISED: Final = "Ingeborg Thrane foreslår, at kommunen åbner et værested i Gravlev Nord."
AGAINST: Final = "Holger Kvist er imod værestedet, fordi der allerede er et i byen."
PROMISED: Final = "Ingeborg lover at hente priser på lokaler inden sommer."
COST: Final = "Værestedet koster 1,4 mio. kr. om året."
POINTED: Final = "Jf. Socialrådet den 3. marts 2025, pkt. 1."
POSTPONED: Final = "Værestedet blev udsat til næste budget."
CPR: Final = "Sagen om borgeren med cpr-nr. 010190-1234 blev lukket."

SPRING: Final = f"""Gravlev Kommune
Referat af møde i Socialrådet den 3. marts 2025
Til stede: Ingeborg Thrane, Holger Kvist
1. Et værested
{RAISED} {AGAINST}
- {COST}
{CPR}
"""
AUTUMN: Final = f"""Gravlev Kommune
Referat af møde i Socialrådet den 8. september 2025
Til stede: Ingeborg Thrane, Holger Kvist
1. Budget
{POSTPONED}
{PROMISED}
{POINTED}
"""


def source(name: str, text: str) -> SourceText:
    """The archived text with one block for each line."""
    blocks = []
    start = 0
    for line in text.splitlines(keepends=True):
        kind: BlockKind = "list_item" if line.startswith("- ") else "paragraph"
        blocks.append(Block(start=start, end=start + len(line.rstrip()), kind=kind))
        start += len(line)
    return SourceText(name=name, media_type="text/plain", text=text, blocks=tuple(blocks))


def record(name: str, sha256: str) -> DocumentRecord:
    return DocumentRecord(id=document_key(name), name=name, source=name, sha256=sha256)


def everyone(text: str) -> dict[str, object]:
    """Who and what both papers name."""
    return {
        "participants": (
            found(Participant, text, "Ingeborg Thrane", name="Ingeborg Thrane", role="chair"),
            found(Participant, text, "Holger Kvist", name="Holger Kvist", party="C"),
        ),
        "people": (
            found(Person, text, "Ingeborg Thrane", name="Ingeborg Thrane", aliases=("Ingeborg",)),
            found(Person, text, "Holger Kvist", name="Holger Kvist", party="C"),
        ),
        "organisations": (found(Organisation, text, "Socialrådet", name="Socialrådet"),),
        "issues": (
            found(Issue, text, "ærested", name="Værested i Gravlev Nord", code="GN-05",
                  kind="budget_proposal", aliases=("værestedet",)),
        ),
    }  # fmt: skip


def head(date: str) -> dict[str, object]:
    return {
        "document": DocumentHead(
            title="Referat af møde i Socialrådet", kind="minutes", date=date, municipality="Gravlev"
        ),
        "meeting": Meeting(body="Socialrådet", date=date, start="16:00", place="Rådhuset"),
    }


def says(text: str, quote: str, speaker: str, act: str) -> Statement:
    return found(
        Statement, text, quote, speaker=speaker, act=act, about=("GN-05",), agenda_item="1"
    )


def spring() -> Extraction:
    """Raised and opposed."""
    text = SPRING
    body = (Span(start=text.index(RAISED), end=len(text)),)
    return Extraction.model_validate(
        {
            **head("2025-03-03"),
            **everyone(text),
            "agenda_items": (
                found(
                    AgendaItem, text, "1. Et værested", number="1", title="Et værested",
                    body=body,
                ),
            ),
            "statements": (
                says(text, RAISED, "Ingeborg Thrane", "propose"),
                says(text, AGAINST, "Holger Kvist", "oppose"),
            ),
            "status_changes": (
                found(StatusChange, text, RAISED, issue="GN-05", status="raised"),
            ),
            "amounts": (
                found(Amount, text, "1,4 mio. kr.", value=1_400_000, issue="GN-05", per="year"),
            ),
        }
    )  # fmt: skip


def autumn() -> Extraction:
    """Postponed, and something promised."""
    text = AUTUMN
    body = (Span(start=text.index(POSTPONED), end=len(text)),)
    return Extraction.model_validate(
        {
            **head("2025-09-08"),
            **everyone(text.replace("Værestedet", "værestedet")),
            "agenda_items": (
                found(AgendaItem, text, "1. Budget", number="1", title="Budget", body=body),
            ),
            "references": (
                found(
                    Reference, text, POINTED, kind="earlier_handling", body="Socialrådet",
                    date="2025-03-03", item="1",
                ),
            ),
            "statements": (says(text, PROMISED, "Ingeborg Thrane", "commit"),),
            "decisions": (
                found(
                    Decision, text, POSTPONED, kind="postponed", body="Socialrådet",
                    about=("GN-05",), agenda_item="1",
                ),
            ),
            "status_changes": (
                found(StatusChange, text, POSTPONED, issue="GN-05", status="postponed"),
            ),
        }
    )  # fmt: skip


def keep(archive: Archive) -> Mapping[DocumentRecord, Extraction]:
    """Archive both papers; return what is to be written of them."""
    papers = (("forår.txt", SPRING, spring()), ("efterår.txt", AUTUMN, autumn()))
    return {
        record(name, archive.put(text.encode(), source(name, text), told)): told
        for name, text, told in papers
    }


def write(store: GraphStore, papers: Mapping[DocumentRecord, Extraction]) -> None:
    """Make the graph hold these papers and nothing else, unless it does already."""
    known = {paper.id: paper.sha256 for paper in loaded_documents(store)}
    if known == {paper.id: paper.sha256 for paper in papers}:
        return
    wipe(store)
    for paper, told in papers.items():
        write_document(store, paper, told)
    settle(store)
