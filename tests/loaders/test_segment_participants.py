"""Who was there: every form of list that minutes have."""

import pytest

from loaders.outline import Outline
from tests.loaders.papers import minutes, outline_of

Who = tuple[str, str, str]


def who(outline: Outline) -> list[Who]:
    """Return name, role and attendance of everybody."""
    return [(person.name, person.role, person.attendance) for person in outline.participants]


def here(name: str, role: str = "member") -> Who:
    return (name, role, "present")


def away(name: str) -> Who:
    return (name, "member", "absent")


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("DELTAGERE:\n\nANE VIND\n\nBO W. LIND\n\n17. maj 2020\n\nEA VON STRØM (SEKRETÆR)\n\n"
         "IB FOG (STUDENTERMEDHJÆLP)",
         [here("Ane Vind"), here("Bo W. Lind"), here("Ea von Strøm", "secretary"),
          here("Ib Fog", "assistant")]),
        ("Deltagere:\n\n • Ane Vind: Værestedet Broen, formand\n • Bo Lind: Foreningen Natlys\n"
         " • Ruth: Brugerrepræsentant\n • Ea Strøm: Konsulent, Velfærdsforvaltningen, "
         "sekretær\n\n"
         "Afbud:\n\n • Ib Fog Boligselskabet Engen\n\nGæst:\n\n • Per Bo, socialchef (punkt 3 "
         "og 4)",
         [here("Ane Vind", "chair"), here("Bo Lind"), here("Ruth"), here("Ea Strøm", "secretary"),
          away("Ib Fog"), here("Per Bo", "guest")]),
        ("Deltagere: Ane Vind (AV), Bo Lind, formand, Ea Strøm samt Ib Fog (referent)",
         [here("Ane Vind"), here("Bo Lind", "chair"), here("Ea Strøm"), here("Ib Fog",
          "secretary")]),
        ("Fra Ældrerådet: Ane Vind (formand), Bo Lind og Ea Strøm\n\n"
         "Fra Ældreforvaltningen: ældrechef Per Bo og Ib Fog (referent)\n\n"
         "Gæst: Borgmester Ole Krag deltog fra kl. 16",
         [here("Ane Vind", "chair"), here("Bo Lind"), here("Ea Strøm"), here("Per Bo", "official"),
          here("Ib Fog", "secretary"), here("Ole Krag", "guest")]),
        ("Medlemmer\nAne Vind, (A)\nBo Lind, V,\nEa Strøm (Frie Liberale)\nIb Fog (løsgænger)",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm"), here("Ib Fog")]),
        ("Deltagere\nAne Vind DH\tBo Lind DH\nEa Strøm (A)\tIb Fog (V)",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm"), here("Ib Fog")]),
        ("Mødedeltagere: ANE VIND, BO LIND OG EA STRØM",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm")]),
        ("Til stede:\nUdpeget af Danske Seniorer (DS): Ane Vind (AV), formand, og Bo Lind (BL)\n"
         "Udpeget af byrådet: Ea Strøm (ES), Venstre\nSekretær: Ib Fog (IF)",
         [here("Ane Vind", "chair"), here("Bo Lind"), here("Ea Strøm"), here("Ib Fog",
          "secretary")]),
        ("Deltagere\n1. Ane Vind, formand\n2. Bo Lind\n3. Ea Strøm",
         [here("Ane Vind", "chair"), here("Bo Lind"), here("Ea Strøm")]),
        ("Tilstede:    Ane Vind (AV), Bo Lind (BL)\n             og Ea Strøm (ES)\n"
         "Referent:    Ib Fog",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm"), here("Ib Fog", "secretary")]),
        ("Politikere: Ane Vind (A) og Bo Lind (V)\nBrugersiden: Ea Strøm\nEmbedsmænd: Ib Fog",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm"), here("Ib Fog", "official")]),
        ("Deltagere:\nDH: Ane Vind og Bo Lind\nForeningen Natlys v/ Ea Strøm",
         [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm")]),
    ],
)  # fmt: skip
def test_a_list_names_everybody_once(front: str, expected: list[Who]) -> None:
    assert who(minutes(front)) == expected


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("Deltagere: Ane Vind og Bo Lind\nAfbud fra: Ea Strøm",
         [here("Ane Vind"), here("Bo Lind"), away("Ea Strøm")]),
        ("Deltagere: Ane Vind og Bo Lind\nFraværende med afbud: Ea Strøm",
         [here("Ane Vind"), here("Bo Lind"), away("Ea Strøm")]),
        ("Deltagere: Ane Vind og Bo Lind\nIkke til stede: Ea Strøm",
         [here("Ane Vind"), here("Bo Lind"), away("Ea Strøm")]),
        ("Deltagere: Ane Vind og Bo Lind\nAfbud: Ingen", [here("Ane Vind"), here("Bo Lind")]),
        ("Medlemmer:\nAne Vind\nBo Lind\nEa Strøm\n\nAfbud: Bo Lind",
         [here("Ane Vind"), away("Bo Lind"), here("Ea Strøm")]),
        ("Medlemmer:\nAne Vind\nBo Lind - afbud\nEa Strøm (afbud)",
         [here("Ane Vind"), away("Bo Lind"), away("Ea Strøm")]),
        ("Til stede var Ane Vind (formand), Bo Lind og Ea Strøm. Afbud fra Ib Fog. Fra "
         "forvaltningen "
         "deltog ældrechef Per Bo og konsulent Ole Krag, der førte referatet.",
         [here("Ane Vind", "chair"), here("Bo Lind"), here("Ea Strøm"), away("Ib Fog"),
          here("Per Bo", "official"), here("Ole Krag", "secretary")]),
        ("Alle medlemmer var mødt undtagen Ane Vind.", [away("Ane Vind")]),
        ("Ane Vind og Bo Lind havde meldt afbud.", [away("Ane Vind"), away("Bo Lind")]),
        ("Mødet blev ledet af borgmester Ole Krag (V).", [here("Ole Krag", "chair")]),
    ],
)  # fmt: skip
def test_who_is_absent_is_not_also_present(front: str, expected: list[Who]) -> None:
    assert who(minutes(front)) == expected


@pytest.mark.parametrize(
    "front",
    [
        "Deltagere: Ea Strøm\nFraværende: Bo Lind (V). Ane Vind (V) deltog i stedet.",
        "Deltagere: Ea Strøm\nFraværende: Bo Lind (V), for hvem Ane Vind deltog",
        "Deltagere: Ea Strøm\nAne Vind (V) deltog som suppleant for Bo Lind (V).",
        "Deltagere:\nEa Strøm\nAne Vind (V) - stedfortræder for Bo Lind\n\nAfbud: Bo Lind (V)",
        "Deltagere: Ea Strøm\nAfbud fra Bo Lind. Suppleant Ane Vind deltog i stedet.",
    ],
)
def test_a_substitute_stands_in_for_somebody_absent(front: str) -> None:
    people = {person.name: person for person in minutes(front).participants}
    assert set(people) == {"Ane Vind", "Bo Lind", "Ea Strøm"}
    assert people["Ane Vind"].substitute_for == "Bo Lind"
    assert people["Ane Vind"].attendance == "present"
    assert people["Bo Lind"].attendance == "absent"


def test_the_mayor_presides_over_the_council_only() -> None:
    members = "\n\nMedlemmer:\nOle Krag (A), borgmester\nBo Lind (V)\n\n1. Bus\n\nGodkendt."
    council, board = (
        outline_of(f"Referat af møde i {body}{members}") for body in ("Byrådet", "Kulturudvalget")
    )
    assert who(council)[0] == here("Ole Krag", "chair")
    assert who(board)[0] == here("Ole Krag")


def test_absence_under_every_decision_is_the_meetings() -> None:
    items = (
        "1. Bus\nBeslutning\nGodkendt.\nFraværende\nBo Lind (C)\n\n"
        "2. Tog\nBeslutning\nUdsat.\nFraværende\nBo Lind (C)\n"
    )
    assert who(minutes("Medlemmer: Ane Vind (A), Bo Lind (C)", items)) == [
        here("Ane Vind"), away("Bo Lind"),
    ]  # fmt: skip


def test_absence_under_one_decision_is_not_the_meetings() -> None:
    items = (
        "1. Bus\nBeslutning\nGodkendt.\nFraværende: Bo Lind (C)\n\n"
        "2. Tog\nBeslutning\nUdsat.\nFraværende: Ea Strøm (V)\n"
    )
    outline = minutes("Medlemmer: Bo Lind (C), Ea Strøm (V)", items)
    assert who(outline) == [here("Bo Lind"), here("Ea Strøm")]


def test_absence_may_be_an_item_of_its_own() -> None:
    outline = minutes(
        "Medlemmer: Ane Vind, Bo Lind og Ea Strøm", "1. Fraværende\nBo Lind\n\n2. Bus\n\nJa."
    )
    assert who(outline) == [here("Ane Vind"), away("Bo Lind"), here("Ea Strøm")]
    assert [item.number for item in outline.items] == ["1", "2"]


def test_a_table_of_members_tells_who_sent_an_excuse() -> None:
    table = "| Navn | Organisation | Deltog |\n|---|---|---|\n| Ane Vind (formand) | DS | x |\n"
    text = (
        f"# Referat – Ældrerådet\n\n## Deltagere\n\n{table}| Bo Lind | Natlys | Afbud |"
        "\n\n## 1. Bus\n\nJa."
    )
    assert who(outline_of(text, "md")) == [here("Ane Vind", "chair"), away("Bo Lind")]


def test_names_may_stand_in_the_column_of_the_first() -> None:
    front = (
        "Deltagere:     Ane Vind, Caféen Broen (formand)\n"
        "               Bo Lind, Foreningen Natlys\n"
        "Gæst:          Ea Strøm, læge\n"
    )
    assert who(minutes(front)) == [
        here("Ane Vind", "chair"),
        here("Bo Lind"),
        here("Ea Strøm", "guest"),
    ]


def test_a_column_of_names_leaves_the_other_columns_to_roles() -> None:
    rows = [("Navn", "Parti", "Rolle"), ("Ane Vind", "A", "Formand"), ("Bo Lind", "V", "Medlem")]
    table = "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows)
    text = f"<h1>Referat af møde i Kulturudvalget</h1><h2>Deltagere</h2><table>{table}</table>"
    ane, bo = outline_of(f"{text}<h2>1. Bus</h2><p>Ja.</p>", "html").participants
    assert (ane.name, ane.party, ane.role) == ("Ane Vind", "A", "chair")
    assert (bo.name, bo.party, bo.role) == ("Bo Lind", "V", "member")


def test_party_office_organisation_and_items_stand_beside_the_name() -> None:
    front = (
        "Deltagere:\nAne Vind (A), udvalgsformand\nBo Lind: Foreningen Natlys\nGæst:"
        "\nEa Strøm, centerchef (punkt 3-4)"
    )
    ane, bo, ea = minutes(front).participants
    assert (ane.party, ane.office) == ("A", "udvalgsformand")
    assert bo.organisation == "Foreningen Natlys"
    assert (ea.office, ea.from_item, ea.to_item) == ("centerchef", "3", "4")


def test_late_arrivals_and_early_leaves_carry_the_item() -> None:
    items = (
        "1. Bus\n\nBo Lind ankom under behandlingen af punkt 1. Ane Vind forlod mødet efter pkt. 7."
    )
    ane, bo = minutes("Deltagere: Ane Vind og Bo Lind", items).participants
    assert (ane.to_item, bo.from_item) == ("7", "1")


@pytest.mark.parametrize(
    "front",
    [
        "Deltagere:",
        "Til stede: Alle",
        "Deltagere: Rådet og forvaltningen",
        "Deltagere:\nSide 1 af 2\n17. maj 2020",
        "Vi mødtes på Teams.",
        "Afbud: Ingen",
    ],
)
def test_nobody_is_invented(front: str) -> None:
    assert minutes(front).participants == ()


def test_a_speaker_is_no_participant_list() -> None:
    items = "1. Bus\n\nFormanden: Vi skriver et brev.\n\nAne: Ja.\n\nMedlemmer: Det er godt."
    assert minutes("Deltagere: Ane Vind", items).participants[0].name == "Ane Vind"
    assert len(minutes("Deltagere: Ane Vind", items).participants) == 1


def test_every_name_is_quoted_from_the_text() -> None:
    text = "Referat af møde i Ældrerådet\n\nDELTAGERE: ANE VIND OG BO LIND\n\n1. Bus\n\nJa."
    outline = outline_of(text)
    assert [text[person.start : person.end] for person in outline.participants] == [
        "ANE VIND", "BO LIND",
    ]  # fmt: skip


def test_labels_may_stand_together_above_their_lists() -> None:
    labels = "Mødedato:\nMødested:\nDeltagere:\nAfbud:\n\n"
    values = "Torsdag den 5. maj 2022\nFrivilligcentret\nAne Vind, Bo Lind og Ea Strøm\nIb Fog"
    outline = minutes(labels + values)
    assert who(outline) == [here("Ane Vind"), here("Bo Lind"), here("Ea Strøm"), away("Ib Fog")]
    assert outline.meeting is not None
    assert (outline.meeting.date, outline.meeting.place) == ("2022-05-05", "Frivilligcentret")
