"""Bytes to text: byte order marks, UTF-8, then the encodings that Danish offices have used."""

import codecs
from typing import Final

from charset_normalizer import from_bytes

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows, DOS and the old Macintosh; Latin-1 is a part of Windows-1252. Other code pages are left
# out: on short Danish texts they only give wrong guesses.
_OFFICE_ENCODINGS: Final = ("cp1252", "cp850", "cp865", "mac_roman")
_SAMPLE: Final = 100_000
_DANISH: Final = frozenset("æøåÆØÅéÉ§–—’‘”“»«½°·•…\u00a0")


def decode(data: bytes, declared: str | None = None) -> str:
    r"""Return the text with line ends as "\n"; `declared` is what the format itself claims.

    >>> decode("Rådet\r\nænder".encode("cp1252"))
    'Rådet\nænder'
    """
    return _decoded(data, declared).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    encoding = unmarked_utf16(data)
    if encoding:
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_legacy_encoding(data, declared), errors="replace")


def unmarked_utf16(data: bytes) -> str:
    """Return the UTF-16 encoding of bytes without a mark, seen from where the zeros stand."""
    sample = data[: min(len(data) - len(data) % 2, _SAMPLE)]
    if not sample:
        return ""
    high, low = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) // 2
    if high > half * 0.8 and low <= half * 0.02:
        return "utf-16-le"
    if low > half * 0.8 and high <= half * 0.02:
        return "utf-16-be"
    return ""


def _legacy_encoding(data: bytes, declared: str | None) -> str:
    """Return the encoding of bytes that are no clean UTF-8."""
    if _mostly_utf8(data):
        return "utf-8"
    if declared and _is_known(declared) and codecs.lookup(declared).name != "utf-8":
        name = codecs.lookup(declared).name
        return "cp1252" if name in ("iso8859-1", "ascii") else name
    high = bytes(byte for byte in data[:_SAMPLE] if byte > 127)
    shares = {name: _danish_share(high, name) for name in _OFFICE_ENCODINGS}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] >= 0.7:
        return best
    guess = from_bytes(data[:_SAMPLE], cp_isolation=list(_OFFICE_ENCODINGS)).best()
    return guess.encoding if guess else "cp1252"


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether broken bytes are rare among good UTF-8 sequences."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return broken * 10 < sum(1 for char in text if "\x7f" < char < "\ufffd")


def _is_known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def _danish_share(high: bytes, encoding: str) -> float:
    text = high.decode(encoding, errors="replace")
    return sum(char in _DANISH for char in text) / max(len(text), 1)
