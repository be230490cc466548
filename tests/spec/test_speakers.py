"""Sentences with two speakers, speakers who are not the subject, and who is none."""

import pytest

from tests.spec.minutes import minutes
from tests.spec.test_statements import CHAIR, ESBEN, MALTHE, RUNA, Said, said


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        (
            "Esben foreslår en bro, og Malthe foreslår, at den bliver rød.",
            [(ESBEN, "propose"), (MALTHE, "propose")],
        ),
        (
            "Esben spurgte til broen, hvortil formanden svarede, at den er bestilt.",
            [(ESBEN, "ask"), (CHAIR, "inform")],
        ),
        (
            "Esben spørger, om der er råd, hvilket formanden bekræfter.",
            [(ESBEN, "ask"), (CHAIR, "inform")],
        ),
        (
            "Esben støtter broen, men Runa advarer mod prisen.",
            [(ESBEN, "support"), (RUNA, "point_out")],
        ),
        (
            "Esben siger, at broen er smal, og Runa er enig.",
            [(ESBEN, "point_out"), (RUNA, "support")],
        ),
        (
            "Både Esben og Runa efterlyser en bro.",
            [(ESBEN, "request"), (RUNA, "request")],
        ),
        (
            "Hverken Esben eller Runa kan støtte broen.",
            [(ESBEN, "oppose"), (RUNA, "oppose")],
        ),
        (
            "Esben, Malthe og Runa anbefaler en bro.",
            [(ESBEN, "propose"), (MALTHE, "propose"), (RUNA, "propose")],
        ),
        (
            "Esben og Runa nævner broen. De foreslår, at den males.",
            [(ESBEN, "point_out"), (RUNA, "point_out"), (ESBEN, "propose"), (RUNA, "propose")],
        ),
        ("Rådets formand, Esben Tornbjerg, beder Byrådet om en bro.", [(ESBEN, "request")]),
        ("Bliver det dyrt, bør rådet sige nej, lød det fra Esben.", [(ESBEN, "propose")]),
        ("Bliver det dyrt, bør rådet sige nej, lød det fra salen.", []),
        # what somebody's words hold has no second speaker
        ("Broen er smal, og alle lover guld, siger Runa.", [(RUNA, "point_out")]),
        ("Esben foreslår, at Runa og Malthe er tovholdere.", [(ESBEN, "propose")]),
    ],
)
def test_each_speaker_of_a_sentence_has_a_statement(sentence: str, statements: Said) -> None:
    assert said(minutes(sentence)) == statements


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        ("Esben bakkes op af Runa.", [(RUNA, "support")]),
        ("Broen, siger Esben, har lovet mere, end den holder.", [(ESBEN, "point_out")]),
        ("Efter Runas opfattelse er broen for dyr.", [(RUNA, "point_out")]),
        ("Ifølge Runa er broen for dyr.", [(RUNA, "point_out")]),
        ("Ifølge Runa er broen fra 1990.", []),  # a fact is nobody's act
        ("I et brev fra Runa foreslås det, at broen males.", [(RUNA, "propose")]),
        ("Et brev fra Runa efterlyser en bro.", [(RUNA, "request")]),
        ("Af mailen fra Runa fremgår det, at broen er smal.", [(RUNA, "inform")]),
        ("Esben omtaler broen, og han foreslår, at den males.", [(ESBEN, "propose")]),
        ("Runas forslag er, at broen males.", [(RUNA, "propose")]),
        ("Runas bror har lovet en kage.", []),  # who is not in the paper
        ("Runa fik oplyst, at broen er malet.", []),  # who only hears it
        ("Senere spurgte Runa, om broen er malet.", [(RUNA, "ask")]),
    ],
)
def test_a_speaker_need_not_be_the_subject(sentence: str, statements: Said) -> None:
    assert said(minutes(sentence)) == statements


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Runa mener, at man skal vente.", "propose"),
        ("Runa siger, at hun er imod.", "oppose"),
        ("Runa siger, at hun vil undersøge prisen.", "commit"),
        ("Runa synes, det er en god idé.", "support"),
        ("Runa synes, det er en dårlig idé.", "oppose"),
        ("Runa påpeger, at broen er smal.", "point_out"),
        ("Runa siger, at hun har lovet at vente.", "point_out"),  # an earlier stand
    ],
)
def test_what_is_held_tells_the_act_of_a_weak_verb(sentence: str, act: str) -> None:
    assert said(minutes(sentence)) == [(RUNA, act)]


def test_a_pronoun_never_stands_for_a_body() -> None:
    found = minutes("Ældre Sagen efterlyser en bro. Hun foreslår, at den males.")
    assert said(found) == [("Ældre Sagen", "request")]


def test_two_with_one_first_name_and_one_initial_each() -> None:
    found = minutes("Bo L: Broen bør males.", members=("Bo Lind", "Bo Munk"))
    assert said(found) == [("Bo Lind", "propose")]
