"""Plain text and Markdown: the text stays as it stands, its blocks are spans of it."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.readers.encoding import decode
from loaders.readers.markdown import read_markdown
from loaders.readers.plain import read_plain
from tests.loaders.reading import assert_spans_hold, cells, read_file, shown, uncovered

DANISH = "Rådet ønsker æbler på menuen – 1½ kg til § 18-gruppen.\nÆldre får også."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    source = read_file(tmp_path, "brev.txt", DANISH.encode(encoding))
    assert (source.text, source.media_type, source.name) == (DANISH, "text/plain", "brev.txt")


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman"])
def test_old_encodings_are_told_apart_by_the_danish_letters(encoding: str) -> None:
    text = "Socialudvalget drøftede på mødet, hvor mange ældre der får støtte i Ærø Kommune."
    assert decode(text.encode(encoding)) == text


def test_one_broken_byte_does_not_spoil_a_utf8_text() -> None:
    text = "Rådet ønsker støtte til ældre på øen og færre afslag. " * 5
    assert decode(text.encode() + b"\xe6") == text + "\ufffd"


def test_line_ends_become_one_kind_and_nothing_else_changes(tmp_path: Path) -> None:
    raw = b"  Dato: \t1. juni\r\n\r\nSted:\xc2\xa0 Salen\rSlut  \n"
    assert read_file(tmp_path, "a.txt", raw).text == (
        "  Dato: \t1. juni\n\nSted:\xa0 Salen\nSlut  \n"
    )


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Referat\n\nRådet mødtes.", [("heading", "Referat"), ("paragraph", "Rådet mødtes.")]),
        ("# Møde\nTekst.", [("heading", "# Møde"), ("paragraph", "Tekst.")]),
        ("Mødet\n=====\nTekst.", [("heading", "Mødet\n====="), ("paragraph", "Tekst.")]),
        ("D A G S O R D E N", [("heading", "D A G S O R D E N")]),
        ("REFERAT:", [("heading", "REFERAT:")]),
        ("3. Natcafé i byen", [("heading", "3. Natcafé i byen")]),
        ("Ad 3) Natcafé i byen", [("heading", "Ad 3) Natcafé i byen")]),
        ("3. at sagen udsættes.", [("list_item", "3. at sagen udsættes.")]),
        ("2. september 2022", [("paragraph", "2. september 2022")]),
        ("- Kaj\n- Lis", [("list_item", "- Kaj"), ("list_item", "- Lis")]),
        ("• Kaj fra\nrådet", [("list_item", "• Kaj fra\nrådet")]),
        ("-1,1 mio. kr.", [("paragraph", "-1,1 mio. kr.")]),
        ("Side 2 af 34", [("furniture", "Side 2 af 34")]),
        ("Skovby · Torvet 1\tSide 1/2", [("furniture", "Skovby · Torvet 1\tSide 1/2")]),
        ("Se bilaget på side 2", [("paragraph", "Se bilaget på side 2")]),
        ("Til toppen", [("furniture", "Til toppen")]),
    ],
)
def test_a_line_is_known_by_its_look(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(read_plain("a.txt", text)) == blocks


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Tid: kl. 16\nSted: Salen", ["Tid: kl. 16", "Sted: Salen"]),
        ("Kaj Lund (A)\nLis Holm (V)", ["Kaj Lund (A)", "Lis Holm (V)"]),
        ("Rådet foreslår, at der\nåbnes et værested.",
         ["Rådet foreslår, at der\nåbnes et værested."]),
        ("Finan-\nsieringen mangler.", ["Finan-\nsieringen mangler."]),
        ("Godkendt.\nMødet sluttede.", ["Godkendt.", "Mødet sluttede."]),
        ("Det er en lang linje, som er brudt af skrivemaskinen lige foran\nKaj Lund.",
         ["Det er en lang linje, som er brudt af skrivemaskinen lige foran\nKaj Lund."]),
        ("SKOVBY RÅD\nv/ formanden", ["SKOVBY RÅD", "v/ formanden"]),
    ],
)  # fmt: skip
def test_a_line_end_parts_paragraphs_unless_the_sentence_goes_on(
    text: str, paragraphs: list[str]
) -> None:
    assert shown(read_plain("a.txt", text)) == [("paragraph", part) for part in paragraphs]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("\t2022\t2023\nLøn\t10\t20", [["", "2022", "2023"], ["Løn", "10", "20"]]),
        ("| Aftale | Frist |\n|---|---|\n| Brev | maj |", [["Aftale", "Frist"], ["Brev", "maj"]]),
        ("12.00\t<p><b>Ad 1)</b></p> <ul><li>Nyt</li></ul>\tAlle",
         [["12.00", "<p><b>Ad 1)</b></p> <ul><li>Nyt</li></ul>", "Alle"]]),
        ("\t<li>Fortsat</li>\t", [["", "<li>Fortsat</li>", ""]]),
        ("\tIndrykket tekst", []),
        ("1.\tgodkender budgettet", []),
    ],
)  # fmt: skip
def test_tabs_and_bars_part_cells(text: str, rows: list[list[str]]) -> None:
    assert cells(read_plain("a.txt", text)) == rows


def test_form_feeds_part_pages(tmp_path: Path) -> None:
    source = read_file(tmp_path, "a.txt", "Side et.\n\fSide to.\n\fSide tre.")
    assert [source.text[page.start : page.end] for page in source.pages] == [
        "Side et.\n\f",
        "Side to.\n\f",
        "Side tre.",
    ]
    assert [block.page for block in source.blocks] == [1, 2, 3]


MARKDOWN = """# Dialogmøde

