"""The verbs in which a matter moves, by what they say became of it, in every form they take.

`PARTICIPLES` stand in the passive ("blev vedtaget", "er sat i gang"), `PAST` with whoever did it
("Byrådet vedtog"), `INFINITIVES` after a decision to ("besluttede at nedlægge"). Blanks stand for
any white space. Left out are words of mere talk (drøftet, nævnt) and words with another common
sense, such as "sluttet", "rejst" of travels or "stemt" without "ned".
"""

from typing import Final

PARTICIPLES: Final[dict[str, tuple[str, ...]]] = {
    "rejected": ("forkastet", "nedstemt", "stemt ned", "afvist", "afslået", "underkendt"),
    "withdrawn": ("frafaldet", "opgivet", "skrinlagt", "droppet", "trukket"),
    "postponed": (
        "udskudt", "udsat", "sat i bero", "stillet i bero", "sat på pause", "lagt på is",
        "rykket til",
    ),
    "referred": (
        "oversendt", "videresendt", "viderebragt", "sendt videre", "givet videre",
        "sendt til behandling", "overdraget til", "overgivet til", "henvist til", "tilbagesendt",
        "sendt tilbage", "hjemvist",
    ),
    "discontinued": (
        "nedlagt", "suspenderet", "lukket", "lukket ned", "fjernet", "ophørt", "sparet væk",
        "sparet bort", "afskaffet", "afviklet", "stoppet", "udfaset", "skåret væk", "indstillet",
    ),
    "extended": (
        "videreført", "forlænget", "gjort permanent", "gjort permanente", "gjort varig",
        "gjort varigt", "gjort fast", "permanentgjort", "genbevilget",
    ),
    "implemented": (
        "åbnet", "indført", "genindført", "gennemført", "indviet", "implementeret", "iværksat",
        "igangsat", "sat i gang", "sat i værk", "etableret", "oprettet", "genoprettet", "opført",
        "taget i brug", "udrullet", "rullet ud", "lanceret", "realiseret", "udmøntet", "opsat",
        "sat op", "ført ud i livet", "begyndt", "startet", "genåbnet",
    ),
    "adopted": (
        "vedtaget", "godkendt", "tiltrådt", "bevilget", "imødekommet", "finansieret",
        "stemt igennem",
    ),
}  # fmt: skip
# Without their object, save where a later word belongs to the verb.
PAST: Final[dict[str, tuple[str, ...]]] = {
    "rejected": ("forkastede", "nedstemte", "afslog", "underkendte"),
    "withdrawn": ("frafaldt", "opgav", "droppede", "skrinlagde"),
    "postponed": ("udskød", "udskyder", "udsætter"),
    "referred": ("oversendte", "videresendte", "hjemviste"),
    "discontinued": ("nedlagde", "suspenderede", "fjernede", "afskaffede", "afviklede"),
    "extended": ("videreførte", "forlængede", "genbevilgede"),
    "implemented": ("indførte", "genindførte", "gennemførte", "indviede", "igangsatte",
                    "iværksatte", "etablerede", "oprettede"),
    "adopted": ("bevilgede", "vedtog", "tiltrådte", "imødekom"),
}  # fmt: skip
INFINITIVES: Final[dict[str, tuple[str, ...]]] = {
    "rejected": ("afvise", "forkaste", "afslå", "stemme imod"),
    "withdrawn": ("trække", "opgive", "droppe", "skrinlægge"),
    "postponed": ("udskyde", "udsætte"),
    "referred": ("oversende", "videresende", "henvise"),
    "discontinued": ("nedlægge", "lukke", "fjerne", "afskaffe", "afvikle", "suspendere"),
    "extended": ("videreføre", "forlænge", "fortsætte", "gøre"),
    "adopted": (
        "afsætte", "bevilge", "finansiere", "indføre", "oprette", "etablere", "gennemføre",
        "igangsætte", "iværksætte", "godkende", "vedtage", "imødekomme", "tiltræde", "sætte",
    ),
    "recommended": ("anbefale", "støtte", "bakke", "tilslutte"),
}  # fmt: skip
# What a body recommends, adopts or sends of its own paperwork moves no matter.
PAPERWORK: Final = (
    "dagsorden", "dagsordenen", "referat", "referatet", "mødeplan", "mødeplanen", "årshjul",
    "årshjulet", "forretningsorden", "forretningsordenen", "høringssvar", "høringssvaret",
    "svar", "svaret", "udtalelse", "udtalelsen", "bemærkningerne", "brevet", "rejsen",
    "beretningen", "protokollen", "beslutningsprotokollen",
)  # fmt: skip
# Nouns that can stand for the item's matter: its form, its project, its people, its money.
STANDING_FOR: Final = (
    "punktet", "sagen", "emnet", "spørgsmålet", "forslaget", "forslagene", "ønsket", "ideen",
    "idéen", "anmodningen", "ansøgningen", "henvendelsen", "notatet", "oplægget", "udkastet",
    "indstillingen", "beslutningen", "planen", "planerne", "lokalplanen", "handleplanen",
    "strategien", "politikken", "standarden", "kvalitetsstandarden", "aftalen", "kontrakten",
    "budgettet", "bevillingen", "puljen", "midlerne", "pengene", "projektet", "forsøget",
    "ordningen", "tilbuddet", "initiativet", "tiltaget", "indsatsen", "kampagnen", "udbuddet",
    "byggeriet", "renoveringen", "ombygningen", "udvidelsen", "undersøgelsen", "analysen",
    "evalueringen", "besparelsen", "nedskæringen", "stillingen", "stillingerne", "driften",
    "åbningen", "lukningen", "etableringen", "tanken",
)  # fmt: skip
