"""Promises and tasks, and what later papers tell of them; where they tell nothing, so do we."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

from queries.answers import Event, PromiseRow, Ref
from queries.events import chronological
from queries.horizons import horizon
from queries.names import STEMMER

Outcome = Literal["open", "kept", "broken", "overdue", "unknown"]

# Words that tell outright. "som planlagt" is left out: it speaks of plans, not of a promise.
AS_PROMISED: Final = re.compile(
    r"\bsom (?:lovet|aftalt)\b|,? som (?:[\w-]+ ){1,3}(?:havde |har )?(?:lovede|lovet|tilbød)\b",
    re.IGNORECASE,
)
KEPT: Final = re.compile(
    rf"{AS_PROMISED.pattern}|\bløftet (?:er|blev) (?:holdt|indfriet|opfyldt)\b"
    r"|\bha(?:r|vde) (?:holdt|indfriet|opfyldt) (?:sit|sine|deres|løftet)",
    re.IGNORECASE,
)
BROKEN: Final = re.compile(
    r"\bløftet (?:er|blev) (?:ikke (?:holdt|indfriet|opfyldt)|brudt)\b|\bbrudt (?:sit|løftet)"
    r"|\bikke (?:er )?(?:blevet )?(?:holdt|indfriet|opfyldt)\b|\bha(?:r|vde) ikke holdt\b",
    re.IGNORECASE,
)
# What was to happen at a time and didn't: "udbuddet er udskudt". "Udsat" is left out: it also means
# exposed.
PUT_OFF: Final = re.compile(
    r"(?<!ikke )\b(?:er|blev|bliver)\s+(?!ikke)(?:\w+\s)?(?:udskudt|aflyst|skrinlagt|opgivet)\b"
    r"|\bblev (?:væk|glemt)\b|\bblev ikke til noget\b",
    re.IGNORECASE,
)
NEGATED: Final = re.compile(r"\b(?:ikke|aldrig|endnu|mangler|udebl\w+)\b", re.IGNORECASE)
DONE: Final = re.compile(r"\b(?:har|er|blev|havde|var)\b", re.IGNORECASE)
# A promise that a later paper tells of: "Ida lovede i maj en plan".
RETOLD: Final = re.compile(r"\b(?:lovede|tilbød|gav\b.{0,30}\btilsagn)\b", re.IGNORECASE)
# Verbs of tasks whose past is no "-ede" or "-te".
STRONG: Final[Mapping[str, tuple[str, ...]]] = {
    "skrive": ("skrev", "skrevet"),
    "tage": ("tog", "taget"),
    "give": ("gav", "givet"),
    "finde": ("fandt", "fundet"),
    "holde": ("holdt",),
    "bringe": ("bragte", "bragt"),
    "lægge": ("lagde", "lagt"),
    "sætte": ("satte", "sat"),
    "spørge": ("spurgte", "spurgt"),
    "følge": ("fulgte", "fulgt"),
    "bede": ("bad", "bedt"),
    "gøre": ("gjorde", "gjort"),
    "trække": ("trak", "trukket"),
}
# What is promised: the verb after "lover at", "vil", "skal" or "beder X".
PROMISED: Final = re.compile(r"\b(?:at|vil|skal|og)\s+(?P<verb>\w{3,}e)\b", re.IGNORECASE)
TASK: Final = re.compile(r"\b(\w{4,})er\b")
INQUIRY: Final = re.compile(
    r"\b(?:undersøge|afklare|finde ud af|vende tilbage|regne på|svare)\b", re.I
)
ANSWERS: Final = frozenset({"inform", "point_out"})
WORD: Final = re.compile(r"\w{5,}")
PROMISING: Final = frozenset(STEMMER.stemWords(["lovede", "lover", "tilbød", "tilsagn", "byrådet"]))
ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
# Two shared words tie a deed to its promise; an answer, which names no deed, needs four.
SHARED_BY_DEED: Final = 1
SHARED_BY_ANSWER: Final = 4


def promises(
    events: Sequence[Event],
    told: Iterable[Event],
    newest: str | None,
    matters: Mapping[str, str] | None = None,
) -> tuple[PromiseRow, ...]:
    """Return the promises and tasks among the events, with what came of them.

    `told` is what the papers say of the same issues, `newest` the date of the newest paper, and
    `matters` which issues are one matter under several names and codes.
    """
    later = _by_matter(told, matters or {})
    rows: list[PromiseRow] = []
    for event in events:
        about = _told_of(event, later, matters or {}) if _promises(event) else ()
        if _promises(event) and not _tells_again(event, about):
            rows += [_row(event, who, about, newest) for who in _obliged(event)]
    return tuple(rows)


def _by_matter(
    told: Iterable[Event], matters: Mapping[str, str]
) -> Mapping[str, tuple[Event, ...]]:
    """Return what is told of each matter."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for event in told:
        for matter in {matters.get(issue.id, issue.id) for issue in event.about}:
            found[matter].append(event)
    return {matter: tuple(events) for matter, events in found.items()}


