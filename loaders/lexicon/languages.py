"""Small words that tell Danish from its neighbours and from English and German."""

from typing import Final

from loaders.lexicon.word_list import word_list

# Frequent in Danish and in none of the others. Left out: what Norwegian has as well (og, ikke, er,
# til, med, som, der, hvordan, skal, også, foreslår) and Swedish or German (den, de, har, kan, man).
DANISH: Final = frozenset(
    word_list("""
    af efter mod imod blev bliver blevet hvad nu ud op meget noget nogle hvis gennem uden
    udvalget udvalg mødet godkendt spørger oplyser forslaget beslutning
    kommunens rådet vedtaget vedtog
""")
)
# Left out: what is Danish too (English "to", "by", "for", "is", "under"; German "der", "die",
# "mit", "den"; Swedish "av", "till" is kept, "ska", "den" are not).
OTHERS: Final = tuple(
    frozenset(word_list(words))
    for words in (
        "the and of that which was were with this from would has have not been are will its their",
        "und das ist nicht wird für eine einen auch wurde werden sich über dem zur zum von dass",
        "och att är inte från ett till för även vad också sammanträde beslutar efter eller när",
        "å av etter nå hva ble mot ut opp noe mye vedtak møtet møte kommunestyret fra bare",
        "ikkje eg frå vert dei ein eit kva korleis skule noko saka møtet kommunestyret etter",
    )
)
