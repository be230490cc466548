"""A document's page shows all of its text, and marks exactly the quoted place."""

import pytest

from api.document_view import Part, parts
from graph.model import Block, BlockKind, SourceText, Span


def source(*lines: tuple[BlockKind, str], media_type: str = "text/plain") -> SourceText:
    """A text with one block for each line."""
    text = "\n".join(line for _, line in lines)
    blocks = []
    start = 0
    for kind, line in lines:
        blocks.append(Block(start=start, end=start + len(line), kind=kind))
        start += len(line) + 1
    return SourceText(name="a", media_type=media_type, text=text, blocks=tuple(blocks))


def span(text: SourceText, words: str) -> Span:
    start = text.text.index(words)
    return Span(start=start, end=start + len(words))


def shown(found: tuple[Part, ...]) -> list[str]:
    """The parts as text, marked places in brackets, the first with a star."""
    return [
        f"{part.shape}: "
        + " | ".join(
            "".join(
                f"[{'*' if piece.is_first else ''}{piece.text}]" if piece.is_marked else piece.text
                for piece in cell
            )
            for line in part.lines
            for cell in line.cells
        )
        for part in found
    ]


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("åbner en café", ["paragraph: Rådet [*åbner en café] i maj. | Den er gratis."]),
        ("Rådet", ["paragraph: [*Rådet] åbner en café i maj. | Den er gratis."]),
        ("maj.\nDen er", ["paragraph: Rådet åbner en café i [*maj.] | [Den er] gratis."]),
        (None, ["paragraph: Rådet åbner en café i maj. | Den er gratis."]),
    ],
)
def test_the_quote_is_marked_where_it_stands(quote: str | None, expected: list[str]) -> None:
    text = source(("paragraph", "Rådet åbner en café i maj."), ("paragraph", "Den er gratis."))
    assert shown(parts(text, span(text, quote) if quote else None)) == expected


def test_signs_that_only_say_what_a_line_is_are_not_shown() -> None:
    text = source(
        ("heading", "## Punkt 2"),
        ("list_item", "- Kaffe"),
        ("list_item", "1. Te"),
        ("paragraph", "**Aftale:** ja"),
        media_type="text/markdown",
    )
    found = parts(text, None)
    assert shown(found) == ["heading: Punkt 2", "list: Kaffe | 1. Te", "paragraph: Aftale: ja"]
    assert [line.is_bullet for line in found[1].lines] == [True, False]


def test_a_quote_of_a_whole_list_item_is_marked_from_its_first_word() -> None:
    text = source(("list_item", "- Kaffe til alle"))
    assert shown(parts(text, span(text, "- Kaffe"))) == ["list: [*Kaffe] til alle"]


def test_a_row_is_shown_by_its_cells() -> None:
    text = "Løn\t480.000"
    cells = (Span(start=0, end=3), Span(start=4, end=11))
    row = Block(start=0, end=11, kind="table_row", cells=cells)
    table = SourceText(name="a", media_type="text/plain", text=text, blocks=(row,))
    assert shown(parts(table, Span(start=4, end=11))) == ["table: Løn | [*480.000]"]


def test_words_that_no_block_holds_are_shown_too() -> None:
    middle = Block(start=5, end=10, kind="paragraph")
    text = SourceText(name="a", media_type="text/plain", text="Først midt. Sidst", blocks=(middle,))
    assert shown(parts(text, None)) == ["paragraph: Først |  midt | . Sidst"]


def test_a_page_number_stands_where_a_page_begins() -> None:
    blocks = tuple(
        Block(start=at, end=at + 1, kind="paragraph", page=page)
        for at, page in enumerate((1, 1, 2, 2))
    )
    text = SourceText(name="a", media_type="application/pdf", text="abcd", blocks=blocks)
    assert [part.page for part in parts(text, None)] == [1, 2]


def test_a_place_outside_the_text_marks_nothing() -> None:
    text = source(("paragraph", "Kort."))
    assert shown(parts(text, Span(start=90, end=99))) == ["paragraph: Kort."]
