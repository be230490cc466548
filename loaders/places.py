"""Where names stand in a text as whole words; one pass finds all of them, however many."""

import re
from collections.abc import Iterable
from typing import Final

from ahocorasick_rs import AhoCorasick

from loaders.triggers import folded

BEFORE: Final = re.compile(r"(?<![\w-])")
GENITIVE: Final = re.compile(r"(?=['’]?s?(?![\w-]))")
BLANK: Final = re.compile(r"[^\S ]")

Places = dict[str, list[tuple[int, int]]]


def places_of(
    forms: Iterable[str],
    text: str,
    *,
    any_case: bool = False,
    behind: re.Pattern[str] = GENITIVE,
) -> Places:
    r"""Return the places of each form that the text holds, as far as `behind` fits and goes.

    >>> places_of(("Ida Vang", "Ida"), "Ida\nVangs hus og Idas")["Ida"]
    [(0, 3), (17, 20)]
    """
    wanted: dict[str, list[str]] = {}
    for form in filter(None, dict.fromkeys(forms)):
        written = BLANK.sub(" ", form)
        wanted.setdefault(folded(written) if any_case else written, []).append(form)
    plain = BLANK.sub(" ", folded(text) if any_case else text)
    found: Places = {}
    forms_of = list(wanted.values())
    for index, start, end in AhoCorasick(list(wanted)).find_matches_as_indexes(
        plain, overlapping=True
    ):
        ending = behind.match(text, end) if BEFORE.match(text, start) else None
        for form in forms_of[index] if ending else ():
            places = found.setdefault(form, [])
            if ending and (not places or places[-1][1] <= start):
                places.append((start, ending.end()))
    return found
