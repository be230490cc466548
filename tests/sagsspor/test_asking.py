"""The commands that ask, as their users meet them."""

import json
from pathlib import Path

import pytest

from tests.queries.havrum import CASE, RAISED, RUNNING
from tests.sagsspor.conftest import Run


def test_trace_prints_the_history_of_the_contract(sagsspor: Run) -> None:
    result = sagsspor("trace", "HB-07", "--json")
    told = json.loads(result.stdout)
    assert result.exit_code == 0
    assert list(told) == [
        "issue", "codes", "also_called", "status", "status_since", "first_raised_by",
        "events", "promises", "lineage", "same_as", "handlings",
    ]  # fmt: skip
    assert (told["issue"], told["codes"]) == ("Natbus til havnen", ["HB-07", "HB-19"])
    assert (told["status"], told["status_since"]) == ("implemented", "2024-02-01")
    assert told["first_raised_by"] == {
        "who": "Asta Lund",
        "date": "2022-02-10",
        "document": "2022-02-10_udsatteraadet.txt",
        "quote": RAISED,
    }
    assert told["events"][0] == {
        "date": "2022-02-10",
        "document": "2022-02-10_udsatteraadet.txt",
        "kind": "statement",
        "who": "Asta Lund",
        "act_or_status": "propose",
        "quote": RAISED,
        "told_about": None,
    }
    (promise,) = told["promises"]
    assert (promise["who"], promise["due"], promise["outcome"]) == (
        "Ib Holt",
        "2022-06-01",
        "broken",
    )
    assert [(step["from"], step["how"], step["to"]) for step in told["lineage"]] == [
        ("HB-07", "merged", "HB-19"),
        ("HB-11", "merged", "HB-19"),
    ]
    (same,) = told["same_as"]
    assert (same["name"], same["method"], same["inferred"]) == (
        ["Natbus", "Natbus til havnen"],
        "head_noun",
        True,
    )
    assert [words["document"] for words in same["quotes"]] == [
        "2022-02-10_udsatteraadet.txt",
        "2022-05-20_budgetnotat.txt",
    ]
    assert told["handlings"][0] == {
        "key": "case_number",
        "value": CASE,
        "way": "earlier",
        "from": {
            "date": "2022-05-20",
            "document": "2022-05-20_budgetnotat.txt",
            "meeting": None,
            "item": None,
            "title": None,
            "quote": f"Sagsnr.: {CASE}",
        },
        "to": {
            "date": "2022-02-10",
            "document": "2022-02-10_udsatteraadet.txt",
            "meeting": "Udsatterådet 2022-02-10",
            "item": "1",
            "title": "Natbus",
            "quote": f"Sagsnr. {CASE}",
        },
    }


def test_trace_tells_it_to_people(sagsspor: Run) -> None:
    result = sagsspor("trace", "natbussen")
    for part in (
        "Natbus til havnen (HB-07, HB-19)",
        "Status: gennemført siden 2024-02-01",
        f"«{RUNNING}»",
        "Rejst først af",
        "Bo Krag er imod",
        "HB-07 blev til HB-19",
        "Natbus er det samme som HB-07 (udledt: ",
        "sagsspor review --judge",
        "tidligere behandlet: Udsatterådet 2022-02-10, pkt. 1 Natbus",
        "Ib Holt lovede: brudt",
        "1.200.000 kr.: kørsel",
        "— 2022-05-20_budgetnotat.txt",
    ):
        assert part in result.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("trace", "Natbsu"), "Mente du «Natbus»"),
        (("who", "Asta Lind"), "Mente du «Asta Lund»?"),
        (("brief", "Havrum Tacsa"), "Mente du «Havrum Taxa»"),
        (("network", "--issue", "xyzzyq"), "Der er ingen sag ved navn «xyzzyq»."),
        (("network", "--path", "Bo Krag", "qqq"), "Der er ingen person ved navn «qqq»."),
    ],
)
def test_an_unknown_name_ends_with_the_nearest(
    sagsspor: Run, arguments: tuple[str, ...], told: str
) -> None:
    result = sagsspor(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert told in result.stderr


def test_who_shows_people_and_organisations(sagsspor: Run) -> None:
    person = sagsspor("who", "asta").stdout
    assert "formand, Udsatterådet" in person
    assert RAISED in person
    body = sagsspor("who", "Socialudvalget").stdout
    assert "Beslutning: udsat (Socialudvalget)" in body or "Afstemning" in body
    profile = json.loads(sagsspor("who", "Ib Holt", "--json").stdout)
    assert [row["outcome"] for row in profile["promises"]] == ["broken", "open"]


def test_search_finds_inflected_words_and_suggests(sagsspor: Run) -> None:
    found = sagsspor("search", "biblioteker", "--kind", "udtalelse")
    assert "Bo Krag foreslår en aftencafé på biblioteket." in found.stdout
    page = json.loads(sagsspor("search", "natbus", "--limit", 1, "--json").stdout)
    assert len(page["rows"]) == 1
    after = sagsspor("search", "natbus", "--limit", 1, "--cursor", page["next_cursor"], "--json")
    assert json.loads(after.stdout)["rows"] != page["rows"]
    assert sagsspor("search", "natbus", "--cursor", "æ").exit_code == 2
    assert "Mente du «Socialudvalget»?" in sagsspor("search", "Sosjaludvaget").stdout


def test_network_shows_ties_periods_and_paths(sagsspor: Run) -> None:
    assert "Asta Lund" in sagsspor("network", "--sag", "natbus").stdout
    later = json.loads(sagsspor("network", "--fra", "2024-01-01", "--json").stdout)
    assert {node["name"] for node in later["nodes"]} == {"Asta Lund", "Mille"}
    path = sagsspor("network", "--vej", "Cilla Eng", "Havrum Taxa").stdout
    assert "Natbus til havnen → Havrum Taxa" in path
    assert sagsspor("network", "--fra", "i går").exit_code == 2


def test_a_brief_is_markdown_html_or_json(sagsspor: Run, tmp_path: Path) -> None:
    assert sagsspor("brief", "Bo Krag").stdout.startswith("# Valgbrief: Bo Krag\n")
    page = tmp_path / "ny" / "brief.html"
    assert sagsspor("brief", "Bo Krag", "--format", "html", "--out", page).exit_code == 0
    assert "<blockquote>" in page.read_text("utf-8")
    told = json.loads(sagsspor("brief", "natbus", "--json").stdout)
    assert told["subject"]["name"] == "Natbus til havnen"
    refused = sagsspor("brief", "Bo Krag", "--out", page / "inden" / "i.html")
    assert refused.exit_code == 2
    assert "kan ikke skrives" in refused.stderr
