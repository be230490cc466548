"""Which sums of money Danish sentences and tables tell."""

import pytest

from graph.model import Amount, SourceText
from loaders.rules.amounts import amounts
from tests.spec.papers import grid, outline, source


def found(paper: str | SourceText) -> tuple[Amount, ...]:
    paper = source(paper) if isinstance(paper, str) else paper
    every = amounts(paper, outline(paper.text))
    assert all(paper.text[amount.start : amount.end] == amount.quote for amount in every)
    return every


def told(paper: str | SourceText) -> list[tuple[float, str]]:
    return [(amount.value, " ".join(amount.quote.split())) for amount in found(paper)]


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        ("Et skøn er 1,7 mio. kr. årligt.", [(1_700_000, "1,7 mio. kr.")]),
        ("Anlægget koster 105 mill. kr.", [(105_000_000, "105 mill. kr.")]),
        ("Der er afsat 26,1 mio.kr til vejen.", [(26_100_000, "26,1 mio.kr")]),
        ("Gælden er 1,2 mia. kr.", [(1_200_000_000, "1,2 mia. kr.")]),
        ("Puljen er på 50.000 kr.", [(50_000, "50.000 kr.")]),
        ("Puljen er på 50 000 kr.", [(50_000, "50 000 kr.")]),
        ("Puljen er på 50.000 kroner.", [(50_000, "50.000 kroner")]),
        ("Puljen er på 8.000.000 kr.", [(8_000_000, "8.000.000 kr.")]),
        ("Driften koster 590 tkr. om året.", [(590_000, "590 tkr.")]),
        ("Driften koster 590 t.kr. om året.", [(590_000, "590 t.kr.")]),
        ("Billetten koster kr. 1.200.", [(1_200, "kr. 1.200")]),
        ("Billetten koster kr. 1.200,-", [(1_200, "kr. 1.200,-")]),
        ("Billetten koster 95,50 kr.", [(95.5, "95,50 kr.")]),
        ("Et døgn koster 385 kr.", [(385, "385 kr.")]),
        ("Der mangler ½ mio. kr.", [(500_000, "½ mio. kr.")]),
        ("Der mangler 2½ mio. kr.", [(2_500_000, "2½ mio. kr.")]),
        ("Der mangler en halv million kroner.", [(500_000, "en halv million kroner")]),
        ("Der gives halvanden million kr.", [(1_500_000, "halvanden million kr.")]),
        ("Der gives DKK 2 mio. i alt", [(2_000_000, "DKK 2 mio.")]),
        ("Forslaget giver -1,1 mio. kr. i 2024.", [(-1_100_000, "-1,1 mio. kr.")]),
        ("Forslaget giver –250.000 kr.", [(-250_000, "–250.000 kr.")]),
        ("Forslaget giver \u2212250 tkr.", [(-250_000, "\u2212250 tkr.")]),
        ("Forslaget giver minus 3 mio. kr.", [(-3_000_000, "minus 3 mio. kr.")]),
        ("Prisen er 2-3 mio. kr.", [(2_000_000, "2-3 mio. kr."), (3_000_000, "2-3 mio. kr.")]),
        ("Først 4 tkr., så 5 tkr.", [(4_000, "4 tkr."), (5_000, "5 tkr.")]),
        ("Først 90 tkr., igen 90 tkr.", [(90_000, "90 tkr."), (90_000, "90 tkr.")]),
    ],
)  # fmt: skip
def test_a_sum_in_running_text_quotes_itself(sentence: str, sums: list[tuple[float, str]]) -> None:
    assert told(sentence) == sums


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        (
            "Ønsket faldt. 7,2 mio. er ført videre til skolebusser, drift af caféen på 1,3 mio., "
            "3,9 mio. til et nyt hus, som åbner i maj.",
            [
                (7_200_000, "7,2 mio. er ført videre til skolebusser"),
                (1_300_000, "drift af caféen på 1,3 mio."),
                (3_900_000, "3,9 mio. til et nyt hus"),
            ],
        ),
        ("Kim siger, at 3 mio. er nok.", [(3_000_000, "at 3 mio. er nok.")]),
    ],
)  # fmt: skip
def test_a_sum_without_kroner_quotes_its_clause(
    sentence: str, sums: list[tuple[float, str]]
) -> None:
    assert told(sentence) == sums


