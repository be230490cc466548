"""The words in which somebody brings a matter up; its name begins where a match ends.

A strong rule asks, wishes, proposes or judges; a weak one tells.
"""

import re
from typing import Final, Literal

from loaders.lexicon.raising import (
    ARGUES_FOR,
    ASKS_TO,
    DOES,
    FOLLOWS,
    JUDGES,
    POINTS_TO,
    PROPOSES,
    TELLS_OF,
    THANKS,
    WISHES,
)
from loaders.lexicon.things import VERBS
from loaders.rule import Rule

Strength = Literal["money", "strong", "weak"]
SMALL = r"(?:(?:også|igen|kort|dog|endvidere|desuden|fortsat|ikke|gerne|stærkt|varmt)\s)*"
SUM = r"\d[\d.,]*\s(?:(?:mio|mia)\.|millioner|tkr\.?)?\s?(?:kr\.|kroner)?"
WHO = (
    r"(?:kommunen|rådet|udvalget|byrådet|kommunalbestyrelsen|forvaltningen|vi|man|de|hun|han|"
    r"[A-ZÆØÅ]\w+)"
)
THERE = (
    r"der\s(?:\w+\s){0,2}?(?:er|var|bliver|blev|kommer|kom|mangler|bør|skal|må|kan|\w{3,}es)\s"
    r"(?:(?:også|nu|ikke|snart|fortsat|stadig|for|få|mange|ingen|nogen|\w{3,}es|købt|sat|lavet|"
    r"bygget|oprettet|ansat|etableret|indført|behov\sfor|brug\sfor|mangel\spå|kommet|råd\stil|"
    r"penge\stil|op|holdt)\s)*"
)


def _rule(
    name: str, pattern: str, strength: Strength, hits: tuple[str, ...], misses: tuple[str, ...]
) -> Rule[Strength]:
    """Return a rule whose match ends where a name begins."""
    compiled = re.compile(rf"{pattern}(?=[\wæøåÆØÅ])")
    return Rule(f"matter.{name}", compiled, hits, misses, strength)


