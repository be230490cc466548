"""Whole answers on a terminal: histories, profiles, search hits, networks and paths."""

from collections.abc import Sequence

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from queries.answers import (
    ActorOnIssue,
    Hit,
    IssueHistory,
    Network,
    Office,
    OrganisationProfile,
    Page,
    PathStep,
    PersonProfile,
    Ref,
)
from queries.history import since
from queries.labels import KINDS, label
from sagsspor.show_events import (
    MARGIN,
    amount_lines,
    event_lines,
    heading,
    promise_lines,
    quoted,
    summary,
)
from sagsspor.show_lineage import handling_lines, link_lines
from sagsspor.terminal import either

MOST_EDGES = 25


def show_history(console: Console, told: IssueHistory) -> None:
    """Write a matter's status, who raised it first, its events, lineage, promises and sums."""
    codes = f" ({', '.join(told.codes)})" if told.codes else ""
    console.print(Text(f"{told.issue.name}{codes}", style="bold underline"))
    _show_aliases(console, told.also_called)
    _show_status(console, told)
    for each in told.lists:
        year = f" {each.year}" if each.year else ""
        place = f" (ifølge {each.source.document})"
        console.print(Text(f"På listen hos {each.organisation.name}{year}{place}"))
    if told.first_raised:
        console.print(heading("Rejst først af"))
        date = f"{since(told.first_raised) or 'uden dato':<{MARGIN}}"
        console.print(Text(date, style="green").append(summary(told.first_raised), style="bold"))
        console.print(quoted(told.first_raised.source))
    _part(console, f"Forløb ({len(told.events)})", event_lines(told.events), told.events)
    _part(console, "Slægtskab", link_lines(told.lineage), told.lineage)
    _part(console, "Før og senere behandlet", handling_lines(told.handlings), told.handlings)
    _part(console, "Løfter og opgaver", promise_lines(told.promises), told.promises)
    _part(console, "Beløb", amount_lines(told.amounts), told.amounts)
    _show_namesakes(console, "Andre sager med samme navn eller kode", told.namesakes)


def _part(console: Console, title: str, body: RenderableType, rows: Sequence[object]) -> None:
    """Write a part of an answer, if it has any rows."""
    if rows:
        console.print(heading(title), body, sep="\n")


def _show_namesakes(console: Console, title: str, namesakes: Sequence[Ref]) -> None:
    """Write who or what else bears the name, with the ids to ask by."""
    names = ", ".join(f"{ref.name} ({ref.id})" for ref in namesakes)
    if names:
        console.print(Text(f"\n{title}: {names}", style="dim"))


def _show_aliases(console: Console, aliases: Sequence[str]) -> None:
    """Write the other names."""
    if aliases:
        console.print(Text("Også kaldet: " + ", ".join(aliases), style="dim"))


def _show_status(console: Console, told: IssueHistory) -> None:
    """Write where the matter stands."""
    if told.status is None or told.status_source is None:
        console.print("Status: ingen af dokumenterne fortæller, hvor sagen står.")
        return
    status = label("status_change", told.status)
    console.print(Text(f"Status: {status} siden {told.status_since}", style="bold"))
    console.print(quoted(told.status_source))


def _when_held(office: Office) -> str:
    """Return the dates of an office: of the term itself, or of the first paper that tells it.

    >>> _when_held(Office(role="borgmester", since="2022-01-01", is_term=True))
    ' — fra 2022-01-01'
    """
    if not office.is_term:
        return f" — fortalt {office.since}" if office.since else ""
    dates = (("fra", office.since), ("til", office.until))
    told = " ".join(f"{word} {date}" for word, date in dates if date)
    return f" — {told}" if told else ""


