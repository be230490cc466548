"""Which section of which law a Danish sentence cites."""

import pytest

from loaders.rules.provisions import provisions
from tests.spec.papers import outline, source


def cited(text: str) -> list[tuple[str | None, str]]:
    return [(found.law, found.section) for found in provisions(source(text), outline(text))]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Pladsen gives efter servicelovens § 110.", [("serviceloven", "110")]),
        ("Servicelovens §83 og § 85.", [("serviceloven", "83"), ("serviceloven", "85")]),
        ("Støtten følger servicelovens §§ 95-98.", [("serviceloven", "95-98")]),
        ("jf. servicelovens §§ 95 til 98", [("serviceloven", "95-98")]),
        ("§ 95 – 98 i serviceloven", [("serviceloven", "95-98")]),
        ("Behandlingen følger sundhedslovens § 134 a.", [("sundhedsloven", "134 a")]),
        ("sundhedslovens §141a", [("sundhedsloven", "141 a")]),
        ("serviceloven (SEL) § 85", [("serviceloven", "85")]),
        ("SEL §§ 107 og 108", [("serviceloven", "107"), ("serviceloven", "108")]),
        ("efter § 108 SEL", [("serviceloven", "108")]),
        ("retssikkerhedslovens § 30, stk. 2", [("retssikkerhedsloven", "30")]),
        ("lov om socialtilsyn § 12, stk. 2, nr. 3, 1. pkt.", [("socialtilsynsloven", "12")]),
        ("lov om social service § 104", [("serviceloven", "104")]),
        ("efter § 104, stk. 1, i lov om social service", [("serviceloven", "104")]),
        ("lov om kommunernes styrelse § 20, stk. 3", [("kommunestyrelsesloven", "20")]),
        ("lov om kystbeskyttelse § 16", [("lov om kystbeskyttelse", "16")]),
        ("paragraf 81 i serviceloven", [("serviceloven", "81")]),
        ("reglen, paragraf 79, i serviceloven", [("serviceloven", "79")]),
        ("sundhedslovens paragraf 142", [("sundhedsloven", "142")]),
        ("barnets lovs § 32", [("barnets lov", "32")]),
        ("almenboliglovens\u00a0§\u00a063", [("almenboligloven", "63")]),
        ("forretningsordenens § 7", [("forretningsordenen", "7")]),
        ("forretningsordenens 11, stk. 3", [("forretningsordenen", "11")]),
        ("planlovens §§ 5 og 13-15", [("planloven", "5"), ("planloven", "13-15")]),
        ("servicelovens § 109 eller 110.", [("serviceloven", "109"), ("serviceloven", "110")]),
        ("servicelovens § 107- og 108-tilbud", [("serviceloven", "107"), ("serviceloven", "108")]),
        ("servicelovens § 18, stk. 2, og § 79", [("serviceloven", "18"), ("serviceloven", "79")]),
    ],
)  # fmt: skip
def test_a_section_sign_cites_a_law_by_its_base_name(
    sentence: str, found: list[tuple[str | None, str]]
) -> None:
    assert cited(sentence) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Hjælpen følger servicelovens § 97, mens ferien følger § 102.",
            [("serviceloven", "97"), ("serviceloven", "102")],
        ),
        (
            "Forvaltningslovens § 7 gælder. Afgørelsen følger § 24.",
            [("forvaltningsloven", "7"), ("forvaltningsloven", "24")],
        ),
        ("Serviceloven gælder. Efter lovens § 97 er der ret til hjælp.", [("serviceloven", "97")]),
        ("Ifølge § 12 skal sagen oplyses.", [(None, "12")]),
        ("Puljen af § 18-midler er brugt.", [("serviceloven", "18")]),
        ("Der mangler paragraf 108-boformer i byen.", [("serviceloven", "108")]),
    ],
)  # fmt: skip
def test_a_bare_section_belongs_to_the_law_named_before(
    text: str, found: list[tuple[str | None, str]]
) -> None:
    assert cited(text) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Byrådet nedsætter et § 17,4-udvalg om ensomhed.",
        "Udvalget om boliger (§17, stk. 4) mødes i maj.",
        "§ 17.4 udvalg om klima",
        "Der er 110 pladser i afsnit 7.",
        "Paragrafferne blev drøftet.",
    ],
)
def test_a_committee_or_a_count_is_no_provision(sentence: str) -> None:
    assert cited(sentence) == []


def test_a_committee_may_still_be_set_up_by_law() -> None:
    assert cited("Udvalget nedsættes efter styrelseslovens § 17, stk. 4.") == [
        ("kommunestyrelsesloven", "17")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Efter servicelovens § 110 og 25 andre regler gives der plads.",
        "Efter servicelovens § 110 og 40 pct. refusion gives der plads.",
        "Efter servicelovens § 110, 14 borgere fik plads.",
    ],
)
def test_a_count_after_a_section_is_no_further_section(sentence: str) -> None:
    assert cited(sentence) == [("serviceloven", "110")]


def test_each_section_is_told_once_and_quotes_its_first_place() -> None:
    text = "Efter servicelovens § 83 gives hjælp. Servicelovens § 83 står fast, jf. § 83."
    (only,) = provisions(source(text), outline(text, item="4"))
    assert (only.quote, only.agenda_item) == ("servicelovens § 83", "4")
    assert text[only.start : only.end] == only.quote


@pytest.mark.timeout(60)
def test_a_quarter_megabyte_of_section_signs_takes_linear_time() -> None:
    text = "§ 12 og " * 30_000
    assert len(provisions(source(text), outline(text))) == 1
