"""Which title, kind, date, number and municipality a paper gets."""

import pytest

from loaders.segment import segment
from tests.loaders.papers import outline_of, source_of

MINUTES = "\n\n1. Valg\n\nIda blev valgt.\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Vesterlev Kommune\n\nReferat fra ordinært møde i Ældrerådet\n\nDato: 3. maj 2021"
         + MINUTES, "Referat fra ordinært møde i Ældrerådet"),
        ("Vesterlev Kommune\nByrådet\n\nREFERAT\n\nMødedato: 3. maj 2021" + MINUTES, "REFERAT"),
        ("REFERAT\nfra møde i Ældrerådet\n\nDato: 3. maj 2021" + MINUTES,
         "REFERAT fra møde i Ældrerådet"),
        ("RÅDET FOR UNGE\n\nBESLUTNINGSPROTOKOL\n\nDATO: 3. MAJ 2021" + MINUTES,
         "BESLUTNINGSPROTOKOL"),
        ("Vesterlev Kommune\n\nNOTAT\n\nLegepladser i byen\n\n2. juni 2021\n\nDer er ti "
         "legepladser i "
         "kommunen, og de fleste er slidte.", "Legepladser i byen"),
        ("## Notat\n\n### Bilag 3. Svar fra rådene\n\nRådene har svaret, som det fremgår "
         "nedenfor.",
         "Bilag 3. Svar fra rådene"),
        ("Vesterlev Kommune\n\nNOTAT\n\nBudgetforslag BK-07: Flere pædagoger\n\n1. "
         "Resumé\n\nDer er brug "
         "for flere.", "Budgetforslag BK-07: Flere pædagoger"),
        ("BUDGETØNSKE\nBU-12 Ny svømmehal\n\nUdvalg: Kulturudvalget\n\nBaggrund\nHallen er slidt.",
         "BU-12 Ny svømmehal"),
        ("PRESSEMEDDELELSE\nVesterlev Kommune, 3. januar 2024\n\nNy natcafé åbner\n\nByrådet "
         "har givet "
         "penge til en natcafé i byen fra foråret.", "Ny natcafé åbner"),
        ("Seniorrådet\n\nTil Byrådet\n\n5. september 2022\n\nBudget 2023: Høringssvar fra "
         "Seniorrådet\n\n"
         "Seniorrådet takker for muligheden for at svare på forslagene.\n\nBK-07 Flere "
         "pædagoger\n\nNej.",
         "Budget 2023: Høringssvar fra Seniorrådet"),
        ("Dato:\nSted:\n\n3. maj 2022\nRådhuset, lokale 2\n\nDagsorden for Handicaprådet" + MINUTES,
         "Dagsorden for Handicaprådet"),
    ],
)  # fmt: skip
def test_the_title_is_the_heading_that_names_the_paper(text: str, title: str) -> None:
    assert outline_of(text).head.title == title


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Referat af møde i Ældrerådet" + MINUTES, "minutes"),
        ("Beslutningsprotokol fra Byrådet" + MINUTES, "minutes"),
        ("Dagsorden til møde i Ældrerådet\n\n1. Valg\n2. Eventuelt", "agenda"),
        ("Dagsorden og referat af møde i Ældrerådet" + MINUTES, "agenda_and_minutes"),
        ("Dagsorden til møde i Ældrerådet\n\n1. Valg\n2. Bus\n\nReferat:\n\n1. Valg\n\nIda blev "
         "valgt.\n\n"
         "2. Bus\n\nUdsat.", "agenda_and_minutes"),
        ("Dagsorden til møde i Ældrerådet\n\n1. Valg\n\nBeslutning\n\nIda blev valgt.",
         "agenda_and_minutes"),
        ("Notat om legepladser\n\nDer er ti.", "memo"),
        ("Notat\n\nSvar på spørgsmål om legepladser\n\nDer er ti.", "memo"),
        ("Høringssvar vedrørende budget 2023\n\nVi er imod.", "letter"),
        ("Åbent brev til ministeren\n\nVi er bekymrede.", "letter"),
        ("Notat\n\nBudgetforslag BK-07: Flere pædagoger\n\nDer er brug for flere.",
         "budget_proposal"),
        ("Pressemeddelelse\n\nNy natcafé\n\nByrådet har sagt ja.", "press_release"),
        ("Boller i karry\n\n1. Rør farsen.\n2. Kog den.", "other"),
    ],
)  # fmt: skip
def test_the_kind_follows_from_title_and_content(text: str, kind: str) -> None:
    assert outline_of(text).head.kind == kind


def test_items_that_come_again_as_headings_are_no_minutes_without_decisions() -> None:
    contents = "Indholdsfortegnelse\n1. Valg ..... 1\n2. Bus ..... 2\n\n"
    items = "1. Valg\n\nIndstilling\nRådet vælger.\n\n2. Bus\n\nIndstilling\nRådet drøfter.\n"
    assert outline_of("Dagsorden\nÆldrerådet\n\n" + contents + items).head.kind == "agenda"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Referat af møde i Ældrerådet\n\nDato: d. 4.4. 2022" + MINUTES, "2022-04-04"),
        ("Referat af møde i Ældrerådet\n\nMødedato: 4. april 2022\n\n28. marts 2022" + MINUTES,
         "2022-03-28"),
        ("Referat af møde i Ældrerådet\n\nDato: 4.4.2022\nReferat udsendt: 9.4.2022" + MINUTES,
         "2022-04-04"),
        ("Notat om legepladser\n\nDer er ti, og de er "
         "vore-\n\n24-06-2021\n\nSagsnummer\n2021-0044556\n\n"
         "EAN-nummer\n5790000000000\n\nnes stolthed.", "2021-06-24"),
        ("Høringssvar om busser\n\nVesterlev, den 5. september 2022\n\nVi er imod.", "2022-09-05"),
        ("Høringssvar om busser\n\nVi er imod.", None),
    ],
)  # fmt: skip
def test_a_paper_has_its_own_date_else_the_meetings(text: str, date: str | None) -> None:
    assert outline_of(text).head.date == date