def show_person(console: Console, profile: PersonProfile) -> None:
    """Write a person's offices, meetings, issues, words and promises."""
    console.print(Text(profile.person.name, style="bold underline"))
    _show_aliases(console, profile.aliases)
    for office in profile.offices:
        where = f", {office.organisation.name}" if office.organisation else ""
        party = f" ({office.party})" if office.party else ""
        when = _when_held(office)
        console.print(Text(f"{office.role}{where}{party}{when}".strip(" ,")))
    attended = [one for one in profile.meetings if one.attendance == "present"]
    if profile.meetings:
        console.print(f"Møder: deltog i {len(attended)} af {len(profile.meetings)}")
    _show_issues(console, profile.issues)
    _part(
        console,
        f"Sagt og gjort ({len(profile.events)})",
        event_lines(profile.events),
        profile.events,
    )
    _part(console, "Løfter og opgaver", promise_lines(profile.promises), profile.promises)
    surfaces = sorted({mention.surface for mention in profile.mentions})
    if surfaces:
        console.print(Text("\nNævnt som: " + ", ".join(surfaces), style="dim"))
    _show_namesakes(console, "Andre med samme navn", profile.namesakes)


def show_organisation(console: Console, profile: OrganisationProfile) -> None:
    """Write an organisation's members, issues, words, decisions and promises."""
    console.print(Text(profile.organisation.name, style="bold underline"))
    _show_aliases(console, profile.aliases)
    if profile.members:
        console.print(Text("Medlemmer: " + ", ".join(member.name for member in profile.members)))
    if profile.meetings:
        console.print(f"Møder: {len(profile.meetings)}")
    _show_issues(console, profile.issues)
    _part(
        console,
        f"Sagt og besluttet ({len(profile.events)})",
        event_lines(profile.events),
        profile.events,
    )
    _part(console, "Løfter og opgaver", promise_lines(profile.promises), profile.promises)


def _show_issues(console: Console, rows: Sequence[ActorOnIssue]) -> None:
    """Write what somebody spoke on."""
    if rows:
        console.print(heading("Sager"))
    for row in rows:
        console.print(f"{row.actor.name}: {row.statements} udtalelser", markup=False)


def show_hits(console: Console, page: Page[Hit], suggestions: Sequence[str]) -> None:
    """Write search hits, or the nearest names where there are none."""
    for hit in page.rows:
        if hit.event:
            console.print(event_lines([hit.event]))
        else:
            console.print(Text(f"{KINDS[hit.kind]:<{MARGIN}}", "green").append(hit.name, "bold"))
    if not page.rows:
        near = f" Mente du {either(suggestions)}?" if suggestions else ""
        console.print(f"Ingen af dokumenterne indeholder det.{near}", markup=False)
    if page.next_cursor:
        console.print(f"Der er flere: --cursor {page.next_cursor}", style="dim", markup=False)


def show_network(console: Console, drawn: Network) -> None:
    """Write the strongest ties of a network."""
    names = {node.id: node.name for node in drawn.nodes}
    table = Table("Hvem", "Og", "Fælles sager", "Enige", "Uenige", box=None)
    strongest = sorted(drawn.edges, key=lambda edge: (-edge.weight, edge.source, edge.target))
    for edge in strongest[:MOST_EDGES]:
        figures = (str(edge.weight), str(edge.agree), str(edge.disagree))
        table.add_row(Text(names[edge.source]), Text(names[edge.target]), *figures)
    console.print(f"{len(drawn.nodes)} aktører, {len(drawn.edges)} forbindelser")
    if drawn.edges:
        console.print(table)
    if len(drawn.edges) > MOST_EDGES:
        console.print(f"De {MOST_EDGES} stærkeste er vist; --json giver dem alle.", style="dim")


def show_path(console: Console, steps: Sequence[PathStep]) -> None:
    """Write the way from one actor to another."""
    if not steps:
        console.print("Ingen af dokumenterne forbinder de to.")
    for step in steps:
        console.print(Text(f"{step.from_node.name} → {step.to_node.name}", style="bold"))
        console.print(event_lines([step.event]))
