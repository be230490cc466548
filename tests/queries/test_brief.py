"""The election brief: every line has its quote and reference, in Markdown and HTML."""

import pytest

from graph.store import GraphStore
from queries.answers import Brief, BriefLine, BriefSection, Ref
from queries.brief import election_brief
from queries.brief_text import as_html, as_markdown
from tests.queries.tellings import told


def headings(brief: Brief) -> dict[str, list[str]]:
    return {section.heading: [line.text for line in section.lines] for section in brief.sections}


def test_a_persons_brief_tells_said_promised_opposed_and_open(havrum: GraphStore) -> None:
    brief = election_brief(havrum, "Bo Krag")
    assert headings(brief) == {
        "Foreslog": ["Bo Krag foreslår: Aftencafé"],
        "Var imod": ["Bo Krag er imod: Natbus til havnen"],
        "Besluttede": ["Socialudvalget stemt igennem: Natbus til havnen"],
    }
    assert [row.actor.name for row in brief.opponents] == [
        "Asta Lund",
        "Cilla Eng",
        "Velfærdsforvaltningen",
    ]


def test_a_partys_brief_holds_what_its_members_said(havrum: GraphStore) -> None:
    assert headings(election_brief(havrum, "Venstre"))["Var imod"] == [
        "Bo Krag er imod: Natbus til havnen"
    ]


def test_an_issues_brief_tells_movements_and_both_sides(havrum: GraphStore) -> None:
    brief = election_brief(havrum, "natbus")
    moved = headings(brief)["Sådan flyttede sagen sig"]
    assert moved[0] == "Asta Lund rejst: Natbus til havnen"
    assert moved[-1] == "Asta Lund gennemført: Natbus til havnen"
    assert {row.actor.name for row in brief.allies} >= {"Asta Lund", "Cilla Eng"}
    assert {row.actor.name for row in brief.opponents} == {"Bo Krag", "Havrum Taxa"}


def test_what_is_open_is_told(havrum: GraphStore) -> None:
    assert headings(election_brief(havrum, "Ib Holt"))["Udestår"] == ["Ib Holt: åbent"]


@pytest.mark.parametrize("subject", ["natbus", "Bo Krag", "Venstre"])
def test_every_line_has_its_quote_and_reference(havrum: GraphStore, subject: str) -> None:
    brief = election_brief(havrum, subject)
    lines = [line for section in brief.sections for line in section.lines]
    markdown, html = as_markdown(brief), as_html(brief)
    assert markdown.count("  > «") == html.count("<blockquote>") == len(lines) > 0
    for line in lines:
        source = line.event.source
        assert source.quote in html
        assert f"{source.document}, tegn {source.start}–{source.end}" in html


def test_what_papers_say_is_never_markup() -> None:
    event = told("propose", "Asta <Lund>", quote="Vi *vil* <script>alert(1)</script>")
    line = BriefLine(text="Asta <Lund> foreslår", event=event)
    subject = Ref(kind="person", id="a", name="Asta & Lund")
    brief = Brief(subject=subject, sections=(BriefSection(heading="Foreslog", lines=(line,)),))
    html = as_html(brief, link=lambda source: f'/d?a={source.start}&b="')
    assert "<script>" not in html
    assert 'href="/d?a=0&amp;b=&quot;"' in html
    assert r"\*vil\* \<script\>" in as_markdown(brief)


def test_an_empty_brief_says_so() -> None:
    brief = Brief(subject=Ref(kind="person", id="a", name="Asta"), sections=())
    assert "intet fortalt" in as_markdown(brief)
    assert "intet fortalt" in as_html(brief)
