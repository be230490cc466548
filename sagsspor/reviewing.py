"""The command that judges: review, with keys in the terminal or with options in a script."""

import getpass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from graph.errors import ContradictoryJudgementError, JudgementFileError
from graph.judgement_store import kind_of, read_judgements
from graph.judgements import Judgement, Kind, Pair, Verdict
from graph.judging import decide, moment, take_back
from graph.resolver_lines import as_lines, bare_ids, from_lines
from graph.store import GraphStore
from queries.review import judged_pair, judgement_between, review_cases, review_queue, waiting
from sagsspor.settings import read_settings
from sagsspor.show_review import show_case, show_grounds
from sagsspor.terminal import JsonOption, opened, out, tell, told_errors, write_file, write_json

app: Final = typer.Typer()


class Sort(StrEnum):
    """What the queue may be limited to."""

    PERSON = "person"
    ORGANISATION = "organisation"
    SAG = "sag"


KINDS: Final[dict[Sort, Kind]] = {
    Sort.PERSON: "person",
    Sort.ORGANISATION: "organisation",
    Sort.SAG: "issue",
}
VERDICTS: Final[dict[str, Verdict]] = {
    "samme": "same",
    "same": "same",
    "ikke": "not_same",
    "not_same": "not_same",
    "usikker": "unsure",
    "unsure": "unsure",
}
BY_KEY: Final[dict[str, Verdict]] = {"s": "same", "i": "not_same", "u": "unsure"}
DONE: Final[dict[Verdict, str]] = {
    "same": "Afgjort: samme.",
    "not_same": "Afgjort: ikke samme.",
    "unsure": "Afgjort: usikker.",
}
Judged = Annotated[
    tuple[str, str, str] | None,
    typer.Option(
        "--judge", metavar="VENSTRE HØJRE SVAR", help="Afgør to: samme, ikke eller usikker."
    ),
]
Undone = Annotated[
    tuple[str, str] | None,
    typer.Option("--undo", metavar="VENSTRE HØJRE", help="Fortryd den seneste afgørelse om to."),
]


@app.command()
@told_errors()
def review(  # noqa: PLR0913 - one option for each thing to do
    *,
    judged: Judged = None,
    undone: Undone = None,
    why: Annotated[str, typer.Option(help="Begrundelsen for afgørelsen.")] = "",
    who: Annotated[str, typer.Option(help="Hvem der afgør.")] = "",
    kind: Annotated[Sort | None, typer.Option(help="Kun denne slags.")] = None,
    target: Annotated[
        Path | None, typer.Option("--export", metavar="FIL", help="Skriv alle afgørelser.")
    ] = None,
    origin: Annotated[
        Path | None, typer.Option("--import", metavar="FIL", help="Læs afgørelser fra en fil.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Afgør, om to navne er samme person, organisation eller sag; hver afgørelse kan fortrydes."""
    clerk = who or getpass.getuser()
    wanted = KINDS[kind] if kind else None
    with opened(read_settings()) as store:
        if judged:
            made = _decide(store, judged, clerk, why)
            write_json(made) if as_json else out().print(DONE[made.verdict])
        elif undone:
            taken = take_back(store, *judgement_between(store, *undone))
            write_json(taken) if as_json else out().print("Fortrudt.")
        elif target or origin:
            _exchange(store, target, origin)
        elif as_json:
            write_json(review_queue(store, wanted))
        else:
            _by_keys(store, out(), clerk, wanted)


def _decide(store: GraphStore, judged: tuple[str, str, str], who: str, why: str) -> Judgement:
    left, right, word = judged
    if word not in VERDICTS:
        raise typer.BadParameter("Svaret skal være samme, ikke eller usikker.")
    kind, pair = judged_pair(store, left, right)
    return _judge(store, kind, pair, VERDICTS[word], (who, why))


def _judge(
    store: GraphStore, kind: Kind, pair: Pair, verdict: Verdict, by: tuple[str, str]
) -> Judgement:
    """Keep a judgement made now."""
    who, why = by
    left, right = pair
    told = Judgement(
        kind=kind, left=left, right=right, verdict=verdict, who=who, at=moment(), why=why
    )
    return next(iter(decide(store, [told])), told)


def _exchange(store: GraphStore, target: Path | None, origin: Path | None) -> None:
    """Read judgements from a file, write them to one, or both."""
    if origin is not None:
        try:
            text = origin.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise JudgementFileError(f"{origin} kan ikke læses.", "Vælg en anden fil.") from error
        made = decide(store, from_lines(text, kind_of(store, bare_ids(text))))
        out().print(f"{len(made)} afgørelser læst.")
    if target is not None:
        write_file(target, as_lines(read_judgements(store)))
        out().print(f"Skrevet i {target}", markup=False)


def _key() -> str:
    """Return the key that is pressed."""
    try:
        return typer.getchar().lower()
    except OSError as error:
        raise typer.BadParameter("Tasterne kræver en terminal. Brug --json og --judge.") from error


def _by_keys(store: GraphStore, console: Console, who: str, kind: Kind | None) -> None:
    """Show one pair after the other, and do what the keys say."""
    passed: set[Pair] = set()
    made: list[Judgement] = []
    while rows := [row for row in waiting(store, kind) if row.pair not in passed]:
        (case,) = review_cases(store, rows[:1])
        show_case(console, case, len(rows))
        while (key := _key()) == "h":
            show_grounds(console, case)
        if key == "q":
            return
        if key == "f":
            if made:
                last = made.pop()
                take_back(store, last.kind, last.pair)
                passed.discard(last.pair)
                console.print("Fortrudt.")
            continue
        passed.add(case.pair)
        if key in BY_KEY:
            try:
                made.append(_judge(store, case.kind, case.pair, BY_KEY[key], (who, "")))
                console.print(DONE[BY_KEY[key]])
            except ContradictoryJudgementError as error:
                tell(error)
    console.print("Der er ikke flere at afgøre.")
