"""The command line: one command per use case."""

from typing import Final

import typer

from sagsspor import asking, erasing, keeping, reading, registering, reviewing, running

app: Final = typer.Typer(
    name="sagsspor",
    help="Hvem rejste hvilken sag, hvornår, og hvordan flyttede den sig?",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(reading.app)
app.add_typer(registering.app)
app.add_typer(asking.app)
app.add_typer(reviewing.app)
app.add_typer(running.app)
app.add_typer(keeping.app)
app.add_typer(erasing.app)


def main() -> None:
    """Run the command line."""
    app(prog_name="sagsspor")
