"""The words in which a body decides: what it approves, refuses, puts off, sends on or agrees."""

import re

from graph.model import DecisionKind
from loaders.lexicon.tasks import ARRANGED, COURSES, DONE_WITH
from loaders.rule import Rule

BODY = (
    r"(?:(?:[Rr]ådet|[Uu]dvalget|[Bb]yrådet|[Kk]ommunalbestyrelsen|"
    r"[Nn]ævnet|[Bb]estyrelsen|[Mm]ødet|[A-ZÆØÅ][\wæøå-]*(?:rådet|"
    r"udvalget|bestyrelsen|nævnet|repræsentationen))\s)"
)
DONE = r"(?:(?:blev|bliver|er|blevet|er\sblevet)\s(?:[\w-]+\s){0,3}?)?"
FLAGS = re.IGNORECASE
PAPER = (
    r"(?:\w*(?:svaret|brevet|henvendelsen|referatet|notatet|udkastet|forslaget|sagen|spørgsmålet|"
    r"punktet|emnet|temaet|mærkesagen|pjecen|invitationen|indkaldelsen|ønsket|ønskerne|bemærkningerne))"
)


def _any(words: tuple[str, ...]) -> str:
    """Return the alternatives of a word list."""
    return "|".join(word.replace(" ", r"\s") for word in words)


def _rule(
    name: str, kind: DecisionKind, pattern: str, hits: tuple[str, ...], misses: tuple[str, ...]
) -> Rule[DecisionKind]:
    return Rule(f"decision.{name}", re.compile(pattern, FLAGS), hits, misses, kind)


