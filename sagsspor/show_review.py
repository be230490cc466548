"""The queue of doubts on a terminal: two candidates side by side, and why they may be one."""

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from graph.cpr import cover
from queries.review import Candidate, ReviewCase

KEYS = "s samme · i ikke samme · u usikker · f fortryd · h hvorfor · mellemrum spring over · q slut"


def show_case(console: Console, case: ReviewCase, left: int) -> None:
    """Write two candidates side by side, and the reasons below."""
    table = Table(expand=True, show_header=False, padding=(0, 1))
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    table.add_row(_shown(case.left), _shown(case.right))
    console.print(table)
    console.print(Text(why(case), style="bold"))
    if case.judgement is not None:
        judged = case.judgement
        console.print(Text(f"{judged.who} var usikker den {judged.at[:10]}. {judged.why}".rstrip()))
    console.print(Text(f"{left} venter. {KEYS}", style="dim"))


def why(case: ReviewCase) -> str:
    """Return the reasons as one line: what speaks for, and then what speaks against."""
    spoken = [ground.text for ground in case.reasons if ground.weight >= 0]
    against = [ground.text for ground in case.reasons if ground.weight < 0]
    told = ". ".join(spoken) + "."
    return f"{told} Men: {'. '.join(against)}." if against else told


def show_grounds(console: Console, case: ReviewCase) -> None:
    """Write what each reason weighs."""
    for ground in case.reasons:
        console.print(Text(f"  {ground.weight:+.1f}  {ground.text}"))
    console.print(Text(f"  Sikkerhed: {case.score:.0%}"))


def _shown(one: Candidate) -> Group:
    """Return a candidate with its names, offices and words."""
    lines = [Text(cover(one.entity.name), style="bold underline")]
    if one.also_called:
        lines.append(Text("Også kaldet: " + cover(", ".join(one.also_called))))
    if one.offices:
        lines.append(Text(cover(", ".join(one.offices))))
    lines.append(Text(one.municipality or "Kommunen står der ikke", style="dim"))
    for source in one.quotes:
        lines.append(Text(f"«{cover(source.quote)}»", style="italic"))
        lines.append(Text(f"  {cover(source.title)}, {source.date or 'uden dato'}", style="dim"))
    return Group(*lines)
