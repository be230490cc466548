"""The corpora with gold: the shared one and the repository's own municipalities."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
SHARED: Final = HERE.parent.parent / "shared"


@dataclass(frozen=True)
class Corpus:
    """Documents and the gold that says what they hold."""

    name: str
    folders: tuple[Path, ...]
    gold: Path

    def documents(self) -> Iterator[Path]:
        """Yield the documents that have a gold file."""
        for folder in self.folders:
            for path in sorted(folder.iterdir()):
                if (self.gold / f"{path.stem}.json").exists():
                    yield path


def corpora() -> list[Corpus]:
    """Return the shared corpus and the repository's own municipalities."""
    own = sorted(HERE.glob("gold/*/"))
    return [
        Corpus("dev", (SHARED / "corpus" / "dev", SHARED / "seeds"), SHARED / "gold" / "dev"),
        *(Corpus(gold.name, (HERE / "corpus" / gold.name,), gold) for gold in own),
    ]
