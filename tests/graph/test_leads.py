"""Keyed lineage: a key leads to what alone fits it within the municipality, and else nowhere.

Each line is one pair of papers: what is written in them, and where the later one leads.
"""

from collections.abc import Sequence
from typing import Any

import pytest

from graph.leads import leads
from tests.graph.shelves import Item, Paper, Ref, known, led

KLE = "12.34.56-A00-7-21"
LONG = "2019-0327865"
SHORT = "419/2002"
ESDH = "306-2014-5450"


def meeting(id_: str, date: str, body: str, *items: Item, **more: Any) -> Paper:
    return Paper(id_, date, body=body, items=items)._replace(**more)


def note(id_: str, date: str | None, title: str, **more: Any) -> Paper:
    return Paper(id_, date, title)._replace(**more)


SU = "Socialudvalget"
BR = "Byrådet"
UR = "Udsatterådet"
NATSKOLE = "Natskole ved havnen"


@pytest.mark.parametrize("number", [KLE, LONG, ESDH, "23/44170", "EMN-2021-04417"])
def test_one_case_number_leads_from_the_later_to_the_earlier(number: str) -> None:
    papers = [
        meeting("råd", "2021-02-01", UR, Item(NATSKOLE, number)),
        note("notat", "2021-03-01", "Økonomi i aftenskoler", case=number),
        meeting("udvalg", "2021-04-01", SU, Item("Dagsorden"), Item("Ny natskole", number)),
    ]
    assert led(papers) == ["notat -> råd/1", "udvalg/2 -> notat"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sagsnr.: 12.34.56-A00-7-21", "12.34.56-a00-7-21"),
        ("12.34.56–A00–7–21", "12.34.56-A00-7-21"),
        ("2019 - 0327865", "2019-0327865"),
        ("J.nr. 306-2014-5450", "306-2014-5450."),
        ("Sags-id: 23/44170", "23/44170"),
        ("Sagsid.: 17/37025", "Sagsnummer 17/37025"),
    ],
)
def test_a_number_is_one_however_it_is_written(one: str, other: str) -> None:
    early = note("notat", "2021-03-01", "Natskole", case=one)
    late = meeting("udvalg", "2021-04-01", SU, Item("Skole om aftenen", other))
    assert led([early, late]) == ["udvalg/1 -> notat"]


