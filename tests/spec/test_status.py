"""How matters move."""

import pytest

from graph.model import Extraction
from tests.spec.minutes import minutes

Moves = list[tuple[str, str]]


def moves(found: Extraction) -> Moves:
    return [(each.issue, each.status) for each in found.status_changes]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("BV-3 blev vedtaget.", "adopted"),
        ("BV-3 blev delvist vedtaget.", "partly_adopted"),
        ("BV-3 blev ikke vedtaget.", "rejected"),
        ("BV-3 blev forkastet.", "rejected"),
        ("BV-3 kan ikke anbefales.", "not_recommended"),
        ("BV-3 er trukket tilbage.", "withdrawn"),
        ("BV-3 blev ikke finansieret.", "not_financed"),
        ("BV-3 blev udskudt til budget 2034.", "postponed"),
        ("BV-3 sendes i høring.", "sent_to_hearing"),
        ("BV-3 oversendes til budgettet.", "referred"),
        ("BV-3 er forlænget til 2036.", "extended"),
        ("BV-3 blev nedlagt.", "discontinued"),
        ("BV-3 blev forhandlet på plads.", "negotiated"),
        ("BV-3 trådte i kraft den 1. maj 2032.", "implemented"),
        ("Der blev bestilt et budgetnotat om BV-3.", "requested_note"),
        ("BV-3 er trukket af forvaltningen.", "withdrawn"),
        ("Byrådet stemte BV-3 ned.", "rejected"),
        ("BV-3 kunne ikke samle flertal.", "rejected"),
        ("BV-3 blev desværre ikke prioriteret.", "not_financed"),
        ("Der var ikke råd til BV-3.", "not_financed"),
        ("BV-3 kom ikke med i budgetforliget.", "not_financed"),
        ("BV-3 kom med i budgetforliget.", "negotiated"),
        ("BV-3 indgår i forhandlingerne om budget 2034.", "negotiated"),
        ("BV-3 har været i høring hos Ældrerådet.", "sent_to_hearing"),
        ("BV-3 gik videre til budgetforhandlingerne.", "referred"),
        ("Kun halvdelen af BV-3 blev vedtaget.", "partly_adopted"),
        ("Byrådet har afsat 2 mio. kr. til BV-3.", "adopted"),
        ("BV-3 er sat i bero.", "postponed"),
        ("BV-3 er sat i gang.", "implemented"),
        ("BV-3 er nu en realitet.", "implemented"),
        ("BV-3 fortsætter i yderligere et år.", "extended"),
        ("BV-3 er lukket pr. 1. juli.", "discontinued"),
        ("BV-3 har været lukket i et halvt år.", "discontinued"),
        ("BV-3 blev trukket i maj.", "withdrawn"),
        ("BV-3 kom delvist med i planen.", "partly_adopted"),
        ("Det lykkedes desværre ikke at finde midler til BV-3.", "not_financed"),
        ("BV-3 er rejst af Ældrerådet.", "raised"),
        ("Runa mindede om, at Ældrerådet foreslog BV-3.", "proposed"),
        ("BV-3 blev foreslået af Ældrerådet i 2031.", "proposed"),
        ("Teknikudvalget besluttede at udskyde BV-3.", "postponed"),
        ("Byrådet besluttede at nedlægge BV-3.", "discontinued"),
        ("Byrådet besluttede at videreføre BV-3, efter at kassen måtte lukke.", "extended"),
    ],
)
def test_a_step_is_told_by_its_words(sentence: str, status: str) -> None:
    found = minutes(f"BV-3 Bænke ved søen er dyr.\n\n{sentence}")
    assert moves(found) == [("BV-3", status)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hvis BV-3 vedtages, åbner stien.",
        "Bliver BV-3 vedtaget?",
        "BV-3 skal godkendes af Byrådet.",
        "BV-3 vil måske blive nedlagt.",
        "BV-3 drøftes igen.",
        "Rådet skal drøfte BV-3.",
        "Forvaltningen anbefaler BV-3.",
        "BV-3 er endnu ikke vedtaget.",
        "BV-3 blev ikke sat i gang.",
        "Runa håber, at BV-3 bliver vedtaget.",
        "Runa spurgte, om BV-3 var vedtaget.",
        "Runa mente, at BV-3 burde være trukket tilbage.",
        "BV-3 afventer at blive vedtaget.",
        "Stien lukkes, før BV-3 er finansieret.",
        "Rådet arbejder for at få BV-3 vedtaget.",
    ],
)
def test_conditions_questions_plans_and_staff_move_nothing(sentence: str) -> None:
    assert moves(minutes(f"BV-3 Bænke ved søen er dyr.\n\n{sentence}")) == []


