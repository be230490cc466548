"""Where a matter came from on a terminal: its other names, what it became, and earlier handling."""

from collections.abc import Iterable
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from queries.answers import Handled, Handling, Link
from queries.labels import KEYS, METHODS, WAYS
from queries.lineage import RESUBMITTED, SAME
from sagsspor.show_events import MARGIN, quoted

HOW: Final = {
    "part_of": "er en del af",
    "split": "blev delt i",
    RESUBMITTED: "kom igen som",
    SAME: "er det samme som",
}


def link_lines(links: Iterable[Link]) -> Group:
    """Return each step of a lineage with the words that tell it."""
    return Group(*map(_link, links))


def handling_lines(handlings: Iterable[Handling]) -> Group:
    """Return which papers lead to which, by which key, with the words of both."""
    return Group(*map(_handling, handlings))


def _link(link: Link) -> Group:
    """Return one step; one that is inferred says so, and how to reject it."""
    origin = link.from_code or link.from_issue.name
    target = link.to_code or link.to_issue.name
    date = (link.source.date if link.source else None) or ""
    line = Text(f"{date:<{MARGIN}}", style="green")
    line.append(f"{origin} {HOW.get(link.how, 'blev til')} {target}", "bold")
    parts: list[RenderableType] = [line.append(_proof(link), "default")]
    parts += [quoted(source) for source in (*([link.source] if link.source else []), *link.quotes)]
    if link.is_inferred:
        ends = f"{link.from_issue.id} {link.to_issue.id}"
        reject = f"Ikke det samme? sagsspor review --judge {ends} ikke"
        parts.append(Text(f"{'':<{MARGIN}}{reject}", style="dim"))
    return Group(*parts)


def _proof(link: Link) -> str:
    """Return by what two names are one, and how sure it is."""
    if not link.method:
        return ""
    method = METHODS.get(link.method, link.method)
    if not link.is_inferred:
        return f" ({method})"
    return f" (udledt: {method}, {round(100 * link.score)} % sikker)"


def _handling(one: Handling) -> Group:
    """Return one link: the paper that tells it, where it leads, the key and both papers' words."""
    line = Text(f"{one.here.date or 'uden dato':<{MARGIN}}", style="green")
    line.append(place(one.here), "bold")
    there = Text(f"{WAYS[one.way]}: {place(one.there)}\n{KEYS[one.key]}: {one.value}")
    sources = [end.source for end in (one.here, one.there) if end.source]
    return Group(line, Padding(there, (0, 0, 0, MARGIN)), *map(quoted, sources))


def place(end: Handled) -> str:
    """Return where a matter was handled: the meeting or paper, and the item.

    >>> place(Handled(date="2021-05-04", item="7", title="Natbus"))
    'pkt. 7 Natbus'
    """
    where = end.meeting or end.document
    number = f"pkt. {end.item}" if end.item else ""
    item = " ".join(filter(None, (number, end.title)))
    return ", ".join(filter(None, (where.name if where else "", item)))
