"""The embedded database's process: shared, private, and never the worse for being killed."""

import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import psutil
import pytest

from graph import embedded
from graph.embedded import ServerOptions
from graph.errors import StoreUnavailableError
from graph.schema import ensure_schema
from graph.settlement import settle
from graph.store import GraphStore, open_store
from graph.writer import loaded_documents, write_document
from tests.engines import OPTIONS, wipe
from tests.graph.dump import canonical
from tests.graph.papers import minutes, record

ROOT: Final = Path(__file__).parents[2]

SECOND_COMMAND: Final = """
import sys
from pathlib import Path
from graph.store import open_store
with open_store(None, Path(sys.argv[1])) as store:
    print(store.read("MATCH (n:Meeting) RETURN n.id AS id"))
"""

ENDLESS_LOAD: Final = """
import sys
from pathlib import Path
from graph.store import open_store
from graph.writer import write_document
from tests.graph.papers import minutes, record
with open_store(None, Path(sys.argv[1])) as store:
    for number in range(10_000):
        write_document(store, record(f"{number}.txt"), minutes())
        print(number, flush=True)
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder whose server the tests may kill."""
    folder = tmp_path_factory.mktemp("data")
    with open_store(None, folder, options=OPTIONS) as store:
        ensure_schema(store)
    yield folder
    embedded.stop(folder / "graph")


def opened(data: Path) -> GraphStore:
    return open_store(None, data, options=OPTIONS)


def pid(data: Path) -> int:
    state = embedded.running(data / "graph")
    assert state is not None
    return state.pid


def kill(data: Path) -> None:
    server = psutil.Process(pid(data))
    server.kill()
    server.wait(10)


def run(script: str, data: Path) -> list[str]:
    return [sys.executable, "-c", script, str(data)]


def test_a_second_command_attaches_to_the_same_server(data: Path) -> None:
    with opened(data) as store:
        store.write("MERGE (n:Meeting {id: 'here'})")
        command = run(SECOND_COMMAND, data)
        answer = subprocess.run(  # noqa: S603 - our own script
            command, cwd=ROOT, check=True, capture_output=True, text=True
        )
    assert answer.stdout.strip() == "[{'id': 'here'}]"
    assert answer.stderr == ""


def test_what_it_keeps_is_the_owner_s_alone(data: Path) -> None:
    folder = data / "graph"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "password").stat().st_mode) == 0o600
    ports = psutil.Process(pid(data)).net_connections("tcp")
    listening = {seen.laddr.ip for seen in ports if seen.status == psutil.CONN_LISTEN}
    assert {address.removeprefix("::ffff:") for address in listening} == {"127.0.0.1"}


def test_the_password_is_on_no_command_line(data: Path) -> None:
    password = (data / "graph" / "password").read_text()
    server = psutil.Process(pid(data))
    assert password not in " ".join([*server.cmdline(), *server.environ().values()])


def servers(data: Path) -> set[int]:
    """The processes whose command line names this database."""
    return {
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if str(data / "graph") in (process.info["cmdline"] or [])
    }


def test_commands_that_start_together_share_one_server(data: Path) -> None:
    embedded.stop(data / "graph")
    with ThreadPoolExecutor() as pool:
        stores = list(pool.map(opened, [data] * 3))
    patience = time.monotonic() + 10  # those that came too late end by themselves
    while servers(data) != {pid(data)} and time.monotonic() < patience:
        time.sleep(0.1)
    for store in stores:
        store.close()
    assert servers(data) == {pid(data)}


def test_a_killed_server_leaves_nothing_that_stops_the_next(data: Path) -> None:
    before = pid(data)
    kill(data)
    assert (data / "graph" / "server.json").exists()
    with opened(data) as store:
        assert store.read("MATCH (n:Meeting) RETURN n.id AS id") == [{"id": "here"}]
    assert pid(data) != before


def test_an_open_store_gets_over_the_end_of_its_server(data: Path) -> None:
    with opened(data) as store:
        kill(data)
        assert store.read("MATCH (n:Meeting) RETURN n.id AS id") == [{"id": "here"}]


def test_a_lost_password_is_made_anew(data: Path) -> None:
    embedded.stop(data / "graph")
    (data / "graph" / "password").unlink()
    with opened(data) as store:
        assert store.read("MATCH (n:Meeting) RETURN n.id AS id") == [{"id": "here"}]


def test_a_server_killed_while_writing_leaves_documents_whole_or_absent(data: Path) -> None:
    command = run(ENDLESS_LOAD, data)
    with subprocess.Popen(  # noqa: S603 - our own script
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as load:
        assert load.stdout is not None
        for _ in range(3):
            load.stdout.readline()
        time.sleep(0.02)
        kill(data)
        load.kill()
        written = 3 + len(load.stdout.readlines())
    with opened(data) as store:
        store.write("MATCH (n:Meeting {id: 'here'}) DELETE n")
        names = [document.name for document in loaded_documents(store)]
        assert len(names) in (written, written + 1)
        settle(store)
        after = canonical(store)
        wipe(store)
        for name in names:
            write_document(store, record(name), minutes())
        settle(store)
        assert canonical(store) == after


def test_it_ends_when_nobody_has_needed_it_for_a_while(tmp_path: Path) -> None:
    brief = ServerOptions(idle_seconds=2, heap="256m")
    with open_store(None, tmp_path, options=brief) as store:
        server = psutil.Process(pid(tmp_path))
        time.sleep(4)
        assert store.read("RETURN 1 AS one") == [{"one": 1}]
    server.wait(20)
    assert not (tmp_path / "graph" / "server.json").exists()
    assert not list((tmp_path / "graph").glob("java_crash*"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the owner of all may write all")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreUnavailableError, match="Vælg en mappe"):
        opened(tmp_path / "data")
