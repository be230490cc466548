"""The JSON routes answer the queries, and every answer opens its source."""

from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from tests.api.papers import AGAINST, CPR, POSTPONED, PROMISED, RAISED, SPRING

API = "/api/v1"


def test_a_history_is_found_by_code_name_or_id(client: TestClient) -> None:
    history = client.get(f"{API}/issues/GN-05").json()
    assert history["issue"]["name"] == "Værested i Gravlev Nord"
    assert history["status"] == "postponed"
    assert history["status_since"] == "2025-09-08"
    for key in ("gn05", history["issue"]["name"], history["issue"]["id"]):
        assert client.get(f"{API}/issues/{quote(key)}").json() == history


def test_who_raised_it_first_is_answered_with_the_words(client: TestClient) -> None:
    first = client.get(f"{API}/issues/GN-05/first").json()
    assert [who["name"] for who in first["who"]] == ["Ingeborg Thrane"]
    assert first["source"]["quote"] == RAISED


def test_a_promise_stands_with_issue_and_person(client: TestClient) -> None:
    of_issue = client.get(f"{API}/issues/GN-05/promises").json()
    of_person = client.get(f"{API}/people/Ingeborg Thrane/promises").json()
    assert [row["source"]["quote"] for row in of_issue] == [PROMISED]
    assert of_person == of_issue


def test_a_quote_stands_where_it_says(client: TestClient) -> None:
    events = client.get(f"{API}/issues/GN-05").json()["events"]
    assert {event["source"]["quote"] for event in events} == {RAISED, AGAINST, POSTPONED, PROMISED}
    for source in (event["source"] for event in events):
        text = client.get(f"{API}/documents/{source['document_id']}/text").text
        assert text[source["start"] : source["end"]] == source["quote"]


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("issues", ["Værested i Gravlev Nord"]),
        ("people", ["Holger Kvist", "Ingeborg Thrane"]),
        ("organisations", ["Gravlev Kommune", "Socialrådet"]),
        ("meetings", ["Socialrådet 2025-09-08", "Socialrådet 2025-03-03"]),
        ("documents", ["Referat af møde i Socialrådet", "Referat af møde i Socialrådet"]),
    ],
)
def test_a_list_goes_on_where_its_cursor_stopped(
    client: TestClient, path: str, names: list[str]
) -> None:
    found, cursor = [], None
    while True:
        parameters = {"limit": "1"} | ({"cursor": cursor} if cursor else {})
        page = client.get(f"{API}/{path}", params=parameters).json()
        for row in page["rows"]:
            found += [value["name"] for key, value in row.items() if key == path_key(path, row)]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == names


def path_key(path: str, row: dict[str, object]) -> str:
    return "actor" if "actor" in row else path.removesuffix("s")


def test_people_organisations_meetings_and_positions_have_their_answers(client: TestClient) -> None:
    person = client.get(f"{API}/people/Holger Kvist").json()
    assert [event["act_or_status"] for event in person["events"]] == ["oppose"]
    council = client.get(f"{API}/organisations/Socialrådet").json()
    assert len(council["meetings"]) == 2
    meeting = client.get(f"{API}/meetings/{council['meetings'][0]['id']}").json()
    assert len(meeting["participants"]) == 2
    position = client.get(f"{API}/positions/Holger Kvist").json()
    assert [row["stance"] for row in position] == ["against"]


def test_search_suggestions_network_path_latest_and_brief_have_their_answers(
    client: TestClient,
) -> None:
    hits = client.get(f"{API}/search", params={"q": "værestedet"}).json()["rows"]
    assert {"issue", "event"} <= {hit["kind"] for hit in hits}
    assert client.get(f"{API}/suggest", params={"q": "Ingeborg Tran"}).json() == ["Ingeborg Thrane"]
    network = client.get(f"{API}/network", params={"issue": "GN-05"}).json()
    assert [edge["disagree"] for edge in network["edges"]] == [1]
    ends = {"from": "Ingeborg Thrane", "to": "Holger Kvist"}
    assert len(client.get(f"{API}/path", params=ends).json()) >= 1
    assert client.get(f"{API}/latest").json()[0]["source"]["quote"] == POSTPONED
    brief = client.get(f"{API}/briefs/Holger Kvist").json()
    assert AGAINST in {
        line["event"]["source"]["quote"] for part in brief["sections"] for line in part["lines"]
    }


@pytest.mark.parametrize(
    ("format_", "media_type"), [("md", "text/markdown"), ("html", "text/html")]
)
def test_a_brief_is_also_text(client: TestClient, format_: str, media_type: str) -> None:
    answer = client.get(f"{API}/briefs/Holger Kvist", params={"format": format_})
    assert answer.headers["content-type"].startswith(media_type)
    assert AGAINST.split(",")[0] in answer.text


def test_a_period_without_words_has_no_network(client: TestClient) -> None:
    assert client.get(f"{API}/network", params={"since": "2030-01-01"}).json()["nodes"] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/issues/ukendt", 404),
        ("/people/ffffffffffffffff", 404),
        ("/documents/ffffffffffffffff/text", 404),
        ("/ingenting", 404),
        ("/issues?limit=0", 422),
        ("/issues?limit=mange", 422),
        ("/issues?cursor=opfundet", 422),
        ("/issues?kind=opfundet", 422),
        ("/search", 422),
        ("/network?since=i-gaar", 422),
        ("/briefs/GN-05?format=pdf", 422),
    ],
)
def test_what_is_wrong_or_unknown_is_a_problem(client: TestClient, path: str, status: int) -> None:
    answer = client.get(f"{API}{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status


def test_the_server_is_up_and_the_database_answers(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    assert client.get("/ready").json() == {"status": "ok"}


def test_no_cpr_number_leaves_the_house(client: TestClient) -> None:
    document = client.get(f"{API}/issues/GN-05").json()["events"][0]["source"]["document_id"]
    for path in (f"{API}/documents/{document}/text", f"/dokumenter/{document}"):
        text = client.get(path).text
        assert "010190-1234" not in text
        assert "██████-████" in text
    assert CPR in SPRING
