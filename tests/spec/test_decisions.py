"""What the paper's own body decides, and whom it tells to act."""

import pytest

from graph.model import Extraction
from tests.spec.minutes import minutes

Decided = list[tuple[str, tuple[str, ...]]]
ESBEN, MALTHE, RUNA = "Esben Tornbjerg", "Malthe Sivebæk", "Runa Elverhøj"


def decided(found: Extraction) -> Decided:
    return [(str(each.kind), each.responsible) for each in found.decisions]


@pytest.mark.parametrize(
    ("sentence", "decisions"),
    [
        ("Godkendt.", [("approved", ())]),
        ("Indstillingen blev tiltrådt.", [("approved", ())]),
        ("Rådet anbefaler, at stien åbnes.", [("approved", ())]),
        ("Forslaget blev ikke vedtaget.", [("rejected", ())]),
        ("Forslaget blev forkastet med 5 stemmer mod 4.", [("rejected", ())]),
        ("Punktet udsættes til næste møde.", [("postponed", ())]),
        ("Forslaget blev udsat til næste møde.", [("postponed", ())]),
        ("Sagen oversendes til Teknikudvalget.", [("referred", ())]),
        ("Vigga Krogsgaard blev valgt til formand.", [("elected", ())]),
        ("Orienteringen blev taget til efterretning.", [("noted", ())]),
        ("Rådet besluttede at holde et ekstra møde.", [("agreed", ())]),
        ("Rådet foreslår, at stien åbnes til maj.", [("agreed", ())]),
        ("Rådet er enige om, at stien åbnes til maj.", [("agreed", ())]),
        ("Der nedsættes en arbejdsgruppe om stien.", [("agreed", ())]),
        ("Der holdes beboermøde i maj.", [("agreed", ())]),
        ("Rådet bestiller et notat om stien.", [("agreed", ())]),
        ("Rådet retter henvendelse til Havnekontoret.", [("agreed", ())]),
        ("Rådet valgte havnen som mærkesag.", [("agreed", ())]),
        ("Rådet valgte Esben til næstformand.", [("elected", ())]),
        ("Runa Elverhøj blev valgt som næstformand.", [("elected", ())]),
        ("Rådet nedsatte et udvalg om stien.", [("agreed", ())]),
        ("Rådet indstiller til Byrådet, at stien åbnes.", [("approved", ())]),
        ("Rådet tog orienteringen til efterretning.", [("noted", ())]),
        ("Rådet afviste at deltage.", [("rejected", ())]),
        ("Planen kan rådet ikke anbefale.", [("rejected", ())]),
        ("Høringssvaret tiltrædes.", [("approved", ())]),
        ("Høringssvaret sendes senest den 1. maj 2033.", [("agreed", ())]),
        ("Sagen sendes i høring i Ældrerådet.", [("referred", ())]),
        ("Emnet sættes på næste dagsorden.", [("agreed", ())]),
        ("Punktet genoptages i maj.", [("postponed", ())]),
        ("Spørgsmålet tages op igen i maj.", [("postponed", ())]),
        ("Stien er dyr. Referatet fra den 8. maj 2032 blev godkendt.", [("approved", ())]),
        ("Formanden konkluderede, at rådet går videre med stien.", [("agreed", ())]),
        ("Ændringsforslaget faldt. Planen blev vedtaget.", [("rejected", ()), ("approved", ())]),
    ],
)  # fmt: skip
def test_a_verdict_is_a_decision_of_its_kind(sentence: str, decisions: Decided) -> None:
    found = minutes(f"Beslutning\n\n{sentence}") if "Planen" in sentence else minutes(sentence)
    assert decided(found) == decisions


