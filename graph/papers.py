"""Rows on the paper itself: its agenda, attachments, sums, laws, what it points to, and doubts."""

from collections.abc import Callable

from graph.identity import provision_key
from graph.keys import fold, key
from graph.model import AgendaItem, Amount, Fact
from graph.rows import Rows, evidence, place_of

IssueOf = Callable[[Rows, str, Fact], str | None]


def tell_agenda(rows: Rows, meeting: str | None) -> None:
    """Keep the agenda items in their order."""
    for position, item in enumerate(rows.extraction.agenda_items, start=1):
        id_ = _agenda_item_id(rows, item)
        told = {"number": item.number, "title": item.title, "case_number": item.case_number}
        rows.own("AgendaItem", id_, {**told, "position": position, **evidence(item)})
        rows.relate("ITEM_IN", id_, rows.record.id)
        if meeting is not None:
            rows.relate("PART_OF", id_, meeting)


def agenda_item_of(rows: Rows, number: str | None, fact: Fact) -> str | None:
    """Return the id of the item that a fact stands under: of its number, or around its place."""
    items = [item for item in rows.extraction.agenda_items if number in (None, item.number)]
    around = [item for item in items if _is_around(item, fact)]
    if around:
        return _agenda_item_id(rows, around[0])
    return _agenda_item_id(rows, items[0]) if number is not None and len(items) == 1 else None


def tell_attachments(rows: Rows) -> None:
    """Keep what is listed as bilag."""
    for attachment in rows.extraction.attachments:
        label, title = attachment.label, attachment.title
        id_ = key("attachment", rows.record.id, label, fold(title))
        rows.own("Attachment", id_, {"label": label, "title": title, **place_of(attachment)})
        rows.relate("ATTACHMENT_IN", id_, rows.record.id)


def tell_amounts(rows: Rows, issue_of: IssueOf) -> None:
    """Keep the sums, and the matter that each is for."""
    for amount in rows.extraction.amounts:
        id_ = key("amount", rows.record.id, amount.start, amount.end)
        if rows.own("Amount", id_, {**_sum(amount), "document": rows.record.id}):
            rows.relate("AMOUNT_IN", id_, rows.record.id)
            issue = issue_of(rows, amount.issue, amount) if amount.issue else None
            if issue is not None:
                rows.relate("CONCERNS", id_, issue)


def tell_provisions(rows: Rows) -> None:
    """Keep the sections of laws that the paper cites, and where."""
    for provision in rows.extraction.provisions:
        id_ = provision_key(provision.law, provision.section, rows.place)
        rows.tell("Provision", id_, {"law": provision.law, "section": provision.section})
        rows.proved("CITED_IN", id_, rows.record.id, place_of(provision))


def tell_references(rows: Rows) -> None:
    """Keep the cases, papers, meetings and hearings that the paper points to."""
    for reference in rows.extraction.references:
        id_ = key("reference", rows.record.id, reference.kind, reference.start, reference.end)
        told = reference.model_dump(include={"kind", "body", "date", "item", "number"})
        if rows.own("Reference", id_, {**told, **evidence(reference)}):
            rows.relate("REFERENCE_IN", id_, rows.record.id)
            item = agenda_item_of(rows, None, reference)
            if item is not None:
                rows.relate("REFERENCE_UNDER", id_, item)


def tell_doubts(rows: Rows) -> None:
    """Keep what stayed open, with its candidates."""
    for doubt in rows.extraction.doubts:
        id_ = key("doubt", rows.record.id, doubt.kind, doubt.start, doubt.end)
        told = {"kind": doubt.kind, "surface": doubt.surface, "candidates": list(doubt.candidates)}
        rows.own("Doubt", id_, {**told, **evidence(doubt)})
        rows.relate("DOUBT_IN", id_, rows.record.id)


def _sum(amount: Amount) -> dict[str, object]:
    fields = {"value", "currency", "purpose", "per", "kind"}
    told = amount.model_dump(include=fields)
    return {**told, "years": list(amount.years), **evidence(amount)}


def _agenda_item_id(rows: Rows, item: AgendaItem) -> str:
    """Return the item's id; a number that stands twice is told apart by its place."""
    number, title = item.number, fold(item.title)
    twins = [
        other
        for other in rows.extraction.agenda_items
        if (other.number, number or fold(other.title)) == (number, number or title)
    ]
    place = item.start if len(twins) > 1 else None
    return key("agenda_item", rows.record.id, number, None if number else title, place)


def _is_around(item: AgendaItem, fact: Fact) -> bool:
    return any(span.start <= fact.start < span.end for span in item.body)
