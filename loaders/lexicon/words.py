"""Words that open a Danish sentence with a capital without being a name, and words of places."""

from typing import Final

from loaders.lexicon.word_list import word_list

SENTENCE_OPENERS: Final = frozenset(
    word_list("""
    dem jer mig dig ham
    senere siden nyligt nylig nærmere tidligere hidtil efterhånden omsider endda nuvel ellers
    herimod hvormed hvorom heraf deraf herfra derfra hertillige fortsat igen atter lidt
    straks dengang førhen løbende undertiden sommetider jævnligt ofte typisk principielt
    generelt konkret særligt specielt især navnlig faktisk reelt egentlig umiddelbart
    personligt ligeså desforuden ydermere tilmed ligeledes omvendt modsat følgelig
    dertil hvortil forinden slutteligt sluttelig heroverfor modsat aftalt herved
    ad af afslutningsvis afslutningsvist aldrig alle allerede alligevel anden andet andre
    altså at bagefter begge blandt blot bl både da dagsorden de deltagere den denne der
    derefter deres derfor derimod dermed derned deroppe derudover desuden desværre det dette
    dernæst disse dog du efter efterfølgende eftersom egentlig ej eller en endelig endelige
    endnu endvidere ene enten er et evt eventuelt far fem fire flere for fordi forud fra
    fremover frem først første få går gennem han har havde heller helt hen hende hendes
    her herefter herom hermed hertil herudover herunder hos hun hvad hvem hver hvilke
    hvilken hvilket hvis hvor hvordan hvorfor hvornår i idet ifølge igen ikke imens
    imidlertid imod ind inden indtil ingen ingenting intet is især ja jeg jer jeres jf kan
    kopi kun kunne lad ligesom lige ligeledes lidt mange man med medens mellem men mens mere
    mest min mit mod må måske nej nemlig nogen nogle noget nok nu når nær næste nye ny nyt
    ofte og også om omkring omvendt op ordet os otte over overordnet på referat samlet samme
    samt samtidig samtlige sammen se selv selvom ser senest seks siden sidst sidste sig sin
    sine sit skal ske skulle snart som stadig straks svar så sådan således tak tidligere til
    tillige tilbage to tre trods tværtimod ud uden udover under undervejs undtagen
    vedrørende ved vedr vi via vil ville vor vores være yderligere år ønske ønsket status
    sag sagen punkt pkt bilag beslutning indstilling ordet kære til mandag tirsdag onsdag
    torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
    oktober november december formålet målet mødet rådet udvalget byrådet forvaltningen
    sekretariatet kommunen budget fraværende afbud deltog ændringsforslag forslag godkendt
    side tabel model kære venlig hilsen kl tid sted dato spørgsmål ansvarlig aftale input
    drøftelse oplæg emne dertil derpå derudfra hvortil hvorefter hvorpå hvorved hvorimod
    aftalt besluttet vedtaget drøftet udsat konklusion opfølgning
""")
)
# What stands after a name of a place or in it.
PLACE_WORDS: Final = word_list("""
    vej vejen gade gaden stræde strædet allé alle plads pladsen torv torvet park parken have
    haven bro broen havn havnen sø søen skov skoven strand stranden by byen rådhus rådhuset
    station stationen mødelokale mødested lokale sal salen hal hallen kvarteret kvarter bydel vænge
    vænget toften marken bakken kirkegård storcenter boulevard kaj plan
""")
PLACE_SUFFIXES: Final = (
    "gade",
    "gaden",
    "vej",
    "vejen",
    "stræde",
    "torv",
    "torvet",
    "pladsen",
    "allé",
    "rådhus",
    "vænget",
    "vænge",
)
NATION: Final = frozenset(
    word_list("""
    danmark danske dansk københavn sjælland fyn jylland grønland grønlandsk europa eu norden
    sverige norge hovedstaden christiansborg
""")
)
