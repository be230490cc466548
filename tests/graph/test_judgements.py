"""People's judgements: they stand together, go before rules, and are undone without a trace."""

from itertools import permutations
from typing import Final

import pytest

from graph.errors import ContradictoryJudgementError, JudgementFileError, NotFoundError
from graph.grouping import Sameness, joined
from graph.identity import Place, issue_key, person_key
from graph.judgement_store import judge, read_judgements, undo
from graph.judgements import Judgement, Verdict, contradiction
from graph.resolver_lines import as_lines, bare_ids, from_lines
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, write_document
from tests.graph.dump import canonical
from tests.graph.papers import paper, record

BAEKBY: Final = Place(municipality="Bækby", document="")

TAGE, TAGE_C = (person_key(name, BAEKBY) for name in ("Tage Brink", "Tage Brinck"))
NIGHT_SCHOOL: Final = issue_key("Natskolen", None, BAEKBY)
A_NIGHT_SCHOOL: Final = issue_key("Natskole", None, BAEKBY)
QUAY: Final = issue_key("Kajen", None, BAEKBY)


def says(left: str, verdict: Verdict, right: str, day: int = 1, who: str = "Ida") -> Judgement:
    at = f"2030-01-{day:02}T10:00:00Z"
    return Judgement(kind="issue", left=left, right=right, verdict=verdict, who=who, at=at)


def load(store: GraphStore) -> None:
    for name in ("Natskolen", "Natskole", "Kajen"):
        write_document(store, record(name), paper(f"Tage Brink støtter {name}.", "Tage", name))
    settle(store)


def same_issues(store: GraphStore) -> list[tuple[str, str, str]]:
    rows = store.read(
        "MATCH (a:Issue)-[r:SAME_AS]->(b:Issue)"
        " RETURN a.name AS a, b.name AS b, r.method AS method ORDER BY a, b"
    )
    return [(row["a"], row["b"], row["method"]) for row in rows]


@pytest.mark.parametrize(
    ("known", "new", "chain"),
    [
        ([("a", "same", "b")], ("b", "same", "c"), []),
        ([("a", "same", "b"), ("b", "same", "c")], ("a", "not_same", "c"), ["ab", "bc"]),
        ([("a", "same", "b"), ("b", "not_same", "c")], ("a", "same", "c"), ["ab", "bc"]),
        ([("a", "not_same", "d"), ("d", "same", "c")], ("a", "same", "c"), ["ad", "cd"]),
        ([("a", "not_same", "b"), ("b", "not_same", "c")], ("a", "same", "c"), []),
        ([("a", "same", "b"), ("b", "same", "c")], ("a", "unsure", "c"), []),
        ([("a", "unsure", "b"), ("b", "same", "c")], ("a", "not_same", "c"), []),
        ([("a", "not_same", "b")], ("c", "same", "d"), []),
    ],
)
def test_a_contradiction_is_shown_by_its_chain(
    known: list[tuple[str, Verdict, str]], new: tuple[str, Verdict, str], chain: list[str]
) -> None:
    for order in permutations(known):
        found = contradiction(says(*new), [says(*one) for one in order])
        assert ["".join(one.pair) for one in found] == chain


def test_a_refusal_tells_in_danish_who_judged_what(store: GraphStore) -> None:
    load(store)
    judge(store, [says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL, 2)])
    judge(store, [says(A_NIGHT_SCHOOL, "not_same", QUAY, 3, "Bo")])
    before = canonical(store)
    with pytest.raises(ContradictoryJudgementError) as refused:
        judge(store, [says(NIGHT_SCHOOL, "same", QUAY, 4)])
    assert "kan ikke være én" in refused.value.message
    assert "«Natskole» er «Natskolen» (Ida, 2030-01-02)" in refused.value.message or (
        "«Natskolen» er «Natskole» (Ida, 2030-01-02)" in refused.value.message
    )
    assert "er ikke" in refused.value.message
    assert "(Bo, 2030-01-03)" in refused.value.message
    assert canonical(store) == before


def test_a_judgement_goes_before_a_rule_and_is_undone_without_a_trace(store: GraphStore) -> None:
    load(store)
    by_rule = [("Natskole", "Natskolen", "name")]
    assert same_issues(store) == by_rule
    before = canonical(store)
    judge(store, [says(NIGHT_SCHOOL, "not_same", A_NIGHT_SCHOOL)])
    settle(store)
    assert same_issues(store) == []
    judge(store, [says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL, 2)])
    settle(store)
    assert [method for *_, method in same_issues(store)] == ["judgement"]
    undo(store, "issue", says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL).pair)
    settle(store)
    assert same_issues(store) == []
    undo(store, "issue", says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL).pair)
    settle(store)
    assert canonical(store) == before


