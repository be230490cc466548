"""Who is named, under which name, with which office and party."""

import pytest

from graph.model import Extraction, Person
from tests.spec.minutes import MEMBERS, minutes

LISTED = {"Vigga Krogsgaard", "Esben Tornbjerg", "Malthe Sivebæk", "Runa Elverhøj"}


def others(found: Extraction) -> list[str]:
    """Who is named beside the members on the list."""
    return [person.name for person in found.people if person.name not in LISTED]


def person(found: Extraction, name: str) -> Person:
    (only,) = [each for each in found.people if each.name == name]
    return only


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ellinor Lynghede fortæller om stien.", ["Ellinor Lynghede"]),
        ("Ellinor van der Lynghede fortæller om stien.", ["Ellinor van der Lynghede"]),
        ("Villads Stenkjær-Holt (V) spørger, om grus er dyrt.", ["Villads Stenkjær-Holt"]),
        ("Der var brev fra skolechef Ellinor Lynghede.", ["Ellinor Lynghede"]),
        ("Gæst: Ellinor Lynghede.\n\nEllinor fortæller om stien.", ["Ellinor Lynghede"]),
        ("Ellinor foreslår grus.", ["Ellinor"]),
        ("Ellinor Lynghede svarer. Ellinor Lynghedes kort er langt.", ["Ellinor Lynghede"]),
    ],
)
def test_a_person_is_named_once_under_the_fullest_name(sentence: str, names: list[str]) -> None:
    assert others(minutes(sentence)) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Stien går fra Nørre Søby til Stenkjær Havn i Hvidmose Kommune.",
        "Stien ved Sankt Jørgens Plads og Villads Torv er smal.",
        "Hvidmose Kommunes borgmester cyklede.",
        "Landsforeningen for Cyklende Bedsteforældre foreslår grus.",
        "Venstre foreslår grus. Enhedslisten er imod. Radikale Venstre tøver.",
        "Budgettet viser et minus. Planen siger, at stien lukkes.",
        "Borgmesteren lover en bro. Rådet takker. Formanden er glad.",
        "Flere spurgte. Naboerne protesterer. Kolleger støtter planen.",
    ],
)
def test_places_bodies_parties_and_nouns_are_no_people(sentence: str) -> None:
    assert others(minutes(sentence)) == []


def test_an_office_and_a_party_stand_beside_the_name() -> None:
    found = minutes("Borgmester Villads Stenkjær (A) svarer. Ellinor Lynghede, havnechef, ler.")
    assert (person(found, "Villads Stenkjær").role, person(found, "Villads Stenkjær").party) == (
        "Borgmester",
        "A",
    )
    assert person(found, "Ellinor Lynghede").role == "havnechef"


@pytest.mark.parametrize(
    ("sentence", "name", "form"),
    [
        ("Esben Tornbjærg foreslår grus.", "Esben Tornbjerg", "Esben Tornbjærg"),
        ("Vigga Marie Krogsgaard foreslår grus.", "Vigga Krogsgaard", "Vigga Marie Krogsgaard"),
        ("Malte foreslår grus.", "Malthe Sivebæk", "Malte"),
    ],
)
def test_another_spelling_is_another_form_of_the_listed_name(
    sentence: str, name: str, form: str
) -> None:
    found = minutes(sentence)
    assert [each.speaker for each in found.statements] == [name]
    assert form in person(found, name).aliases
    assert others(found) == []


def test_a_name_that_the_text_keeps_spelling_its_way_outranks_the_list() -> None:
    found = minutes("Malte foreslår grus.\n\nMalte er imod asfalt.")
    assert "Malthe Sivebæk" in person(found, "Malte Sivebæk").aliases


def test_listed_people_with_like_names_stay_two() -> None:
    members = (*MEMBERS, "Esben Tornberg")
    assert "Esben Tornberg" in others(minutes("Esben Tornberg er imod.", members))


def test_a_cpr_number_is_never_kept() -> None:
    found = minutes("Villads Stenkjær, 030465-2211, ejer grunden. Runa 120381-1234 bor der.")
    kept = [(each.name, *each.aliases, each.role, each.organisation) for each in found.people]
    assert others(found) == ["Villads Stenkjær"]
    assert not any("2211" in str(fields) or "1234" in str(fields) for fields in kept)


@pytest.mark.parametrize(
    ("sentence", "aliases"),
    [
        ("Runa Elverhøj (tidl. Bakke) spurgte til prisen.", ["Runa Bakke"]),
        ("Runa Elverhøj, født Bakke, spurgte til prisen.", ["Runa Bakke"]),
        ("Runa Elverhøj (tidligere Runa Bro Bakke) spurgte til prisen.", ["Runa Bro Bakke"]),
        ("Runa Elverhøj (tidligere Venstre) spurgte til prisen.", []),
        ("Runa Elverhøj (tidligere Byrådet) spurgte til prisen.", []),
        ("Runa Elverhøj (f. 1960) spurgte til prisen.", []),
    ],
)
def test_somebody_keeps_the_name_they_had_before(sentence: str, aliases: list[str]) -> None:
    people = {person.name: person.aliases for person in minutes(sentence).people}
    assert [name for name in people["Runa Elverhøj"] if " " in name] == aliases
    assert "Runa Bakke" not in people


@pytest.mark.parametrize(
    "sentence",
    [
        "| Udarbejdet af | Sigga Vinterdal |",
        "Chefen oplyste, at Sigga Vinterdal følger efter ham.",
        "Chefen oplyste, at Sigga Vinterdal afløser ham.",
    ],
)
def test_who_wrote_a_paper_or_follows_another_is_a_person(sentence: str) -> None:
    assert "Sigga Vinterdal" in [person.name for person in minutes(sentence).people]
