"""Who says what in minutes, in every form in which secretaries write it."""

import pytest

from graph.model import Extraction, Statement
from tests.spec.minutes import facts, minutes

ESBEN, MALTHE, RUNA, CHAIR = (
    "Esben Tornbjerg",
    "Malthe Sivebæk",
    "Runa Elverhøj",
    "Vigga Krogsgaard",
)
Said = list[tuple[str, str]]


def said(found: Extraction) -> Said:
    """Who speaks in which act."""
    return [(each.speaker, each.act) for each in found.statements]


def only(text: str) -> Statement:
    (statement,) = minutes(text).statements
    return statement


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        # a label
        ("Esben: Cyklerne larmer mere end bilerne.", [(ESBEN, "inform")]),
        ("Esben (referent): Stien bør lukkes om natten.", [(ESBEN, "propose")]),
        ("**Malthe:** Stien er alt for smal.", [(MALTHE, "point_out")]),
        ("Malthe svarer: Det koster en halv million.", [(MALTHE, "inform")]),
        # the subject first
        ("Malthe gør opmærksom på, at stien er smal.", [(MALTHE, "point_out")]),
        ("Malthe, som bor ved åen, fortæller, at stien er smal.", [(MALTHE, "inform")]),
        ("Også Runa ønsker lys på stien.", [(RUNA, "request")]),
        # inverted, and after an auxiliary
        ("Derefter spurgte Malthe Sivebæk, om stien bliver oplyst.", [(MALTHE, "ask")]),
        ("Så foreslog Malthe, at stien bliver belyst.", [(MALTHE, "propose")]),
        ("Endvidere har Malthe foreslået grus.", [(MALTHE, "propose")]),
        # trailing
        ("Der mangler lys på stien, fortalte Runa Elverhøj.", [(RUNA, "inform")]),
        ("»Det går for langsomt,« sagde Malthe.", [(MALTHE, "point_out")]),
        ("»Jeg er glad for stien,« sagde Malthe.", [(MALTHE, "support")]),
        (
            "»Stien er alt for smal. Vi bør lægge grus,« sagde Malthe.",
            [(MALTHE, "propose"), (MALTHE, "point_out")],
        ),
        ("Hvem betaler, spurgte Esben.", [(ESBEN, "ask")]),
        # other forms
        ("Det blev foreslået af Malthe, at stien lukkes.", [(MALTHE, "propose")]),
        ("Af Runas oplæg fremgik, at stien er smal.", [(RUNA, "inform")]),
        ("Runas pointe er, at stien er alt for smal.", [(RUNA, "point_out")]),
        ("Planen blev vedtaget, men Malthe er imod.", [(MALTHE, "oppose")]),
    ],
)
def test_a_speaker_is_heard_in_every_word_order(sentence: str, statements: Said) -> None:
    assert said(minutes(sentence)) == statements


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("Esben og Malthe: Vi foreslår en ny bro.", [ESBEN, MALTHE]),
        ("Esben Tornbjerg og Runa Elverhøj foreslår en ny bro.", [ESBEN, RUNA]),
        ("Esben, Malthe og Runa foreslår en ny bro.", [ESBEN, MALTHE, RUNA]),
    ],
)
def test_two_speakers_before_one_verb_give_a_statement_each(
    sentence: str, speakers: list[str]
) -> None:
    found = minutes(sentence).statements
    assert [each.speaker for each in found] == speakers
    assert {(each.act, each.quote) for each in found} == {("propose", sentence)}


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Malthe vil undersøge prisen.", "commit"),
        ("Runa melder sig til at tegne et kort.", "commit"),
        ("Esben takkede ja til at skrive et udkast.", "commit"),
        ("Esben oplyser, at stien er smal, og foreslår, at den gøres bredere.", "propose"),
        ("Malthe siger, at stien bør belyses.", "propose"),
        ("Stien bør belyses, mener Runa.", "propose"),
        ("Malthe: Kunne man lægge grus på stien?", "propose"),
        ("Runa rejste spørgsmålet om lys på stien.", "propose"),
        ("Esben efterlyser et kort over stierne.", "request"),
        ("Malthe ville gerne have set en plan.", "request"),
        ("Malthe støtter ikke planen.", "oppose"),
        ("Malthe vil under ingen omstændigheder støtte planen.", "oppose"),
        ("Malthe stillede spørgsmålstegn ved prisen.", "oppose"),
        ("Malthe er enig med Runa.", "support"),
        ("Malthe: Hvad koster grus?", "ask"),
    ],
)
def test_the_strongest_verb_or_else_the_content_tells_the_act(sentence: str, act: str) -> None:
    assert only(sentence).act == act


