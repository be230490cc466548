"""The pages: each answers without scripts, is safe, and leads from a quote to its place."""

import re

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from starlette.testclient import TestClient

from graph.store import GraphStore
from tests.api.papers import AGAINST, POINTED, RAISED
from tests.engines import wipe

PAGES = (
    "/", "/soeg?q=værested", "/soeg?q=xyzzy", "/sager", "/sager/GN-05", "/personer",
    "/personer/Ingeborg Thrane", "/organisationer", "/organisationer/Socialrådet", "/moeder",
    "/moeder/Socialrådet 2025-03-03", "/dokumenter", "/dokumenter/forår.txt", "/netvaerk",
    "/netvaerk?sag=GN-05&fra=2025-01-01", "/valgbrief", "/valgbrief/Holger Kvist", "/ingenting",
)  # fmt: skip


def parsed(client: TestClient, path: str) -> LexborHTMLParser:
    return LexborHTMLParser(client.get(path).text)


def text(page: LexborHTMLParser | LexborNode, selector: str) -> str:
    found = page.css_first(selector)
    assert found is not None, selector
    return found.text()


def attribute(page: LexborHTMLParser | LexborNode, selector: str, name: str) -> str:
    found = page.css_first(selector)
    assert found is not None, selector
    return found.attributes[name] or ""


@pytest.fixture
def every_page(client: TestClient) -> dict[str, LexborHTMLParser]:
    return {path: parsed(client, path) for path in PAGES}


def test_every_page_is_danish_titled_and_has_landmarks(
    every_page: dict[str, LexborHTMLParser],
) -> None:
    for path, page in every_page.items():
        assert attribute(page, "html", "lang") == "da", path
        assert text(page, "title").endswith("· Sagsspor"), path
        assert len(page.css("h1")) == 1, path
        for landmark in ("main#indhold", "a.skip[href='#indhold']", "nav[aria-label]", "footer"):
            assert page.css_first(landmark), (path, landmark)


def test_every_field_has_a_label_and_every_link_a_name(
    every_page: dict[str, LexborHTMLParser],
) -> None:
    for path, page in every_page.items():
        labelled = {label.attributes.get("for") for label in page.css("label")}
        fields = {field.attributes.get("id") for field in page.css("input, select")}
        assert fields <= labelled, path
        assert all(link.text(strip=True) for link in page.css("a")), path


def test_no_page_runs_or_styles_inline(client: TestClient) -> None:
    for path in PAGES:
        answer = client.get(path)
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy, path
        assert "script-src 'self'" in policy, path
        page = LexborHTMLParser(answer.text)
        assert all("src" in script.attributes for script in page.css("script")), path
        assert not page.css("style, [style]"), path
        assert not re.search(r"\son\w+=", answer.text), path


def test_ids_are_unique_on_a_page(every_page: dict[str, LexborHTMLParser]) -> None:
    for path, page in every_page.items():
        ids = [node.attributes["id"] for node in page.css("[id]")]
        assert len(ids) == len(set(ids)), path


def test_links_within_the_house_lead_somewhere(
    client: TestClient, every_page: dict[str, LexborHTMLParser]
) -> None:
    links = {link.attributes["href"] for page in every_page.values() for link in page.css("a")}
    inside = {link for link in links if link and link.startswith("/")}
    assert len(inside) > 20
    assert {link: client.get(link).status_code for link in inside} == dict.fromkeys(inside, 200)


