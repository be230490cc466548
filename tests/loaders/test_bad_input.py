"""Text that is no municipal paper: nothing raised, nothing invented, time in step with length."""

import time

import pytest

from graph.model import Extraction
from loaders.extract import extract
from loaders.read import read_bytes

FRONT = """Hvidmose Kommune

Referat af møde i Fritidsrådet

Dato: 14. marts 2033

Deltagere:
- Vigga Krogsgaard (formand)
- Esben Tornbjerg (A)

1. Ny sti ved åen

Beslutning

"""
REPEATED = [
    *("a", "A", "a-", "A-", "1.", "(", "((a ", "...", ",", "»", "*", "_", "#", "<", "&", "|"),
    *("og ", "at ", "som ", "er ", "A ", "ANE VIND ", "Ane Vind (A), ", "Ane Vind og ", "A. B. "),
    *("1.000 ", "1.000 kr. ", "1.1.", "2021 ", "1. maj 2021 ", "kl. 16 ", "§ 1, ", "»a« ", "? "),
    *("AB-12 ", "AB-12 Ny bro ", "budgetforslag ", "Rådet ", "Udvalget for ", "formanden ", "\n"),
    *("sagde ", "Ane foreslår, at ", "mærkesag ", "stemte ", "A, B, ", "godkendt ", "a\tb\tc\n"),
    *("Afbud:\n", "Beslutning\n", "1. Valg\n", "- a\n", "a: ", "Bilag 1 ", "i høring ", "\u00ad"),
    *("<b>", "<p>", "&nbsp;", "a\u0301", "\u0430", "\u202e", "010190-1234 ", "abc-\ndef "),
]


def facts(text: str, name: str = "papir.txt") -> Extraction:
    """All that is found; every quote stands where it says."""
    source = read_bytes(name, text.encode())
    found = extract(source)
    assert all(source.text[fact.start : fact.end] == fact.quote for fact in found.facts())
    return found


def seconds(text: str) -> float:
    begun = time.process_time()
    facts(text)
    return time.process_time() - begun


@pytest.mark.parametrize("unit", REPEATED, ids=repr)
def test_time_grows_with_the_length_and_not_with_its_square(unit: str) -> None:
    size = 2_000
    short, long = (FRONT + (unit * length)[:length] for length in (size, 4 * size))
    facts(short)  # what is compiled or kept for later is so now
    assert seconds(long) < 0.3 + 8 * seconds(short)


@pytest.mark.parametrize("unit", ["a", "a-", "og "])
def test_a_megabyte_on_one_line_is_read(unit: str) -> None:
    text = FRONT + (unit * 1_000_000)[:1_000_000]
    assert seconds(text) < 60


def test_a_hundred_thousand_blank_lines_change_nothing() -> None:
    told = FRONT + "Vigga Krogsgaard foreslår en bænk."
    blank = told.replace("\n\nBeslutning", "\n" * 100_000 + "Beslutning")
    quotes = [[each.quote for each in facts(text).statements] for text in (told, blank)]
    assert quotes[0] == quotes[1] != []


def test_html_nested_five_thousand_deep_is_read() -> None:
    text = "<div>" * 5_000 + "<p>Ældrerådet foreslår en bænk.</p>" + "</div>" * 5_000
    assert [each.quote for each in facts(text, "dyb.html").organisations] == ["Ældrerådet"]
