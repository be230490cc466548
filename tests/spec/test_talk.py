"""Matters that the talk brings up, under items without one and beside an item's own."""

import pytest

from loaders.rules.things import thing_at
from tests.spec.minutes import minutes


def names(text: str, title: str) -> list[str]:
    return [issue.name for issue in minutes(text, title=title).issues]


def test_every_name_of_a_thing_stands_in_the_text() -> None:
    words = "blandt andet flydebroer ved de gamle bådskure."
    thing = thing_at(words, 0, len(words))
    assert thing is not None
    assert [form for form in (thing.name, *thing.forms) if form not in words] == []
    assert not any(form.startswith("et ") for form in thing.forms)


@pytest.mark.parametrize(
    ("words", "name", "forms"),
    [
        ("en bænk ved søen i maj.", "bænk ved søen", ("en bænk ved søen",)),
        (
            "den nye fritidspolitik.",
            "den nye fritidspolitik",
            ("nye fritidspolitik", "fritidspolitik"),
        ),
        ("to ekstra bådskure, så der er plads", "ekstra bådskure", ("bådskure",)),
        (
            "ventelisten til kolonihaverne er lang",
            "kolonihaverne",
            ("ventelisten til kolonihaverne",),
        ),
        (
            "et møde med Sejlklubben om slipstedet.",
            "slipstedet",
            ("møde med Sejlklubben om slipstedet",),
        ),
        ("luftmadrasser og soveposer.", "luftmadrasser og soveposer", ()),
        ("udvalgets sejltur i juni", "udvalgets sejltur", ("sejltur",)),
        ("bådskurene udvides til hele byen", "bådskurene", ()),  # up to the verb
        ("hende.", None, ()),
        ("naboerne om at vente.", None, ()),  # people, not a matter
        ("en sag på næste møde.", None, ()),
        ("sagen.", None, ()),
    ],
)
def test_a_thing_is_named_without_what_stands_around_it(
    words: str, name: str | None, forms: tuple[str, ...]
) -> None:
    thing = thing_at(words, 0, len(words))
    assert (thing.name if thing else None) == name
    assert thing is None or set(forms) <= set(thing.forms)


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("Malthe spurgte ind til bænken ved søen.", "Bænken ved søen"),
        ("Malthe orienterede om sommerfesten, som er i juni.", "Sommerfesten"),
        ("Malthe oplyste, at byfesten i Nord er flyttet.", "Byfesten i Nord"),
        ("Malthe ønskede, at der bliver sat en flydebro op.", "Flydebro"),
        ("Malthe roste havnevagten for de nye redningskranse.", "De nye redningskranse"),
        ("Malthe fortalte, at klubben har fået 5.000 kr. til padler.", "Padler"),
        ("I 2030 foreslog Malthe en flydebro.", "Flydebro"),
        (
            "Malthe lovede at komme med et bud på en dato for udvalgets sejltur.",
            "Udvalgets sejltur",
        ),
        ("Malthe foreslog, at man venter.", None),
        ("Malthe fortalte om hende.", None),
    ],
)
def test_what_somebody_brings_up_under_a_formality_is_a_matter(
    said: str, matter: str | None
) -> None:
    assert names(said, "Eventuelt") == ([matter] if matter else [])


def test_what_is_said_in_that_connection_is_of_the_matter_before() -> None:
    text = "Malthe ønsker sig en flydebro. Esben efterlyser i den forbindelse bøjer."
    assert names(text, "Eventuelt") == ["Flydebro"]


@pytest.mark.parametrize(
    ("text", "matters"),
    [
        ("Malthe: Der mangler 2 mio. kr. til bådskurene.", ["Bådskurene"]),
        ("Malthe spurgte, hvornår flydebroen åbner.", ["Flydebroen"]),
        ("Malthe sagde, at året har været godt.", []),
    ],
)
def test_a_budgets_debate_is_about_what_it_names(text: str, matters: list[str]) -> None:
    assert names(text, "Budget 2034-2037") == ["Budget 2034-2037", *matters]


def test_a_body_that_only_recommends_the_budget_brings_nothing_up() -> None:
    text = "Indstilling\nØkonomiudvalget indstiller, at budgettet vedtages."
    assert names(text, "Budget 2034-2037") == ["Budget 2034-2037"]


def test_talk_goes_on_about_what_was_brought_up() -> None:
    text = "Malthe spurgte til slipstedet.\n\nEsben svarede, at det åbner i maj."
    said = minutes(text, title="Eventuelt").statements
    assert [each.about for each in said] == [("Slipstedet",), ("Slipstedet",)]


@pytest.mark.parametrize(
    ("text", "matters"),
    [
        (
            "Malthe foreslog en flydebro. Det var Esben imod.",  # taken up by somebody else
            ["Ny sti ved åen", "Flydebro"],
        ),
        ("Malthe foreslog en flydebro.", ["Ny sti ved åen"]),  # by nobody: a detail of the item's
        ("Malthe nævnte en flydebro. Det var Esben imod.", ["Ny sti ved åen"]),
    ],
)
def test_an_items_talk_has_a_matter_of_its_own_when_it_is_taken_up(
    text: str, matters: list[str]
) -> None:
    assert names(text, "Ny sti ved åen") == matters


def test_a_part_is_first_about_the_item_too() -> None:
    said = minutes("Malthe foreslog en flydebro. Det var Esben imod.").statements
    assert [each.about for each in said] == [("Flydebro", "Ny sti ved åen"), ("Flydebro",)]


@pytest.mark.parametrize(
    ("motion", "matter"),
    [
        ("Ændringsforslag 1 (Ø): Der afsættes 2 mio. kr. årligt til flydebroer.", "Flydebroer"),
        ("Forslag fra A om at nedlægge slipstedet: 2 stemte for.", "Slipstedet"),
        ("Ændringsforslag 2 fra C: Havneafgiften nedsættes med 1 mio. kr.", "Havneafgiften"),
    ],
)
def test_an_amendment_to_a_budget_is_on_what_it_changes(motion: str, matter: str) -> None:
    found = names(f"Beslutning\n{motion}\nForslaget faldt.", "Budget 2034-2037")
    assert found == ["Budget 2034-2037", matter]
