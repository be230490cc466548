"""The command for registers: load, check, list and take out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.text import Text

from graph.archive import open_archive
from graph.errors import DocumentError
from graph.institutions import institutions_table
from graph.model import Extraction
from loaders.extract import extract
from loaders.files import FoundFiles, IncomingFile, find_files
from loaders.ingest import erase, load_files
from loaders.read import read
from loaders.readers.sniff import may_be_register
from loaders.summary import LoadSummary, Problem, Tally, row_counts
from queries.answers import RegisterRow
from queries.registers import find_register, list_registers
from sagsspor.settings import Settings, read_settings
from sagsspor.show_load import load_progress, show_finding, show_summary
from sagsspor.terminal import FOUND_NOTHING, JsonOption, err, opened, out, told_errors, write_json

app: Final = typer.Typer()
ROWS: Final = {"terms": "poster", "bodies": "organisationer", "issues": "sager"}
KINDS: Final = {
    "people": "personer og poster",
    "candidates": "kandidater",
    "organisations": "organisationer",
    "parties": "partier",
    "budget_proposals": "budgetforslag",
    "key_issues": "mærkesager",
    "matters": "sager",
}


@app.command("register")
@told_errors()
def register_command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FIL...]", help="Registre; uden filer vises de indlæste."),
    ] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "--prøv", help="Vis, hvad der forstås; indlæs ikke.")
    ] = False,
    remove: Annotated[
        str | None, typer.Option("--remove", "--fjern", metavar="NAVN", help="Fjern et register.")
    ] = None,
    built_in: Annotated[
        bool, typer.Option("--built-in", "--indbygget", help="Skriv det indbyggede register.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Indlæs, afprøv, vis eller fjern registre: poster, organer, partier, forslag, mærkesager."""
    settings = read_settings()
    if built_in:
        typer.echo(institutions_table(), nl=False)
    elif remove is not None:
        _remove(settings, remove, as_json=as_json)
    elif not paths:
        with opened(settings) as store:
            rows = list_registers(store)
        write_json(rows) if as_json else _show_list(out(), rows)
    else:
        found, others = _registers(paths)
        if dry_run:
            _try(settings, found, others, as_json=as_json)
        else:
            _load(settings, found, others, as_json=as_json)


def _registers(paths: Sequence[Path]) -> tuple[FoundFiles, tuple[Problem, ...]]:
    """Return the files that may be registers; another file that is named itself is a mistake."""
    found = find_files(paths)
    registers = tuple(file for file in found.files if may_be_register(file.path.name))
    named = {path for path in paths if not path.is_dir()}
    others = tuple(
        Problem(
            name=file.name,
            reason="Filen er ikke et register (CSV, YAML eller JSON).",
            remedy="Dokumenter indlæses med: sagsspor load",
        )
        for file in found.files
        if file not in registers and file.path in named
    )
    return found._replace(files=registers), others


def _load(
    settings: Settings, found: FoundFiles, others: tuple[Problem, ...], *, as_json: bool
) -> None:
    """Load the registers as documents are loaded, and tell what was understood."""
    with opened(settings) as store, load_progress(err(), hidden=as_json) as on_event:
        archive = open_archive(settings.archive)
        done = load_files(store, archive, found.files, on_event, settings.limit)
    done = done.model_copy(update={"failed": (*found.failed, *others, *done.failed)})
    write_json(done) if as_json else show_summary(out(), done)
    if done.failed:
        raise typer.Exit(FOUND_NOTHING)


def _try(
    settings: Settings, found: FoundFiles, others: tuple[Problem, ...], *, as_json: bool
) -> None:
    """Tell what loading would understand, and which rows it would leave out."""
    tally = Tally(failed=[*found.failed, *others])
    read_files: list[tuple[IncomingFile, Extraction]] = []
    for file in found.files:
        try:
            source = read(file.path, settings.limit)
        except DocumentError as error:
            tally.failed.append(Problem(name=file.name, reason=error.message, remedy=error.remedy))
        else:
            read_files.append((file, extract(source)))
            tally.take(source, read_files[-1][1])
    done = tally.summary(0.0)
    write_json(done) if as_json else _show_trial(out(), read_files, done)
    if done.failed or any(finding.kind == "register_row" for finding in done.findings):
        raise typer.Exit(FOUND_NOTHING)


def _remove(settings: Settings, name: str, *, as_json: bool) -> None:
    """Take out a register and what only it tells."""
    with opened(settings) as store:
        found = find_register(store, name)
        report = erase(store, open_archive(settings.archive), found.document.id)
    if as_json:
        write_json({"removed": found.model_dump(mode="json"), "report": report.model_dump()})
    else:
        out().print(f"{found.name} er fjernet; {report.removed} ting i grafen gik med.")


def _show_trial(
    console: Console, done: Sequence[tuple[IncomingFile, Extraction]], told: LoadSummary
) -> None:
    for file, extraction in done:
        counts = row_counts(extraction).items()
        rows = ", ".join(f"{count} {ROWS[kind]}" for kind, count in counts if count)
        place = extraction.document.municipality or "uden kommune"
        console.print(Text(f"{file.name}: ", style="bold").append(f"{rows} ({place})", "none"))
    for finding in told.findings:
        show_finding(console, finding)
    for problem in told.failed:
        console.print(Text(f"{problem.name}: {problem.reason} {problem.remedy}", style="red"))


def _show_list(console: Console, rows: Sequence[RegisterRow]) -> None:
    if not rows:
        console.print("Ingen registre er indlæst. Indlæs et med: sagsspor register FIL")
    for row in rows:
        kinds = ", ".join(KINDS.get(kind, kind) for kind in row.kinds)
        wrong = f", {row.wrong_rows} rækker kan ikke bruges" if row.wrong_rows else ""
        origin = f"; kilde: {row.publisher}" if row.publisher else ""
        place = f" for {row.municipality}" if row.municipality else ""
        console.print(
            Text(f"{row.name}: ", style="bold").append(
                f"{kinds}{place}, fortæller om {row.told}{wrong}{origin}", "none"
            )
        )
