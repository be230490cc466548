"""Scores extraction, histories, people and lineage against gold and guards what was reached.

`python -m benchmarks.score` extracts every document that has gold, lets the shared scorers compare,
prints its figures beside the kept ones (`benchmarks/figures.json`) and ends with exit status 1
when any of them fell by more than 0.02. `--keep` keeps what has risen, with `--allow-lower` also
what has fallen.
The scorer lives outside the repository, in `../shared`; without it there is nothing to do.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks import report
from benchmarks.corpora import HERE, SHARED, Corpus, corpora
from benchmarks.histories import score_histories
from benchmarks.lineage import LINEAGE, score_lineage
from benchmarks.people import score_people
from loaders.extract import extract
from loaders.read import read

SCORER = SHARED / "gold" / "score.py"
FIGURES = HERE / "figures.json"
TOLERANCE = 0.02
LIMIT = 50_000_000

Figures = dict[str, dict[str, float]]  # corpus -> category -> F1


def predict(documents: Iterable[Path], out: Path) -> None:
    """Write the extraction of each document to `out`, named as its gold file."""
    for path in documents:
        extraction = extract(read(path, LIMIT))
        facts = extraction.model_dump_json(by_alias=True)
        (out / f"{path.stem}.json").write_text(facts, encoding="utf-8")


def score(corpus: Corpus) -> dict[str, dict[str, float]]:
    """Return precision, recall, F1 and gold count of each category by the shared scorer."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as gold:
        predict(corpus.documents(), Path(folder))
        for path in corpus.gold.glob("*.json"):
            if path.name != LINEAGE:  # the shared scorer takes it for a document's
                shutil.copy(path, gold)
        command = [sys.executable, str(SCORER), "--json", gold, folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    answer: dict[str, Any] = json.loads(done.stdout)
    if answer["missing"]:
        raise SystemExit(f"{corpus.name}: gold without a document: {', '.join(answer['missing'])}")
    figures: dict[str, dict[str, float]] = answer["figures"]
    return figures


def falls(kept: Mapping[str, Mapping[str, float]], reached: Figures) -> list[str]:
    """Return a line for each kept figure that fell by more than the tolerance.

    >>> falls({"dev": {"people": 0.9}}, {"dev": {"people": 0.87}})
    ['dev people: 0.900 -> 0.870']
    >>> falls({"dev": {"people": 0.9}}, {"dev": {"people": 0.89, "votes": 0.1}})
    []
    """
    return [
        f"{corpus} {category}: {before:.3f} -> {now:.3f}"
        for corpus, categories in kept.items()
        for category, before in categories.items()
        if (now := reached.get(corpus, {}).get(category, 0.0)) < before - TOLERANCE
    ]


def raised(kept: Mapping[str, Mapping[str, float]], reached: Figures) -> Figures:
    """Return the higher figure of each category.

    >>> raised({"dev": {"people": 0.9}}, {"dev": {"people": 0.8, "votes": 0.1}})
    {'dev': {'people': 0.9, 'votes': 0.1}}
    """
    return {
        corpus: {name: max(f1, kept.get(corpus, {}).get(name, 0.0)) for name, f1 in figures.items()}
        for corpus, figures in reached.items()
    }


def table(
    corpus: str, figures: Mapping[str, Mapping[str, float]], kept: Mapping[str, float]
) -> str:
    """Return the figures of one corpus as a text table, the kept ones in the last column."""
    lines = [f"{corpus:24} {'gold':>5} {'prec':>6} {'rec':>6} {'F1':>6} {'kept':>6}"]
    for name, row in figures.items():
        before = f"{kept[name]:6.2f}" if name in kept else "     -"
        values = f"{row['precision']:6.2f} {row['recall']:6.2f} {row['f1']:6.2f}"
        lines.append(f"{name:24} {row['gold']:5.0f} {values} {before}")
    return "\n".join(lines)


def history_table(told: Mapping[str, float], kept: Mapping[str, float]) -> str:
    r"""Return the figures of histories, people and lineage as lines, the kept ones last.

    >>> history_table({"histories.first_raised_right": 0.875}, {"histories.first_raised_right": 1})
    'histories.first_raised_right                    0.88   1.00\n'
    >>> history_table({}, {})
    ''
    """
    return "".join(f"{name:44} {told[name]:7.2f} {kept.get(name, 0.0):6.2f}\n" for name in told)


def arguments(argv: list[str] | None) -> argparse.Namespace:
    """Return the command line's options."""
    parser = argparse.ArgumentParser(prog="benchmarks.score", description=__doc__)
    parser.add_argument("--keep", action="store_true", help="keep the figures that have risen")
    parser.add_argument("--allow-lower", action="store_true", help="with --keep: lower ones too")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Print the tables, guard or keep the figures; return the exit status."""
    options = arguments(argv)
    if not SCORER.exists():
        print(f"No scorer at {SCORER}: nothing scored.")
        return 0
    kept: Figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    reached: Figures = {}
    for corpus in corpora():
        before = kept.get(corpus.name, {})
        figures, told = score(corpus), score_histories(corpus) | score_people(corpus)
        told |= score_lineage(corpus)
        print(table(corpus.name, figures, before), history_table(told, before), sep="\n")
        f1 = {name: row["f1"] for name, row in figures.items()}
        reached[corpus.name] = {name: round(figure, 4) for name, figure in (f1 | told).items()}
    if options.keep:
        new = reached if options.allow_lower else raised(kept, reached)
        FIGURES.write_text(json.dumps(new, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        report.write()
    lost = [] if options.keep and options.allow_lower else falls(kept, reached)
    print("\n".join(["Fallen by more than 0.02:", *lost] if lost else ["No figure has fallen."]))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
