"""One name in one municipality is one person's unless something tells that it is two's."""

from itertools import permutations
from typing import Final

import pytest

from graph.evidence import Likeness
from graph.grouping import Sameness, joined, members
from graph.judgements import Judgement, Pair, Verdict
from graph.known_people import KnownPerson, Listing, Seat
from graph.same_people import people_alike

COUNCIL: Final = "byrådet"
HOURS: Final = ("16:00", "18:00")


def person(  # noqa: PLR0913 - a person has as many sides
    paper: str,
    name: str = "Ida Bro",
    *,
    at: str = "bækby",
    body: str = "",
    office: str = "",
    party: str = "",
    on: str | None = None,
    meeting: str = "",
    number: str = "",
) -> KnownPerson:
    """Somebody as one paper tells of them; a paper that tells of two numbers them."""
    listed = Listing(
        meeting=meeting, document=paper, body=body, date=on, start=HOURS[0], end=HOURS[1]
    )
    return KnownPerson(
        id=f"{paper}{number}",
        names=(name,),
        scope=at,
        parties=frozenset({party} if party else ()),
        seats=(Seat(body=body, office=office, date=on, party=party),) if body or office else (),
        listings=(listed,) if meeting else (),
        documents=frozenset({paper}),
    )


def groups(*people: KnownPerson, judged: tuple[Judgement, ...] = ()) -> set[str]:
    """Who is one, by the papers of each, whatever the order in which the people are told of."""
    judgements = {one.pair: one for one in judged}
    told = set()
    for order in permutations(people) if len(people) < 6 else (people, people[::-1]):
        alike = people_alike(order, judgements)
        sure = [_one(each) for each in alike.found if each.weighed.outcome == "same"]
        first = [_one(each) for each in alike.namesakes]
        ids = [person.id for person in people]
        kept = joined(sure, judgements, ids, alike.apart, first=first).same
        told.add(frozenset(" ".join(group) for group in members(kept)))
    (only,) = told
    return set(only)


def waiting(*people: KnownPerson) -> set[Pair]:
    return {each.pair for each in people_alike(people).found if each.weighed.outcome == "queue"}


def _one(each: Likeness) -> Sameness:
    told = each.weighed
    return Sameness(left=each.left, right=each.right, method=told.method, score=told.score)


@pytest.mark.parametrize(
    ("people", "one"),
    [
        # An uncommon name in one municipality is one person's.
        ([person("a"), person("b"), person("c")], {"a b c"}),
        ([person("a"), person("b", at="åby")], set()),
        ([person("a"), person("b", at="")], set()),
        ([person("a", "Ida Broe Kjær"), person("b", "Ida Broe Kjaer")], {"a b"}),
        ([person("a", party="v", on="2020-01-01"), person("b", party="a")], set()),
        # A very common one needs more.
        ([person("a", "Jens Hansen"), person("b", "Jens Hansen")], set()),
        ([person(each, "Jens Hansen", body=COUNCIL) for each in "ab"], {"a b"}),
        ([person(each, "Jens Hansen", party="v") for each in "ab"], {"a b"}),
        ([person("a", "Jens Hansen", party="v"), person("b", "Jens Hansen", party="a")], set()),
        # Two on one list, in two places at one time, in seats that exclude each other.
        (
            [
                person("a", body=COUNCIL, office="formand", meeting="m", number="1"),
                person("a", body=COUNCIL, office="medlem", meeting="m", number="2"),
                person("b", body=COUNCIL, office="formand"),
            ],
            {"a1 b"},
        ),
        (
            [
                person("a", body=COUNCIL, meeting="m", on="2024-01-10"),
                person("b", body="ældrerådet", meeting="n", on="2024-01-10"),
            ],
            set(),
        ),
        (
            [
                person("a", body="ungdomsrådet", on="2024-01-10"),
                person("b", body="ældrerådet", on="2025-01-10"),
            ],
            set(),
        ),
        (
            [
                person("a", office="borgmester", body="bækby kommune", on="2024-01-10"),
                person("b", office="kommunaldirektør", body="bækby kommune", on="2024-01-12"),
            ],
            set(),
        ),
        (
            [
                person("a", office="kandidat til kommunalvalget 2025", body="a", party="v"),
                person("b", office="kandidat til kommunalvalget 2025", body="b", party="a"),
            ],
            set(),
        ),
        # Two papers of one meeting tell of the same people.
        (
            [
                person("agenda", body=COUNCIL, meeting="m", on="2024-01-10"),
                person("minutes", body=COUNCIL, meeting="m", on="2024-01-10"),
            ],
            {"agenda minutes"},
        ),
        # One paper tells of two, each with an office; who could be either waits.
        (
            [
                person("a", body="skolen", office="lærer", number="1"),
                person("a", body="rådet", office="formand", number="2"),
                person("b"),
                person("c", body="rådet", office="formand"),
            ],
            {"a2 c"},
        ),
    ],
)
def test_an_equal_name_is_one_persons_unless_something_contradicts(
    people: list[KnownPerson], one: set[str]
) -> None:
    assert groups(*people) == one


