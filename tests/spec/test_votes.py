"""Who votes how, on what, and how it ends, in every form in which minutes tell it."""

from typing import NamedTuple

import pytest

from graph.model import Participant, Vote, VoteSide
from loaders.outline import SectionKind
from loaders.rules.votes import votes
from tests.spec.papers import grid, member, outline, outline_of_rows, source

COUNCIL = (
    member("Ane Lund", "A"),
    member("Bo Krag", "A"),
    member("Ida Holm", "F"),
    member("Per Vang", "V"),
    member("Ole Vang", "V"),
    member("Siv Dam", "Ø"),
    member("Kai Juhl", "C", absent=True),
)
V = "V"


class Sides(NamedTuple):
    """What a vote tells, as far as a test asks."""

    outcome: str | None
    in_favour: str = ""
    against: str = ""
    abstained: str = ""


def letters(side: VoteSide) -> str:
    return "".join(side.parties)


def read(
    text: str, kind: SectionKind = "decision", council: tuple[Participant, ...] = COUNCIL
) -> tuple[Vote, ...]:
    paper, plan = source(text), outline(text, kind, "4", "Et nyt hus", council)
    found = votes(paper, plan, council)
    assert all(text[vote.start : vote.end] == vote.quote for vote in found)
    return found


def sides(text: str) -> list[Sides]:
    return [
        Sides(v.outcome, letters(v.in_favour), letters(v.against), letters(v.abstained))
        for v in read(text)
    ]


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        # by letters, the motion first
        (
            "Ændringsforslag 1 (A og F): Huset opføres.\nFor stemte: A, F og Ø (9 stemmer). "
            "Imod stemte: V (5 stemmer). Undlod: C (2 stemmer).\nÆndringsforslag 1 blev vedtaget.",
            Sides("adopted", "AFØ", "V", "C"),
        ),
        (
            "Ændringsforslag nr. 2 fra Venstre: Huset rives ned.\nFor: V.\nImod: A, F og Ø.\n"
            "Forslaget blev forkastet.",
            Sides("rejected", "V", "AFØ"),
        ),
        (
            "Ændringsforslag fra V og C:\nSagen sendes retur.\nFor forslaget stemte V og C, imod "
            "stemte A, F og Ø. Ændringsforslaget faldt.",
            Sides("rejected", "VC", "AFØ"),
        ),
        (
            "Enhedslisten stillede følgende ændringsforslag: Billetten gøres gratis. "
            "For stemte: F og Ø. Imod stemte: A og V. Forslaget bortfaldt.",
            Sides("rejected", "FØ", "AV"),
        ),
        # the result first
        (
            "Budgettet som helhed blev vedtaget.\nFor stemte: A, F og Ø (11). Imod stemte: V (6).",
            Sides("adopted", "AFØ", "V"),
        ),
        (
            "Indstillingen blev godkendt med 39 stemmer imod 11. 4 undlod at stemme.\n"
            "For stemte: A, B, F og Ø.\nImod stemte: O og V.\nFølgende undlod at stemme: C.",
            Sides("adopted", "ABFØ", "OV", "C"),
        ),
        ("A, F og Ø stemte for. V stemte imod. C undlod at stemme.\nIndstillingen blev godkendt.",
         Sides("adopted", "AFØ", "V", "C")),
        ("Indstillingen blev godkendt, idet A og F stemte for, mens V stemte imod, og Ø undlod.",
         Sides("adopted", "AF", "V", "Ø")),
        # a dissent after a decision
        ("Godkendt. Ø stemte imod.", Sides("adopted", "", "Ø")),
        ("Godkendt.\nListe Ø stemte imod.", Sides("adopted", "", "Ø")),
        ("Godkendt, dog stemte V imod.", Sides("adopted", "", "V")),
        ("XB-4 kan ikke anbefales. Siv Dam (Ø) stemte imod.", Sides("not_recommended", "", "Ø")),
        ("Udvalget anbefaler XB-4. Per Vang (V) undlod at stemme.", Sides("adopted", "", "", "V")),
        ("Indstillingen godkendt mod V's stemmer.", Sides("adopted", "", "V")),
        ("Vedtaget mod 2 stemmer (Ø).", Sides("adopted", "", "Ø")),
        # by counts
        ("Forslaget blev forkastet med 9 stemmer (A, F og Ø) imod 4 (C og V).",
         Sides("rejected", "CV", "AFØ")),
        ("Forslaget blev vedtaget med 9 stemmer (A, F og Ø) imod 4 (C og V).",
         Sides("adopted", "AFØ", "CV")),
        ("Forslaget blev forkastet med 4 stemmer for (C og V) og 9 imod (A, F og Ø).",
         Sides("rejected", "CV", "AFØ")),
        ("Tolv medlemmer (Socialdemokratiet og SF) stemte for. Fem medlemmer (Venstre) stemte imod."
         " Forslaget er dermed vedtaget.", Sides("adopted", "AF", "V")),
        ("12 stemte for (A og F), 5 stemte imod (V) og 1 undlod (C).\nVedtaget.",
         Sides("adopted", "AF", "V", "C")),
        ("Afstemning: 4 for (A og F), 3 imod (V).", Sides("adopted", "AF", "V")),
        ("Godkendt med stemmerne 4 for og 3 imod.", Sides("adopted")),
        ("Forslaget opnåede ikke flertal. For: Ø - Imod: A, V - Undlader: F",
         Sides("rejected", "Ø", "AV", "F")),
        ("For indstillingen: A+F\nImod indstillingen: V\nGodkendt.", Sides("adopted", "AF", "V")),
        ("Tiltrådt, V imod.", Sides("adopted", "", "V")),
        ("Et flertal bestående af A, F og Ø godkendte indstillingen. Et mindretal (V) stemte imod.",
         Sides("adopted", "AFØ", "V")),
        ("**For stemte:** A og F\n**Imod stemte:** V\nForslaget er vedtaget.",
         Sides("adopted", "AF", "V")),
        ("Forslaget faldt ved stemmelighed. For stemte A. Imod stemte V.",
         Sides("rejected", "A", "V")),
        ("Indstillingen blev godkendt uden afstemning.", Sides("adopted_without_vote")),
        # newspapers' letters and parties by word
        ("Vedtaget. For stemte S, SF og EL. Imod stemte V, DF og K.",
         Sides("adopted", "AFØ", "VOC")),
        ("Vedtaget. For stemte Socialdemokratiet, SF og Enhedslisten. Imod stemte Venstre.",
         Sides("adopted", "AFØ", "V")),
        ("Vedtaget. For stemte Socialdemokratiet (A) og Fjordlisten (L). Imod stemte O.",
         Sides("adopted", "AL", "O")),
        # without a result: the seats of those present tell
        ("For indstillingen stemte A og F. Imod stemte V.", Sides("adopted", "AF", "V")),
        ("For forslaget stemte Ø. Imod forslaget stemte A og V.", Sides("rejected", "Ø", "AV")),
        # put off, withdrawn, without a vote
        ("For udsættelsen stemte Ane Lund (A), Bo Krag (A) og Per Vang (V).\n"
         "Imod stemte Ida Holm (F) og Siv Dam (Ø).", Sides("postponed", "AV", "FØ")),
        ("Ændringsforslag 3 (V): Vejen lukkes.\nPer Vang (V) trak forslaget.", Sides("withdrawn")),
        ("Ændringsforslag 4 (F): Bussen kører.\nÆndringsforslag 4 blev vedtaget uden afstemning.",
         Sides("adopted_without_vote")),
        ("Ændringsforslag 5 (F): Bussen kører.\nForslaget blev udsat til næste møde.",
         Sides("postponed")),
    ],
)  # fmt: skip
def test_a_vote_tells_its_sides_and_its_outcome(text: str, vote: Sides) -> None:
    assert sides(text) == [vote]


