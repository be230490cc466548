"""The house rules of STYLE.md that no linter knows, each as one test over the tracked files."""

import ast
import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from graph import errors

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
PACKAGES = ("sagsspor", "api", "loaders", "queries", "graph", "benchmarks", "examples")
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 30
CONTRACTS = {"graph/model.py", "queries/answers.py"}  # each is read as one page of shapes
# Written in two pieces, so that this file does not hold what it forbids.
MACHINE_PATHS = ("/wo" + "rk/", "/ro" + "ot/", "/home" + "/")
PUBLIC_REGISTRIES = {"registry.npmjs.org", "pypi.org", "files.pythonhosted.org"}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git tracks or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def names(paths: Iterable[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def text_of(path: Path) -> str:
    """The file's text; bytes of other kinds come out as something harmless."""
    data = path.read_bytes()
    encoding = "utf-16" if data.startswith(b"\xff\xfe") else "utf-8"
    return data.decode(encoding, errors="replace")


def modules(*folders: str) -> Iterator[Path]:
    for path in tracked():
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders:
            yield path


def tree(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


def is_lexicon(path: Path) -> bool:
    return "lexicon" in path.relative_to(ROOT).parts


def too_long(paths: Iterable[Path]) -> list[str]:
    long = names(path for path in paths if text_of(path).count("\n") > MOST_LINES)
    return [name for name in long if name not in CONTRACTS]


def test_a_file_is_short() -> None:
    scripts = [path for path in tracked() if path.suffix in {".ts", ".mjs"}]
    assert too_long(path for path in modules(*PACKAGES) if not is_lexicon(path)) == []
    assert too_long(scripts) == []


def long_functions(module: ast.Module) -> list[str]:
    """Functions whose body, docstring apart, is longer than a screen's third."""
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            found += [node.name] if lines > MOST_LINES_OF_A_FUNCTION else []
    return found


def test_a_function_is_short() -> None:
    files = modules(*PACKAGES)
    assert {path.name: found for path in files if (found := long_functions(tree(path)))} == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert names(path for path in tracked() if path.stem in drawers) == []


def test_a_module_says_what_it_is_for() -> None:
    assert names(path for path in modules(*PACKAGES) if not ast.get_docstring(tree(path))) == []


def test_a_package_file_holds_its_docstring_only() -> None:
    packages = [path for path in modules(*PACKAGES) if path.name == "__init__.py"]
    assert names(path for path in packages if len(tree(path).body) > 1) == []


def forbidden_imports(module: ast.Module) -> list[str]:
    """Relative imports, and mocks in whichever form."""
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom):
            imported = [f"{node.module}.{alias.name}" for alias in node.names]
            found += ["relative import"] if node.level else []
            found += [name for name in imported if name.startswith(("unittest.mock", "mock."))]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.startswith("unittest.mock")]
    return found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from . import keys", ["relative import"]),
        ("from unittest import mock", ["unittest.mock"]),
        ("from unittest.mock import patch", ["unittest.mock.patch"]),
        ("import unittest.mock", ["unittest.mock"]),
        ("from graph import keys", []),
    ],
)
def test_a_forbidden_import_is_seen(source: str, found: list[str]) -> None:
    assert forbidden_imports(ast.parse(source)) == found


def test_imports_are_absolute_and_nothing_is_mocked() -> None:
    files = modules(*PACKAGES, "tests")
    assert {path.name: found for path in files if (found := forbidden_imports(tree(path)))} == {}


def exception_classes(module: ast.Module) -> list[str]:
    """Classes derived from something called an error or an exception."""
    return [
        node.name
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).endswith(("Error", "Exception")) for base in node.bases)
    ]


def test_every_error_stands_in_the_tree_of_errors() -> None:
    drawn = re.findall(r"\b\w+Error\b", errors.__doc__ or "")
    assert drawn == exception_classes(tree(ROOT / "graph" / "errors.py"))


def test_errors_are_defined_in_one_file() -> None:
    elsewhere = [path for path in modules(*PACKAGES) if path.name != "errors.py"]
    assert names(path for path in elsewhere if exception_classes(tree(path))) == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    assert {
        path.name: found
        for path in tracked()
        if (found := [place for place in MACHINE_PATHS if place in text_of(path)])
    } == {}


def registry_hosts(text: str) -> set[str]:
    """Hosts of package addresses: what npm's lock resolves to, and pip's index options."""
    addresses = (
        r"(?:\"resolved\": \"|index-url[ =]|find-links[ =]|registry[ =])https?://([^/\"\s:]+)"
    )
    return set(re.findall(addresses, text))


def test_locks_name_no_private_registry() -> None:
    settings = [path for path in tracked() if path.suffix in {".json", ".lock", ".toml", ".txt"}]
    settings += [path for path in tracked() if path.name in {".npmrc", "Dockerfile", "run"}]
    hosts = {host for path in settings for host in registry_hosts(text_of(path))}
    assert hosts <= PUBLIC_REGISTRIES


def requirements(lock: str) -> dict[str, str]:
    """Each locked package with what stands under it."""
    blocks = re.split(r"\n(?=\w)", text_of(ROOT / lock).split("\n", 2)[2])
    return {block.split(" ")[0]: block for block in blocks}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-run.lock"])
def test_every_locked_package_has_its_hashes(lock: str) -> None:
    locked = requirements(lock)
    assert len(locked) > 30
    assert [name for name, block in locked.items() if "--hash=sha256:" not in block] == []


def test_what_runs_is_what_was_tested() -> None:
    assert requirements("requirements-run.lock").keys() <= requirements("requirements.lock").keys()


def gold_words() -> set[str]:
    """Full names, codes and the municipality of the shared test documents."""
    words: set[str] = set()
    for path in (SHARED / "gold" / "dev").glob("*.json"):
        gold = json.loads(path.read_text(encoding="utf-8"))
        people = gold.get("people", [])
        spelled = {
            name for person in people for name in (person["name"], *person.get("aliases", []))
        }
        words |= {
            name for name in spelled if re.fullmatch(r"[A-ZÆØÅ][\w-]+( [A-ZÆØÅ][\w.-]+)+", name)
        }
        issues = [issue for issue in gold.get("issues", []) if isinstance(issue, dict)]
        words |= {code for issue in issues if (code := issue.get("code"))}
        words |= set(str(gold.get("municipality", "")).removesuffix(" Kommune").split())
    return words


@pytest.mark.skipif(not SHARED.exists(), reason="the shared test documents are not here")
def test_the_product_knows_nobody_of_the_test_documents() -> None:
    denied = gold_words()
    assert len(denied) > 30
    pattern = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, sorted(denied))) + r")(?!\w)")
    product = [path for path in tracked() if path.relative_to(ROOT).parts[0] in {*PACKAGES, "web"}]
    gold = ROOT / "benchmarks"
    assert {
        str(path.relative_to(ROOT)): found
        for path in product
        if gold not in path.parents and (found := set(pattern.findall(text_of(path))))
    } == {}