@pytest.mark.parametrize(
    ("sentence", "became"),
    [
        ("BV-3 Bænke ved søen er lagt ind i BV-9 Ny søsti.", "BV-9"),
        ("BV-3 Bænke ved søen vendte tilbage som BV-21.", "BV-21"),
    ],
)
def test_a_merged_proposal_becomes_the_other(sentence: str, became: str) -> None:
    (move,) = minutes(sentence).status_changes
    assert (move.issue, move.status, move.became) == ("BV-3", "merged", became)


def test_two_proposals_in_one_sentence_move_each() -> None:
    found = minutes("Budgetforslag BV-3 og BV-4 blev vedtaget.")
    assert moves(found) == [("BV-3", "adopted"), ("BV-4", "adopted")]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Godkendt.", [("Ny sti ved åen", "adopted")]),
        ("Indstillingen blev tiltrådt.", [("Ny sti ved åen", "adopted")]),
        ("Kan ikke anbefales.", [("Ny sti ved åen", "not_recommended")]),
        ("Ændringsforslaget faldt. Planen blev vedtaget.", [("Ny sti ved åen", "adopted")]),
        (
            "Et ændringsforslag fra Malthe blev forkastet. Sagen blev herefter vedtaget.",
            [("Ny sti ved åen", "adopted")],
        ),
        ("Udsat til næste møde.", []),  # put off on the agenda: a decision only
        ("Malthe stemte imod.", []),
    ],
)
def test_a_decision_moves_the_items_matter(text: str, changes: Moves) -> None:
    assert moves(minutes(f"Beslutning\n\n{text}")) == changes


def test_a_formal_item_moves_nothing() -> None:
    assert moves(minutes("Godkendt.", title="Godkendelse af dagsorden")) == []


def test_a_step_of_the_past_has_its_date() -> None:
    (move,) = minutes("Budgetforslag BV-3 blev vedtaget i oktober 2031.").status_changes
    assert (move.status, move.date) == ("adopted", "2031-10")


def test_who_raises_a_question_is_told() -> None:
    (move,) = minutes("Runa rejste spørgsmålet om lys på stien.").status_changes
    assert (move.issue, move.status, move.by) == ("Lys på stien", "raised", "Runa Elverhøj")


def test_another_bodys_verdict_is_a_step_though_no_decision() -> None:
    found = minutes("Teknikudvalget godkendte BV-3 Bænke ved søen sidste år.")
    assert moves(found) == [("BV-3", "adopted")]
    assert found.decisions == ()


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Ændringsforslag 1 (Q): Der afsættes 2 mio. kr. årligt til lys på stien.\n"
            "For stemte: Q. Imod stemte: Y og Z.\nÆndringsforslag 1 blev forkastet.",
            [("Lys på stien", "rejected")],
        ),
        (
            "Forslag fra Q og Y om at afsætte 90.000 kr. til to bænke: Forslaget blev vedtaget.\n\n"
            "Forslag fra Z om at nedlægge havnebussen: Forslaget blev nedstemt.\n\n"
            "Budgettet blev herefter vedtaget.",
            [
                ("Bænke", "adopted"),
                ("Havnebussen", "rejected"),
                ("Budget 2034", "adopted"),
            ],
        ),
        (
            "Ændringsforslag A fra Z: Havneafgiften hæves med 1 mio. kr.\nÆndringsforslaget faldt.",
            [("Havneafgiften", "rejected")],
        ),
        (
            "Runa Elverhøjs forslag om maling af bænkene blev nedstemt.",
            [("Maling af bænkene", "rejected")],
        ),
        (
            "Ændringsforslag 2 (Q): Beløbet hæves til 90.000 kr.\nÆndringsforslaget faldt.",
            [],  # a detail of the item's matter, which itself has not moved
        ),
    ],
)
def test_a_vote_moves_what_was_moved_for_it(text: str, changes: Moves) -> None:
    assert moves(minutes(f"Beslutning\n\n{text}", title="Budget 2034")) == changes


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        ("Malthe nævnte BV-3, som afløste BV-9, der blev nedlagt.", [("BV-9", "discontinued")]),
        ("BV-3 vendte tilbage som BV-9 og blev delvist vedtaget.",
         [("BV-3", "merged"), ("BV-9", "partly_adopted")]),
        ("Indsatsen er sat i bero.", [("Ny sti ved åen", "postponed")]),
        ("Runa oplyste, at ombygningen er sat på pause.", [("Ny sti ved åen", "postponed")]),
        ("Ældrerådet tilslutter sig forslaget.", [("Ny sti ved åen", "recommended")]),
        ("Forslaget om flere fugle blev afvist.", [("Flere fugle", "rejected")]),
        ("Stien afløser den gamle kælkebakke, der nedlægges.", []),  # the hill moves, not the path
        ("Havnekontoret lukkede i maj.", []),  # nobody's matter here
    ],
)  # fmt: skip
def test_a_step_moves_the_matter_nearest_to_it(sentence: str, changes: Moves) -> None:
    front = "BV-3 Bænke ved søen og BV-9 Ny bro koster det samme.\n\n"
    assert moves(minutes(f"{front}{sentence}")) == changes


