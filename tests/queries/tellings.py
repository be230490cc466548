"""Events made by hand, as few words as the test needs."""

from typing import Literal

from queries.answers import Event, Ref, Source

Kind = Literal["statement", "decision", "vote", "status_change"]
NATBUS = Ref(kind="issue", id="i" * 16, name="Natbus")


def person(name: str) -> Ref:
    return Ref(kind="person", id=f"person {name}", name=name)


def told(  # noqa: PLR0913 - each is a field of an event
    act: str,
    who: str | None = None,
    *,
    date: str | None = "2022-03-01",
    quote: str = "",
    kind: Kind = "statement",
    start: int = 0,
    about: Ref = NATBUS,
    told_about: str | None = None,
    due: str | None = None,
    responsible: str | None = None,
    reported: bool = False,
) -> Event:
    """One event of the paper of its date."""
    document = f"{date}.txt"
    words = quote or f"{who or 'Nogen'}: {act}"
    return Event(
        id=f"{date} {start} {act} {who} {kind}",
        kind=kind,
        date=date,
        told_about=told_about,
        who=(person(who),) if who else (),
        act_or_status=act,
        reported=reported,
        due=due,
        about=(about,),
        responsible=(person(responsible),) if responsible else (),
        source=Source(
            document_id=document,
            document=document,
            title=document,
            date=date,
            start=start,
            end=start + len(words),
            quote=words,
        ),
    )


def status(
    status: str, date: str, *, told_about: str | None = None, who: str | None = None
) -> Event:
    return told(status, who, date=date, kind="status_change", told_about=told_about)