MONEY: Final = _rule(
    "money",
    rf"\b{SUM}\s(?:\w+\s){{0,4}}?(?:fra\s[^.,:;]{{3,40}}?\s)?til\s"
    r"(?:at\s(?!\w+\s(?:det|dem)\b)\w+e\s)?",
    "money",
    ("Der afsættes 2 mio. kr. årligt til bænke.", "Der er givet 50.000 kr. til at male skure."),
    ("Den koster 2 mio. kr. årligt.", "Fra 2 til 5 borgere."),
)
RULES: Final = (
    MONEY,
    _rule(
        "for",
        rf"\b(?:{ARGUES_FOR})\s{SMALL}(?:til\slyd\s|ind\s)?for\s(?:at\s\w+e\s)?(?!at\s)",
        "strong",
        ("Ida slår til lyd for lys på stien.", "Bo argumenterede for at lukke søbadet."),
        ("Ida gik tidligt.", "Bo talte længe."),
    ),
    _rule(
        "wish",
        rf"\b(?:{WISHES})\s{SMALL}(?!at\s(?!få\s)|om\sat)",
        "strong",
        ("Ida efterlyser en bænk.", "Bo ønskede sig lys på stien.", "Beder om flere cykler."),
        ("Ida ønsker at tale.", "Bo bad hende gå."),
    ),
    _rule(
        "propose",
        rf"\b(?:{PROPOSES})\s{SMALL}(?!at\s(?!få\s|\w+e\s)|om\sat)(?:at\s\w+e\s)?",
        "strong",
        ("Ida foreslog en flydebro.", "Bo foreslår at dele stillingen."),
        ("Ida foreslår, at vi venter.", "Forslaget faldt."),
    ),
    _rule(
        "ask",
        rf"\b(?:{ASKS_TO})\s(?:\w+\s)?(?:ind\s)?til\s",
        "strong",
        ("Ida spurgte til skiltet.", "Bo spørger ind til bænken."),
        ("Ida spurgte, om det er nyt.", "Bo stillede spørgsmål."),
    ),
    _rule(
        "thank_for",
        rf"\b(?:{THANKS})\s(?:[^.,:;]{{2,50}}?\s)?for\s(?!at\s)",
        "strong",
        ("Ida roste vagten for den nye bænk.", "Bo kvitterede for planen."),
        ("Ida roste planen.", "Bo kvitterede."),
    ),
    _rule(
        "judge",
        rf"\b(?:{JUDGES})\s(?!at\b)",
        "strong",
        (
            "Ida roser bænken.",
            "Bo var skeptisk over for en flydebro.",
            "Hun tog afstand fra lukningen.",
            "Bo forudså en hård vinter.",
        ),
        ("Ida er enig.", "Bo var glad."),
    ),
    _rule(
        "clause_gets",
        r",\sat\s(?!der\s|man\s|vi\s|kommunen\s|rådet\s|udvalget\s)[^.,:;]{3,60}?\s"
        r"(?:får|fik|skal\shave|kunne\sfå|kan\sfå)\s(?=(?:en|et|flere|egne|eget|egen)\s)",
        "strong",
        (
            "Ida foreslog, at skolen i Nord får en skolehave.",
            "Bo bad om, at havnen kan få et skur.",
        ),
        ("Ida mener, at skolen får det svært.", "Bo siger, at havnen får ro."),
    ),
    _rule(
        "clause_there",
        rf"(?:,\s(?:at|hvorfor|om|når)\s|(?<![\w,]\s)\b(?=Der\b))(?i:{THERE})",
        "strong",
        (
            "Ida ønsker, at der bliver købt flere cykler.",
            "Bo spurgte, hvorfor der ikke er bænke.",
            "Der mangler lys på stien.",
        ),
        ("Ida mener, at det er sent.", "Bo er der."),
    ),
    _rule(
        "clause_thing",
        rf",\sat\s(?=(?!\w+(?:en|et|erne)\s)[a-zæøå-]{{3,}}\s(?:[a-zæøå-]+\s){{1,5}}?(?:{VERBS}|\w{{3,}}es)\b)",
        "strong",
        ("Ida kritiserer, at dyrere busser skal betale.", "Bo lover, at skæve skure kommer igen."),
        ("Ida mener, at vi venter.", "Bo siger, at skuret er gammelt."),
    ),
    _rule(
        "clause_do",
        rf",\s(?:at|om)\s{WHO}\s(?:\w+\s){{0,3}}?(?:{DOES})\s(?:gang\si\s|op\s|fokus\spå\s)?",
        "strong",
        ("Ida foreslår, at kommunen køber skurene.", "Bo spurgte, om rådet får lys på stien."),
        ("Ida mener, at rådet venter.", "Bo køber ind."),
    ),
    _rule(
        "follow",
        rf"\b(?:{FOLLOWS})\s(?!at\s|det\b|op\b|sagen\b|på\b)",
        "strong",
        ("Ida lovede at følge udgifterne tæt.", "Vi skal se nærmere på lyset."),
        ("Ida vil følge op.", "Hun vil undersøge det."),
    ),
    _rule(
        "tell",
        rf"\b(?:{TELLS_OF})\s(?:[^.,:;]{{2,60}}?\s)?(?:om|for)\s(?!at\b)",
        "weak",
        (
            "Ida orienterede om sommerfesten.",
            "Bo orienterer fra et møde i Kredsen om skurene.",
            "Hun mindede om tilmeldingen til festen.",
        ),
        ("Ida orienterede, at det regner.", "Bo fortalte, at han kommer."),
    ),
    _rule(
        "point_to",
        rf"\b(?:{POINTS_TO})\s(?!at\b)",
        "weak",
        ("Ida pegede på støjen ved søen.", "Bo nævnte festen."),
        ("Ida pegede på, at det er sent.", "Bo nævnte, at han kommer."),
    ),
    _rule(
        "carrier",
        r"\b(?:brev|henvendelse|svar|mail|rapport|snak|dialog|spørgsmål|forslag|ønske|idé|sag|debat|"
        r"forhandling|undersøgelse|bud|dato)(?:et|en|n)?\s(?:[^.,:;]{2,40}?\s)?(?:om|vedrørende|for)\s"
        r"(?!at\b)",
        "weak",
        ("De svarede på brevet fra maj om slipstedet.", "Hun kommer med en dato for turen."),
        ("Hun skrev et brev.", "Svaret kom i maj."),
    ),
    _rule(
        "clause_definite",
        r",\s(?:at|hvornår|hvorfor|hvordan)\s"
        r"(?=(?:de[nt]?\s[a-zæøå]+e\s|de[nt]?\s)?[a-zæøå-]{4,}(?:en|et|ne|ede)\b)",
        "weak",
        ("Bo spurgte, hvornår bænken kommer.", "Ida oplyste, at byfesten i Nord er flyttet."),
        ("Ida mener, at vi venter.", "Bo siger, at det er sent."),
    ),
)
