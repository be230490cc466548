"""Who used to be called something else: "Ida Bro (tidl. Lund)", "Ida Bro, født Lund,"."""

import re
from collections.abc import Iterable
from typing import Final

from graph.identity import party_name
from loaders.drafts import Draft
from loaders.lexicon.organisations import BODY_ENDINGS
from loaders.rule import Rule

_NAME: Final = r"[A-ZÆØÅ][a-zæøåéü]+(?:-[A-ZÆØÅ][a-zæøå]+)?"
FORMER: Final[Rule[None]] = Rule(
    "person.former_name",
    re.compile(
        rf"(?:\s\((?:tidl\.|tidligere|født|f\.)\s(?P<inside>{_NAME}(?:\s{_NAME}){{0,3}})\)"
        rf"|,\s(?:tidligere|født)\s(?P<aside>{_NAME}(?:\s{_NAME}){{0,3}}),)"
    ),
    hits=(" (tidl. Lund)", " (født Bro Lund)", ", tidligere Ida Lund,"),
    misses=(" (tidligere formand)", " (f. 1960)", ", tidligere borgmester,"),
)
RULES: Final = (FORMER,)


def with_former_names(people: Iterable[Draft], text: str) -> list[Draft]:
    """Return the people, each also under the name that the text says they had before.

    A person who is only told of as somebody's former name is that somebody.
    """
    known = list(people)
    former: dict[str, Draft] = {}
    for draft in known:
        for place in re.finditer(re.escape(draft.name), text):
            found = FORMER.pattern.match(text, place.end())
            name = _whole(draft.name, found) if found else None
            if name:
                draft.add_form(name)
                former[name] = draft
    return [draft for draft in known if former.get(draft.name, draft) is draft]


def _whole(name: str, found: re.Match[str]) -> str | None:
    """Return the whole former name: a surname alone goes with the first names kept."""
    told = found["inside"] or found["aside"]
    words = told.split()
    if party_name(told) or any(word.lower().endswith(tuple(BODY_ENDINGS)) for word in words):
        return None
    first = name.split(maxsplit=1)[0]
    return told if words[0] == first else f"{first} {told}"
