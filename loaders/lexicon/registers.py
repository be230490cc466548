"""What columns and keys of registers are called, in Danish and in English."""

from collections.abc import Mapping
from typing import Final, Literal

from graph.model import RegisterKind

Field = Literal[
    "name",
    "person",
    "given",
    "family",
    "title",
    "party",
    "letter",
    "role",
    "organisation",
    "since",
    "until",
    "year",
    "code",
    "aliases",
    "part_of",
    "kind",
    "municipality",
    "election",
    "number",
    "issue",
    "proposal",
    "terms",
    "cpr",
]

# "Titel" is an office of a person and the name of a proposal; "nummer" tells people apart and is
# the code of a proposal. What the register is about decides.
FIELDS: Final[Mapping[Field, tuple[str, ...]]] = {
    "name": ("navn", "name", "fulde navn", "full name", "fulde_navn"),
    "person": (
        "person", "medlem", "politiker", "kandidat", "kandidatnavn", "medlemsnavn", "personnavn",
        "candidate", "member",
    ),
    "given": ("fornavn", "fornavne", "given name", "given_name", "first name"),
    "family": ("efternavn", "efternavne", "family name", "family_name", "last name"),
    "title": ("titel", "title", "overskrift"),
    "party": ("parti", "party", "partinavn", "liste", "listenavn", "valgliste", "gruppe"),
    "letter": ("bogstav", "partibogstav", "listebogstav", "ballot letter", "letter"),
    "role": (
        "post", "hverv", "rolle", "funktion", "stilling", "embede", "tillidshverv", "role",
    ),
    "organisation": (
        "organ", "organisation", "udvalg", "råd", "råd/udvalg", "udvalg/råd", "forvaltning",
        "enhed", "forum", "nævn", "body", "organization", "afsender",
    ),
    "since": (
        "fra", "start", "startdato", "fra og med", "fra dato", "gyldig fra", "tiltrådt",
        "tiltræder", "indtrådt", "periode fra", "from", "since", "start date", "start_date",
        "startdate",
    ),
    "until": (
        "til", "slut", "slutdato", "til og med", "til dato", "gyldig til", "fratrådt",
        "fratræder", "udtrådt", "periode til", "to", "until", "end date", "end_date", "enddate",
    ),
    "year": ("år", "budgetår", "year", "årstal"),
    "code": ("kode", "forslagsnr", "forslagsnummer", "budgetnotatnr", "code", "sagskode"),
    "aliases": (
        "alias", "aliasser", "aliases", "forkortelse", "forkortelser", "kaldes", "kaldes også",
        "kaldenavn", "kort navn", "kortnavn", "andre navne", "abbreviation", "other_names",
    ),
    "part_of": (
        "hører under", "hører_under", "overordnet", "del af", "parent", "under", "forælder",
        "part of", "part_of",
    ),
    "kind": ("slags", "type", "art", "kind", "classification", "klassifikation"),
    "municipality": ("kommune", "kommunenavn", "municipality"),
    "election": ("valg", "election"),
    "number": ("nr", "nr.", "nummer", "id", "løbenummer", "person-id", "personid"),
    "issue": ("mærkesag", "mærkesager", "key issue"),
    "proposal": ("forslag", "budgetforslag", "budgetnotat", "forslagstitel", "proposal"),
    "terms": ("poster", "hverv og poster", "tillidsposter", "offices"),
    "cpr": ("cpr", "cpr-nr", "cpr-nr.", "cprnr", "cpr-nummer", "cprnummer", "personnummer"),
}  # fmt: skip
SECTIONS: Final[Mapping[RegisterKind, tuple[str, ...]]] = {
    "people": ("personer", "people", "medlemmer", "poster", "hverv", "embeder", "politikere"),
    "candidates": ("kandidater", "candidates"),
    "organisations": ("organisationer", "organer", "udvalg", "råd", "enheder", "forvaltninger"),
    "parties": ("partier", "parties", "lister"),
    "budget_proposals": ("budgetforslag", "forslag", "budgetnotater", "proposals"),
    "key_issues": ("mærkesager", "key issues", "key_issues"),
    "matters": ("sager", "emner", "matters"),
}
# What a register's head says of the register itself.
HEAD: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("titel", "title", "register", "navn"),
    "publisher": ("kilde", "source", "udgiver"),
    "date": ("dato", "pr.", "opdateret", "date"),
    "municipality": ("kommune", "municipality"),
}
# What kinds of organisation are called; others stay without a kind.
ORGANISATION_KINDS: Final[Mapping[str, str]] = {
    "råd": "council", "byråd": "council", "kommunalbestyrelse": "council", "nævn": "council",
    "council": "council", "udvalg": "committee", "underudvalg": "committee",
    "committee": "committee", "forvaltning": "administration", "afdeling": "administration",
    "center": "administration", "område": "administration", "stab": "administration",
    "sekretariat": "administration", "department": "administration",
    "myndighed": "authority", "styrelse": "authority", "ministerium": "ministry",
    "kommune": "municipality", "region": "region", "forening": "association",
    "interesseorganisation": "association", "forbund": "association",
    "virksomhed": "company", "selskab": "company", "firma": "company", "parti": "party",
    "party": "party", "liste": "party", "institution": "institution", "skole": "institution",
    "plejehjem": "institution", "botilbud": "institution",
}  # fmt: skip
# Words in a cell that say nothing: a term that has no end, a party that nobody has.
NOTHING: Final = frozenset({"", "-", "–", "?", "nu", "ingen", "n/a", "null", "none", "~"})
