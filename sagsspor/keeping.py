"""The commands that keep the graph: export, import and rebuild."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Annotated, Final

import typer

from graph.archive import open_archive
from graph.canonical import Header, canonical_lines
from graph.errors import SettingsError
from graph.importing import import_graph
from graph.rewriting import rewrite
from graph.writer import loaded_documents
from loaders.rebuild import rebuild
from sagsspor.settings import read_settings
from sagsspor.show_load import load_progress, progress, show_summary
from sagsspor.terminal import JsonOption, err, opened, out, told_errors, write_json

app: Final = typer.Typer()
STDOUT: Final = "-"
Source = Annotated[str, typer.Argument(metavar="FIL", help="Filen, der læses; - er stdin.")]
Target = Annotated[str, typer.Argument(metavar="FIL", help="Filen, der skrives; - er stdout.")]


@app.command("export")
@told_errors()
def export_command(target: Target = STDOUT, *, as_json: JsonOption = False) -> None:
    """Skriv hele grafen som JSON Lines; den samme graf giver altid de samme bytes."""
    path = None if target == STDOUT else _checked(Path(target))
    with opened(read_settings()) as store, err().status("Skriver grafen"):
        lines = canonical_lines(store, path and path.parent)
        if path is None:
            sys.stdout.buffer.writelines(line + b"\n" for line in lines)
            return
        header = Header.model_validate_json(_write_whole(path, lines))
    if as_json:
        write_json({"path": str(path), **header.model_dump()})
    else:
        out().print(
            f"{path}: {header.nodes} knuder og {header.relations} forbindelser", markup=False
        )


@app.command("import")
@told_errors()
def import_command(
    source: Source,
    *,
    replace: Annotated[
        bool, typer.Option("--replace", help="Lad filen træde i stedet for den graf, der er.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Læs en graf, som export har skrevet, ind i en tom graf; alt eller intet."""
    settings = read_settings()
    with (
        _readable(source) as file,
        opened(settings, is_made_anew=True) as store,
        progress(err(), "Indlæser grafen", hidden=as_json) as advance,
    ):
        header = import_graph(store, file, replace=replace, on_lines=advance)
        archive = open_archive(settings.archive)
        lacking = [each.name for each in loaded_documents(store) if not archive.has(each.sha256)]
    if as_json:
        write_json({**header.model_dump(), "not_in_archive": lacking})
        return
    out().print(f"{header.nodes} knuder og {header.relations} forbindelser i grafen")
    if lacking:
        out().print(
            f"{len(lacking)} dokumenters tekst mangler i arkivet ({settings.archive}). "
            "Kopiér arkivets mappe med, så den kan vises.",
            style="yellow",
            markup=False,
        )


@app.command("rebuild")
@told_errors()
def rebuild_command(
    *,
    keep_extractions: Annotated[
        bool,
        typer.Option(
            "--keep-extractions", help="Brug det, der blev forstået sidst; læs ikke på ny."
        ),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Lav grafen på ny af arkivet efter de nuværende regler; afgørelser bevares."""
    settings = read_settings()
    with (
        opened(settings, is_made_anew=True) as store,
        load_progress(err(), hidden=as_json) as on_event,
    ):
        archive = open_archive(settings.archive)
        done = rebuild(store, archive, on_event, keep_extractions=keep_extractions)
        rewrite(store)  # what an erasure that was cut off left in the database's files goes too
    write_json(done) if as_json else show_summary(out(), done)


@contextmanager
def _readable(source: str) -> Iterator[IO[bytes]]:
    """Open the file; stdin is kept in a file of its own, since it is read twice."""
    if source == STDOUT:
        with tempfile.TemporaryFile() as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
            file.seek(0)
            yield file
        return
    try:
        opened_file = Path(source).open("rb")  # noqa: SIM115 - closed below, outside of the try
    except OSError as error:
        raise SettingsError(
            f"{source} kan ikke åbnes ({error.strerror}).", "Angiv en fil, som export har skrevet."
        ) from error
    with opened_file:
        yield opened_file


def _checked(path: Path) -> Path:
    """Return the path, if a file can be put there."""
    if path.exists() and not path.is_file():
        raise SettingsError(f"{path} er ikke en fil.", "Angiv en fil, eller - for stdout.")
    return path.absolute()


def _write_whole(path: Path, lines: Iterator[bytes]) -> bytes:
    """Write the lines beside the place, then rename; return the first of them."""
    unfinished: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".ufærdig", delete=False) as file:
            unfinished = Path(file.name)
            first = next(lines)
            file.write(first + b"\n")
            file.writelines(line + b"\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise SettingsError(
            f"{path} kan ikke skrives ({error.strerror}).", "Vælg et andet sted."
        ) from error
    finally:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
    return first
