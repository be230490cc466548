"""Words of voting: outcomes, numbers in words, and what may stand inside a list of voters."""

from typing import Final, Literal

COUNT_WORDS: Final[dict[str, int]] = {
    "ingen": 0, "nul": 0, "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4,
    "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
    "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18,
    "nitten": 19, "tyve": 20, "enogtyve": 21, "toogtyve": 22, "treogtyve": 23,
    "fireogtyve": 24, "femogtyve": 25, "seksogtyve": 26, "syvogtyve": 27, "otteogtyve": 28,
    "niogtyve": 29, "tredive": 30, "enogtredive": 31,
}  # fmt: skip
# Words that may stand between the voters of a list and say nothing of who votes.
FILLERS: Final = (
    "og", "samt", "et", "en", "flertal", "flertallet", "mindretal", "mindretallet", "bestående",
    "består", "af", "fra", "for", "medlemmer", "medlem", "medlemmerne", "byrådsmedlem",
    "byrådsmedlemmer", "stemmer", "stemme", "gruppe", "gruppen", "grupperne", "liste", "listerne",
    "parti", "partiet", "partierne", "mens", "herefter", "derefter", "hele", "alle", "de", "den",
    "øvrige", "resten", "følgende", "begge", "også", "herunder", "borgmester", "viceborgmester",
    "rådmand", "formand", "næstformand", "udvalgsformand", "byrådet", "udvalget", "der", "som",
    "i alt", "mandater", "heraf", "hvoraf", "løsgænger", "uden for parti", "udenfor parti", "uden",
    "UP", "UFP", "fmd", "dog", "i", "politisk", "ordfører",
)  # fmt: skip
# A list of voters before "stemte imod" begins after the last of these.
LIST_OPENERS: Final = (
    "idet", "mens", "men", "hvorefter", "hvor", "hvortil", "dog", "da", "således at", "og at",
    "med undtagelse af", "undtagen", "bortset fra", "på nær", "foruden", "imidlertid",
)  # fmt: skip
# In this order where two begin at the same place; else the first one in the sentence counts.
OUTCOMES: Final[tuple[tuple[str, str], ...]] = (
    (
        "adopted_without_vote",
        r"\b(?:vedtag|godkend|tiltr[åæ]d)\w*\b[^.]{0,40}\buden afstemning"
        r"|\buden afstemning\b[^.]{0,40}\b(?:vedtag|godkend|tiltr[åæ]d)",
    ),
    (
        "withdrawn",
        r"\btr(?:ak|ækker|ækkes)\b[^.]{0,40}\b(?:forslag|tilbage)|\btrukket\b|\bfrafald"
        r"|\btr(?:ak|ækker)\s(?:det|dette|sit)\b",
    ),
    ("not_recommended", r"\b(?:kan|kunne)\sikke\sanbefal|\banbefal\w*\sikke\b|\bikke\sanbefal"),
    (
        "rejected",
        r"\bikke\s(?:at\s)?(?:vedt|godkend|tiltr|imødekom)|\bforkast|\bnedstem|\bstemt\sned"
        r"|\bafvis(?:t|es|er|te)\b|\bafsl(?:og|ået|ås|år)\b|\bfald(?:t|er|et)\b|\bbortf[aå]ld"
        r"|\bikke\s(?:\w+\s){0,3}(?:fornødne\s)?flertal|\bintet\sflertal",
    ),
    ("postponed", r"\budsat(?:te)?\b|\budsætte[rs]?\b|\budskudt|\budskyde[rs]?\b|\budskød\b"),
    (
        "adopted",
        r"\bvedt(?:ag|og)|\bgodkend(?!else)|\btiltr(?:ådt|ædes|åd|æder)"
        r"|\banbefal(?:es|er|ede|et)\b|\bbifald|\bimødekom|\bbevilg(?:et|es|ede|er)\b"
        r"|\btaget til efterretning\b|\btog\b.{0,60}\btil efterretning\b|\boversend|\bsendes\b"
        r"|\b(?:opnåede|fik|var der|er der)\sflertal|\bvalgt\b"
        r"|\bbeslutte(?:t|de|r)\b|\btilslutte(?:r|de)\ssig\b",
    ),
)
# "For udsættelsen stemte …": what the vote was on, and what its adoption means.
OBJECTS: Final[tuple[tuple[str, str], ...]] = (
    (r"udsæt|udsk[uy]d", "postponed"),
    (r"forkast|afvis", "rejected"),
)
# Before the sides are told, only these say that a motion has its result; "udsættes" and "sendes"
# may as well be what the motion asks for.
SETTLED: Final = (
    r"\b(?:blev|bliver|er|var)\b.{0,60}\b(?:vedtaget|forkastet|godkendt|tiltrådt|udsat|trukket|"
    r"afvist|nedstemt|bortfaldet|faldet|imødekommet)\b|\bfaldt\b|\bbortfaldt\b|\btr(?:ak|ækker)\b|"
    r"^(?:vedtaget|forkastet|godkendt|tiltrådt|bortfaldt|trukket|udsat)\b"
)
WHOLE_BUDGET: Final = (
    r"\bsamlede\s(?:forslag til\s)?budget|\bbudget\w*\s(?:\d{4}(?:-\d{4})?\s)?(?:som\shelhed"
    r"|i\ssin\shelhed|samlet)|\bhele\sbudget|^budgettet\sblev|\bbudgetforslaget\sblev"
)
# Heads of the columns of a vote table, and what stands for a choice in a voter's own row.
CHOICE_HEADS: Final[dict[str, Literal["for", "against", "abstained"]]] = {
    "for": "for", "ja": "for", "stemte for": "for", "stemmer for": "for", "for stemte": "for",
    "imod": "against", "mod": "against", "nej": "against", "stemte imod": "against",
    "stemmer imod": "against", "imod stemte": "against",
    "undlod": "abstained", "blank": "abstained", "undlod at stemme": "abstained",
    "hverken for eller imod": "abstained", "blanke": "abstained",
}  # fmt: skip
CHOICE_WORDS: Final[dict[str, Literal["for", "against", "abstained"]]] = {
    **CHOICE_HEADS,
    "blankt": "abstained",
    "undlader": "abstained",
}
