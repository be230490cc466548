"""Which matters a paper is about: proposals by code, mærkesager and topics."""

import pytest

from graph.model import Extraction
from tests.spec.minutes import facts, memo, minutes

Matters = list[tuple[str, str, str | None]]


def matters(found: Extraction) -> Matters:
    return [(each.name, each.kind, each.code) for each in found.issues]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ny sti ved åen", "Ny sti ved åen"),
        ("Drøftelse af ny søsti", "Ny søsti"),
        ("Orientering og drøftelse af cykelparkering", "Cykelparkering"),
        ("Medlemsforslag: Bænke ved søen", "Bænke ved søen"),
        ("Spørgsmål fra Bo Vang om slipstedet", "Slipstedet"),
        ("Henvendelse fra Sejlklubben Nord om nye bådskure", "Nye bådskure"),
        ("Rådenes bidrag til fritidspolitikken 2034", "Fritidspolitikken 2034"),
    ],
)
def test_an_item_is_about_what_its_title_wraps(title: str, name: str) -> None:
    assert matters(minutes("Vi ler.", title=title)) == [(name, "topic", None)]


@pytest.mark.parametrize(
    "title",
    ["Godkendelse af dagsorden", "Eventuelt", "Meddelelser", "Nyt fra formanden", "Næste møde"],
)
def test_a_formality_is_no_matter(title: str) -> None:
    assert matters(minutes("Vi ler.", title=title)) == []


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("Budgetforslag KF07 er dyrt.", [("KF07", "budget_proposal", "KF07")]),
        (
            "AB-12 Bro ved havnen koster 2 mio. kr. Vi så på AB-12.",
            [("Bro ved havnen", "budget_proposal", "AB-12")],
        ),
        (
            "Malthe så budgetforslaget BV-3, der hedder Bænke ved søen.",
            [("Bænke ved søen", "budget_proposal", "BV-3")],
        ),
        (
            "BV-3 Bænke ved søen er lagt ind i BV-9 Ny søsti.",
            [
                ("Bænke ved søen", "budget_proposal", "BV-3"),
                ("Ny søsti", "budget_proposal", "BV-9"),
            ],
        ),
        (
            "Vi så på BV-3 og BV-4.",  # others of the series
            [("BV-3", "budget_proposal", "BV-3"), ("BV-4", "budget_proposal", "BV-4")],
        ),
        ("Skemaet er på A4, og lokalet er B5.", []),
        ("CO2 fra biler og COVID-19 er problemer.", []),
        ("Se § 12, stk. 2, side 4 og bilag 7.", []),
        ("Sagsnr. 04.08.00-P19-5-33 er lukket.", []),
    ],
)
def test_a_proposal_is_known_by_its_code_and_title(text: str, proposals: Matters) -> None:
    assert matters(minutes(text, title="Eventuelt")) == proposals


def test_an_item_with_a_code_is_a_proposal() -> None:
    assert matters(minutes("Vi ler.", title="Drøftelse af cykelparkering (BV-3)")) == [
        ("Cykelparkering", "budget_proposal", "BV-3")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mærkesag 1: Flere bænke\n\nMalthe ler.", "Flere bænke"),
        ("Lys i parken\n\nMalthe ler.", "Lys i parken"),
        ("Første mærkesag: Trygge stier\n\nMalthe ler.", "Trygge stier"),
        ("Rådets mærkesag er »Flere bænke ved søen«.", "Flere bænke ved søen"),
        ("Rådet gør nattebusser til sin mærkesag.", "Nattebusser"),
    ],
)
def test_a_key_issue_is_called_one(text: str, name: str) -> None:
    assert (name, "key_issue", None) in matters(minutes(text, title="Drøftelse af mærkesager"))


def test_words_under_a_key_issue_are_about_it() -> None:
    text = "Mærkesag 1: Flere bænke\n\nMalthe foreslår grus."
    (statement,) = minutes(text, title="Drøftelse af mærkesager").statements
    assert statement.about == ("Flere bænke",)


