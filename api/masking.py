"""CPR numbers are never shown: their digits become dots, so that every offset stays true."""

import re
from typing import Any, Final

_CPR: Final = re.compile(
    r"(?<!\w)(?<!\d[.,-])"
    r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[-–\u2011 ]?\d{4}"
    r"(?!\w|[.,-]\d)"
)


def mask(text: str) -> str:
    """Return the text with CPR numbers covered, at the same length.

    >>> mask("Borgeren (010190-1234) søgte i sag 2021-0010190.")
    'Borgeren (••••••-••••) søgte i sag 2021-0010190.'
    """
    return _CPR.sub(lambda found: re.sub(r"\d", "•", found[0]), text)


def mask_all(content: Any) -> Any:
    """Return JSON content with every text in it masked."""
    if isinstance(content, str):
        return mask(content)
    if isinstance(content, list):
        return [mask_all(item) for item in content]
    if isinstance(content, dict):
        return {key: mask_all(value) for key, value in content.items()}
    return content
