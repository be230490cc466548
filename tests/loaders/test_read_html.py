"""HTML: what a reader of the page sees, its menus marked, whatever state the source is in."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.readers.html import source_of_html
from tests.loaders.reading import assert_spans_hold, cells, read_file, shown, uncovered

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8">
<title>Referat  af møde - Skovby</title><style>p{color:red}</style><script>var a;</script></head>
<body><div class="cookie">Vi bruger cookies</div>
<ul class="menu"><li><a href="/">Forside</a></li><li>Politik</li></ul>
<h1>Referat af   møde</h1>
<p>Den 1. juni kl.&nbsp;16 i <b>Salen</b>, <i>Skovby</i>.</p>
<h2>Til stede</h2><p>Kaj Lund, (A)<br>Lis Holm, (V)</p>
<ol><li>godkender,<ul><li>med bemærkning</li></ul></li><li><p>afviser.</p></li></ol>
<table><tr><th>Forslag</th><th>2022</th></tr><tr><td></td><td>10 kr.</td></tr></table>
<p><a href="#top">Til toppen</a></p>
<footer><p>Skovby Kommune</p></footer></body></html>"""


def test_a_page_is_read_as_it_is_seen(tmp_path: Path) -> None:
    source = read_file(tmp_path, "side.html", PAGE)
    assert (source.title, source.media_type) == ("Referat af møde - Skovby", "text/html")
    assert shown(source) == [
        ("furniture", "Vi bruger cookies"),
        ("furniture", "Forside"),
        ("furniture", "Politik"),
        ("heading", "Referat af møde"),
        ("paragraph", "Den 1. juni kl.\xa016 i Salen, Skovby."),
        ("heading", "Til stede"),
        ("paragraph", "Kaj Lund, (A)"),
        ("paragraph", "Lis Holm, (V)"),
        ("list_item", "godkender,"),
        ("list_item", "med bemærkning"),
        ("list_item", "afviser."),
        ("table_row", "Forslag\t2022"),
        ("table_row", "\t10 kr."),
        ("furniture", "Til toppen"),
        ("furniture", "Skovby Kommune"),
    ]
    assert cells(source) == [["Forslag", "2022"], ["", "10 kr."]]
    assert [block.level for block in source.blocks if block.kind == "heading"] == [1, 2]
    assert [block.level for block in source.blocks if block.kind == "list_item"] == [1, 2, 1]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a<br>b</p>", "a\nb"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<p>a\n  b</p>", "a b"),
        ("a<b>b</b> <i> c</i>", "ab c"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a\nb\tc"),
        ("<table><tr><td><h2>a</h2>b</td><td>c</td></tr></table>", "a\n\nb\nc"),  # only layout
        ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "a\tb"),
        ("<p>a</p><table><tr><td></td><td></td></tr></table><p>b</p>", "a\n\nb"),
        ("<p>2 &lt; 3</p><!-- skjult --><template>x</template>", "2 < 3"),
        ("<p>&nbsp;</p><p>a</p>", "\xa0\n\na"),
        ("<ul><li>a<li>b</ul><p>c", "a\nb\n\nc"),
        ("<p>aldrig lukket <b>fed", "aldrig lukket fed"),
    ],
)
def test_blocks_part_lines_and_markup_leaves_no_trace(html: str, text: str) -> None:
    assert source_of_html("a.html", html).text == text


@pytest.mark.parametrize(
    "html",
    [
        "<div class='site-footer'>x</div>",
        "<div id='cookie-banner'><h2>x</h2></div>",
        "<nav>x</nav>",
        "<div hidden>x</div>",
        "<div style='display: none'>x</div>",
        "<div role='navigation'><ul><li>x</li></ul></div>",
    ],
)
def test_what_surrounds_the_paper_is_furniture(html: str) -> None:
    assert shown(source_of_html("a.html", html)) == [("furniture", "x")]


def test_an_element_with_the_main_heading_is_no_furniture() -> None:
    html = "<div class='menu'><h1>Referat</h1><p>Godkendt.</p></div>"
    assert shown(source_of_html("a.html", html)) == [
        ("heading", "Referat"),
        ("paragraph", "Godkendt."),
    ]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        ("utf-8", '<meta charset="findes-ikke">'),
        ("utf-16", ""),
    ],
)
def test_the_declared_encoding_is_used(tmp_path: Path, encoding: str, head: str) -> None:
    html = f"<html><head>{head}</head><body><p>Ældre på øen – § 18</p></body></html>"
    assert read_file(tmp_path, "a.htm", html.encode(encoding)).text == "Ældre på øen – § 18"


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "blockquote", "span", "a"])
def test_nesting_thousands_deep_is_no_trouble(tag: str) -> None:
    closing = "".join(f"</{name.strip('<>')}>" for name in reversed(tag.split("><")))
    started = time.process_time()
    source = source_of_html("a.html", f"<{tag}>" * 5_000 + "Rådet" + closing * 5_000)
    assert source.text == "Rådet"
    assert time.process_time() - started < 40


@pytest.mark.parametrize("unit", ["ord og tal ", "<b>x</b> ", "<td>x", "<li>x", "<p>", "&nbsp;"])
def test_a_megabyte_on_one_line_is_read_in_linear_time(unit: str) -> None:
    started = time.process_time()
    source_of_html("a.html", "<table><tr>" + unit * (1_000_000 // len(unit)))
    assert time.process_time() - started < 40


TAGS = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<br>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<ul>",
         "<li>", "</li>", "</ul>", "<h2>", "</h2>", "<div class=menu>", "</div>", "<pre>",
         "</pre>", "ord", " ", "\n", "&nbsp;", "<b>", "</b>", "Side 1 af 2", "<a href='#top'>",
         "<nav>", "</nav>", "<th>", "<select>", "<h1>", "\tord"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(TAGS)
@settings(max_examples=400, deadline=None)
def test_any_soup_of_tags_gives_ordered_blocks_that_hold_all_its_words(html: str) -> None:
    source = source_of_html("a.html", html)
    assert_spans_hold(source)
    assert uncovered(source) == ""
    assert source.text.count("ord") == html.count("ord")
