"""Words of time: months, weekdays, seasons, and words that count from the paper's own date."""

from typing import Final

# Abbreviations are those that minutes print with or without a full stop. English names come from
# a content system that writes "April 3, 2014". Left out: "jun."/"jul." as weekdays, Roman months.
MONTHS: Final[dict[str, int]] = {
    "januar": 1, "january": 1, "jan": 1,
    "februar": 2, "february": 2, "febr": 2, "feb": 2,
    "marts": 3, "march": 3, "mar": 3,
    "april": 4, "apr": 4,
    "maj": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6,
    "juli": 7, "july": 7, "jul": 7,
    "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "october": 10, "okt": 10,
    "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip
# A month alone ("i oktober") is read from its full Danish name only: "mar", "may" and "nov" are
# other words as often.
FULL_MONTHS: Final = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS: Final = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
SEASONS: Final = (
    "forår", "foråret", "sommer", "sommeren", "sensommer", "sensommeren", "efterår", "efteråret",
    "vinter", "vinteren", "årsskiftet", "sommerferien", "efterårsferien", "vinterferien",
    "påske", "påsken", "jul", "julen", "pinse", "pinsen",
)  # fmt: skip
# The month in which a season begins, to tell whether it is over on the paper's date.
SEASON_STARTS: Final[dict[str, int]] = {"vinter": 1, "forår": 3, "sommer": 6, "efterår": 9}
# How many years back (or ahead) from the paper's date.
RELATIVE_YEARS: Final[dict[str, int]] = {
    "sidste år": -1, "sidste års": -1, "forrige år": -1, "året før": -1, "i fjor": -1,
    "forleden år": -1, "forgangne år": -1,
    "i år": 0, "dette år": 0, "indeværende år": 0, "årets": 0,
    "næste år": 1, "til næste år": 1, "kommende år": 1, "det kommende år": 1,
}  # fmt: skip
# Left out: "i dag", which mostly means "nowadays".
RELATIVE_DAYS: Final[dict[str, int]] = {
    "i forgårs": -2, "i går": -1, "dags dato": 0, "i morgen": 1, "i overmorgen": 2,
}  # fmt: skip
RELATIVE_MONTHS: Final[dict[str, int]] = {
    "sidste måned": -1, "forrige måned": -1, "denne måned": 0, "indeværende måned": 0,
    "næste måned": 1, "kommende måned": 1,
}  # fmt: skip
# "for to år siden": months, so that "halvandet" has a place.
YEARS_AGO: Final[dict[str, int]] = {
    "et halvt": 6, "et": 12, "ét": 12, "halvandet": 18, "to": 24, "tre": 36, "fire": 48,
    "fem": 60, "seks": 72, "syv": 84, "otte": 96, "ni": 108, "ti": 120,
}  # fmt: skip