def _told_of(
    event: Event, told: Mapping[str, tuple[Event, ...]], matters: Mapping[str, str]
) -> tuple[Event, ...]:
    """Return what is told of the event's matters."""
    own = sorted({matters.get(issue.id, issue.id) for issue in event.about})
    unique = {other.id: other for matter in own for other in told.get(matter, ())}
    return chronological(unique.values())


def _promises(event: Event) -> bool:
    """Return whether an event is a promise or a task; one that is told as kept is none."""
    if event.kind == "decision":
        return bool(event.responsible or event.responsible_text)
    is_promise = event.kind == "statement" and event.act_or_status == "commit"
    told_again = event.reported and event.told_about is not None
    return is_promise and not told_again and not AS_PROMISED.search(event.source.quote)


def _tells_again(event: Event, about: Iterable[Event]) -> bool:
    """Return whether a promise is one of an earlier paper, told again: "Ida lovede i maj …"."""
    if event.kind != "statement" or not RETOLD.search(event.source.quote):
        return False
    names = " ".join(who.name for who in event.who)
    words = content(event.source.quote) - content(names) - PROMISING
    return any(
        other.kind == "statement"
        and other.act_or_status == "commit"
        and set(other.who) & set(event.who)
        and _is_later(event, other)
        and words & content(other.source.quote)
        for other in about
    )


def _obliged(event: Event) -> tuple[Ref | None, ...]:
    """Return who has to act: who is told to, or who promised."""
    return (event.responsible if event.kind == "decision" else event.who) or (None,)


def _row(event: Event, who: Ref | None, told: Sequence[Event], newest: str | None) -> PromiseRow:
    """Return one promise of one actor with its outcome."""
    outcome, proof = _outcome(event, who, told, newest)
    return PromiseRow(
        kind="task" if event.kind == "decision" else "promise",
        event_id=event.id,
        date=event.date,
        who=who,
        who_text=_words(event),
        about=event.about,
        due=event.due,
        outcome=outcome,
        outcome_source=proof.source if proof else None,
        source=event.source,
    )


def _words(event: Event) -> str:
    """Return who has to act in the paper's own words."""
    return ", ".join(event.responsible_text) if event.kind == "decision" else event.who_text


def _outcome(
    event: Event, who: Ref | None, told: Sequence[Event], newest: str | None
) -> tuple[Outcome, Event | None]:
    """Return what became of a promise and the event that tells it."""
    if event.came is not None:
        return _as_told(event)
    later = [other for other in told if _is_later(other, event)]
    for other in later:
        if other.came is not None and _tells_again(other, [event]):
            return _as_told(other)
        verdict = _verdict(event, who, other)
        if verdict is not None:
            return verdict, other
    return _by_time(event, later, newest), None


def _by_time(event: Event, later: Sequence[Event], newest: str | None) -> Outcome:
    """Return what stands of a promise whose outcome no paper tells, by its day and the papers."""
    if event.due and ISO_DATE.fullmatch(event.due) and newest:
        if event.due >= newest:
            return "open"
        since = any((other.date or "") > event.due for other in later)
        return "unknown" if since else "overdue"
    end = horizon(event.source.quote, event.date)
    if end and newest:
        return "unknown" if end < newest else "open"
    return "unknown" if later else "open"


def _as_told(event: Event) -> tuple[Outcome, Event | None]:
    """Return what the paper that tells of a promise says right after it, and the words."""
    if event.came is None:
        return "unknown", None
    return event.came.outcome, event.model_copy(update={"source": event.came.source})


