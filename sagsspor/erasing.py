"""The command that erases a document: found by name, told what goes, asked, and gone."""

from collections.abc import Sequence
from typing import Annotated, Final

import typer
from rich.text import Text

from graph.archive import Archive, open_archive
from graph.errors import NotFoundError, SettingsError
from graph.model import Model
from graph.report import WriteReport
from graph.rewriting import rewrite
from graph.store import GraphStore
from loaders.ingest import erase
from queries.answers import Erasure
from queries.erasure import erasure_of, named_documents
from queries.names import Named, fold, nearest
from sagsspor.settings import read_settings
from sagsspor.show_load import FACTS
from sagsspor.terminal import (
    FOUND_NOTHING,
    JsonOption,
    err,
    opened,
    out,
    told_errors,
    write_json,
)

app: Final = typer.Typer()
YES: Final = frozenset({"ja", "j"})
MOST_NAMES: Final = 12


class Told(Model):
    """What the command tells: the document, what goes with it, and what was done.

    `same_bytes` are documents whose originals are the same, which stay in the archive for them.
    """

    document: Named
    versions: int
    goes: Erasure
    same_bytes: tuple[str, ...] = ()
    report: WriteReport | None = None
    is_rewritten: bool = False


@app.command("erase")
@told_errors()
def erase_command(
    name: Annotated[
        str, typer.Argument(metavar="DOKUMENT", help="Dokumentets filnavn, titel eller nøgle.")
    ],
    *,
    yes: Annotated[bool, typer.Option("--yes", "--ja", help="Spørg ikke først.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "--prøv", help="Vis, hvad der ville forsvinde; slet ikke.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Slet et dokument for altid: alle versioner, tekst, fakta, indeks og original."""
    if as_json and not (yes or dry_run):
        raise SettingsError("Med --json spørges der ikke.", "Skriv --yes eller --dry-run med.")
    settings = read_settings()
    archive = open_archive(settings.archive)
    with opened(settings) as store:
        told = _told(store, archive, _find(store, archive, name))
        if not as_json:
            _show(told)
        if not dry_run:
            if not (yes or _agreed()):
                err().print("Intet er slettet.")
                raise typer.Exit(FOUND_NOTHING)
            told = _erase(store, archive, told)
    if as_json:
        write_json(told)
    elif told.report is not None:
        _show_done(told)


def _find(store: GraphStore, archive: Archive, name: str) -> Named:
    """Return the one document of this name; one whose erasing was cut off may be in one place."""
    known = {each.id: each for each in named_documents(store)}
    for versions in archive.records():
        record = versions[-1]
        known.setdefault(record.id, Named(id=record.id, name=record.name, aliases=(record.source,)))
    wanted = fold(name)
    found = [
        each for each in known.values() if name == each.id or wanted in map(fold, each.names())
    ]
    if not found:
        raise NotFoundError(
            f"Der er intet dokument, der hedder »{name}«.", nearest(name, known.values())
        )
    if len(found) > 1:
        raise NotFoundError(
            f"Flere dokumenter hedder »{name}«; angiv det enes nøgle.",
            tuple(each.id for each in found),
        )
    return found[0]


def _told(store: GraphStore, archive: Archive, document: Named) -> Told:
    return Told(
        document=document,
        versions=len(archive.versions(document.id)),
        goes=erasure_of(store, document.id),
        same_bytes=tuple(sorted({each.name for each in archive.sharing(document.id).values()})),
    )


def _erase(store: GraphStore, archive: Archive, told: Told) -> Told:
    """Erase the document, then clear the database's own files of it."""
    with err().status("Sletter"):
        report = erase(store, archive, told.document.id)
    with err().status("Skriver databasens filer på ny, så de intet husker"):
        is_rewritten = rewrite(store)
    return told.model_copy(update={"report": report, "is_rewritten": is_rewritten})


def _agreed() -> bool:
    answer: str = typer.prompt("Skriv ja for at slette det for altid", default="nej", err=True)
    return answer.strip().casefold() in YES


def _show(told: Told) -> None:
    """Write what goes and what stays."""
    document = told.document
    console = out()
    console.print(Text(f"{document.name} ({document.id})", style="bold"))
    console.print(f"Versioner i arkivet: {told.versions}")
    facts = [f"{count} {FACTS.get(kind, 'tvivl')}" for kind, count in told.goes.facts.items()]
    console.print("Forsvinder: " + (", ".join(facts) or "ingen fakta"))
    if told.goes.names:
        console.print(Text(f"Kun nævnt her: {_listed(told.goes.names)}"))
    console.print(f"Andre dokumenter nævner også {told.goes.kept_names} af navnene; de bliver.")
    if told.same_bytes:
        console.print(Text(f"Samme fil, som bliver i arkivet: {_listed(told.same_bytes)}"))


def _listed(names: Sequence[str]) -> str:
    """Return the first of the names.

    >>> _listed(["Natbus", "Asta Lund"])
    'Natbus, Asta Lund'
    """
    return ", ".join(names[:MOST_NAMES]) + (" …" if names[MOST_NAMES:] else "")


def _show_done(told: Told) -> None:
    removed = told.report.removed if told.report else 0
    out().print(f"Slettet; {removed} ting i grafen gik med.", style="bold green")
    if not told.is_rewritten:
        out().print(
            "Neo4j kan gemme slettet tekst i sine egne logge og sikkerhedskopier en tid: "
            "se docs/deployment.md.",
            style="yellow",
        )
    out().print("Kopier, som du selv har taget (eksporter, mapper), skal du selv slette.")
