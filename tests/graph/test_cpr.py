"""What reads as a CPR number is covered, in any dress; other numbers stay."""

import pytest

from graph.cpr import COVER, cover, cover_all, cpr_numbers


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cpr 010190-1234.", "cpr ██████-████."),
        ("cpr 0101901234", "cpr ██████████"),
        ("cpr 010190 1234", "cpr ██████ ████"),
        ("(311299–4321)", "(██████–████)"),
        ("født 290200-0000", "født ██████-████"),
        ("Sagsnr. 010203-1234", "Sagsnr. ██████-████"),
        ("010190 - 1234", "██████ - ████"),
        ("010190-\n1234", "██████-\n████"),
        ("010190.1234", "██████.████"),
        ("01.01.90-1234", "██.██.██-████"),
        ("01/01-90-1234", "██/██-██-████"),
        ("01 01 90\u20111234", "██ ██ ██\u2011████"),
        ("010190\u00a01234", "██████\u00a0████"),
        ("010190\u00ad-12\u200b34", "██████\u00ad-██\u200b██"),
        ("\u200b\u200b0101\u200b901234x", "\u200b\u200b0101\u200b901234x"),
        ("\u200b\u200b0101\u200b901234 x", "\u200b\u200b████\u200b██████ x"),
        ("010190-&nbsp;1234", "██████-&nbsp;████"),
        ("**010190**-**1234**", "**██████**-**████**"),
        ("010190-1234,020290-4321", "██████-████,██████-████"),
        ("Hansen010190-1234Jens", "Hansen██████-████Jens"),
        ("Jens,0101901234,4", "Jens,██████████,4"),
        ("brev_0101901234.pdf", "brev_██████████.pdf"),
        ("CPR: 01 01 90 12 34", "CPR: ██ ██ ██ ██ ██"),
        ("cpr-nummer 610190-1234", "cpr-nummer ██████-████"),  # a substitute number
        ("personnummer 3202901234", "personnummer ██████████"),  # a slip of the pen
        ("cpr.nr.: 01.01.1990-1234", "cpr.nr.: ██.██.████-████"),
        ("CPR-nummeret på borgeren er 0101 901234", "CPR-nummeret på borgeren er ████ ██████"),
    ],
)
def test_a_cpr_number_is_covered_in_any_dress(text: str, shown: str) -> None:
    assert cover(text) == shown
    assert len(cover(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        *("320190-1234", "011390-1234", "300290-1234", "310490-1234"),  # no such day
        *("sag 2021-0101901234", "sag 2021-010190-1234", "010190-1234-5", "010190-12345"),
        *("EMN-2019-010190", "S2019-123456", "2021-123456", "doknr. D0101901234"),
        *("EAN 5790000000017", "EAN 5798010190123", "CVR 10121314", "P-nr. 1003388394"),
        *("tlf. 12 34 56 78", "+45 2011223344", "konto 0101901234"),
        *("1.010.190.1234 kr.", "1.250.000 kr.", "110000 5000"),
        *("12.05.2021", "01.01.2022-2025", "den 01.02.21 1930", "kl. 10.15-1130", "010190-xxxx"),
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert cover(text) == text


def test_covering_reaches_every_text_of_an_answer() -> None:
    covered = cover_all({"rows": [{"quote": "010190-1234", "start": 101901234}]})
    assert covered == {"rows": [{"quote": "██████-████", "start": 101901234}]}


def test_what_is_covered_is_found_no_more() -> None:
    once = cover("cpr 0101901234, 020290-4321")
    assert COVER in once
    assert list(cpr_numbers(once)) == []
