"""The verbs in which somebody has a task or a body does something: "Bo skriver et oplæg".

In the present tense. Left out are verbs that mostly tell or judge: "finder det rimeligt",
"stiller spørgsmål", "samler op", "tager ordet", "giver udtryk for".
"""

from typing import Final

TASKS: Final = (
    "skriver", "bestiller", "indkalder", "udarbejder", "laver", "arrangerer", "booker", "leverer",
    "videreformidler", "formulerer", "udsender", "fremsender", "videresender", "sender",
    "undersøger", "kontakter", "forelægger", "fremlægger", "koordinerer", "regner på",
    "opdaterer", "planlægger", "inviterer", "ringer", "spørger", "følger op", "tager kontakt",
    "tager fat", "tager hånd om", "tager initiativ",         "vender tilbage", "melder tilbage",
    "er tovholder", "er ansvarlig for", "sørger for", "besvarer", "indhenter", "indsamler",
    "samler ind", "rykker", "retter henvendelse", "henvender sig", "afklarer", "opretter",
    "forbereder", "tilretter", "renskriver", "reserverer", "udfærdiger", "beregner", "skaffer",
    "bringer det videre", "bringer spørgsmålet videre", "giver besked", "går videre med",
    "påtager sig", "tilmelder", "medbringer", "tjekker", "sætter punktet på", "sætter det på",
    "deltager i en", "deltager i et", "lægger op på", "uddeler", "holder øje med", "afsøger",
)  # fmt: skip
# What a body does by saying so in its minutes: a common course.
COURSES: Final = (
    "bestiller", "sender", "fremsender", "udsender", "retter", "skriver", "holder", "afholder",
    "inviterer", "indkalder", "følger", "fortsætter", "fastholder", "opretter", "søger",
    "deltager", "tilmelder", "arrangerer", "udarbejder", "afgiver", "igangsætter", "nedsætter",
    "nedsatte", "udsender", "går videre", "arbejder videre", "vender tilbage", "tager kontakt",
    "tager sagen op", "tager punktet op", "tager spørgsmålet op", "beslutter", "besluttede",
    "aftaler", "aftalte", "konkluderer", "konkluderede", "vedtog", "ønsker", "foreslår",
    "foreslog", "sætter", "vælger at", "valgte at", "prioriterer", "prioriterede",
)  # fmt: skip
# What is done with a paper or a point, nobody named: "Høringssvaret sendes", "Der holdes møde".
DONE_WITH: Final = (
    "sendes", "fremsendes", "udsendes", "rettes", "sættes", "tages op", "genoptages",
    "drøftes igen", "følges op", "inviteres", "indhentes", "besvares", "behandles igen",
)  # fmt: skip
ARRANGED: Final = (
    "udarbejdes", "nedsættes", "indkaldes", "laves", "arbejdes videre", "følges op", "arrangeres",
    "afholdes", "holdes", "planlægges", "rettes", "sendes", "skrives", "indhentes", "inviteres",
    "søges", "etableres", "oprettes", "igangsættes", "tages kontakt", "bestilles",
)  # fmt: skip