@pytest.mark.parametrize(
    ("why", "papers", "links"),
    [
        (
            "another municipality counts for itself",
            [
                note("notat", "2021-03-01", NATSKOLE, case=LONG),
                note("nabo", "2021-04-01", NATSKOLE, case=LONG, town="Skovby Kommune"),
            ],
            [],
        ),
        (
            "numbers that differ by a figure",
            [
                note("notat", "2021-03-01", NATSKOLE, case=LONG),
                note("svar", "2021-04-01", NATSKOLE, case="2019-0327866"),
            ],
            [],
        ),
        (
            "a short number is given anew each year",
            [
                note("notat", "2002-03-01", NATSKOLE, case=SHORT),
                meeting("udvalg", "2002-04-01", SU, Item("Cykelsti langs åen", SHORT)),
            ],
            [],
        ),
        (
            "a short number under one title",
            [
                note("notat", "2002-03-01", NATSKOLE, case=SHORT),
                meeting("udvalg", "2002-04-01", SU, Item("Natskolen", SHORT)),
            ],
            ["udvalg/1 -> notat"],
        ),
        (
            "a very short number on unlike titles",
            [
                meeting("råd", "2021-02-01", UR, Item("Bænke i parken", "7-21")),
                meeting("udvalg", "2021-03-01", SU, Item("Kørsel til lægen", "7-21")),
            ],
            [],
        ),
        (
            "a standing number: routine items",
            [
                meeting("feb", "2021-02-01", SU, Item("Sager til orientering", LONG)),
                meeting("mar", "2021-03-01", SU, Item("Sager til orientering", LONG)),
            ],
            [],
        ),
        (
            "a standing number: a routine item among others",
            [
                meeting("feb", "2021-02-01", SU, Item("Meddelelser", LONG)),
                meeting("mar", "2021-03-01", BR, Item("Valg af stedfortræder", LONG)),
            ],
            [],
        ),
        (
            "a standing number: unlike titles, one body",
            [
                meeting("feb", "2021-02-01", UR, Item("Besøg på herberget", LONG)),
                meeting("mar", "2021-03-01", UR, Item("Kommunens tandpleje", LONG)),
                meeting("apr", "2021-04-01", UR, Item("Julefrokost", LONG)),
            ],
            [],
        ),
        (
            "a standing number: two unlike titles of one body prove nothing",
            [
                meeting("feb", "2021-02-01", UR, Item("Besøg på herberget", LONG)),
                meeting("mar", "2021-03-01", UR, Item("Kommunens tandpleje", LONG)),
            ],
            [],
        ),
        (
            "a standing number: four unlike titles in four bodies",
            [
                meeting("feb", "2021-02-01", UR, Item("Besøg på herberget", LONG)),
                meeting("mar", "2021-03-01", SU, Item("Kommunens tandpleje", LONG)),
                meeting("apr", "2021-04-01", BR, Item("Lokalplan for havnen", LONG)),
                meeting("maj", "2021-05-01", "Ældrerådet", Item("Busture", LONG)),
            ],
            [],
        ),
        (
            "a number of the filing plan for meetings",
            [
                meeting("feb", "2021-02-01", UR, Item("Herberget", "00.22.04-A00-3-21")),
                meeting("mar", "2021-03-01", SU, Item("Herberget", "00.22.04-A00-3-21")),
            ],
            [],
        ),
        (
            "one body, one matter, two meetings",
            [
                meeting("feb", "2021-02-01", SU, Item("Natskole: 1. behandling", LONG)),
                meeting("mar", "2021-03-01", SU, Item("Natskole: 2. behandling", LONG)),
            ],
            ["mar/1 -> feb/1"],
        ),
        (
            "the budget through its readings",
            [
                meeting("sep", "2021-09-01", BR, Item("1. behandling af budget 2022", LONG)),
                meeting("okt", "2021-10-01", BR, Item("2. behandling af budget 2022", LONG)),
            ],
            ["okt/1 -> sep/1"],
        ),
        (
            "committee, then council, under other words",
            [
                meeting("udvalg", "2021-02-01", SU, Item("Placering af ny natskole", LONG)),
                meeting("byråd", "2021-03-01", BR, Item("Frigivelse af anlægsmidler", LONG)),
            ],
            ["byråd/1 -> udvalg/1"],
        ),
        (
            "minutes of many items filed under one number of their own",
            [
                meeting("feb", "2021-02-01", UR, Item("Valg"), Item("Herberg"), case=LONG),
                meeting("mar", "2021-03-01", UR, Item("Bænke"), Item("Mad"), case=LONG),
            ],
            [],
        ),
        (
            "minutes of one item under their own number",
            [
                note("notat", "2021-02-01", NATSKOLE, case=LONG),
                meeting("mar", "2021-03-01", UR, Item(NATSKOLE), case=LONG),
            ],
            ["mar -> notat"],
        ),
        (
            "two items of one meeting under one number",
            [
                note("notat", "2021-02-01", NATSKOLE, case=LONG),
                meeting(
                    "mar", "2021-03-01", SU, Item(NATSKOLE, LONG), Item("Natskolens leder", LONG)
                ),
            ],
            [],
        ),
        (
            "agenda and minutes tell one item of one meeting",
            [
                note("notat", "2021-02-01", NATSKOLE, case=LONG),
                meeting("dagsorden", "2021-03-01", SU, Item(NATSKOLE, LONG), kind="agenda"),
                meeting("referat", "2021-03-01", SU, Item(NATSKOLE, LONG)),
            ],
            ["referat/1 -> notat"],
        ),
        (
            "three steps, each to the one before",
            [
                note("notat", "2021-02-01", NATSKOLE, case=LONG),
                meeting("udvalg", "2021-03-01", SU, Item(NATSKOLE, LONG)),
                meeting("byråd", "2021-04-01", BR, Item(NATSKOLE, LONG)),
            ],
            ["byråd/1 -> udvalg/1", "udvalg/1 -> notat"],
        ),
        (
            "a paper that only names the case",
            [
                meeting("udvalg", "2021-03-01", SU, Item(NATSKOLE, LONG)),
                note("status", "2022-04-01", "Status", refs=[Ref("case", number=LONG)]),
            ],
            ["status -> udvalg/1"],
        ),
        (
            "a paper that names a case of a short number",
            [
                meeting("udvalg", "2021-03-01", SU, Item(NATSKOLE, "7-21")),
                note("status", "2022-04-01", "Status", refs=[Ref("case", number="7-21")]),
            ],
            [],
        ),
        (
            "the paper's own number is no pointer",
            [
                note("notat", "2021-02-01", NATSKOLE, case=LONG, refs=[Ref("case", number=LONG)]),
            ],
            [],
        ),
        (
            "a case that no paper bears",
            [note("status", "2022-04-01", "Status", refs=[Ref("case", number=LONG)])],
            [],
        ),
    ],
)
def test_a_case_number_proves_one_case_only_where_it_must(
    why: str, papers: Sequence[Paper], links: list[str]
) -> None:
    assert led(papers) == links, why


