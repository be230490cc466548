"""Where a matter was handled before and after, each with its key and the words of both papers."""

from graph.store import GraphStore
from queries.answers import Handled, Handling
from queries.documents import document_page
from queries.issues import issue_history
from queries.meetings import meeting_page
from tests.queries.havrum import CASE, POINTED

NOTE = "2022-05-20_budgetnotat.txt"
COUNCIL = "Udsatterådet 2022-02-10"
COMMITTEE = "Socialudvalget 2022-09-05"


def place(end: Handled) -> str:
    where = end.meeting or end.document
    name = where.name if where else ""
    return f"{name} pkt. {end.item}" if end.item else name


def brief(one: Handling) -> tuple[str, str, str]:
    return one.way, one.key, place(one.there)


def words(one: Handling) -> list[str]:
    return [end.source.quote for end in (one.here, one.there) if end.source]


def test_a_matter_tells_which_papers_took_it_up_and_by_which_key(havrum: GraphStore) -> None:
    told = issue_history(havrum, "Natbus").handlings
    assert [(place(one.here), *brief(one)) for one in told] == [
        ("2022-05-20_budgetnotat", "earlier", "case_number", f"{COUNCIL} pkt. 1"),
        (f"{COMMITTEE} pkt. 4", "earlier", "earlier_handling", f"{COUNCIL} pkt. 1"),
    ]
    assert [words(one) for one in told] == [
        [f"Sagsnr.: {CASE}", f"Sagsnr. {CASE}"],
        [POINTED, "1. Natbus"],
    ]


def test_a_meeting_tells_where_its_items_were_taken_up_again(havrum: GraphStore) -> None:
    assert [brief(one) for one in meeting_page(havrum, COUNCIL).handlings] == [
        ("later", "case_number", "2022-05-20_budgetnotat"),
        ("later", "earlier_handling", f"{COMMITTEE} pkt. 4"),
    ]
    assert [brief(one) for one in meeting_page(havrum, COMMITTEE).handlings] == [
        ("earlier", "earlier_handling", f"{COUNCIL} pkt. 1"),
    ]


def test_a_paper_tells_what_it_leads_to(havrum: GraphStore) -> None:
    (only,) = document_page(havrum, NOTE).handlings
    assert brief(only) == ("earlier", "case_number", f"{COUNCIL} pkt. 1")
    assert only.value == CASE


def test_a_matter_that_only_shares_the_papers_is_not_led_there(havrum: GraphStore) -> None:
    assert issue_history(havrum, "Aftencafé").handlings == ()


def test_names_taken_for_one_matter_show_the_words_of_both(havrum: GraphStore) -> None:
    (same,) = (link for link in issue_history(havrum, "Natbus").lineage if link.how == "same_as")
    assert same.is_inferred
    assert [quote.document for quote in same.quotes] == ["2022-02-10_udsatteraadet.txt", NOTE]
