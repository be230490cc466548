"""The Docker files hold together, as far as one can tell without a Docker engine."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from sagsspor.settings import NAMES

ROOT = Path(__file__).parents[1]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
NEO4J, API = COMPOSE["services"]["neo4j"], COMPOSE["services"]["api"]
LAST_STAGE = DOCKERFILE[DOCKERFILE.rindex("\nFROM") :]


def test_the_api_waits_until_neo4j_answers() -> None:
    assert API["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    assert "cypher-shell" in NEO4J["healthcheck"]["test"][1]
    assert API["environment"]["SAGSSPOR_GRAPH"] == "bolt://neo4j:7687"


@pytest.mark.parametrize(
    "setting",
    [NEO4J["environment"]["NEO4J_AUTH"], API["environment"]["SAGSSPOR_GRAPH_PASSWORD"]],
)
def test_the_password_comes_from_the_environment_and_has_no_default(setting: str) -> None:
    assert re.search(r"\$\{SAGSSPOR_NEO4J_PASSWORD:\?[^}]+\}$", setting)


def test_what_is_kept_lies_in_named_volumes() -> None:
    mounted = [mount.split(":")[0] for service in (NEO4J, API) for mount in service["volumes"]]
    assert mounted == list(COMPOSE["volumes"])


def test_only_this_machine_reaches_the_ports() -> None:
    ports = [*NEO4J["ports"], *API["ports"]]
    assert [port for port in ports if not port.startswith("127.0.0.1:")] == []


def test_the_image_runs_as_an_ordinary_user_and_tells_its_health() -> None:
    assert re.search(r"^USER (?!0\b|root)\S+", LAST_STAGE, re.MULTILINE)
    assert re.search(r"^HEALTHCHECK ", LAST_STAGE, re.MULTILINE)


def test_the_image_keeps_no_build_tools() -> None:
    stages = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(stages) == 2
    assert all(stage.endswith("-slim") for stage in stages)
    assert "requirements.lock" not in LAST_STAGE


def test_the_builder_sees_every_file_it_copies_or_builds_from() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    sent = {line[1:] for line in lines if line.startswith("!")}
    named = {"pyproject.toml", "hatch_build.py", "requirements.lock", "requirements-run.lock"}
    packages = {"sagsspor", "api", "loaders", "queries", "graph", "web", "examples"}
    assert {*named, *packages, "README.md", "LICENSE"} <= sent
    assert [name for name in sent - {"hatch_build.py"} if not (ROOT / name).exists()] == []


def test_the_ci_script_stops_at_the_first_failure() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "\nset -euo pipefail\n" in script.read_text(encoding="utf-8")


def test_every_setting_is_described_and_spelled_as_the_product_reads_it() -> None:
    page = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`(SAGSSPOR_\w+)`", page))
    set_by_docker = set(re.findall(r"SAGSSPOR_\w+(?==)", DOCKERFILE)) | {
        name for name in API["environment"] if name.startswith("SAGSSPOR_")
    }
    assert described == set(NAMES)
    assert set_by_docker <= set(NAMES)
