"""Noise in the text changes no fact: what is found in a clean paper is found in a noisy one."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from graph.model import Extraction, SourceText
from loaders.clean import clean
from loaders.extract import extract
from loaders.lexicon.characters import LOOKALIKES
from loaders.read import read_bytes

PAPER = """Hvidmose Kommune

Referat af møde i Fritidsrådet

Dato: 14. marts 2033
Tid: kl. 16.00-18.00
Sted: Rådhuset

Deltagere:
- Vigga Krogsgaard (formand)
- Esben Tornbjerg
- Malthe Sivebæk
- Runa Elverhøj

Afbud:
- Åse Ørbæk

1. Ny sti ved åen

Indstilling
Forvaltningen indstiller, at der afsættes 250.000 kr. til en ny sti ved åen.

Referat
Vigga Krogsgaard foreslår, at kommunen også anlægger en bro over åen, så børnene kan gå til skole.
Esben Tornbjerg spørger, hvad broen koster, og om der er penge til den i budgettet for næste år.
Malthe Sivebæk svarer, at broen koster 1.400.000 kr. efter de priser, som er hentet hos tre firmaer.
Runa Elverhøj er imod broen.

Beslutning
Fritidsrådet godkendte indstillingen. Malthe Sivebæk undersøger inden 1. maj 2033, hvem der betaler.

2. Lys på havnen

Referat
Runa Elverhøj foreslår, at der sættes lamper op på havnen, fordi der er mørkt om vinteren.
Esben Tornbjerg støtter forslaget og lover at tale med havnefogeden.

