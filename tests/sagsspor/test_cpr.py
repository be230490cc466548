"""CPR numbers in every field of a paper, and in its name: no output of any kind holds one."""

import json
import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.openapi import specification
from graph.archive import open_archive
from graph.canonical import NODES, RELATIONS
from graph.store import GraphStore
from queries.search import INDEXES, nodes_found
from tests.engines import embedded_store
from tests.sagsspor.conftest import Run, runner

FIRST, SECOND = "010190-1234", "0202904321"
SECRETS = ("010190", "1234", "0202904321", "020290", "4321")
MINUTES = f"""Hvidmose Kommune

Referat af møde i Fritidsrådet ({FIRST})

Dato: 14. marts 2033
Tid: kl. 16.00-18.00
Sted: Rådhuset {FIRST}
Sagsnr.: {FIRST}
Dokumentnr.: {SECOND}

Deltagere:
- Vigga Krogsgaard (formand, {FIRST})
- Esben Tornbjerg {SECOND}
- Malthe Sivebæk, {FIRST}, udpeget af Foreningen {SECOND}
Afbud: Runa Elverhøj ({FIRST})

1. Klage fra {FIRST} over stien
Sagsnr.: {SECOND}

Indstilling
Forvaltningen indstiller, at {FIRST} får 25.000 kr. til grus i {SECOND} efter vejlovens § 12.

Referat
Vigga Krogsgaard ({FIRST}) foreslår, at {SECOND} får en sti ved åen.
Esben {FIRST} spurgte, hvad budgetforslag AB-12 Sti til {SECOND} koster.
Malthe Sivebæk, cpr {SECOND}, rejste spørgsmålet om støtte til {FIRST}.
Familierådgivningen {FIRST} er imod stien.
Borgmesteren: Næste mærkesag: »Hjælp til {SECOND}«.

Beslutning
Rådet godkendte, at {FIRST} får stien, jf. sag {SECOND}. Malthe Sivebæk {FIRST} følger op.
For stemte Vigga Krogsgaard {FIRST} og Esben Tornbjerg. Imod stemte {SECOND}.

Bilag:
- 1a: Ansøgning fra {FIRST}
- 1b: {SECOND} svar.pdf

2. Eventuelt
Stien {FIRST} blev udsat. Esben vil undersøge {SECOND} inden 1. maj 2033.
"""
PAGE = MINUTES.replace("\n\n", "</p><p>").replace("\n", "<br>")


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"] = f"Høringssvar {FIRST}"
    message["From"] = f"Vigga Krogsgaard {SECOND} <vigga@hvidmose.example>"
    message["To"] = "Fritidsrådet <raad@hvidmose.example>"
    message.set_content(f"Til Fritidsrådet\n\nJeg ({FIRST}) foreslår en sti.\n")
    message.add_attachment(b"%PDF-", maintype="x", subtype="pdf", filename=f"Bilag {FIRST}.pdf")
    return message.as_bytes()


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Papers in several formats; two names differ in their CPR number alone, one is empty."""
    folder = tmp_path_factory.mktemp("papirer")
    below = folder / f"sag {SECOND}"
    below.mkdir()
    (folder / f"referat {FIRST}.txt").write_text(MINUTES, "utf-8")
    (folder / f"referat {FIRST[:6]}-4321.txt").write_text(MINUTES + "\nEt møde til.", "utf-8")
    (below / "side.html").write_text(f"<title>{FIRST}</title><p>{PAGE}</p>", "utf-8")
    (below / "notat.md").write_text(f"# Notat {FIRST}\n\nVigga **{SECOND}** er imod.", "utf-8")
    (below / "svar.eml").write_bytes(mail())
    (below / f"tom {FIRST}.txt").write_bytes(b"")
    (below / f".skjult {FIRST}.txt").write_bytes(b"")
    return folder


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory, papers: Path) -> Iterator[tuple[Path, str]]:
    """A data folder with the papers in its graph, and what the load told."""
    folder = tmp_path_factory.mktemp("cpr")
    with embedded_store(folder):
        run = runner(folder)
        told = run("load", papers)
        again = run("load", papers, "--json")
        yield folder, told.output + again.output


@pytest.fixture(scope="module")
def store(loaded: tuple[Path, str]) -> Iterator[GraphStore]:
    with embedded_store(loaded[0]) as opened:
        yield opened


@pytest.fixture(scope="module")
def app(store: GraphStore, loaded: tuple[Path, str]) -> FastAPI:
    return create_app(store, open_archive(loaded[0] / "archive"))


def leaks(text: str) -> list[str]:
    """The runs of digits in the text that belong to a secret; ids and offsets are no text."""
    return [run for run in re.findall(r"(?<![0-9a-f])\d+(?![0-9a-f])", text) if run in SECRETS]


def test_a_load_names_the_place_and_never_the_number(loaded: tuple[Path, str]) -> None:
    told = " ".join(loaded[1].split())  # a terminal wraps its lines
    assert re.search(r"referat ██████-████.txt ser ud til at indeholde \d+ CPR-numre", told)
    assert "(linje 3, 7, 8, 9, 12, 13, 14, 15, 17, 18, 21, 24 …)" in told
    assert "tom ██████-████.txt" in told
    assert leaks(told) == []


def test_papers_whose_names_differ_in_the_number_alone_stay_two(store: GraphStore) -> None:
    documents = store.read("MATCH (d:Document) RETURN d.name AS name ORDER BY name")
    names = [row["name"] for row in documents]
    assert names.count("referat ██████-████.txt") == 2
    assert len(names) == 5


def test_loading_again_changes_nothing(loaded: tuple[Path, str]) -> None:
    done = json.loads(loaded[1][loaded[1].index("{") :])
    assert (done["loaded"], done["updated"], done["unchanged"]) == (0, 0, 5)
    assert len(done["findings"]) == 5


def test_no_property_of_the_graph_holds_a_number(store: GraphStore) -> None:
    for row in (*store.read(NODES), *store.read(RELATIONS)):
        assert leaks(" ".join(texts(row))) == []


def texts(value: object) -> Iterator[str]:
    """Every text inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def test_people_and_amounts_beside_a_number_are_found_all_the_same(store: GraphStore) -> None:
    people = store.read("MATCH (p:Person) RETURN p.name AS name ORDER BY name")
    names = {row["name"] for row in people}
    assert names >= {"Esben Tornbjerg", "Malthe Sivebæk", "Runa Elverhøj", "Vigga Krogsgaard"}
    assert store.read("MATCH (a:Amount {value: 25000}) RETURN a.id AS id") != []