@pytest.mark.parametrize(
    ("text", "in_favour", "against"),
    [
        (
            "Der blev stemt om forslaget:\nFor: 3 (Ane Lund (A), Bo Krag (A), Ida Holm (F))\n"
            "Imod: 2 (Per Vang (V), Ole Vang (V))",
            ["Ane Lund", "Bo Krag", "Ida Holm"],
            ["Per Vang", "Ole Vang"],
        ),
        (
            "Godkendt.\nFor stemte:\n• Ane Lund, A\n• Ida Holm, F\nImod stemte:\n• Per Vang, V\n",
            ["Ane Lund", "Ida Holm"],
            ["Per Vang"],
        ),
        ("Godkendt. Siv stemte imod.", [], ["Siv Dam"]),
        ("Godkendt. SIV DAM (Ø) stemte imod.", [], ["Siv Dam"]),
        (
            "Vedtaget. For stemte A og borgmester Ane Lund, imod stemte Per V. og Siv Dam (Ø).",
            ["Ane Lund"],
            ["Per Vang", "Siv Dam"],
        ),
    ],
)
def test_voters_named_are_people_on_the_list(
    text: str, in_favour: list[str], against: list[str]
) -> None:
    (vote,) = read(text)
    assert (list(vote.in_favour.people), list(vote.against.people)) == (in_favour, against)


def test_names_with_letters_give_both_and_count_themselves() -> None:
    (vote,) = read("Godkendt. Ida Holm (F) og Siv Dam (Ø) stemte imod.")
    assert vote.against == VoteSide(parties=("F", "Ø"), people=("Ida Holm", "Siv Dam"), count=2)


def test_a_list_keeps_the_letter_that_the_paper_gives_it() -> None:
    council = (member("Ane Lund", "S"), member("Bo Krag", "K"))
    (vote,) = read("Vedtaget. For stemte S og K.", council=council)
    assert vote.in_favour.parties == ("S", "K")


