"""Sums of money, in running text and in tables, as facts in whole kroner."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from graph.model import Amount, SourceText
from loaders.lexicon.units import KINDS, PERIODS
from loaders.outline import Outline
from loaders.rule import Rule
from loaders.rules.clauses import CODE, clause_at, code_near, purpose_of, sentence_at
from loaders.rules.money import Money, money_in, number_of
from loaders.rules.scope import Scope
from loaders.rules.tables import NUMBER_CELL, UNFIT, Row, Table, tables, years_in

PERIOD_WORDS: Final = "|".join(re.escape(word) for word in sorted(PERIODS, key=len, reverse=True))
PERIOD: Final[Rule[None]] = Rule(
    "amount.period",
    re.compile(rf"(?:(?<!\w)|(?<=\d))(?:{PERIOD_WORDS})(?!\w)", re.IGNORECASE),
    hits=("2 mio. kr. årligt", "640 tkr. om året", "410 kr. pr. nat", "en årlig udgift på 5 kr."),
    misses=("årligheden", "i årevis"),
)
YEARS: Final[Rule[None]] = Rule(
    "amount.years",
    re.compile(
        r"(?:\s\(?[a-zæøå]+\.?){0,3}?\s\(?(?:i|fra|til|for)\s"
        r"(?P<years>20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?)(?!\d)"
    ),
    hits=(" i 2023", " årligt fra 2024", " årligt i 2023-2026"),
    misses=(" i 14 dage", " til 2.000 borgere"),
)
RULES: Final = (PERIOD, YEARS)
KIND: Final = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in KINDS)
PERIOD_REACH: Final = 28
LOOSE_WORDS: Final = 12
TABLE_RULE: Final = "amount.table_cell"

Place = tuple[Table, Row, int]


class Grids:
    """The tables of a document, asked by position."""

    def __init__(self, found: list[Table]) -> None:
        self._rows = sorted(
            ((row, table) for table in found for row in table.rows), key=lambda pair: pair[0].start
        )
        self._starts = [row.start for row, _ in self._rows]
        self._heads = {row.start: row.end for table in found for row in table.heads}
        self._head_starts = sorted(self._heads)

    def in_head(self, position: int) -> bool:
        """Tell whether a position stands in the head of a table."""
        index = bisect_right(self._head_starts, position) - 1
        return index >= 0 and position < self._heads[self._head_starts[index]]

    def at(self, position: int) -> Place | None:
        """Return the cell that holds a position."""
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return None
        row, table = self._rows[index]
        cells = enumerate(row.cells)
        return next(((table, row, n) for n, c in cells if c.start <= position < c.end), None)

    def bare(self, text: str) -> Iterator[Money]:
        """Yield the numbers that have their unit from the head or the caption of their table."""
        for row, table in self._rows:
            own_scale = None if UNFIT.search(row.label) else table.scale
            for index, cell in enumerate(row.cells):
                column = table.column(row, index)
                scale = column.scale or (own_scale if column.is_money else None)
                match = NUMBER_CELL.pattern.match(text[cell.start : cell.end])
                if match is None or scale is None or (index == 0 and len(row.cells) > 1):
                    continue
                if "kr" in match.group().lower():
                    continue  # it names its own unit
                value = number_of(match["number"] + (match["decimals"] or "")) * scale
                value = -value if match["minus"] else value
                yield Money(cell.start, cell.end, round(value, 2), TABLE_RULE)


def amounts(source: SourceText, outline: Outline) -> tuple[Amount, ...]:
    """Return every sum in running text, and each distinct figure of a table row once."""
    scope = Scope(source, outline)
    grids = Grids(tables(source))
    found: list[Amount] = []
    told: set[tuple[int, float]] = set()
    every = [*money_in(source.text), *grids.bare(source.text)]
    for money in sorted(every, key=lambda money: (money.start, money.end, money.value)):
        if money.value == 0 or scope.is_furniture(money.start) or grids.in_head(money.start):
            continue
        place = grids.at(money.start)
        if place is None:
            found.append(_in_text(money, scope))
        elif (place[1].start, money.value) not in told:
            told.add((place[1].start, money.value))
            found.append(_in_row(money, scope, *place))
    return tuple(found)


def _in_text(money: Money, scope: Scope) -> Amount:
    """Return a sum of running text: it quotes itself, or its clause where it says no "kr."."""
    text = scope.text
    sentence = sentence_at(text, money.start, money.end)
    clause = clause_at(text, money.start, money.end, sentence)
    years = YEARS.pattern.match(text, money.end, sentence[1])
    return Amount(
        value=money.value,
        issue=code_near(text, money.start, sentence),
        purpose=purpose_of(text, money.start, money.end, sentence, clause),
        per=_period(text, money, sentence),
        years=years_in(years["years"]) if years else (),
        kind=_kind(money.value, text[clause[0] : clause[1]]),
        agenda_item=scope.item_at(money.start),
        rule=money.rule,
        **scope.place(*((money.start, money.end) if money.says_kroner else clause)),
    )


def _in_row(money: Money, scope: Scope, table: Table, row: Row, index: int) -> Amount:
    """Return a figure of a table: it quotes the row from its label to the figure."""
    cell = row.cells[index]
    words_beside = (cell.end - cell.start) - (money.end - money.start)
    if index == 0 or words_beside > LOOSE_WORDS:
        return _in_text(money, scope)
    code = CODE.search(row.label)
    label = row.label.replace(code.group(), "", 1).strip(" :–-") if code else row.label.strip()
    return Amount(
        value=money.value,
        issue=code.group() if code else None,
        purpose=label or None,
        per=_period(scope.text, money, (cell.start, cell.end)),
        years=_years_of(money.value, scope.text, table, row),
        kind=_kind(money.value, row.label),
        agenda_item=scope.item_at(money.start),
        rule=money.rule,
        **scope.place(row.opening, money.end),
    )


def _years_of(value: float, text: str, table: Table, row: Row) -> tuple[str, ...]:
    """Return the years of all columns in which the row holds the same figure."""
    years: list[str] = []
    for index, cell in enumerate(row.cells):
        words = text[cell.start : cell.end]
        column = table.column(row, index)
        bare = NUMBER_CELL.pattern.match(words)
        values = [money.value for money in money_in(words)]
        if bare and "kr" not in words.lower():
            scale = column.scale or table.scale or 1
            sign = -1 if bare["minus"] else 1
            values = [sign * number_of(bare["number"] + (bare["decimals"] or "")) * scale]
        if value in [round(each, 2) for each in values]:
            years += [year for year in column.years if year not in years]
    return tuple(years)


def _period(text: str, money: Money, sentence: tuple[int, int]) -> str | None:
    """Return whether the sum is for each year, month or night."""
    behind = PERIOD.search(text, money.end, min(sentence[1], money.end + PERIOD_REACH))
    before = PERIOD.search(text, max(sentence[0], money.start - PERIOD_REACH), money.start)
    match = behind or before
    return PERIODS[match.group().lower()] if match else None


def _kind(value: float, words: str) -> str | None:
    """Return what sort of sum it is, where the words around it tell."""
    if value < 0:
        return "saving"
    return next((kind for kind, pattern in KIND if pattern.search(words)), None)