@pytest.mark.parametrize(
    "text",
    [
        "Der kom 385 borgere i 2021.",
        "Budget 2023-2026",
        "Ring på tlf. 70 11 22 33.",
        "Sagsnr. 04.08.00-P19-5-22",
        "Mødet varer fra kl. 14.30 til 15.45.",
        "Andelen steg til 40 pct. og 12,5 %.",
        "Hun arbejder 12½ time om ugen.",
        "Der er 5,8 mio. danskere.",
        "EU gav 2 mio. euro.",
        "Det kræver 12 kreative folk.",
        "Servicelovens § 110 gælder.",
        "EAN 5790000000017",
        "Det giver 0 kr. i besparelse.",
    ],
)
def test_other_numbers_are_no_sums(text: str) -> None:
    assert told(text) == []


TABLE = [
    (1_150_000, "Løn 1.150"),
    (90_000, "Leje, lys og vand 90"),
    (210_000, "Inventar 210"),
    (1_450_000, "I alt 1.450"),
    (1_240_000, "I alt 1.450 1.240"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Tabel 3. Udgifter, 1.000 kr. (2024-pl)\n\t2024\t2025\t2026\nLøn\t1.150\t1.150\t1.150\n"
        "Leje, lys og vand\t90\t90\t90\nInventar\t210\t0\t0\nI alt\t1.450\t1.240\t1.240\n",
        "Hele 1000 kroner\n\n| | 2024 | 2025 |\n|---|---|---|\n| Løn | 1.150 | 1.150 |\n"
        "| Leje, lys og vand | 90 | 90 |\n| Inventar | 210 | 0 |\n| I alt | 1.450 | 1.240 |\n",
        "Økonomi\nBeløb i tkr.\n2024 2025\nLøn 1150 1150\nLeje, lys og vand 90 90\n"
        "Inventar 210 0\nI alt 1450 1240\n",
        "Økonomi i mio. kr.\n\t2024\t2025\nLøn\t1,15\t1,15\nLeje, lys og vand\t0,09\t0,09\n"
        "Inventar\t0,21\t0\nI alt\t1,45\t1,24\n",
        "1.000 kr.   2024   2025\nLøn   1.150   1.150\nLeje, lys og vand   90   90\n"
        "Inventar   210   0\nI alt   1.450   1.240\nAlle tal er foreløbige.",
    ],
    ids=["tabs and caption", "pipes", "one line each", "millions", "unit in the head"],
)
def test_a_table_gives_each_figure_of_a_row_once_in_its_unit(text: str) -> None:
    values = [(value, quote.replace(" |", "").lstrip("| ")) for value, quote in told(text)]
    assert [value for value, _ in values] == [value for value, _ in TABLE]
    if "," not in text.replace("lys, ", "").split("\n")[2]:
        assert [q.replace(".", "") for _, q in values] == [q.replace(".", "") for _, q in TABLE]


def test_a_cell_may_name_its_own_unit() -> None:
    paper = grid(
        "Økonomi",
        ("Forslag", "2024", "2025-2026"),
        ("XK-07 Aftencafé", "320.000 kr.", "320.000 kr."),
        ("XK-12 Kortere åbningstid", "-1,2 mio. kr.", "-0,8 mio. kr."),
    )
    assert [(a.value, a.quote.replace("\t", " "), a.issue, a.years) for a in found(paper)] == [
        (320_000, "XK-07 Aftencafé 320.000 kr.", "XK-07", ("2024", "2025", "2026")),
        (-1_200_000, "XK-12 Kortere åbningstid -1,2 mio. kr.", "XK-12", ("2024",)),
        (
            -800_000,
            "XK-12 Kortere åbningstid -1,2 mio. kr. -0,8 mio. kr.",
            "XK-12",
            ("2025", "2026"),
        ),
    ]


