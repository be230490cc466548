"""Offices and titles: the words, never the people who hold them."""

from typing import Final

from loaders.lexicon.word_list import word_list

# A title ends in one of these; a premodifier ("administrerende", "tidligere") may stand before.
OFFICE_HEADS: Final = word_list("""
    borgmester direktør chef leder formand forkvinde forperson konsulent sekretær minister
    rådmand ordfører rådgiver koordinator medarbejder fuldmægtig sygeplejerske overlæge læge
    kommunaldirektør sagsbehandler projektleder byrådsmedlem regionsrådsmedlem
    folketingsmedlem rådsmedlem udvalgsmedlem gruppeformand politidirektør kasserer
    suppleant repræsentant afdelingsleder stedfortræder forstander præst provst inspektør
    ingeniør planlægger økonom jurist advokat professor forsker lektor specialist frivillig
    viceborgmester referent mødeleder ordstyrer studentermedhjælp praktikant
    bestyrelsesmedlem talsmand talsperson vicevært lærer pædagog socialrådgiver arkitekt
""")
OFFICE_PREMODIFIERS: Final = word_list("""
    administrerende tidligere daværende konstitueret fungerende daglig nyvalgt nuværende
    kommende ny nye vice første afgående forhenværende fhv. politisk faglig teknisk ledende
""")
# Abbreviations that stand for an office in running minutes.
OFFICE_ABBREVIATIONS: Final = {"BM": "borgmester", "OB": "overborgmester", "KD": "kommunaldirektør"}
CHAIR: Final = ("formand", "forkvinde", "forperson")
# Definite nouns that speak in minutes without being an office, an organisation or a name.
CROWDS: Final = frozenset(
    word_list("""
    venner kolleger borgere brugere naboer frivillige pårørende forældre flere nogle mange
    alle andre ingen man der det den dette disse enkelte medlemmerne
    deltagerne politikerne borgerne brugerne naboerne forældrene pårørende mødet punktet
    sagen forslaget svaret oplægget planen gruppen partierne rådsmedlemmerne
    udvalgsmedlemmerne forsamlingen panelet salen debatten drøftelsen samtlige begge ønsket
    målet formålet
""")
)
