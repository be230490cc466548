"""What every command shares: where it writes, how it tells errors, and with which exit code."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.console import Console
from rich.markup import escape

from graph.cpr import cover
from graph.errors import (
    InvalidCursorError,
    NotFoundError,
    SagssporError,
    SettingsError,
    StoreError,
)
from graph.model import Model
from graph.schema import ensure_schema
from graph.store import GraphStore, open_store
from sagsspor.settings import Settings

FOUND_NOTHING: Final = 1
WRONG_USE: Final = 2
NO_STORE: Final = 3

JsonOption = Annotated[bool, typer.Option("--json", help="Skriv svaret som JSON på stdout.")]


def out() -> Console:
    """Return where answers go."""
    return Console(highlight=False)


def err() -> Console:
    """Return where progress and errors go, so that stdout holds the answer alone."""
    return Console(stderr=True, highlight=False)


def write_json(value: Model | Sequence[Model] | Any) -> None:
    """Write a value as JSON on stdout, nothing else."""
    typer.echo(json.dumps(_plain(value), ensure_ascii=False, indent=1))


def write_file(path: Path, text: str) -> None:
    """Write a file, and its folder if need be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SettingsError(
            f"{path} kan ikke skrives ({error.strerror}).", "Vælg et andet sted med --out."
        ) from error


def _plain(value: Any) -> Any:
    """Return the value as JSON knows it."""
    if isinstance(value, Model):
        return value.model_dump(mode="json")
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


@contextmanager
def opened(settings: Settings, *, is_made_anew: bool = False) -> Iterator[GraphStore]:
    """Open the graph, with its constraints and indexes in place."""
    with open_store(settings.graph, settings.data, settings.user, settings.password) as store:
        ensure_schema(store, is_made_anew=is_made_anew)
        yield store


@contextmanager
def told_errors() -> Iterator[None]:
    """Tell our errors on stderr and leave with their exit code; stands on every command."""
    try:
        yield
    except SagssporError as error:
        tell(error)
        raise typer.Exit(_exit_code(error)) from error


def _exit_code(error: SagssporError) -> int:
    """Return the exit code of an error."""
    match error:
        case StoreError():
            return NO_STORE
        case SettingsError() | InvalidCursorError():
            return WRONG_USE
        case _:
            return FOUND_NOTHING


def tell(error: SagssporError) -> None:
    """Write what failed and what to do about it."""
    console = err()
    message = escape(cover(error.message))
    if isinstance(error, NotFoundError) and error.suggestions:
        console.print(f"[red]{message}[/]")
        console.print("Mente du " + escape(either(error.suggestions)) + "?")
        return
    console.print(f"[red]{message}[/]", escape(cover(error.remedy)))
    if isinstance(error, NotFoundError):
        console.print("Er dokumenterne indlæst? Indlæs dem med: sagsspor load MAPPE")


def either(names: Sequence[str]) -> str:
    """Return the names as alternatives.

    >>> either(["Natbus", "Natcafé", "Nattog"])
    '«Natbus», «Natcafé» eller «Nattog»'
    """
    quoted = [f"«{name}»" for name in names]
    return " eller ".join([*([", ".join(quoted[:-1])] if quoted[:-1] else []), quoted[-1]])
