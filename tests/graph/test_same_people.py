"""Two names are one person on proof only; where there is doubt, they wait."""

from itertools import permutations

import pytest

from graph.evidence import BODIES, PEOPLE
from graph.homes import homes
from graph.known_people import KnownPerson, Listing, Seat
from graph.same_bodies import KnownBody, bodies_alike
from graph.same_people import people_alike

COUNCIL = "udsatterådet"


def person(  # noqa: PLR0913 - a person has as many sides
    name: str,
    *aliases: str,
    at: str = "bækby",
    body: str = "",
    office: str = "",
    party: str = "",
    on: str | None = None,
    meeting: str = "",
    paper: str = "",
) -> KnownPerson:
    listed = Listing(meeting=meeting, body=body, date=on) if meeting else None
    return KnownPerson(
        id=f"{name} {meeting} {paper} {at}",
        names=(name, *aliases),
        scope=at,
        parties=frozenset({party} if party else ()),
        seats=(Seat(body=body, office=office, date=on),) if body else (),
        listings=(listed,) if listed else (),
        documents=frozenset({paper} if paper else ()),
    )


def outcome(*people: KnownPerson) -> str:
    """What evidence says of the first two, whoever else there is and in whichever order."""
    told = set()
    for order in permutations(people):
        alike = people_alike(order)
        found = {each.pair: each.weighed.outcome for each in (*alike.found, *alike.namesakes)}
        ends = sorted((people[0].id, people[1].id))
        told.add(found.get((ends[0], ends[1]), "different"))
    (only,) = told
    return str(only)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        # Other letters for the same ones.
        (person("Tage Kjær"), person("Tage Kjaer"), "same"),
        (person("André Aagaard"), person("Andre Ågård"), "same"),
        (person("Karen-Margrethe Dahl"), person("Karen Margrethe Dahl"), "same"),
        # Slips join with the same body, wait without it.
        (person("Jacob Lind", body=COUNCIL), person("Jakob Lind", body=COUNCIL), "same"),
        (person("Jacob Lind"), person("Jakob Lind"), "queue"),
        (person("Nadja Lodberg", body=COUNCIL), person("Najda Lodberg", body=COUNCIL), "same"),
        (person("Bo Frandsen", body=COUNCIL), person("Bo Fransen", body=COUNCIL), "same"),
        (person("Lone Bak", body=COUNCIL), person("Lene Bak", body=COUNCIL), "queue"),
        (person("Bo Lund", body=COUNCIL), person("Bo Lind", body=COUNCIL), "different"),
        # Middle names and initials.
        (person("Ida Bro Lind", body=COUNCIL), person("Ida Lind", body=COUNCIL), "same"),
        (person("Ida Bro Lind", body=COUNCIL), person("Ida B. Lind", body=COUNCIL), "same"),
        (person("Ida Bro Lind", body=COUNCIL), person("Ida Holt Lind", body=COUNCIL), "different"),
        (person("Ida Bro Hansen", body=COUNCIL), person("Ida Hansen", body=COUNCIL), "queue"),
        (person("I. Lind", body=COUNCIL), person("Ida Lind", body=COUNCIL), "queue"),
        # A first name alone never joins.
        (person("Ida", body=COUNCIL), person("Ida Lind", body=COUNCIL), "queue"),
        (
            person("Ida", body=COUNCIL, office="formand", party="venstre"),
            person("Ida Lind", body=COUNCIL, office="formand", party="venstre"),
            "queue",
        ),
        (person("Ida"), person("Ida Lind"), "different"),
        # A new surname, in the same seat at once.
        (
            person("Ida Lind", body=COUNCIL, office="formand", party="v", on="2030-01-10"),
            person("Ida Holt", body=COUNCIL, office="formand", party="v", on="2030-02-10"),
            "same",
        ),
        (
            person("Ida Lind", body=COUNCIL, party="v", on="2030-01-10"),
            person("Ida Holt", body=COUNCIL, party="v", on="2030-02-10"),
            "queue",
        ),
        (
            person("Ida Lind", body=COUNCIL, party="v", on="2030-01-10"),
            person("Ida Holt", body=COUNCIL, party="v", on="2035-02-10"),
            "different",
        ),
        # Other places, other parties, the same list.
        (person("Tage Kjær"), person("Tage Kjær", at="åby"), "different"),
        (person("Tage Kjær", at=""), person("Tage Kjær"), "queue"),
        (person("Tage Kjær", at="", body=COUNCIL), person("Tage Kjær", body=COUNCIL), "same"),
        (
            person("Jacob Lind", body=COUNCIL, party="v"),
            person("Jakob Lind", body=COUNCIL, party="a"),
            "queue",
        ),
        (
            person("Jacob Lind", body=COUNCIL, meeting="m"),
            person("Jakob Lind", body=COUNCIL, meeting="m"),
            "different",
        ),
    ],
)
def test_two_names_are_one_on_proof_only(left: KnownPerson, right: KnownPerson, told: str) -> None:
    assert outcome(left, right) == told