def test_a_number_names_no_matter(store: GraphStore) -> None:
    names = [row["name"] for row in store.read("MATCH (i:Issue) RETURN i.name AS name")]
    assert [name for name in names if "█" in name] == []


def test_the_archive_keeps_numbers_in_the_original_alone(loaded: tuple[Path, str]) -> None:
    files = [path for path in (loaded[0] / "archive").rglob("*") if path.is_file()]
    kept = [path for path in files if FIRST in path.read_text("utf-8")]
    assert {path.name for path in kept} == {"original"}


def test_extract_shows_no_number(loaded: tuple[Path, str], papers: Path, tmp_path: Path) -> None:
    run = runner(loaded[0])
    printed = run("extract", papers, "--json").output + run("extract", papers).output
    run("extract", papers, "--out", tmp_path)
    written = [path for path in tmp_path.iterdir() if path.suffix == ".json"]
    assert len(written) == 5
    for told in (printed, *(path.name + path.read_text("utf-8") for path in written)):
        assert leaks(" ".join(texts(told))) == []


@pytest.mark.parametrize(
    "arguments",
    [
        *(("search", FIRST), ("search", SECOND), ("search", "sti"), ("search", "sti", "--json")),
        *(("trace", "AB-12"), ("trace", "AB-12", "--json"), ("trace", SECOND), ("who", FIRST)),
        *(("who", "Vigga Krogsgaard"), ("who", "Vigga Krogsgaard", "--json"), ("network",)),
        *(("network", "--json"), ("brief", "Vigga Krogsgaard"), ("brief", "AB-12", "--json")),
        *(("brief", "Vigga Krogsgaard", "--format", "html"), ("who", "Fritidsrådet")),
    ],
)
def test_no_command_tells_a_number(loaded: tuple[Path, str], arguments: tuple[str, ...]) -> None:
    run: Run = runner(loaded[0])
    result = run(*arguments)
    assert result.output
    assert leaks(result.output) == []


def test_no_index_knows_a_number(store: GraphStore) -> None:
    known = {terms: [nodes_found(store, kind, terms) for kind in INDEXES] for terms in SECRETS}
    assert [terms for terms, found in known.items() if any(found)] == []
    assert nodes_found(store, "event", "stien") != ()


def test_no_route_of_the_api_tells_a_number(app: FastAPI, store: GraphStore) -> None:
    client = TestClient(app)
    ids = [str(row["properties"]["id"]) for row in store.read(NODES)]
    asked = set()
    for path, methods in specification(app)["paths"].items():
        if "get" not in methods:
            continue
        for id_ in ids if "{" in path else ("",):
            answer = client.get(re.sub(r"\{\w+\}", id_, path), params={"q": "sti"})
            asked.add((path, answer.status_code))
            assert leaks(answer.text) == [], path
    assert sum(status == 200 for _, status in asked) > 15


def test_no_page_shows_a_number(app: FastAPI) -> None:
    client, seen, waiting = TestClient(app), set[str](), ["/", f"/soeg?q={FIRST}"]
    while waiting:
        page = client.get(waiting.pop()).text
        assert leaks(page) == []
        links = re.findall(r'href="(/[^"#]*)', page)
        waiting += {link for link in links if "static" not in link} - seen
        seen |= set(links)
    assert len(seen) > 30


def test_an_upload_is_shown_without_its_number(app: FastAPI) -> None:
    client = TestClient(app)
    for text in (MINUTES, MINUTES + "Slut."):
        file = {"file": (f"brev {FIRST}.txt", text.encode())}
        answer = client.post("/api/v1/documents", files=file)
        assert answer.status_code == 201
        assert answer.json()["document"]["name"] == "brev ██████-████.txt"
        assert leaks(answer.text) == []
