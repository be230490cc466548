"""Which lines head agenda items, in every numbering, and which attachments they list."""

import pytest

from tests.loaders.papers import outline_of

HEAD = "Referat af møde i Ældrerådet\n\nDato: 3. maj 2021\n\n"
SAID = "\n\nAne foreslår noget.\n\n"


def items(text: str, kind: str = "txt") -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in outline_of(text, kind).items]


@pytest.mark.parametrize(
    "heads",
    [
        ("1. Valg", "2. Bus"),
        ("1.Valg", "2.Bus"),
        ("1) Valg", "2) Bus"),
        ("1 - Valg", "2 - Bus"),
        ("1:  Valg", "2:  Bus"),
        ("Pkt. 1 Valg", "Pkt. 2 Bus"),
        ("Punkt 1: Valg", "Punkt 2: Bus"),
        ("Pkt. 1\nValg", "Pkt. 2\nBus"),
        ("Ad 1) Valg", "Ad 2) Bus"),
        ("Sag nr. 1\nValg", "Sag nr. 2\nBus"),
        ("Sag 1: Valg", "Sag 2: Bus"),
        ("Valg\nSag nr. 1", "Bus\nSag nr. 2"),
        ("Nr.1 - Valg", "Nr.2 - Bus"),
        ("### **Ad 1) Valg**", "### **Ad 2) Bus**"),
        ("1. Valg (B)", "2. Bus (O)"),
        ("1. A-sag: Valg", "2. B-sag: Bus"),
        ("1. Valg.", "2. Bus."),
        ("1. Valg (2021-0044556)", "2. Bus (2021-0044557)"),
    ],
)
def test_every_numbering_heads_items(heads: tuple[str, str]) -> None:
    text = HEAD + heads[0] + SAID + heads[1] + SAID
    assert items(text) == [("1", "Valg"), ("2", "Bus")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"183.   Valg{SAID}184.   Bus{SAID}187.   Lukket punkt: Køb af grund",
         [("183", "Valg"), ("184", "Bus"), ("187", "Lukket punkt: Køb af grund")]),
        (f"1. Valg{SAID}2. Pause\n\n3. Bus{SAID}", [("1", "Valg"), ("3", "Bus")]),
        (f"1. Valg{SAID}2. 2. behandling af budgettet{SAID}",
         [("1", "Valg"), ("2", "2. behandling af budgettet")]),
        (f"Sag nr. 12\nValg{SAID}Sag nr. 13\n2. behandling af budgettet{SAID}",
         [("12", "Valg"), ("13", "2. behandling af budgettet")]),
        (f"1. Valg{SAID}2. Takster m.v.{SAID}", [("1", "Valg"), ("2", "Takster m.v.")]),
        (f"1. Valg{SAID}Beslutning\nAd 1. Ane blev valgt.\nAd 2. Bo blev valgt.\n\n2. Bus{SAID}",
         [("1", "Valg"), ("2", "Bus")]),
        (f"1. Valg\n\nIndstilling\nDet indstilles, at\n1. Ane vælges,\n2. Bo vælges,\n3. Ea "
         f"vælges.\n\n"
         f"2. Bus{SAID}", [("1", "Valg"), ("2", "Bus")]),
        (f"1. Valg\n\nRådet kan vælge mellem:\n1. Ane\n2. Bo\n\n2. Bus{SAID}3. Tog{SAID}",
         [("1", "Valg"), ("2", "Bus"), ("3", "Tog")]),
        (f"1. Valg{SAID}2. Eventuelt3. Næste møde{SAID}",
         [("1", "Valg"), ("2", "Eventuelt"), ("3", "Næste møde")]),
        (f"Dagsorden\n1. Valg ....... 2\n2. Bus ........ 3\n\n1. Valg{SAID}2. Bus{SAID}",
         [("1", "Valg"), ("2", "Bus")]),
        (f"Dagsorden:\n1. Valg\n2. Bus\n\nReferat:\n\nAd 1\n\nAne blev valgt.\n\nAd 2{SAID}",
         [("1", "Valg"), ("2", "Bus")]),
        (f"1. Valg{SAID}Den første bus kører\n3. maj 2021 om morgenen.\n\n2. Bus{SAID}",
         [("1", "Valg"), ("2", "Bus")]),
    ],
)  # fmt: skip
def test_other_numbers_head_no_items(text: str, expected: list[tuple[str, str]]) -> None:
    assert items(HEAD + text) == expected


