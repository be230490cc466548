"""What a sentence points to: an earlier meeting, a case, a document, a hearing."""

import pytest

from graph.model import DocumentHead, Reference
from loaders.rules.references import references
from tests.spec.papers import outline, source


def pointed(text: str) -> tuple[Reference, ...]:
    plan = outline(text).model_copy(update={"head": DocumentHead(date="2022-09-02")})
    found = references(source(text), plan)
    assert all(text[each.start : each.end] == each.quote for each in found)
    return found


@pytest.mark.parametrize(
    ("text", "body", "date", "item"),
    [
        ("Vej- og Parkudvalget, 1. maj 2019, pkt. 65", "Vej- og Parkudvalget", "2019-05-01", "65"),
        ("Byrådet besluttede den 3. maj 2021 at vente.", "Byrådet", "2021-05-03", None),
        ("jf. beslutning i Økonomiudvalget den 3. maj 2021", "Økonomiudvalget", "2021-05-03", None),
        ("Referatet fra mødet d. 12.2. 2021 godkendes.", None, "2021-02-12", None),
        ("Socialudvalgets møde den 1. marts 2022 (punkt 7).", "Socialudvalget", "2022-03-01", "7"),
        ("Byrådets møde 12-10-2021 punkt 4", "Byrådet", "2021-10-12", "4"),
        ("jf. byrådets møde den 12.10.2021, pkt. 4", "byrådet", "2021-10-12", "4"),
        ("Sagen er behandlet i Socialudvalget d. 4/5-21.", "Socialudvalget", "2021-05-04", None),
        (
            "Rejst i Rådet for Udsatte Borgere den 4.5.2021",
            "Rådet for Udsatte Borgere",
            "2021-05-04",
            None,
        ),
        ("som opfølgning på sag nr. 12 fra mødet den 4. maj 2021", None, "2021-05-04", "12"),
        ("jf. pkt. 5 på Byrådets møde den 4. maj 2021", "Byrådet", "2021-05-04", "5"),
        (
            "Socialudvalget sendte den 4. maj 2021 forslaget videre.",
            "Socialudvalget",
            "2021-05-04",
            None,
        ),
        (
            "Børnerådet bestilte et notat på mødet den 4. maj 2021.",
            "Børnerådet",
            "2021-05-04",
            None,
        ),
        ("Rådet frarådede på sit møde den 4. maj 2021 forslaget.", "Rådet", "2021-05-04", None),
        (
            "Ældrerådet tilsluttede sig den 4. maj 2021, at det sker.",
            "Ældrerådet",
            "2021-05-04",
            None,
        ),
        (
            "rådet drøftede forslagene på et ekstraordinært møde den 4. maj 2021",
            "rådet",
            "2021-05-04",
            None,
        ),
    ],
)
def test_an_earlier_meeting_is_told_by_body_and_date(
    text: str, body: str | None, date: str, item: str | None
) -> None:
    (only,) = pointed(text)
    assert (only.kind, only.body, only.date, only.item) == ("earlier_handling", body, date, item)


@pytest.mark.parametrize(
    "text",
    [
        "Næste møde er den 1. oktober 2022.",
        "Ordningen begyndte den 1. maj 2020.",
        "Mødet slutter.",
        "jf. pkt. 5 på udvalgets møde i maj",
        "Byrådet, som vi skrev. Ordningen begyndte den 1. maj 2020.",
        "Medlemsskabet udløb den 1. maj 2020.",
        "Rådet har fået brev af 1. maj 2020.",
    ],
)
def test_other_dates_are_no_earlier_handling(text: str) -> None:
    assert pointed(text) == ()


@pytest.mark.parametrize(
    ("text", "kinds_and_numbers"),
    [
        ("Sagsnr.: 12.34.56-A00-7-21", [("case", "12.34.56-A00-7-21")]),
        ("Sagsnr.: 7-21 Dok.nr.: 97-21", [("case", "7-21"), ("document", "97-21")]),
        ("Sagsnummer\n2019-31\nDokumentnr.\n19-7", [("case", "2019-31"), ("document", "19-7")]),
        ("Jeres sagsnr. 04.08.00-P19-5-22", [("case", "04.08.00-P19-5-22")]),
        ("Sagsid.: 17/37025, Sagsinitialer: abc", [("case", "17/37025")]),
        ("J.nr. 419/2002", [("case", "419/2002")]),
        ("Sag nr. 112", []),
    ],
)  # fmt: skip
def test_a_case_or_document_is_told_by_its_number(
    text: str, kinds_and_numbers: list[tuple[str, str]]
) -> None:
    assert [(each.kind, each.number) for each in pointed(text)] == kinds_and_numbers


@pytest.mark.parametrize(
    ("text", "body", "date"),
    [
        ("er i høring i Seniorrådet med frist den 6. oktober 2022", "Seniorrådet", "2022-10-06"),
        ("Høringssvar fra Handicaprådet er vedlagt.", "Handicaprådet", None),
        ("Forslaget er i høring.", None, None),
    ],
)  # fmt: skip
def test_a_hearing_is_told_with_who_answers_and_when(
    text: str, body: str | None, date: str | None
) -> None:
    (only,) = pointed(text)
    assert (only.kind, only.body, only.date) == ("hearing", body, date)
