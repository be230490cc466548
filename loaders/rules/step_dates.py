"""When a matter moved, where the sentence tells it of the past."""

import re

from loaders.dates import find_dates
from loaders.outline import Outline
from loaders.rules.pointing import Step

ASIDE = re.compile(r",\s(?:som|der|hvor)\s")
AHEAD = re.compile(
    r"\b(?:til|senest|inden|frist|budget|efter|siden|for)\s(?:den\s|d\.\s|budget\s)?$",
    re.IGNORECASE,
)


def told_date(text: str, outline: Outline, step: Step) -> str | None:
    """Return when it happened, where the sentence tells it of the past.

    The date of a clause behind it ("…, som har været lukket siden branden i 2020") is another.
    """
    paper, span = outline.head.date, step.span
    aside = ASIDE.search(text, step.at, span.end)
    end = aside.start() if aside else span.end
    for start, _, iso in find_dates(text[span.start : end]):
        before = text[span.start : span.start + start]
        past = paper is None or iso <= paper
        if iso[:4].isdigit() and past and not AHEAD.search(before):
            return iso
    return None
