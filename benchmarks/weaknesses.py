"""What extraction is known to miss or get wrong, by phenomenon, with examples that are run.

An example that comes out right is no weakness any more: a test fails until it is taken out here,
so the list in `docs/extraction.md` is always true.
"""

from dataclasses import dataclass
from typing import Any, Final

from loaders.extract import extract
from loaders.read import read_bytes

Record = dict[str, Any]

FRAME: Final = """Hvidmose Kommune

Referat af møde i Fritidsrådet

Dato: 14. marts 2033
Tid: kl. 16.00-18.00
Sted: Rådhuset

Deltagere:
- Vigga Krogsgaard (formand)
- Esben Tornbjerg
- Malthe Sivebæk
- Runa Elverhøj

1. {title}

{text}
"""


FIELDS: Final = {
    "statements": ("speaker", "act", "about"),
    "decisions": ("kind", "responsible"),
    "status_changes": ("issue", "status"),
    "issues": ("name",),
}


def written(record: Record, category: str) -> str:
    """Return a record in short.

    >>> written({"speaker": "Runa", "act": "ask", "about": ["sti", "lys"]}, "statements")
    'Runa, ask, sti + lys'
    >>> written({"kind": "agreed", "responsible": []}, "decisions")
    'agreed'
    """
    values = (record[field] for field in FIELDS[category])
    texts = (value if isinstance(value, str) else " + ".join(value or ()) for value in values)
    return ", ".join(text for text in texts if text)


@dataclass(frozen=True)
class Weakness:
    """A phenomenon, why it is hard, and a sentence of minutes that shows it."""

    phenomenon: str
    why: str
    category: str  # of the Extraction, one of FIELDS
    text: str
    wants: tuple[str, ...]  # what a careful reader finds
    title: str = "Ny sti ved åen"

    def finds(self) -> tuple[str, ...]:
        """Return what extraction finds in the example's item."""
        paper = FRAME.format(title=self.title, text=self.text)
        facts = extract(read_bytes("papir.txt", paper.encode()))
        records: list[Record] = facts.model_dump(by_alias=True)[self.category]
        return tuple(written(record, self.category) for record in records)


WEAKNESSES: Final = (
    Weakness(
        "An act that points back",
        'What "det samme" was stands in another sentence.',
        "statements",
        "Esben bakkede op om stien. Det samme gjorde Runa.",
        ("Esben Tornbjerg, support, Ny sti ved åen", "Runa Elverhøj, support, Ny sti ved åen"),
    ),
)
