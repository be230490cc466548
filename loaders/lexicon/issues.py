"""Words around matters: what an agenda item wraps its subject in, and what is no matter."""

from typing import Final

# Items that are formalities of the meeting itself: nobody follows them.
FORMAL: Final = (
    r"godkendelse\s+af\s+(?:dagsorden|referat|dagsordenen|referatet)|"
    r"godkendelse\s+og\s+underskrift|eventuelt|evt\.?|orientering(?:er)?\s+fra\b.*|"
    r"(?:indbyrdes|gensidige?|korte)\s+orientering\w*|orientering(?:er)?|"
    r"meddelelser\w*|nyt\s+fra\b.*|siden\s+sidst|bordet\s+rundt|"
    r"næste\s+\w*møde\w*|dialogmøde\w*|.*\bgodkendelse\s+af\s+(?:dagsorden|referat)\w*.*|"
    r"kommende\s+møder|mødeplan\w*|velkomst\w*|velkommen\w*|præsentation(?:srunde)?|"
    r"afslutning\w*.*|pause|frokost|lukket\s+punkt.*|lukkede\s+punkter|"
    r"valg\s+af\s+(?:ordstyrer|mødeleder|dirigent|referent)\w*.*|"
    r"åbning\s+af\s+mødet.*|dagsorden(?:en)?(?:\s+og\s+(?:referat|"
    r"bilag).*)?|referat(?:et)?(?:\s+(?:af|fra)\s.*)?|velkomst "
    r"og dagsorden|underskrift\w*|opfølgning\s+på\s+sidste\s"
    r"+møde|"
    r"(?:drøftelse\s+af\s+)?(?:rådets\s+)?mærkesag(?:en|er|erne)?(?:\s+og\s+arbejdsprogram)?"
    r"(?:\s+(?:(?:for|i)\s+)?\d{4}(?:-\d{2,4})?)?|fakta(?:\s?boks)?|til\ssidst|kontakt\w*|"
    r"yderligere\soplysninger|baggrund|"
    r"budgetforslag|"
    r"indkomne\s+forslag|punkter\s+til\s+næste\s+møde|spørgetid\w*|"
    r"aftaler"
)
# Headings that part a memo instead of naming a matter.
RHETORIC: Final = (
    r"baggrund\w*|formål\w*|indledning|sammenfatning|resumé?|vurdering\w*|konklusion|økonomi\w*.*|"
    r"lovgrundlag\w*|høring\w*|(?:den\s)?videre\sproces|tidsplan\w*|kommunikation|bilag\w*|metode|"
    r"sagsfremstilling|indstilling|opgaver\w*.*|målgruppe\w*|effekt\w*|risici|status|anbefaling\w*|"
    r"forslag|begrundelse\w*|udarbejdet\saf.*|konsekvenser\w*|opsummering|forvaltningens.*|"
    r"bidrag\sfra.*|input\sfra.*|.*\sbemærkninger|problemstilling\w*|løsning\w*|næste\sskridt"
)
# What stands before the matter in a title: "Orientering og drøftelse af X" is about X.
WRAPPERS: Final = (
    r"(?:(?:indledende|fortsat|kort|forelæggelse|fornyet|endelig|"
    r"principiel)\s+)?(?:drøftelse|orientering|oplæg|status|forslag|"
    r"henvendelse|opfølgning|"
    r"redegørelse|behandling|evaluering|godkendelse|høring|høringssvar|"
    r"udkast|anmodning|beslutning|medlemsforslag|temadrøftelse|"
    r"gennemgang|præsentation|"
    r"notat|budgetnotat|budgetforslag|bilag|forespørgsel|initiativretsforslag|"
    r"udvidelsesforslag|spareforslag|driftsønske|ansøgning|videreførelse|"
    r"stillingtagen|"
    r"implementering|proces|udarbejdelse|udspil|input)(?:\s+\d+)?"
)
CONNECTORS: Final = r"(?:af|om|på|til|vedrørende|vedr\.?|angående|ang\.?|over|for|i|fra|med|:|–|-)"
# Codes that look like proposals but aren't: paper sizes, diseases, plans, laws, dates.
NOT_CODES: Final = frozenset(
    [
        "COVID",
        "COVID-",
        "SARS",
        "A4",
        "A3",
        "A5",
        "KL",
        "EU",
        "CO2",
        "CO",
        "NR",
        "PKT",
        "STK",
        "KR",
        "UGE",
        "BILAG",
        "SIDE",
        "TLF",
        "CVR",
        "EAN",
        "PL",
        "P",
        "L",
        "LOV",
        "BEK",
        "ISO",
        "G20",
        "K98",
        "DK",
    ]
)
KEY_ISSUE: Final = r"mærkesag(?:en|er|erne)?"

# A paper of no known kind without any of these is none of a municipality's: a recipe, a poem.
PUBLIC_MATTERS: Final = (
    r"(?i:kommun|byråd|byrødder|udvalg|forvaltning|ministeri|\bregion|budget|høring|borgere"
    r"|mærkesag|valgprogram|lokalplan|forening)|\b[A-ZÆØÅ]\w+rådet\b"
)
