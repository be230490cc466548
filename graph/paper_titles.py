"""Titles of papers, items and attachments as they are compared across papers; pure."""

import re
from functools import lru_cache
from typing import Final

from graph.keys import code_key, fold
from graph.lexicon.routine import GENERIC_PAPERS, LINKING, ROUTINE
from graph.shapes import is_form

_LABEL: Final = re.compile(
    r"^(?:bilag|underbilag|appendiks)\s*(?:nr\.?\s*)?\d*\s?[a-z]?\s*[:.)–-]+\s*"
)
_EXTENSION: Final = re.compile(r"\.(?:pdf|docx?|odt|txt|md|html?|xlsx?|pptx?|rtf)$")
_MONTH: Final = (
    r"(?:jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:tember)?"
    r"|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE: Final = (
    rf"(?:(?:af|fra|pr|dateret)\.?\s+)?(?:den\s+|d\.\s*)?"
    rf"(?:\d{{1,2}}\.?\s*{_MONTH}\.?\s+\d{{4}}|\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?(?:\d{{4}}|\d{{2}})"
    r"|(?:19|20)\d\d[-_.]?(?:0\d|1[0-2])[-_.]?[0-3]\d)"
)
_LAST_DATE: Final = re.compile(rf"[\s,(_–-]*{_DATE}\)?$")
_FIRST_DATE: Final = re.compile(rf"^{_DATE}[\s,:_–-]+")
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "maj", "jun"),
    *("jul", "aug", "sep", "okt", "nov", "dec"),
)
_NAMED_DAY: Final = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s*(?P<month>{_MONTH})\.?\s+(?P<year>\d{{4}})(?!\d)"
)
_DAY: Final = re.compile(
    r"(?<![\d./-])(?P<day>\d{1,2})[./-]\s?(?P<month>\d{1,2})[./-]\s?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
)
_ISO_DAY: Final = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_.]?(?P<month>0\d|1[0-2])[-_.]?(?P<day>[0-3]\d)(?!\d)"
)
_STAGE: Final = re.compile(
    r"\(?\b(?:\d\. ?|første|anden|tredje) ?behandling\b(?: af)?\)?|\(fortsat\)"
)
_CODE: Final = re.compile(r"\b[A-ZÆØÅ]{1,4}[ -]?\d{1,4}[a-z]?\b")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_AGAIN: Final = re.compile(
    r"(?:hoeringssvar|referat|brev|notat|status|henvendelse|svar|dagsorden|beslutningsprotokol"
    r"|orientering|udtalelse|opfoelgning|oversigt|budgetopfoelgning|aarsrapport)\b"
)
_SIGNS: Final = re.compile(r"[^\w]+|_")
_TRANSCRIBED: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "ü": "u"})
_BUDGET: Final = re.compile(r".*\bbudget\w*\b[^:]*\b20\d\d\b.*|budgettet|budget")


@lru_cache(maxsize=50_000)
def title_key(title: str) -> str:
    """Return a title as it is compared: without label, file ending and the date at its end.

    >>> title_key("Bilag 2: Plan for natskolen, 4. maj 2021.pdf")
    'plan for natskolen'
    >>> title_key("plan_for_natskolen.docx") == title_key("Plan for Natskolen")
    True
    """
    plain = _EXTENSION.sub("", fold(title))
    plain = _LAST_DATE.sub("", _LABEL.sub("", plain))
    return " ".join(_SIGNS.sub(" ", plain.translate(_TRANSCRIBED)).split())


@lru_cache(maxsize=50_000)
def title_date(title: str) -> str | None:
    """Return the day that a title or a file's name tells.

    >>> title_date("Referat af 4. maj 2021"), title_date("Brev d. 4.5.21.pdf"), title_date("Plan")
    ('2021-05-04', '2021-05-04', None)
    >>> title_date("baekby_2021-05-04_plan.pdf"), title_date("Budget 2024-2027")
    ('2021-05-04', None)
    """
    for pattern in (_NAMED_DAY, _DAY, _ISO_DAY):
        for found in pattern.finditer(fold(title)):
            month = found["month"]
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
            year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
            if 1 <= number <= 12 and 1 <= int(found["day"]) <= 31:
                return f"{year}-{number:02}-{int(found['day']):02}"
    return None


