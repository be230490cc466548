"""Danish verbs of saying and what they do, from FORMAT.md's eight acts.

Left out: welcomes and thanks, which say nothing of a matter, and "læse", "se", "høre", which are
perception.
"""

from typing import Final

from loaders.lexicon.word_list import word_list

# Present, past and participle of each verb, as minutes use them.
FORMS: Final[dict[str, tuple[str, ...]]] = {
    "inform": word_list("""
        oplyser oplyste oplyst fortæller fortalte fortalt meddeler meddelte meddelt
        beskriver beskrev beskrevet gennemgår gennemgik gennemgået fremlægger fremlagde
        fremlagt refererer supplerer supplerede suppleret svarer svarede svaret forklarer
        forklarede forklaret orienterer orienterede orienteret informerer informerede
        informeret præsenterer præsenterede præsenteret tilføjer tilføjede tilføjet
        bekræfter bekræftede bekræftet uddyber uddybede uddybet præciserer præciserede
        præciseret redegør redegjorde redegjort beretter berettede berettet skitserer
        skitserede opdaterer opdaterede rapporterer rapporterede afrapporterer
        afrapporterede besvarer besvarede besvaret introducerer introducerede introduceret
        forelægger forelagde oplæste forsikrer forsikrede afslører afslørede referede
        refererede viser viste fremviser fremviste meldte meldt konkluderer konkluderede
        konkluderet indskyder indskød replicerer replicerede begyndte bekendtgør
        bekendtgjorde oplæser indleder indledte erklærer erklærede lød
    """),
    "point_out": word_list("""
        påpeger påpegede påpeget pointerer pointerede pointeret nævner nævnte nævnt
        fremhæver fremhævede fremhævet mener mente ment bemærker bemærkede bemærket
        understreger understregede understreget fastslår fastslog fastslået siger sagde
        sagt vurderer vurderede vurderet frygter frygtede frygtet advarer advarede advaret
        minder mindede mindet påminder påmindede påmindrer henviser henviste henvist
        konstaterer konstaterede konstateret oplever oplevede oplevet synes syntes tror
        troede anfører anførte anført kommenterer kommenterede kommenteret hævder hævdede
        argumenterer argumenterede udtaler udtalte udtalt beklager beklagede beklaget
        håber håbede betoner betonede gentager gentog gentaget skriver skrev skrevet
        noterer noterede pointere tænker tænkte anså anser ærgrer ærgrede undrer undrede
        forventer forventede erkender erkendte erkendt indrømmer indrømmede påstår påstod
        gengiver gengav tilkendegiver tilkendegav tilkendegivet udtrykker udtrykte udtrykt
        erindrer erindrede problematiserer problematiserede reflekterer reflekterede
        overvejer bekymrer bekymrede accepterer udbryder udbrød påtaler påtalte kalder
        kaldte hæfter hæftede skønner skønnede forudser forudså opsummerer opsummerede
        begrunder begrundede begrundet fastholder fastholdt insisterer insisterede
        formoder formodede spår spåede gætter gættede tvivler tvivlede ærgres harcelerer
        harcelerede klager klagede opponerer
    """),
    "ask": word_list("""
        spørger spurgte spurgt forhører forhørte forhørt efterprøver
    """),
    "propose": word_list("""
        foreslår foreslog foreslået anbefaler anbefalede anbefalet opfordrer opfordrede
        opfordret indstiller indstillede indstillet henstiller henstillede henstillet
        inviterer inviterede inviteret plæderer plæderede tilråder tilrådede
    """),
    "request": word_list("""
        beder bad bedt efterspørger efterspurgte efterspurgt efterlyser efterlyste
        efterlyst ønsker ønskede ønsket anmoder anmodede anmodet kræver krævede krævet
        savner savnede savnet rykker rykkede begærer begærede bønfalder forlanger
        forlangte
    """),
    "commit": word_list("""
        lover lovede lovet tilbyder tilbød tilbudt tilsiger tilsagde garanterer
        garanterede forsikrer
    """),
    "oppose": word_list("""
        indvender indvendte indvendt kritiserer kritiserede kritiseret protesterer
        protesterede afviser afviste afvist fraråder frarådede frarådet modsætter modsatte
        opponerer opponerede afslår afslog
    """),
    "support": word_list("""
        støtter støttede støttet roser roste rost foretrækker foretrak foretrukket
        bifalder bifaldt tiltræder tilslutter tilsluttede tilsluttet anerkender anerkendte
        hylder hyldede deler delte glæder glædede
    """),
}
# Verbs above that also have everyday meanings: they say something only before what is said
# (", at", "om", a question word, a colon) or in inversion.
EVERYDAY: Final = frozenset(
    word_list("""
        viser viste skriver skrev skrevet tænker tænkte tror troede håber håbede kalder
        kaldte svarer minder mindede oplever oplevede oplevet vurderer vurderede savner
        savnede ønsker ønskede ønsket kræver krævede krævet meldte meldt beder indstiller
        gentager forventer forventede anser anså synes bekymrer undrer hæfter møder
        støtter støttede introducerer beskriver beskrev præsenterer præsenterede
        anerkender anerkendte rykker rykkede overvejer skønner accepterer
    """)
)
# A form that is a noun as well ("bad" is a bath), as it stands where it says something.
NOUNS: Final = {"bad": r"bad(?!\s(?:er|var|blev|bliver|i|på|til|og)\b|[,.])"}
GAP: Final = r"(?:\s+(?!at\b|om\b)[\wæøåÆØÅ.'()-]+){0,6}?\s+"
# Several words that together say something: the finite verb first, then what may stand apart.
FRAMES: Final[dict[str, tuple[str, ...]]] = {
    "inform": (
        r"(?:anslår|anslog|anslået)\b",
        r"(?:kan|kunne)\s+(?:\w+\s+)?berette\b",
        r"(?:lagde|lægger)\s(?:for|ud)\s(?:\w+\s)?med\s(?:at\s(?:fortælle|sige|oplyse|orientere)|et\s\w+)",
        r"(?:tager|tog)\sordet",
        rf"(?:gør|gjorde|gjort){GAP}rede\s+for",
        rf"(?:giver|gav|givet){GAP}(?:status|orientering|oversigt|indblik|overblik)\b",
        rf"(?:holder|holdt){GAP}(?:oplæg|indlæg)\b",
        r"(?:har|havde)\s+(?:netop\s+|også\s+)?(?:meldt|orienteret|"
        r"oplyst|sendt\s+en\s+(?:henvendelse|orientering))",
        r"(?:kan|kunne)\s+(?:også\s+)?(?:oplyse|fortælle|orientere|"
        r"bekræfte|berette|supplere\s+med,?\s+at)",
        r"(?:er|var)\s+glade?\s+for\s+at\s+kunne\s+(?:præsentere|fortælle|oplyse)",
    ),
    "point_out": (
        r"(?:har|havde)\s+(?:\w+\s+)?forståelse\s+for",
        r"(?:finder|fandt|fundet)\b",
        r"(?:har|havde)\s(?:hørt|erfaret|oplevet|erfaring\w*|bemærket|lagt\smærke)\b",
        r"(?:har|havde)\ssvært\sved\sat\s(?:forstå|se|tro)",
        r"(?:tager|tog)\stil\sgenmæle",
        r"(?:så|ser)\s(?:gerne|helst)",
        rf"(?:gør|gjorde|gjort){GAP}(?:opmærksom(?:me)?|gældende)",
        rf"(?:peger|pegede|peget){GAP}?\s*på\b",
        rf"(?:lægger|lagde|lagt){GAP}vægt\s+på",
        rf"(?:slår|slog|slået){GAP}fast",
        rf"(?:ser|så)\s+(?:det|den|dette){GAP}som",
        rf"(?:vil|ville|skal|må){GAP}(?:pointere|understrege|påpege|"
        rf"nævne|fremhæve|bemærke|minde\s+om|gøre\s+opmærksom)",
        r"(?:er|var|bliver|blev)\s+(?:\w+\s+){0,2}(?:bekymre(?:t|de)|"
        r"forundre(?:t|de)|overraske(?:t|de)|uforstående|ked\s+af|"
        r"skuffe(?:t|de)|opmærksom(?:me)?\s+på)\b",
        r"(?:stiller|stillede|stillet)\s+sig\s+uforstående",
        r"(?:har|havde|giver|gav)\s+(?:\w+\s+){0,3}(?:udtrykt|udtryk\s+for)",
        r"(?:finder|fandt)\s+(?:det|den|ikke|også)\b",
        r"(?:føler|følte)\s+(?:sig|ikke|at)\b",
        r"(?:har|havde)\s+(?:en|den)\s+(?:bemærkning|pointe|bekymring|"
        r"opfattelse|oplevelse|kommentar)\b",
        r"(?:kommer|kom|kommet)\s+(?:\w+\s+){0,3}(?:kommentar|bemærkning)\w*",
    ),
    "ask": (
        rf"(?:vil|ville){GAP}?\s*(?:gerne\s+)?(?:vide|høre)\b",
        r"(?:er|var)\s+(?:\w+\s+)?(?:interesseret|nysgerrig)\s+(?:i|på)\s+at\s+(?:høre|vide)",
        rf"(?:stiller|stillede|stillet){GAP}spørgsmål\b(?!\w)(?!stegn)",
        r"(?:ønsker|ønskede)\s+(?:at\s+vide|at\s+høre|svar|oplyst)",
        r"(?:har|havde)\s+(?:et|nogle|flere)?\s*spørgsmål\b",
        r"(?:undrer|undrede)\s+sig\s+over,?\s+(?:hvorfor|hvordan|om)\b",
        r"(?:spurgte|spørger|spurgt)\s+ind\s+til",
    ),
    "propose": (
        r"(?:appellerer|appellerede)\s+til\b",
        r"(?:insisterer|insisterede)\s+på\b",
        rf"(?:rejser|rejste|rejst){GAP}(?:spørgsmål|ønske|forslag|sag)\w*",
        rf"(?:stiller|stillede|stillet|fremsætter|fremsatte|fremsat){GAP}(?:ændrings|"
        rf"medlems)?forslag\b",
        rf"(?:lægger|lagde|lagt){GAP}op\s+til",
        rf"(?:kommer|kom|kommet){GAP}(?:forslag|ide|idé|appel)\w*",
        r"(?:slår|slog)\s+til\s+lyd\s+for",
        r"(?:kunne|kan)\s+forestille\s+sig",
    ),
    "request": (
        r"(?:havde|ville)\s+gerne\s+(?:set|haft)",
        r"(?:kunne|ville)\s+(?:også\s+)?(?:godt|gerne)\s+(?:tænke\s+sig|se|have)",
        rf"(?:har|havde|giver|gav){GAP}(?:udtrykt|udtryk\s+for|fremsat)\s+(?:et\s+|sit\s+)?ønske",
        rf"(?:fastsætter|fremsætter|udtrykker|udtrykte){GAP}ønske\w*",
        r"(?:har|havde)\s+brug\s+for",
        r"(?:vil|ville)\s+(?:også\s+)?gerne\s+(?:have|se|bede\s+om|modtage|høres|inddrages)",
    ),
    "commit": (
        r"(?:stiller|stillede)\s+(?:gerne\s+)?(?:op|sig\s+til\s+rådighed)\b",
        r"(?:gav|giver|givet)\s+(?:\w+\s+){0,2}tilsagn\b",
        r"(?:melder|meldte|meldt|melde)\s+(?:også\s+)?(?:gerne\s+)?sig\b",
        r"(?:vil|ville)\s+(?:gerne\s+|også\s+|selv\s+|derfor\s+|nu\s+|"
        r"dog\s+|straks\s+)*(?:undersøge|vende\s+tilbage|sende|kontakte|"
        r"ringe|skrive|tage|"
        r"arbejde|følge\s+op|hjælpe|bidrage|bistå|sørge|indkalde|kæmpe|"
        r"gå\s+videre|finde|udarbejde|forelægge|fremlægge|bringe|"
        r"rejse|se\s+på|kigge\s+på|afsøge|drøfte|rette\s+henvendelse|"
        r"sætte|give\s+(?:input|besked)|indgå|dele|stille|koordinere|spørge|tjekke|"
        r"afklare)\b",
        r"(?:kan|kunne)\s+(?:godt\s+|gerne\s+|også\s+)?(?:supplere\s+med\b(?!,?\s+at)|"
        r"bidrage|bistå|hjælpe|stille\s+op|tage\s+sig\s+af)",
        r"(?:takkede|takker)\s+(?:\w+\s+)?ja\s+til",
        r"(?:påtager|påtog|påtaget|forpligter|forpligtede)\s+sig",
        r"(?:tager|tog)\s+(?:det|den|dem|dette|forslaget|ønsket|spørgsmålet|punktet)\s+med\b",
        r"(?:har|havde)\s+(?:tilbudt|lovet|sagt\s+ja)",
        r"(?:finder|sender|undersøger|kontakter|vender)\s+gerne\b",
        r"(?:tilbyder|tilbød)\b",
        r"(?:sender|undersøger|kontakter|følger\s+op|vender\s+tilbage)\s+(?:det|"
        r"dette|sagen|gerne|selv|med\s+svar|på\s+sagen|på\s+det)\b",
    ),
    "oppose": (
        r"(?:vender|vendte)\s+sig\s+(?:\w+\s+){0,4}imod",
        r"(?:kan|kunne|vil|ville)\s+(?:\w+\s+){0,3}(?:ikke|ingen\s+omstændigheder)\s+(?:gå\s+med\s+til|være\s+med\s+til)",
        r"(?:må|måtte)\s+(?:\w+\s+)?fraråde",
        r"(?:er|var|erklærede\s+sig)\s+(?:\w+\s+){0,2}(?:imod|uenige?|"
        r"ikke\s+enige?|modstandere?\s+af|kritiske?\s+over\s*for|skeptiske?|"
        r"utilfredse?|uacceptabelt)",
        r"(?:er|var)\s+(?:dog\s+|derfor\s+)?ikke\s+(?:helt\s+)?(?:enige?|"
        r"tilfredse?|glade?\s+for|tilhængere?)",
        r"(?:kan|kunne|vil|ville)\s+(?:\w+\s+){0,4}ikke\s+(?:støtte|"
        r"anbefale|acceptere|bakke|gå\s+med|tilslutte|tiltræde|medvirke)",
        rf"(?:siger|sagde|må|måtte){GAP}?\s*(?:sige\s+)?(?:klart\s+)?nej\s+til",
        rf"(?:tager|tog|tage){GAP}(?:afstand|forbehold)\b",
        rf"(?:stiller|stillede|stillet){GAP}spørgsmålstegn\s+ved",
        rf"(?:fremsætter|fremsatte|retter|rettede|udtrykker|udtrykte|rejser|rejste){GAP}kritik",
        r"(?:støtter|støttede|anbefaler|anbefalede|ønsker|anerkender|"
        r"anerkendte|bakker|bakkede|deler|delte)\s+(?:\w+\s+)?ikke\b",
        rf"(?:ønsker|ønskede|bad\s+om\s+at\s+få){GAP}(?:ført|tilført|"
        rf"indført)\s+(?:til\s+)?(?:protokol|referat|beslutningsprotokol)\w*",
        r"(?:modsætter|modsatte)\s+sig",
        r"(?:er|var)\s+(?:stærkt\s+|meget\s+)?(?:imod|kritisk)",
    ),
    "support": (
        r"(?:hælder|hældede|hældte)\s+(?:\w+\s+)?til\b",
        r"(?:holder|holdt)\s+på\b",
        r"(?:hilser|hilste)\s+(?:[\w-]+\s+){0,5}velkomme[nt]\w*",
        r"(?:er|var)\s+(?:\w+\s+)?lette(?:t|de)\b",
        r"(?:gjort|gør|gjorde)\s(?:[\w-]+\s){1,3}til\s(?:sin|deres|rådets)\s(?:\w+\s)?mærkesag",
        r"(?:har|havde)\skæmpet\sfor",
        r"(?:tog|tager)\simod\s\w+\smed\skyshånd",
        r"(?:bakker|bakkede|bakket|bakke)\s+(?:\w+\s+){0,3}op\b",
        r"(?:er|var|erklærede\s+sig)\s+(?:\w+\s+){0,2}(?:enige?|glade?\s+for|"
        r"tilfredse?\s+med|positive?\s+over\s*for|tilhængere?\s+af|"
        r"begejstre(?:t|de)|tilfredse?|positive?|interesserede?|interesseret\s+i)\b",
        r"(?:tilslutter|tilsluttede)\s+sig",
        rf"(?:går|gik|gået){GAP}?\s*ind\s+for",
        r"(?:ser|så)\s+(?:\w+\s+)?(?:positivt\s+på|frem\s+til)",
        rf"(?:hilser|hilste){GAP}velkommen(?=\s*[,.]|$)",
        rf"(?:giver|gav){GAP}ret\b",
        r"(?:sætter|satte)\s+(?:stor\s+)?pris\s+på",
        r"(?:glæder|glædede)\s+sig\s+over",
    ),
}
# Strongest first: FORMAT.md's order.
ORDER: Final = ("commit", "propose", "request", "oppose", "support", "ask", "point_out", "inform")
EXPERIENCE: Final = (
    r"(?:erfaring|oplevelse|holdning|vurdering|pointe|opfattelse|"
    r"budskab|ønske|forslag|spørgsmål|bekymring|bemærkning|indtryk)(?:er|"
    r"en|et)?"
)