@pytest.mark.parametrize(
    ("path", "selector", "way", "there"),
    [
        ("/moeder/Socialrådet 2025-09-08", "#vej-earlier", "Tidligere behandlet", "3. marts 2025"),
        ("/moeder/Socialrådet 2025-03-03", "#vej-later", "Senere behandlet", "8. september 2025"),
        ("/sager/GN-05", "#behandlet", "Behandlet hvor", "3. marts 2025"),
    ],
)
def test_earlier_and_later_handling_is_told_with_the_words_of_both_papers(
    client: TestClient, path: str, selector: str, way: str, there: str
) -> None:
    page = parsed(client, path)
    assert text(page, selector) == way
    section = next(each for each in page.css("section") if each.css_first(selector))
    assert there in section.text()
    assert [quote.text() for quote in section.css("blockquote")].count(POINTED) == 1
    assert len(section.css("figure a[href^='/dokumenter/']")) == 2


@pytest.mark.parametrize(
    ("name", "way"), [("efterår.txt", "Tidligere behandlet"), ("forår.txt", "Senere behandlet")]
)
def test_a_paper_tells_what_it_leads_to_and_what_leads_there(
    client: TestClient, name: str, way: str
) -> None:
    told = parsed(client, f"/dokumenter/{name}").css("aside details")
    found = next(each for each in told if text(each, "summary").startswith(way))
    assert "pkt. 1" in found.text()
    assert len(found.css("a.seen-at")) == 2


def test_an_issue_tells_where_it_stands_who_raised_it_and_what_was_said(client: TestClient) -> None:
    page = parsed(client, "/sager/GN-05")
    state, first = (card.text() for card in page.css(".card"))
    assert re.search(r"udsat\s+siden 8. september 2025", state)
    assert re.search(rf"Ingeborg Thrane\s+3. marts 2025\s+{RAISED}", first)
    assert re.search(r"foreslår.*er imod", text(page, "[data-timeline]"), re.DOTALL)
    assert "1,4 mio. kr." in text(page, "main")


def test_a_quote_leads_to_its_place(client: TestClient) -> None:
    quotes = parsed(client, "/sager/GN-05").css("[data-timeline] .quote")
    for quote in quotes:
        address = attribute(quote, "a", "href")
        assert address.endswith("#citat")
        marked = parsed(client, address).css("mark")
        assert "".join(piece.text() for piece in marked) == text(quote, "blockquote")
        assert [piece.attributes.get("id") for piece in marked] == ["citat"]
    assert len(quotes) == 4


def test_a_place_told_twice_is_shown_once(client: TestClient) -> None:
    entries = parsed(client, "/sager/GN-05").css("[data-timeline] .entry")
    raised = [entry for entry in entries if RAISED in entry.text()]
    assert [entry.attributes["data-kinds"] for entry in raised] == ["statement status_change"]


def test_the_network_is_also_a_table(client: TestClient) -> None:
    row = text(parsed(client, "/netvaerk"), "table.edges tbody tr")
    assert sorted(re.findall(r"Ingeborg Thrane|Holger Kvist", row)) == [
        "Holger Kvist",
        "Ingeborg Thrane",
    ]
    assert not parsed(client, "/netvaerk?fra=2030-01-01").css("table.edges")


def test_an_empty_search_offers_what_is_near(client: TestClient) -> None:
    page = parsed(client, "/soeg?q=Holger Kvits")
    assert "Holger Kvist" in text(page, "main")
    assert client.get("/soeg?q= ", follow_redirects=False).headers["location"] == "/"


def test_a_brief_can_be_taken_home(client: TestClient) -> None:
    address = attribute(parsed(client, "/valgbrief/Holger Kvist"), "a[download]", "href")
    answer = client.get(address)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert AGAINST.split(",")[0] in answer.text


def test_what_is_typed_is_shown_as_text(client: TestClient) -> None:
    answer = client.get("/soeg", params={"q": "<script>alert(1)</script>"})
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;" in answer.text


def test_an_empty_graph_says_what_to_do(client: TestClient, embedded_session: GraphStore) -> None:
    wipe(embedded_session)
    assert "Der er ingen dokumenter endnu" in client.get("/").text
    for path in ("/sager", "/personer", "/organisationer", "/moeder", "/dokumenter", "/netvaerk"):
        assert client.get(path).status_code == 200
