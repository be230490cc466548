"""extract(source) -> Extraction: segment, name, listen, decide, count; in a fixed order."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from graph.model import (
    Amount,
    Decision,
    Doubt,
    Extraction,
    Fact,
    Issue,
    Mention,
    Organisation,
    Participant,
    Person,
    PromiseOutcome,
    SourceText,
    Statement,
    StatusChange,
    Vote,
)
from loaders.clean import clean
from loaders.drafts import ActorMention, Draft, Mentions
from loaders.language import is_foreign
from loaders.mentions import resolve
from loaders.outline import Outline
from loaders.registers.extract import extract_register, is_register
from loaders.rules.amounts import amounts
from loaders.rules.commands import asserted
from loaders.rules.decisions import find_decisions
from loaders.rules.issues import find_issues
from loaders.rules.kept import came_of
from loaders.rules.organisations import find_organisations
from loaders.rules.people import find_people
from loaders.rules.proposals import Matter
from loaders.rules.provisions import provisions
from loaders.rules.references import references
from loaders.rules.statements import Said, find_statements
from loaders.rules.status import Moved, find_status_changes
from loaders.rules.talk import with_talk
from loaders.rules.tasks import Decided
from loaders.rules.topics import Topics
from loaders.rules.votes import votes
from loaders.segment import segment


def extract(source: SourceText) -> Extraction:
    """Return all that one document says, each fact with its place.

    Never raises: what no rule knows isn't found, and what stays ambiguous is kept as a doubt.
    """
    if is_register(source):
        return extract_register(source)
    cleaned = clean(source)
    return cleaned.restored(_understood(cleaned.source)) if cleaned else _understood(source)


def _understood(source: SourceText) -> Extraction:
    """Return what a text without noise asserts; of one in another language only its title."""
    if is_foreign(source.text):
        return Extraction(document=segment(source).head.model_copy(update={"kind": "other"}))
    return asserted(_extract(source), source.text)


def _extract(source: SourceText) -> Extraction:
    """Return what a text says, commands to its reader included."""
    text, outline = source.text, segment(source)
    people = find_people(text, outline.participants)
    organisations = find_organisations(text, outline, people)
    mentions = resolve(text, outline, people, organisations)
    said = find_statements(text, outline, mentions)
    matters = with_talk(text, outline, mentions, said, find_issues(text, outline))
    topics = Topics(text, outline, matters)
    decided = find_decisions(text, outline, mentions)
    decided.sort(key=lambda d: d.start)
    starts = [d.start for d in decided]
    said = [s for s in said if not _is_decided(s, _over(s, decided, starts), outline)]
    moved = find_status_changes(text, outline, mentions, topics, (said, decided))
    return _Assembly(source, outline, mentions, matters, topics).build(said, decided, moved)


def _over(said: Said, decided: list[Decided], starts: list[int]) -> list[Decided]:
    """Return the decisions that overlap a statement; both lists stand in the order of the text."""
    first = max(0, bisect_left(starts, said.start) - 1)
    last = bisect_left(starts, said.end)
    return [d for d in decided[first:last] if said.start < d.end]


def _is_decided(said: Said, over: list[Decided], outline: Outline) -> bool:
    """Tell whether a sentence only decides: a task, or the paper's own body deciding."""
    plain = said.act in {"inform", "point_out", "ask"} and said.method != "label"
    if plain and any(d.kind == "instructed" for d in over):
        return True
    same = any(d.start <= said.start and said.end <= d.end for d in over)
    body = outline.meeting.body if outline.meeting else None
    return same and said.speaker in str(body) and said.act not in {"oppose", "support"}


