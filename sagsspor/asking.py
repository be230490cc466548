"""The commands that ask: trace, who, search, network and brief."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from queries.actors import find_actor
from queries.brief import election_brief
from queries.brief_text import as_html, as_markdown
from queries.issues import issue_history
from queries.network import stakeholder_network
from queries.organisations import organisation_profile
from queries.paths import shortest_path
from queries.people import person_profile
from queries.search import HitKind, search, suggest
from sagsspor.settings import read_settings
from sagsspor.show_answers import (
    show_history,
    show_hits,
    show_network,
    show_organisation,
    show_path,
    show_person,
)
from sagsspor.terminal import JsonOption, opened, out, told_errors, write_file, write_json
from sagsspor.trace_json import as_trace

app: Final = typer.Typer()
DAYS: Final = ["%Y-%m-%d"]
DAY: Final = "ÅÅÅÅ-MM-DD"


class Kind(StrEnum):
    """What a search may be limited to."""

    SAG = "sag"
    PERSON = "person"
    ORGANISATION = "organisation"
    DOKUMENT = "dokument"
    UDTALELSE = "udtalelse"


KINDS: Final[dict[Kind, HitKind]] = {
    Kind.SAG: "issue",
    Kind.PERSON: "person",
    Kind.ORGANISATION: "organisation",
    Kind.DOKUMENT: "document",
    Kind.UDTALELSE: "event",
}


class Form(StrEnum):
    """The forms of a brief."""

    MARKDOWN = "markdown"
    HTML = "html"


@app.command()
@told_errors()
def trace(
    name: Annotated[str, typer.Argument(metavar="NAVN-ELLER-KODE", help="Sagens navn eller kode.")],
    *,
    as_json: JsonOption = False,
) -> None:
    """Vis en sags historie: hvem rejste den, hvad skete der, og hvor står den nu."""
    with opened(read_settings()) as store:
        told = issue_history(store, name)
    if as_json:
        write_json(as_trace(told))
    else:
        show_history(out(), told)


@app.command()
@told_errors()
def who(
    name: Annotated[str, typer.Argument(metavar="NAVN", help="En person eller organisation.")],
    *,
    as_json: JsonOption = False,
) -> None:
    """Vis alt, hvad en person eller organisation har sagt, lovet og besluttet."""
    with opened(read_settings()) as store:
        actor = find_actor(store, name)
        if actor.kind == "person":
            person = person_profile(store, actor.id)
            write_json(person) if as_json else show_person(out(), person)
        else:
            organisation = organisation_profile(store, actor.id)
            write_json(organisation) if as_json else show_organisation(out(), organisation)


@app.command("search")
@told_errors()
def search_command(
    text: Annotated[
        str, typer.Argument(metavar="ORD", help='Ord, en kode eller en "fast vending".')
    ],
    *,
    kind: Annotated[list[Kind] | None, typer.Option(help="Søg kun i denne slags.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="Højst så mange svar.")] = 20,
    cursor: Annotated[str | None, typer.Option(help="Fortsæt forrige søgning.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Søg i navne og udtalelser; bøjninger af ordene findes også."""
    kinds: list[HitKind] = [KINDS[each] for each in kind or ()]
    with opened(read_settings()) as store:
        page = search(store, text, kinds, cursor, limit)
        near = () if page.rows else suggest(store, text)
    write_json(page) if as_json else show_hits(out(), page, near)


@app.command()
@told_errors()
def network(
    issue: Annotated[str | None, typer.Option("--issue", "--sag", help="Kun denne sag.")] = None,
    since: Annotated[
        datetime | None,
        typer.Option("--since", "--fra", formats=DAYS, metavar=DAY, help="Fra og med."),
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option("--until", "--til", formats=DAYS, metavar=DAY, help="Til og med."),
    ] = None,
    path: Annotated[
        tuple[str, str] | None,
        typer.Option("--path", "--vej", metavar="NAVN NAVN", help="Korteste vej mellem to."),
    ] = None,
    *,
    as_json: JsonOption = False,
) -> None:
    """Vis, hvem der har talt om de samme sager, eller vejen mellem to af dem."""
    with opened(read_settings()) as store:
        if path:
            steps = shortest_path(store, *path)
            write_json(steps) if as_json else show_path(out(), steps)
            return
        drawn = stakeholder_network(store, issue, _day(since), _day(until))
    write_json(drawn) if as_json else show_network(out(), drawn)


def _day(moment: datetime | None) -> str | None:
    """Return the date alone."""
    return moment.date().isoformat() if moment else None


@app.command()
@told_errors()
def brief(
    subject: Annotated[
        str, typer.Argument(metavar="EMNE", help="En person, et parti, en mærkesag eller en sag.")
    ],
    *,
    form: Annotated[Form, typer.Option("--format", help="Hvordan det skrives.")] = Form.MARKDOWN,
    target: Annotated[
        Path | None, typer.Option("--out", metavar="FIL", help="Skriv i denne fil.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Skriv et valgbrief: sagt, spurgt, lovet, støttet og modsagt, hver linje med sit citat."""
    with opened(read_settings()) as store:
        told = election_brief(store, subject)
    if as_json:
        write_json(told)
        return
    text = as_html(told) if form is Form.HTML else as_markdown(told)
    if target is None:
        typer.echo(text, nl=False)
    else:
        write_file(target, text)
        out().print(f"Skrevet i {target}", markup=False)