Beslutning
Lys på havnen blev udsat til næste møde, jf. servicelovens § 79.
"""
PEOPLE = "Vigga Krogsgaard|Esben Tornbjerg|Malthe Sivebæk|Runa Elverhøj"
TO_FOREIGN = {latin: foreign for foreign, latin in LOOKALIKES.items() if foreign > 0x3FF}


def wrapped(text: str, mark: str = "") -> str:
    """The text in lines of 70 signs; with a mark, long words are parted at their ends."""
    lines = []
    for line in text.split("\n"):
        current = ""
        for word in line.split(" "):
            if current and len(current) + 1 + len(word) > 70:
                parted = mark and word.islower() and word.isalpha() and len(word) > 7
                lines.append(f"{current} {word[:4]}{mark}" if parted else current)
                current = word[4:] if parted else word
            else:
                current = f"{current} {word}" if current else word
        lines.append(current)
    return "\n".join(lines)


def foreign(text: str) -> str:
    """Every third word with the letters of another alphabet that look the same."""
    words = text.split(" ")
    return " ".join(
        word.translate(TO_FOREIGN) if number % 3 == 0 else word for number, word in enumerate(words)
    )


def with_page_breaks(text: str) -> str:
    """Page numbers and running heads in mid-sentence."""
    text = text.replace("bro over", "bro\n\nSide 2 af 4\n\nover")
    return text.replace("lamper op", "lamper\n\nHvidmose Kommune · Fritidsrådet\tSide 3\n\nop")


NOISE: dict[str, Callable[[str], str]] = {
    "wrapped lines": wrapped,
    "words parted at line ends": lambda text: wrapped(text, "-"),
    "soft hyphens at line ends": lambda text: wrapped(text, "\u00ad"),
    "soft hyphens": lambda text: re.sub(r"(\w{4})(?=\w{3})", "\\1\u00ad", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "some no-break spaces": lambda text: re.sub(r" (\w+) ", "\u00a0\\1 ", text),
    "narrow spaces": lambda text: text.replace(" kr", "\u202fkr").replace(". ", ".\u2009"),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "spaces doubled for even margins": lambda text: re.sub(r"(?<=[a-zæøå]) at ", "  at  ", text),
    "zero-width spaces": lambda text: re.sub(r"(\w\w)(?=\w)", "\\1\u200b", text),
    "marks of direction": lambda text: re.sub(PEOPLE, "\u202a\\g<0>\u202c\u200e", text),
    "byte order marks inside": lambda text: text.replace("\n\n", "\n\n\ufeff"),
    "control characters": lambda text: text.replace("slår", "\x07slår").replace("E", "\x02E"),
    "accents apart from letters": lambda text: unicodedata.normalize("NFD", text),
    "letters of other alphabets": foreign,
    "ligatures": lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    "full-width signs": lambda text: text.replace("kr.", "\uff4b\uff52\uff0e"),
    "UTF-8 read as Windows-1252": lambda text: text.encode().decode("cp1252", "replace"),
    "named entities": lambda text: text.replace("æ", "&aelig;").replace("ø", "&oslash;"),
    "numbered entities": lambda text: text.replace("å", "&#229;").replace("ø", "&#xF8;"),
    "spaces as entities": lambda text: text.replace(" a", "&nbsp;a").replace(" k", "&nbsp;k"),
    "tags of line ends": lambda text: text.replace(".\n", ".<br>\n"),
    "tags of paragraphs": lambda text: re.sub(r"(?m)^(\w.+)$", r"<p>\1</p>", text),
    "tags around names": lambda text: re.sub(PEOPLE, r"<b>\g<0></b>", text),
    "tags around verbs": lambda text: re.sub("foreslår|godkendte", r'<i class="a">\g<0></i>', text),
    "page breaks in mid-sentence": with_page_breaks,
    "lost bullets": lambda text: text.replace("\n- ", "\n"),
    "bullets of a symbol font": lambda text: text.replace("\n- ", "\n\uf0b7 "),
    "dashes for hyphens": lambda text: text.replace("-", "\u2013"),
    "names in capitals": lambda text: re.sub(rf"- (?:{PEOPLE})", lambda m: m[0].upper(), text),
    "headings in capitals": lambda text: re.sub(
        r"(?m)^(?:Indstilling|Referat|Beslutning|\d\. .*|Deltagere:)$", lambda m: m[0].upper(), text
    ),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r"),
    "Unicode line ends": lambda text: text.replace("\n", "\u2028"),
    "every line a paragraph": lambda text: text.replace("\n", "\n\n"),
    "spaces at both ends": lambda text: re.sub(r"(?m)^(.*)$", r"    \1   ", text),
}


def read(text: str) -> SourceText:
    return read_bytes("papir.txt", text.encode())


def told(found: Extraction) -> set[tuple[object, ...]]:
    """Every fact without its place, headings in whatever case."""
    meeting = found.meeting
    facts: set[tuple[Any, ...]] = {("kind", found.document.kind, found.document.date)}
    if meeting:
        facts.add(("meeting", meeting.body, meeting.date, meeting.start, meeting.end))
    facts |= {("participant", each.name, each.role, each.attendance) for each in found.participants}
    facts |= {("item", each.number, each.title.lower()) for each in found.agenda_items}
    facts |= {("person", each.name) for each in found.people}
    facts |= {("organisation", each.name) for each in found.organisations}
    facts |= {("issue", each.name.lower()) for each in found.issues}
    facts |= {("said", each.speaker, each.act, each.agenda_item) for each in found.statements}
    facts |= {
        ("decided", each.kind, each.agenda_item, each.responsible, each.due)
        for each in found.decisions
    }
    facts |= {("moved", each.status, each.issue.lower()) for each in found.status_changes}
    facts |= {("amount", each.value, each.agenda_item) for each in found.amounts}
    return facts | {("law", each.law, each.section) for each in found.provisions}


def test_the_clean_paper_tells_something_of_every_kind() -> None:
    found = told(extract(read(PAPER)))
    assert {fact[0] for fact in found} == {
        "kind", "meeting", "participant", "item", "person", "organisation", "issue", "said",
        "decided", "moved", "amount", "law",
    }  # fmt: skip
    assert len([fact for fact in found if fact[0] == "said"]) == 7


@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE.keys())
def test_noise_changes_no_fact(noise: Callable[[str], str]) -> None:
    assert noise(PAPER) != PAPER
    assert told(extract(read(noise(PAPER)))) == told(extract(read(PAPER)))


@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE.keys())
def test_quotes_keep_the_noise(noise: Callable[[str], str]) -> None:
    source = read(noise(PAPER))
    found = extract(source)
    named = [mention for person in found.people for mention in person.mentions]
    for fact in (*found.facts(), *found.document.evidence, *named):
        assert source.text[fact.start : fact.end] == fact.quote
        assert fact.quote


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("be\u00adslut\u00adning", "beslutning"),
        ("for-\nslaget falder.", "forslaget\nfalder."),
        ("børne-\nog ungeudvalget", "børne-\nog ungeudvalget"),  # a hyphen of its own
        ("SU-\n14", "SU-\n14"),
        ("R\u0430\u0430d og \u0410ne", "Raad og Ane"),
        (
            "\u0410\u043d\u0435 \u0434\u0430",
            "\u0410\u043d\u0435 \u0434\u0430",
        ),  # words of another language
        ("§&nbsp;4 &amp; &foo;", "§ 4 & &foo;"),
        ("rÃ¥d â€“ fÃ¥r", "råd – får"),
        ("i  alt to  huse", "i alt to huse"),
        ("Ane Vind  Bo Lind", "Ane Vind  Bo Lind"),  # columns
        ("a < b og <c>", "a < b og <c>"),
    ],
)
def test_rules_read_a_clean_copy(written: str, read_as: str) -> None:
    source = SourceText(name="a.txt", media_type="text/plain", text=written, blocks=())
    cleaned = clean(source)
    assert (cleaned.source.text if cleaned else written) == read_as
