"""People and organisations while a document is being understood."""

import bisect
from dataclasses import dataclass, field

from graph.model import Mention, Span


@dataclass
class Draft:
    """A person or organisation with what the document has told of it so far."""

    name: str
    span: Span
    forms: list[str] = field(default_factory=list)
    role: str | None = None
    organisation: str | None = None
    party: str | None = None
    kind: str | None = None
    listed: bool = False
    mentions: list[Mention] = field(default_factory=list)

    def add_form(self, form: str) -> None:
        """Keep another spelling, short form, initials or office of the same actor."""
        if form and form != self.name and form not in self.forms:
            self.forms.append(form)

    @property
    def first(self) -> str:
        """The first given name."""
        return self.name.split()[0]

    @property
    def last(self) -> str:
        """The last surname."""
        return self.name.split()[-1]


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A place that names an actor: `name` is canonical, or None while it stays open.

    `kind` is "person", "organisation", "secretariat" or "office" (as written, joined to no name).
    """

    start: int
    end: int
    surface: str
    kind: str
    name: str | None
    method: str
    candidates: tuple[str, ...] = ()
    score: float = 1.0


@dataclass
class Mentions:
    """Who is named where in one document, in the order of the text."""

    people: list[Draft]
    organisations: list[Draft]
    found: list[ActorMention] = field(default_factory=list)
    sender: str | None = None

    def __post_init__(self) -> None:
        """Index the places."""
        self._starts = [m.start for m in self.found]

    def within(self, start: int, end: int) -> list[ActorMention]:
        """Return the mentions that stand wholly inside a span."""
        first = bisect.bisect_left(self._starts, start)
        last = bisect.bisect_left(self._starts, end)
        return [m for m in self.found[first:last] if m.end <= end]
