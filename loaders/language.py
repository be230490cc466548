"""Which language a text is in: rules know Danish, and a sentence in another language fools them."""

import re
from collections import Counter
from typing import Final

from loaders.lexicon.languages import DANISH, OTHERS

_SAMPLE: Final = 40_000
_FEWEST: Final = 4
_WORDS: Final = re.compile(r"[^\W\d_]+")


def is_foreign(text: str) -> bool:
    """Tell whether a text is plainly in another language than Danish.

    What two languages share tells nothing; a text with few telling words counts as Danish.

    >>> is_foreign("The council approved the plan, which was proposed by the mayor.")
    True
    >>> is_foreign("Rådet godkendte planen, som borgmesteren havde foreslået efter mødet.")
    False
    """
    words = Counter(_WORDS.findall(text[:_SAMPLE].lower()))
    danish = sum(words[word] for word in DANISH)
    most = max(sum(words[word] for word in other) for other in OTHERS)
    return most >= _FEWEST and most > 2 * danish