class _Assembly:
    """Turns what the rules found into the facts of the contract."""

    def __init__(
        self,
        source: SourceText,
        outline: Outline,
        mentions: Mentions,
        matters: list[Matter],
        topics: Topics,
    ) -> None:
        self.source, self.text, self.outline = source, source.text, outline
        self.mentions, self.matters, self.topics = mentions, matters, topics
        self.places: dict[str, list[ActorMention]] = {}
        for mention in mentions.found:
            if mention.name is not None:
                self.places.setdefault(mention.name, []).append(mention)

    def build(self, said: list[Said], decided: list[Decided], moved: list[Moved]) -> Extraction:
        """Return the extraction; references to issues use the code, or else the name."""
        participants = tuple(self._participant(p) for p in self.outline.participants)
        statements = tuple(self._statement(s) for s in said if s.open is None)
        return Extraction(
            document=self.outline.head,
            meeting=self.outline.meeting,
            participants=participants,
            agenda_items=self.outline.items,
            attachments=self.outline.attachments,
            people=tuple(self._person(d) for d in self.mentions.people),
            organisations=tuple(self._organisation(d) for d in self.mentions.organisations),
            issues=tuple(self._issue(m) for m in self.matters),
            statements=statements,
            decisions=tuple(self._decision(d) for d in decided),
            votes=tuple(self._vote(v) for v in votes(self.source, self.outline, participants)),
            status_changes=tuple(self._status(m) for m in moved),
            amounts=tuple(self._amount(a) for a in amounts(self.source, self.outline)),
            provisions=provisions(self.source, self.outline),
            references=references(self.source, self.outline),
            doubts=tuple(self._doubts(said)),
        )

    def _place(self, start: int, end: int) -> dict[str, Any]:
        return {
            "start": start,
            "end": end,
            "quote": self.text[start:end],
            "page": self.source.page_at(start),
        }

    def _participant(self, listed: Participant) -> Participant:
        """Return the listed person under the name that the document settles on."""
        for draft in self.mentions.people:
            if listed.name != draft.name and listed.name in draft.forms and draft.listed:
                return listed.model_copy(update={"name": draft.name})
        return listed

    def _mentions_of(self, name: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(method=m.method, score=m.score, **self._place(m.start, m.end))
            for m in self.places.get(name, ())
        )

    def _person(self, draft: Draft) -> Person:
        return Person(
            name=draft.name,
            aliases=tuple(draft.forms),
            role=draft.role,
            organisation=draft.organisation,
            party=draft.party,
            mentions=self._mentions_of(draft.name),
            rule="people",
            **self._place(draft.span.start, draft.span.end),
        )

    def _organisation(self, draft: Draft) -> Organisation:
        return Organisation(
            name=draft.name,
            aliases=tuple(draft.forms),
            mentions=self._mentions_of(draft.name),
            rule="organisations",
            **self._place(draft.span.start, draft.span.end),
        )

    def _issue(self, matter: Matter) -> Issue:
        places = tuple(
            Mention(method="name", **self._place(s.start, s.end)) for s in matter.mentions
        )
        return Issue(
            name=matter.name,
            aliases=tuple(matter.forms),
            kind=matter.kind,
            code=matter.code,
            mentions=places,
            rule="issues",
            **self._place(matter.span.start, matter.span.end),
        )

    def _about(self, start: int, end: int, item: str | None) -> tuple[str, ...]:
        found = self.topics.about(start, end, item)
        if found or self.outline.meeting is not None:
            return found
        only = self.topics.the_only()
        return (only.key,) if only else ()

    def _statement(self, said: Said) -> Statement:
        return Statement(
            speaker=said.speaker,
            act=said.act,
            agenda_item=said.item,
            about=self._about(said.start, said.end, said.item),
            named=bool(self.topics.named(said.start, said.end)),
            reported=said.reported,
            outcome=self._outcome(said),
            method=said.method,
            rule=f"statement.{said.method}",
            **self._place(said.start, said.end),
        )

    def _outcome(self, said: Said) -> PromiseOutcome | None:
        """Return what the next sentence tells of a promise that this one tells of."""
        came = came_of(self.text, said) if said.act == "commit" else None
        if came is None:
            return None
        span, outcome = came
        return PromiseOutcome(outcome=outcome, **self._place(span.start, span.end))

    def _decision(self, decided: Decided) -> Decision:
        body = self.outline.meeting.body if self.outline.meeting else None
        return Decision(
            kind=decided.kind,
            agenda_item=decided.item,
            body=body,
            responsible=decided.responsible,
            due=decided.due,
            about=self._about(decided.start, decided.end, decided.item),
            rule=decided.rule,
            **self._place(decided.start, decided.end),
        )

    def _status(self, moved: Moved) -> StatusChange:
        return StatusChange(
            issue=moved.matter.key,
            status=moved.status,
            became=moved.became.key if moved.became else None,
            by=moved.by,
            date=moved.date,
            agenda_item=moved.item,
            rule=moved.rule,
            **self._place(moved.span.start, moved.span.end),
        )

    def _amount(self, amount: Amount) -> Amount:
        if amount.issue is not None:
            return amount
        start, end = self._sentence_of(amount)
        about = self._about(start, end, amount.agenda_item)
        return amount.model_copy(update={"issue": about[0] if about else None})

    def _sentence_of(self, fact: Fact) -> tuple[int, int]:
        start = max(self.text.rfind(mark, 0, fact.start) for mark in (". ", "\n", "? ")) + 1
        stop = re.compile(r"[.?!](?=\s)|\n").search(self.text, fact.end)
        return start, stop.end() if stop else len(self.text)

    def _vote(self, vote: Vote) -> Vote:
        """Add what the vote was on, where the vote itself doesn't tell."""
        if vote.about:
            return vote
        return vote.model_copy(
            update={"about": self._about(vote.start, vote.end, vote.agenda_item)}
        )

    def _doubts(self, said: list[Said]) -> Iterable[Doubt]:
        """Yield mentions that several people fit, and statements whose speaker stays open."""
        for mention in self.mentions.found:
            if mention.candidates and mention.name is None:
                yield Doubt(
                    kind="ambiguous_person",
                    surface=mention.surface,
                    candidates=mention.candidates,
                    rule="mentions",
                    **self._place(mention.start, mention.end),
                )
        for statement in said:
            if statement.open is not None:
                yield Doubt(
                    kind="unresolved_speaker",
                    surface=statement.open.surface,
                    candidates=statement.open.candidates,
                    rule="statements",
                    **self._place(statement.start, statement.end),
                )
