"""Words that make a number a sum of money, scale it, spread it over time or tell its kind."""

from typing import Final

SCALES: Final[dict[str, int]] = {
    "mia": 1_000_000_000, "milliard": 1_000_000_000, "milliarder": 1_000_000_000,
    "mio": 1_000_000, "mill": 1_000_000, "million": 1_000_000, "millioner": 1_000_000,
    "tkr": 1_000, "kkr": 1_000, "tusind": 1_000, "tusinde": 1_000, "1000": 1_000,
    "hundredtusind": 100_000, "hundrede tusind": 100_000, "hundrede tusinde": 100_000,
}  # fmt: skip
# Before "million" or "tusind"; left out: numbers above twenty, which minutes write in figures.
NUMBER_WORDS: Final[dict[str, float]] = {
    "en kvart": 0.25, "en halv": 0.5, "en": 1, "én": 1, "et": 1, "halvanden": 1.5, "halvandet": 1.5,
    "to": 2, "to en halv": 2.5, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "femten": 15, "tyve": 20,
}  # fmt: skip
FRACTIONS: Final[dict[str, float]] = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5}
# After "mio." without "kr.": counts of other things, and other currencies.
COUNTED: Final = (
    "borger", "menneske", "dansker", "indbygger", "person", "bruger", "kunde", "besøg", "timer",
    "ton", "kubikmeter", "kvadratmeter", "m2", "m3", "m²", "m³", "liter", "km", "kilometer", "kwh",
    "euro", "eur", "dollar", "usd", "pund", "€", "$", "gange", "husstand", "rejse", "passager",
    "træer", "stykker", "stk",
)  # fmt: skip
PERIODS: Final[dict[str, str]] = {
    "årligt": "year", "om året": "year", "pr. år": "year", "pr år": "year", "per år": "year",
    "hvert år": "year", "/år": "year", "p.a.": "year", "årlige": "year", "årlig": "year",
    "om måneden": "month", "månedligt": "month", "pr. måned": "month", "per måned": "month",
    "om ugen": "week", "ugentligt": "week", "pr. uge": "week", "pr. døgn": "day", "pr. dag": "day",
    "om dagen": "day", "pr. nat": "night", "pr. overnatning": "night", "pr. time": "hour",
    "i timen": "hour",
}  # fmt: skip
# In the clause of the amount, in this order; a total or a saving is also a cost.
KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("saving", r"bespar|\bspare[rs]?\b|mindreudgift|effektivisering|provenu|nedskær"),
    ("grant", r"tilskud|bevilg|\bpulje|donation|\bfond|legat|\bhar fået\b|\bmodtage[rt]\b"),
    ("total", r"\bi alt\b|\bsamlet\b|\bsamlede\b|\bsum\b|\btotal"),
    ("cost", r"\bkoste|udgift|\bpris|afsæt|afsat|oprette|finansier|anlæg|\bskøn"),
)
# Columns and rows of a table that count something else than money.
NOT_MONEY: Final = (
    r"\bantal|\bandel|procent|\bpct\b|%|årsværk|fuldtid|stillinger|\btimer\b|\bpladser\b|\bdato\b|"
    r"\bnr\b|\bnummer|\bkode\b|\bid\b|\bside\b|\balder\b|\bborgere\b|\bpersoner\b|\bstk\b|"
    r"\bdage\b|\buge|\bstemmer\b|\bfor\b|\bimod\b|\bundlod\b|\bpoint\b|\bm2\b|\btelefon|\btlf\b|"
    r"\bprioritet|\bpunkt\b|\bindeks\b"
)
# A stop after these ends no sentence, whatever follows. Left out: "kr." and "mio.", which do.
ABBREVIATED: Final = frozenset(
    {
        "ca", "nr", "pkt", "jf", "jfr", "stk", "f.eks", "bl.a", "d", "d.v.s", "dvs", "pr", "hhv",
        "inkl", "ekskl", "evt", "maks", "max", "min", "gns", "tlf", "kap", "afd", "kl", "henh",
    }
)  # fmt: skip