# The order settles overlaps: what refuses, puts off or sends on comes before what approves.
RULES: tuple[Rule[DecisionKind], ...] = (
    _rule(
        "rejected",
        "rejected",
        r"\b(?:(?:forkastet|faldt|forkastes|nedstemt|afvist|afvises|afslået|"
        r"afslås)\b|ikke\s(?:[\w-]+\s)?(?:vedtaget|godkendt|godkendes|"
        r"tiltrådt|imødekommet|anbefalet)|"
        r"kan\sikke\s(?:[\w-]+\s)?(?:anbefales|tiltrædes|godkendes|"
        r"imødekommes|anbefale|tiltræde|godkende|imødekomme)|(?:forkaster|"
        r"afviser)\s)|"
        rf"\bkan\s{BODY}ikke\s(?:anbefale|tiltræde|godkende|imødekomme)\b|"
        rf"\b{BODY}(?:[\w-]+\s)?(?:afviste|afslog|forkastede)\b",
        ("Forslaget blev forkastet med 8 stemmer mod 5.", "Indstillingen kan ikke tiltrædes."),
        ("Forslaget blev vedtaget.", "Ida afviste, at der er et problem."),
    ),
    _rule(
        "postponed",
        "postponed",
        r"\b(?:udsat|udsættes|udskudt|udskydes|udsætter|udskyder|udgår|"
        r"udgik|tages\saf\sdagsordenen|taget\saf\sdagsordenen|genoptages|"
        rf"{PAPER}\s(?:\w+\s)?(?:tages|drøftes|behandles)\s(?:\w+\s)?(?:op\s)?igen)\b",
        ("Punktet udsættes til næste møde.", "Sagens behandling blev udsat."),
        ("Udsatte borgere har det svært.",),
    ),
    _rule(
        "referred",
        "referred",
        r"\b(?:(?:oversendes|oversendt|oversender|fremsendes|fremsender|"
        r"videresendes|henvises|henvist|henviser)\b(?=.*\btil\b)|sendes\s(?:[\w-]+\s)?i\sh"
        r"øring|sendt\si\shøring|sender\s[^.]{2,80}\si\shøring)",
        ("Sagen oversendes til Økonomiudvalget.", "Forslaget sendes i høring."),
        ("Bilaget er sendt ud.",),
    ),
    _rule(
        "elected",
        "elected",
        rf"\b{BODY}(?:[\w-]+\s)?(?:gen)?valgte\b.{{3,50}}\s(?:til|som)\s(?:[\w-]+\s){{0,2}}"
        r"[\w-]*(?:formand|medlem|repræsentant|suppleant|ordstyrer|kontaktperson)\b|"
        rf"\b{BODY}(?:[\w-]+\s)?udpegede\b|"
        r"\b(?:valgt|genvalgt|vælges|udpeget|udpeges|udpeger|vælger|"
        r"indstilles\stil\svalg|konstitueres)\b(?!\s+at\b)",
        ("Ida Vang blev valgt til formand.",),
        ("Vi har valgt at vente.",),
    ),
    _rule(
        "noted",
        "noted",
        r"\b(?:(?:taget|tages|tog|tager)\b[^.]{0,80}\btil\s(?:efterretning|"
        r"orientering)|til\sefterretning|drøftet\.?$|drøftede\s|orienteringen\s(?:blev\s)?"
        r"taget)",
        ("Orienteringen blev taget til efterretning.", "Drøftet."),
        ("Efterretningen kom sent.",),
    ),
    _rule(
        "approved",
        "approved",
        rf"(?:^(?:{DONE}|ad\s\d+\W+)?(?:(?:dagsorden(?:en)?|referat(?:et)?|"
        rf"indstilling(?:en)?)\s(?:\w+\s)?)?(?:enstemmigt\s)?(?:godkendt|"
        rf"godkendes|"
        rf"tiltrådt|tiltrædes|vedtaget|vedtages|bevilget|bevilges|bifaldt|"
        rf"imødekommet|anbefales|indstilles\sgodkendt)\b|"
        rf"\b(?:blev|bliver|er|og)\s(?:[\w-]+\s){{0,4}}?(?:godkendt|"
        rf"tiltrådt|vedtaget|bevilget|imødekommet)\b|\b(?:vedtages|"
        rf"godkendes|tiltrædes|bevilges|tiltrådtes|godkendtes|vedtoges|"
        rf"anbefales)\b|"
        rf"{BODY}(?:[\w-]+\s)?(?:godkend(?:er|te)|tiltræder|tiltrådte|"
        rf"vedtager|vedtog|bevilge(?:r|de)|anbefale(?:r|de)|tilslutte(?:r|"
        rf"de)\ssig|indstille(?:r|de)|bakke(?:r|de)\sop|imødekom(?:mer)?)\b)",
        (
            "Godkendt.",
            "Indstillingen blev tiltrådt.",
            "Socialudvalget anbefaler, at forslaget indgår.",
        ),
        ("Rådet skal godkende dagsordenen.", "Er der noget, der skal ændres?"),
    ),
    _rule(
        "instructed",
        "instructed",
        rf"(?:{BODY}(?:[\w-]+\s)?(?:bede?r|bad|anmode[rd]e?|pålægger|"
        rf"pålagde|opfordre[rd]e?|henstiller)\b|"
        r"\bblev\s(?:[\w-]+\s){1,3}bedt\som\b|\b(?:[\w-]+)\sbedes\b|"
        r"\bpålægges\b|\boverlades\stil\b|\bdet\spåhviler\b)",
        ("Udvalget beder forvaltningen undersøge sagen.", "Sekretariatet bedes følge op."),
        ("Ida beder om en pause.",),
    ),
    _rule(
        "agreed",
        "agreed",
        rf"(?:\bdet\s(?:blev\s|bliver\s|er\s)?(?:aftal(?:es|t|tes)|"
        rf"beslutte(?:s|t|des)|vedtage(?:s|t))|\bder\s(?:er|var|blev)\s(?:[\w-]+\s)?enighed"
        rf"\som\b|"
        rf"{BODY}(?:[\w-]+\s)?(?:er|var|blev)\s(?:[\w-]+\s)?enige?t?\s(?:om|"
        rf"i)\b|{BODY}(?:[\w-]+\s)?(?:{_any(COURSES)}|valgte|"
        rf"tager\b[^.]{{2,60}}\bmed)\b|\bder\s(?:{_any(ARRANGED)})\b|"
        rf"^(?:\w+\s)?{PAPER}\s(?:\w+\s)?(?:{_any(DONE_WITH)})\b|"
        rf"\b(?:aftalt|besluttet)\s(?:med\s[^,]{{2,40}},?\s)?at\b|"
        rf"\b(?:beslutter|besluttede)\s(?:rådet|udvalget|byrådet)\b)",
        (
            "Det blev aftalt, at Bo skriver et udkast.",
            "Rådet er enige om at vente.",
            "Der nedsættes en arbejdsgruppe.",
            "Der holdes beboermøde i maj.",
            "Rådet retter henvendelse til busselskabet.",
            "Rådet valgte havnen som mærkesag.",
            "Høringssvaret sendes senest den 1. maj.",
            "Emnet sættes på næste dagsorden.",
        ),
        ("Ida er enig i forslaget.", "Rådet skal drøfte planen.", "Brevet er sendt."),
    ),
)
