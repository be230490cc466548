"""The words that say something, by what they do: promise, propose, ask, tell ..."""

import re
from typing import Final

from graph.model import Act
from loaders.lexicon.speech import FORMS, NOUNS
from loaders.lexicon.speech_frames import FRAMES
from loaders.rule import Rule

EXAMPLES: Final[dict[Act, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "commit": (
        ("Ida lovede et svar.", "Bo påtager sig at skrive.", "Ida vil gerne være med i gruppen."),
        ("Ida vil have lys.", "Bo forlod mødet."),
    ),
    "propose": (
        ("Ida foreslår lys.", "Bo slog et slag for stien.", "Ida kom med et forslag om lys."),
        ("Forslaget er sendt ud.", "Bo slog fast, at det regner."),
    ),
    "request": (
        ("Ida efterlyste tal.", "Ida ser gerne, at der kommer lys."),
        ("Et bad er dyrt.", "Bo så planen."),
    ),
    "oppose": (
        ("Ida er imod.", "Bo gik imod planen.", "Ida gjorde indsigelse mod planen."),
        ("Ida gik hjem.", "Bo afventer planen."),
    ),
    "support": (
        ("Ida bakker op om planen.", "Bo deler Idas bekymring.", "Ida udtrykte ros."),
        ("Bo deler kontor med Ida.", "Ida delte sine erfaringer."),
    ),
    "ask": (
        ("Ida ville høre, om der er råd.", "Bo stillede et spørgsmål om prisen."),
        ("Ida hørte et oplæg.", "Bo stillede spørgsmålstegn ved prisen."),
    ),
    "point_out": (
        ("Ida gør opmærksom på prisen.", "Bo rejste tvivl om tallene.", "Ida er bange for støj."),
        ("Ida gør klar til mødet.", "Bo rejste sig."),
    ),
    "inform": (
        ("Ida gjorde rede for planen.", "Bo læste et brev op.", "Ida delte sine erfaringer."),
        ("Ida gjorde rent.", "Bo læste brevet."),
    ),
}


def _pattern(act: Act) -> re.Pattern[str]:
    """Return all the words of an act as one pattern; `speech` tries them word by word."""
    sayings = [*FRAMES[act], *(rf"{NOUNS.get(form, form)}\b" for form in FORMS[act])]
    return re.compile("|".join(rf"(?<![\w-])(?:{s})" for s in sayings), re.IGNORECASE)


RULES: Final = tuple(
    Rule[Act](id=f"statement.{act}", pattern=_pattern(act), hits=hits, misses=misses, build=act)
    for act, (hits, misses) in EXAMPLES.items()
)
