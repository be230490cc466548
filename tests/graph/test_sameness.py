"""Two names of one matter are joined only where nothing else could be meant."""

from itertools import permutations

import pytest

from graph.known_issues import KnownIssue
from graph.sameness import matters_alike


def issue(*names: str, code: str | None = None, place: str | None = "Bækby") -> KnownIssue:
    return KnownIssue(id=code or names[0], names=names, code=code, municipality=place)


@pytest.mark.parametrize(
    ("issues", "pairs"),
    [
        # A definite name and its indefinite form.
        ([issue("Natskolen"), issue("Natskole", code="BU1")], [("Natskolen", "BU1", "name")]),
        (
            [issue("Det opsøgende team"), issue("Opsøgende teamet", code="BU1")],
            [("Det opsøgende team", "BU1", "name")],
        ),
        ([issue("Netværket"), issue("Netværk")], [("Netværk", "Netværket", "name")]),
        # One long word, the head of one proposal's name.
        (
            [issue("Natskolen"), issue("Natskole ved havnen", code="BU1")],
            [("Natskolen", "BU1", "head_noun")],
        ),
        (
            [issue("Caféskolen"), issue("Ny cafeskole i bymidten", code="BU1")],
            [("Caféskolen", "BU1", "head_noun")],
        ),
        (
            [issue("Små boliger"), issue("Små boliger i Havnebyen", code="BU1")],
            [("Små boliger", "BU1", "head_noun")],
        ),
        ([issue("Små boliger"), issue("Nye små boliger i Havnebyen", code="BU1")], []),
        # Called by the code, or by an alias.
        (
            [issue("Forslaget", "BU-1"), issue("Natskole", code="BU1")],
            [("Forslaget", "BU1", "code")],
        ),
        (
            [issue("Havneprojektet", "natskolen"), issue("Natskole", code="BU1")],
            [("Havneprojektet", "BU1", "name")],
        ),
        # What is to happen to a thing, and how it shall be, is no other thing.
        (
            [issue("Skovkonsulenten"), issue("Nedlæggelse af skovkonsulenten", code="BU1")],
            [("Skovkonsulenten", "BU1", "head_noun")],
        ),
        (
            [
                issue("Skovkørsel for unge under 18 år"),
                issue("Styrket skovkørsel for unge", code="BU1"),
            ],
            [("Skovkørsel for unge under 18 år", "BU1", "head_noun")],
        ),
        ([issue("Skovkørsel for ældre"), issue("Styrket skovkørsel for unge", code="BU1")], []),
        ([issue("Lukning af natskolen"), issue("Udvidelse af natskolen", code="BU1")], []),
        ([issue("Lukning af natskolen"), issue("Prisen på natskolen", code="BU1")], []),
        # Without a code, a service of the municipality is one, a thing of which there are more not.
        (
            [
                issue("Snerydningsordning: høring om ny takst"),
                issue("Udbud af snerydningsordning 2031"),
            ],
            [
                (
                    "Snerydningsordning: høring om ny takst",
                    "Udbud af snerydningsordning 2031",
                    "service",
                )
            ],
        ),
        ([issue("Snerydningsordning i Nord"), issue("Snerydningsordning i Syd")], []),
        ([issue("Elevatoren"), issue("Elevator på torvet")], []),
        ([issue("Borgermøde"), issue("Borgermøde om broen")], []),
        ([issue("Værdighedspolitik 2030"), issue("Værdighedspolitik 2034")], []),
        (
            [issue("Skolemad til unge på havnen"), issue("Fortsat skolemad til unge")],
            [("Fortsat skolemad til unge", "Skolemad til unge på havnen", "title")],
        ),
        # The same thing at the same place, whatever stands before it or that it is arranged.
        (
            [issue("Skovkørsel til Søbo"), issue("Ny skovkørselsordning til Søbo", code="BU1")],
            [("Skovkørsel til Søbo", "BU1", "head_noun")],
        ),
        (
            [issue("Elevator i hallen"), issue("Ny elevator i hallen", code="BU1")],
            [("Elevator i hallen", "BU1", "head_noun")],
        ),
        ([issue("Elevator i hallen"), issue("Ny elevator på torvet", code="BU1")], []),
        ([issue("Stor elevator i hallen"), issue("Lille elevator i hallen", code="BU1")], []),
        (
            [issue("Cykelparkering på torvet"), issue("Parkeringen på torvet")],
            [("Cykelparkering på torvet", "Parkeringen på torvet", "title")],
        ),
        (
            [
                issue("Parkeringen på torvet"),
                issue("Cykelparkering på torvet"),
                issue("Taxaparkering på torvet"),
            ],
            [],
        ),
        ([issue("Parkering på torvet"), issue("Parkeringsafgift på torvet", code="BU1")], []),
        # One short name for what two papers call differently proves nothing, unless only the
        # municipality's own name is the difference.
        ([issue("Elevator på torvet", "elevatoren"), issue("Elevator i hallen", "elevatoren")], []),
        (
            [issue("Natskole i Bækby by", "natskolen"), issue("Natskole om vinteren", "natskolen")],
            [("Natskole i Bækby by", "Natskole om vinteren", "name")],
        ),
        # Plural and singular are two things; so are compounds and other heads.
        ([issue("Natskoler"), issue("Natskole", code="BU1")], []),
        ([issue("Natskolebus"), issue("Natskole", code="BU1")], []),
        ([issue("Natskolen"), issue("Bus til natskolen", code="BU1")], []),
        # A word that any matter can be called joins nothing, nor does a short one.
        ([issue("Projektet"), issue("Projekt", code="BU1")], []),
        ([issue("Puljen"), issue("Pulje til natskoler", code="BU1")], []),
        ([issue("Broen"), issue("Bro over åen", code="BU1")], []),
        # Two could be meant.
        (
            [
                issue("Natskolen"),
                issue("Natskole ved havnen", code="BU1"),
                issue("Natskole i bymidten", code="BU2"),
            ],
            [],
        ),
        (
            [
                issue("Natskolen"),
                issue("Natskole ved havnen", code="BU1"),
                issue("Natskole for unge"),
            ],
            [],
        ),
        (
            [issue("Natskolen"), issue("Natskole", code="BU1"), issue("Natskole", code="BU2")],
            [],
        ),
        # Another municipality's, or an unknown one's.
        ([issue("Natskolen"), issue("Natskole", code="BU1", place="Åby")], []),
        ([issue("Natskolen", place=None), issue("Natskole", code="BU1", place=None)], []),
        (
            [issue("Natskolen"), issue("Natskole", code="BU1", place="Bækby Kommune")],
            [("Natskolen", "BU1", "name")],
        ),
        # Two codes are never one.
        ([issue("Natskole", code="BU1"), issue("Natskolen", code="BU2")], []),
    ],
)
def test_matters_are_one_when_their_names_prove_it(
    issues: list[KnownIssue], pairs: list[tuple[str, str, str]]
) -> None:
    for order in permutations(issues):
        found = [(same.left, same.right, same.method) for same in matters_alike(order).same]
        assert found == pairs
