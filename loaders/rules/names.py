"""Capitalised sequences of the text, and which of them can be names of people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.lexicon.offices import OFFICE_HEADS, OFFICE_PREMODIFIERS
from loaders.lexicon.organisations import (
    BODY_ENDINGS,
    GENERIC_HEADS,
    PARTIES,
    PUBLIC_BODIES,
)
from loaders.lexicon.words import NATION, PLACE_SUFFIXES, PLACE_WORDS, SENTENCE_OPENERS

CAPITAL = (
    r"[A-ZÆØÅÄÖÜÉ][a-zæøåäöüéèáíóúñçš'’]+(?:-[A-ZÆØÅ]?[a-zæøåäöüé]+)*|"
    r"[A-ZÆØÅ][a-zæøå]+[A-ZÆØÅ][a-zæøå]+"
)
PARTICLE = r"(?:van|von|de|den|der|af|el|al|bin|la|le|da|di|du)"
SPACE = r"[ \u00a0]"
SEQUENCE = re.compile(
    rf"(?<![\w-])(?:{CAPITAL})(?:{SPACE}(?:{PARTICLE}{SPACE}){{0,2}}(?:{CAPITAL}|"
    rf"[A-ZÆØÅ]\.(?={SPACE}[A-ZÆØÅ])))*(?![\w])"
)
HEADS = "|".join(sorted(OFFICE_HEADS, key=len, reverse=True))
PREMODIFIERS = "|".join(re.escape(w) for w in OFFICE_PREMODIFIERS)
TITLE_ENDINGS = tuple(head + article for head in OFFICE_HEADS for article in ("", "en", "n"))
WHOLE_WORD = re.compile(r"[\w-]+")
STREET = re.compile(
    r"\s+(?:vej|gade|stræde|allé|plads|torv|park|station|kommune|lokaludvalg)\b", re.IGNORECASE
)
SURNAME = re.compile(
    r"(?:sen|son|gaard|gård|lund|holm|berg|bjerg|strup|drup|toft|"
    r"dahl|kjær|kær|skov|bæk|sted|mann|ager|høj|hus|borg|feldt?|"
    r"[kq]vist|bech|beck|quist|mark|strøm|vang|lev|slev|løv|rud|"
    r"bye|ski|wicz|oğlu|ić|rup|sgård|nes|vig|bro|ing)$"
)
ABSTRACT = ("else", "ning", "tion", "hed", "skab", "else", "ing", "gang", "byg", "salg", "køb")
HOUSES = frozenset(("hus", "hjem", "kirke", "skole", "bibliotek", "svømmehal", "museum", "teater"))
PLACES = frozenset(PLACE_WORDS) - {
    "skov",
    "bro",
    "have",
    "strand",
    "sø",
    "by",
    "park",
    "havn",
    "kaj",
    "lokal",
    "plan",
}
NOT_PEOPLE = frozenset(GENERIC_HEADS) | NATION | PLACES
WHOLE_NAMES = frozenset(n.lower() for n in (*PARTIES, *PUBLIC_BODIES))


@dataclass(frozen=True, slots=True)
class Sequence:
    """A capitalised sequence: its words and their place."""

    start: int
    end: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def is_title(word: str) -> bool:
    """Tell whether a word is an office ("Socialchef", "borgmesteren").

    >>> is_title("Velfærdsdirektør"), is_title("Anders")
    (True, False)
    """
    ends = word.lower().endswith(TITLE_ENDINGS)
    return ends and len(word) > 3 and WHOLE_WORD.fullmatch(word) is not None


def is_body_word(word: str) -> bool:
    """Tell whether a word has the ending of a body or authority ("Socialudvalget")."""
    low = word.lower()
    return low.endswith(BODY_ENDINGS) and any(
        low.endswith(e) and (len(low) > len(e) + 1 or low == e) for e in BODY_ENDINGS
    )


def sequences(text: str) -> Iterator[Sequence]:
    """Yield capitalised sequences without the openers, titles and bodies before them.

    >>> [s.text for s in sequences("Derefter spurgte Socialchef Ida Vang, om Per er enig.")]
    ['Ida Vang', 'Per']
    >>> [s.text for s in sequences("Det mente formand for Socialudvalget Ida Vang.")]
    ['Ida Vang']
    """
    for match in SEQUENCE.finditer(text):
        start = match.start()
        words = match.group().replace("\u00a0", " ").split(" ")
        while words and (words[0].lower() in SENTENCE_OPENERS or is_title(words[0])):
            start += len(words[0]) + 1
            words = words[1:]
        while len(words) > 2 and is_body_word(words[0]):
            start += len(words[0]) + 1
            words = words[1:]
        while words and (words[0].islower() or (words[0].endswith(".") and len(words) == 1)):
            start += len(words[0]) + 1
            words = words[1:]
        if words:
            yield Sequence(start, match.end(), tuple(words))


def can_be_person(sequence: Sequence, text: str) -> bool:
    """Tell whether a sequence of two words or more has the form of a person's full name."""
    words = sequence.words
    if not 2 <= len(words) <= 5 or sequence.text.lower() in WHOLE_NAMES:
        return False
    if "af" in words and words[0].lower().endswith(ABSTRACT):
        return False
    if words[-1].lower() in HOUSES or words[0] in {"Sankt", "Skt.", "Sct."}:
        return False
    if any(w.lower() in NOT_PEOPLE or w.lower().endswith(PLACE_SUFFIXES) for w in words):
        return False
    if any(is_body_word(w.removesuffix("s")) for w in words) or STREET.match(text, sequence.end):
        return False
    return not words[-1].endswith(".") and len(words[0]) > 1


def looks_like_surname(word: str) -> bool:
    """Tell whether a word has a common ending of Danish surnames."""
    return SURNAME.search(word) is not None
