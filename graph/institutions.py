"""The built-in register as a table of the form that registers have (docs/registers.md)."""

from collections.abc import Iterator
from typing import Final

from graph.lexicon.institutions import AS_OF, INSTITUTIONS, PARTIES, SOURCE, municipalities

HEADER: Final = "navn;forkortelser;slags;hører under;fra;til"
KINDS: Final = {
    "region": "region",
    "municipality": "kommune",
    "ministry": "ministerium",
    "authority": "myndighed",
    "council": "råd",
    "association": "forening",
    "company": "virksomhed",
    "institution": "institution",
}


def institutions_table() -> str:
    """Return municipalities, regions, ministries, parties and national bodies as CSV."""
    return "\n".join((f"# kilde: {SOURCE}", f"# dato: {AS_OF}", HEADER, *_rows(), ""))


def _rows() -> Iterator[str]:
    for body in (*municipalities(), *INSTITUTIONS):
        names = ", ".join((*body.names, *body.short))
        yield ";".join((body.name, names, KINDS[body.kind], body.part_of, body.since, body.until))
    for party in PARTIES:
        others = (*party.names, *(name for name in party.rare if "," not in name))
        yield ";".join((party.name, ", ".join((party.letter, *others)), "parti", "", "", ""))
