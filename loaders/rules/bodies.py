"""The patterns of how councils, authorities, associations and companies are called."""

import re

from loaders import triggers
from loaders.lexicon.organisations import BODY_ENDINGS, GENERIC_HEADS
from loaders.rules.names import CAPITAL, PARTICLE
from loaders.triggers import Triggered

SPACE = r"[ \u00a0]"
TAIL = (
    rf"(?:{SPACE}(?:(?:{CAPITAL}|[A-ZÆØÅ]{{2,}}|\d{{1,2}}(?![\d.]))|"
    rf"(?:for|af|mod|&|{PARTICLE}){SPACE}(?:{CAPITAL})))"
)
ENDINGS = "|".join(sorted(BODY_ENDINGS, key=len, reverse=True))
BODY = re.compile(
    rf"(?<![\w-])(?:[A-ZÆØÅ][\wæøå-]+-,?{SPACE}(?:(?:[\wæøåÆØÅ]+-),?{SPACE})*og{SPACE})?"
    rf"[A-ZÆØÅ][\wæøå]*(?:-[\wæøåÆØÅ]+)*?(?:{ENDINGS})(s)?(?![\w-])"
)
COMMUNE = re.compile(
    rf"(?<![\w-])((?:{CAPITAL})(?:-(?:{CAPITAL}))?{SPACE}(?:Kommune|"
    rf"Regionsråd|Byråd|Lokaludvalg|Provsti|Politi|"
    rf"[A-ZÆØÅ][a-zæøå]{{2,}}(?:forbund|forening|råd|udvalg|laug|klub|netværk))|"
    rf"Region{SPACE}(?:{CAPITAL}))(s)?(?!\w)"
)
HEAD_ENDINGS = (
    "foreningen|foreningerne|fonden|selskabet|organisationen|stuen|stedet|herberget|hjemmet|"
    "centret|centeret|center|huset|klubben|netværket|skolen|caféen|cafeen|firmaet|forbundet|"
    "tilbuddet|gruppen|lauget|haven|gården|kirken|biblioteket"
)
HEADED = Triggered(
    rf"(?<![\w-])((?i:{'|'.join(sorted(GENERIC_HEADS, key=len, reverse=True))}|"
    rf"[a-zæøå-]+(?:{HEAD_ENDINGS}))){SPACE}"
    rf"((?:{CAPITAL}|[A-ZÆØÅ]{{2,}}){TAIL}{{0,4}})(?!\w)",
    before=40,
)
HOUSE = (
    "Hus|Hjem|Kirke|Skole|Bibliotek|Svømmehal|Idrætshal|Museum|Teater|Boligforening|Boligselskab|"
    "Andelsboligforening|Idrætsforening|Seniorforening|Ungdomsskole|Kulturhus|Medborgerhus|Krisecenter|"
    "Plejecenter|Aktivitetscenter|Sundhedscenter|Menighedsråd|Lokalråd|Handelsforening|Erhvervsråd"
)
HOUSED = Triggered(
    rf"(?<![\w-])((?:(?:Sankt|Sct\.|Skt\.){SPACE})?(?:{CAPITAL}){SPACE}(?:{HOUSE}))(s)?(?!\w)",
    before=40,
    begins=triggers.CAPITAL,
)
EXTENDED = Triggered(
    rf"(?<![\w-])((?:Menighedsrådet|Lokalrådet|Landsbyrådet|Beboerrådet|Pårørenderådet|"
    rf"Bruger-{SPACE}og{SPACE}Pårørenderådet|Brugerrådet|MED-udvalget|Hovedudvalget|"
    rf"[A-ZÆØÅ][a-zæøå]+gruppen){SPACE}(?:i|på|for|ved){SPACE}"
    rf"(?:(?:{CAPITAL})(?:{SPACE}(?:{CAPITAL}))*|[a-zæøå]{{4,}}e[nt]))(s)?(?!\w)",
    before=40,
    begins=triggers.CAPITAL,
)
OWNED = Triggered(
    rf"(?<![\w-])((?:(?:{CAPITAL}){SPACE})?(?:{CAPITAL})s{SPACE}(?:Hus|Hjem|Fond|[A-ZÆØÅ][a-zæøå]*"
    rf"(?:fond|forening|hjem|hus|råd|udvalg|nævn|hær|venner|net)))(?!\w)",
    before=40,
    begins=triggers.CAPITAL,
)
LOWER = Triggered(
    r"(?<![\w-])((?!be)[a-zæøå]{4,}(?:ministeriet|styrelsen|kommissionen|kommisionen))(s)?(?![\w-])",
    before=40,
)
NOUN = (
    "Råd|Center|Selskab|Forbund|Udvalg|Nævn|Institut|Netværk|Tilsyn|Udsatteråd|Ældreråd|Handicapråd"
)
HEAD = (
    "Selskab|Center|Råd|Institut|Forening|Landsforening|Enhed|Enheden|Afdeling|Afdelingen|"
    "Videnscenter|Stab|Staben|Forvaltningen|Rådet|Foreningen|Landsforeningen|Sammenslutningen|Sekretariatet|Centeret|Centret"
)
WORD = r"[\wæøåÆØÅ-]+"
ADJECTIVE = r"[a-zæøå]+(?:ive|iske|lige|ige|ende|ede|nale)"
OBJECT = (
    rf"(?:{ADJECTIVE}{SPACE}{WORD}|{WORD})"
    rf"(?:{SPACE}(?:og\s{{1,4}})?(?:[A-ZÆØÅ]{WORD}(?:{SPACE}(?:U|u)dsatte)?))*"
)
LONG_NAME = Triggered(
    rf"(?<![\w-])("
    rf"D(?:et|en|e){SPACE}(?:{CAPITAL}){SPACE}(?:{NOUN})(?:{SPACE}(?:for|af|i|mod){SPACE}{OBJECT})?|"
    rf"(?:(?:{CAPITAL}){SPACE})?(?:{HEAD}){SPACE}(?:for|af|mod|til){SPACE}{OBJECT}|"
    rf"(?:{CAPITAL}){SPACE}(?:[Pp]rofessions{SPACE}?højskole|Universitet|Sygehus|Hospital)"
    rf")(s)?(?!\w)",
    before=60,
    begins=triggers.CAPITAL,
)
BRACKETS = re.compile(r"\s\(([A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,2}[A-ZÆØÅ]{1,4})\)")
ACRONYM = re.compile(r"(?<![\w-])[A-ZÆØÅ]{2,5}(?![\w-])")
PROPER = rf"(?:(?:{CAPITAL}){TAIL}{{0,3}}|[A-ZÆØÅ]{{1,3}}\d{{1,2}}(?!\w))"
JOIN = rf"(?:,{SPACE}|{SPACE}og{SPACE}|{SPACE}samt{SPACE})"
FROM = re.compile(rf"\b(?:fra|hos|med|via|gennem){SPACE}({PROPER}(?:{JOIN}{PROPER})*)")
NAMELY = re.compile(
    rf"\b(?:nemlig|herunder|såsom|som fx|fx|f\.eks\.){SPACE}({PROPER}(?:{JOIN}{PROPER})+)"
)
GENITIVE = re.compile(
    r"\s(?!(?:er|har|var|blev|vil|kan|skal|og|i|på|med|til|som|der|får|\w+er)\b)[a-zæøå]{3,}"
)
OWN_S = re.compile(r"(?i:lys|hus|plads|kors|næs|ås|mos|græs|ros|is|us|os|ss)$")
CAMEL = re.compile(r"(?<![\w-])[A-ZÆØÅ][a-zæøå]+[A-ZÆØÅ][a-zæøå]+\w*(?!\w)")
COUNCILS = Triggered(
    r"(?<![\w-])(Byrådet|Kommunalbestyrelsen|Borgerrepræsentationen|Magistraten)(s)?(?!\w)",
    re.IGNORECASE,
    before=20,
)
HEAD_WORDS = frozenset(("det", "den", "de", "rådet", "forvaltningen", "sekretariatet"))
ROLES = re.compile(
    r"(?:repræsentant|medlem|formand|sekretær|konsulent|leder|"
    r"chef|direktør|borger|frivillig|bruger)\w*$",
    re.IGNORECASE,
)
WORD_IN_LOWER = re.compile(r"(?<!\w)[a-zæøå]+(?!\w)")
PLACED = re.compile(
    rf"\b(?:i|på|til|omkring|ved){SPACE}((?:{CAPITAL})(?:{SPACE}(?:{CAPITAL}))*)(?!\w)|"
    rf"(?<!\w)((?:{CAPITAL})){SPACE}Kommune"
)


