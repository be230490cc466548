"""Ids: equal where it is the same thing, different where it need not be."""

import pytest

from graph.identity import (
    Place,
    is_national,
    issue_key,
    meeting_key,
    organisation_key,
    person_key,
    provision_key,
)
from graph.rows import digest

BAEKBY = Place(municipality="Bækby", document="1")
LATER = Place(municipality="Bækby Kommune", document="2")
ABY = Place(municipality="Åby", document="3")
NOWHERE = Place(municipality=None, document="4")
ELSEWHERE = Place(municipality=None, document="5")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (person_key("Karla Højmark", BAEKBY), person_key("KARLA  HØJMARK", BAEKBY), True),
        (person_key("Karla Højmark", BAEKBY), person_key("Karla Højmark", LATER), False),
        (person_key("Karla Højmark", BAEKBY), person_key("Karla Højmark", ABY), False),
        (person_key("Karla Højmark", NOWHERE), person_key("Karla Højmark", ELSEWHERE), False),
        (person_key("Karla", BAEKBY), person_key("Karla", LATER), False),
        (person_key("K. Højmark", BAEKBY), person_key("K. Højmark", LATER), False),
        (person_key("Karla", BAEKBY, twin=3), person_key("Karla", BAEKBY, twin=9), False),
        (organisation_key("Byrådet", BAEKBY), organisation_key("byrådet", LATER), True),
        (organisation_key("Byrådet", BAEKBY), organisation_key("Byrådet", ABY), False),
        (organisation_key("Bækby Byråd", BAEKBY), organisation_key("Byrådet", LATER), True),
        (organisation_key("Byrådet i Bækby", BAEKBY), organisation_key("Byrådet", LATER), True),
        (organisation_key("Åby Byråd", BAEKBY), organisation_key("Byrådet", BAEKBY), False),
        (organisation_key("Bækby Natskole", BAEKBY), organisation_key("Natskole", BAEKBY), False),
        (organisation_key("Region Nord", BAEKBY), organisation_key("Region Nord", ABY), True),
        (organisation_key("SF", BAEKBY), organisation_key("Socialistisk Folkeparti", ABY), True),
        (organisation_key("Aarby Kommune", BAEKBY), organisation_key("Årby Kommune", ABY), True),
        (issue_key("Natskole", "BU-07", BAEKBY), issue_key("bu 07 natskole", "bu 07", LATER), True),
        # A code is given out anew: alone it is the document's, and with another title another's.
        (issue_key("Natskole", "BU-07", BAEKBY), issue_key("Elevator", "BU-07", LATER), False),
        (issue_key("BU-07", "BU-07", BAEKBY), issue_key("BU-07", "BU-07", LATER), False),
        (issue_key("BU-07", "BU-07", BAEKBY), issue_key("Forslag", "bu 07", BAEKBY), True),
        (issue_key("Natskole", None, BAEKBY), issue_key("natskole", None, LATER), True),
        (issue_key("Natskole", "BU-07", BAEKBY), issue_key("Natskole", "BU-07", ABY), False),
        (issue_key("Natskole", None, NOWHERE), issue_key("Natskole", None, ELSEWHERE), False),
        (
            meeting_key("Rådet", "2024-01-02", BAEKBY),
            meeting_key("rådet", "2024-01-02", LATER),
            True,
        ),
        (meeting_key("Rådet", None, BAEKBY), meeting_key("Rådet", None, LATER), False),
        (
            provision_key("serviceloven", "104", BAEKBY),
            provision_key("Serviceloven", "104", ABY),
            True,
        ),
        (provision_key(None, "104", BAEKBY), provision_key(None, "104", LATER), False),
    ],
)
def test_an_id_is_shared_by_what_is_the_same(left: str, right: str, same: bool) -> None:
    assert (left == right) is same


@pytest.mark.parametrize(
    ("name", "national"),
    [
        ("Region Nord", True),
        ("Børne- og Kulturministeriet", True),
        ("Ministeriet for Byer", True),
        ("Vejstyrelsen", True),
        ("Bækby Kommune", True),
        ("Folketinget", True),
        ("Enhedslisten", True),
        ("Foreningen Landbyer Danmark", True),
        ("Bestyrelsen", False),
        ("Skolebestyrelsen", False),
        ("Byrådet", False),
        ("Børneforvaltningen", False),
        ("Dansk Hjælp, lokalafdeling Bækby", False),
        ("Natskolen i Bækby", False),
    ],
)
def test_a_body_of_the_whole_country_is_known_by_its_form(name: str, national: bool) -> None:
    assert is_national(name) is national


def test_a_digest_tells_every_difference() -> None:
    assert digest({"a": 1, "b": None}) == digest({"b": None, "a": 1})
    assert len({digest({"a": value}) for value in (1, "1", None, [1], 1.5)}) == 5
