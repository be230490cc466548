"""Start a real Neo4j for the store tests: `python -m tests.neo4j start`, and `stop`.

Needs Maven and a Java of 17 or newer. `start` prints the URL for SAGSSPOR_TEST_NEO4J, `start 2` the
URLs of two servers, one for each test process; they listen on this machine only and end by
themselves after an hour. Their files are in `target/neo4j`.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psutil

from graph.errors import StoreError
from graph.store import open_store

HERE: Final = Path(__file__).parent
WORK: Final = HERE.parents[1] / "target" / "neo4j"
VERSIONS: Final = ((21, "2026.09.0"), (17, "5.26.30"))
"""The newest Neo4j that each Java can run, the newest Java first."""
START_SECONDS: Final = 120
JAVA_OPTIONS: Final = (
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "--add-modules=jdk.incubator.vector",
    "--enable-native-access=ALL-UNNAMED",
    *(
        f"--add-opens=java.base/{package}=ALL-UNNAMED"
        for package in ("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")
    ),
)


def main(command: str, count: str = "1") -> None:
    """Start or stop the servers."""
    if command == "stop":
        stop()
    elif command == "start":
        print(" ".join(start(int(count))))  # noqa: T201 - this is what a script reads
    else:
        sys.exit(f"unknown command {command!r}: start or stop")


def start(count: int) -> list[str]:
    """Start servers with empty databases and return their URLs when all of them answer."""
    stop()
    java, version = newest_java()
    jars = copy_jars(version)
    servers = [launch(java, jars, WORK / f"server-{number}") for number in range(count)]
    deadline = time.monotonic() + START_SECONDS
    for url, server in servers:
        while not answers(url):
            if server.poll() is not None or time.monotonic() > deadline:
                stop()
                sys.exit(f"Neo4j {version} did not start on {java}: see {WORK}/*/server.log")
            time.sleep(0.2)
    return [url for url, _ in servers]


def launch(java: str, jars: Path, folder: Path) -> tuple[str, "subprocess.Popen[bytes]"]:
    """Start one server with its files in the folder; return its URL and its process."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    port = free_port()
    arguments = ["-cp", f"{jars}/*", str(HERE / "Launcher.java"), str(folder / "data"), str(port)]
    with (folder / "server.log").open("wb") as output:
        server = subprocess.Popen(  # noqa: S603 - a Java of this machine
            [java, *JAVA_OPTIONS, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    (folder / "pid").write_text(str(server.pid))
    return f"bolt://127.0.0.1:{port}", server


def stop() -> None:
    """Stop the servers that were started last, if they still run."""
    for pid in WORK.glob("server-*/pid"):
        try:
            server = psutil.Process(int(pid.read_text()))
            if "Launcher.java" in " ".join(server.cmdline()):  # else the id is another's by now
                server.kill()  # the next start wipes its data
                server.wait(60)
        except (ValueError, psutil.NoSuchProcess):
            continue


def newest_java() -> tuple[str, str]:
    """Return the newest Java of this machine, and the Neo4j that it can run."""
    ages = {java_version(java): java for java in javas()}
    for age, java in sorted(ages.items(), reverse=True):
        for needed, neo4j in VERSIONS:
            if age >= needed:
                return java, neo4j
    sys.exit(f"no Java of {VERSIONS[-1][0]} or newer was found: {ages}")


def javas() -> Iterator[str]:
    """Every Java that JAVA_HOME, the path and the usual folder of Linux name."""
    if home := os.environ.get("JAVA_HOME"):
        yield f"{home}/bin/java"
    if on_path := shutil.which("java"):
        yield on_path
    yield from map(str, sorted(Path("/usr/lib/jvm").glob("*/bin/java")))


def java_version(java: str) -> int:
    """Return the major version that a Java tells of itself."""
    told = subprocess.run([java, "-version"], check=True, capture_output=True, text=True)  # noqa: S603
    found = re.search(r'version "(\d+)', told.stderr)
    return int(found[1]) if found else 0


def copy_jars(version: str) -> Path:
    """Let Maven copy the server's jars, unless it has done so before."""
    jars = WORK / version
    if not (jars / "complete").exists():
        target = [f"-Dneo4j.version={version}", f"-DoutputDirectory={jars}"]
        goal = "dependency:copy-dependencies"
        maven = ["mvn", "--quiet", "--batch-mode", "--file", str(HERE / "pom.xml")]
        subprocess.run([*maven, goal, *target], check=True, stdout=sys.stderr)  # noqa: S603
        (jars / "complete").touch()
    return jars


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    """Tell whether the database answers a query."""
    try:
        with open_store(url, WORK) as store:
            return store.read("RETURN 1 AS one") == [{"one": 1}]
    except StoreError:
        return False


if __name__ == "__main__":
    main(*sys.argv[1:] or ("start",))
