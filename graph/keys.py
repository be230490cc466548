"""Content to stable key: the same thing gets the same id after a rebuild and in any order.

A key is 16 hex digits of a SHA-256 over the kind of the thing and what makes it what it is. Who
or what a name belongs to is decided in `graph/identity.py`; here is only the arithmetic.
"""

import hashlib
import re
import unicodedata

_SEPARATOR = "\x1f"
_SPACE = re.compile(r"\s+")
_DASHES = re.compile("[\u2010-\u2015]")
_QUOTES = re.compile("[\"'\u2018\u2019\u201c\u201d\u00ab\u00bb]")


def fold(name: str) -> str:
    """Return the name as it is compared: NFKC, case-folded, white space and quotes evened out.

    >>> fold("  Socialt\u00a0Udvalg ") == fold("socialt udvalg")
    True
    """
    plain = _QUOTES.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", name)))
    return _SPACE.sub(" ", plain).strip(" .,:;").casefold()


def key(kind: str, *parts: str | int | None) -> str:
    """Return the id of a thing of this kind from the parts that make it what it is.

    >>> key("issue", "Storby", "sø12") == key("issue", "Storby", "sø12")
    True
    >>> key("issue", "Storby", None) == key("issue", "Storby", "")
    False
    """
    text = _SEPARATOR.join([kind, *("\x00" if part is None else str(part) for part in parts)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def document_key(sha256: str) -> str:
    """Return the id of the document whose first loaded bytes have this SHA-256."""
    return key("document", sha256)


def code_key(code: str) -> str:
    """Return a proposal code as it is compared: without spaces and dashes, folded.

    >>> code_key("SØ-12") == code_key("sø 12")
    True
    """
    return re.sub(r"[\s\-]", "", fold(code))
