"""Danish words for what the graph calls by English terms."""

from collections.abc import Mapping
from typing import Final

ACTS: Final[Mapping[str, str]] = {
    "propose": "foreslår",
    "ask": "spørger",
    "request": "beder om",
    "commit": "lover",
    "support": "støtter",
    "oppose": "er imod",
    "point_out": "påpeger",
    "inform": "oplyser",
}
STATUSES: Final[Mapping[str, str]] = {
    "raised": "rejst",
    "proposed": "foreslået",
    "requested_note": "notat bestilt",
    "recommended": "anbefalet",
    "not_recommended": "ikke anbefalet",
    "sent_to_hearing": "sendt i høring",
    "referred": "sendt videre",
    "postponed": "udskudt",
    "negotiated": "forhandlet",
    "adopted": "vedtaget",
    "partly_adopted": "delvist vedtaget",
    "rejected": "forkastet",
    "withdrawn": "trukket",
    "not_financed": "ikke finansieret",
    "merged": "lagt ind i en anden sag",
    "implemented": "gennemført",
    "extended": "forlænget",
    "discontinued": "nedlagt",
}
DECISIONS: Final[Mapping[str, str]] = {
    "approved": "godkendt",
    "rejected": "afvist",
    "noted": "taget til efterretning",
    "instructed": "pålagt",
    "agreed": "aftalt",
    "referred": "sendt videre",
    "postponed": "udsat",
    "elected": "valgt",
}
VOTES: Final[Mapping[str, str]] = {
    "adopted": "stemt igennem",
    "adopted_without_vote": "vedtaget uden afstemning",
    "rejected": "stemt ned",
    "withdrawn": "trukket",
    "postponed": "udsat",
    "not_recommended": "ikke anbefalet",
}
OUTCOMES: Final[Mapping[str, str]] = {
    "open": "åbent",
    "kept": "holdt",
    "broken": "brudt",
    "overdue": "fristen er overskredet",
    "unknown": "uvist",
}
KINDS: Final[Mapping[str, str]] = {
    "statement": "udtalelse",
    "decision": "beslutning",
    "vote": "afstemning",
    "status_change": "ny status",
    "issue": "sag",
    "person": "person",
    "organisation": "organisation",
    "meeting": "møde",
    "document": "dokument",
    "event": "udtalelse",
    "budget_proposal": "budgetforslag",
    "key_issue": "mærkesag",
    "topic": "emne",
}
WAYS: Final[Mapping[str, str]] = {
    "earlier": "tidligere behandlet",
    "later": "senere behandlet",
    "refers_to": "henviser til",
    "mentioned_in": "omtalt i",
}
KEYS: Final[Mapping[str, str]] = {
    "case_number": "samme sagsnummer",
    "document_number": "dokumentnummer",
    "earlier_handling": "henvisning til mødet",
    "attachment": "bilagets titel",
    "hearing": "høringssvar",
    "budget_year": "det budget, sagen blev udskudt til",
}
METHODS: Final[Mapping[str, str]] = {
    "code": "samme kode",
    "case_number": "samme sagsnummer",
    "earlier_handling": "det ene punkt henviser til det andet",
    "judgement": "afgjort af et menneske",
    "name": "samme navn",
    "title": "samme ting og sted",
    "head_noun": "det korte navn er hovedordet i det lange",
    "service": "samme kommunale ydelse",
    "alias": "et andet navn",
    "code_in_time": "samme kode, og tiden passer",
    "short_noun": "det korte ord om det, samme råd eller udvalg har haft på",
}
LABELS: Final[Mapping[str, Mapping[str, str]]] = {
    "statement": ACTS,
    "status_change": STATUSES,
    "decision": DECISIONS,
    "vote": VOTES,
}


def label(kind: str, act_or_status: str) -> str:
    """Return the Danish word for what an event does; unknown words stand as they are.

    >>> label("status_change", "adopted"), label("decision", "")
    ('vedtaget', 'beslutning')
    """
    return LABELS[kind].get(act_or_status, act_or_status) or KINDS[kind]
