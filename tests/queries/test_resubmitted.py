"""A proposal that came back has one history under both codes, inferred and refusable."""

from graph.judgements import Judgement
from graph.judging import decide, take_back
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from queries.issues import issue_history
from tests.queries.draft import Draft

POSTPONED = "HB-07 Natbus til havnen udskydes til budget 2023."
AGAIN = "Cilla Eng foreslår HB-21 Natbus til havnen."


def load(store: GraphStore) -> None:
    for draft in (
        Draft("2021-09-06_udvalget.txt", "2021-09-06", "Socialudvalget")
        .issue("Natbus til havnen", "HB-07")
        .moves("HB-07", "postponed", POSTPONED),
        Draft("2023-05-08_notat.txt", "2023-05-08")
        .person("Cilla Eng")
        .issue("Natbus til havnen", "HB-21")
        .says("Cilla Eng", "propose", AGAIN, "HB-21"),
    ):
        write_document(store, draft.record(), draft.extraction())
    settle(store)


def test_a_postponed_proposal_goes_on_under_its_next_code(store: GraphStore) -> None:
    load(store)
    for asked in ("HB-07", "HB-21", "natbussen til havnen"):
        told = issue_history(store, asked)
        assert told.codes == ("HB-07", "HB-21")
        assert [event.source.quote for event in told.events] == [POSTPONED, AGAIN]
        (link,) = told.lineage
        assert (link.from_code, link.how, link.to_code) == ("HB-07", "resubmitted", "HB-21")
        assert (link.is_inferred, link.score) == (True, 0.8)
        assert [source.quote for source in link.quotes] == [POSTPONED, AGAIN]


def test_it_can_be_refused_and_the_refusal_undone(store: GraphStore) -> None:
    load(store)
    (link,) = issue_history(store, "HB-07").lineage
    one, other = link.from_issue.id, link.to_issue.id
    refused = Judgement(
        kind="issue", left=one, right=other, verdict="not_same", who="Ida", at="2026-01-01"
    )
    decide(store, [refused])
    assert issue_history(store, "HB-07").codes == ("HB-07",)
    take_back(store, "issue", refused.pair)
    assert issue_history(store, "HB-07").codes == ("HB-07", "HB-21")