def test_a_question_goes_on_inside_its_quotation_marks() -> None:
    assert said(minutes("Malthe spørger: »Hvad koster grus? Og hvornår?«")) == [
        (MALTHE, "ask"),
        (MALTHE, "ask"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der blev talt om stien og om grus.",
        "Der blev spurgt til prisen.",
        "Det blev nævnt, at stien er våd.",
        "Flere udtrykte bekymring over prisen.",
        "Malthe var inviteret til mødet.",
        "Malthe blev spurgt, om han kender prisen.",
        "Da Malthe foreslog grus, blev der stille.",
        "Hvis Malthe foreslår grus, bliver det dyrt.",
        "Vigga bød velkommen til mødet.",
        "Vigga takkede for et godt møde.",
        "Vigga gav ordet til Malthe.",
        "Malthe: Tak for en god plan.",
        "Malthe lovede ikke noget.",
        "Esben rejste sig.",
        "Runa Elverhøjs forslag er dyrt.",
    ],
)
def test_crowds_passives_thanks_and_denied_promises_say_nothing(sentence: str) -> None:
    assert said(minutes(sentence)) == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "Esben påpeger, at stien er våd. Han foreslår grus.",
            [(ESBEN, "point_out"), (ESBEN, "propose")],
        ),
        (
            "Esben fortæller om stien. Den bliver belyst til maj, tilføjer han.",
            [(ESBEN, "inform"), (ESBEN, "inform")],
        ),
        (
            "Runa Elverhøj fortæller om stien.\n\nHun foreslår grus.",
            [(RUNA, "inform"), (RUNA, "propose")],
        ),
        ("Esben og Malthe talte sammen. Han foreslår grus.", []),  # which of them?
        ("Han foreslår grus.", []),  # nobody was named
    ],
)
def test_a_pronoun_speaks_for_the_one_whom_it_can_mean(text: str, statements: Said) -> None:
    assert said(minutes(text)) == statements


def test_a_verb_without_a_subject_goes_on_with_the_speaker() -> None:
    assert said(minutes("Esben fortæller om stien. Mener, at der bør lægges grus.")) == [
        (ESBEN, "inform"),
        (ESBEN, "propose"),
    ]


def test_a_turn_ends_with_its_paragraph() -> None:
    text = "Malthe: Stien er smal. Cyklisterne må stå af.\n\nRegnen faldt hele dagen."
    assert [(each.speaker, each.quote) for each in minutes(text).statements] == [
        (MALTHE, "Malthe: Stien er smal."),
        (MALTHE, "Cyklisterne må stå af."),
    ]


def test_a_presentation_goes_on_until_somebody_else_speaks() -> None:
    text = "Esben holdt oplæg om stien.\n\nDen er tre meter bred.\n\nRuna spørger, hvad den koster."
    assert said(minutes(text)) == [(ESBEN, "inform"), (ESBEN, "inform"), (RUNA, "ask")]


def test_a_crowd_ends_a_turn() -> None:
    text = "Malthe fortæller om stien. Den er bred. Det blev aftalt at vente."
    assert said(minutes(text)) == [(MALTHE, "inform"), (MALTHE, "inform")]


def test_thanks_open_a_turn_that_goes_on() -> None:
    found = minutes("Malthe: Tak for en god plan. Stien er alt for smal.")
    assert [(each.speaker, each.quote) for each in found.statements] == [
        (MALTHE, "Stien er alt for smal.")
    ]


def test_an_earlier_statement_is_reported() -> None:
    assert only("Esben har tidligere foreslået en bro.").reported
    assert not only("Esben foreslår en bro.").reported


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        ("Rådet foreslår, at stien åbnes til maj.", []),
        ("Rådet beder forvaltningen undersøge prisen.", []),
        ("Rådet er enige om, at stien åbnes til maj.", []),
        ("Rådet er imod, at stien lukkes.", [("Fritidsrådet", "oppose")]),
        ("Rådet støtter planen.", [("Fritidsrådet", "support")]),
        ("Teknikudvalget foreslår asfalt.", [("Teknikudvalget", "propose")]),
        ("Sekretariatet oplyser, at stien åbner.", [("sekretariatet", "inform")]),
        ("Forvaltningen oplyser, at stien åbner.", [("Forvaltningen", "inform")]),
    ],
)
def test_the_own_body_speaks_only_where_it_doesnt_decide(sentence: str, statements: Said) -> None:
    assert said(minutes(sentence)) == statements


