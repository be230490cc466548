"""What pages and web sites print around a document: page numbers, menus, links to the top."""

import re
from typing import Final

# Whole lines, folded, without outer punctuation. Left out: "Bilag" and "Referat", which are also
# headings, and "Læs mere", which also stands in letters.
FURNITURE_LINES: Final = frozenset(
    {
        "til toppen", "tilbage til toppen", "gå til toppen", "til top", "fold alle ud",
        "fold alle ind", "luk alle", "åbn alle", "se alle bilag", "skip til hovedindhold",
        "skip til hoved indholdet", "spring til indhold", "spring til hovedindhold",
        "gå til indhold", "gå til hovedindhold", "hop til indhold", "hent som fil",
        "hent som pdf", "download som pdf", "udskriv", "udskriv siden", "print siden", "læs op",
        "del siden", "læs mere om cookies", "acceptér alle", "accepter alle", "afvis alle",
    }
)  # fmt: skip
# "Side 2 af 34", "Side 1/2", "- 3 -" on a line of its own, with a letterhead or a title before it
# only where a tab, wide space, bar, dash or dot parts them. Left out: "1/2", which is also a date.
PAGE_NUMBER: Final = re.compile(
    r"""^(?:.{0,160}?(?:\t|[ \u00a0]{3,}|[ \u00a0][|·•–-][ \u00a0]))?
        (?:
            (?:side|page|s\.)[!:]?[ \u00a0]*\d{1,4}
            (?:[ \u00a0]*(?:af|of|/)!?[ \u00a0]*\d{1,4})?
          | -[ \u00a0]?\d{1,4}[ \u00a0]?-
        )
        (?:(?:\t|[ \u00a0]{3,}|[ \u00a0][|·•–-][ \u00a0]).{0,160})?$""",
    re.IGNORECASE | re.VERBOSE,
)
# Class names, ids and roles of the parts of a web page that are no part of the paper.
FURNITURE_MARKS: Final = frozenset(
    {
        "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "footer", "sidefod",
        "cookie", "cookies", "contentinfo", "search", "topmenu", "hovedmenu", "undermenu",
        "skiplink", "skip-link", "sidebar", "toolbar", "share",
    }
)  # fmt: skip
# Beginnings ("cookie-banner") and endings ("site-footer") of such names.
FURNITURE_STARTS: Final = ("cookie", "breadcrumb", "menu-", "nav-", "footer-", "skip-")
FURNITURE_ENDS: Final = ("-menu", "-nav", "-footer", "-breadcrumb", "-cookies", "-navigation")


def is_furniture_line(line: str) -> bool:
    r"""Tell whether a line by itself is a page number or a control of a web page.

    >>> is_furniture_line("Byrådet, 1. juni 2021\tSide 2"), is_furniture_line("Se side 2")
    (True, False)
    """
    bare = line.strip()
    if len(bare) > 340:
        return False
    return bare.strip(" .:»«>↑^").casefold() in FURNITURE_LINES or bool(PAGE_NUMBER.match(bare))
