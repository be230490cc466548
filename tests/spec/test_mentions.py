"""Whom a first name, initials, an office or "rådet" stand for inside one paper."""

import pytest

from tests.spec.minutes import MEMBERS, minutes

TWO_RUNAS = ("Vigga Krogsgaard (formand)", "Runa Elverhøj", "Runa Ravnkilde", "Esben Tornbjerg")
Heard = list[str]


def speakers(text: str, members: tuple[str, ...] = MEMBERS) -> Heard:
    return [each.speaker for each in minutes(text, members).statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Runa foreslår grus.", "Runa Elverhøj"),
        ("Esben Tornbjerg (ET) bor her.\n\nET foreslår grus.", "Esben Tornbjerg"),
        ("Runa E. foreslår grus.", "Runa Elverhøj"),
        ("Skolechef Ellinor Lynghede kom.\n\nSkolechefen foreslår grus.", "Ellinor Lynghede"),
        ("Borgmester Villads Stenkjær (A) kom.\n\nBM foreslår grus.", "Villads Stenkjær"),
        ("Formanden foreslår grus.", "Vigga Krogsgaard"),
        ("Formanden, Vigga Krogsgaard, foreslår grus.", "Vigga Krogsgaard"),
        ("Socialchefen foreslår grus.", "Socialchefen"),
        (
            "Tidligere borgmester Ellinor Lynghede kom sammen med borgmester Villads Stenkjær.\n\n"
            "Borgmesteren foreslår grus.",
            "Villads Stenkjær",
        ),
    ],
)
def test_a_short_form_is_the_one_person_it_fits(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_chair_whom_the_paper_never_names_stays_as_written() -> None:
    assert speakers("Formanden foreslår grus.", ("Runa Elverhøj", "Esben Tornbjerg")) == [
        "formanden"
    ]


def test_a_first_name_is_the_one_whom_the_item_names() -> None:
    text = "Runa Ravnkilde fortæller om stien.\n\nRuna foreslår grus."
    assert speakers(text, TWO_RUNAS) == ["Runa Ravnkilde", "Runa Ravnkilde"]


def test_a_letter_after_a_first_name_tells_which() -> None:
    assert speakers("Runa R. foreslår grus.", TWO_RUNAS) == ["Runa Ravnkilde"]


def test_a_title_before_a_first_name_tells_which() -> None:
    text = "Skolechef Runa Ravnkilde kom.\n\nSkolechef Runa foreslår grus."
    assert speakers(text) == ["Runa Ravnkilde"]


def test_a_first_name_is_the_one_who_attends() -> None:
    text = "Runa foreslår grus.\n\n2. Skolen\n\nSkolechef Runa Ravnkilde har skrevet et brev."
    assert speakers(text)[0] == "Runa Elverhøj"


def test_a_first_name_of_two_is_a_doubt_with_its_candidates() -> None:
    found = minutes("Runa foreslår grus.", TWO_RUNAS)
    assert found.statements == ()
    assert [(each.kind, each.surface, each.candidates) for each in found.doubts] == [
        ("ambiguous_person", "Runa", ("Runa Elverhøj", "Runa Ravnkilde")),
        ("unresolved_speaker", "Runa", ("Runa Elverhøj", "Runa Ravnkilde")),
    ]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Rådet er imod planen.", ["Fritidsrådet"]),
        (
            "Teknikudvalget mener, at grus er dyrt. Udvalget er imod.",
            ["Teknikudvalget", "Teknikudvalget"],
        ),
        ("Ungdomsskolen Stjernen kom.\n\nUngdomsskolen er imod.", ["Ungdomsskolen Stjernen"]),
        ("Venstre er stort.\n\nGruppen V er imod.", ["Venstre"]),
        ("Gruppen V er imod.", ["Gruppen V"]),
    ],
)
def test_a_bare_noun_is_the_body_it_points_at(text: str, heard: Heard) -> None:
    assert speakers(text) == heard