**Fra rådet:** Kaj Lund
**Afbud:** Lis Holm

- Kaj fortalte, at caféen
  er åbnet.
  1. Lis spurgte.

---

| Aftale | Ansvarlig |
|:--|:--|
| Brev | Kaj \\| Lis |

Sendt den 4\\. maj.
"""


def test_markdown_keeps_its_source_and_tells_its_structure(tmp_path: Path) -> None:
    source = read_file(tmp_path, "moede.md", MARKDOWN)
    assert (source.text, source.title) == (MARKDOWN, "Dialogmøde")
    assert shown(source) == [
        ("heading", "# Dialogmøde"),
        ("paragraph", "**Fra rådet:** Kaj Lund"),
        ("paragraph", "**Afbud:** Lis Holm"),
        ("list_item", "- Kaj fortalte, at caféen\n  er åbnet."),
        ("list_item", "1. Lis spurgte."),
        ("furniture", "---"),
        ("table_row", "| Aftale | Ansvarlig |"),
        ("furniture", "|:--|:--|"),
        ("table_row", "| Brev | Kaj \\| Lis |"),
        ("paragraph", "Sendt den 4\\. maj."),
    ]
    assert cells(source) == [["Aftale", "Ansvarlig"], ["Brev", "Kaj \\| Lis"]]


PIECES = st.lists(
    st.sampled_from(
        ["Rådet ", "foreslår", "\n", "\n\n", "- ", "1. ", "\t", "|", " | ", "# ", "===", "\f",
         "\xa0", "Ad 2) ", "Side 1 af 3", "<p>", "</td>", "æ", "\u2028", ":", "    ", "```", "> "]
    ) | st.text(max_size=4),
    max_size=40,
).map("".join)  # fmt: skip


@given(PIECES)
@settings(max_examples=300, deadline=None)
def test_every_visible_character_of_a_text_stands_in_one_block(raw: str) -> None:
    text = decode(raw.encode("utf-8", errors="replace"))
    for source in (read_plain("a.txt", text), read_markdown("a.md", text)):
        assert source.text == text
        assert_spans_hold(source)
        assert uncovered(source) == ""


@pytest.mark.parametrize(
    "unit", ["ord og tal ", "a\t", "| ", "- ", "æ.", "\n", "# ", "Side 1 ", "1. "]
)
def test_long_lines_and_many_lines_are_read_in_linear_time(unit: str) -> None:
    started = time.process_time()
    read_plain("a.txt", unit * (1_000_000 // len(unit)))
    assert time.process_time() - started < 40
