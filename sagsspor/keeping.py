"""The commands that keep the graph: export."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

import typer

from graph.canonical import Header, canonical_lines
from graph.errors import SettingsError
from sagsspor.settings import read_settings
from sagsspor.terminal import JsonOption, err, opened, out, told_errors, write_json

app: Final = typer.Typer()
STDOUT: Final = "-"
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
