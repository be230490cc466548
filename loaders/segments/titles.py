"""Titles of items, attachments and papers as the records want them."""

import re
from typing import Final

from loaders.segments.fields import CODE

_DOTS: Final = re.compile(r"\s*(?:\.\s?){3,}\s*\d{0,4}\s*$|\s*…+\s*\d{0,4}\s*$|\t+\s*\d{1,3}\s*$")
_TYPE: Final = re.compile(r"\s*[(\[](?P<letter>[A-ZÆØÅ])[)\]]\s*$")
_TYPE_FIRST: Final = re.compile(r"^[A-ZÆØÅ]-sag\s?:\s*")
_BRACKETED: Final = re.compile(
    r"\s*\((?:sagsnr\.?:?\s*|sag\s)?(?P<code>[^()]{4,40})\)\s*$", re.IGNORECASE
)
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:mv|m\.v|m\.m|mm|etc|osv|o\.l|o\.lign|inkl|ekskl|evt|div|vedr|bl\.a|pga|kr|mio|mia|nr|"
    r"stk|jf|ca|pct|d\.d|d\.å|m\.fl|mfl|afd|hhv)\.)$",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"\b(?:fra|af|ved|v/)\s(?:\w+\s)?[A-ZÆØÅ][^()]{1,60}$")


def clean_title(text: str) -> tuple[str, str | None]:
    """Return a title without dot leaders, type letter, case number and full stop, and the number.

    >>> clean_title("Valg af formand (B)")
    ('Valg af formand', None)
    >>> clean_title("Takster for 2022 m.v. (2021-0044556)")
    ('Takster for 2022 m.v.', '2021-0044556')
    """
    title = " ".join(_DOTS.sub("", text).split())
    title = _TYPE_FIRST.sub("", title)
    case: str | None = None
    for _ in range(2):
        letter = _TYPE.search(title)
        if letter and not _BY.search(title[: letter.start()]):
            title = title[: letter.start()]
        bracket = _BRACKETED.search(title)
        if bracket and _is_case(bracket["code"]):
            case, title = bracket["code"].strip(), title[: bracket.start()]
    title = title.rstrip(" :-–")
    if title.endswith(".") and not title.endswith("..") and not _ABBREVIATED.search(title):
        title = title[:-1]
    return title, case


def _is_case(text: str) -> bool:
    code = CODE.fullmatch(text.strip())
    return bool(code) and sum(char.isdigit() for char in text) >= 5


def title_words(title: str) -> frozenset[str]:
    """Return the words of a title for comparison."""
    return frozenset(re.findall(r"\w+", title.casefold()))


def alike(left: str, right: str) -> bool:
    """Tell whether two titles are the same but for small differences.

    >>> alike("Godkendelse af referat", "Godkendelse af referatet fra sidst")
    True
    """
    one, two = title_words(left), title_words(right)
    if not one or not two:
        return False
    shorter = min(len(one), len(two))
    stems = {word[:6] for word in one} & {word[:6] for word in two}
    return len(stems) >= max(1, 0.6 * shorter)
