"""Lists what extraction misses, invents and gets wrong, beside the gold: the why of a figure.

`python -m benchmarks.misses kaernby statements` prints a line for each gold record that was not
found (`-`), each found one that gold doesn't have (`+`) and each wrong field of a match (`~`).
The category `histories` does so for what is told of each matter, and says where a miss comes from.
"""

import argparse
import importlib.util
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.corpora import Corpus, corpora
from benchmarks.histories import told_issues
from benchmarks.history_misses import print_histories
from benchmarks.score import SCORER, predict

Record = dict[str, Any]

NAMED = ("people", "organisations", "issues", "participants")
QUOTED = ("statements", "decisions", "status_changes", "amounts")
KEYED = {"agenda_items": "title", "attachments": "title", "provisions": "section"}
HISTORIES = "histories"
FIELDS = {
    "statements": ("speaker", "act", "about"),
    "decisions": ("kind", "responsible"),
    "status_changes": ("issue", "status"),
    "amounts": ("value",),
    "participants": ("role", "attendance"),
}


def scorer() -> ModuleType:
    """Return the shared scorer as a module, for its own way of matching."""
    spec = importlib.util.spec_from_file_location("shared_scorer", SCORER)
    if spec is None or spec.loader is None:
        raise SystemExit(f"No scorer at {SCORER}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def label(record: Record) -> str:
    """Return what tells a record apart: its quote with its fields, or its name."""
    parts = [record.get(key) for key in ("speaker", "act", "kind", "issue", "status", "value")]
    words = record.get("quote") or record.get("name") or record.get("title")
    return " | ".join(str(part) for part in (*parts, words or record.get("section")) if part)


def matches(rules: ModuleType, category: str, gold: Record, found: Record) -> list[tuple[int, int]]:
    """Return the pairs of gold and found records of a category."""
    left, right = gold.get(category) or [], found.get(category) or []
    if category in NAMED:
        paired = rules.pair(left, right, rules.similar_name)
    elif key := KEYED.get(category):
        paired = rules.pair(left, right, lambda a, b: rules.fold(a[key]) == rules.fold(b[key]))
    elif category == "statements":
        paired = rules.pair(left, right, lambda a, b: _said(rules, gold, found, a, b))
    else:
        paired = rules.pair(left, right, lambda a, b: rules.nested(a["quote"], b["quote"]))
    result: list[tuple[int, int]] = paired
    return result


def _said(rules: ModuleType, gold: Record, found: Record, left: Record, right: Record) -> float:
    """Return how well two statements match; the same speaker counts beside the words."""
    names = [
        rules.canonical(record["speaker"], whole["people"], whole["organisations"])
        for record, whole in ((left, gold), (right, found))
    ]
    overlap: float = rules.overlap(left["quote"], right["quote"])
    return overlap + 0.1 * bool(overlap and names[0] & names[1])


def _same(rules: ModuleType, left: Any, gold: Record, right: Any, found: Record) -> bool:
    """Tell whether two field values mean the same, names under any alias."""

    def forms(value: object, whole: Record) -> set[str]:
        lists = (whole[kind] for kind in ("people", "organisations", "issues"))
        result: set[str] = rules.canonical(value, *lists)
        return result

    if isinstance(left, int | float) or not (left or right):
        return bool(left == right) or not (left or right)
    wanted, got = (v if isinstance(v, list) else [v] if v else [] for v in (left, right))
    pairs = [[bool(forms(a, gold) & forms(b, found)) for b in got] for a in wanted]
    return len(wanted) == len(got) and all(any(row) for row in pairs)


def differences(rules: ModuleType, category: str, gold: Record, found: Record) -> Iterator[str]:
    """Yield a line for each record that is missed, invented or wrong in a field."""
    left, right = gold.get(category) or [], found.get(category) or []
    pairs = matches(rules, category, gold, found)
    for i, j in pairs:
        for field in FIELDS.get(category, ()):
            if not _same(rules, left[i].get(field), gold, right[j].get(field), found):
                yield f"~ {field}: {left[i].get(field)} <- {right[j].get(field)} | {label(left[i])}"
    yield from (f"- {label(x)}" for i, x in enumerate(left) if i not in {a for a, _ in pairs})
    yield from (f"+ {label(x)}" for j, x in enumerate(right) if j not in {b for _, b in pairs})


def report(corpus: Corpus, categories: list[str]) -> None:
    """Print the differences of one corpus, document by document."""
    rules = scorer()
    if HISTORIES in categories and told_issues(corpus):
        print_histories(rules, corpus)
    categories = [category for category in categories if category != HISTORIES]
    if not categories:
        return
    with tempfile.TemporaryDirectory() as folder:
        predict(corpus.documents(), Path(folder))
        for path in sorted(Path(folder).iterdir()):
            gold = json.loads((corpus.gold / path.name).read_text(encoding="utf-8"))
            found = json.loads(path.read_text(encoding="utf-8"))
            for category in categories:
                print(f"\n## {path.stem}: {category}")
                print("\n".join(differences(rules, category, gold, found)))


def main() -> int:
    """Print what the chosen corpora miss; return the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks.misses", description=__doc__)
    known = {corpus.name: corpus for corpus in corpora()}
    parser.add_argument("corpus", choices=sorted(known))
    parser.add_argument("category", nargs="*", default=[*NAMED, *QUOTED, *KEYED])
    options = parser.parse_args()
    report(known[options.corpus], options.category)
    return 0


if __name__ == "__main__":
    sys.exit(main())
