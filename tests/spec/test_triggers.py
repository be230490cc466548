"""Trigger words cost no match: a rule is tried only where it can match, and finds the same."""

import re

import pytest

from loaders.places import places_of
from loaders.triggers import Choice, Triggered, triggers_of
from tests.spec.test_rules import RULES


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b[Uu]dvalget\b", ["udvalget"]),
        (r"(?:blev|er)\s(?:\w+\s)?(?:godkendt|vedtaget)", ["godkendt", "vedtaget"]),
        (r"\bforslag(?:et)?\b", ["forslag"]),
        (r"(?i:Møde)(?=\sslut)", ["møde"]),  # what only looks ahead may stand outside
        (r"(?:punkt\s)?\d+", []),
        (r"(?:punkt|\d+)", []),
        (r"[^\W\d_]+et\b", ["et"]),
    ],
)
def test_each_match_of_a_pattern_holds_one_of_its_triggers(pattern: str, words: list[str]) -> None:
    assert sorted(triggers_of(re.compile(pattern))) == words


def test_every_hit_of_every_rule_holds_a_trigger_of_the_rule() -> None:
    without = [
        (rule.id, hit)
        for rule in RULES
        for hit in rule.hits
        if (words := triggers_of(rule.pattern)) and not any(word in hit.lower() for word in words)
    ]
    assert without == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_chosen_for_its_hits(rule: object) -> None:
    choice = Choice(RULES, lambda each: each.pattern)
    known = next(each for each in RULES if each is rule)
    assert all(known in choice.among(hit) for hit in known.hits)


@pytest.mark.parametrize(
    "text",
    [
        "Udvalget og Byrådet mødtes. BYRÅDET sagde nej.",
        "byrådets svar, ikke Ungdomsbyrådet",
        "İ første linje: Byrådet",  # a letter that gets longer in lower case
        "",
    ],
)
def test_a_triggered_pattern_finds_what_the_pattern_finds(text: str) -> None:
    triggered = Triggered(r"(?<![\w-])(byrådet|udvalget)(s)?(?![\w-])", re.IGNORECASE, before=20)
    found = [match.span() for match in triggered.pattern.finditer(text)]
    assert [match.span() for match in triggered.finditer(text)] == found


def test_a_pattern_that_nothing_triggers_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing triggers"):
        Triggered(r"\d+").search("12")


@pytest.mark.parametrize(
    ("form", "text", "places"),
    [
        ("Ida", "Ida og Idas mor", ["Ida", "Ida"]),
        ("Ida", "Ida's hus", ["Ida"]),
        ("Ida", "Idaho, Anne-Ida og Ida-Marie", []),
        ("Ida Vang", "Ida\nVang kom", ["Ida\nVang"]),
        ("Bo", "Bo Bo", ["Bo", "Bo"]),
        ("", "Bo", []),
    ],
)
def test_a_name_stands_where_it_is_a_whole_word(form: str, text: str, places: list[str]) -> None:
    found = places_of((form,), text).get(form, [])
    assert [text[start:end] for start, end in found] == places


def test_a_long_name_is_found_in_capitals_too() -> None:
    text = "ÆLDRERÅDET mødtes."
    assert places_of(("Ældrerådet",), text, any_case=True) == {"Ældrerådet": [(0, 10)]}
    assert places_of(("Ældrerådet",), text) == {}
