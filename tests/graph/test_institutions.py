"""The built-in register: complete, of the form that registers have, and the one source of names."""

from collections import Counter

import pytest

from graph.entities import entity_properties
from graph.identity import Place, organisation_key
from graph.institutions import institutions_table
from graph.lexicon.institutions import FOLKETING_PARTIES, INSTITUTIONS, municipalities
from loaders.extract import extract
from loaders.read import read_bytes

BAEKBY = Place(municipality="Bækby", document="d")


def test_it_holds_98_municipalities_in_five_regions() -> None:
    assert Counter(body.part_of for body in municipalities()) == {
        "Region Hovedstaden": 29,
        "Region Sjælland": 17,
        "Region Syddanmark": 22,
        "Region Midtjylland": 19,
        "Region Nordjylland": 11,
    }
    assert len({body.name for body in municipalities()}) == 98


@pytest.mark.parametrize(("day", "regions"), [("2026-01-01", 5), ("2027-01-01", 4)])
def test_regions_are_those_of_the_day(day: str, regions: int) -> None:
    found = [
        body
        for body in INSTITUTIONS
        if body.kind == "region" and body.since <= day <= (body.until or "9999")
    ]
    assert len(found) == regions


def test_no_two_parties_share_a_letter() -> None:
    letters = [party.letter for party in FOLKETING_PARTIES]
    assert len(set(letters)) == len(letters)


def test_it_is_a_register_that_is_read_without_a_complaint() -> None:
    read = extract(read_bytes("indbygget.csv", institutions_table().encode()))
    assert read.registered is not None
    assert read.doubts == ()
    assert {row.kind for row in read.registered.bodies} >= {"municipality", "region", "party"}
    assert all(row.kind for row in read.registered.bodies)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("KL", "Kommunernes Landsforening", True),
        ("Ombudsmanden", "Folketingets Ombudsmand", True),
        # A town may have a council of that name, and a branch is not the whole association.
        ("Rådet for Socialt Udsatte", "Det Nationale Råd for Socialt Udsatte", False),
        ("DH", "Danske Handicaporganisationer", False),
    ],
)
def test_names_of_one_national_body_are_one(left: str, right: str, same: bool) -> None:
    assert (organisation_key(left, BAEKBY) == organisation_key(right, BAEKBY)) == same


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ankestyrelsen", "authority"),
        ("Ældre Sagen", "association"),
        ("SF", "party"),
        ("Naboerne", None),
    ],
)
def test_a_known_name_tells_its_kind(name: str, kind: str | None) -> None:
    assert entity_properties("Organisation", [{"name": name}])["kind"] == kind