@pytest.mark.parametrize(
    ("text", "case", "document"),
    [
        ("Notat om busser\n\nSagsnr.: 330-2020-164  Dok.nr.: 330-2020-488200  Åbent\n\nTekst.",
         "330-2020-164", "330-2020-488200"),
        ("Notat om busser\n\nSagsnummer\n27.69.48-A00-1-13\n\nDokumentnummer\n88213-21\n\nTekst.",
         "27.69.48-A00-1-13", "88213-21"),
        ("Høringssvar om busser\n\nJeres sagsnr. 00.30.10-S00-1-22\n\nTekst.",
         "00.30.10-S00-1-22", None),
        ("Notat om busser (2018-0129767)\n\nTekst.", "2018-0129767", None),
        ("Notat om busser\n\nAcadre sagsnr.: 07/3026\n\nTekst.", "07/3026", None),
        ("Notat om busser\n\nTaget blev skiftet i 2019, jf. sag 16/31204.", None, None),
        ("Notat om busser\n\nJf. sagsnr. 16/31204\n\nTekst.", "16/31204", None),
        ("Referat af møde i Byrådet\n\n1. Bus\nSagsnr.: 13.05.16-G01-2-21\n\nNej.\n\n2. Tog\n"
         "Sagsnr.: 13.05.16-G01-3-21\n\nJa.", None, None),
    ],
)  # fmt: skip
def test_a_number_is_the_papers_only_where_there_is_one(
    text: str, case: str | None, document: str | None
) -> None:
    head = outline_of(text).head
    assert (head.case_number, head.document_number) == (case, document)


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Vesterlev Kommune\n\nNotat om busser\n\nHavby Kommune har flere. Havby Kommune er "
         "stor.",
         "Vesterlev Kommune"),
        ("VESTERLEV KOMMUNE\n\nNotat om busser\n\nDer er to.", "Vesterlev Kommune"),
        ("Seniorrådet i Nørre-Lev Kommune\n\nHøringssvar om busser\n\nVi er imod.", "Nørre-Lev "
         "Kommune"),
        ("Notat om busser\n\nI Vesterlev Kommune kører to busser.\n\nI Havby Kommune kører "
         "ti.\n\n"
         "Det vil Vesterlev Kommune lave om på.", "Vesterlev Kommune"),
        ("ÆLDRERÅDET I VESTERLEV\n\nNotat om busser\n\nDer er to.", "Vesterlev Kommune"),
        ("# Vesterlev Handicapråd\n\nReferat\n\nDer er to busser.", "Vesterlev Kommune"),
        ("Det Centrale Handicapråd\n\nReferat\n\nDer er to busser.", None),
        ("Fælles Ældreråd\n\nReferat\n\nDer er to busser.", None),
        ("Notat om busser\n\nDer er to.", None),
    ],
)  # fmt: skip
def test_the_municipality_is_the_letterheads_else_the_most_named(
    text: str, municipality: str | None
) -> None:
    assert outline_of(text).head.municipality == municipality


def test_a_town_hall_tells_the_municipality() -> None:
    front = "Den 3. maj 2022 kl. 16 i Sal 2, Vesterlev Rådhus"
    text = (
        f"Referat af møde i Ældrerådet\n\n{front}\n\n1. Bus\n\nVi spørger Havby Kommune om bussen."
    )
    assert outline_of(text).head.municipality == "Vesterlev Kommune"


def test_a_mail_is_a_letter_under_its_subject() -> None:
    mail = "Emne: Høringssvar om busser\nFra: Ane Vind\nTil: Byrådet\nKopi: Bo Lind\n"
    text = f"{mail}Dato: 8. september 2022 kl. 20.41\n\nKære alle\n\nRute 5\n\nRuten skal blive.\n"
    source = source_of(text).model_copy(update={"media_type": "message/rfc822"})
    outline = segment(source)
    assert (outline.head.title, outline.head.kind) == ("Høringssvar om busser", "letter")
    assert outline.head.date == "2022-09-08"
    assert [section.heading for section in outline.sections if section.kind == "body"][
        -1
    ] == "Rute 5"


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            "HANDICAPRÅDET\nFormand Ida Bro\n\nTorvet 1\n9999 Søbo\n\nDen 3. september 2031\n"
            "Sagsnr. 00.30.10-S00-7-31\n\nHøringssvar om kørsel til dagcentret",
            "Høringssvar om kørsel til dagcentret",
        ),
        (
            "Søbo Kommune\n\nNOTAT TIL SOCIALUDVALGET\n\nNy sti ved åen\n\n20-03-2031",
            "Ny sti ved åen",
        ),
    ],
)
def test_a_title_is_no_unit_of_an_address_and_no_kind_with_its_reader(
    front: str, title: str
) -> None:
    text = f"{front}\n\nVi skriver, fordi stien ved åen er blevet for smal til kørestole.\n"
    assert outline_of(text).head.title == title
