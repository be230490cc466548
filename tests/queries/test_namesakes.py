"""Each paper tells of its own person; readers meet one for all who are one, and two for two."""

from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.judgement_store import judge, undo
from graph.judgements import Judgement
from graph.model import DocumentHead, Extraction, Meeting, Participant, Person
from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import erase_document, write_document
from queries.actors import find_actor
from queries.brief import election_brief
from queries.documents import document_page
from queries.entities import candidates
from queries.erasure import erasure_of
from queries.issues import issue_history
from queries.meetings import meeting_page
from queries.network import stakeholder_network
from queries.organisations import organisation_profile
from queries.paths import shortest_path
from queries.people import list_people, person_profile
from queries.review import judged_pair, judgement_between, review_queue
from queries.search import search, suggest
from tests.engines import wipe
from tests.graph.dump import canonical
from tests.graph.papers import paper, record

NAME: Final = "Ida Bro"
LIST: Final = "Til stede: Ida Bro (V), formand, og Ida Bro (A)."


def minutes(date: str) -> Extraction:
    """Minutes on whose list two of one name stand, each for her party."""
    first, second = LIST.index(NAME), LIST.rindex(NAME)
    spans = [{"start": at, "end": at + len(NAME), "quote": NAME, "name": NAME}
             for at in (first, second)]  # fmt: skip
    return Extraction(
        document=DocumentHead(kind="minutes", date=date, municipality="Bækby"),
        meeting=Meeting(body="Byrådet", date=date),
        people=(
            Person.model_validate({**spans[0], "party": "V", "role": "formand"}),
            Person.model_validate({**spans[1], "party": "A"}),
        ),
        participants=(
            Participant.model_validate({**spans[0], "party": "V", "role": "chair"}),
            Participant.model_validate({**spans[1], "party": "A"}),
        ),
    )


def letter(number: int, name: str = NAME) -> Extraction:
    text = f"{name} støttede natskolen."
    return paper(text, name, "natskolen", f"2024-0{number}-02")


LETTERS: Final = {f"brev {number}": letter(number) for number in (1, 2, 3)}
LISTS: Final = {"referat 1": minutes("2024-03-01"), "referat 2": minutes("2024-04-01")}


def load(store: GraphStore, papers: dict[str, Extraction]) -> None:
    for name, extraction in papers.items():
        write_document(store, record(name), extraction)
    settle(store)


@pytest.fixture
def one(store: GraphStore) -> GraphStore:
    """Three letters of one woman, and one of somebody else."""
    load(store, {**LETTERS, "brev 4": letter(4, "Bodil Kær")})
    return store


def test_all_her_papers_are_one_persons(one: GraphStore) -> None:
    ida = find_actor(one, NAME)
    for id_ in (
        row["id"] for row in one.read("MATCH (n:Person {name: 'Ida Bro'}) RETURN n.id AS id")
    ):
        profile = person_profile(one, id_)
        assert (profile.person, profile.namesakes, profile.aliases) == (ida, (), ())
        assert (len(profile.events), len(profile.mentions)) == (3, 3)
        assert profile.municipality == "Bækby"
    assert [(row.actor.name, row.events) for row in list_people(one).rows] == [
        ("Bodil Kær", 1),
        (NAME, 3),
    ]


def test_every_answer_knows_one_of_her(one: GraphStore) -> None:
    ida = find_actor(one, NAME)
    bodil = find_actor(one, "Bodil Kær")
    assert [hit.id for hit in search(one, "Ida", ["person"]).rows] == [ida.id]
    assert suggest(one, "Ida Brø", "person") == (NAME,)
    assert candidates(one, NAME, "person") == (ida,)
    history = issue_history(one, "natskolen")
    assert {who for event in history.events for who in event.who} == {ida, bodil}
    assert sorted((row.actor.name, row.statements) for row in history.actors) == [
        ("Bodil Kær", 1),
        (NAME, 3),
    ]
    drawn = stakeholder_network(one)
    assert [(node.name, node.statements) for node in drawn.nodes] == [(NAME, 3), ("Bodil Kær", 1)]
    assert [step.to_node for step in shortest_path(one, "Bodil Kær", NAME)][-1] == ida
    for name in LETTERS:
        assert document_page(one, record(name).id).people == (ida,)
    brief = election_brief(one, NAME)
    assert sum(len(section.lines) for section in brief.sections) == 3
    assert NAME not in erasure_of(one, record("brev 1").id).names
    assert "Bodil Kær" in erasure_of(one, record("brev 4").id).names


def test_two_on_one_list_are_two_in_every_paper(store: GraphStore) -> None:
    load(store, LISTS)
    chair, member = sorted(
        (person_profile(store, row.actor.id) for row in list_people(store).rows),
        key=lambda profile: profile.offices[0].role,
        reverse=True,
    )
    assert [len(profile.meetings) for profile in (chair, member)] == [2, 2]
    assert {office.party for office in chair.offices} == {"V"}
    assert {office.party for office in member.offices} == {"A"}
    assert [ref.id for ref in chair.namesakes] == [member.person.id]
    (row,) = store.read("MATCH (m:Meeting {date: '2024-03-01'}) RETURN m.id AS id")
    told = {attendee.person for attendee in meeting_page(store, row["id"]).participants}
    assert told == {chair.person, member.person}
    members = organisation_profile(store, "Bækby Kommune").members
    assert set(members) == {chair.person, member.person}


def test_who_could_be_either_waits_with_the_words_of_all_their_papers(store: GraphStore) -> None:
    load(store, {**LISTS, "brev 1": letter(1)})
    assert len(list_people(store).rows) == 3
    (case,) = review_queue(store, "person")
    ends = (case.left, case.right)
    assert {quote.document for end in ends for quote in end.quotes} == {*LISTS, "brev 1"}
    judge(store, [Judgement(kind="person", left=case.pair[0], right=case.pair[1], verdict="same",
                            who="Ida", at="2030-01-01T10:00:00Z")])  # fmt: skip
    settle(store)
    assert len(list_people(store).rows) == 2
    assert review_queue(store, "person") == ()


def test_names_mean_the_group_when_judging_and_the_judgement_when_undoing(
    one: GraphStore,
) -> None:
    kind, pair = judged_pair(one, NAME, "Bodil Kær")
    told = {"verdict": "same", "who": "Bo", "at": "2030-01-01T10:00:00Z"}
    judge(one, [Judgement(kind=kind, left=pair[0], right=pair[1], **told)])
    settle(one)
    assert len(list_people(one).rows) == 1
    load(one, {"brev 5": letter(5)})
    undo(one, *judgement_between(one, NAME, "Bodil Kær"))
    settle(one)
    assert len(list_people(one).rows) == 2


PAPERS: Final = {**LETTERS, **LISTS, "brev 4": letter(4, "Ida Broe")}


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(order=st.permutations(sorted(PAPERS)), again=st.sampled_from(sorted(PAPERS)))
def test_neither_order_nor_reloading_changes_who_is_who(
    store: GraphStore, order: list[str], again: str
) -> None:
    wipe(store)
    load(store, PAPERS)
    expected = canonical(store)
    wipe(store)
    half = len(order) // 2
    load(store, {name: PAPERS[name] for name in order[:half]})
    load(store, {name: PAPERS[name] for name in order[half:]})
    erase_document(store, record(again).id)
    settle(store)
    load(store, {again: PAPERS[again]})
    assert canonical(store) == expected