def test_a_short_name_that_two_could_bear_is_nobodys() -> None:
    ida = person("Ida Bro", body=COUNCIL)
    found = person("Ida Bro Lind", body=COUNCIL), person("Ida Bro Holt", body=COUNCIL)
    assert outcome(ida, found[0]) == "same"
    assert outcome(ida, *found) == "queue"


def test_a_paper_without_a_municipality_belongs_where_its_people_are() -> None:
    names = ("Ida Bro", "Tage Kjær", "Bo Kvist")
    told = [person(name) for name in names]
    untold = [person(name, at="", paper="d") for name in names]
    later = [person(name, at="", paper="e") for name in (*names[1:], "Åse Holt")]
    assert homes([*told, *untold]) == {"d": "bækby"}
    assert homes([*told, *untold[:2]]) == {}
    assert homes([*untold, *[one.model_copy(update={"documents": {"e"}}) for one in untold]]) == {
        "d": "together:d",
        "e": "together:d",
    }
    assert homes([*told, *untold, *later]) == {"d": "bækby"}


def body(name: str, *aliases: str, at: str = "bækby") -> KnownBody:
    return KnownBody(id=f"{name} {at}", names=(name, *aliases), scope=at)


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        ([body("ØU"), body("Økonomiudvalget")], "same"),
        ([body("SUD"), body("Socialudvalget")], "same"),
        ([body("BR"), body("Borgerrepræsentationen")], "same"),
        ([body("TMU"), body("Teknik- og Miljøudvalget")], "same"),
        ([body("SU"), body("Socialudvalget"), body("Sundhedsudvalget")], "queue"),
        ([body("ØU"), body("Økonomiudvalget", at="åby")], "different"),
        ([body("KU"), body("Socialudvalget")], "different"),
        ([body("BNL"), body("Brugernettet Lyngby", "BNL")], "same"),
        ([body("Rådet"), body("Udsatterådet", "Rådet")], "different"),
        ([body("Udsatteråd"), body("Udsatterådet")], "same"),
        ([body("Bækby"), body("Bækby Kommune")], "same"),
        ([body("Københavns Kommune"), body("København")], "same"),
        ([body("Udvalget for Børn og Unge"), body("Børne- og Ungeudvalget")], "same"),
        ([body("Børne- og Ungeudvalget"), body("Børneudvalget")], "different"),
        ([body("Sundhedsudvalget"), body("Sundhedsudvaglet")], "same"),
        ([body("Lokalrådet Nord 1"), body("Lokalrådet Nord 2")], "different"),
        ([body("Socialudvalget"), body("Social- og Sundhedsudvalget")], "different"),
        ([body("Æbleskolen i Bækby"), body("Bøgeskolen i Bækby")], "different"),
    ],
)
def test_bodies_are_one_by_form_abbreviation_or_slip(bodies: list[KnownBody], told: str) -> None:
    for order in permutations(bodies):
        found = {each.pair: each.weighed.outcome for each in bodies_alike(order).found}
        left, right = sorted((bodies[0].id, bodies[1].id))
        assert found.get((left, right), "different") == told


def test_each_piece_of_evidence_is_told_in_danish_once() -> None:
    for table in (PEOPLE, BODIES):
        assert len({one.id for one in table}) == len(table)
        assert len({one.text for one in table}) == len(table)
        assert all(one.text[0].isupper() for one in table)
