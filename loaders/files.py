"""Paths that a user names to the files that are to be loaded, in a fixed order."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from graph.cpr import COVER, cover
from loaders.summary import Problem

# What systems and programs leave in folders.
_SYSTEM_FILES: Final = frozenset({"thumbs.db", "desktop.ini"})
_LOCK_STARTS: Final = ("~$", ".~lock")


class IncomingFile(NamedTuple):
    """A file to load: `source` says where it is from, `name` is what users see."""

    path: Path
    name: str
    source: str

    def known_as(self, sha: str) -> "IncomingFile":
        """Return the file as archive and graph may know it: no CPR number in name or source.

        Covered, the sources of two people's papers are alike: their contents tell them apart.
        """
        source = cover(self.source)
        told_apart = f"{source}#{sha[:16]}" if COVER in source else source
        return self._replace(name=cover(self.name), source=told_apart)


class FoundFiles(NamedTuple):
    """The files below the named paths, what was passed by, and paths that hold nothing."""

    files: tuple[IncomingFile, ...]
    skipped: tuple[Problem, ...]
    failed: tuple[Problem, ...]


def find_files(paths: Iterable[Path]) -> FoundFiles:
    """Return every file that the paths name or hold, once, by name within each path."""
    files: dict[str, IncomingFile] = {}
    skipped: list[Problem] = []
    failed: list[Problem] = []
    for path in paths:
        if not path.is_dir():
            files.setdefault(_source(path), _incoming(path, path.name))
            continue
        passed_by: list[Problem] = []
        below = [_incoming(file, _name(file, path)) for file in _walk(path, passed_by)]
        if not below:
            failed.append(_without_documents(path))
        skipped.extend(passed_by)
        for file in below:
            files.setdefault(file.source, file)
    return FoundFiles(tuple(files.values()), tuple(skipped), tuple(failed))


def _walk(folder: Path, passed_by: list[Problem]) -> Iterator[Path]:
    """Yield the visible files below a folder, sorted; note the hidden ones."""
    for place, folders, names in os.walk(folder):
        hidden = sorted(name for name in folders if name.startswith("."))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in hidden:
            passed_by.append(_passed_by(Path(place, name), folder, "Skjult mappe."))
        for name in sorted(names):
            reason = _why_passed_by(name)
            if reason:
                passed_by.append(_passed_by(Path(place, name), folder, reason))
            else:
                yield Path(place, name)


def _passed_by(path: Path, folder: Path, reason: str) -> Problem:
    return Problem(name=cover(_name(path, folder)), reason=reason)


def _why_passed_by(name: str) -> str:
    if name.startswith(_LOCK_STARTS):
        return "Låsefil fra et åbent dokument."
    if name.lower() in _SYSTEM_FILES:
        return "Systemfil."
    return "Skjult fil." if name.startswith(".") else ""


def _incoming(path: Path, name: str) -> IncomingFile:
    return IncomingFile(path, cover(name), _source(path))


def _source(path: Path) -> str:
    return path.resolve().as_posix()


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _without_documents(folder: Path) -> Problem:
    return Problem(
        name=cover(folder.name or str(folder)),
        reason=f"Mappen »{cover(str(folder))}« indeholder ingen dokumenter.",
        remedy="Angiv en mappe med TXT, Markdown, HTML, DOCX, PDF eller EML.",
    )
