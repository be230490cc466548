"""Two names of one matter are joined only where nothing else could be meant."""

from itertools import permutations

import pytest

from graph.sameness import KnownIssue, same_matters


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
        found = [(same.left, same.right, same.method) for same in same_matters(order)]
        assert found == pairs