def test_a_code_of_the_line_above_is_not_the_sums_own() -> None:
    text = "- Ane mindede om, at XB-21 blev vedtaget.\n- Bo sagde, at prisen er 385 kr. pr. nat."
    assert [amount.issue for amount in found(text)] == [None]


def test_a_list_that_a_tab_parts_is_running_text() -> None:
    assert told("1.\tsælger huset for 640 tkr. til naboen") == [(640_000, "640 tkr.")]


def test_budget_years_head_the_columns() -> None:
    text = "(1.000 kr.)  B2024  BO2025  BO2026\nDrift  1.200  1.100  1.100\nVej  5.000  0  0\n"
    assert [(amount.value, amount.years) for amount in found(text)] == [
        (1_200_000, ("2024",)),
        (1_100_000, ("2025", "2026")),
        (5_000_000, ("2024",)),
    ]


def test_only_the_columns_of_money_are_read() -> None:
    paper = grid(
        "",
        ("Nr.", "Tilbud", "Antal pladser", "Udgift i 1.000 kr."),
        ("1", "Værested", "40", "1.250"),
        ("2", "Herberg", "12", "900"),
    )
    assert [a.value for a in found(paper)] == [1_250_000, 900_000]


def test_a_row_that_counts_something_else_is_left_out() -> None:
    text = "Tabel 2. Udgifter i 1.000 kr.\n\t2024\t2025\nLøn\t500\t510\nAntal årsværk\t2\t2\n"
    assert [value for value, _ in told(text)] == [500_000, 510_000]


@pytest.mark.parametrize(
    "text",
    [
        "Brugere\t2020\t2021\nMænd\t140\t150\nKvinder\t60\t70\n",
        "Opgave\tAnsvarlig\tFrist\nRegnskab\tIda Holm\t22.3.2024\n",
        "| Navn | Stemmer |\n|---|---|\n| Ida Holm | 412 |\n",
        "12.00 – 12.10\tVelkomst\tAlle\n",
    ],
)
def test_a_table_without_a_unit_holds_no_sums(text: str) -> None:
    assert told(text) == []


Told = tuple[str | None, str | None, tuple[str, ...], str | None, str | None]


@pytest.mark.parametrize(
    ("sentence", "purpose_period_years_kind_issue"),
    [
        ("Der afsættes 45.000 kr. til cykelkort.", ("cykelkort", None, (), "cost", None)),
        ("XB-4 Natbus (710.000 kr. årligt) er ny.", ("Natbus", "year", (), None, "XB-4")),
        ("Besparelsen er 1,1 mio. kr. om året.", (None, "year", (), "saving", None)),
        ("Klubben har fået 30.000 kr. fra fonden.", (None, None, (), "grant", None)),
        ("Der gives 2,4 mio. kr. i 2023 til XB-21.", (None, None, ("2023",), None, "XB-21")),
        ("Prisen er 385 kr. pr. nat.", (None, "night", (), "cost", None)),
        ("En årlig udgift på 5 mio. kr.", ("En årlig udgift", "year", (), "cost", None)),
    ],
)
def test_a_sum_tells_as_much_as_its_sentence_does(
    sentence: str, purpose_period_years_kind_issue: Told
) -> None:
    (only,) = found(sentence)
    told_of_it = (only.purpose, only.per, only.years, only.kind, only.issue)
    assert told_of_it == purpose_period_years_kind_issue


@pytest.mark.parametrize(
    "text",
    ["1.000 " * 40_000, "9" * 250_000, "kr. " * 60_000, "5 mio. " * 5_000, "½ 1/2 - " * 30_000],
)
@pytest.mark.timeout(60)
def test_a_quarter_megabyte_on_one_line_takes_linear_time(text: str) -> None:
    assert len(found(text)) <= 5_000
