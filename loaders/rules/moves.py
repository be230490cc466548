"""The words in which a matter moves: raised, proposed, put off, adopted, begun ..."""

from graph.model import Status
from loaders.lexicon.moves import PARTICIPLES
from loaders.rule import Rule
from loaders.rules.move_words import (
    BUDGET,
    CODE,
    IS,
    LITTLE,
    MONEY,
    NO_PAPER,
    active,
    decided_to,
    move_rule,
    passive,
    word_forms,
)
from loaders.rules.refusals import REFUSALS

# Furthest on first: the first that fits is the sentence's move.
RULES: tuple[Rule[Status], ...] = (
    *REFUSALS,
    move_rule(
        "postponed",
        (
            r"\b(?:flyttet|rykket|skubbet|udsat)\s(?:fra\s\w+\s)?(?:til|grundet|på\sgrund)\b",
            r"\b(?:udsættes|udskudt|udskydes)\b|^Udsat\b",
            passive("postponed"),
            active("postponed"),
            decided_to("postponed"),
            r"\b(?:rådet|udvalget|byrådet|kommunen|bestyrelsen|[\w-]+udvalget|[\w-]+bestyrelsen)\s"
            r"udsatte\b",
            r"\budsatte\s(?:sagen|punktet|behandlingen|beslutningen|forslaget)\b",
        ),
        (
            "AB-10 udsættes til budget 2030.",
            "Notatet blev udskudt.",
            "Byrådet udsatte behandlingen af AB-10.",
            "Planen er sat i bero.",
            "Festen er flyttet fra maj til juni.",
        ),
        ("De udsatte borgere venter.", "Rådet for udsatte mødtes."),
    ),
    move_rule(
        "sent_to_hearing",
        (
            r"\b(?:sendes|sendt|sender|sendte|udsendt|lagt|kommer|kom)\b.{0,60}\bi\s(?:offentlig\s)?høring\b",
            r"\b(?:har|havde)\s(?:[\w-]+\s)?været\s(?:[\w-]+\s)?(?:i|til)\shøring\b",
            r"\b(?:er|var)\s(?:nu\s|netop\s|for\stiden\s|fortsat\s|stadig\s)?i\shøring\b",
        ),
        ("AB-10 sendes i høring.", "AB-10 har været i høring.", "Planen er nu i høring."),
        ("Høringen slutter.",),
    ),
    move_rule(
        "referred",
        (
            r"\bsend(?:er|te|t|es)\b.{0,60}\bvidere\b",
            r"\b(?:oversendes|oversendt|oversender|videresendes|videresender|henvises\stil)\b",
            r"\bsend(?:es|t|te)\s(?:[\w-]+\s)?til\s(?:(?:politisk\s)?behandling|"
            r"[\w-]*forhandling\w*)\b|\b(?:går|gik|gået)\svidere\stil\s",
            passive("referred"),
            active("referred"),
            decided_to("referred"),
        ),
        (
            "AB-10 oversendes til budgettet.",
            "AB-10 er henvist til udvalget.",
            "AB-10 gik videre til budgetforhandlingerne.",
        ),
        ("Brevet er sendt.", "Ida henviste til planen."),
    ),
    move_rule(
        "discontinued",
        (
            r"\b(?:er|var|blev|bliver|blevet|har|havde)\s(?:(?!ikke\b|endnu\b|under\b)[\w-]+\s){0,3}?"
            r"(?:nedlagt|suspenderet|ophørt|fjernet|afskaffet|afviklet|udfaset|sparet\s(?:væk|bort)|"
            r"skåret\svæk|lukket\sned)\b",
            r"\b(?:er|blev|bliver|blevet|har|havde)\s(?:været\s|nu\s|desværre\s|dog\s|så\s|også\s)?(?:lukket|stoppet)\b"
            r"(?!\s(?:punkt|møde|dør|for|om)\b)",
            r"\bmåtte\s(?:[\w-]+\s)?(?:lukke|ophøre|stoppe)\b",
            r"\b(?:nedlægges|fjernes|ophører|ophørte|nedlagt|afskaffes|afvikles)\b",
            r"\b(?:lukker|stopper)\s(?:til|ved|den|pr\.|med\s(?:udgangen|årets)|i\s\w+\s20\d\d)\b",
            r"\b(?:lukkede|stoppede)\s(?:om|den|pr\.|ved|med\s(?:udgangen|årets)|i\s(?:\w+\s)?"
            r"(?:20\d\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|"
            r"december|sommer\w*|vinter\w*|foråret|efteråret))\b",
            active("discontinued"),
            decided_to("discontinued"),
        ),
        (
            "Puljen blev nedlagt.",
            "Caféen er lukket.",
            "Caféen lukkede den 1. maj 2029.",
            "Byrådet fjernede bænkene.",
            "Udvalget besluttede at nedlægge puljen.",
        ),
        ("Der blev lukket for debatten.", "Caféen er lukket om søndagen.", "Ida lukkede mødet."),
    ),
    move_rule(
        "extended",
        (
            rf"{IS}{LITTLE}(?:{word_forms(PARTICIPLES['extended'])})\b",
            r"\bbeslutte(?:r|t|de)\b.{0,60}\bat\s(?:videreføre|forlænge|fortsætte)\b",
            r"\b(?:forlænges|videreføres|gøres\s(?:varigt?|permanent)|videreførelse\saf\sden)\b",
            r"\bfortsætter\s(?:i\s(?:yderligere|endnu|20\d\d)|frem\stil|til\s(?:og\smed|udgangen)|"
            r"(?:et|to|tre|fire)\sår)\b",
            active("extended"),
        ),
        (
            "Ordningen er forlænget i to år.",
            "Byrådet besluttede i går at videreføre ordningen.",
            "Forsøget fortsætter i yderligere et år.",
            "Forsøget er gjort permanent.",
        ),
        ("Mødet varede længe.", "Arbejdet fortsætter."),
    ),
    move_rule(
        "implemented",
        (
            rf"\b(?:er|blev|blevet)\s{LITTLE}(?:{word_forms(PARTICIPLES['implemented'])})\b"
            r"(?!\s(?:for\s|med\sat\b|en\s(?:undersøgelse|måling|høring|dialog)|et\smøde))",
            r"\b(?:er|blev|blevet)\s(?:nu\s|der\s|netop\s)?ansat\b(?!\s(?:i|hos|ved|på|som)\b)",
            r"\b(?<!mødet\s)åbnede\b(?!\s(?:for|med|op|mødet|døren)\b)",
            r"\b(?<!mødet\s)(?:begyndte|startede)\s(?:den|i|op)\b",
            r"\btrådte\si\skraft\b|\bgik\si\sgang\b|\b(?:er|blev)\s(?:nu\s|endelig\s)?(?:en\srealitet|i\s"
            r"drift)\b|\b(?:blev|er)\stil\svirkelighed\b|\btaget\si\sbrug\b",
            active("implemented"),
        ),
        (
            "Caféen åbnede den 1. maj 2029.",
            "Forsøget er sat i gang.",
            "Ordningen trådte i kraft i maj.",
            "Stien er nu en realitet.",
            "Bænkene blev sat op i maj.",
        ),
        ("Caféen åbner måske.", "Mødet åbnede med sang.", "Ida er ansat i kommunen."),
    ),
    move_rule(
        "adopted",
        (
            active("adopted"),
            rf"(?<!den\s)(?<!det\s)(?<!de\s)\bgodkendte\b{NO_PAPER}",
            r"\b(?:vedtaget|godkendt|tiltrådt|bevilget|imødekommet|stemt\sigennem)\b(?!\sat\b)",
            rf"\b(?:afsat|afsatte|bevilliget|tildelt)\s(?:[\w-]+\s){{0,2}}?{MONEY}",
            rf"\b(?:sat|satte|sætter)\s{MONEY}.{{0,20}}\saf\b|\bsat\spenge\saf\b",
            r"\b(?:er|blev|blevet)\s(?:nu\s|dog\s|også\s|endelig\s|fuldt\s)?(?:finansieret|prioriteret)\b",
            r"\b(?:optages|optaget)\si\sbudgettet\b",
            r"\b(?:sagde|sagt)\sja\stil\b|\b(?:fik|fået|givet|gav)\sgrønt\slys\b",
            decided_to("adopted"),
            r"\b(?:vedtages|bevilges|godkendes|tiltrædes)\b",
        ),
        (
            "AB-10 blev vedtaget.",
            "Byrådet har afsat 2 mio. kr. til bænkene.",
            "Byrådet besluttede at afsætte 2 mio. kr.",
            "Stien er nu finansieret.",
            "Planen fik grønt lys.",
        ),
        ("AB-10 drøftes.", "Rådet vedtog at søge puljen.", "Rådet godkendte referatet."),
    ),
    move_rule(
        "negotiated",
        (
            r"\b(?:været|er|var)\s(?:nu\s)?til\sforhandling\b|\bforhandlet\s(?:på\splads|ind|hjem)\b",
            r"\b(?:forhandles|bliver\sforhandlet|blive\sforhandlet)\s(?:nu|mellem|i|om|på)\b",
            r"\bindgår\s(?:nu\s)?i\s(?:[\w-]+\s)?[\w-]*forhandlingerne\b",
            r"\b(?:blev|er)\b.{0,30}\benige\som\s(?:budget|en\s[\w-]*(?:aftale|forlig))",
            r"\bindgik\b.{0,40}\b(?:[\w-]*aftale|[\w-]*forlig)\b",
            rf"\b(?:er|var|kom|kommet|taget)\s(?:[\w-]+\s)?med\si\s{BUDGET}",
            r"\b(?:er|blev)\s(?:nu\s|også\s)?(?:en\s)?del\saf\s(?:[\w-]*forliget|[\w-]*aftalen)\b",
        ),
        (
            "AB-10 blev forhandlet på plads.",
            "AB-10 indgår i forhandlingerne om budget 2030.",
            "Bænkene kom med i budgetforliget.",
        ),
        ("Der forhandles stadig.",),
    ),
    move_rule(
        "recommended",
        (
            r"\b(?:anbefale(?:r|de|s|t)|tilslutte(?:r|de)\ssig)\b(?!\sikke\b)",
            r"\bstøtte(?:r|de)\s(?:[\w-]+\s)?(?:forslaget|ønsket|planen)\b"
            r"|\bstøtte(?:r|de)\s(?-i:[A-ZÆØÅ]{1,4}[ -]?\d)",
            decided_to("recommended"),
            rf"\bindstiller\b.{{0,40}}\bat\s(?:(?-i:{CODE})|forslaget|planen|ordningen)\b",
            r"\bmed\sfordel\skan\stænkes\sind",
        ),
        ("Udvalget anbefaler AB-10.", "Rådet besluttede at støtte AB-10."),
        ("AB-10 drøftes.", "Rådet støtter ikke AB-10."),
    ),
    move_rule(
        "requested_note",
        (
            r"\banmode(?:de|r|t)\b.{3,60}\bom\set\s(?:[\w-]+\s)?[\w-]*notat\b",
            r"\budarbejde(?:r|s)\s(?:et\s)?(?:[\w-]+\s)?[\w-]*notat\b",
            r"\b(?:anmode[rd]e?|beder|bad|bedt|efterlyste|efterspurgte|rekvirerede|rekvireret)\b"
            r".{0,60}\bet\s(?:[\w-]+\s)?[\w-]*notat\b",
            r"\b(?:bestilt|bestilte|bestiller|bestilles|bestille)\b.{0,60}notat",
            r"\b[\w-]*notatet\b.{0,40}\bbestilt\b",
        ),
        (
            "Der blev bestilt et budgetnotat.",
            "Rådet beder forvaltningen om et notat om prisen.",
            "Udvalget besluttede at bestille et budgetnotat.",
        ),
        ("Der blev bestilt kaffe.", "Ida læste notatet."),
    ),
    move_rule(
        "raised",
        (
            r"\b(?:blev|er|blevet)\s(?:først\s|oprindelig\w*\s)?rejst\s(?:i|af|på|første)\b",
            r"\brejs(?:er|te|t)\b.{0,40}\b(?:spørgsmål\w*|ønske\w*|sag\w*|emne\w*|problem\w*)\b",
            r"\b(?:har|havde)\s(?:bedt\som|ønsket)\s(?:punktet|sagen|emnet|at\s(?:drøfte|få\s(?:punktet|sagen|emnet|det)))",
            r"\b(?:har|havde)\s(?:sat|fået)\s(?:punktet|sagen|emnet)\spå\b",
            r"\bpunktet\ser\set\sønske\b|\bpunktet\ser\s(?:sat\spå|optaget)\b.{0,40}\b(?:af|ønske|"
            r"foranledning|anmodning)\b",
            r"\b(?:sat\spå|optaget\spå|på)\s(?:dagsordenen\s)?(?:efter|på)\s(?:et\s)?(?:ønske|"
            r"anmodning|opfordring|foranledning)\b",
            r"\bsom\b.{0,60}\brejste\si\b|\befter(?:spurgte|lyste)\sen\ssag\b",
        ),
        (
            "Ida rejser spørgsmålet om støj.",
            "Formanden har bedt om punktet.",
            "Sagen er sat på dagsordenen efter anmodning fra Ida.",
        ),
        ("Ida rejste sig.", "Stien er sat på kortet."),
    ),
    move_rule(
        "proposed",
        (
            r"\bstille(?:t|de|r)\sforslaget\sigen\b",
            r"\b(?:introduceret|introducerede|indmeldt|indmeldte|indsendt|fremsat|fremsatte)\b",
            r"\bstillet\sforslag\b|\b(?:blev|er|blevet)\s(?:[\w-]+\s){0,2}?foreslået\s(?:af|i|som|til|første)\b",
            r"\b(?:har|havde)\b.{0,40}\bforeslået,?\s",
            r",\sat\s(?:[\wæøåÆØÅ-]+\s){1,4}foreslog\s|\bforeslog\s[A-ZÆØÅ][\w-]*(?i:rådet|udvalget)\s",
            r"\bforeslår\b.{0,30}\brejser\sønsket\b|\bforeslog\b.{0,40}\b(?:beder|anmoder)\b.{3,40}\bom\sat\b",
            r"\bønsker\b.{0,60}\bmed\si\sbudget\b|\bindstiller\stil\s[A-ZÆØÅ]",
        ),
        (
            "Hun har introduceret en strategi.",
            "AB-10 blev foreslået af Ældrerådet.",
            "Forslaget er indmeldt til budget 2030.",
            "Rådet har foreslået, at der opsættes bænke.",
        ),
        ("Hun fortalte om sig selv.", "Ida foreslog en pause."),
    ),
)