def test_points_of_a_formal_item_are_matters_of_their_own() -> None:
    text = "- Status på søbadet\nMalthe er imod.\n- Orientering om havnebroen\nEsben er imod."
    found = minutes(text, title="Nyt fra formanden")
    assert [(each.speaker, each.about) for each in found.statements] == [
        ("Malthe Sivebæk", ("Søbadet",)),
        ("Esben Tornbjerg", ("Havnebroen",)),
    ]


def test_a_question_that_somebody_raises_is_a_topic() -> None:
    found = minutes("Runa rejste spørgsmålet om lys på stien.", title="Eventuelt")
    assert matters(found) == [("Lys på stien", "topic", None)]


def test_a_statement_is_about_the_matter_it_names_and_else_about_the_items() -> None:
    found = minutes("Malthe støtter BV-3 Bænke ved søen.\n\nRuna er imod asfalt.")
    assert [each.about for each in found.statements] == [("BV-3",), ("Ny sti ved åen",)]


def test_a_memo_on_one_proposal_is_about_it_throughout() -> None:
    found = memo("Forvaltningen vurderer, at de er billige.", "Notat om BV-3 Bænke ved søen")
    assert [each.about for each in found.statements] == [("BV-3",)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Notat om slipstedet", "Slipstedet"),
        ("Opfølgning på sager i Fritidsrådet", None),  # holds many: its headings name them
    ],
)
def test_a_memo_is_about_what_its_title_names(title: str, name: str | None) -> None:
    found = memo("Der er plads.", title)
    assert [issue.name for issue in found.issues] == ([name] if name else [])


def test_headings_name_the_matters_of_a_memo_that_follows_up() -> None:
    text = "## 1. Slipstedet\n\nBo er imod.\n\n## 2. Baggrund\n\nVi ler.\n"
    found = facts("# Opfølgning på sager i Fritidsrådet\n\n**Notat** | 14. marts 2033\n\n" + text)
    assert [issue.name for issue in found.issues] == ["Slipstedet"]


def test_a_short_name_that_stands_alone_is_the_same_matters() -> None:
    found = minutes(
        "De faste bådhold er gode. Faste bådhold er en fordel.", title="Faste bådhold i Nord"
    )
    assert [(i.name, "faste bådhold" in i.aliases) for i in found.issues] == [
        ("Faste bådhold i Nord", True)
    ]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        # the noun of one matter, or the end of it as compounds have it
        ("Malthe er imod BV-3 Bådskure ved søen.\n\nRuna støtter skurene.", ("BV-3",)),
        # in the debate on a budget, what was named last holds until something else is
        ("Malthe er imod BV-3 Bådskure ved søen. Runa er uenig.", ("BV-3",)),
        ("Malthe er imod BV-3 Bådskure ved søen.\n\nDet er Runa uenig i.", ("BV-3",)),
        (
            "Malthe er imod BV-3 Bådskure ved søen.\n\nRuna spørger, hvad der sker.",
            ("Budget 2034",),
        ),
        (  # a line that ends is a paragraph
            "Malthe er imod BV-3 Bådskure ved søen.\nRuna spørger, hvad der sker.",
            ("Budget 2034",),
        ),
        # a sentence that goes on from one that names it by its noun
        (
            "Malthe er imod BV-3 Bådskure ved søen.\n\nRuna glædede sig over skurene. "
            "Det har roerne ventet på, sagde hun.",
            ("BV-3",),
        ),
        # either noun of two, and a long noun inside the title of one proposal
        ("Malthe er imod BV-3 Skure og bænke ved søen.\n\nRuna støtter skurene.", ("BV-3",)),
        (
            "Malthe er imod BV-3 Nedlæggelse af fritidskonsulenten.\n\n"
            "Runa støtter besparelsen på fritidskonsulenten.",
            ("BV-3",),
        ),
        # "i stedet" is no place
        ("Malthe støtter BV-3 Værested.\n\nRuna spørger i stedet til lys.", ("Budget 2034",)),
    ],
)
def test_a_statement_is_about_what_it_points_back_to(text: str, about: tuple[str, ...]) -> None:
    assert minutes(text, title="Budget 2034").statements[-1].about == about


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Høringssvar om lukning af bådskurene", ["Lukning af bådskurene"]),
        ("Høringssvar fra Fritidsrådet vedrørende ny søsti", ["Ny søsti"]),
        ("Høringssvar til budget 2034", []),
        ("Høringssvar fra Fritidsrådet", []),
        ("Brev til borgmesteren", []),
    ],
)
def test_a_reply_is_about_what_it_replies_to(title: str, names: list[str]) -> None:
    text = f"FRITIDSRÅDET\nHvidmose Kommune\n\n14. marts 2033\n\n{title}\n\nVi siger nej.\n"
    assert [issue.name for issue in facts(text).issues] == names


