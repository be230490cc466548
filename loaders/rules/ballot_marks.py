"""The words that part voters into sides: "for stemte", "stemte imod", "10 stemmer mod 7"."""

import re
from typing import Final, Literal

from loaders.lexicon.voting import COUNT_WORDS
from loaders.rule import Rule

Choice = Literal["for", "against", "abstained"]

FOR_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.for_then_list",
    re.compile(
        r"\bfor(?:\s(?P<object>(?:[\wæøå-]+\s){0,4}?[\wæøå-]+))?\s(?:stemte|stemmer)\b(?!\s(?:for|imod|mod)\b)\s*:?"
        r"|\bstem(?:te|mer|t)\sfor(?:\s[a-zæøå]+){0,2}\s*:|(?:^|(?<=[\s;.*]))(?:for|ja)[\s*]*:"
        r"|^for(?:\s[a-zæøå]+){1,2}[\s*]*:"
        r"|\bflertal(?:let)?(?:\si\s[a-zæøå]+)?(?:\s(?:bestående\saf|på\s\d+))?[\s:]*(?=\(?(?-i:[A-ZÆØÅ]))",
        re.IGNORECASE,
    ),
    hits=(
        "For stemte: A og B",
        "For udsættelsen stemte Ane Lund (A)",
        "For: 20 (A)",
        "Stemte for: A",
    ),
    misses=("Der blev stemt for åbne døre", "A stemte for"),
    build="for",
)
AGAINST_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.against_then_list",
    re.compile(
        r"\bi?mod(?:\s(?P<object>(?:[\wæøå-]+\s){0,3}?[\wæøå-]+))?\s(?:stemte|stemmer)\b(?!\s(?:for|imod|mod)\b)\s*:?"
        r"|\bstem(?:te|mer|t)\si?mod(?:\s[a-zæøå]+){0,2}\s*:"
        r"|(?:^|(?<=[\s;.*]))(?:i?mod|nej)[\s*]*:|^i?mod(?:\s[a-zæøå]+){1,2}[\s*]*:"
        r"|\bmindretal(?:let)?(?:\si\s[a-zæøå]+)?(?:\s(?:bestående\saf|på\s\d+))?[\s:]*(?=\(?(?-i:[A-ZÆØÅ]))",
        re.IGNORECASE,
    ),
    hits=("Imod stemte: V", "imod forslaget stemte Bo Holm (V)", "Imod: 6 (V)", "Stemte imod: V"),
    misses=("V stemte imod", "Mod nord"),
    build="against",
)
ABSTAINED_THEN_LIST: Final[Rule[Choice]] = Rule(
    "vote.abstained_then_list",
    re.compile(
        r"\bundl(?:od|ader)(?:\sat\sstemme|\sat\safgive\sstemme)?[\s*]*:"
        r"|\bhverken(?:\sfor\seller\simod|\s?/\s?eller)(?:\sstemte)?\s*:?"
        r"|\bblankt?(?:e\sstemmer)?(?:\sstemte)?\s*:|\bafstod\s*:",
        re.IGNORECASE,
    ),
    hits=("Undlod: C", "Følgende undlod at stemme: Ø", "Hverken for eller imod: B"),
    misses=("C undlod at stemme",),
    build="abstained",
)
LIST_THEN_FOR: Final[Rule[Choice]] = Rule(
    "vote.list_then_for",
    re.compile(r"\b(?:stemte|stemmer|stemt)\s(?:for|ja)\b(?!\s*:)", re.IGNORECASE),
    hits=("A og B stemte for",),
    misses=("For stemte: A",),
    build="for",
)
LIST_THEN_AGAINST: Final[Rule[Choice]] = Rule(
    "vote.list_then_against",
    re.compile(
        r"\b(?:stemte|stemmer|stemt)\s(?:i?mod|nej)\b(?!\s*:)"
        r"|(?<=[)\sA-ZÆØÅ]\s)(?-i:(?<=[A-ZÆØÅ)]\s)imod)(?=\s*(?:[.;,)]|\Z))",
        re.IGNORECASE,
    ),
    hits=("Ø stemte imod", "Ane Lund (Ø) stemte nej"),
    misses=("Imod stemte: A",),
    build="against",
)
LIST_THEN_ABSTAINED: Final[Rule[Choice]] = Rule(
    "vote.list_then_abstained",
    re.compile(
        r"\b(?:undlod|undlader)\b(?:\sat\s(?:afgive\s)?stemme)?(?!\s*:|\sat)"
        r"|\bafstod\sfra\sat\sstemme|\bstemte\s(?:blankt|hverken\sfor\seller\si?mod)",
        re.IGNORECASE,
    ),
    hits=("C undlod at stemme", "To medlemmer stemte blankt", "2 undlod"),
    misses=("Undlod at stemme: C", "undlod at svare"),
    build="abstained",
)
VERB_FIRST_FOR: Final[Rule[Choice]] = Rule(
    "vote.verb_first_for",
    re.compile(r"\bstemte(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\sfor(?:\s\w+)?\s*(?:[.,;]|\Z))"),
    hits=("Dog stemte A og F for.",),
    misses=("A og F stemte for.", "Imod stemte: V"),
    build="for",
)
VERB_FIRST_AGAINST: Final[Rule[Choice]] = Rule(
    "vote.verb_first_against",
    re.compile(r"\bstemte(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\si?mod\b(?!\sstem))"),
    hits=("Godkendt, dog stemte V imod.",),
    misses=("V stemte imod.", "For stemte A, imod stemte V"),
    build="against",
)
VERB_FIRST_ABSTAINED: Final[Rule[Choice]] = Rule(
    "vote.verb_first_abstained",
    re.compile(r"\bundlod(?=\s[A-ZÆØÅ][^.;:\n]{0,200}?\sat\sstemme\b)"),
    hits=("Desuden undlod C at stemme.",),
    misses=("C undlod at stemme.",),
    build="abstained",
)
NUMBER: Final = r"\d{1,3}|" + "|".join(sorted(COUNT_WORDS, key=len, reverse=True))
VOTES: Final = r"(?:\s(?:stemmer?|medlemmer|medlem|stemte))?"
NAMED: Final = r"(?:\s?\((?:[^()]|\([^()]{0,40}\)){1,2000}\))?"
SAID: Final = r"(?:\s(?P<{0}>for|imod|mod)\b(?!\s(?:{1})\b))?"
COUNTED: Final[Rule[None]] = Rule(
    "vote.counted",
    re.compile(
        rf"\b(?P<first>(?:{NUMBER}){VOTES}{NAMED}{SAID.format('first_word', NUMBER)}"
        rf"(?:\s(?:forslaget|indstillingen))?{NAMED})\s?"
        r"(?:(?:,|og|,\sog|mod|imod|mens|,\smens|[-–])\s?)(?:og\s)?"
        rf"(?P<second>(?:{NUMBER})\b{VOTES}{NAMED}{SAID.format('second_word', NUMBER)}{NAMED})"
        rf"(?:(?:,|\sog|,\sog|,\smens|\.)\s(?P<third>(?:{NUMBER})\b{VOTES}{NAMED}\s"
        rf"(?:undlod|blank\w*|stemte\sblankt|hverken\sfor)(?:\sat\sstemme)?{NAMED}))?",
        re.IGNORECASE,
    ),
    hits=(
        "faldt med 9 stemmer (A, B) imod 4 (C)",
        "godkendt med 14 stemmer mod 7",
        "12 stemmer for og 5 imod",
    ),
    misses=("A og B stemte for", "med 10 stemmer"),
)
DISSENT: Final[Rule[Choice]] = Rule(
    "vote.against_their_votes",
    re.compile(
        rf"\bi?mod\s(?:(?P<counted>(?:{NUMBER})\sstemmer?{NAMED})|stemmerne\sfra\s(?P<from>[^.;\n]{{1,200}})"
        r"|(?P<whose>[A-ZÆØÅ][^.;\n]{0,80}?)['’]?s?\sstemmer?\b)"
    ),
    hits=("Godkendt mod 2 stemmer (Ø)", "Vedtaget mod V's stemmer", "mod stemmerne fra V og O"),
    misses=("mod forventning", "10 mod 7"),
    build="against",
)
LIST_FOLLOWS: Final = (
    FOR_THEN_LIST,
    AGAINST_THEN_LIST,
    ABSTAINED_THEN_LIST,
    VERB_FIRST_FOR,
    VERB_FIRST_AGAINST,
    VERB_FIRST_ABSTAINED,
)
LIST_PRECEDES: Final = (LIST_THEN_FOR, LIST_THEN_AGAINST, LIST_THEN_ABSTAINED)
RULES: Final = (*LIST_FOLLOWS, *LIST_PRECEDES, COUNTED, DISSENT)