@lru_cache(maxsize=50_000)
def stem_key(name: str, town: str) -> str:
    """Return a file's name as titles are compared: without its folder, ending, town and date.

    >>> stem_key("referater/baekby_2021-05-04_plan_for_natskolen.pdf", "Bækby Kommune")
    'plan for natskolen'
    """
    stem = _EXTENSION.sub("", fold(name.replace("\\", "/").rpartition("/")[2]))
    plain = stem.replace("_", " ")
    own = re.sub(r"\s+kommune$", "", fold(town)).translate(_TRANSCRIBED)
    plain = plain.translate(_TRANSCRIBED)
    if own and plain.startswith(f"{own} "):
        plain = plain[len(own) + 1 :]
    return title_key(_FIRST_DATE.sub("", plain))


@lru_cache(maxsize=50_000)
def same_title(title: str) -> str:
    """Return an item's title as it is compared between meetings: without what stage it has come to.

    >>> same_title("Budget 2024-2027 - 2. behandling") == same_title("Budget 2024-2027")
    True
    """
    return title_key(_STAGE.sub(" ", fold(title)))


def is_same_title(one: str, other: str) -> bool:
    """Tell whether two titles are one, also where only one of them tells the code.

    >>> is_same_title("BU-07 Natskole", "Natskole"), is_same_title("BU-7 Bro", "BU-8 Bro")
    (True, False)
    """
    if codes(one) and codes(other) and codes(one) != codes(other):
        return False
    return same_title(_CODE.sub("", one)) == same_title(_CODE.sub("", other)) != ""


@lru_cache(maxsize=50_000)
def is_routine(title: str) -> bool:
    """Tell whether the item stands on every agenda, whatever is taken up under it.

    >>> is_routine("Sager til orientering"), is_routine("Orientering om natskolen")
    (True, False)
    """
    return ROUTINE.fullmatch(fold(title)) is not None


@lru_cache(maxsize=50_000)
def telling_words(title: str) -> tuple[str, ...]:
    """Return the words of a title that say what it is about.

    >>> telling_words("Bilag 1: Notat om placering af natskole 2021")
    ('placering', 'natskole')
    """
    words = _WORD.findall(fold(title))
    return tuple(word for word in words if word not in GENERIC_PAPERS and word not in LINKING)


@lru_cache(maxsize=50_000)
def is_telling_title(title: str) -> bool:
    """Tell whether a title is one paper's alone.

    >>> [is_telling_title(title) for title in ("Bilag 1", "Notat", "Kort over natskolen")]
    [False, False, True]
    """
    told = telling_words(title)
    return bool(codes(title)) or sum(map(len, told)) >= 8


def is_dated_kind(title: str) -> bool:
    """Tell whether the title is of a kind that the same sender writes again and again.

    >>> is_dated_kind("Høringssvar fra Ældrerådet"), is_dated_kind("Plan for natskolen")
    (True, False)
    """
    return _AGAIN.match(title_key(title)) is not None


def alike(one: str, other: str) -> bool:
    """Tell whether two titles seem to be about one thing.

    >>> alike("Natskole ved havnen", "Anlægsbevilling til natskolen"), alike("Natskole", "Broen")
    (True, False)
    """
    if same_title(one) == same_title(other) or set(codes(one)) & set(codes(other)):
        return True
    return any(_akin(left, right) for left in telling_words(one) for right in telling_words(other))


def codes(title: str) -> tuple[str, ...]:
    """Return the codes of proposals that a title names.

    >>> codes("BU-07 Natskole (tidl. BU 3)")
    ('bu07', 'bu3')
    """
    return tuple(code_key(found) for found in _CODE.findall(title))


def is_of_the_budget(title: str) -> bool:
    """Tell whether a title is the budget's as a whole, under which every proposal is treated.

    >>> is_of_the_budget("2. behandling af budget 2023-2026"), is_of_the_budget("BU-07 Natskole")
    (True, False)
    """
    return not codes(title) and _BUDGET.fullmatch(fold(title)) is not None


def _akin(one: str, other: str) -> bool:
    """Tell whether two words are forms of one, or one begins with the whole other."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and (is_form(one, other) or (len(short) >= 6 and long.startswith(short)))
