"""What public and civil institutions are called by: fields, kinds of house, forms of company."""

from typing import Final

from loaders.lexicon.word_list import word_list

# Fields of administration: two joined by "og", with capitals, name a department ("Vand og Vej").
# Left out: words that are as often a subject of talk as a department ("Input", "Proces").
ADMINISTRATIVE_FIELDS: Final = word_list("""
    Teknik Plan Miljø Natur Klima Byg Byggeri By Byudvikling Land Landdistrikter Vej Veje Trafik
    Park Drift Ejendomme Erhverv Turisme Bosætning Social Socialområdet Handicap Psykiatri Sundhed
    Omsorg Ældre Senior Pleje Rehabilitering Forebyggelse Børn Unge Ungdom Familie Familier Skole
    Skoler Dagtilbud Læring Uddannelse Dannelse Kultur Fritid Idræt Borgerservice Bibliotek
    Biblioteker Beskæftigelse Arbejdsmarked Job Jobcenter Integration Ydelser Økonomi Personale HR
    IT Digitalisering Politik Jura Løn Kommunikation Presse Udvikling Velfærd Voksne Voksenliv
    Indkøb Organisation Anlæg Energi Vand Forsyning Affald Bolig Borger Beredskab Analyse
""")
# Endings of definite nouns that name the one service, home, fund or club of their kind.
INSTITUTION_ENDINGS: Final = word_list("""
    centret centeret plejen fonden foreningen klubben klinikken korpset selskabet visitationen
    styrelsen tjenesten rådgivningen vagten synet værnet beredskabet hjemmet huset stedet tilbuddet
    skolen gymnasiet børnehaven vuggestuen institutionen biblioteket museet teatret menigheden
    organisationen forbundet netværket sparekassen værket hospitalet sygehuset afdelingen
    administrationen provstiet lauget stuen hæren
""")
# Of these, the services that keep a capital inside a sentence because it is their name.
SERVICE_ENDINGS: Final = word_list(
    "centret centeret plejen klinikken korpset visitationen tjenesten beredskabet"
)
# Nouns with such an ending that are no institution.
NO_INSTITUTIONS: Final = frozenset(
    word_list("""
    foreningen fonden klubben selskabet huset stedet hjemmet tilbuddet skolen institutionen
    organisationen forbundet netværket værket afdelingen administrationen stuen hæren vagten
    synet menigheden beredskabet hospitalet sygehuset museet teatret biblioteket gymnasiet
    plejen tjenesten rådgivningen træningsstedet
    indkøbscentret butikscentret handelscentret storcentret bycentret
    rækkehuset parcelhuset forhuset baghuset drivhuset stoppestedet gerningsstedet mødestedet
    arbejdsstedet opholdsstedet kunstværket regelværket rammeværket samarbejdsnetværket
    fodværket kraftværket vejnetværket tilsynet hensynet påsynet eftersynet budgetværket
    lovværket
""")
)
# What institutions do besides saying, as participle after "har" and as finite verb.
ACTED: Final = word_list("""
    søgt ansøgt givet bevilget doneret bedt klaget tilbudt ansat sendt skrevet afvist godkendt
    lavet indsendt fået oplyst henvendt rettet opsagt indgået udarbejdet
""")
ACTS: Final = word_list("""
    søger søgte giver gav bevilger bevilgede donerer donerede tilbyder tilbød støtter støttede
    ønsker ønskede vurderer vurderede svarer skriver skrev beder savner savnede oplever oplevede
    håber forventer forventede indstiller kræver krævede gentager bekræfter
    driver drev klager klagede ansætter ansatte sender sendte
""")
COMPANY_FORMS: Final = ("A/S", "ApS", "I/S", "K/S", "P/S", "IVS", "A.m.b.a.", "a.m.b.a.", "AMBA")
NEWSPAPERS: Final = word_list("""
    Folkeblad Avis Ugeavis Lokalavis Amtsavis Dagblad Tidende Stiftstidende Folketidende Ugeblad
""")
# Last words of two that name a body of a town: "Nordby Roklub".
TOWN_BODIES: Final = word_list("""
    klub forening kor orkester friskole privatskole børnehave vuggestue plejehjem sogn provsti
    forsyning varmeværk kraftvarmeværk vandværk fjernvarme beredskab brandvæsen dagcenter
    jobcenter frivilligcenter ældrecenter værested varmestue forsorgshjem boligselskab højskole
    efterskole produktionsskole seminarium gymnasium spejdere brugsforening sparekasse menighed
""")
# National associations with branches whose names have no telling ending.
ASSOCIATIONS: Final = (
    "SIND",
    "FOA",
    "3F",
    "BUPL",
    "Bedre Psykiatri",
    "Dansk Blindesamfund",
    "Dansk Handicap Forbund",
    "Danske Seniorer",
    "Danske Fysioterapeuter",
    "Danmarks Naturfredningsforening",
    "Faglige Seniorer",
    "Kræftens Bekæmpelse",
    "Mødrehjælpen",
    "Red Barnet",
    "Landsforeningen LEV",
    "Ældre Sagen",
    "Røde Kors",
    "Blå Kors",
    "Kirkens Korshær",
    "Frelsens Hær",
    "Folkekirkens Nødhjælp",
    "Børns Vilkår",
)