def test_an_item_of_agenda_and_minutes_is_one_with_two_bodies() -> None:
    text = (
        "Dagsorden til møde i Ældrerådet\n\nTid\tPunkt\tAnsvarlig\n"
        "9.00\t<p><b>Ad 1) Valg</b></p> <ul> <li>Rådet skal vælge.</li> </ul> "
        "<p><u>Bilag:</u></p>"
        " <ul> <li>1a: Liste</li> </ul>\tAlle\n9.30\tPause\t\n9.45\t<b>Ad 2) Bus</b>\tAne\n\n"
        "## Referat\n\n### Ad 1) Valg\n\nAne blev valgt.\n\n### Ad 2) Bus\n\nUdsat."
    )
    outline = outline_of(text)
    assert [(item.number, item.title, len(item.body)) for item in outline.items] == [
        ("1", "Valg", 2), ("2", "Bus", 2),
    ]  # fmt: skip
    assert outline.head.kind == "agenda_and_minutes"
    kinds = {(section.kind, section.item) for section in outline.sections}
    assert {
        ("agenda", "1"),
        ("attachments", "1"),
        ("discussion", "1"),
        ("discussion", "2"),
    } <= kinds


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("# Dialogmøde om busser\n\n**Deltagere:** Ane Vind og Bo Lind\n\n## Rute 5\n\n- Ane "
         "spurgte.\n\n"
         "## Rute 7\n\n- Bo svarede.\n\n## Aftaler\n\n- Bo skriver.", "md", ["Rute 5", "Rute 7"]),
        ("Referat fra møde i Ældrerådet\n\nDeltagere:\nAne Vind\nBo Lind\n\nRute 5\nIndhold\nOm "
         "ruten.\n"
         "Referat\nAne spurgte.\n\nRute 7\nIndhold\nOm ruten.\nReferat\nBo svarede.", "txt",
         ["Rute 5", "Rute 7"]),
        ("<h1>Referat af møde i Ældrerådet</h1><h2>Deltagere</h2><p>Ane Vind</p><h2>Rute 5</h2>"
         "<h3>Beslutning</h3><p>Godkendt.</p><h2>Rute "
         "7</h2><h3>Beslutning</h3><p>Udsat.</p><h2>Bilag</h2>",
         "html", ["Rute 5", "Rute 7"]),
    ],
)  # fmt: skip
def test_items_without_numbers_have_titles_only(text: str, kind: str, expected: list[str]) -> None:
    assert items(text, kind) == [(None, title) for title in expected]


@pytest.mark.parametrize(
    "title", ["Notat om busser", "Budgetforslag BK-07: Flere busser", "Høringssvar om busser"]
)
def test_numbered_headings_of_other_papers_are_no_items(title: str) -> None:
    assert items(f"{title}\n\n1. Resumé\n\nTekst om det.\n\n2. Økonomi\n\nTekst om det.") == []


def test_an_item_carries_its_case_number() -> None:
    text = HEAD + f"1. Valg{SAID}2. Bus\nSagsnr.: 13.05.16-G01-2-21   Åbent punkt{SAID}"
    assert [item.case_number for item in outline_of(text).items] == [None, "13.05.16-G01-2-21"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Bus\n\nJa.\n\nBilag:\n\n- 1a: Kort over ruten\n- 1b Køreplan\n\n2. Tog\n\nNej.",
         [("1a", "Kort over ruten"), ("1b", "Køreplan")]),
        ("1. Bus\n\nJa.\n\nBilag\n\nBilag 1: Kort over ruten\nBilag 2 - Køreplan",
         [("1", "Kort over ruten"), ("2", "Køreplan")]),
        ("1. Bus\n\nJa.\n\nBilag:\n1. Kort over ruten\n2. Køreplan\n\n2. Tog\n\nNej.",
         [("1", "Kort over ruten"), ("2", "Køreplan")]),
        ("1. Bus\n\nJa.\n\nBilag: 1. Kort over ruten; 2. Køreplan\n\n2. Tog\n\nNej.",
         [("1", "Kort over ruten"), ("2", "Køreplan")]),
        ("1. Bus\n\nJa.\n\nBilag\n• Kort over ruten (PDF)\n• Køreplan\n\n2. Tog\n\nNej.",
         [(None, "Kort over ruten"), (None, "Køreplan")]),
        ("1. Bus\n\nBilag:\n- 1a: Kort over ruten\n\n2. Tog\n\nNej.\n\nBilag:\n\n- 1a: Kort "
         "over ruten",
         [("1a", "Kort over ruten")]),
        ("1. Bus\n\nJa.\n\nBilag: Ingen\n\n2. Tog\n\nNej.", []),
    ],
)  # fmt: skip
def test_attachments_have_label_and_title_each_once(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = outline_of(HEAD + text).attachments
    assert [(paper.label, paper.title) for paper in found] == expected


@pytest.mark.parametrize(("first", "second"), [("1", "2"), ("A", "B")])
def test_a_memo_lists_its_attachments_at_the_end(first: str, second: str) -> None:
    listed = f"Bilag {first}: Kort over ruten\nBilag {second}: Køreplan"
    found = outline_of(f"Notat om busser\n\nTekst om busser.\n\n{listed}").attachments
    assert [(paper.label, paper.title) for paper in found] == [
        (first, "Kort over ruten"), (second, "Køreplan"),
    ]  # fmt: skip