@pytest.mark.parametrize(
    ("sentence", "decisions"),
    [
        ("Rådet beder forvaltningen undersøge prisen.", [("instructed", ("forvaltningen",))]),
        ("Rådet opfordrer Byrådet til at bygge en bro.", [("instructed", ("Byrådet",))]),
        ("Sekretariatet bedes følge op.", [("instructed", ("sekretariatet",))]),
        ("Formanden beder sekretariatet om et kort.", [("instructed", ("sekretariatet",))]),
        ("Vigga beder Malthe om at tegne et kort.", [("instructed", (MALTHE,))]),
        ("Esben sender brevet.", [("instructed", (ESBEN,))]),
        ("Aftale: Esben maler bænken.", [("instructed", (ESBEN,))]),
        ("Det blev aftalt, at Esben skriver et udkast.", [("agreed", (ESBEN,))]),
        ("Esben og Runa skriver et brev.", [("instructed", (ESBEN, RUNA))]),
        ("Esben, Malthe og Runa planlægger festen.", [("instructed", (ESBEN, MALTHE, RUNA))]),
        ("Esben maler bænken, og Runa bestiller maling.", []),  # not every deed is a task
        ("Esben laver et kort, og Runa sender det.", [("instructed", (ESBEN, RUNA))]),
        ("Esben skriver et svar, som Runa godkender.", [("instructed", (ESBEN, RUNA))]),
        ("Forvaltningen vender tilbage med en pris.", [("instructed", ("Forvaltningen",))]),
        ("Det påhviler Malthe at måle stien.", [("instructed", (MALTHE,))]),
        (
            "Rådet beslutter at besøge Havnekontoret og beder sekretariatet finde en dato.",
            [("agreed", ("sekretariatet",))],
        ),
        ("Runa laver et kort. Ansvarlig: Esben Tornbjerg.", [("instructed", (ESBEN,))]),
        ("Aftale: Esben maler bænken.\nAnsvarlig: Runa", [("instructed", (RUNA,))]),
    ],
)
def test_a_task_tells_who_is_to_act(sentence: str, decisions: Decided) -> None:
    assert decided(minutes(sentence)) == decisions


def test_the_chairs_instruction_is_his_request_too() -> None:
    found = minutes("Formanden beder sekretariatet om et kort.")
    assert [(each.speaker, each.act) for each in found.statements] == [
        ("Vigga Krogsgaard", "request")
    ]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Esben sender brevet senest den 1. maj 2033.", "1. maj 2033"),
        ("Esben sender brevet inden næste møde.", "næste møde"),
        ("Esben sender brevet i uge 14.", "uge 14"),
        ("Esben sender brevet.", None),
    ],
)
def test_a_task_has_the_deadline_it_tells(sentence: str, due: str | None) -> None:
    assert [each.due for each in minutes(sentence).decisions] == [due]


def test_a_table_of_tasks_tells_what_who_and_when() -> None:
    found = minutes(
        "Opgave\tAnsvarlig\tFrist\nTegn et kort over stien\tEsben\t1.5.2033\n"
        "Ring til Teknikudvalget\tMalthe og Runa\tuge 14",
        title="Opfølgning",
    )
    assert [(each.quote, each.responsible, each.due) for each in found.decisions] == [
        ("Tegn et kort over stien", (ESBEN,), "1.5.2033"),
        ("Ring til Teknikudvalget", (MALTHE, RUNA), "uge 14"),
    ]


def test_a_list_of_agreements_gives_each_its_own() -> None:
    found = minutes("Aftaler:\n- Esben maler bænken\n- Runa ringer til havnen\n- Stien måles op")
    assert decided(found) == [("instructed", (ESBEN,)), ("instructed", (RUNA,)), ("agreed", ())]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hvis forslaget vedtages, skal stien lukkes.",
        "Rådet skal godkende planen på næste møde.",
        "Skal planen godkendes?",
        "Malthe foreslår, at planen godkendes.",
        "Malthe vil skrive et udkast.",
        "Planen blev godkendt sidste år.",
        "Planen blev godkendt i 2031.",
        "Teknikudvalget godkendte planen.",
        "Udsatte borgere bør have en bro.",
        "Vi har valgt at vente.",
        "Malthe: Punktet er svært.",
        "Planen er endnu ikke vedtaget.",
        "Planen er sendt i høring.",
        "Planen om en bro blev afvist af havnefogeden.",
        "Boligselskabet har besluttet at lukke stien.",
        "Malthe foreslog, at rådet opfordrer Byrådet til et eftersyn.",
    ],
)
def test_plans_conditions_the_past_and_others_verdicts_decide_nothing(sentence: str) -> None:
    assert decided(minutes(sentence)) == []


def test_a_recommendation_decides_nothing() -> None:
    found = minutes("Indstilling\n\nForvaltningen indstiller, at Fritidsrådet godkender planen.")
    assert decided(found) == []


def test_a_table_that_tells_how_tasks_went_gives_no_new_ones() -> None:
    found = minutes(
        "Opgave\tAnsvarlig\tStatus\nTegn et kort over stien\tEsben\tUdført", title="Opfølgning"
    )
    assert found.decisions == ()


def test_key_issues_are_chosen_under_a_decision_only() -> None:
    words = "Rådets tre mærkesager i 2034 er bænke, lys og flere skure."
    assert [d.kind for d in minutes(f"Beslutning\n\n{words}").decisions] == ["agreed"]
    assert minutes(f"Runa fortalte om det. {words}").decisions == ()
