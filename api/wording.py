"""How pages write things in Danish: labels, dates, sums and addresses."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

from queries.answers import EntityKind, Event, Ref, Source

WEB: Final = Path(__file__).resolve().parents[1] / "web"
MONTHS: Final = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
FOLDERS: Final[Mapping[EntityKind, str]] = {
    "issue": "sager",
    "person": "personer",
    "organisation": "organisationer",
    "meeting": "moeder",
    "document": "dokumenter",
}
GROUPS: Final = {
    "statement": "act",
    "decision": "decision",
    "vote": "vote",
    "status_change": "status",
}
Labels = Mapping[str, Mapping[str, str]]


def read_labels() -> Labels:
    """Return the Danish labels by group and key."""
    labels: Labels = json.loads((WEB / "labels.json").read_text(encoding="utf-8"))
    return labels


def danish_date(day: str | None) -> str:
    """Return an ISO date as it is written in Danish; months and years stay as short as they are.

    >>> danish_date("2024-03-01"), danish_date("2024"), danish_date(None)
    ('1. marts 2024', '2024', 'uden dato')
    """
    if not day:
        return "uden dato"
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return day
    return f"{read.day}. {MONTHS[read.month - 1]} {read.year}"


def kroner(value: float, currency: str = "DKK") -> str:
    """Return a sum as it is written in Danish.

    >>> kroner(5_500_000), kroner(480.5)
    ('5,5 mio. kr.', '480,5 kr.')
    """
    unit = "kr." if currency == "DKK" else currency
    sign = "\u2212" if value < 0 else ""
    value = abs(value)
    if value >= 1_000_000:
        return f"{sign}{_decimals(value / 1_000_000, 3)} mio. {unit}"
    return f"{sign}{_decimals(value, 2)} {unit}"


def _decimals(value: float, most: int) -> str:
    digits = f"{value:,.{most}f}".rstrip("0").rstrip(".")
    return digits.translate(str.maketrans(",.", ".,"))


def entity_url(ref: Ref) -> str:
    """Return the page of an entity.

    >>> entity_url(Ref(kind="issue", id="7be23d90c45f1a68", name="Natbus"))
    '/sager/7be23d90c45f1a68'
    """
    return f"/{FOLDERS[ref.kind]}/{quote(ref.id, safe='')}"


def shown_name(ref: Ref) -> str:
    """Return an entity's name; a meeting's date is written as Danish dates are.

    >>> shown_name(Ref(kind="meeting", id="a90d3c5e7f1b2846", name="Socialudvalget 2024-03-01"))
    'Socialudvalget, 1. marts 2024'
    """
    body, _, day = ref.name.rpartition(" ")
    if ref.kind != "meeting" or not body or danish_date(day) == day:
        return ref.name
    return f"{body}, {danish_date(day)}"


def source_url(source: Source) -> str:
    """Return the place of a quote: its document, opened where the words stand."""
    place = urlencode({"start": source.start, "end": source.end})
    return f"/dokumenter/{quote(source.document_id, safe='')}?{place}#citat"


def event_label(labels: Labels, event: Event) -> str:
    """Return what happened, in a word or two."""
    group = labels[GROUPS[event.kind]]
    return group.get(event.act_or_status, event.act_or_status.replace("_", " "))