def test_a_heading_names_the_bare_code_that_its_text_opens_with() -> None:
    text = (
        "## 1. Bådskure ved søen\n\nBV-3 blev vedtaget i 2032. BV-9 kom ikke med.\n\n"
        "## 2. Lys på stien\n\nDet koster 2 mio. kr. ifølge BV-7.\n"
    )
    found = facts("# Opfølgning på sager i Fritidsrådet\n\n**Notat** | 14. marts 2033\n\n" + text)
    assert [(issue.name, issue.code) for issue in found.issues if issue.code != issue.name] == [
        ("Bådskure ved søen", "BV-3"),
        ("Lys på stien", None),
    ]


def test_what_a_letter_adds_on_other_things_is_no_matter_by_its_heading() -> None:
    text = (
        "FRITIDSRÅDET\nHvidmose Kommune\n\n14. marts 2033\n\n"
        "Høringssvar til BV-3 Bådskure ved søen\n\nVi støtter BV-3.\n\n"
        "Om de andre forslag\n\nVi bakker også op om TM-07.\n"
    )
    found = facts(text)
    assert [(issue.name, issue.code) for issue in found.issues] == [
        ("Bådskure ved søen", "BV-3"),
        ("TM-07", "TM-07"),  # of the shape of a code that has a title
    ]
    assert found.statements[-1].about == ("TM-07",)


def test_what_is_told_after_a_motions_vote_is_not_about_the_motion() -> None:
    found = minutes(
        "Beslutning\n\nÆndringsforslag 1 (A): Der afsættes 75.000 kr. til lys på molen.\n"
        "Ændringsforslag 1 blev tiltrådt.\n\nDet samlede budget blev vedtaget.\n\n"
        "Rådet beder desuden forvaltningen undersøge prisen på asfalt.",
        title="Budget 2034",
    )
    about = {decision.quote[:18]: decision.about for decision in found.decisions}
    assert about["Ændringsforslag 1 "] == ("Lys på molen",)
    assert about["Rådet beder desude"] == ("Budget 2034",)


def test_children_and_what_is_counted_on_are_no_matters() -> None:
    found = minutes(
        "Runa spurgte, om der er regnet med de nye skure. Esben frygtede, at skolebørn og voksne "
        "ikke kan ro sammen. Det er Malthe ikke enig i.",
        title="Budget 2034",
    )
    assert [issue.name for issue in found.issues] == ["Budget 2034"]


def test_what_somebody_gets_is_the_matter_not_who_gets_it() -> None:
    found = minutes("Runa foreslog, at skolen i Nord får en skolehave.", title="Eventuelt")
    assert [issue.name for issue in found.issues] == ["Skolehave"]


def test_a_proposal_put_again_is_the_one_just_named() -> None:
    found = memo(
        "BV-9 Lys på molen blev forkastet i 2031. SF har stillet forslaget igen.",
        title="Budgetnotat BV-3 Bådskure ved søen",
    )
    assert [(m.issue, m.status) for m in found.status_changes] == [
        ("BV-9", "rejected"),
        ("BV-9", "proposed"),
    ]