def nominative(name: str, text: str) -> str:
    """Return a name without its genitive s; an s that the name's own word ends in stays.

    >>> nominative("Hjemmet Solborgs", "Hjemmet Solborgs leder"), nominative("Hjemmet Gry Lys", "")
    ('Hjemmet Solborg', 'Hjemmet Gry Lys')
    """
    bare = name.removesuffix("s")
    last = bare.rsplit(" ", 1)[-1]
    if bare == name or re.search(rf"(?<![\w-]){re.escape(last)}(?![\w-])", text):
        return bare
    return name if OWN_S.search(name) else bare


def initials_fit(acronym: str, name: str) -> bool:
    """Tell whether letters are the initials of a name of several words.

    >>> initials_fit("TMF", "Teknik- og Miljøforvaltningen"), initials_fit("SK", "Storby Kommune")
    (True, True)
    """
    words = [
        w
        for w in re.split(r"[\s-]+", name)
        if w.lower() not in {"og", "for", "af", "i", "det", "den", "mod", ""}
    ]
    letters = "".join(w[0] for w in words).upper()
    if name.lower().endswith(("forvaltningen", "forvaltning")):
        return acronym == letters + "F" or acronym == letters[:-1] + words[-1][0].upper() + "F"
    return len(words) > 1 and acronym == letters
