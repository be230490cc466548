"""One document's Extraction as the nodes and relations that it proves; pure, no database.

`docs/contracts.md` draws the graph. What a document alone says (events, amounts, agenda items) is
its own; people, bodies, matters, meetings and provisions are shared, and a document only tells
facts of them.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from graph.cast import Cast, Ref
from graph.entities import EntityLabel
from graph.identity import Place, home
from graph.model import DocumentRecord, Extraction, Quote
from graph.write_queries import OwnedLabel, RelationName

Properties = dict[str, Any]

WRITER_VERSION: Final = 4
"""Raised when the same Extraction is to be written differently, so that a reload writes anew."""


def digest(value: Any) -> str:
    """Return a short digest of a value that JSON can hold.

    >>> digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    True
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Rows:
    """What is to be written for one document, gathered subject by subject.

    The first to say something of an id is kept: two facts with one id are the same fact.
    """

    def __init__(self, record: DocumentRecord, extraction: Extraction) -> None:
        self.record: Final = record
        self.extraction: Final = extraction
        municipality = extraction.document.municipality or record.home
        self.place: Final = Place(municipality=municipality, document=record.id)
        self.cast: Final = Cast(self.place, extraction)
        self.owned: Final[dict[OwnedLabel, dict[str, Properties]]] = defaultdict(dict)
        self.told: Final[dict[EntityLabel, dict[str, list[Properties]]]] = defaultdict(dict)
        self.relations: Final[dict[RelationName, dict[str, Properties]]] = defaultdict(dict)

    @property
    def date(self) -> str | None:
        """Return the day the paper tells of: its meeting's, else its own."""
        meeting = self.extraction.meeting
        return (meeting.date if meeting else None) or self.extraction.document.date

    def document(self) -> Properties:
        """Return the document's own properties."""
        head = self.extraction.document.model_dump(exclude={"evidence"})
        record = self.record.model_dump()
        told = {**head, **record, "title": head["title"] or self.record.name}
        told["municipality"] = self.place.municipality
        told |= self._head_places()
        register = self.extraction.registered
        if register is None:
            return told
        return {**told, "registers": list(register.kinds), "publisher": register.publisher}

    def _head_places(self) -> Properties:
        """Return where the paper tells its own title, numbers and meeting, side by side."""
        meeting = self.extraction.meeting
        told = (*self.extraction.document.evidence, *(meeting.evidence if meeting else ()))
        return {
            "head_fields": [each.field for each in told],
            "head_starts": [each.start for each in told],
            "head_ends": [each.end for each in told],
            "head_quotes": [each.quote for each in told],
        }

    def digest(self) -> str:
        """Return the digest of all that decides what is written."""
        parts = (self.record.model_dump(), self.extraction.model_dump(by_alias=True))
        return digest([WRITER_VERSION, *parts])

    def own(self, label: OwnedLabel, id_: str, properties: Properties) -> bool:
        """Keep a node that this document alone says; tell whether it is new."""
        if id_ in self.owned[label]:
            return False
        self.owned[label][id_] = {**properties, "id": id_}
        return True

    def tell(self, label: EntityLabel, id_: str, facts: Mapping[str, Any]) -> None:
        """Keep what this document says of a shared entity."""
        known = self.told[label].setdefault(id_, [])
        if facts not in known:
            known.append(dict(facts))

    def relate(
        self, name: RelationName, start: str, end: str, properties: Properties | None = None
    ) -> None:
        """Keep a relation between two nodes, once."""
        row = {"start": start, "end": end, "properties": properties or {}}
        self.relations[name].setdefault(digest(row), row)

    def proved(self, name: RelationName, start: str, end: str, properties: Properties) -> None:
        """Keep a relation that carries the document which proves it."""
        self.relate(name, start, end, {**properties, "document": self.record.id})

    def tell_organisation(self, id_: str, name: str, **facts: Any) -> Ref:
        """Keep that the document names this body."""
        municipality = home(name, self.place)
        self.tell("Organisation", id_, {"name": name, "municipality": municipality, **facts})
        return Ref(label="Organisation", id=id_)


def evidence(fact: Quote) -> Properties:
    """Return where a fact stands and in which words."""
    return {"start": fact.start, "end": fact.end, "quote": fact.quote, "page": fact.page}


def place_of(fact: Quote) -> Properties:
    """Return the evidence that relations carry."""
    return {"start": fact.start, "end": fact.end, "quote": fact.quote}
