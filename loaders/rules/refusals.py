"""The words in which a matter ends elsewhere or without success: merged, rejected, withdrawn ..."""

from graph.model import Status
from loaders.lexicon.moves import PARTICIPLES
from loaders.rule import Rule
from loaders.rules.move_words import (
    BUDGET,
    CODE,
    IS,
    LITTLE,
    NOT,
    SUBJECT,
    active,
    decided_to,
    move_rule,
    passive,
    word_forms,
)

REFUSALS: tuple[Rule[Status], ...] = (
    move_rule(
        "merged",
        (
            r"\b(?:lagt|lægges|indarbejdet|skrevet|sammenlagt|samlet|overført)\s(?:\w+\s){0,3}"
            r"(?:ind\s)?(?:i|sammen|til)\b",
            rf"\bindgår\s(?:nu\s|herefter\s|derfor\s)?i\s(?:(?-i:{CODE})|det\snye)",
            rf"\b(?:er|blev)\s(?:nu\s)?(?:blevet\s)?(?:en\s)?del\saf\s(?-i:{CODE})",
            r"\b(?:er|blev)\s(?:nu\s)?blevet\stil\b|\bomdøbt\stil\b",
            r"\bvend(?:t|te|er)\stilbage\s(?:under|som)\b|\bgenfremsat\s(?:under|som)\b",
            r"\b(?:erstatte|afløse)[rst]\w*\saf\b|\b(?:slået|lagt|skrevet)\ssammen\b|\b(?:lægger|lagde|slår|slog)\s.{3,120}\ssammen\b",
            rf"\bvidereføres\s(?:i|som)\s(?-i:{CODE})",
        ),
        (
            "AB-10 er lagt ind i AB-22.",
            "AB-10 vendte tilbage som AB-22.",
            "AB-10 er nu en del af AB-22.",
            "AB-10 er slået sammen med AB-22.",
        ),
        ("Rapporten er lagt på bordet.", "Stien er en del af byen."),
    ),
    move_rule(
        "rejected",
        (
            passive("rejected"),
            active("rejected"),
            decided_to("rejected"),
            r"\bafvi(?:ste|ser|st)\s(?:ønsket|forslaget|sagen|ansøgningen|indstillingen)\b",
            rf"\b(?:forkastes|nedstemmes|afslås|afvises)\b|^(?:{word_forms(PARTICIPLES['rejected'])})\b",
            rf"\b{NOT}(?:blev|er|bliver|blevet)\s(?:[\w-]+\s)?(?:vedtaget|godkendt|tiltrådt|bevilget)\b",
            rf"{IS}(?:[\w-]+\s)?{NOT}(?:vedtaget|godkendt|tiltrådt|imødekommet)\b",
            r"\b(?:vedtog|godkendte|tiltrådte|imødekom)\s(?:[\w-]+\s){0,2}?ikke\b",
            r"\bstemte\s(?:[\w-]+\s){1,3}ned\b|\b(?:fik|fået|givet|gav)\safslag\b|\bafslag\spå\b",
            r"\b(?:gik|kom)\sikke\sigennem\b|\b(?:sagde|sagt)\snej\stil\b",
            r"\b(?:fik|opnåede|var\sder)\sikke\s(?:[\w-]+\s)?flertal\b|\bintet\sflertal\b|"
            r"\bkunne\sikke\s(?:samle|få|opnå)\s(?:[\w-]+\s)?flertal\b",
            rf"{SUBJECT}(?:\w+\s){{0,3}}?faldt\b|\bfaldt\sved\s",
        ),
        (
            "AB-10 blev forkastet.",
            "Forslaget blev ikke vedtaget.",
            "Byrådet stemte forslaget ned.",
            "Kommunen har givet afslag på ansøgningen.",
            "AB-10 faldt ved andenbehandlingen.",
            "Byrådet besluttede at afvise forslaget.",
            "Forslaget kunne ikke samle flertal.",
        ),
        ("Forslaget blev vedtaget.", "Ida afviste, at der er et problem.", "Ida faldt på isen."),
    ),
    move_rule(
        "withdrawn",
        (
            r"\b(?:trak|trækker|trukket|trækkes)\b.{0,30}(?:forslag|tilbage)",
            r"\b(?:er|blev|blevet)\s(?:[\w-]+\s){0,2}?trukket\b(?!\s(?:ud|op|ned|frem|i\slangdrag|fra|sammen|for)\b)",
            r"\b(?:trukket|taget|tog|tages)\b.{0,40}\baf\s(?:bordet|dagsordenen)\b",
            r"\bbortfald(?:er|t|et)\b",
            active("withdrawn"),
            decided_to("withdrawn"),
            rf"{IS}{LITTLE}(?:frafaldet|opgivet|skrinlagt|droppet)\b",
        ),
        (
            "Bo Vang trak forslaget.",
            "Byrådet tog det af bordet.",
            "Forslaget er trukket af forvaltningen.",
            "Planen er skrinlagt.",
            "Kommunen opgav planen.",
        ),
        ("Mødet trak ud.", "Sagen er trukket ud."),
    ),
    move_rule(
        "not_financed",
        (
            r"\blykkedes\b.{0,15}\bikke\s(?:[\w-]+\s)?at\sfinde\s(?:penge|midler)\b",
            rf"\b{NOT}(?:finansieret|finansieres|prioriteret|prioriteres)\b",
            rf"\b{NOT}(?:fundet|afsat|fundet\splads\stil)\s(?:[\w-]+\s)?(?:midler|penge|plads)",
            r"\bikke\s(?:fået\s|fik\s)?(?:en\skrone|penge|midler|bevilling)\b",
            r"\b(?:ingen|ikke)\s(?:midler|penge|råd|plads)\stil\b(?!\s(?:det|alt)\b)",
            rf"\b{NOT}(?:kom|kommet|fandt\svej|kommer)?\s?med\si\s{BUDGET}",
            rf"\b(?:kom|fandt\svej|blev)\s(?:[\w-]+\s){{0,2}}?ikke\s(?:[\w-]+\s)?(?:med\s|optaget\s)?i\s{BUDGET}",
        ),
        (
            "Enheden blev ikke finansieret.",
            "Der er ikke fundet midler til vagten.",
            "Bænkene blev ikke prioriteret.",
            "Der var ikke råd til bænkene.",
            "AB-10 kom ikke med i budgetforliget.",
            "Bænkene fik ikke en krone.",
        ),
        ("Enheden er finansieret.", "AB-10 er med i forliget."),
    ),
    move_rule(
        "partly_adopted",
        (
            r"\b(?:kommet|kom)\s(?:kun\s)?(?:delvist|delvis)\smed\b",
            r"\b(?:delvist|delvis|til\sdels)\s(?:vedtaget|godkendt|imødekommet|finansieret|tiltrådt|"
            r"bevilget)",
            r"\b(?:kun|alene)\s(?:halvdelen|en\sdel|dele|første\sdel|en\stredjedel)\saf\b.{0,60}\b"
            r"(?:vedtaget|godkendt|finansieret|bevilget|tiltrådt)\b",
            rf"{IS}{LITTLE}(?:vedtaget|bevilget|godkendt)\si\s(?:en\s)?(?:reduceret|mindre|"
            r"skrabet|beskåret)\b",
        ),
        (
            "AB-10 blev delvist vedtaget.",
            "Kun halvdelen af AB-10 blev vedtaget.",
            "AB-10 blev vedtaget i en mindre udgave.",
        ),
        ("AB-10 blev vedtaget.",),
    ),
    move_rule(
        "not_recommended",
        (
            r"\b(?:kan|kunne)\s(?:[\w-]+\s){0,4}ikke\s(?:[\w-]+\s)?(?:anbefales?|tilslutte\ssig)\b",
            r"\banbefale[rds]*\sikke\b|\bikke\sanbefale[drst]*\b",
            r"\bfraråde(?:r|s|de)\b",
        ),
        (
            "AB-10 kan ikke anbefales.",
            "Handicaprådet frarådede forslaget.",
            "Udvalget kunne ikke tilslutte sig AB-10.",
        ),
        ("AB-10 anbefales.",),
    ),
)
