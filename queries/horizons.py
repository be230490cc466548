"""Until when a promise may still be kept, where its words tell a month, a season or a year."""

import re
from typing import Final

# The last day of what is named, as month and day; compared as text, so the 31st always serves.
ENDS: Final = {
    "januar": "01-31",
    "februar": "02-31",
    "marts": "03-31",
    "påske": "04-30",
    "april": "04-31",
    "maj": "05-31",
    "forår": "05-31",
    "juni": "06-31",
    "sommerferie": "06-31",
    "juli": "07-31",
    "sommer": "08-31",
    "august": "08-31",
    "september": "09-31",
    "oktober": "10-31",
    "november": "11-31",
    "efterår": "11-31",
    "december": "12-31",
    "jul": "12-24",
    "nytår": "12-31",
}
TOLD: Final = re.compile(
    r"\b(?:i|for|til|inden|senest|før|ved|af|fra|medio|ultimo|primo|\d\.)\s+(?:i\s+|den\s+)?(?:\d+\.\s+)?"
    rf"(?P<when>{'|'.join(sorted(ENDS, key=len, reverse=True))})(?:et|en|n)?\b"
    r"(?:\s+(?P<year>20\d\d))?",
    re.IGNORECASE,
)
# "Hun lovede os i juni, at …" tells when it was promised, not until when.
RETOLD: Final = re.compile(r"\blovede(?:\s\w+)?\si\s(?:\w+)\b", re.IGNORECASE)
NEXT_YEAR: Final = re.compile(r"\b(?:næste|til)\s+år\b", re.IGNORECASE)


def horizon(promise: str, date: str | None) -> str | None:
    """Return the last day on which a promise of this date can be kept, if its words tell one.

    >>> horizon("Ida lover en plan til august.", "2031-06-07")
    '2031-08-31'
    >>> horizon("Ida lover en plan i marts.", "2031-06-07")
    '2032-03-31'
    >>> horizon("Ida tager sagen op igen næste år.", "2031-06-07")
    '2032-12-31'
    >>> horizon("Ida lover en plan.", "2031-06-07") is None
    True
    """
    if not date or len(date) < 10 or RETOLD.search(promise):
        return None
    if NEXT_YEAR.search(promise):
        return f"{int(date[:4]) + 1}-12-31"
    found = TOLD.search(promise)
    if found is None:
        return None
    end = ENDS[found["when"].casefold()]
    year = int(found["year"] or date[:4])
    is_past = found["year"] is None and f"{year}-{end}" < date
    return f"{year + is_past}-{end}"
