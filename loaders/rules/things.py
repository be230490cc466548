"""The name of a thing as a sentence gives it: "en flexordning med fast takst"."""

import re
from dataclasses import dataclass

from graph.model import Span
from loaders.lexicon.things import CARRIERS, FIGURES, NO_THING, PERSONS, VERBS

BEFORE = re.compile(
    r"(?:(?:at\s(?:få|have|købe|lave|bygge|oprette|etablere|indføre|ansætte|afsætte|tilbyde|give|undersøge|se\spå)|"
    r"i\sden\sforbindelse|i\sstedet|på\ssigt|stadig|fortsat|nu|så|dog|en|et|nogle|mere|flere|færre|bedre|også|igen|selve|både|hele|blandt\sandet|bl\.a\.|"
    r"\d[\d.,]*|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve)\s)+"
)
KEPT = re.compile(r"(?:mere|flere|færre|bedre)\s")
ARTICLE = re.compile(
    r"^(?:den|det|de|sin|sit|sine|deres|vores|hendes|hans|[a-zæøå]{4,}(?:ens|ets|nes))\s"
)
INDEFINITE = re.compile(r"(?<!\w)(?:en|et)\s$")
TAIL = re.compile(
    r"(?:\s(?:i|på|til|for|af|om|med|ved|fra|over|hos|mod|blandt|mellem|under|efter|den|det|de|en|et|også|"
    r"fra\s\d{4}|i\s\d{4}))+$"
)
STOP = re.compile(
    rf"[.,;:?!\n\"”«»()–]|\s-\s|\s(?:{VERBS})\b|\s(?:der|som|at|hvor\w*|når|nu|igen|også|ikke|så|"
    r"inden|hvis|fordi|før|efter\s(?:service|sundheds|social)\w*|ifølge|tilbage|siden|senest|"
    r"tidligere|fremover|fortsat|uden|mens|selv\som|end|hver|hvert|kl\.|pr\.|herunder|"
    r"den\s\d|tidligst|først|(?!fælles\b|alles\b)\w{3,}[^n\W]es|samt|tæt|op|ned|ud|ind|væk|sammen|videre|væsentligt|markant|allerede|endnu|stadig|kun|"
    r"(?:til|i|på|fra|før|om|ved)\s(?:næste|sidste|dette|denne|det\snæste|det\skommende|år|måned|"
    r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
    r"foråret|efteråret|sommer|vinter|dag|går|morgen|aften|mødet|møde|dagsordenen|stedet|forbindelse|"
    r"forhold|øjeblikket|alt|øvrigt|gang|tide|overskud|særdeleshed|forvejen|højere\sgrad|\d{1,2}\.|kommunen\b|gruppen))\b|"
    r"\sog\s(?!(?!\w+(?:ede|te)\b)(?:\w+[.,]|\w+\s(?:til|for|i|på)\s))"
)
PREPOSITION = re.compile(
    r"\s(?:i|på|til|for|af|om|med|ved|fra|langs|under|over|hos|mod|blandt|mellem|vedrørende|vedr\.|"
    r"foran|bag|omkring|uden\sfor|inden\sfor|inden|efter)\s"
)
CARRIED = re.compile(r"\s(?:om|til|for|af|på|vedrørende|vedr\.|over|med|omkring)\s")
FIGURE = re.compile(FIGURES)
NOTHING = re.compile(rf"(?:{PERSONS})$", re.IGNORECASE)
DEFINITE = re.compile(r"\w{3,}(?:en|et|ne)$")
# Adjectives that tell no matter from another: "den nye politik" is the policy.
GENERAL = re.compile(
    r"(?:(?:nye?|nyt|nuværende|ekstra|flere|færre|tomme?|bedre|lavere|højere|større|mindre|gratis|mere|kommende|"
    r"stramt|stramme|manglende|gamle?|fælles)\s)*"
)
IN_FRONT = " i på til for af om med ved fra over hos mod blandt mellem under efter uden ad "
PARTICIPLES = frozenset(
    ("gjort", "ført", "lagt", "sat", "taget", "lavet", "fået", "holdt", "givet")
)
LONGEST = 9


@dataclass(frozen=True)
class Thing:
    """A name in the text, with the other names that the same words give it."""

    span: Span
    name: str
    forms: tuple[str, ...]