@pytest.mark.parametrize(
    ("why", "papers", "links"),
    [
        (
            "a number that one paper bears",
            [
                note("notat", "2021-02-01", NATSKOLE, number="97710-21"),
                note("svar", "2021-03-01", "Svar", refs=[Ref("document", number="97710–21")]),
            ],
            ["svar -> notat"],
        ),
        (
            "a number that two papers bear",
            [
                note("notat", "2021-02-01", NATSKOLE, number="97710-21"),
                note("kopi", "2021-02-02", NATSKOLE, number="97710-21"),
                note("svar", "2021-03-01", "Svar", refs=[Ref("document", number="97710-21")]),
            ],
            [],
        ),
        (
            "a case number is no document number",
            [
                note("notat", "2021-02-01", NATSKOLE, case="97710-21"),
                note("svar", "2021-03-01", "Svar", refs=[Ref("document", number="97710-21")]),
            ],
            [],
        ),
        (
            "a number too short",
            [
                note("notat", "2021-02-01", NATSKOLE, number="5-21"),
                note("svar", "2021-03-01", "Svar", refs=[Ref("document", number="5-21")]),
            ],
            [],
        ),
        (
            "the neighbour's paper",
            [
                note("notat", "2021-02-01", NATSKOLE, number="97710-21", town="Skovby Kommune"),
                note("svar", "2021-03-01", "Svar", refs=[Ref("document", number="97710-21")]),
            ],
            [],
        ),
        (
            "its own number",
            [
                note(
                    "notat",
                    "2021-02-01",
                    NATSKOLE,
                    number="97710-21",
                    refs=[Ref("document", number="97710-21")],
                ),
            ],
            [],
        ),
    ],
)
def test_a_document_number_leads_to_the_paper_that_bears_it(
    why: str, papers: Sequence[Paper], links: list[str]
) -> None:
    assert led(papers) == links, why


MAY = "2021-05-03"
BOARD = meeting("råd", MAY, UR, Item("Valg"), Item(NATSKOLE, LONG), Item("Eventuelt"))
SAME_DAY = meeting("udvalg", MAY, SU, Item("Valg"), Item("Busser"))


def later(*refs: Ref, body: str = BR) -> Paper:
    items = (Item("Godkendelse af referat"), Item(NATSKOLE), Item("Tandpleje", LONG))
    return meeting("byråd", "2021-06-07", body, *items)._replace(refs=refs)


def handled(
    body: str | None = None, item: str | None = None, under: str | None = None, date: str = MAY
) -> Ref:
    return Ref("earlier_handling", body, date, item, under=under)


