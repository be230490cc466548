"""«Banen» is the bane that the same body took up before, where it can be no other."""

import pytest

from graph.known_issues import KnownIssue
from graph.sameness import matters_alike


def issue(name: str, body: str = "ungerådet", day: str = "2031-05-01") -> KnownIssue:
    return KnownIssue(
        id=name,
        names=(name,),
        municipality="Bækby",
        bodies=frozenset({body}),
        dates=(day,),
    )


RINK = issue("Skøjtebane i parken")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ([RINK, issue("Banen", day="2032-05-01")], ["Skøjtebane i parken"]),
        ([issue("Skolebus til Søbo"), issue("Bussen", day="2032-05-01")], ["Skolebus til Søbo"]),
        # Another body, or before anybody had taken it up.
        ([RINK, issue("Banen", body="skoleudvalget", day="2032-05-01")], []),
        ([RINK, issue("Banen", day="2030-05-01")], []),
        # Two could be meant.
        ([RINK, issue("Løbebane på heden"), issue("Banen", day="2032-05-01")], []),
        # In the indefinite it is any bane; what is always spoken of so is nothing of its own.
        ([RINK, issue("Bane", day="2032-05-01")], []),
        ([issue("Svømmeplan for unge"), issue("Planen", day="2032-05-01")], []),
    ],
)
def test_a_short_noun_means_what_its_body_took_up(told: list[KnownIssue], meant: list[str]) -> None:
    assert [pair.right for pair in matters_alike(told).same] == meant
