"""The commands that run things: demo, serve and doctor."""

from contextlib import closing
from importlib.resources import as_file, files
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.text import Text

from graph.archive import open_archive
from graph.store import GraphStore
from loaders.ingest import load
from loaders.summary import LoadSummary
from queries.answers import IssueHistory, IssueRow
from queries.issues import issue_history, list_issues
from sagsspor.doctor import checks
from sagsspor.serving import address_of, listen, serve
from sagsspor.settings import Settings, read_settings
from sagsspor.show_answers import show_history
from sagsspor.show_load import load_progress, show_summary
from sagsspor.terminal import (
    FOUND_NOTHING,
    NO_STORE,
    JsonOption,
    err,
    opened,
    out,
    told_errors,
    write_json,
)
from sagsspor.trace_json import as_trace

app: Final = typer.Typer()
Host = Annotated[str | None, typer.Option(help="Adressen, der svares på.")]
Port = Annotated[int | None, typer.Option(min=1, max=65535, help="Porten, der svares på.")]


@app.command("serve")
@told_errors()
def serve_command(host: Host = None, port: Port = None, *, as_json: JsonOption = False) -> None:
    """Vis siderne i en browser, og svar på API'et."""
    settings = read_settings()
    with (
        closing(listen(host or settings.host, port or settings.port)) as listening,
        opened(settings) as store,
    ):
        address = address_of(listening)
        if as_json:
            write_json({"address": address})
        else:
            out().print(_running_at(address))
        serve(store, settings, listening)


@app.command()
@told_errors()
def demo(
    port: Port = None,
    *,
    start: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Start serveren bagefter.")
    ] = True,
    as_json: JsonOption = False,
) -> None:
    """Prøv Sagsspor på en opdigtet kommunes dokumenter, i en datamappe for sig."""
    given = read_settings()
    settings = given.model_copy(update={"graph": None, "data": given.data / "demo"})
    with opened(settings) as store:
        done = _load_examples(store, settings, hidden=as_json)
        told = issue_history(store, _most_told(store).issue.id)
        if not start:
            _show_demo(done, told, None, as_json=as_json)
            return
        with closing(listen(settings.host, port or settings.port, or_any=True)) as listening:
            _show_demo(done, told, address_of(listening), as_json=as_json)
            serve(store, settings, listening)


@app.command()
@told_errors()
def doctor(*, as_json: JsonOption = False) -> None:
    """Undersøg, om alt er på plads, og sig, hvad der skal gøres."""
    found = []
    for check in checks(read_settings()):
        found.append(check)
        if not as_json:
            mark = Text("✓ ", style="green") if check.ok else Text("✗ ", style="red")
            out().print(mark.append(f"{check.name}: {check.found} {check.remedy}".rstrip(), "none"))
    if as_json:
        write_json(found)
    wrong = {check.name for check in found if not check.ok}
    if wrong:
        raise typer.Exit(NO_STORE if wrong & {"Graf", "Skema"} else FOUND_NOTHING)


def _load_examples(store: GraphStore, settings: Settings, *, hidden: bool) -> LoadSummary:
    """Load the documents and registers that come with the program."""
    with (
        as_file(files("examples") / "documents") as papers,
        as_file(files("examples") / "registers") as registers,
        load_progress(err(), hidden=hidden) as on_event,
    ):
        archive = open_archive(settings.archive)
        return load(store, archive, [papers, registers], on_event, settings.limit)


def _most_told(store: GraphStore) -> IssueRow:
    """Return the budget proposal that the papers tell most of."""
    cursor: str | None = None
    rows: list[IssueRow] = []
    while not rows or cursor:
        page = list_issues(store, cursor, 200, "budget_proposal")
        rows += page.rows
        cursor = page.next_cursor
    return max(rows, key=lambda row: (row.events, row.issue.id))


def _show_demo(
    done: LoadSummary, told: IssueHistory, address: str | None, *, as_json: bool
) -> None:
    """Write what was loaded, the history of one proposal, and where to go on."""
    if as_json:
        load_told = done.model_dump(mode="json")
        write_json({"load": load_told, "history": as_trace(told), "address": address})
        return
    console: Console = out()
    show_history(console, told)
    console.print()
    show_summary(console, done)
    console.print(
        "Spørg dine egne dokumenter: sagsspor load MAPPE, så sagsspor trace NAVN-ELLER-KODE"
    )
    if address:
        console.print(_running_at(address))


def _running_at(address: str) -> Text:
    """Return where the pages are."""
    return Text(f"Sagsspor svarer på {address} (Ctrl-C stopper)", style="bold green")
