"""Which body met, when and where, in the layouts that headers come in."""

import pytest

from tests.loaders.papers import outline_of

ITEMS = "\n\n1. Valg\n\nIda blev valgt.\n"


def told(text: str, kind: str = "txt") -> tuple[str | None, ...]:
    """Return body, date, start, end and place of minutes with this front."""
    meeting = outline_of(text, kind).meeting
    assert meeting is not None
    return (meeting.body, meeting.date, meeting.start, meeting.end, meeting.place)


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("Referat fra ordinært møde i Ældrerådet\n\nDato: Mandag d. 15.3. 2021\nTid: kl. "
         "16.00-18.10\n"
         "Sted: Huset, Gaden 1, 1. sal",
         ("Ældrerådet", "2021-03-15", "16:00", "18:10", "Huset, Gaden 1, 1. sal")),
        ("Byrådet\n\nREFERAT\n\nMødedato:      Onsdag den 12. oktober 2022\nMødetidspunkt: Kl. "
         "18:00\n"
         "Sluttidspunkt: Kl. 20:35\nMødested:      Byrådssalen",
         ("Byrådet", "2022-10-12", "18:00", "20:35", "Byrådssalen")),
        ("Dagsorden til møde i Handicaprådet\n\nMØDEDATO: 24. NOVEMBER 2020\n\nTID: 12.00 – "
         "16.00\n\n"
         "STED: MICROSOFT TEAMS",
         ("Handicaprådet", "2020-11-24", "12:00", "16:00", "Microsoft Teams")),
        ("Referat af møde i Socialudvalget\n\nDen 23.08.2021 kl. 16:30 i Mødelokale 3, "
         "Vesterlev Rådhus",
         ("Socialudvalget", "2021-08-23", "16:30", None, "Mødelokale 3, Vesterlev Rådhus")),
        ("Dialogmøde mellem Ældrerådet og Social- og Sundhedsudvalget\n\n"
         "Opsamling | Mandag den 26. februar 2024, kl. 15.30 – 17.15 | Salen, Vesterlev Rådhus",
         ("Ældrerådet og Social- og Sundhedsudvalget", "2024-02-26", "15:30", "17:15",
          "Salen, Vesterlev Rådhus")),
        ("REFERAT\n\nUDVALG\nÆldrerådet\nDATO\n27.10.2020\nSTARTTIDSPUNKT\n27-10-2020 17:00:00\n"
         "SLUTTIDSPUNKT\n27-10-2020 19:30:00\nSTED\nByrådssalen",
         ("Ældrerådet", "2020-10-27", "17:00", "19:30", "Byrådssalen")),
        ("Handicaprådet\n\nREFERAT\n\nDato:\nKl.:\nSted:\n\nTirsdag den 3. maj "
         "2022\n15:00\nRådhuset, lokale 1",
         ("Handicaprådet", "2022-05-03", "15:00", None, "Rådhuset, lokale 1")),
        ("Referat\n\nUdvalgÆldrerådet\nMødestedMødelokale 1\nStarttidspunkt11-01-2021 13:00:00",
         ("Ældrerådet", "2021-01-11", "13:00", None, "Mødelokale 1")),
        ("Byrådet\n\nProtokol fra mødet den 10. oktober 2023\n\nMødet begyndte kl. 18.00 i "
         "Rådhussalen.",
         ("Byrådet", "2023-10-10", "18:00", None, "Rådhussalen")),
        ("Handicaprådet - Referat - 3. maj 2022",
         ("Handicaprådet", "2022-05-03", None, None, None)),
        ("ÆLDRERÅDET I VESTERLEV\nReferat af ordinært møde\nDen 18.4.2023 kl. 9.30 - 12.00 på "
         "Solgården",
         ("Ældrerådet", "2023-04-18", "09:30", "12:00", "Solgården")),
        ("REFERAT\nRÅDET FOR SOCIALT UDSATTE\n\nTIDSPUNKT: TIRSDAG DEN 24. JANUAR 2023 KL. "
         "13.30 TIL 15.45\n"
         "STED: VÆRESTEDET, KAJGADE 3",
         ("Rådet for Socialt Udsatte", "2023-01-24", "13:30", "15:45", "Værestedet, Kajgade 3")),
        ("Referat af Handicaprådets møde\n\nMandag, 11 januar, 2021 - 19:00\nLokale: Store sal",
         ("Handicaprådet", "2021-01-11", "19:00", None, "Store sal")),
        ("Referat\n\nMøde i:      Ældrerådet\nDato:        22.04.2021\nKl.:         16.30 - "
         "18.00\n"
         "Lokation:    Online",
         ("Ældrerådet", "2021-04-22", "16:30", "18:00", "Online")),
        ("Udvalget for Voksne og Sundhed\n\nReferat\n\nTorsdag, April 3, 2014 - 08:00",
         ("Udvalget for Voksne og Sundhed", "2014-04-03", "08:00", None, None)),
        ("REFERAT FRA MØDE I LOKALUDVALGET\nMANDAG DEN 4. APRIL 2022 KL. 19.00 – 21.30 I SALEN",
         ("Lokaludvalget", "2022-04-04", "19:00", "21:30", "Salen")),
        ("Referat fra bestyrelsesmøde i Ungerådet den 4/5 2021 kl. 19 i lokale 4",
         ("Ungerådet", "2021-05-04", "19:00", None, "lokale 4")),
    ],
)  # fmt: skip
def test_a_header_tells_body_date_times_and_place(
    front: str, expected: tuple[str | None, ...]
) -> None:
    assert told(front + ITEMS) == expected


def test_a_closing_sentence_tells_when_the_meeting_ended() -> None:
    text = (
        "Referat af møde i Byrådet den 3. maj 2021 kl. 18" + ITEMS + "\nMødet sluttede kl. 20.15."
    )
    assert told(text)[3] == "20:15"


def test_a_decision_heading_tells_body_and_date() -> None:
    item = "<h2>1. Bus</h2><h3>Beslutning i Ældrerådet den 03-11-2015</h3><p>Godkendt.</p>"
    assert told(f"<h1>Referat</h1>{item}", "html")[:2] == ("Ældrerådet", "2015-11-03")


def test_a_table_of_fields_is_read_like_lines() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td>{value}</td></tr>"
        for label, value in [
            ("Udvalg", "Kultur- og Fritidsudvalget"),
            ("Dato", "07-06-2023"),
            ("Tid", "15:00 - 17:10"),
            ("Lokale", "Mødelokale Engen"),
        ]
    )
    text = f"<h1>Referat</h1><table>{rows}</table><h2>1. Bus</h2><p>Godkendt.</p>"
    assert told(text, "html") == (
        "Kultur- og Fritidsudvalget", "2023-06-07", "15:00", "17:10", "Mødelokale Engen",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Notat om busser\n\nDato: 3. maj 2021\n\nTekst.",
        "Høringssvar om busser\n\nVi er imod.",
        "Pressemeddelelse\n\nNy bus\n\nDen kører fra mandag den 3. maj 2021 kl. 6.",
    ],
)
def test_a_paper_that_is_no_meetings_has_none(text: str) -> None:
    assert outline_of(text).meeting is None