@pytest.mark.parametrize(
    "text",
    [
        "Godkendt. Kai Juhl (C) stemte imod.",  # he was away
        "Godkendt. Per Vang (V) deltog ikke i behandlingen på grund af inhabilitet.",
        "Godkendt. Ø tager forbehold.",
        "Godkendt.\nFraværende: Kai Juhl (C)",
        'Godkendt. Venstre ønskede ført til protokol: "Venstre stemmer imod, fordi det er dyrt."',
        "Ida Holm (F) sagde, at hun altid stemte for huset.",
        "Et flertal stemte for.",
        "Ændringsforslag 6 (V): Vejen lukkes.",
        "Ane Lund (A) foreslog, at sagen udsættes. Per Vang (V) var enig.",
        "Udvalget drøftede sagen og var imod.",
        "Budgettet er på 10 mod 7 sidste år.",
    ],
)
def test_no_vote_is_told_of_somebody_who_casts_none(text: str) -> None:
    voters = [
        (side.parties, side.people)
        for vote in read(text)
        for side in (vote.in_favour, vote.against, vote.abstained)
        if side.people or side.parties
    ]
    assert voters == []


@pytest.mark.parametrize("kind", ["recommendation", "presentation", "hearing", "front"])
def test_only_the_bodys_own_votes_count(kind: SectionKind) -> None:
    assert read("Økonomiudvalget godkendte. Ø stemte imod.", kind) == ()


def test_motions_in_a_row_are_votes_of_their_own() -> None:
    text = (
        "Ændringsforslag 1 (A, B og F): XB-21 Samlet hus optages. XB-14 indgår i XB-21.\n"
        "For stemte: A, B og F (10). Imod stemte: V (6).\nÆndringsforslag 1 blev vedtaget.\n\n"
        "Ændringsforslag 2 (Ø): XB-17 oprettes.\n"
        "For stemte: F og Ø (3). Imod stemte: A og V (13).\n"
        "Ændringsforslag 2 blev forkastet, og XB-17 udgår.\n"
        "Det samlede budget blev så vedtaget.\nFor stemte: A, B og F. Imod stemte: V."
    )
    first, second, third = read(text)
    assert (first.motion, first.moved_by, first.about) == ("1", ("A", "B", "F"), ("XB-21",))
    assert (second.motion, second.moved_by, second.about) == ("2", ("Ø",), ("XB-17",))
    assert (third.motion, third.outcome) == ("budget", "adopted")
    assert second.quote.startswith("Ændringsforslag 2 (Ø)")
    assert second.quote.endswith("XB-17 udgår.")


def test_a_table_of_motions_gives_a_vote_a_row() -> None:
    paper = grid(
        "",
        ("Ændringsforslag", "For", "Imod", "Undlod", "Resultat"),
        ("1. XB-4 Natbus", "A, F og Ø (10)", "V (6)", "", "Vedtaget"),
        ("2. XB-9 Vejlys", "V", "A og F", "Ø", "Forkastet"),
    )
    found = votes(paper, outline_of_rows(paper), COUNCIL)
    assert [(v.motion, v.about, v.outcome, letters(v.in_favour)) for v in found] == [
        ("1", ("XB-4",), "adopted", "AFØ"),
        ("2", ("XB-9",), "rejected", "V"),
    ]
    assert letters(found[1].abstained) == "Ø"


def test_a_table_of_voters_is_one_vote() -> None:
    paper = grid("", *((m.name, m.party or "", "Imod" if m.party == V else "For") for m in COUNCIL))
    (vote,) = votes(paper, outline_of_rows(paper), COUNCIL)
    assert (len(vote.in_favour.people), letters(vote.against), vote.outcome) == (4, "V", "adopted")


def test_a_reason_told_after_the_vote_is_no_second_vote() -> None:
    text = (
        "Der blev stemt om forslaget:\nFor: 3 (A og F)\nImod: 2 (V)\n"
        "Venstre stemte imod, fordi huset er dyrt."
    )
    assert [vote.against.parties for vote in read(text)] == [("V",)]


def test_a_vote_on_the_item_is_about_the_items_matter() -> None:
    (vote,) = read("Forslaget blev forkastet med 9 stemmer (A) imod 4 (V).")
    assert (vote.agenda_item, vote.about, vote.in_favour.count) == ("4", ("Et nyt hus",), 4)


@pytest.mark.parametrize(
    "text",
    [
        "For stemte: A. " * 15_000,
        "Ane Lund (A), " * 15_000,
        "A og " * 50_000,
        "(" * 250_000,
        "12 stemmer imod " * 15_000,
        "stemte A " * 25_000,
    ],
)
@pytest.mark.timeout(60)
def test_a_quarter_megabyte_on_one_line_takes_linear_time(text: str) -> None:
    assert len(read(text)) <= 15_000