@pytest.mark.parametrize(
    ("why", "papers", "links"),
    [
        ("body, day and item", [BOARD, later(handled(UR, "2"))], ["byråd -> råd/2"]),
        ("the indefinite form", [BOARD, later(handled("Udsatteråd", "2"))], ["byråd -> råd/2"]),
        (
            "with the town's name",
            [BOARD, later(handled("Bækby Udsatteråd"))],
            ["byråd -> mødet:råd"],
        ),
        ("body and day alone", [BOARD, later(handled(UR))], ["byråd -> mødet:råd"]),
        ("under the same title", [BOARD, later(handled(UR, under=NATSKOLE))], ["byråd -> råd/2"]),
        (
            "under a routine title",
            [BOARD, later(handled(UR, under="Godkendelse af referat"))],
            ["byråd -> mødet:råd"],
        ),
        ("another body that day", [BOARD, later(handled(SU, "2"))], []),
        ("another day", [BOARD, later(handled(UR, "2", date="2021-05-04"))], []),
        (
            "two bodies that day, one named",
            [BOARD, SAME_DAY, later(handled(SU, "2"))],
            ["byråd -> udvalg/2"],
        ),
        ("two bodies that day, none named", [BOARD, SAME_DAY, later(handled())], []),
        (
            "no body named: its own",
            [BOARD, SAME_DAY, later(handled(), body=UR)],
            ["byråd -> mødet:råd"],
        ),
        (
            "the common noun: its own",
            [BOARD, later(handled("Rådet", "2"), body=UR)],
            ["byråd -> råd/2"],
        ),
        (
            "the common noun of another kind",
            [SAME_DAY, later(handled("Udvalget", "2"), body=UR)],
            [],
        ),
        ("a number beyond the list", [BOARD, later(handled(UR, "17"))], ["byråd -> mødet:råd"]),
        ("a month alone", [BOARD, later(handled(UR, "2", date="2021-05"))], []),
        ("a memo of no body", [BOARD, note("notat", "2021-06-01", "Notat", refs=[handled()])], []),
        (
            "a memo that names the body",
            [BOARD, note("notat", "2021-06-01", "Notat", refs=[handled(UR, "2")])],
            ["notat -> råd/2"],
        ),
        ("its own meeting", [BOARD._replace(refs=[handled(UR, "2")])], []),
        (
            "the neighbour's meeting",
            [BOARD._replace(town="Skovby Kommune"), later(handled(UR, "2"))],
            [],
        ),
        (
            "agenda and minutes: the minutes",
            [BOARD, BOARD._replace(id="dagsorden", kind="agenda"), later(handled(UR, "2"))],
            ["byråd -> råd/2"],
        ),
        (
            "one number, two titles",
            [BOARD, BOARD._replace(id="x", items=[Item("A"), Item("B")]), later(handled(UR, "2"))],
            ["byråd -> mødet:råd"],
        ),
    ],
)
def test_an_earlier_meeting_is_found_by_body_day_and_item(
    why: str, papers: Sequence[Paper], links: list[str]
) -> None:
    told = [link for link in led(papers) if not link.startswith("byråd/")]
    assert told == links, why


@pytest.mark.parametrize("title", [NATSKOLE, f"BU-07 {NATSKOLE}"])
def test_a_paper_on_one_matter_means_the_item_of_its_title(title: str) -> None:
    papers = [BOARD, note("notat", "2021-06-01", title, refs=[handled(UR)])]
    assert led(papers) == ["notat -> råd/2"]


def test_an_item_of_the_same_case_is_meant_where_no_number_is_told() -> None:
    papers = [BOARD, later(handled(UR, under="Tandpleje"))]
    assert "byråd -> råd/2" in led(papers)


def test_a_body_is_meant_by_each_of_its_names() -> None:
    papers = [SAME_DAY, later(handled("SUD", "2"))]
    assert led(papers) == []
    assert led(papers, one=[(SU, "SUD")]) == ["byråd -> udvalg/2"]


