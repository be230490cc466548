"""Which heading, item and kind each paragraph stands under, and where it begins and ends."""

import pytest

from loaders.outline import Section
from loaders.segment import segment
from tests.loaders.papers import outline_of, source_of

HEAD = "Referat af møde i Ældrerådet\n\nDato: 3. maj 2021\n\n"


def cut(text: str, kind: str = "txt") -> list[tuple[str, str | None, str, list[str]]]:
    """Return kind, item, heading and paragraphs of the sections with text below the front."""
    source = source_of(text, kind)
    return [
        (section.kind, section.item, section.heading, texts(source.text, section))
        for section in segment(source).sections
        if section.paragraphs and section.kind not in ("front", "participants")
    ]


def texts(text: str, section: Section) -> list[str]:
    return [text[part.start : part.end] for part in section.paragraphs]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Indstilling", "recommendation"),
        ("Forslag til beslutning:", "recommendation"),
        ("Resumé", "presentation"),
        ("Sagsfremstilling:", "presentation"),
        ("Baggrund og vurdering", "presentation"),
        ("Indhold:", "contents"),
        ("Referat", "discussion"),
        ("Drøftelse", "discussion"),
        ("Beslutning:", "decision"),
        ("Beslutning i Ældrerådet den 3. maj 2021", "decision"),
        ("Høring", "hearing"),
        ("Økonomiske konsekvenser", "economy"),
        ("Opfølgning", "tasks"),
        ("Ældreudvalget, 1. maj 2021, pkt. 65:", "presentation"),
    ],
)
def test_a_label_tells_what_stands_below_it(label: str, kind: str) -> None:
    text = f"{HEAD}1. Bus\n\n{label}\n\nDer kører en bus.\n"
    assert cut(text) == [(kind, "1", label.rstrip(":"), ["Der kører en bus."])]


def test_text_may_stand_behind_the_label() -> None:
    text = (
        f"{HEAD}1. Bus\n\nBeslutning: Godkendt.\n\n2. Tog\n\nAne spørger."
        "\n\nAftale: Bo skriver.\n\nEa siger nej."
    )
    assert cut(text) == [
        ("decision", "1", "Beslutning", ["Godkendt."]),
        ("discussion", "2", "", ["Ane spørger."]),
        ("tasks", "2", "Aftale", ["Bo skriver."]),
        ("discussion", "2", "", ["Ea siger nej."]),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Rute 5 til stationen",
        "Spørgsmål fra rådet:",
        "Næste mærkesag: Flere bænke i parken",
        'Sidste mærkesag "Flere bænke".',
        "#### Det første spor: Bedre busser",
        "**Rådets bemærkninger:**",
    ],
)
def test_a_bare_line_is_a_sub_heading_of_its_item(heading: str) -> None:
    text = f"{HEAD}1. Bus\n\nAne spørger til bussen.\n\n{heading}\n\nBo svarer, at den kører.\n"
    first, second = cut(text)
    assert first == ("discussion", "1", "", ["Ane spørger til bussen."])
    assert second[3] == ["Bo svarer, at den kører."]
    assert second[2] == heading.strip("#* :").rstrip(":")


@pytest.mark.parametrize(
    "line",
    ["Borgmesteren er enig i dette", "Det vil Bo arbejde på", "Ane: Ja", "Rådet drøftede rute 5"],
)
def test_a_short_sentence_is_no_heading(line: str) -> None:
    text = f"{HEAD}1. Bus\n\nAne spørger til bussen.\n\n{line}\n\nBo svarer, at den kører.\n"
    assert [section[2] for section in cut(text)] == [""]


def test_a_sentence_cut_by_a_page_break_is_one_paragraph() -> None:
    text = (
        f"{HEAD}1. Bus\n\nAne foreslår en bus til borgere uden bil,"
        "\n\n\n\nhvor der også er plads til kørestole."
    )
    assert [len(section[3]) for section in cut(text)] == [1]


def test_a_sentence_cut_by_a_footer_is_two_paragraphs() -> None:
    footer = "Vesterlev Kommune · Torvet 1 · 9999 Vesterlev\tSide 1/2"
    text = (
        f"{HEAD}1. Bus\n\nAne foreslår en bus til borgere\n\n{footer}\n\nuden bil og uden cykel.\n"
    )
    assert cut(text)[0][3] == ["Ane foreslår en bus til borgere", "uden bil og uden cykel."]


def test_an_address_block_is_furniture() -> None:
    block = (
        "2. juni 2021\n\nSagsnummer\n2021-0044556\n\nSagsbehandler\nRita Holm"
        "\n\nTorvet 1\n9999 Vesterlev"
    )
    text = (
        f"Notat om busser\n\nBusserne er for gamle og bør\n\n{block}\n\nskiftes ud inden længe.\n"
    )
    assert cut(text)[0][3] == ["Busserne er for gamle og bør", "skiftes ud inden længe."]


def test_wrapped_lines_and_hyphens_are_one_paragraph() -> None:
    text = (
        "Notat om busser\n\n"
        "Rådet mener, at kommunens busser er alt for gamle til at køre mere, og\n"
        "Ane Vind fra rådet har talt med de chauffører, der til daglig kører hu-\n"
        "sene forbi. De er enige i det, og de vil gerne være med til at finde en\n"
        "løsning inden sommerferien. Derfor bør busserne skiftes ud snarest nu.\n"
        "Det koster mange penge, men det er nødvendigt, mener de også i rådet i\n"
        "byen.\n\nDer er ti busser.\n"
    )
    assert [len(section[3]) for section in cut(text)] == [2]