def test_a_judgement_outlives_the_documents_it_is_about(store: GraphStore) -> None:
    load(store)
    judge(store, [says(NIGHT_SCHOOL, "same", QUAY), says(A_NIGHT_SCHOOL, "same", QUAY, 2)])
    settle(store)
    before = canonical(store)
    erase_document(store, record("Kajen").id)
    settle(store)
    assert [method for *_, method in same_issues(store)] == ["judgement"]
    load(store)
    assert canonical(store) == before


def test_the_same_judgement_twice_is_one(store: GraphStore) -> None:
    load(store)
    assert judge(store, [says(NIGHT_SCHOOL, "unsure", QUAY)]) != ()
    assert judge(store, [says(QUAY, "unsure", NIGHT_SCHOOL, 2)]) == ()
    assert len(read_judgements(store)) == 1


def test_what_was_never_judged_can_not_be_undone(store: GraphStore) -> None:
    with pytest.raises(NotFoundError):
        undo(store, "person", (TAGE, TAGE_C))


def test_undoing_may_not_bring_back_a_contradiction(store: GraphStore) -> None:
    load(store)
    judge(store, [says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL)])
    judge(store, [says(NIGHT_SCHOOL, "unsure", A_NIGHT_SCHOOL, 2)])
    judge(store, [says(NIGHT_SCHOOL, "same", QUAY, 3)])
    judge(store, [says(A_NIGHT_SCHOOL, "not_same", QUAY, 4)])
    with pytest.raises(ContradictoryJudgementError):
        undo(store, "issue", says(NIGHT_SCHOOL, "same", A_NIGHT_SCHOOL).pair)


def test_the_surest_pair_joins_first_and_contradictions_hold_across_groups() -> None:
    pairs = [
        Sameness(left=left, right=right, method="name", score=score)
        for left, right, score in (("a", "b", 0.9), ("b", "c", 0.8), ("c", "d", 0.7))
    ]
    for order in permutations(pairs):
        found = joined(order, {}, "abcd", [("a", "c")])
        assert [one.ends for one in found.same] == [("a", "b"), ("c", "d")]
        assert [one.ends for one in found.open] == [("b", "c")]


LINES: Final = """["person:b", "person:a", "positive", null, "Ida", "2030-01-01T10:00:00Z"]
["issue:d", "issue:c", "negative", null, "Bo Ø", "2030-01-02T10:00:00Z", "To veje"]
["issue:f", "issue:e", "unsure", null, "Bo Ø", "2030-01-03T10:00:00Z"]
"""


def test_lines_come_back_as_they_went() -> None:
    judgements = from_lines(LINES, {})
    assert [(one.kind, *one.pair, one.verdict, one.why) for one in judgements] == [
        ("person", "a", "b", "same", ""),
        ("issue", "c", "d", "not_same", "To veje"),
        ("issue", "e", "f", "unsure", ""),
    ]
    assert as_lines(judgements) == LINES
    assert from_lines(as_lines(reversed(judgements)), {}) == judgements


def test_lines_of_nomenklatura_are_read_with_its_canonical_ids() -> None:
    lines = """["NK-abc", "b1", "positive", 0.9, "ida", "2030-01-01T10:00"]
["NK-abc", "a1", "positive", null, "ida", "2030-01-02T10:00"]
["Q42", "NK-abc", "positive", null, "ida", "2030-01-03T10:00"]
["Q42", "c1", "negative", null, "ida", "2030-01-04T10:00"]
["x1", "y1", "no_judgement", 0.7, null, null]
"""
    assert bare_ids(lines) == {"a1", "b1", "c1"}
    told = [
        (*one.pair, one.verdict)
        for one in from_lines(lines, dict.fromkeys(("a1", "b1", "c1"), "person"))
    ]
    assert told == [("a1", "b1", "same"), ("a1", "c1", "not_same")]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "Linje 1 er ikke en JSON-liste."),
        ('["a", "b"]', "Linje 1 skal være en liste med mindst seks felter."),
        ('["a", "b", "maybe", null, "x", "y"]', 'Linje 1 har en ukendt afgørelse ("maybe").'),
        (
            '["a", "b", "positive", null, "x", "y"]',
            "Linje 1 nævner et id, som grafen ikke kender (a).",
        ),
        (
            '["person:a", "issue:b", "positive", null, "x", "y"]',
            "Linje 1 sammenligner to ting af hver sin slags.",
        ),
        (
            '["issue:b", "issue:b", "positive", null, "x", "y"]',
            "Linje 1 skal begynde med to forskellige id'er.",
        ),
    ],
)
def test_a_wrong_line_is_named(line: str, what: str) -> None:
    with pytest.raises(JudgementFileError) as wrong:
        from_lines(line, {})
    assert wrong.value.message == what
