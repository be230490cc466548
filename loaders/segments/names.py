"""Names in lists of participants: told by their shape, split from roles and organisations."""

import re
from typing import Final, NamedTuple

from loaders.lexicon.participants import (
    NOT_NAMES,
    ORGANISATION_PARTS,
    ORGANISATION_WORDS,
    PARTICLES,
    PARTY_LETTERS,
    PARTY_PHRASES,
    PARTY_WORDS,
    ROLE_WORDS,
)

_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-](?=[^\W\d_]))*\.?|\t|\S")
_NAME: Final = re.compile(r"^[A-ZÆØÅÄÖÜÉÈÁÓÍÐÞŠŽÇ][\w'’`-]*\.?(?:[A-ZÆØÅ]\.)*$")
_ROLE: Final = re.compile(rf"^(?:{ROLE_WORDS})$", re.IGNORECASE)
_ORGANISATION: Final = re.compile(rf"^{ORGANISATION_PARTS}s?$", re.IGNORECASE)
_LETTERS: Final = re.compile(rf"^{PARTY_LETTERS}$")
_ACRONYM: Final = re.compile(r"^[A-ZÆØÅ]{2,6}[A-ZÆØÅa-z]?$")
_LEAD: Final = re.compile(r"^(?:[a-zæøå]\)|\(?\d{1,2}[.)]|[-–•*])\s*")
_TITLE: Final = re.compile(
    r"^(?:administrerende|konstitueret|konst\.?|fungerende|fg\.?|fhv\.?|tidligere|teknisk|"
    r"faglig|cand\.\w+\.?|adm\.?|dr\.?|hr\.?|fru|\d\.|første|anden|daglig|kommunal|og|i|for|ved)$",
    re.IGNORECASE,
)
MAX_WORDS: Final = 6


class NameFound(NamedTuple):
    """A name at its place: role words stood before it, the rest begins at `end`."""

    name: str
    start: int
    end: int
    lead: str


def find_name(text: str, *, strict: bool = False) -> NameFound | None:
    """Return the name that an entry begins with, after any role words.

    `strict` asks for two words or more, as in lists split at commas.

    >>> find_name("Socialchef Karen Dal-Lund, Velfærd").name
    'Karen Dal-Lund'
    """
    lead = _LEAD.match(text)
    words = list(_WORD.finditer(text, lead.end() if lead else 0, 160))
    first = _skip_roles(words)
    capitals = _is_capitals(text)
    last = first
    while last < len(words) and last - first < MAX_WORDS and _is_part(words, first, last, capitals):
        last += 1
    while last > first and words[last - 1][0].casefold() in PARTICLES:
        last -= 1
    found = [match[0] for match in words[first:last]]
    if not found or not _is_person(found, strict):
        return None
    start, end = words[first].start(), words[last - 1].end()
    raw = " ".join(text[start:end].split()).rstrip(".,") if len(found[-1]) > 2 else text[start:end]
    name = _initial_capitals(raw) if _is_capitals(raw) and (capitals or len(found) > 1) else raw
    return NameFound(" ".join(name.split()), start, end, text[: words[first].start()].strip())


def is_organisation(text: str) -> bool:
    """Tell whether a piece of text names an organisation or a role rather than a person."""
    words = text.split()
    if not words:
        return False
    folded = " ".join(words).casefold().strip(" .,")
    if folded in PARTY_PHRASES or folded in PARTY_WORDS:
        return True
    return any(_is_organisation_word(word.strip(".,()")) for word in words)


def is_role(word: str) -> bool:
    """Tell whether a word is an office or a function."""
    return bool(_ROLE.match(word.strip(".,:()")))


def is_party(text: str) -> bool:
    """Tell whether the text is a party: a ballot letter or a name spelt out.

    >>> is_party("Ø"), is_party("Frie Liberale"), is_party("formand")
    (True, True, False)
    """
    text = text.strip(" .")
    folded = text.casefold()
    return bool(_LETTERS.match(text)) or folded in PARTY_WORDS or folded in PARTY_PHRASES


def _is_organisation_word(word: str) -> bool:
    return word.casefold() in ORGANISATION_WORDS or bool(_ORGANISATION.match(word))


def _is_cut(words: list[re.Match[str]], index: int) -> bool:
    """Tell whether a word is the first half of a title in two: "Kultur- og fritidschef"."""
    after = words[index + 1 : index + 3]
    joined = len(after) == 2 and after[0].start() == words[index].end() and after[0][0] == "-"
    return joined and after[1][0] in ("og", "samt")


def _skip_roles(words: list[re.Match[str]]) -> int:
    """Return where the name begins: after role words and anything in lower case."""
    index = 0
    seen_role = False
    while index < len(words):
        word = words[index][0]
        if _is_cut(words, index):
            index, seen_role = index + 2, True
            continue
        role = bool(_ROLE.match(word) or _TITLE.match(word))
        if not role and not (word[0].islower() and word.casefold() not in ("af",)):
            break
        if word.casefold() in PARTICLES and seen_role and word[0].isupper():
            break
        seen_role = seen_role or role
        index += 1
    return index


def _is_part(words: list[re.Match[str]], first: int, place: int, capitals: bool) -> bool:
    word = words[place][0]
    if place > first and words[place].start() - words[place - 1].end() > 2:
        return False
    folded = word.casefold().rstrip(".")
    if place > first and folded in PARTICLES and (word.islower() or capitals):
        after = next((w[0] for w in words[place + 1 :] if w[0].casefold() not in PARTICLES), "")
        return after[:1].isupper()
    if not _NAME.match(word) or folded in NOT_NAMES or (len(word) > 2 and _ROLE.match(word)):
        return False
    if place > first and not capitals and _ACRONYM.match(word):
        return False
    if len(word) == 1 and (place == first or place + 1 == len(words)):
        return False
    return not (_is_organisation_word(word) and (place > first or _ORGANISATION.match(word)))


def _is_person(words: list[str], strict: bool) -> bool:
    if strict and len(words) < 2:
        return False
    alone = words[0] if len(words) == 1 else ""
    if alone and (len(alone) < 3 or (_ACRONYM.match(alone) and len(alone) < 4)):
        return False
    return words[0].casefold() not in ORGANISATION_WORDS and len(words[0].rstrip(".")) > 0


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 3 and all(char.isupper() for char in letters)


def _initial_capitals(name: str) -> str:
    """Return a name written in capitals with initial capitals only."""
    words = [
        word.lower() if place and word.casefold() in PARTICLES else _capitalised(word)
        for place, word in enumerate(name.split())
    ]
    return " ".join(words)


def _capitalised(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0][0] + match[0][1:].lower(), word)
