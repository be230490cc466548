"""Who is named: full names with their offices, and single names that speak."""

import re
from collections import Counter
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from graph.model import Participant, Span
from loaders.drafts import Draft
from loaders.lexicon.offices import CROWDS
from loaders.lexicon.speech import EXPERIENCE, FORMS
from loaders.lexicon.word_list import word_list
from loaders.lexicon.words import NATION, PLACE_SUFFIXES, PLACE_WORDS, SENTENCE_OPENERS
from loaders.places import places_of
from loaders.rules.bodies import HEADED, LONG_NAME
from loaders.rules.former_names import with_former_names
from loaders.rules.institutions import institutions
from loaders.rules.names import (
    CAPITAL,
    HEADS,
    PREMODIFIERS,
    WHOLE_NAMES,
    Sequence,
    can_be_person,
    is_body_word,
    is_title,
    looks_like_surname,
    sequences,
)
from loaders.rules.speech import STRONG
from loaders.rules.spellings import fold, join_spellings
from loaders.triggers import Triggered

ROLE_BEFORE = Triggered(
    rf"((?:(?:{PREMODIFIERS})\s+)*[\w-]*(?:{HEADS})(?:en|n)?"
    rf"(?:\s+(?:for|i|af|hos|ved|fra)\s+[^,.;:()\n]{{2,60}}(?=,\s$))?),?\s+$",
    re.IGNORECASE,
)
ROLE_AFTER = re.compile(
    rf"(?:,\s+|\s+\()(?:(?:der|som)\s+(?:nu\s+)?er\s+)?((?:(?:{PREMODIFIERS})\s+)*[\w-]"
    rf"*(?:{HEADS})(?:en)?"
    rf"(?:\s+(?:for|af|i)\s+[\w-]+)?)(?=[\s,.)(:;]|$)",
    re.IGNORECASE,
)
LABEL_BEFORE = re.compile(
    r"(?:\b(?:Att|Sagsbehandler|Sagsansvarlig|Kontakt|Kontaktperson|Forfatter|Udarbejdet\saf|"
    r"Skrevet\saf|Oplægsholder|Underskrevet\saf|Med\svenlig\shilsen)\b[.:]*(?:\s*\|)?|\bv/)\s*$",
    re.IGNORECASE,
)
PARTY_AFTER = re.compile(r",?\s\(([A-ZÆØÅ]{1,3})\)")
ORGANISATION_AFTER = re.compile(r"\s(?:fra|for|hos)\s[A-ZÆØÅ]")
SPEECH = "|".join(sorted({f for forms in FORMS.values() for f in forms}, key=len, reverse=True))
ASSOCIATION_OF = re.compile(r"(?:forening|forbund|selskab)(?:en|et)?\s(?:for|af)\s$", re.IGNORECASE)
SPEECH_AFTER = re.compile(
    rf"(?:\s\([^()\n]{{1,40}}\))?,?\s(?:har\s|havde\s|vil\s|ville\s)?(?:{SPEECH})\b"
)
PERSONAL_AFTER = re.compile(
    rf"(?:\s\([^()\n]{{1,40}}\))?,?\s(?:"
    rf"(?:har|havde)\s(?:[a-zæøå]+\s){{1,3}}(?:{SPEECH})"
    r"|(?:(?:har|vil|ville|kan|skal)\s)?(?:stille[rtd]?|stillede|fremsætter?|fremsatte)\s"
    r"(?:[a-zæøå]+\s)?(?:\w*forslag(?:et)?|spørgsmål(?:et)?)"
    r"|(?:er|var)\s(?:meget\s)?(?:glad|ked|bekymret|utilfreds|tilfreds|skuffet|bange|ærgerlig)"
    r"|(?:gav|giver|har\sgivet)\s(?:[\wæøå]+\s){0,4}(?:tilsagn|løfte)"
    r"|(?:konstitueres|er\skonstitueret|ansættes|udnævnes|følger\sefter|fulgte\sefter|afløser|afløste|fratræder|fratrådte|tiltræder|tiltrådte)"
    r")\b"
)
PROVING_AFTER = (SPEECH_AFTER, PERSONAL_AFTER, ORGANISATION_AFTER)
SPEECH_BEFORE = re.compile(rf"\b(?:{SPEECH})\s$")
SINGLE_SPEAKER = re.compile(
    rf"(?:^|(?<=[\n.!?>*•–-])\s?\s?\s?)({CAPITAL})\s+(?:(?:har|havde|"
    rf"vil|kan)\s+)?(?:(?:også|derudover|dog|derfor)\s+)?(?:{STRONG})\b"
    rf"(?!\s(?:[A-ZÆØÅ]|(?:han|hun|de|vi|jeg|man|der|det)\b|[a-zæøå]+(?:en|et)\s?[,.]))",
    re.MULTILINE,
)
INVERTED_SPEAKER = re.compile(rf",\s(?:{STRONG})\s({CAPITAL})(?=\s*[.,\n])")
LABEL_SPEAKER = re.compile(
    rf"^[ \t*•–-]*({CAPITAL}):\**[ \t]+(?=\S+[ \t]+\S+[ \t]+\S+)", re.MULTILINE
)
OWNER_SPEAKER = re.compile(rf"(?:^|(?<=[\n.]\s))({CAPITAL})s\s+{EXPERIENCE}\s+er\b", re.MULTILINE)
NOUN_ENDINGS = re.compile(
    r"(?:ning|else|hed|tion|skab|dom|isme|plan|forslag|møde|liste|"
    r"tid|sted|dato|form|mål|rapport|notat|kommentar|"
    r"konklusion|note|emne|tema|punkt|aftale|ansvar\w*|pris|spor|"
    r"model|bilag|input|svar|oversigt|proces|frist|start|slut|"
    r"resum[eé]|referat|telefon|mail|adresse|indhold|økonomi|baggrund|"
    r"analyse|projekt|politik|indsats|ordning|[^aeiouyæøå]erne|"
    r"inger|"
    r"udgift\w*|indtægt\w*|budget|punkter|sager|eksempel|fakta|"
    r"service|fase|trin|uge|dag|år|lov\w*|kommune|område)$"
)
DEFINITE = re.compile(r".{5,}(?:[^aeiouyæøå]en|et|erne|ene)$")
FIELDS = frozenset(
    word_list("""
    tid sted dato status referent ordstyrer deltagere afbud fraværende gæst gæster kopi til
    fra emne vedr vedrørende kontakt obs note nb kilde tlf telefon mail cc sagsnr journalnr
    formål tema temaer ja nej konkret samlet total ialt pause kl lokale mødedeltagere udvalg
    forum medlemmer suppleant suppleanter inviterede øvrige link søg menu forside web cvr
    ean initialer sag sagen ad at beslutning indstilling resume opfølgning ansvarlig næste
    videre spørgsmål kommentarer konklusion generelt bemærk bemærkning bemærkninger side
    tabel figur
""")
)