def test_a_recommendation_with_its_list_is_one_proposal() -> None:
    found = minutes(
        "Indstilling\n\nTeknikforvaltningen indstiller, at Fritidsrådet\n1. godkender planen\n"
        "2. sender den i høring\n\nBeslutning\n\nGodkendt."
    )
    (statement,) = found.statements
    assert (statement.speaker, statement.act) == ("Teknikforvaltningen", "propose")
    assert statement.quote.endswith("2. sender den i høring")


@pytest.mark.parametrize(
    "opening",
    ["Høringssvar fra Sejlerforeningen\n\n", "Kære Byråd\n\n"],
    ids=["under a title", "without one"],
)
def test_we_in_a_letter_is_its_sender(opening: str) -> None:
    letter = facts(
        f"Til Byrådet i Hvidmose Kommune\n\n14. marts 2033\n\n{opening}"
        "Vi foreslår, at stien belyses. Vi kan ikke støtte asfalt. Stien er tre meter bred.\n\n"
        "Med venlig hilsen\n\nPå Sejlerforeningens vegne\nEllinor Lynghede\n"
    )
    assert said(letter) == [("Sejlerforeningen", "propose"), ("Sejlerforeningen", "oppose")]
    assert CHAIR not in {person.name for person in letter.people}


def test_children_are_no_demand() -> None:
    assert said(minutes("Runa oplyser, at 44 børn går til roning.")) == [
        ("Runa Elverhøj", "inform")
    ]


def test_a_letters_sender_goes_under_the_noun_of_its_name() -> None:
    letter = facts(
        "BEBOERFORENINGEN SOLKROGEN\n\nTil Byrådet i Hvidmose Kommune\n\n14. marts 2033\n\n"
        "Kære Byråd\n\nBeboerforeningen er imod asfalt. Foreningen støtter grus.\n"
    )
    sender = "BEBOERFORENINGEN SOLKROGEN"
    assert said(letter) == [(sender, "oppose"), (sender, "support")]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Det kunne Runa ikke love, men hun ville spørge forvaltningen.", "commit"),
        ("Om bænken kommer til maj, kunne Runa ikke love, men hun håbede det.", None),
    ],
)
def test_what_cannot_be_promised_is_no_promise(sentence: str, act: str | None) -> None:
    acts = [s.act for s in minutes(sentence).statements]
    assert ("commit" in acts) == (act == "commit")


@pytest.mark.parametrize(
    ("talk", "answers"),
    [
        (
            "Runa oplyste, at stien åbner. Esben spurgte, om den belyses.",
            [("Runa Elverhøj", "inform")],
        ),
        ("Esben spurgte Runa, om stien belyses.", [("Runa Elverhøj", "inform")]),
        ("Esben spurgte, om stien belyses.", []),  # nobody answers himself
    ],
)
def test_an_answer_is_not_the_askers(talk: str, answers: Said) -> None:
    found = said(minutes(f"{talk} Det afhænger af prisen, svarede hun."))
    assert [each for each in found if each[0] != "Esben Tornbjerg"][-1:] == answers
    assert found.count(("Esben Tornbjerg", "inform")) == 0


@pytest.mark.parametrize(
    ("talk", "outcome"),
    [
        ("Runa lovede i maj et overslag. Det er aldrig kommet.", "broken"),
        ("Runa lovede et svar. Det blev sendt i juni.", "kept"),
        ("Runa lovede i maj et overslag. Det er endnu ikke lavet.", None),
        ("Runa lovede et svar. Stien er ikke lavet.", None),
        ("Runa lover et svar. Det er ikke sket før.", None),  # nothing can have come of it yet
    ],
)
def test_the_sentence_after_a_promise_may_tell_what_came_of_it(
    talk: str, outcome: str | None
) -> None:
    (promise,) = (s for s in minutes(talk).statements if s.act == "commit")
    assert (promise.outcome.outcome if promise.outcome else None) == outcome
