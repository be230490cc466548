"""Titles that stand on every agenda, and words that any paper's title may hold."""

import re
from typing import Final

ROUTINE: Final = re.compile(
    r"(?:lukket (?:punkt|sag)|åbent punkt)|(?:lukket punkt: )?(?:"
    r"godkendelse af (?:dagsorden|referat|protokol|mødereferat|beslutningsprotokol).*"
    r"|(?:gensidige?|indbyrdes|løbende|kort|generel|almindelig|mundtlig)? ?"
    r"(?:orientering(?:er|en)?|meddelelser|information(?:er)?|drøftelser?)"
    r"(?: (?:fra|ved|til) (?:medlemmer(?:ne)?|form[aæ]nd(?:en)?|formandskabet"
    r"|forvaltning(?:en|erne)?|direktør(?:en)?|borgmester(?:en)?|udvalget|rådet|administration(?:en)?|sekretariatet)"
    r"(?: og (?:medlemmer|forvaltning(?:en)?|direktør(?:en)?|administration(?:en)?))?)?"
    r"|orienterings(?:sager|punkter)|efterretningssager|(?:sager|punkter) til .*"
    r"|(?:eventuelt|evt)(?: .*)?|(?:afslutning|velkomst)(?: og .*)?|bordet rundt|siden sidst.*"
    r"|nyt fra .*|spørgetid|spørgsmål fra tilhørerne|næste møde.*"
    r"|kommende (?:møder|sager|punkter).*"
    r"|møde(?:plan|kalender|datoer|evaluering)(?: .*)?|aktivitets- og mødeplan.*|aktuelt(?: .*)?"
    r"|(?:digital )?underskrift(?:er|sside|sark)?(?: .*)?|dagsorden(?:en)?|referat(?:et)?|protokol"
    r")"
)
"""Items that come back on agenda after agenda; what is taken up under them is another thing each
time. "Orientering om X" and "Lukket punkt: Køb af X" name their matter, so they are left out."""

GENERIC_PAPERS: Final = frozenset(
    (
        "bilag", "notat", "høringssvar", "høring", "referat", "dagsorden", "beslutningsprotokol",
        "protokol", "brev", "oversigt", "kort", "oversigtskort", "kortbilag", "plantegning",
        "tegning", "skitse", "situationsplan", "tidsplan", "procesplan", "handleplan", "budget",
        "regnskab", "økonomi", "økonomibilag", "indstilling", "sagsfremstilling", "oplæg",
        "præsentation", "slides", "udkast", "forslag", "budgetforslag", "rapport", "evaluering",
        "aftale", "kontrakt", "vedtægter", "forretningsorden", "kommissorium", "mødeplan",
        "årsplan", "årshjul", "årsrapport", "årsberetning", "status", "statusnotat", "svar",
        "følgebrev", "henvendelse", "ansøgning", "tilbud", "beregning", "bevilling", "materiale",
        "politik", "strategi", "plan", "orientering", "redegørelse", "tabel", "skema", "liste",
        "diagram", "fotos", "billeder", "resume", "sammenfatning", "program", "invitation",
        "opsamling", "møde", "mødet", "mødereferat", "budgetnotat", "baggrundsnotat", "faktaark",
        "samlet", "samlede", "endelig", "endeligt", "endelige", "revideret", "nyt", "ny",
        "link", "side", "version", "kopi", "skrivelse", "udtalelse", "høringsnotat",
        "pressemeddelelse", "høringsbrev", "høringsmateriale", "budgetkatalog", "katalog", "memo",
        "vedlagt", "sag", "kommune", "kommunen", "kommunes", "forvaltningen", "udvalget", "rådet",
    )
)  # fmt: skip
"""Words that a paper of any matter may be called; a title made of nothing else tells no paper."""

LINKING: Final = frozenset(
    (
        "af", "ad", "på", "til", "fra", "for", "med", "om", "i", "og", "den", "det", "de", "en",
        "et", "der", "som", "ved", "vedr", "vedrørende", "angående", "over", "under", "efter", "ny",
        "nye", "nyt", "nr", "samt", "hos", "mellem", "inden", "behandling", "fortsat", "endelig",
        "vedtagelse", "genoptagelse", "genoptaget", "opfølgning", "januar", "februar", "marts",
        "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    )
)  # fmt: skip
"""Words that join others or tell how far a matter has come; months are dates."""