def test_who_may_be_one_waits_once_however_many_papers_tell() -> None:
    assert waiting(*(person(each, "Jens Hansen") for each in "abcd")) == {
        ("a", "b"),
        ("a", "c"),
        ("a", "d"),
    }
    many = [person(each, body="rådet") for each in "abcd"]
    assert waiting(*many, person("e", "Ida Broh")) == {("a", "e")}


def test_a_judgement_parts_namesakes_and_each_paper_goes_with_its_own() -> None:
    people = [
        person("a", body="rådet", office="formand"),
        person("b", body="rådet", office="formand"),
        person("c", body="skolen", office="kasserer"),
        person("d", body="skolen", office="kasserer"),
    ]
    assert groups(*people) == {"a b c d"}
    assert groups(*people, judged=(judgement("a", "not_same", "d"),)) == {"a b", "c d"}


def test_who_is_employed_and_who_is_chosen_are_asked_about() -> None:
    people = [
        person("a", body="rådet", office="formand"),
        person("b", body="rådet", office="formand"),
        person("c", body="skolen", office="leder"),
    ]
    assert groups(*people) == {"a b"}


def test_a_judgement_joins_what_evidence_keeps_apart() -> None:
    people = [
        person("a", body="ungdomsrådet", on="2024-01-10"),
        person("b", body="ældrerådet", on="2024-01-10"),
    ]
    assert groups(*people, judged=(judgement("a", "same", "b"),)) == {"a b"}


def test_unsure_holds_for_the_whole_group_whoever_stands_for_it() -> None:
    people = [person(each, "Jens Hansen", body="rådet") for each in "bc"]
    other = person("d", "Jens Hansen")
    unsure = judgement("b", "unsure", "d")
    for told in ([*people, other], [*people, other, person("a", "Jens Hansen", body="rådet")]):
        alike = people_alike(told, {unsure.pair: unsure})
        assert [each.pair for each in alike.found] == [("b", "d")]


def test_another_name_joins_a_group_only_where_it_can_be_no_other_bearer() -> None:
    two = [
        person("a", body="rådet", meeting="m", number="1"),
        person("a", body="rådet", meeting="m", number="2"),
    ]
    assert groups(*two, person("b", "Ida Broe", body="rådet")) == set()
    chair = person("a", body="rådet", office="formand", meeting="m", number="1")
    misspelt = person("b", "Ida Broh", body="rådet", office="formand")
    assert groups(chair, two[1], misspelt) == {"a1 b"}


def test_many_papers_are_sorted_without_comparing_all_with_all() -> None:
    row = [person(f"{number:04}", body="rådet", meeting=f"{number}") for number in range(3_000)]
    assert len(groups(*row)) == 1
    twins = [
        person(f"{number:04}", party=party, meeting="m", number=party, name="Jens Hansen")
        for number in range(300)
        for party in "av"
    ]
    assert len(groups(*twins)) == 2


def judgement(left: str, verdict: Verdict, right: str) -> Judgement:
    told = {"who": "Ida", "at": "2030-01-01T10:00:00Z"}
    return Judgement(kind="person", left=left, right=right, verdict=verdict, **told)