def thing_at(text: str, start: int, end: int) -> Thing | None:
    """Return the thing whose name begins at a place, or None where none does.

    >>> thing_at("en bænk ved søen i maj.", 0, 23).name
    'bænk ved søen'
    >>> thing_at("tal for sygefraværet.", 0, 21).name
    'sygefraværet'
    """
    stop = STOP.search(text, start, end)
    stop_at = stop.start() if stop else end
    whole = text[start:stop_at]
    before = BEFORE.match(whole)
    begin = start + (before.end() if before else 0)
    begin += len(text[begin:stop_at]) - len(text[begin:stop_at].lstrip())
    name = TAIL.sub("", text[begin:stop_at].rstrip())
    if not _names(name):
        return None
    carried = _carried(text, begin, begin + len(name))
    if carried is not None:
        return Thing(carried.span, carried.name, (*carried.forms, name))
    if is_carrier(noun_of(name)) or noun_of(name) in NO_THING:
        return None
    forms = [*_shorter(name)]
    for kept in (KEPT, INDEFINITE):
        if before is not None and (found := kept.search(before.group())):
            forms.append(before.group()[found.start() :] + name)
    span = Span(start=begin, end=begin + len(name))
    return Thing(span, name, tuple(dict.fromkeys(f for f in forms if f != name)))


def _names(name: str) -> bool:
    """Tell whether words can name a matter."""
    words = ARTICLE.sub("", name).split()
    if not words or f" {words[0]} " in IN_FRONT or PARTICIPLES & {*words[:2]}:
        return False
    if len(words) > LONGEST or len(name) < 5 or name[0].isdigit():
        return False
    head = noun_of(name)
    if words[0].lower() in NO_THING and not is_carrier(head):
        return False
    plain = GENERAL.fullmatch(ARTICLE.sub("", name)[: -len(words[-1])])
    return plain is None or not is_empty(words[-1])


def is_empty(noun: str) -> bool:
    """Tell whether a bare noun names nothing that anybody follows."""
    word = noun.lower()
    return word in NO_THING or is_carrier(word) or NOTHING.match(noun) is not None


def is_carrier(noun: str) -> bool:
    """Tell whether a noun carries the matter that another names.

    >>> is_carrier("notatet"), is_carrier("passagertallene"), is_carrier("hospitalet")
    (True, True, False)
    """
    return noun in CARRIERS or FIGURE.fullmatch(noun) is not None


def noun_of(name: str) -> str:
    """Return the noun that heads a name.

    >>> noun_of("de tomme boliger ved søen")
    'boliger'
    """
    first = PREPOSITION.split(name, maxsplit=1)[0].split()
    return first[-1].lower() if first else ""


def nouns_of(name: str) -> tuple[str, ...]:
    """Return the nouns that head a name, two where "og" joins them.

    >>> nouns_of("Skur og bænke ved søen"), nouns_of("Nyt skur")
    (('skur', 'bænke'), ('skur',))
    """
    head = PREPOSITION.split(name, maxsplit=1)[0]
    parts = [part.split() for part in head.split(" og ")]
    return tuple(dict.fromkeys(words[-1].lower() for words in parts if words))


def _carried(text: str, start: int, end: int) -> Thing | None:
    """Return what "tal for X" or "et møde med Y om X" carries."""
    if not is_carrier(noun_of(text[start:end])):
        return None
    places = [m.end() for m in CARRIED.finditer(text, start, end)]
    told = [m.end() for m in re.finditer(r"\s(?:om|vedrørende|vedr\.)\s", text[start:end])]
    for place in (*(start + t for t in told), *places):
        found = thing_at(text, place, end)
        if found is not None:
            return found
    return None


def _shorter(name: str) -> list[str]:
    """Return the shorter names inside a name: without its article, its place, its adjectives."""
    bare = ARTICLE.sub("", name)
    head = PREPOSITION.split(name, maxsplit=1)[0]
    noun = head.split()[-1]
    found = [bare] if bare != name and " " in bare else []
    general = GENERAL.match(bare)
    if general is not None and len(bare) - general.end() > 4:
        found.append(bare[general.end() :])
    if head != name and (" " in head or DEFINITE.match(head)):
        found += [head, ARTICLE.sub("", head)] if " " in ARTICLE.sub("", head) else [head]
    plain = GENERAL.fullmatch(ARTICLE.sub("", head)[: -len(noun)])
    if noun != name and plain and len(noun) >= 7 and not is_empty(noun):
        found.append(noun)
    return found
