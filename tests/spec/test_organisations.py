"""Which organisations are named, and by which short forms."""

import pytest

from graph.model import Extraction
from tests.spec.minutes import minutes

OWN = {"Hvidmose Kommune", "Fritidsrådet"}
Named = dict[str, tuple[str, ...]]


def named(found: Extraction) -> Named:
    """The organisations beside the paper's own, each with its other forms."""
    return {each.name: each.aliases for each in found.organisations if each.name not in OWN}


@pytest.mark.parametrize(
    ("sentence", "organisations"),
    [
        ("Varmestuen Pynten har lukket. Pynten åbner i maj.", {"Varmestuen Pynten": ("Pynten",)}),
        ("Vi så værestedet Mågen.", {"Mågen": ()}),
        ("Foreningen Trekløver i Nordby svarer.", {"Foreningen Trekløver": ()}),
        ("Hvidmose Cykelforbund (HCF) bor her.", {"Hvidmose Cykelforbund": ("HCF",)}),
        (
            "Teknik- og Parkforvaltningen svarer. TPF er stor.",
            {"Teknik- og Parkforvaltningen": ("TPF",)},
        ),
        ("Det Grønne Råd for Hvidmose svarer.", {"Det Grønne Råd for Hvidmose": ()}),
        ("Trafikministeriets brev er langt.", {"Trafikministeriet": ()}),
        ("Region Midthav svarer ikke.", {"Region Midthav": ()}),
        ("Oplæg fra Vejlauget Birk.", {"Vejlauget Birk": ()}),
        ("Vi hører Teknikudvalgets formand.", {"Teknikudvalget": ()}),
        ("Byrådets medlemmer cyklede.", {"Byrådet": ()}),
        ("Radikale Venstre er imod.", {"Radikale Venstre": ()}),
        ("Landsforeningen for Cyklende kom.", {"Landsforeningen for Cyklende": ()}),
        ("Ifølge Center for Byg og Erhverv er stien dyr.", {"Center for Byg og Erhverv": ()}),
        ("Skolehjemmet Sydlys har ti pladser.", {"Skolehjemmet Sydlys": ()}),
        ("By, Land og Kultur oplyser, at stien er lang.", {"By, Land og Kultur": ()}),
        ("Brevet fra Teknisk Forvaltning er kort.", {"Teknisk Forvaltning": ()}),
        ("Hjemmeplejen vurderer, at stien hjælper.", {"Hjemmeplejen": ()}),
        ("Krisecentret Mågen er nyt. Krisecentret oplyser alt.", {"Krisecentret Mågen": ()}),
        ("Runa er ansat i Jobcentret.", {"Jobcentret": ()}),
        ("Lind og Bro ApS graver stien.", {"Lind og Bro ApS": ()}),
        ("Ifølge Nordby Folkeblad er stien lang.", {"Nordby Folkeblad": ()}),
        ("Nordby Roklub vil gerne hjælpe.", {"Nordby Roklub": ()}),
        ("Ældre Sagen Lokalafdeling Nordby svarer.", {"Ældre Sagen Lokalafdeling Nordby": ()}),
    ],
)
def test_an_organisation_is_named_in_full(sentence: str, organisations: Named) -> None:
    assert named(minutes(sentence)) == organisations


@pytest.mark.parametrize(
    "sentence",
    [
        "Den lokale forening og et udvalg fra kommunen mødes i klubben.",
        "Hovedet er tungt. Forholdet er godt. Huset er stort.",
        "Stien ligger i Nordby og Sydby, ved Svaneparken.",
        "Malthe Sivebæk (V) og Runa Elverhøj (F) ler.",
        "Fritidsrådets formand cyklede.",
        "Brevet kom fra Esben Tornbjerg.",
        "Teknik og økonomi fylder. Sol og regn skifter.",
        "Hallen er lukket. Stoppestedet ønskes flyttet. Skolen ønsker lys.",
        "Et krisecenter er dyrt, og krisecentret oplyser intet.",
    ],
)
def test_common_nouns_places_and_letters_are_no_organisations(sentence: str) -> None:
    assert named(minutes(sentence)) == {}


def test_the_place_of_the_meeting_is_no_organisation() -> None:
    assert "Rådhuset" not in named(minutes("Runa ler."))
