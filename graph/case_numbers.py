"""Case and document numbers as they are compared, and which of them tell one case.

A number in one municipality's series tells one case, except where a body files all its meetings
under it. A short one ("7-21") may count anew in each office, so that it tells nothing by itself.
"""

import re
from typing import Final

from graph.keys import fold

_LABEL: Final = re.compile(
    r"^(?:acadre )?(?:sags?-?(?:nr|nummer|id|snr|nøgle)?|journal-?(?:nr|nummer)?|j\.? ?nr"
    r"|dok(?:ument)?-?(?:nr|nummer|id)?|esdh-?(?:sag|nr)?)\b[.:]* *(?:nr\b\.?)? *"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_TELLING: Final = 4
_BUDGETS: Final = re.compile(r"00\.3[0-4]\.\d\d-")
"""Numbers for budgets, accounts and appropriations."""
_MEETINGS: Final = re.compile(r"00\.(?:01|22)\.\d\d-")
"""Numbers of KL's filing plan for the council's own work and its meetings, whatever they treat."""


def folded_number(number: str) -> str:
    """Return a case or document number as it is compared.

    >>> folded_number("Sagsnr.: 12.34.56\u2013A00\u20137 \u2013 21")
    '12.34.56-a00-7-21'
    >>> folded_number("J.nr. 419/2002"), folded_number("2019-0327865")
    ('419/2002', '2019-0327865')
    """
    plain = fold(number).replace("\u2212", "-")
    return re.sub(r"\s+", "", _LABEL.sub("", plain)).strip(".,:;-/")


def is_telling(number: str) -> bool:
    """Tell whether a folded number is long enough to be given once in a municipality.

    >>> [is_telling(each) for each in ("12.34.56-a00-7-21", "2019-0327865", "306-2014-5450")]
    [True, True, True]
    >>> is_telling("23/4417"), is_telling("419/2002"), is_telling("7-21")
    (True, False, False)
    """
    groups = re.findall(r"\d+", number)
    years = [group for group in groups if _YEAR.fullmatch(group)]
    if not years and len(groups) == 2:
        years = [min(groups, key=len)] if min(map(len, groups)) <= 2 else []
    return sum(map(len, groups)) - sum(map(len, years[:1])) >= _TELLING


def is_of_meetings(number: str) -> bool:
    """Tell whether the filing plan keeps the number for meetings, not for what they treat.

    >>> is_of_meetings("00.22.04-a00-3-23"), is_of_meetings("00.30.10-s00-4-21")
    (True, False)
    """
    return _MEETINGS.match(number) is not None


def is_of_the_budget_case(number: str) -> bool:
    """Tell whether the filing plan keeps the number for budgets, which hold many matters.

    >>> is_of_the_budget_case("00.30.10-s00-4-21"), is_of_the_budget_case("27.18.00-g01-3-22")
    (True, False)
    """
    return _BUDGETS.match(number) is not None
