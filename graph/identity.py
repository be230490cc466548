"""Who is who across documents: which names are one, and of which place.

Wrongly merged is worse than not merged: a person is one document's until evidence joins it to
others (`graph/same_people.py`), and a body is of its municipality unless its form tells that there
is one in the whole country.
"""

import re
from typing import Final

from graph.keys import code_key, fold, key
from graph.lexicon.bodies import (
    BODY_ENDINGS,
    LOCAL_FORMS,
    NATIONAL_FORMS,
    NATIONAL_NAMES,
    PARTY_NAMES,
)
from graph.model import Model
from graph.shapes import is_vague, words

_KOMMUNE: Final = re.compile(r"\s+kommune$")
_BODY: Final = re.compile(rf"(?P<stem>.*?(?P<kind>{'|'.join(BODY_ENDINGS)}))(?:en|et|n)?")
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")


class Place(Model):
    """Where a name is used: the municipality, if the paper tells it, and the document."""

    municipality: str | None
    document: str

    @property
    def scope(self) -> str:
        """Return what keeps equal names apart: the municipality, else the document alone.

        >>> Place(municipality="Storby Kommune", document="d").scope
        'municipality:storby'
        >>> Place(municipality=None, document="d").scope
        'document:d'
        """
        name = _KOMMUNE.sub("", fold(self.municipality or ""))
        if not name:
            return f"document:{self.document}"
        # "Københavns Kommune" and "København" are one; no two municipalities differ by it.
        return f"municipality:{name.removesuffix('s').replace('aa', 'å')}"


def is_full_name(name: str) -> bool:
    """Tell whether the name can stand for a person outside its document.

    >>> is_full_name("Signe Ravn"), is_full_name("Signe"), is_full_name("S. Ravn")
    (True, False, False)
    """
    parts = fold(name).split()
    return len(parts) >= 2 and all(
        _LETTERS.match(part.strip(".")) for part in (parts[0], parts[-1])
    )


def person_key(name: str, place: Place, twin: int | str | None = None) -> str:
    """Return the id of a person as one document tells of them; who is one is a judgement.

    `twin` tells namesakes of one document apart: by their place, or by their municipality in a
    register of several.
    """
    return key("person", f"document:{place.document}", fold(name), twin)


def party_name(name: str) -> str | None:
    """Return the party's one name, if the name is a party's.

    >>> party_name("SF")
    'Socialistisk Folkeparti'
    """
    return PARTY_NAMES.get(fold(name))


def is_national(name: str) -> bool:
    """Tell whether the body is the same wherever it is named.

    >>> [is_national(name) for name in ("Region Storland", "Børneministeriet", "Bestyrelsen")]
    [True, True, False]
    >>> is_national("Byrådet"), is_national("Dansk Hjælp, lokalafdeling Storby")
    (False, False)
    """
    folded = fold(name)
    if folded in NATIONAL_NAMES or folded in PARTY_NAMES:
        return True
    if any(form.fullmatch(folded) for form in LOCAL_FORMS):
        return False
    return any(form.fullmatch(folded) for form in NATIONAL_FORMS)


def organisation_key(name: str, place: Place) -> str:
    """Return the id of a body: of the whole country, or of the place."""
    folded = fold(party_name(name) or NATIONAL_NAMES.get(fold(name)) or name)
    if _KOMMUNE.search(folded):
        return key("organisation", Place(municipality=name, document="").scope)
    if is_national(name):
        return key("organisation", "national", folded)
    return key("organisation", place.scope, _of_its_place(folded, place))


def _of_its_place(folded: str, place: Place) -> str:
    """Return a body's name without its municipality: "Bækby Byråd" is the place's "Byrådet"."""
    town = _KOMMUNE.sub("", fold(place.municipality or ""))
    if not town:
        return folded
    names = rf"{re.escape(town.removesuffix('s'))}s?(?: kommunes?)?"
    for form in (rf"{names} (?P<body>.+)", rf"(?P<body>.+) i {names}"):
        found = re.fullmatch(form, folded)
        if found and (definite := definite_body(found["body"])):
            return definite
    return folded


def definite_body(folded: str) -> str | None:
    """Return the definite form of a kind of body that a municipality has one of.

    >>> definite_body("udsatteråd"), definite_body("skolebestyrelsen"), definite_body("natskole")
    ('udsatterådet', 'skolebestyrelsen', None)
    """
    found = _BODY.fullmatch(folded)
    return f"{found['stem']}{BODY_ENDINGS[found['kind']]}" if found else None


def home(name: str, place: Place) -> str | None:
    """Return the municipality that a body belongs to; one of the whole country has none.

    >>> storby = Place(municipality="Storby", document="d")
    >>> home("Byrådet", storby), home("Bækby Kommune", storby), home("Folketinget", storby)
    ('Storby', 'Bækby', None)
    """
    if fold(name).endswith(" kommune"):
        return name.strip()[: -len(" kommune")]
    return None if is_national(name) else place.municipality


def secretariat_key(body: str | None, place: Place) -> str:
    """Return the id of a body's own secretariat; without a body it is the document's."""
    if body is None:
        return key("organisation", f"document:{place.document}", "sekretariatet")
    return key("organisation", "sekretariatet", organisation_key(body, place))


def issue_key(name: str, code: str | None, place: Place) -> str:
    """Return the id of a matter: by its code and title, else by its name.

    Codes are given out anew every year, so a code without a title is the document's alone until
    `graph/codes.py` has seen which of the matters of that code it means.
    """
    if not code:
        return key("issue", place.scope, "name", fold(name))
    title = _title(name, code)
    if is_vague(words(title)):
        return key("issue", place.scope, "code", code_key(code), f"document:{place.document}")
    return key("issue", place.scope, "code", code_key(code), title)


def _title(name: str, code: str) -> str:
    """Return what a name says beside its code.

    >>> _title("SØ-12: Natskole", "SØ-12"), _title("sø 12", "SØ-12")
    ('natskole', '')
    """
    folded = fold(name)
    if code_key(folded) == code_key(code):
        return ""
    return folded.removeprefix(fold(code)).strip(" :-")


def meeting_key(body: str | None, date: str | None, place: Place) -> str:
    """Return the id of a meeting; one whose body or date isn't told is the document's alone."""
    if not body or not date:
        return key("meeting", f"document:{place.document}", fold(body or ""), date)
    return key("meeting", place.scope, organisation_key(body, place), date)


def provision_key(law: str | None, section: str, place: Place) -> str:
    """Return the id of a section of a law; of an unnamed law it is the document's alone."""
    if law is None:
        return key("provision", f"document:{place.document}", fold(section))
    return key("provision", fold(law), fold(section))
