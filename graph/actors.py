"""Rows on who is who: the meeting, people, bodies and matters that a document tells of."""

from typing import Any

from graph.cast import Member, Ref
from graph.identity import meeting_key, organisation_key, party_name, person_key
from graph.keys import fold
from graph.lexicon.bodies import SECRETARIAT
from graph.model import Issue, Mention, Organisation, Participant, Person, Quote
from graph.rows import Rows, place_of
from graph.write_queries import RelationName


def tell_entities(rows: Rows) -> None:
    """Keep what the document says of each entity that it lists."""
    municipality = rows.place.municipality
    for member in rows.cast.people:
        facts = _names(member.record)
        rows.tell("Person", member.ref.id, {**facts, "municipality": municipality})
        _mentions(rows, "MENTIONS_PERSON", member)
    for member in rows.cast.organisations:
        kind = member.record.kind if isinstance(member.record, Organisation) else None
        rows.tell_organisation(member.ref.id, **_names(member.record), kind=kind)
        _mentions(rows, "MENTIONS_ORGANISATION", member)
    for member in rows.cast.issues:
        if isinstance(member.record, Issue):
            tell_issue(rows, member.ref.id, member.record)
            _mentions(rows, "MENTIONS_ISSUE", member)


def tell_issue(rows: Rows, id_: str, record: Issue) -> None:
    """Keep what the document says of a matter."""
    facts = {**_names(record), "code": record.code, "kind": record.kind}
    rows.tell("Issue", id_, {**facts, "municipality": rows.place.municipality})


def tell_meeting(rows: Rows) -> str | None:
    """Keep the meeting that the document records, and who held it; return its id."""
    meeting = rows.extraction.meeting
    if meeting is None:
        return None
    id_ = meeting_key(meeting.body, meeting.date, rows.place)
    name = " ".join(filter(None, (meeting.body or "Møde", meeting.date)))
    facts = meeting.model_dump(exclude={"body", "evidence"})
    rows.tell("Meeting", id_, {"name": name, **facts})
    rows.relate("RECORDS", rows.record.id, id_)
    if meeting.body:
        body = tell_body(rows, meeting.body)
        rows.relate("HELD_BY", id_, body.id)
    return id_


def tell_body(rows: Rows, name: str) -> Ref:
    """Keep that the document names a body, whether or not it lists it."""
    return rows.tell_organisation(organisation_key(name, rows.place), name)


def tell_participants(rows: Rows, meeting: str | None) -> None:
    """Keep who was at the meeting, and the offices that the list of participants tells."""
    offices = {fold(person.name) for person in rows.extraction.people if person.role}
    for participant in rows.extraction.participants:
        person = _participant(rows, participant)
        if meeting is not None:
            properties = {**_role(participant), "attendance": participant.attendance}
            rows.proved("ATTENDED", person, meeting, {**properties, "role": participant.role})
        if participant.office and fold(participant.name) not in offices:
            _hold(rows, person, participant.office, participant)


def tell_offices(rows: Rows) -> None:
    """Keep the offices and parties of the people that the document lists."""
    for member in rows.cast.people:
        record = member.record
        if isinstance(record, Person) and (record.role or record.party):
            _hold(rows, member.ref.id, record.role or "", record)


def known_actor(rows: Rows, ref: Ref, text: str) -> Ref:
    """Keep a body that the fact's own words tell of, where the document doesn't list it."""
    if ref.label == "Organisation" and ref.id not in rows.told["Organisation"]:
        name = "Sekretariatet" if fold(text) in SECRETARIAT else party_name(text) or text
        rows.tell_organisation(ref.id, name)
    return ref


def _participant(rows: Rows, participant: Participant) -> str:
    """Return the id of the person; one that the document doesn't list is told of here."""
    ref = rows.cast.person(participant.name, participant)
    if ref is not None:
        return ref.id
    id_ = person_key(participant.name, rows.place)
    municipality = rows.place.municipality
    rows.tell("Person", id_, {"name": participant.name, "municipality": municipality})
    return id_


def _hold(rows: Rows, person: str, role: str, fact: Person | Participant) -> None:
    """Keep an office: of the named body, else of the municipality."""
    body = fact.organisation or _municipality(rows)
    if body is None:
        return
    ref = rows.cast.actor(body, fact)
    if ref is None or ref.label != "Organisation":
        ref = Ref(label="Organisation", id=organisation_key(body, rows.place))
    known_actor(rows, ref, body)
    properties = {**_role(fact), "role": role, "date": rows.date}
    rows.proved("HOLDS", person, ref.id, properties)


def _municipality(rows: Rows) -> str | None:
    name = rows.place.municipality
    if name is None or fold(name).endswith(" kommune"):
        return name
    return f"{name} Kommune"


def _role(fact: Person | Participant) -> dict[str, Any]:
    return {"party": fact.party, **place_of(fact)}


def _names(record: Person | Organisation | Issue) -> dict[str, Any]:
    return {"name": record.name, "aliases": sorted(record.aliases)}


def _mentions(rows: Rows, relation: RelationName, member: Member) -> None:
    """Keep each place that names the entity; at least where the record itself stands."""
    record = member.record
    own = Mention(**record.model_dump(include=set(Quote.model_fields)), method="name")
    for mention in record.mentions or (own,):
        properties = {
            "surface": mention.quote,
            "start": mention.start,
            "end": mention.end,
            "method": mention.method,
            "score": mention.score,
        }
        rows.relate(relation, rows.record.id, member.ref.id, properties)
