"""The commands that read documents: load and extract."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.text import Text

from graph.archive import open_archive
from graph.cpr import cover
from graph.errors import DocumentError
from graph.model import Extraction
from loaders.extract import extract
from loaders.files import IncomingFile, find_files
from loaders.ingest import load
from loaders.read import read
from loaders.summary import FACT_KINDS
from sagsspor.settings import read_settings
from sagsspor.show_load import FACTS, load_progress, show_summary
from sagsspor.terminal import (
    FOUND_NOTHING,
    JsonOption,
    err,
    opened,
    out,
    tell,
    told_errors,
    write_file,
    write_json,
)

app: Final = typer.Typer()
Paths = Annotated[
    list[Path], typer.Argument(metavar="STI...", help="Filer og mapper med dokumenter.")
]


@app.command("load")
@told_errors()
def load_command(paths: Paths, *, as_json: JsonOption = False) -> None:
    """Indlæs dokumenter i grafen; kun det, der er nyt eller ændret, skrives."""
    settings = read_settings()
    with opened(settings) as store, load_progress(err(), hidden=as_json) as on_event:
        archive = open_archive(settings.archive)
        done = load(store, archive, paths, on_event, settings.limit)
    write_json(done) if as_json else show_summary(out(), done)
    if done.failed:
        raise typer.Exit(FOUND_NOTHING)


@app.command("extract")
@told_errors()
def extract_command(
    paths: Paths,
    *,
    target: Annotated[
        Path | None, typer.Option("--out", metavar="MAPPE", help="Skriv en JSON-fil for hver.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Vis, hvad der forstås af dokumenter, uden at indlæse dem."""
    found = find_files(paths)
    for problem in found.failed:
        err().print(Text(f"{problem.name}: {problem.reason} {problem.remedy}", style="red"))
    done = _extracted(found.files)
    if target is not None:
        _write_each(target, done)
    elif as_json:
        is_one = len(paths) == 1 and not paths[0].is_dir()
        plain = [as_contract(extraction) for _, extraction in done]
        if plain or not is_one:
            write_json(plain[0] if is_one else plain)
    else:
        _show_each(done)
    if found.failed or len(done) < len(found.files):
        raise typer.Exit(FOUND_NOTHING)


def as_contract(extraction: Extraction) -> dict[str, Any]:
    """Return an extraction as the contract has it; what is unknown is left out."""
    return extraction.model_dump(mode="json", by_alias=True, exclude_none=True)


def _extracted(files: Sequence[IncomingFile]) -> list[tuple[IncomingFile, Extraction]]:
    """Return what each file says; a file that can't be read is told of and left out."""
    limit = read_settings().limit
    done: list[tuple[IncomingFile, Extraction]] = []
    for file in files:
        try:
            done.append((file, extract(read(file.path, limit))))
        except DocumentError as error:
            tell(error)
    return done


def _write_each(target: Path, done: Sequence[tuple[IncomingFile, Extraction]]) -> None:
    """Write STEM.json for each file; a second file of that stem keeps its ending."""
    written: set[str] = set()
    for file, extraction in done:
        stem = cover(file.path.stem)
        stem = stem if stem not in written else cover(file.path.name)
        written.add(stem)
        text = json.dumps(as_contract(extraction), ensure_ascii=False, indent=1)
        write_file(target / f"{stem}.json", text + "\n")


def _show_each(done: Sequence[tuple[IncomingFile, Extraction]]) -> None:
    """Write how much of each kind a document holds."""
    for file, extraction in done:
        counts = ((len(getattr(extraction, kind)), FACTS[kind]) for kind in FACT_KINDS)
        told = ", ".join(f"{count} {kind}" for count, kind in counts if count)
        doubts = f"; {len(extraction.doubts)} tvivl" if extraction.doubts else ""
        out().print(Text(f"{file.name}: ", style="bold").append(f"{told}{doubts}", style="none"))
