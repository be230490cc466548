"""A code is given out anew in another year: titles and time tell which matter it means."""

from itertools import permutations

import pytest

from graph.known_issues import KnownIssue
from graph.sameness import matters_alike

Told = tuple[str, str | None, str]  # title (none: the code alone), its other name, day


def issues(*told: Told) -> list[KnownIssue]:
    return [
        KnownIssue(
            id=f"{number}",
            names=tuple(filter(None, (title or "BU-7", other))),
            code="BU-7",
            municipality="Bækby",
            dates=(day,) if day else (),
        )
        for number, (title, other, day) in enumerate(told)
    ]


LIFT, LATE_LIFT = ("Elevator i hallen", None, "2031-05-10"), ("Elevatoren", None, "2035-03-01")
SCHOOL = ("Natskole ved havnen", None, "2033-05-10")


@pytest.mark.parametrize(
    ("told", "same", "doubts"),
    [
        # Titles that speak of one thing, however many years lie between.
        ([LIFT, LATE_LIFT], ["01"], []),
        ([SCHOOL, ("Nedlæggelse af natskolen", None, "2033-09-01")], ["01"], []),
        ([SCHOOL, ("Skole ved havnen om natten", None, "2033-09-01")], ["01"], []),
        (
            [
                ("Samlet indsats mod rotter", None, "2031-05-01"),
                ("Indsats mod rotter", None, "2031-08-01"),
            ],
            ["01"],
            [],
        ),
        # Titles of other things are other matters: of another year for certain, of the same year
        # most likely (two committees number alike), so somebody is asked.
        ([LIFT, SCHOOL], [], []),
        ([LIFT, ("Natskole ved havnen", None, "2031-09-01")], [], ["01"]),
        # One thing for two groups: one matter in one year, doubtful in two.
        (
            [
                ("Skovkørsel for unge", None, "2031-05-01"),
                ("Skovkørsel for ældre", None, "2031-09-01"),
            ],
            ["01"],
            [],
        ),
        (
            [
                ("Skovkørsel for unge", None, "2031-05-01"),
                ("Skovkørsel for ældre", None, "2033-09-01"),
            ],
            [],
            ["01"],
        ),
        # The code alone means the only matter that has it, as long as people may remember it.
        ([LIFT, (None, None, "2032-10-01")], ["01"], []),
        ([LIFT, (None, None, "2031-03-01")], ["01"], []),
        ([LIFT, (None, None, "2038-10-01")], [], ["01"]),
        ([LIFT, (None, None, "")], ["01"], []),
        # Of two that have had it, the one that alone is near in time, or that the words tell.
        ([LIFT, SCHOOL, (None, None, "2033-09-01")], ["12"], []),
        ([LIFT, SCHOOL, (None, None, "2031-09-01")], ["02"], []),
        ([LIFT, SCHOOL, (None, None, "2032-06-10")], [], ["02", "12"]),
        ([LIFT, SCHOOL, (None, None, "")], [], ["02", "12"]),
        ([LIFT, SCHOOL, (None, "elevatoren", "2033-09-01")], ["02"], []),
        # Nobody titles it: papers that follow one another mean one matter.
        ([(None, None, "2031-05-01"), (None, None, "2031-10-01")], ["01"], []),
        ([(None, None, "2031-05-01"), (None, None, "2034-10-01")], [], ["01"]),
        # A title that says nothing is as good as none.
        ([LIFT, ("Forslaget", None, "2031-09-01")], ["01"], []),
    ],
)
def test_a_code_means_the_matter_that_its_title_and_time_tell(
    told: list[Told], same: list[str], doubts: list[str]
) -> None:
    for order in permutations(issues(*told)):
        found = matters_alike(order)
        assert sorted("".join(sorted(pair.ends)) for pair in found.same) == same
        assert sorted("".join(sorted(pair.ends)) for pair in found.doubts) == doubts


def test_titles_of_other_years_stay_apart_also_over_a_third_name() -> None:
    told = [*issues(LIFT, SCHOOL), KnownIssue(id="9", names=("BU 7",), municipality="Bækby")]
    found = matters_alike(told)
    assert found.apart == (("0", "1"),)
    assert (found.same, len(found.doubts)) == ((), 2)


def test_a_name_joins_the_matter_of_its_own_year() -> None:
    told = [*issues(LIFT, SCHOOL), KnownIssue(id="9", names=("Elevatoren",), municipality="Bækby")]
    assert [pair.ends for pair in matters_alike(told).same] == [("0", "9")]
