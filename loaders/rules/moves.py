"""The words in which a matter moves: raised, proposed, put off, merged, adopted, begun ..."""

import re

from graph.model import Status
from loaders.rule import Rule


def _rule(
    name: Status, pattern: str, hits: tuple[str, ...], misses: tuple[str, ...]
) -> Rule[Status]:
    return Rule(f"status.{name}", re.compile(pattern, re.IGNORECASE), hits, misses, name)


# Furthest on first: the first that fits is the sentence's move.
RULES: tuple[Rule[Status], ...] = (
    _rule(
        "merged",
        r"\b(?:lagt|lægges|indarbejdet|skrevet|sammenlagt|lagt\ssammen)\s(?:\w+\s){0,3}(?:"
        r"ind\s)?(?:i|sammen)\b|\bindgår\s(?:nu\s|herefter\s|derfor\s)?i\s(?:[A-ZÆØÅ]{1,4}"
        r"[ -]?\d|det\snye)|"
        r"\b(?:er|blev)\s(?:nu\s)?blevet\stil\b|\bvend(?:t|te|er)\stilbage\s(?:under|"
        r"som)\b|\berstatte[rst]\w*\saf\b|\bslået\ssammen\b|\bvidereføres\si\s[A-ZÆØÅ]+-?\d",
        ("AB-10 er lagt ind i AB-22.", "AB-10 vendte tilbage som AB-22."),
        ("Rapporten er lagt på bordet.",),
    ),
    _rule(
        "rejected",
        r"\bafvi(?:ste|ser|st)\s(?:ønsket|forslaget|sagen)\b|\b(?:blev|er)\s(?:\w+\s)?afvist\b|"
        r"\bikke\s(?:blev|er|bliver)\s(?:\w+\s)?(?:vedtaget|godkendt|tiltrådt|bevilget)\b|"
        r"\b(?:forkastet|forkastes|nedstemt|afslag\spå|(?:blev|er|"
        r"bliver)\s(?:dog\s|desværre\s)?ikke\s(?:[\w-]+\s)?(?:vedtaget|"
        r"godkendt|tiltrådt)|gik\sikke\sigennem|faldt\sved\safstemning\w*)\b",
        ("AB-10 blev forkastet.", "Forslaget blev ikke vedtaget."),
        ("Forslaget blev vedtaget.",),
    ),
    _rule(
        "withdrawn",
        r"\b(?:trak|trækker|trukket)\b.{0,30}(?:forslag|tilbage|"
        r"ændringsforslag)|\b(?:trukket|taget|tog)\b.{0,40}\baf\s(?:bordet|"
        r"dagsordenen)\b|\bbortfald(?:er|t)\b",
        ("Bo Vang trak forslaget.", "Byrådet tog det af bordet."),
        ("Mødet trak ud.",),
    ),
    _rule(
        "not_financed",
        r"\bikke\s(?:[\w-]+\s)?finansiere(?:t|s)\b|\bikke\s(?:[\w-]+\s)?(?:fundet|"
        r"afsat|fundet\splads\stil)\s(?:midler|penge)|\bingen\s(?:midler|"
        r"penge)\stil\b",
        ("Enheden blev ikke finansieret.", "Der er ikke fundet midler til vagten."),
        ("Enheden er finansieret.",),
    ),
    _rule(
        "partly_adopted",
        r"\b(?:delvist|delvis|til\sdels)\s(?:vedtaget|godkendt|imødekommet|finansieret|tiltrådt)",
        ("AB-10 blev delvist vedtaget.",),
        ("AB-10 blev vedtaget.",),
    ),
    _rule(
        "not_recommended",
        r"\bkan\s(?:[\w-]+\s){1,4}ikke\s(?:[\w-]+\s)?anbefale\b|"
        r"\bkan\sikke\s(?:[\w-]+\s)?anbefales?\b|\banbefale[rds]*\sikke\b|\bfrarådes\b",
        ("AB-10 kan ikke anbefales.",),
        ("AB-10 anbefales.",),
    ),
    _rule(
        "postponed",
        r"\bflyttet\sfra\s\w+\stil\b|"
        r"\b(?:udsat\s(?:til|grundet|på\sgrund)|udsættes|udskudt|udskydes|"
        r"udsatte\s(?:sagen|punktet)|(?:er|blev)\s(?:[\w-]+\s)?udsat\b|"
        r"flyttet\stil)\b",
        ("AB-10 udsættes til budget 2030.", "Notatet blev udskudt."),
        ("De udsatte borgere venter.",),
    ),
    _rule(
        "sent_to_hearing",
        r"\b(?:sendes|sendt|sender)\b.{0,60}\bi\shøring\b",
        ("AB-10 sendes i høring.",),
        ("Høringen slutter.",),
    ),
    _rule(
        "referred",
        r"\bsend(?:er|te|t|es)\b.{0,60}\bvidere\b|"
        r"\b(?:oversendes|oversendt|oversender|videresendt|sendt\svidere|"
        r"henvist\stil|henvises\stil)\b",
        ("AB-10 oversendes til budgettet.",),
        ("Brevet er sendt.",),
    ),
    _rule(
        "discontinued",
        r"\b(?:nedlagt|nedlægges|suspenderet|lukket\sned|blev\sfjernet|"
        r"(?:har|havde)\sfjernet|lukker\s(?:til|ved|den|pr\.)|"
        r"fjernes|ophørt|ophører|sparet\svæk)\b",
        ("Puljen blev nedlagt.",),
        ("Der blev lukket for debatten.",),
    ),
    _rule(
        "extended",
        r"\bbeslutte(?:r|t|de)\b.{0,60}\bat\s(?:videreføre|forlænge)\b|\b(?:videreført|forlænget|videreførelse\saf\sden\b|gjort\spermanent|"
        r"forlænges|gøres\svarig|gjort\svarig)\b",
        ("Ordningen er forlænget i to år.",),
        ("Mødet varede længe.",),
    ),
    _rule(
        "implemented",
        r"\bgenindført\b|"
        r"\b(?:åbnede|er\såbnet|begyndte\sden|trådte\si\skraft|er\sindført|"
        r"taget\si\sbrug|er\sgennemført|blev\sindviet|er\sansat|er\simplementeret|"
        r"gik\si\sgang)\b",
        ("Caféen åbnede den 1. maj 2029.",),
        ("Caféen åbner måske.",),
    ),
    _rule(
        "adopted",
        r"\b(?:bevilgede|vedtog|godkendte|tiltrådte)\b|"
        r"\b(?:vedtaget|godkendt|tiltrådt|bevilget|afsat\s(?:penge|"
        r"midler)|sat\spenge\saf|blev\sfinansieret|optages\si\sbudgettet|"
        r"imødekommet)\b",
        ("AB-10 blev vedtaget.",),
        ("AB-10 drøftes.",),
    ),
    _rule(
        "negotiated",
        r"\b(?:(?:været|er|var)\stil\sforhandling|forhandlet\s(?:på\splads|ind|hjem)|indgik\b.{0,40}\b(?:budget)?(?:aftale"
        r"|forlig)|er\smed\si\s(?:forliget|aftalen|budgetaftalen))\b",
        ("AB-10 blev forhandlet på plads.",),
        ("Der forhandles stadig.",),
    ),
    _rule(
        "recommended",
        r"(?:\b(?:anbefaler|anbefalede|anbefales|tilslutter\ssig|tilsluttede\ssig)\b|"
        r"\bmed\sfordel\skan\stænkes\sind)",
        ("Udvalget anbefaler AB-10.",),
        ("AB-10 drøftes.",),
    ),
    _rule(
        "requested_note",
        r"\banmode(?:de|r)\b.{3,60}\bom\set\s(?:budget)?notat\b|"
        r"\budarbejder\s(?:et\s)?(?:budget)?notat\b|"
        r"\b(?:anmode[rd]e?|beder|bad|efterlyste)\b.{0,60}\bet\s(?:budget)?notat\b|"
        r"\b(?:bestilt|bestilte|bestiller|bestilles)\b.{0,60}(?:notat|"
        r"budgetnotat)|\b(?:notatet|budgetnotatet)\b.{0,40}\bbestilt\b|"
        r"\bbestilte\snotatet\b",
        ("Der blev bestilt et budgetnotat.",),
        ("Der blev bestilt kaffe.",),
    ),
    _rule(
        "raised",
        r"\bblev\s(?:først\s)?rejst\si\b|"
        r"\brejs(?:er|te|t)\b.{0,40}\b(?:spørgsmål\w*|ønske\w*|"
        r"sag\w*)\b|\b(?:har|havde)\s(?:bedt\som|ønsket)\s(?:punktet|"
        r"sagen|at\sfå)|\bpunktet\ser\set\sønske\b|\bsat\spå\s(?:dagsordenen\s)?efter\søns"
        r"ke\b|\bsom\b.{0,60}\brejste\si\b|\befter(?:spurgte|lyste)\sen\ssag\b",
        ("Ida rejser spørgsmålet om støj.", "Formanden har bedt om punktet."),
        ("Ida rejste sig.",),
    ),
    _rule(
        "proposed",
        r"\bstille(?:t|de|r)\sforslaget\sigen\b|"
        r"\b(?:introduceret|introducerede|indmeldt|fremsat\sforslag|"
        r"stillet\sforslag|fremsatte\sforslag)\b|\bforeslår\b.{0,30}\brejser\sønsket\b|"
        r"\bønsker\b.{0,60}\bmed\si\sbudget\b",
        ("Hun har introduceret en strategi.",),
        ("Hun fortalte om sig selv.",),
    ),
)