ALONE = re.compile(r"(?![\w-])")
NO_NAMES = frozenset({*SENTENCE_OPENERS, *CROWDS, *FIELDS, *NATION, *WHOLE_NAMES})


def find_people(text: str, participants: Iterable[Participant]) -> list[Draft]:
    """Return every person whom the document names, under the fullest name it gives."""
    drafts = {fold(p.name): _listed(p) for p in participants}
    taken = _inside_organisations(text)
    whole = [s for s in sequences(text) if can_be_person(s, text) and s.start not in taken]
    counts = Counter(fold(s.text) for s in whole)
    spoken = _spoken(text)
    for sequence in whole:
        key = fold(_nominative(sequence.text, counts, drafts))
        if key in drafts:
            _learn(drafts[key], sequence, text)
        elif _is_person(sequence, text, counts[fold(sequence.text)]) or (
            sequence.words[0] in spoken and _can_be_first_name(sequence.words[0], text)
        ):
            name = _nominative(sequence.text, counts, drafts)
            drafts[key] = Draft(name, Span(start=sequence.start, end=sequence.start + len(name)))
            _learn(drafts[key], sequence, text)
    people = join_spellings(list(drafts.values()), counts, text)
    people = with_former_names(people, text)
    return people + _single_names(text, people, spoken)


def _inside_organisations(text: str) -> set[int]:
    """Return the places that stand inside the long name of an organisation."""
    found = (m for pattern in (LONG_NAME, HEADED) for m in pattern.finditer(text))
    inside = {position for match in found for position in range(match.start() + 1, match.end())}
    return inside.union(*(range(start, end) for start, end, _ in institutions(text)))


def _listed(participant: Participant) -> Draft:
    draft = Draft(participant.name, Span(start=participant.start, end=participant.end), listed=True)
    office = participant.office
    draft.role = office.lower() if office and office.isupper() else office
    draft.organisation = participant.organisation
    draft.party = participant.party
    return draft


def _nominative(name: str, counts: Counter[str], drafts: dict[str, Draft]) -> str:
    """Return the name without a genitive s where the bare form is known."""
    bare = name[:-1]
    if name.endswith("s") and (fold(bare) in counts or fold(bare) in drafts):
        return bare
    return name