@pytest.mark.parametrize(
    ("text", "kind", "paragraph"),
    [
        ("- **Ane** foreslår en bus", "md", "Ane** foreslår en bus"),
        ("•  Ane foreslår en bus", "txt", "Ane foreslår en bus"),
        ("**Ane foreslår en bus til byen i dag.**", "md", "Ane foreslår en bus til byen i dag."),
        ("<ul><li>Ane foreslår en bus</li></ul>", "txt", "Ane foreslår en bus"),
    ],
)
def test_a_paragraph_is_tight(text: str, kind: str, paragraph: str) -> None:
    paper = f"{HEAD}## 1. Bus\n\n{text}\n\nBo er enig i det.\n"
    assert cut(paper, kind)[0][3][0] == paragraph


def test_members_of_a_list_are_paragraphs_without_numbers() -> None:
    text = f"{HEAD}1. Bus\n\nIndstilling\nDet indstilles, at\n1. bussen køber,\n2.\tbussen kører."
    [section] = outline_of(text).sections[-1:]
    assert [part.kind for part in section.paragraphs] == ["paragraph", "list_item", "list_item"]
    assert texts(text, section) == ["Det indstilles, at", "bussen køber,", "bussen kører."]


def test_a_table_keeps_its_header_and_cells() -> None:
    table = (
        "| Aftale | Ansvarlig | Frist |\n|:--|:--|:--|"
        "\n| Brev skrives | Ane Vind | 1. juni 2024 |\n"
    )
    source = source_of(
        f"# Dialogmøde om busser\n\nDeltagere: Ane Vind\n\n## Rute 5\n\nJa."
        f"\n\n## Aftaler\n\n{table}",
        "md",
    )
    section = segment(source).sections[-1]
    assert (section.kind, section.item) == ("tasks", None)
    assert section.header is not None
    assert source.text[section.header.cells[1].start : section.header.cells[1].end] == "Ansvarlig"
    [row] = section.paragraphs
    assert [source.text[cell.start : cell.end] for cell in row.cells] == [
        "Brev skrives", "Ane Vind", "1. juni 2024",
    ]  # fmt: skip


def test_an_input_section_has_an_owner() -> None:
    text = (
        "Notat\n\n### Svar fra rådene\n\nRådene har svaret."
        "\n\n#### Ældrerådets input til planen\n\nRådet er for.\n"
    )
    outline = outline_of(text)
    assert [(part.kind, part.owner) for part in outline.sections if part.kind == "input"] == [
        ("input", "Ældrerådet")
    ]


def test_a_letter_has_body_and_signature() -> None:
    text = (
        "Seniorrådet\n\nTil Byrådet\n\n5. september 2022\n\nHøringssvar om busser\n\nRådet er "
        "imod.\n\n"
        "Rute 5\n\nRuten skal blive.\n\nPå Seniorrådets vegne\n\nAne Vind\nformand\n"
    )
    assert [(kind, heading) for kind, _, heading, _ in cut(text)] == [
        ("body", ""), ("body", "Rute 5"), ("signature", ""),
    ]  # fmt: skip


def test_navigation_of_a_site_is_furniture() -> None:
    text = (
        f"{HEAD}1. Bus\n\nFold alle ud\n\nBeslutning\n\nGodkendt.\n\nTil toppen\n\n2. Tog\n\nUdsat."
    )
    assert [section[3] for section in cut(text)] == [["Godkendt."], ["Udsat."]]


@pytest.mark.parametrize("said", ["Dagsordenen blev godkendt.", "Referatet blev godkendt."])
def test_an_approval_is_no_signature(said: str) -> None:
    assert cut(f"{HEAD}1. Dagsorden\n\n{said}\n\n2. Bus\n\nUdsat.")[0] == (
        "discussion", "1", "", [said],
    )  # fmt: skip


def test_the_closing_of_a_meeting_belongs_to_no_item() -> None:
    text = f"{HEAD}1. Bus\n\nUdsat.\n\nMødet sluttede kl. 20.10.\n\nReferent: Ib Fog"
    assert cut(text) == [
        ("discussion", "1", "", ["Udsat."]),
        ("signature", None, "", ["Mødet sluttede kl. 20.10."]),
    ]


def test_a_table_of_tasks_is_told_by_its_columns() -> None:
    table = (
        "| Opgave | Hvem | Hvornår |\n|---|---|---|\n| Brev skrives | Ane Vind | 1. juni 2024 |\n"
    )
    front = "# Dialogmøde om busser\n\nDeltagere: Ane Vind\n\n## Rute 5\n\nJa.\n\n## Opsamling\n\n"
    assert cut(front + table, "md")[-1][:3] == ("tasks", None, "Opsamling")


def test_lettered_points_are_sub_headings_of_their_item() -> None:
    text = f"{HEAD}1. Nyt\na. Vandløb\nEa fortalte om åen.\n1.b Skov\nBo spurgte til skoven.\n"
    assert cut(text) == [
        ("discussion", "1", "a. Vandløb", ["Ea fortalte om åen."]),
        ("discussion", "1", "1.b Skov", ["Bo spurgte til skoven."]),
    ]
