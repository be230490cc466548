"""Which municipality a paper comes from."""

import re
from collections import Counter
from typing import Final

from graph.model import SourceText
from loaders.segments.fields import Field
from loaders.segments.lines import Line

_MUNICIPALITY: Final = re.compile(
    r"(?<!\w)([A-ZÆØÅ][\wæøåÆØÅ]*(?:-[A-ZÆØÅ]\w*)*)[\s\u00a0]+(?:Kommune|KOMMUNE)(?!\w)"
)
_WHOLE_NAME: Final = re.compile(r"^((?:[A-ZÆØÅ][\w-]+ ){1,3})(?:Kommune|KOMMUNE)\b")
_SEAT: Final = re.compile(
    r"^\S*(?:råd|rådet|udvalg|udvalget|bestyrelsen|RÅDET|RÅD|UDVALGET)\s[iI]\s([A-ZÆØÅ][\w-]+)$"
)
_OWN_BODY: Final = re.compile(
    r"^([A-ZÆØÅ][\w-]+) (?:[Bb]yråd|[Kk]ommunalbestyrelse|"
    r"(?:[Hh]andicap|[Ii]ntegrations|[Ss]enior|[Uu]dsatte|[Uu]ngdoms|[Ææ]ldre)råd)$"
)
_TOWN_HALL: Final = re.compile(r"\b([A-ZÆØÅ][\w-]+) Rådhus\b")
_NO_TOWN: Final = frozenset(
    {
        "i", "til", "fra", "af", "og", "for", "ved", "hos", "den", "det", "en", "vi", "vores",
        "jeres", "deres", "denne", "alle", "hver", "som", "med", "på", "under", "samt", "mellem",
        "at", "om", "dansk", "danske", "anden", "andre", "samme", "egen", "nye", "ny", "gamle",
        "hele", "fælles", "lokale", "lokalt", "nationale", "nationalt", "centrale",
    }
)  # fmt: skip


def find_municipality(lines: list[Line], fields: list[Field], source: SourceText) -> str | None:
    """Return "X Kommune" from letterhead, title or footer, the town hall, else the most named."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(_spelled(name) for name in _towns(line.text))
    heads = _letterheads(lines) or _named_at_edges(lines, source)
    if heads:
        return f"{_most(heads, counts)} Kommune"
    place = next((field.text for field in fields if field.kind == "place"), "")
    front = " ".join(line.text[:300] for line in lines[:15])
    hall = _TOWN_HALL.search(place) or _TOWN_HALL.search(front)
    if hall:
        return f"{hall[1]} Kommune"
    return f"{_most(counts, counts)} Kommune" if counts else None


def _letterheads(lines: list[Line]) -> Counter[str]:
    """Count the names that begin a letterhead or a footer."""
    edge = [line for line in (*lines[:15], *lines[-3:]) if not (line.cells or line.bullet)]
    footers = [line for line in lines if line.furniture]
    found: Counter[str] = Counter()
    for line in (*edge, *footers):
        whole = _WHOLE_NAME.match(line.text) if len(line.text) <= 120 else None
        rest = line.text[whole.end() :] if whole else ""
        if whole and (line.furniture or not re.match(r"\s[a-zæøå]", rest)):
            found[_spelled(whole[1].strip())] += 1
    return found


def _named_at_edges(lines: list[Line], source: SourceText) -> Counter[str]:
    """Count the names in short lines at the edges, footers and the format's own title."""
    found: Counter[str] = Counter(_spelled(name) for name in _towns(source.title or ""))
    for line in (*lines[:15], *lines[-3:], *(line for line in lines if line.furniture)):
        sentence = line.text.endswith(".") and not line.furniture
        if len(line.text) <= 120 and not (
            sentence or line.bullet or (line.cells and not line.furniture)
        ):
            found.update(_spelled(name) for name in _towns(line.text))
        seat = _SEAT.match(line.text) or _OWN_BODY.match(line.text)
        if seat and not found and seat[1].casefold() not in _NO_TOWN:
            found[_spelled(seat[1])] += 1
    return found


def _towns(text: str) -> list[str]:
    return [name for name in _MUNICIPALITY.findall(text) if name.casefold() not in _NO_TOWN]


def _most(names: Counter[str], counts: Counter[str]) -> str:
    return max(names, key=lambda name: (names[name], counts[name], -len(name)))


def _spelled(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 1 else name
