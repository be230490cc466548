"""What the one who loads a document should be told of, without repeating it."""

import re
from typing import Final

# Ten digits that begin with a day and a month, alone or parted by a hyphen. Left out: ten digits
# inside longer numbers (EAN, case and account numbers). The check digit is not tested: numbers
# given out since 2007 need not fit it.
_CPR_LIKE: Final = re.compile(
    r"(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\d]|-\d)"
)


def cpr_like_numbers(text: str) -> int:
    """Return how many numbers of the text look like civil registration numbers.

    >>> cpr_like_numbers("Født 010170-0000, sag 2021-010170"), cpr_like_numbers("EAN 5790000000017")
    (1, 0)
    """
    return sum(1 for _ in _CPR_LIKE.finditer(text))
