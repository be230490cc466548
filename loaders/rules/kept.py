"""What came of a promise that a paper tells of: "Ida lovede et svar. Det er aldrig kommet."."""

import re
from typing import Final, Literal

from graph.model import Span
from loaders.rules.statements import Said
from loaders.sentences import sentences

PAST: Final = re.compile(r"\b(?:lovede|lovet|tilbød|tilsagn|ville|løfte)\b", re.IGNORECASE)
_DONE: Final = (
    r"(?:holdt|sket|kommet|lavet|gjort|sendt|bygget|indfriet|opfyldt|udført|modtaget|hørt|set|fået)"
)
# "Endnu" and "stadig" are left out: what isn't done yet may still be.
BROKEN: Final = re.compile(
    rf"(?:Det|Den|De|Dem|Dét|Løftet|Svaret|Han|Hun)\b(?:(?!\b(?:endnu|stadig)\b)[^.,]){{0,40}}?"
    rf"\b(?:ikke|aldrig)\b[^.,]{{0,25}}?\b{_DONE}\b"
)
KEPT: Final = re.compile(
    rf"(?:Det|Den|De|Dét|Løftet)\s(?:løfte\s)?(?:er|blev|har)\s(?:nu\s|også\s|siden\s)?{_DONE}\b"
)


def came_of(text: str, said: Said) -> tuple[Span, Literal["kept", "broken"]] | None:
    """Return the sentence after a promise told of, where it says what came of it."""
    paragraph = next((p for p in said.section.paragraphs if p.start <= said.start < p.end), None)
    if paragraph is None or not PAST.search(text, said.start, said.end):
        return None
    following = next(iter(sentences(text, said.end, paragraph.end)), None)
    if following is None:
        return None
    if BROKEN.match(text, following.start, following.end):
        return following, "broken"
    return (following, "kept") if KEPT.match(text, following.start, following.end) else None
