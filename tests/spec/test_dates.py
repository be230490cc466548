"""Every form in which minutes write a date."""

import pytest

from loaders.dates import find_dates

PAPER = "2022-09-02"


def isos(text: str, *, ahead: bool = False) -> list[str]:
    return [iso for _, _, iso in find_dates(text, PAPER, ahead)]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("24. november 2020", "2020-11-24"),
        ("MØDEDATO: 24. NOVEMBER 2020", "2020-11-24"),
        ("Onsdag den 17. december 2014", "2014-12-17"),
        ("Torsdag d. 7 april 2022 (ingen punktum)", "2022-04-07"),
        ("den 6.\u00a0september 2021.", "2021-09-06"),
        ("d. 4.4. 2022", "2022-04-04"),
        ("fra mødet d.1.2.2022", "2022-02-01"),
        ("d. 20. 6. 2022", "2022-06-20"),
        ("17.4.2023", "2023-04-17"),
        ("Udvalget - 11-01-2021", "2021-01-11"),
        ("27.10.2020 kl. 17:00", "2020-10-27"),
        ("03-11-2015 16:30:00", "2015-11-03"),
        ("2021-08-23", "2021-08-23"),
        ("Mandag, 11 januar, 2021 - 19:00", "2021-01-11"),
        ("Torsdag, April 3, 2014 - 08:00", "2014-04-03"),
        ("Referat 10.09.15", "2015-09-10"),
        ("Den 29/1 2012", "2012-01-29"),
        ("24/11/2020", "2020-11-24"),
        ("1. okt. 2021", "2021-10-01"),
        ("udsendt den 7\\. marts 2024", "2024-03-07"),  # Markdown's escaped stop
    ],
)
def test_a_full_date_is_read_in_every_form(text: str, iso: str) -> None:
    assert isos(text) == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("i maj 2021", "2021-05"),
        ("ultimo februar 2023", "2023-02"),
        ("uge 36, 2021", "2021-09"),
        ("i foråret 2021", "2021"),
        ("vinteren 2020/21", "2020"),
        ("siden 2018", "2018"),
        ("i 2017.", "2017"),
    ],
)
def test_a_date_is_told_as_far_as_the_text_tells_it(text: str, iso: str) -> None:
    assert isos(text) == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("sidste år", "2021"),
        ("Forslaget er fra sidste års budget", "2021"),
        ("i fjor", "2021"),
        ("i år", "2022"),
        ("næste år", "2023"),
        ("for to år siden", "2020"),
        ("for halvandet år siden", "2021"),
        ("sidste måned", "2022-08"),
        ("i går", "2022-09-01"),
        ("tilbage i oktober", "2021-10"),
        ("i foråret", "2022"),
        ("den 31. august", "2022-08-31"),
        ("den 6. december", "2021-12-06"),
    ],
)
def test_a_relative_date_counts_from_the_paper(text: str, iso: str) -> None:
    assert isos(text) == [iso]
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("senest den 6. december", "2022-12-06"),
        ("vender tilbage i juni", "2023-06"),
        ("inden november", "2022-11"),
    ],
)
def test_a_deadline_looks_ahead(text: str, iso: str) -> None:
    assert isos(text, ahead=True) == [iso]


@pytest.mark.parametrize(
    "text",
    [
        "Sagsnr. 27.69.48-A00-1-13",
        "Sagsnr.: 11.05.17-G01-3-22",
        "Dokumentnr. 330-2020-164",
        "Budget 2023-2026",
        "kl. 14.30-15.45",
        "2.018.000 kr.",
        "12.10 – 12.30",
        "31.2.2021",
        "EAN 5790000002022",
        "1.2020",
    ],
)
def test_numbers_of_other_kinds_are_no_dates(text: str) -> None:
    assert isos(text) == []


def test_several_dates_stand_in_order_and_point_into_the_text() -> None:
    text = "Sagen blev rejst i maj 2021, behandlet den 3.6.2021 og vedtaget sidste år."
    found = find_dates(text, PAPER)
    assert [(text[start:end], iso) for start, end, iso in found] == [
        ("maj 2021", "2021-05"),
        ("den 3.6.2021", "2021-06-03"),
        ("sidste år", "2021"),
    ]


@pytest.mark.timeout(60)
def test_a_quarter_megabyte_of_numbers_takes_linear_time() -> None:
    assert find_dates("12.3 " * 50_000, PAPER) == []
