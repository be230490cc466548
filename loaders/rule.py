"""A rule is data: a pattern, the fact it builds, and the Danish sentences that prove it."""

import re
from dataclasses import dataclass, field
from typing import Generic, TypeVar

BuiltT = TypeVar("BuiltT")


@dataclass(frozen=True)
class Rule(Generic[BuiltT]):
    """A pattern with what it means.

    `build` is the fact's constant part, or a small pure function of the match. `hits` are
    sentences that the pattern must find, `misses` look alike and must not be found; one test
    tries every rule on both, and docs/rules.md is generated from them.
    """

    id: str
    pattern: re.Pattern[str]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    build: BuiltT | None = field(default=None)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match inside `text[start:end]`, with true positions."""
        return self.pattern.search(text, start, len(text) if end is None else end)