def test_the_proposal_of_an_item_is_put_forward_where_its_mover_speaks() -> None:
    text = "Runa Elverhøj (Q) foreslår, at havnen åbnes for badende."
    found = minutes(text, title="Forslag fra Runa Elverhøj: Badning i havnen")
    assert [(each.status, each.by) for each in found.status_changes] == [
        ("proposed", "Runa Elverhøj")
    ]


def test_a_noun_can_be_short_for_the_matter_around() -> None:
    found = minutes("Værkstedet blev startet i februar 2033.", title="Cykelværksted")
    assert moves(found) == [("Cykelværksted", "implemented")]


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("BV-3 er rejst af Ældrerådet.", "Ældrerådet"),
        ("Runa mindede om, at Ældrerådet foreslog BV-3.", "Ældrerådet"),
        ("Runa nævnte, at Byrådet udskød BV-3.", "Byrådet"),
    ],
)
def test_whoever_is_told_to_have_moved_it_did_not_he_who_tells(sentence: str, by: str) -> None:
    (move,) = minutes(f"BV-3 Bænke ved søen er dyr.\n\n{sentence}").status_changes
    assert move.by == by


@pytest.mark.parametrize(
    "motion",
    [
        "Ændringsforslag 1 (A og F): BV-3 Bådskure ved søen optages.",
        "Ændringsforslag 1 fra A og F: BV-3 Bådskure ved søen optages.",
        "Ændringsforslag 1: BV-3 Bådskure ved søen optages.",
    ],
)
def test_a_motions_result_moves_what_it_was_on(motion: str) -> None:
    text = (
        f"Beslutning\n\n{motion}\nFor stemte: A. Imod stemte: V.\nÆndringsforslag 1 blev vedtaget."
    )
    found = minutes(text, title="Budget 2034")
    assert [(m.issue, m.status, m.by) for m in found.status_changes] == [
        ("BV-3", "adopted", "Fritidsrådet")
    ]


def test_the_body_that_meets_takes_the_steps_of_its_decision() -> None:
    found = minutes("Beslutning\n\nDer blev ikke fundet penge til BV-3 og BV-4 i år.")
    assert {(m.status, m.by) for m in found.status_changes} == {("not_financed", "Fritidsrådet")}
    talk = minutes("Runa fortalte, at der ikke blev fundet penge til budgetforslag BV-3.")
    assert [m.by for m in talk.status_changes] == [None]


def test_the_year_of_a_clause_behind_a_step_is_not_the_steps() -> None:
    found = minutes(
        "Runa rejste spørgsmålet om skiltet, som ikke har lyst siden stormen i 2030.",
        title="Skiltet på molen",
    )
    assert [(m.status, m.by, m.date) for m in found.status_changes] == [
        ("raised", "Runa Elverhøj", None)
    ]


@pytest.mark.parametrize(
    ("sentence", "went"),
    [
        (
            "AB-10 Bad og AB-11 Bro er lagt ind i AB-20 Havn.",
            [("AB-10", "AB-20"), ("AB-11", "AB-20")],
        ),
        (
            "AB-10 Bad er skrevet sammen med AB-11 Bro i hallen til AB-20 Havn.",
            [("AB-10", "AB-20"), ("AB-11", "AB-20")],
        ),
        (
            "AB-10 Bad er delt i AB-20 Havn og AB-21 Strand.",
            [("AB-10", "AB-20"), ("AB-10", "AB-21")],
        ),
        (
            "Udvalget opdeler AB-10 Bad i to forslag: AB-20 Havn og AB-21 Strand.",
            [("AB-10", "AB-20"), ("AB-10", "AB-21")],
        ),
        (
            "AB-10 Bad blev ikke vedtaget i 2030 og vender nu tilbage som AB-20 Bad.",
            [("AB-10", "AB-20")],
        ),
        ("AB-20 Havn erstatter AB-10 Bad.", [("AB-10", "AB-20")]),
        # A pronoun stands for what the sentence before told of.
        ("AB-10 Bad blev forkastet. Det er vendt tilbage som AB-20 Havn.", [("AB-10", "AB-20")]),
        (
            "AB-10 Bad og AB-11 Bro blev udskudt. De er nu lagt ind i AB-20 Havn.",
            [("AB-10", "AB-20"), ("AB-11", "AB-20")],
        ),
        ("AB-10 Bad og AB-11 Bro blev udskudt. Det er vendt tilbage som AB-20 Havn.", []),
        # Nothing went into anything.
        ("AB-10 Bad indgår ikke i AB-20 Havn.", []),
        ("Det foreslås, at AB-10 Bad lægges ind i AB-20 Havn.", []),
        ("AB-10 Bad og AB-20 Havn drøftes.", []),
    ],
)
def test_codes_tell_what_went_into_what(sentence: str, went: list[tuple[str, str]]) -> None:
    found = minutes(sentence).status_changes
    assert [(move.issue, move.became) for move in found if move.became] == went