PLAN = note("plan", "2021-04-20", "Plan for natskolen")


def lists(*titles: str, date: str = MAY, id_: str = "udvalg", body: str = SU) -> Paper:
    return meeting(id_, date, body, Item("Natskole"), listed=titles)


@pytest.mark.parametrize(
    ("why", "papers", "links"),
    [
        ("its title", [PLAN, lists("Plan for natskolen")], ["udvalg -> plan"]),
        (
            "with label, file ending and day",
            [PLAN, lists("Bilag 2: Plan for Natskolen, 20. april 2021.pdf")],
            ["udvalg -> plan"],
        ),
        (
            "its file's name",
            [
                PLAN._replace(title="", name="baekby_2021-04-20_plan_for_natskolen.docx"),
                lists("Plan for natskolen"),
            ],
            ["udvalg -> plan"],
        ),
        (
            "the part with the code",
            [PLAN._replace(title="Budgetforslag BU-07: Natskole"), lists("Budgetforslag BU-07")],
            ["udvalg -> plan"],
        ),
        ("only a label", [PLAN._replace(title="Bilag 1"), lists("Bilag 1")], []),
        ("any memo", [PLAN._replace(title="Notat"), lists("Notat")], []),
        ("any reply", [PLAN._replace(title="Høringssvar"), lists("Høringssvar")], []),
        ("any map", [PLAN._replace(title="Oversigtskort"), lists("Bilag 3: Oversigtskort")], []),
        (
            "two papers of the title",
            [PLAN, PLAN._replace(id="plan2"), lists("Plan for natskolen")],
            [],
        ),
        (
            "two meetings list it",
            [PLAN, lists("Plan for natskolen"), lists("Plan for natskolen", id_="byråd", body=BR)],
            [],
        ),
        (
            "agenda and minutes list it",
            [
                PLAN,
                lists("Plan for natskolen"),
                lists("Plan for natskolen", id_="dagsorden")._replace(kind="agenda"),
            ],
            ["dagsorden -> plan", "udvalg -> plan"],
        ),
        ("written later", [PLAN._replace(date="2021-06-01"), lists("Plan for natskolen")], []),
        (
            "this year's reply",
            [
                PLAN._replace(title="Høringssvar fra Ældrerådet"),
                lists("Høringssvar fra Ældrerådet"),
            ],
            ["udvalg -> plan"],
        ),
        (
            "last year's reply",
            [
                PLAN._replace(title="Høringssvar fra Ældrerådet", date="2020-04-20"),
                lists("Høringssvar fra Ældrerådet"),
            ],
            [],
        ),
        (
            "a reply of no day",
            [
                PLAN._replace(title="Høringssvar fra Ældrerådet", date=None),
                lists("Høringssvar fra Ældrerådet"),
            ],
            [],
        ),
        (
            "the neighbour's plan",
            [PLAN._replace(town="Skovby Kommune"), lists("Plan for natskolen")],
            [],
        ),
        (
            "minutes of the day that the list tells",
            [
                meeting("råd", "2021-04-20", UR, title="Referat af Udsatterådet"),
                lists("Referat af Udsatterådet den 20. april 2021"),
            ],
            ["udvalg -> råd"],
        ),
        (
            "minutes of another day",
            [
                meeting("råd", "2021-04-20", UR, title="Referat af Udsatterådet"),
                lists("Referat af Udsatterådet den 27. april 2021"),
            ],
            [],
        ),
        (
            "minutes of a day that the list doesn't tell",
            [
                meeting("råd", "2021-04-20", UR, title="Referat af Udsatterådet"),
                lists("Referat af Udsatterådet"),
            ],
            [],
        ),
        (
            "a plan of another day",
            [PLAN, lists("Plan for natskolen, 4. januar 2021")],
            [],
        ),
        ("another title", [PLAN, lists("Plan for natskolens køkken")], []),
    ],
)
def test_a_bilag_is_the_paper_that_alone_bears_its_title(
    why: str, papers: Sequence[Paper], links: list[str]
) -> None:
    assert led(papers) == links, why


