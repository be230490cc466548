"""A sentence as it is heard: its actors, its verbs of saying and who has the floor."""

import re
from dataclasses import dataclass, replace

from graph.model import Act, Span
from loaders.drafts import ActorMention
from loaders.rules.speech import SpeechVerb

OPENING = r"[\s\"»“„(\[•*_–—\d.)-]*"
TITLE = (
    r"(?:[\w-]*(?:direktør|chef|borgmester|formand|forkvinde|leder|konsulent|minister|rådmand|"
    r"ordfører|sekretær|rådgiver|koordinator|forstander|medarbejder|inspektør|læge|sygeplejerske)\s(?:for\s[^,.]{3,60}?\s)?)"
)
OFFICE_WORD = (
    r"[\w-]*(?:direktør|chef|borgmester|formand|forkvinde|leder|konsulent|minister|rådmand|ordfører|"
    r"sekretær|rådgiver|koordinator|forstander|talsmand|talsperson|repræsentant|kasserer)"
)
BEFORE_SUBJECT = re.compile(
    rf"{OPENING}(?:(?:(?:Det|Den)\s[a-zæøå]{{5,}}e|Også|Både|Såvel|Hverken|Selv|Gruppen|Partiet|Endelig|Men|Og|Medlem\saf\s[\w-]+|Medlemmet|"
    rf"Administrerende|Konstitueret|Tidligere|Fungerende)\s)*{TITLE}?(?:[A-ZÆØÅ]?[a-zæøå]+s?huset\s)?"
    rf"(?:[\w-]+s\s(?:[a-zæøå]+\s)?{OFFICE_WORD},?\s)?$",
    re.IGNORECASE,
)
AND = re.compile(
    r"(?:\s\([A-ZÆØÅ]{1,3}\))?(?:,\s|\sog\s|\ssamt\s|\seller\s|\ssåvel\ssom\s|\sog\s(?:hun|han)\s)"
)
JOINED = re.compile(r"(?:\s\([A-ZÆØÅ]{1,3}\))?\s(?:og|samt|eller|såvel\ssom)\s")


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence with the actors and verbs of saying in it, and who has the floor.

    `person` tells whether a person has it; `group` is who last spoke together.
    """

    text: str
    span: Span
    inside: tuple[ActorMention, ...]
    verbs: tuple[SpeechVerb, ...]
    floor: str | None = None
    previous: str | None = None
    people: tuple[str, ...] = ()
    sender: str | None = None
    person: bool = True
    group: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The sentence itself."""
        return self.text[self.span.start : self.span.end]


@dataclass(frozen=True)
class Speaking:
    """Who speaks in a sentence and which act it is."""

    speakers: tuple[ActorMention, ...]
    act: Act
    method: str


def opens_quotation(words: str) -> bool:
    """Tell whether a sentence begins a quotation that goes on after it.

    >>> opens_quotation('"Vejen er mørk.'), opens_quotation('"Ja," siger Ida.')
    (True, False)
    """
    return words[:1] in {'"', "“", "„", "»", "”"} and not re.search(r"[\"“”«»]", words[1:])


def with_companions(heard: Heard, subject: ActorMention, method: str) -> tuple[ActorMention, ...]:
    """Return the subject with those whom "og" or a comma joins to it, each once."""
    if method == "together":
        return tuple(replace(subject, name=name) for name in heard.group)
    group = [subject]
    if method in {"subject", "label"}:
        for mention in reversed([m for m in heard.inside if m.end <= subject.start]):
            if AND.fullmatch(heard.text[mention.end : group[0].start]):
                group.insert(0, mention)
            else:
                break
    for mention in [m for m in heard.inside if m.start >= subject.end]:
        gap = heard.text[group[-1].end : mention.start]
        comma = method == "subject" and re.fullmatch(r"(?:\s\([A-ZÆØÅ]{1,3}\))?,\s", gap)
        if JOINED.fullmatch(gap) or (comma and _list_goes_on(heard, mention)):
            group.append(mention)
        else:
            break
    unique = {(m.name or m.surface): m for m in reversed(group)}
    return tuple(reversed(unique.values()))


def _list_goes_on(heard: Heard, mention: ActorMention) -> bool:
    """Tell whether a list of names closes with "og" after this one."""
    following = next((m for m in heard.inside if m.start >= mention.end), None)
    return (
        following is not None
        and JOINED.fullmatch(heard.text[mention.end : following.start]) is not None
    )


def labelled(heard: Heard, pattern: re.Pattern[str]) -> tuple[ActorMention, ...]:
    """Return the actors before a colon that opens the sentence."""
    if not heard.inside or not BEFORE_SUBJECT.fullmatch(
        heard.text[heard.span.start : heard.inside[0].start]
    ):
        return ()
    group = [heard.inside[0]]
    for mention in heard.inside[1:]:
        if AND.fullmatch(heard.text[group[-1].end : mention.start]):
            group.append(mention)
        else:
            break
    return tuple(group) if pattern.match(heard.text, group[-1].end, heard.span.end) else ()


def is_genitive(text: str, mention: ActorMention) -> bool:
    """Tell whether a name owns what follows: "Idas mor", "borgmesterens svar"."""
    return re.match(r"['’]?s?(?<=['’s])(?=\s)", text[mention.end : mention.end + 3]) is not None
