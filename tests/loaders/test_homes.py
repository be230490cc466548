"""A paper that names no municipality belongs where the people it names are known."""

from itertools import permutations
from pathlib import Path

import pytest

from graph.archive import Archive, open_archive
from graph.store import GraphStore
from loaders.files import IncomingFile
from loaders.ingest import erase, load_files
from queries.people import list_people
from tests.engines import wipe
from tests.graph.dump import canonical

HEAD = (
    "Referat fra møde i Udsatterådet\nDato: {date}\n\nDeltagere:\n{people}\n\n1. Natcafé i byen\n"
)
TALK = "\nReferat\n{speaker} foreslår, at der åbnes en natcafé i byen.\n"
HOMES = "MATCH (d:Document) RETURN d.name AS name, d.municipality AS home ORDER BY name"


def minutes(date: str, *people: str, town: str = "") -> str:
    listed = "\n".join(f"- {person}" for person in people)
    front = f"{town} Kommune\n" if town else ""
    return front + HEAD.format(date=date, people=listed) + TALK.format(speaker=people[0])


PAPERS = {
    "skovby": minutes("4. maj 2031", "Tora Krat", "Lis Kvist", "Kaj Ege", "Bo Raab", town="Skovby"),
    "havby": minutes("5. maj 2031", "Rolf Sand", "Ane Bro", "Lis Kvist", town="Havby"),
    "ukendt": minutes("6. juni 2031", "Kaj Ege", "Tora Krat", "Bo Raab"),
    "fremmed": minutes("7. juni 2031", "Lis Kvist", "Ea Dahl"),
}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return open_archive(tmp_path / "arkiv")


def load_papers(store: GraphStore, archive: Archive, names: tuple[str, ...], folder: Path) -> None:
    for name in names:
        path = folder / f"{name}.txt"
        path.write_text(PAPERS[name], encoding="utf-8")
        load_files(store, archive, [IncomingFile(path, path.name, path.name)])


def homes(store: GraphStore) -> dict[str, str | None]:
    return {row["name"].removesuffix(".txt"): row["home"] for row in store.read(HOMES)}


def test_three_people_known_in_one_place_tell_the_home(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    load_papers(store, archive, tuple(PAPERS), tmp_path)
    assert homes(store) == {
        "skovby": "Skovby Kommune",
        "havby": "Havby Kommune",
        "ukendt": "Skovby Kommune",
        "fremmed": None,
    }
    found = [row.actor.name for row in list_people(store).rows]
    assert found.count("Tora Krat") == 1


def test_neither_order_nor_reloading_changes_a_home(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    load_papers(store, archive, tuple(PAPERS), tmp_path)
    expected = canonical(store)
    load_papers(store, archive, ("ukendt", "skovby"), tmp_path)
    assert canonical(store) == expected
    for order in list(permutations(sorted(PAPERS)))[1::9]:
        wipe(store)
        load_papers(store, open_archive(tmp_path / "-".join(order)), order, tmp_path)
        assert canonical(store) == expected


def test_a_home_goes_with_the_paper_that_proved_it(
    store: GraphStore, archive: Archive, tmp_path: Path
) -> None:
    load_papers(store, archive, tuple(PAPERS), tmp_path)
    proof = store.read("MATCH (d:Document {name: 'skovby.txt'}) RETURN d.id AS id")
    erase(store, archive, proof[0]["id"])
    assert homes(store) == {"havby": "Havby Kommune", "ukendt": None, "fremmed": None}


PROPOSAL = (
    "Referat fra møde i Ældrerådet\nDato: 9. juni 2031\n\n1. Budgetforslag {code} {title}\n"
    "\nReferat\nGry Holm støtter {code}.\n"
)


@pytest.mark.parametrize(
    ("proposal", "home"),
    [
        (("AB-07", "Kaffevogn til de ældre"), "Skovby Kommune"),
        (("AB-08", "Kaffevogn til de ældre"), None),  # another code
        (("AB-07", "Nye fliser på torvet"), None),  # another title
        (("AB-07", "Kaffevognen"), None),  # too short a title
        (("AB-09", "Bænke langs den lange sti"), None),  # two municipalities have it
    ],
)
def test_a_proposal_known_in_one_place_tells_the_home(
    store: GraphStore, archive: Archive, tmp_path: Path, proposal: tuple[str, str], home: str | None
) -> None:
    coffee = PROPOSAL.format(code="AB-07", title="Kaffevogn til de ældre")
    benches = PROPOSAL.format(code="AB-09", title="Bænke langs den lange sti")
    papers = {
        "skovby": f"Skovby Kommune\n{coffee}",
        "skovby bænke": f"Skovby Kommune\n{benches}",
        "havby": f"Havby Kommune\n{benches}",
        "ukendt": PROPOSAL.format(code=proposal[0], title=proposal[1]),
    }
    for name, text in papers.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        load_files(store, archive, [IncomingFile(path, path.name, path.name)])
    assert homes(store)["ukendt"] == home