AGED = "Ældrerådet"


def sent(id_: str = "udvalg", item: Item | None = None, body: str = AGED, date: str = MAY) -> Paper:
    about = item or Item("BU-07 Natskole", LONG)
    ref = Ref("hearing", body, under=about.title, quote=f"i høring i {body}")
    return meeting(id_, date, SU, Item("Valg"), about)._replace(refs=[ref])


def reply(title: str, date: str = "2021-06-01", case: str | None = None) -> Paper:
    return note("svar", date, title, kind="letter", case=case)


@pytest.mark.parametrize(
    ("why", "papers", "links"),
    [
        (
            "the same code",
            [sent(), reply("Høringssvar fra Ældrerådet til BU-07")],
            ["svar -> udvalg/2"],
        ),
        (
            "the same title",
            [
                sent(item=Item("Lukning af natskolen")),
                reply("Høringssvar fra Ældrerådet om lukning af natskolen"),
            ],
            ["svar -> udvalg/2"],
        ),
        (
            "among several bodies",
            [
                sent(body="Handicaprådet og Ældrerådet"),
                reply("Høringssvar fra Ældrerådet til BU-07"),
            ],
            ["svar -> udvalg/2"],
        ),
        (
            "the indefinite form",
            [sent(body="Ældreråd"), reply("Høringssvar fra Ældrerådet til BU-07")],
            ["svar -> udvalg/2"],
        ),
        ("another code", [sent(), reply("Høringssvar fra Ældrerådet til BU-08")], []),
        ("another body", [sent(), reply("Høringssvar fra Handicaprådet til BU-07")], []),
        (
            "before it was sent",
            [sent(), reply("Høringssvar fra Ældrerådet til BU-07", date="2021-04-01")],
            [],
        ),
        (
            "a year too late",
            [sent(), reply("Høringssvar fra Ældrerådet til BU-07", date="2022-06-01")],
            [],
        ),
        ("no matter told", [sent(), reply("Høringssvar fra Ældrerådet")], []),
        ("no body told", [sent(), reply("Høringssvar til BU-07")], []),
        (
            "sent out twice",
            [sent(), sent("to", date="2021-05-10"), reply("Høringssvar fra Ældrerådet til BU-07")],
            [],
        ),
        ("a letter that is no reply", [sent(), reply("Brev fra Ældrerådet om BU-07")], []),
    ],
)
def test_a_reply_leads_to_what_sent_its_matter_into_hearing(
    why: str, papers: Sequence[Paper], links: list[str]
) -> None:
    told = [link for link in led(papers) if not link.startswith(("to/", "udvalg/"))]
    assert told == links, why


def test_a_reply_is_on_the_matter_of_its_case_number() -> None:
    papers = [sent(), reply("Høringssvar fra Ældrerådet", case=LONG)]
    assert set(led(papers)) == {"svar -> udvalg/2"}


def test_a_number_that_hundreds_of_items_bear_is_told_quickly_to_be_no_case() -> None:
    papers = [
        meeting(f"m{year}-{month}", f"{year}-{month:02}-01", UR, Item(f"Emne{year}x{month}", LONG))
        for year in range(1990, 2022)
        for month in range(1, 13)
    ]
    assert led(papers) == []


def test_the_order_of_papers_changes_nothing() -> None:
    papers = [BOARD, SAME_DAY, PLAN, sent("sendt"), later(handled(UR, "2"), handled(SU))]
    told = leads(known(papers))
    assert told
    assert leads(known(papers[::-1])) == told


def test_a_link_shows_the_words_of_both_papers() -> None:
    papers = [BOARD, later(handled(UR, "2"))]
    link = next(each for each in leads(known(papers)) if each.key == "earlier_handling")
    assert (link.value, link.place.quote) == ("Udsatterådet 2021-05-03 pkt. 2", "som skrevet står")
    assert link.there is not None
    assert link.there.quote == NATSKOLE
