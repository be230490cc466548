"""How Danish public and civil organisations are called: heads, endings and public abbreviations."""

from typing import Final

from graph.lexicon import institutions
from loaders.lexicon.word_list import word_list

# A capitalised word with one of these endings is a body or an authority.
BODY_ENDINGS: Final = word_list("""
    rådet råd udvalget udvalg forvaltningen forvaltning nævnet nævn ministeriet ministerium
    styrelsen styrelse kommissionen kommission direktoratet tilsynet bestyrelsen foreningen
    forening forbundet forbund fonden fond netværket netværk selskabet selskab teamet team
    sekretariatet lokaludvalg kommune bevægelsen samarbejdet alliancen tinget retten
    universitetet højskolen højskole professionshøjskole ankestyrelsen klubben laug lauget
    forum huset hjemmet centeret centret center compagniet compagni
""")
# Of these, the ones that need a capital elsewhere in the name or a proper companion.
WEAK_ENDINGS: Final = frozenset(
    word_list("""
    tilsynet bestyrelsen samarbejdet retten huset hjemmet teamet team netværket selskabet
    klubben centeret centret center tinget forum sekretariatet nævn råd udvalg forvaltning
    forening foreningen forbund fond fonden selskab
""")
)
# Common nouns with an ending above that name no body ("hovedet", "forholdet").
NOT_BODIES: Final = frozenset(
    word_list("""
    udvalget rådet forvaltningen sekretariatet bestyrelsen nævnet foreningen ministeriet
    styrelsen kommissionen centret centeret huset hjemmet teamet netværket selskabet klubben
    fonden retten samarbejdet tilsynet forbundet kommune forum budgetforum råd
    udvalg forhuset baghuset rækkehuset budgetudvalget forsøget medborgerhuset kulturhuset
    møderådet indvandringsrådet plejehjemmet botilbuddet sundhedshuset rådhuset borgerhuset
    forsorgshjemmet forsamlingshuset dagcentret jobcentret jobcenteret lokalcentret sundhedscentret
    medlemsforvaltningen dagcenteret sundhedscenteret
""")
)
# A generic noun before a proper name; with a capital it belongs to the name ("Varmestuen Pynten"),
# in lower case it doesn't ("forsorgshjemmet Birkely").
GENERIC_HEADS: Final = word_list("""
    foreningen forening fonden boligselskabet boligforeningen boligorganisationen
    andelsboligforeningen varmestuen værestedet herberget natherberget forsorgshjemmet
    plejehjemmet plejecentret plejecenteret ældrecentret dagcentret dagcenteret
    aktivitetscentret botilbuddet bostedet opholdsstedet krisecentret krisecenteret
    kvindekrisecentret behandlingscentret misbrugscentret rusmiddelcentret jobcenter
    jobcentret borgercenter ungecenter frivilligcenter frivilligcentret sundhedscenter
    sundhedscentret socialcenter familiecenter medborgerhuset kulturhuset ungdomshuset
    beboerhuset aktivitetshuset lokalrådet landsbyrådet brugerrådet brugerforeningen
    seniorforeningen ældreforeningen pensionistforeningen handicapforeningen
    grundejerforeningen beboerforeningen borgerforeningen idrætsforeningen idrætsklubben
    trafikselskabet forsyningsselskabet selskabet konsulentfirmaet
    advokatfirmaet konsulenthuset virksomheden firmaet rådgivningsfirmaet
    organisationen interesseorganisationen netværket bruger-netværket brugernetværket
    projektet skolen folkeskolen friskolen institutionen børnehaven daginstitutionen
    vuggestuen fagforeningen forbundet landsforeningen lokalforeningen lokalafdelingen
    region regionen center plejehjem plejecenter
    værested varmestue natcaféen natcafeen caféen cafeen
    botilbud krisecenter menighedsrådet socialpsykiatrisk psykiatrisk dagtilbuddet klubben
    spejdergruppen kirken sogn museet biblioteket hospitalet sygehuset lokaludvalget
    ungdomsskolen produktionsskolen
""")
# Parties by word with their ballot letters (Indenrigsministeriets partibogstaver).
PARTIES: Final = {
    name: party.letter
    for party in institutions.PARTIES
    if party.in_text
    for name in (party.name, *party.names)
}
# Public bodies whose names have no telling ending.
PUBLIC_BODIES: Final = (
    *(name for body in institutions.NAMED_IN_TEXT for name in (body.name, *body.names)),
    # Administrations that are called by their fields alone, as most municipalities call theirs.
    "Teknik og Miljø",
    "Vej og Park",
    "Kommunikation og Presse",
    "Social og Sundhed",
    "Sundhed og Omsorg",
    "Børn og Unge",
    "Børn og Skole",
    "Kultur og Fritid",
    "Plan og Miljø",
    "Job og Borgerservice",
    "Ældre og Sundhed",
    "Social og Handicap",
    "Økonomi og Personale",
)
# Abbreviations that the administrations publish themselves: Copenhagen's seven, and common ones.
ABBREVIATIONS: Final = {
    "BIF": "Beskæftigelses- og Integrationsforvaltningen",
    "BUF": "Børne- og Ungdomsforvaltningen",
    "KFF": "Kultur- og Fritidsforvaltningen",
    "SOF": "Socialforvaltningen",
    "SUF": "Sundheds- og Omsorgsforvaltningen",
    "TMF": "Teknik- og Miljøforvaltningen",
    "ØKF": "Økonomiforvaltningen",
}
