"""Whole papers of an invented municipality, read and extracted as users load them."""

from graph.model import Extraction
from loaders.extract import extract
from loaders.read import read_bytes

MEMBERS = (
    "Vigga Krogsgaard (formand)",
    "Esben Tornbjerg",
    "Malthe Sivebæk",
    "Runa Elverhøj",
)


def facts(text: str) -> Extraction:
    """Return all that a plain-text paper says; every quote stands where it says."""
    source = read_bytes("papir.txt", text.encode())
    found = extract(source)
    assert all(source.text[fact.start : fact.end] == fact.quote for fact in found.facts())
    return found


def minutes(
    text: str,
    members: tuple[str, ...] = MEMBERS,
    title: str = "Ny sti ved åen",
    front: str = "",
) -> Extraction:
    """Return what the minutes of the Fritidsråd say, with one item that holds the text."""
    listed = "\n".join(f"- {member}" for member in members)
    return facts(
        "Hvidmose Kommune\n\nReferat af møde i Fritidsrådet\n\nDato: 14. marts 2033\n"
        f"Tid: kl. 16.00-18.00\nSted: Rådhuset\n\nDeltagere:\n{listed}\n\n{front}\n"
        f"1. {title}\n\n{text}\n"
    )


def memo(text: str, title: str = "Notat om cykelstier", front: str = "") -> Extraction:
    """Return what a memo says."""
    return facts(f"Hvidmose Kommune\n\n{title}\n\n14. marts 2033\n\n{front}{text}\n")
