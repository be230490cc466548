"""What a load tells: while it runs, and when it is over."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from pydantic import Field

from graph.model import WRONG_ROW, Doubt, Extraction, Model, SourceText
from graph.report import WriteReport

FACT_KINDS: Final = (
    "participants", "agenda_items", "attachments", "people", "organisations", "issues",
    "statements", "decisions", "votes", "status_changes", "amounts", "provisions", "references",
)  # fmt: skip
LoadStep = Literal["reading", "loaded", "updated", "unchanged", "failed", "skipped", "settling"]


class Problem(Model):
    """A file that was not loaded: its name, why, and what to do about it."""

    name: str
    reason: str
    remedy: str = ""


class Finding(Model):
    """Something that the one who loads should know about a document; never the thing itself.

    `lines` and `pages` count from 1 in the archived text; formats without pages have none.
    `messages` tell in Danish why rows of a register were left out, each with its line and column.
    """

    kind: Literal["cpr_number", "register_row"]
    name: str
    count: int
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    messages: tuple[str, ...] = ()


class LoadEvent(Model):
    """One step of a load; `position` of `total` files are done."""

    step: LoadStep
    name: str = ""
    position: int
    total: int
    problem: Problem | None = None


class LoadSummary(Model):
    """What a load understood, skipped and doubted.

    `loaded` documents are new in the graph, `updated` ones say something else than before.
    `facts` and `doubts` count what all read documents hold; `report` what changed in the graph.
    """

    loaded: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: tuple[Problem, ...] = ()
    skipped: tuple[Problem, ...] = ()
    facts: dict[str, int] = Field(default_factory=dict)
    doubts: dict[str, int] = Field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    report: WriteReport = WriteReport()
    seconds: float = 0.0

    @property
    def documents(self) -> int:
        """How many documents are in the graph from this load."""
        return self.loaded + self.updated + self.unchanged


@dataclass
class Tally:
    """Counts while a load runs."""

    failed: list[Problem] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    steps: Counter[LoadStep] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    doubts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    report: WriteReport = field(default_factory=WriteReport)

    def take(self, source: SourceText, extraction: Extraction) -> None:
        """Count what a document holds."""
        for kind in FACT_KINDS:
            self.facts[kind] += len(getattr(extraction, kind))
        self.facts["rows"] += sum(row_counts(extraction).values())
        self.doubts.update(doubt.kind for doubt in extraction.doubts if doubt.kind != WRONG_ROW)
        if wrong := [doubt for doubt in extraction.doubts if doubt.kind == WRONG_ROW]:
            self.findings.append(_wrong_rows(source, wrong))
        if source.covered:
            self.findings.append(_cpr_numbers(source))

    def summary(self, seconds: float) -> LoadSummary:
        """Return the counts."""
        return LoadSummary(
            loaded=self.steps["loaded"],
            updated=self.steps["updated"],
            unchanged=self.steps["unchanged"],
            failed=tuple(self.failed),
            skipped=tuple(self.skipped),
            facts={kind: count for kind, count in self.facts.items() if count},
            doubts=dict(sorted(self.doubts.items())),
            findings=tuple(self.findings),
            report=self.report,
            seconds=round(seconds, 3),
        )


def row_counts(extraction: Extraction) -> dict[str, int]:
    """Return how many rows of each kind a register holds that can be used."""
    register = extraction.registered
    if register is None:
        return {}
    told = {"terms": register.terms, "bodies": register.bodies, "issues": register.issues}
    return {kind: len(rows) for kind, rows in told.items()}


def _wrong_rows(source: SourceText, wrong: Sequence[Doubt]) -> Finding:
    """Return which rows of a register can't be used, and why."""
    lines = sorted({source.text.count("\n", 0, doubt.start) + 1 for doubt in wrong})
    messages = tuple(doubt.surface for doubt in wrong)
    told = {"count": len(wrong), "lines": tuple(lines), "messages": messages}
    return Finding(kind=WRONG_ROW, name=source.name, **told)


def _cpr_numbers(source: SourceText) -> Finding:
    """Return where a document's CPR numbers stand."""
    ends = [place for place, char in enumerate(source.text) if char == "\n"]
    lines = sorted({bisect_left(ends, span.start) + 1 for span in source.covered})
    pages = {source.page_at(span.start) for span in source.covered}
    return Finding(
        kind="cpr_number",
        name=source.name,
        count=len(source.covered),
        lines=tuple(lines),
        pages=tuple(sorted(page for page in pages if page)),
    )
