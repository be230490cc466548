"""Danish verbs of saying and what they do, from FORMAT.md's eight acts.

Left out: welcomes and thanks, which say nothing of a matter, and "læse", "se", "høre", which are
perception. Expressions of several words stand in `speech_frames`.
"""

from typing import Final

from loaders.lexicon.word_list import word_list

# Verbs by their stem: "påpeg" has påpeger, påpegede and påpeget.
WITH_EDE: Final[dict[str, tuple[str, ...]]] = {
    "inform": word_list("""
        informer orienter præsenter introducer referer rapporter afrapporter præciser skitser
        opdater suppler svar bekræft forklar besvar replicer konkluder erklær afslør resumer
        annoncer specificer konkretiser korriger nuancer perspektiver berett
    """),
    "point_out": word_list("""
        påpeg pointer bemærk understreg konstater vurder frygt advar mind påmind kommenter
        hævd argumenter beklag beton ærgr undr forvent erindr problematiser
        reflekter bekymr accepter hæft opsummer begrund insister formod tvivl harceler klag
        anfægt postuler antyd accentuer ræsonner spekuler ytr indskærp betvivl mistænk
        gætt oplev
    """),
    "propose": word_list("anbefal opfordr indstill henstill inviter plæder agiter advoker lancer"),
    "request": word_list("ønsk anmod savn rekvirer bønfald begær"),
    "commit": word_list("lov garanter indvillig"),
    "oppose": word_list("kritiser protester opponer dementer modargumenter misbillig"),
    "support": word_list("tilslutt hyld glæd billig applauder lovpris sekunder"),
}
# Verbs by their stem: "oplys" has oplyser, oplyste and oplyst.
WITH_TE: Final[dict[str, tuple[str, ...]]] = {
    "inform": word_list("oplys meddel fremvis belys forsikr"),
    "point_out": word_list("nævn anfør men udtal omtal påtal fremfør"),
    "request": word_list("efterlys"),
    "oppose": word_list("afvis indvend"),
    "support": word_list("ros pris"),
}
# All others as minutes use them: present, past and participle.
IRREGULAR: Final[dict[str, tuple[str, ...]]] = {
    "inform": word_list("""
        fortæller fortalte fortalt beskriver beskrev beskrevet gennemgår gennemgik gennemgået
        fremlægger fremlagde fremlagt tilføjer tilføjede tilføjet uddyber uddybede uddybet
        redegør redegjorde redegjort forelægger forelagde forelagt opridser opridsede opridset
        viser viste meldte meldt indskyder indskød indskudt begyndte bekendtgør bekendtgjorde
        bekendtgjort oplæser oplæste oplæst indleder indledte indledt lød sammenfatter
        sammenfattede sammenfattet videregiver videregav videregivet viderebringer
        viderebragte viderebragt kundgør kundgjorde bebuder bebudede
        bebudet delagtiggør delagtiggjorde forsikrede udreder udredte referede
    """),
    "point_out": word_list("""
        håber håbede noterer noterede påmindrer fremhæver fremhævede fremhævet fastslår
        fastslog fastslået siger sagde sagt
        tilkendegiver tilkendegav tilkendegivet henviser henviste henvist synes syntes tror
        troede gentager gentog gentaget skriver skrev skrevet tænker tænkte anså anser
        erkender erkendte erkendt indrømmer indrømmede indrømmet påstår påstod påstået
        gengiver gengav udtrykker udtrykte udtrykt overvejer overvejede udbryder udbrød kalder
        kaldte skønner skønnede skønnet forudser forudså fastholder fastholdt spår spåede
        ærgres pointere antager antog antaget medgiver medgav medgivet italesætter italesatte
        italesat forudsiger forudsagde betegner betegnede betegnet fornemmer fornemmede
        bebrejder bebrejdede beskylder beskyldte undskylder undskyldte
        berører berørte
    """),
    "ask": word_list("""
        spørger spurgte spurgt forhører forhørte forhørt efterprøver udspørger udspurgte
    """),
    "propose": word_list("foreslår foreslog foreslået tilråder tilrådede tilrådet"),
    "request": word_list("""
        rykker rykkede beder bad bedt efterspørger efterspurgte efterspurgt kræver krævede
        krævet forlanger
        forlangte forlangt
    """),
    "commit": word_list("tilbyder tilbød tilbudt tilsiger tilsagde tilsagt forsikrer"),
    "oppose": word_list("""
        fraråder frarådede frarådet modsætter modsatte afslår afslog nægter nægtede nægtet
        benægter benægtede benægtet fordømmer fordømte bestrider bestred bestridt modsiger
        modsagde modsagt
    """),
    "support": word_list("""
        støtter støttede støttet foretrækker foretrak foretrukket bifalder bifaldt tiltræder
        anerkender anerkendte anerkendt værdsætter værdsatte værdsat istemmer istemte
    """),
}

_PARADIGMS: Final = (
    (WITH_EDE, ("er", "ede", "et")),
    (WITH_TE, ("er", "te", "t")),
    (IRREGULAR, ("",)),
)
# Present, past and participle of each verb.
FORMS: Final[dict[str, tuple[str, ...]]] = {
    act: tuple(
        dict.fromkeys(
            stem + ending
            for verbs, endings in _PARADIGMS
            for stem in verbs.get(act, ())
            for ending in endings
        )
    )
    for act in ("inform", "point_out", "ask", "propose", "request", "commit", "oppose", "support")
}
# Verbs above that also have everyday meanings: they say something only before what is said
# (", at", "om", a question word, a colon) or in inversion.
EVERYDAY: Final = frozenset(
    word_list("""
        viser viste skriver skrev skrevet tænker tænkte tror troede håber håbede kalder kaldte
        svarer minder mindede oplever oplevede oplevet vurderer vurderede savner savnede ønsker
        ønskede ønsket kræver krævede krævet meldte meldt beder indstiller gentager forventer
        forventede anser anså synes bekymrer undrer hæfter støtter støttede introducerer
        beskriver beskrev præsenterer præsenterede anerkender anerkendte rykker rykkede
        overvejer skønner accepterer belyser belyste berører berørte viderebringer noterer
        lancerer lancerede nægter nægtede billiger opdaterer opdaterede konkretiserer annoncerer
        annoncerede lovpriser glæder glædede bekræfter tilbyder korrigerer korrigerede fremviser
        omtaler klager klagede nuancerer perspektiverer
    """)
)
# A form that is a noun as well ("bad" is a bath), as it stands where it says something.
NOUNS: Final = {"bad": r"bad(?!\s(?:er|var|blev|bliver|i|på|til|og)\b|[,.])"}
# Strongest first: FORMAT.md's order.
ORDER: Final = ("commit", "propose", "request", "oppose", "support", "ask", "point_out", "inform")
EXPERIENCE: Final = (
    r"(?:erfaring|oplevelse|holdning|vurdering|pointe|opfattelse|"
    r"budskab|ønske|forslag|spørgsmål|bekymring|bemærkning|indtryk)(?:er|"
    r"en|et)?"
)
