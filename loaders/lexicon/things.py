"""Words around the name of a thing: what stands before it, ends it, or carries another's name.

Left out: words that are matters themselves, such as "strategi", "pulje" and "ordning".
"""

from typing import Final

from loaders.lexicon.word_list import word_list

# Nouns that carry a matter: "ventelisten til X", "tal for X" and "et møde om X" are about X.
CARRIERS: Final = frozenset(
    word_list("""
        bidrag bidraget input indspil opfølgning opfølgningen sager sagerne
        venteliste ventelisten ventelisterne tal tallet tallene antal antallet tilmelding
        tilmeldingen tidsplan tidsplanen henvendelse henvendelsen henvendelser spørgsmål
        spørgsmålet sag sagen punkt punktet møde mødet orientering orienteringen status
        redegørelse redegørelsen oplæg oplægget notat notatet brev brevet svar svaret opgørelse
        opgørelsen oversigt oversigten forslag forslaget ønske ønsket idé ideen idéen ide
        rapport rapporten statistik statistikken afsnit afsnittet dato datoen
        information informationen informationer viden behov behovet mulighed muligheden
        muligheder mulighederne problem problemet problemer problemerne udfordring udfordringen
        udfordringer udfordringerne beslutning beslutningen vedtagelsen drøftelse drøftelsen
        debat debatten midler midlerne penge pengene bevilling bevillingen nyt nyheder
        resultat resultatet resultater resultaterne erfaringer erfaringerne evidens evidensen
        klager klagen klagerne forespørgsel forespørgslen ansøgning ansøgningen beskrivelse
        beskrivelsen problemstillingen temamøde temamødet invitation invitationen materiale
        materialet svartiden
    """)
)
# Figures that are asked for carry a matter too: "passagertallene for ruten" are about the route.
FIGURES: Final = r"\w{3,}tal(?:let|lene)"
# Words that name no matter when they stand alone or head a name.
NO_THING: Final = frozenset(
    word_list("""
        at han hun hvad hvem hvor om sig den det de der man vi os jer jeg dem ham hende hans
        hendes deres dette disse denne begge alle alt intet noget nogen nogle mange flere færre
        mere mindre meget rådet udvalget kommunen byrådet kommunalbestyrelsen forvaltningen
        sekretariatet bestyrelsen regionen staten hvordan hvornår hvorfor sagen sag punktet
        punkt forslaget forslag mødet møde møder møderne formanden næstformanden direktøren
        borgmesteren ordet tid tiden tidspunkt dag dagen uge måned år året gang gange mail brev
        svar svaret spørgsmål spørgsmålet idé idéen ideen løsning løsningen tal tallet tallene
        dato datoen orden enighed tak hjælp høj lav forståelse grund ting tingene emne emnet
        bemærkninger bemærkning kommentar kommentarer stemmer afstemning beslutning beslutningen
        indstilling indstillingen dagsorden dagsordenen referat referatet oplæg oplægget notat
        notatet redegørelse status opfølgning drøftelse drøftelsen debat debatten besked kontakt
        opmærksomhed tilsagn ansvar ansvaret baggrund holdning respekt udsættelse tydelighed
        formålet målet resten halvdelen her dér nu så selv hinanden hverandre arbejdet arbejde
        samarbejde samarbejdet processen gruppen partiet nej ja plads tilfælde situation
        situationen problem problemet behov behovet mulighed muligheden udfordring udfordringen
        aftale aftalen penge pengene midler midlerne beløb beløbet muligheder udfordringer
        problemer resultater erfaringer ønske ønsket ønsker krav kravet kravene og eller men for
        ført sådan sådanne sådant godt god gode stillingen forløb forløbet
        sagsfremstillingen svarfrist frist fristen rækkefølge opbakning støtten støtte hensyn
        orientering orienteringen anledning forbindelse sommerferien ferien skole egen oktober
        november december januar februar marts april maj juni juli august september mandag
        tirsdag onsdag torsdag fredag
    """)
)
# Who is spoken of or to: nobody follows "naboerne" as a matter, but "unge under 18" they do.
PERSONS: Final = (
    r"(?:\w*(?:borger|bruger|nabo|beboer|medarbejder|entreprenør|leverandør|ejer|chef|leder|"
    r"formand|medlem|forælder|ansat|deltager|patient|elev|politiker|rådmand|minister|konsulent|"
    r"ordfører|lærer|pædagog|læge|gæst|frivillig|håndværker|kollega|mand|kvinde|familie)"
    r"(?:en|n|et|e|r|er|ne|erne|ene|rne|mer|merne)?|forældre\w*|pårørende|kolleger\w*|mænd\w*|"
    r"folk|mennesker\w*|ældre|unge|\w*børn\w*|voksne|gruppe|hold)"
)
# Finite verbs before which the name of a thing ends.
VERBS: Final = (
    r"er|var|har|havde|bliver|blev|kan|kunne|vil|ville|skal|skulle|må|måtte|får|fik|går|gik|bør|"
    r"burde|står|stod|ligger|lå|kommer|kom|mangler|manglede|koster|kostede|slipper|begynder|begyndte|"
    r"lukker|lukkede|åbner|åbnede|gør|gjorde|giver|gav|holder|holdt|flytter|flyttede|findes|fandtes|"
    r"høres|bruges|laves|sættes|tages|gives|indføres|nedlægges|udvides|fungerer|virker|virkede|"
    r"kræver|krævede|gælder|gjaldt|stiger|steg|falder|faldt|vokser|fylder|fyldte|hører|hørte|"
    r"rammer|ramte|betyder|betød|indgår|indgik|mister|mistede|tager|tog|ser|så|viser|viste|"
    r"svarer|hedder|kører|kørte|starter|startede|slutter|rækker|rakte|hjælper|udgår|fremgår|fortsætter|bør|drejer|handler|"
    r"skrives|nævnes|omtales|prioriteres|ændres|bevares|afskaffes|forlænges|forbedres|styrkes|"
    r"fordelt|opdelt|inddelt|opgjort"
)
