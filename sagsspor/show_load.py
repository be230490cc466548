"""Loading on a terminal: a bar with the time left, and what was understood, doubted and skipped."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from loaders.ingest import OnEvent
from loaders.summary import Finding, LoadEvent, LoadSummary, Problem

FACTS: Final = {
    "participants": "deltagere",
    "agenda_items": "dagsordenspunkter",
    "attachments": "bilag",
    "people": "personer",
    "organisations": "organisationer",
    "issues": "sager",
    "statements": "udtalelser",
    "decisions": "beslutninger",
    "votes": "afstemninger",
    "status_changes": "statusskift",
    "amounts": "beløb",
    "provisions": "lovhenvisninger",
    "references": "henvisninger",
    "rows": "rækker i registre",
}
DOUBTS: Final = {
    "ambiguous_person": "hvem af flere personer der menes",
    "unresolved_speaker": "hvem der taler",
}
MOST_DOUBTS: Final = 8
MOST_PLACES: Final = 12
MOST_ROWS: Final = 20


class Advance(Protocol):
    """Tells a bar how far the work is, and what is done now."""

    def __call__(self, done: int, total: int, now: str | None = None) -> None:
        """Move the bar."""


@contextmanager
def progress(console: Console, doing: str, *, hidden: bool = False) -> Iterator[Advance]:
    """Show a bar with the time left; what it gives takes how much of how much is done."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(*columns, console=console, disable=hidden, transient=True) as bar:
        task = bar.add_task(doing, total=None)

        def show(done: int, total: int, now: str | None = None) -> None:
            bar.update(task, completed=done, total=total, description=now or doing)

        yield show


@contextmanager
def load_progress(console: Console, *, hidden: bool = False) -> Iterator[OnEvent]:
    """Show a bar while documents load; what it gives takes the load's events."""
    with progress(console, "Indlæser", hidden=hidden) as advance:

        def show(event: LoadEvent) -> None:
            doing = "Samler sagerne" if event.step == "settling" else f"Indlæser {event.name}"
            advance(event.position, event.total, doing)

        yield show


def show_summary(console: Console, done: LoadSummary) -> None:
    """Write what a load did."""
    documents = "1 dokument" if done.documents == 1 else f"{done.documents} dokumenter"
    console.print(
        Text(
            f"{documents} i grafen på {done.seconds:.1f} s: {done.loaded} nye, "
            f"{done.updated} ændrede, {done.unchanged} uændrede",
            style="bold green" if not done.failed else "bold",
        )
    )
    changed = done.report
    console.print(
        f"Grafen: {changed.created} oprettet, {changed.updated} ændret, "
        f"{changed.unchanged} uændret, {changed.removed} fjernet"
    )
    facts = [f"{count} {FACTS.get(kind, kind)}" for kind, count in done.facts.items()]
    console.print("Forstået: " + (", ".join(facts) or "ingen oplysninger"))
    _show_doubts(console, done)
    _show_problems(console, "Sprunget over", "yellow", done.skipped)
    _show_problems(console, "Ikke indlæst", "red", done.failed)
    for finding in done.findings:
        show_finding(console, finding)


def show_finding(console: Console, finding: Finding) -> None:
    """Write what the one who loads should know about a document."""
    if finding.kind == "cpr_number":
        console.print(Text(_told_of(finding), style="yellow"))
        return
    rows = "1 række" if finding.count == 1 else f"{finding.count} rækker"
    console.print(Text(f"{finding.name}: {rows} kan ikke bruges; resten er med:", style="yellow"))
    for message in finding.messages[:MOST_ROWS]:
        console.print(Text(f"  {message}"))
    if len(finding.messages) > MOST_ROWS:
        console.print(Text(f"  … og {len(finding.messages) - MOST_ROWS} til (se --json)"))


def _told_of(finding: Finding) -> str:
    """Return a finding as a sentence.

    >>> _told_of(Finding(kind="cpr_number", name="brev.pdf", count=1, lines=(3,), pages=(2,)))
    'Bemærk: brev.pdf ser ud til at indeholde 1 CPR-nummer (side 2). Det er dækket overalt.'
    """
    places, what = (finding.pages, "side") if finding.pages else (finding.lines, "linje")
    shown = ", ".join(map(str, places[:MOST_PLACES])) + (" …" if places[MOST_PLACES:] else "")
    one = finding.count == 1
    numbers, covered = ("CPR-nummer", "Det") if one else ("CPR-numre", "De")
    return (
        f"Bemærk: {finding.name} ser ud til at indeholde {finding.count} {numbers} "
        f"({what} {shown}). {covered} er dækket overalt."
    )


def _show_doubts(console: Console, done: LoadSummary) -> None:
    """Write what stayed open, the most frequent first."""
    frequent = sorted(done.doubts.items(), key=lambda doubt: (-doubt[1], doubt[0]))
    told = [f"{count} gange {DOUBTS.get(kind, kind)}" for kind, count in frequent[:MOST_DOUBTS]]
    if told:
        console.print("Tvivl: " + ", ".join(told), markup=False)


def _show_problems(console: Console, title: str, style: str, problems: tuple[Problem, ...]) -> None:
    """Write which files were left out, why, and what to do."""
    if problems:
        console.print(Text(f"{title} ({len(problems)}):", style=style))
    for problem in problems:
        console.print(Text(f"  {problem.name}: {problem.reason} {problem.remedy}".rstrip()))
