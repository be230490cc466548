"""How fast and how lean extraction is, beside a tokenizer and a matcher that understand nothing.

The papers are the corpora's own, one after another and over again up to the size. Extraction keeps
nothing of a sentence for the next time it sees it, so repeating them makes it no faster.
"""

import pkgutil
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

from graph.model import Extraction, Organisation, Person, SourceText
from loaders import lexicon
from loaders.extract import extract
from loaders.read import read_bytes

PAPERS: Final = sorted((Path(__file__).parent / "corpus").glob("*/*.txt"))
SMALL: Final = 50_000
SIZES: Final = (SMALL, 500_000)
LARGE: Final = 5_000_000
LINEAR: Final = 1.3  # at most so many times the small paper's time per character
MEGABYTE: Final = 1_000_000
UNIT: Final = 1 if sys.platform == "darwin" else 1024  # in which systems tell the peak memory


def paper(size: int) -> SourceText:
    """Return a plain text of about `size` characters, made of the corpora's own papers."""
    once = "\n\n".join(path.read_text(encoding="utf-8") for path in PAPERS)
    whole = "\n\n".join([once] * (size // len(once) + 1))[:size]
    return read_bytes("papir.txt", whole.encode(), 4 * size)


def processor_seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """Return the shortest processor time of some runs; other programs hardly disturb it."""
    best = float("inf")
    for _ in range(repeat):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def against_spacy() -> Iterator[tuple[int, float, float]]:
    """Yield sizes with the microseconds a character of extraction and of a blank spaCy."""
    for size in SIZES:
        source = paper(size)
        matcher = _spacy(extract(source))
        matcher(source.text[:1000])
        ours, theirs = (
            processor_seconds(work) / len(source.text) * 1e6
            for work in (partial(extract, source), partial(matcher, source.text))
        )
        yield size, ours, theirs


def _spacy(extraction: Extraction) -> Callable[[str], object]:
    """Return a blank Danish pipeline that looks for our lexicons' words and a document's names."""
    nlp: Any = import_module("spacy").blank("da")
    nlp.add_pipe("sentencizer")
    phrases = {*_phrases(), *_names(extraction)}
    patterns = [{"label": "WORD", "pattern": phrase} for phrase in sorted(phrases)]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    nlp.max_length = 2 * LARGE
    work: Callable[[str], object] = nlp
    return work


def _names(extraction: Extraction) -> Iterator[str]:
    actors: tuple[Person | Organisation, ...] = (*extraction.people, *extraction.organisations)
    for actor in actors:
        yield from (actor.name, *actor.aliases)


def _phrases() -> Iterator[str]:
    """Yield every word and phrase of the lexicons."""
    for module in pkgutil.iter_modules(lexicon.__path__):
        for value in vars(import_module(f"{lexicon.__name__}.{module.name}")).values():
            if isinstance(value, tuple | frozenset | dict):
                yield from _strings(value)


def _strings(values: Iterable[object]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str) and value.strip())


def growth() -> float:
    """Return a large paper's time per character against a small one's."""
    small, large = paper(SMALL), paper(LARGE)
    once = processor_seconds(partial(extract, small)) / SMALL
    return processor_seconds(partial(extract, large), repeat=1) / LARGE / once


def peak_memory() -> float:
    """Return the megabytes that a process of its own needs at most to extract a large paper.

    A new process inherits its parent's peak, so this comes before the parent reads a large paper.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_peak_here, LARGE).result()


def _peak_here(size: int) -> float:
    extract(paper(size))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / MEGABYTE
