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
        'What "det" or "det samme" was stands in another sentence.',
        "statements",
        "Esben bakkede op om stien. Det samme gjorde Runa.",
        ("Esben Tornbjerg, support, Ny sti ved åen", "Runa Elverhøj, support, Ny sti ved åen"),
    ),
    Weakness(
        "An act that points back",
        'What "det" or "det samme" was stands in another sentence.',
        "statements",
        "Malthe foreslog bænke langs stien. Det bakkede både Esben og Runa op om.",
        (
            "Malthe Sivebæk, propose, Ny sti ved åen + bænke langs stien",
            "Esben Tornbjerg, support, bænke langs stien",
            "Runa Elverhøj, support, bænke langs stien",
        ),
    ),
    Weakness(
        "Somebody else's present tense",
        '"Kritiserer" may be the speaker\'s own word for it, so only a past is taken as told.',
        "statements",
        "Esben oplyser, at Ældre Sagen kritiserer prisen.",
        ("Esben Tornbjerg, inform, Ny sti ved åen", "Ældre Sagen, oppose, Ny sti ved åen"),
    ),
    Weakness(
        '"Ifølge" before a picture',
        'Before a plain fact "ifølge" tells no stand; which pictures are a stand isn\'t known.',
        "statements",
        "Ifølge Esben er det et skråplan.",
        ("Esben Tornbjerg, oppose, Ny sti ved åen",),
    ),
    Weakness(
        "Two matters in one sentence",
        "Only one new matter is taken of a sentence.",
        "statements",
        "Esben, der rejste sagen om broen, ønsker også bedre lys.",
        ("Esben Tornbjerg, request, broen + bedre lys",),
    ),
    Weakness(
        "A matter said in passing",
        "Beside an item's own matter a thing counts only when asked or proposed, and taken up.",
        "issues",
        "Esben fortalte, at byrådet i maj gav 100.000 kr. til en undersøgelse af broen.",
        ("Ny sti ved åen", "undersøgelse af broen"),
    ),
    Weakness(
        "A matter that nobody names",
        "An annotator names what a sentence is on; rules that quote can't.",
        "issues",
        "Esben foreslog, at naboerne høres. Det var Runa imod.",
        ("Ny sti ved åen", "høring af naboerne"),
    ),
    Weakness(
        "What was not chosen",
        "Decided only by the sentence before it.",
        "decisions",
        "Rådet drøftede bænke og lys som mærkesag. Bænkene kom ikke med.",
        ("rejected",),
    ),
    Weakness(
        "A label without a task",
        "Who is responsible stands without what for, so nothing is quoted.",
        "decisions",
        "Ansvarlig: Runa. Frist: 1. november.",
        ("instructed, Runa Elverhøj",),
    ),
    Weakness(
        "Several matters under one word",
        '"Begge" isn\'t counted out.',
        "status_changes",
        "HF-12 og HF-14 er spareforslag. Rådet frarådede begge spareforslag.",
        ("HF-12, not_recommended", "HF-14, not_recommended"),
    ),
    Weakness(
        "Two steps in one sentence",
        "One step is taken of a sentence, save after a merger.",
        "status_changes",
        "HF-12 er bestilt af rådet, mens HF-14 er indmeldt af foreningen.",
        ("HF-12, requested_note", "HF-14, proposed"),
    ),
    Weakness(
        "A step without its matter",
        "A step makes no matter of its own.",
        "status_changes",
        "Byrådet vedtog den nye frivilligpolitik.",
        ("frivilligpolitik, adopted",),
    ),
)