def _is_later(other: Event, event: Event) -> bool:
    """Return whether another paper of a later date tells the other event."""
    same_paper = other.source.document_id == event.source.document_id
    return not same_paper and (other.date or "") > (event.date or "9999")


def _verdict(event: Event, who: Ref | None, other: Event) -> Outcome | None:
    """Return what a later event tells clearly of a promise, if anything."""
    quote = other.source.quote
    theirs = who is not None and (who in other.who or _names(quote, who))
    shared = content(event.source.quote) & content(quote)
    timed = event.due or horizon(event.source.quote, event.date)
    if (theirs and BROKEN.search(quote)) or (timed and shared and PUT_OFF.search(quote)):
        return "broken"
    if theirs and KEPT.search(quote) and not NEGATED.search(quote):
        return "kept"
    if theirs and len(shared) >= SHARED_BY_DEED and _did(event.source.quote, quote):
        return "kept"
    if theirs and len(shared) >= SHARED_BY_DEED and _did_strongly(event.source.quote, quote):
        return "kept"
    bodys = event.kind == "decision" and any(_names(quote, body) for body in event.who)
    if (theirs or bodys) and _did_task(event.source.quote, quote):
        return "kept"
    asked = INQUIRY.search(event.source.quote) is not None
    answered = other.act_or_status in ANSWERS and len(shared) >= SHARED_BY_ANSWER
    return "kept" if asked and answered else None


def _names(quote: str, who: Ref) -> bool:
    """Return whether a quote names the actor by first name, surname or whole name."""
    parts = who.name.split() if who.kind == "person" else [who.name]
    return any(re.search(rf"\b{re.escape(part)}\b", quote) for part in parts if len(part) > 2)


def _did(promise: str, quote: str) -> bool:
    """Return whether a quote tells as done what was promised.

    >>> _did("Ida lover at sende et regnskab.", "Ida har sendt regnskabet.")
    True
    >>> _did("Ida lover at sende et regnskab.", "Ida har ikke sendt regnskabet.")
    False
    """
    if NEGATED.search(quote) or not DONE.search(quote):
        return False
    told = set(re.findall(r"\w+", quote.casefold()))
    verbs = (match["verb"].casefold().rstrip("e") for match in PROMISED.finditer(promise))
    return any({f"{verb}t", f"{verb}et"} & told for verb in verbs)


def _did_task(task: str, quote: str) -> bool:
    """Return whether a quote tells a task in the present tense as done, on the same thing.

    >>> _did_task("Ida bestiller et budgetnotat.", "Rådet bestilte notatet i maj.")
    True
    >>> _did_task("Ida bestiller et budgetnotat.", "Rådet bestilte kaffe i maj.")
    False
    """
    told = quote.casefold()
    bases = {base for verb in TASK.findall(task.casefold()) for base in (verb, verb[:-1])}
    did = any(re.search(rf"\b{base}(?:te|ede)\b", told) for base in bases)
    things = [thing for thing in content(quote) if len(thing) > 4]
    wanted = content(task)
    same = any(word != thing and word.endswith(thing) for word in wanted for thing in things)
    return did and not NEGATED.search(quote) and (same or bool(wanted & set(things)))


def _did_strongly(task: str, quote: str) -> bool:
    """Return whether a quote tells a task as done by a strong verb, right after whoever did it.

    >>> _did_strongly("Ida skriver til vejchefen.", "Ida Vang skrev til vejchefen i maj.")
    True
    >>> _did_strongly("Ida skriver til vejchefen.", "Ida Vang skrev ikke til vejchefen.")
    False
    """
    opening = quote.partition(",")[0].casefold()
    if NEGATED.search(opening):
        return False
    wanted, told = re.findall(r"\w+", task.casefold()), re.findall(r"\w+", opening)
    return any(
        f"{verb}r" in wanted or verb in wanted
        for verb, forms in STRONG.items()
        if not {*forms}.isdisjoint(told)
    )


def content(text: str) -> frozenset[str]:
    """Return the stems of the longer words: what a sentence is about.

    >>> sorted(content("Ida sender regnskabet"))
    ['regnskab', 'send']
    """
    return frozenset(STEMMER.stemWords(WORD.findall(text.casefold())))