def _is_person(sequence: Sequence, text: str, times: int) -> bool:
    """Tell whether something proves that a full-name form is a person."""
    before, after = (
        text[max(0, sequence.start - 90) : sequence.start],
        text[sequence.end : sequence.end + 60],
    )
    if (
        LABEL_BEFORE.search(before)
        or _role_before(before)
        or PARTY_AFTER.match(after)
        or ROLE_AFTER.match(after)
    ):
        return True
    if ASSOCIATION_OF.search(before):  # "Landsforeningen for Glade Bedsteforældre"
        return False
    if re.search(r"\b(?:i|på|til)\s$", before) and not looks_like_surname(sequence.words[-1]):
        return False
    if SPEECH_BEFORE.search(before) or any(form.match(after) for form in PROVING_AFTER):
        return True
    if re.match(r",\s(?:der|som)\s", after) or re.match(r":\s", after):
        return True
    return looks_like_surname(sequence.words[-1]) or (times > 1 and before[-1:].isspace())


def _role_before(before: str) -> re.Match[str] | None:
    """Return the office that stands right before a name, within its sentence."""
    match = ROLE_BEFORE.search(before)
    if match is None or re.search(r"\b(?:ny|nye|som|er|blive|en)\s*$", before[: match.start()]):
        return (
            match
            if match is not None and not before[: match.start()].rstrip().endswith(" som")
            else None
        )
    return match


def _learn(draft: Draft, sequence: Sequence, text: str) -> None:
    """Keep the office, party and organisation that stand beside a full name."""
    before, after = (
        text[max(0, sequence.start - 90) : sequence.start],
        text[sequence.end : sequence.end + 60],
    )
    role = _role_before(before) or ROLE_AFTER.match(after)
    if draft.role is None and role is not None and "\n" not in role.group():
        draft.role = role.group(1).strip(" ,")
    party = PARTY_AFTER.match(after)
    if draft.party is None and party is not None and len(party.group(1)) == 1:
        draft.party = party.group(1)


def _single_names(text: str, people: list[Draft], spoken: dict[str, int]) -> list[Draft]:
    """Return people who are named by one name only, known by how they speak."""
    firsts = {d.first for d in people} | {d.last for d in people}
    found = []
    for name, start in sorted(spoken.items(), key=lambda item: item[1]):
        genitive = name.endswith("s") and re.search(rf"(?<!\w){name[:-1]}(?!\w)", text)
        if name in firsts or genitive or not _can_be_first_name(name, text):
            continue
        listed = _list_misspelling(name, people, text)
        if listed is not None:
            listed.add_form(name)
            if len(re.findall(rf"(?<!\w){name}(?!\w)", text)) > 1:
                _rename(listed, name)
        else:
            found.append(Draft(name, Span(start=start, end=start + len(name))))
    return found


def _spoken(text: str) -> dict[str, int]:
    """Return the single names that speak, each with its first place."""
    spoken: dict[str, int] = {}
    for pattern in (SINGLE_SPEAKER, LABEL_SPEAKER, OWNER_SPEAKER, INVERTED_SPEAKER):
        for match in pattern.finditer(text):
            spoken.setdefault(match.group(1), match.start(1))
    return spoken


def _rename(draft: Draft, first: str) -> None:
    """Spell the first name as the text does; the listed spelling stays as another form."""
    written = draft.name
    draft.name = " ".join([first, *written.split()[1:]])
    draft.add_form(written)


def _list_misspelling(name: str, people: list[Draft], text: str) -> Draft | None:
    """Return the one listed person whose first name is this one but for a letter."""
    near = [
        d
        for d in people
        if d.listed
        and " " in d.name
        and len(name) >= 5
        and OSA.distance(d.first.lower(), name.lower()) == 1
        and len(re.findall(rf"(?<!\w){re.escape(d.first)}(?!\w)", text)) < 2  # on the list only
    ]
    return near[0] if len(near) == 1 else None


def _can_be_first_name(name: str, text: str) -> bool:
    """Tell whether a word that speaks can be a name rather than a noun, body or office."""
    low = name.lower()
    if low in NO_NAMES:
        return False
    if (
        low in PLACE_WORDS
        or is_title(name)
        or is_body_word(name)
        or NOUN_ENDINGS.search(low)
        or low.endswith(PLACE_SUFFIXES)
    ):
        return False
    if DEFINITE.fullmatch(low) or name.isupper() or len(name) < 2:
        return False
    nouns = places_of(
        (low + ending for ending in ("", "en", "et", "er", "erne")), text, behind=ALONE
    )
    return not nouns
