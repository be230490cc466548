"""HTML: the text of a page with its headings, lists and tables, its menus marked as furniture.

The tree is walked with a loop, never by recursion: real pages nest thousands deep.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.model import Block, SourceText
from loaders.lexicon.furniture import FURNITURE_ENDS, FURNITURE_MARKS, FURNITURE_STARTS
from loaders.readers.assemble import Assembler, Role
from loaders.readers.encoding import decode

_DROPPED: Final = frozenset(
    {"script", "style", "template", "head", "svg", "iframe", "object", "canvas", "-comment"}
)
_FURNITURE_TAGS: Final = frozenset({"nav", "footer", "button", "select", "noscript", "dialog"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD: Final = frozenset({"b", "strong"})
_LISTS: Final = frozenset({"ul", "ol", "menu"})
# How many line ends part a block from what stands around it.
_GAPS: Final[dict[str, int]] = {
    **dict.fromkeys(_HEADINGS, 2),
    **dict.fromkeys(
        ("p", "table", "blockquote", "pre", "hr", "dl", "section", "article", "header", "footer",
         "nav", "main", "aside", "form", "fieldset", "figure", "address", "body"), 2,
    ),
    **dict.fromkeys(
        ("div", "li", "dt", "dd", "caption", "figcaption", "summary", "details", "legend",
         "center", "option", "button", "select", "noscript", "dialog", "optgroup"), 1,
    ),
}  # fmt: skip
_CHARSET: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def read_html(name: str, data: bytes) -> SourceText:
    """Return the text of an HTML file in the encoding it tells."""
    declared = _CHARSET.search(data[:4096])
    return source_of_html(name, decode(data, declared.group(1).decode() if declared else None))


def source_of_html(name: str, html: str, *, tabs_count: bool = False) -> SourceText:
    """Return the text of HTML source; `tabs_count` where its tabs aren't just white space."""
    tree = LexborHTMLParser(html)
    text, blocks = _walked(tree.body, tabs_count=tabs_count) if tree.body else ("", ())
    title_node = tree.head.css_first("title") if tree.head else None
    title = " ".join(title_node.text().split()) if title_node else ""
    return SourceText(
        name=name, media_type="text/html", text=text, blocks=blocks, title=title or None
    )


def _steps(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node below the root when it opens (True) and when it closes (False)."""
    node: LexborNode | None = root
    open_nodes: list[LexborNode] = []
    while node is not None:
        yield node, True
        child = None if node.tag in _DROPPED else node.first_child
        if child is not None:
            open_nodes.append(node)
            node = child
            continue
        yield node, False
        while node.next is None and open_nodes:
            node = open_nodes.pop()
            yield node, False
        node = node.next if open_nodes else None


class _Plan(NamedTuple):
    """What must be known before the walk: which tables hold data, which elements are furniture."""

    data_tables: frozenset[int]
    furniture: frozenset[int]


class _Table:
    """Counts what tells a table of data from one that only lays out the page."""

    def __init__(self, identity: int) -> None:
        self.identity = identity
        self.rows = self.widest = self.cells = self.headings = 0
        self.nested = False

    def is_data(self) -> bool:
        """Tell whether its rows are to be read as rows."""
        return self.widest > 1 and not self.nested and not (self.headings and self.rows <= 2)


def _plan(root: LexborNode) -> _Plan:
    """Look through the page once for its tables and furniture."""
    tables: list[_Table] = []
    candidates: list[tuple[int, list[bool]]] = []
    data, furniture = set[int](), set[int]()
    for node, opens in _steps(root):
        tag = node.tag or ""
        if tag == "table":
            _plan_table(node, tables, data, opens=opens)
        elif tables and opens:
            _count_in_table(tables[-1], tag)
        if tag in ("h1", "main", "article") and opens:
            _clear(candidates)
        if tag.startswith("-") or not _looks_like_furniture(node, tag):
            continue
        if opens:
            candidates.append((node.mem_id, [True]))
        else:
            identity, holds = candidates.pop()
            if holds[0]:
                furniture.add(identity)
    return _Plan(frozenset(data), frozenset(furniture))


def _plan_table(node: LexborNode, tables: list[_Table], data: set[int], *, opens: bool) -> None:
    if opens:
        if tables:
            tables[-1].nested = True
        tables.append(_Table(node.mem_id))
    else:
        table = tables.pop()
        if table.is_data():
            data.add(table.identity)


def _count_in_table(table: _Table, tag: str) -> None:
    if tag == "tr":
        table.rows += 1
        table.cells = 0
    elif tag in ("td", "th"):
        table.cells += 1
        table.widest = max(table.widest, table.cells)
    elif tag in _HEADINGS:
        table.headings += 1


def _clear(candidates: list[tuple[int, list[bool]]]) -> None:
    """What holds the page's own heading is no furniture, however its class is called."""
    for _, holds in reversed(candidates):
        if not holds[0]:
            break
        holds[0] = False


def _looks_like_furniture(node: LexborNode, tag: str) -> bool:
    if tag in _FURNITURE_TAGS:
        return True
    if tag in ("html", "body", "main", "article"):
        return False
    attributes = node.attributes
    if attributes.get("href", "") == "#top" or "hidden" in attributes:
        return True
    if _HIDDEN.search(attributes.get("style") or ""):
        return True
    marks = " ".join(attributes.get(name) or "" for name in ("class", "id", "role"))
    return any(
        mark in FURNITURE_MARKS
        or mark.startswith(FURNITURE_STARTS)
        or mark.endswith(FURNITURE_ENDS)
        for mark in marks.lower().split()
    )


def _walked(root: LexborNode, *, tabs_count: bool) -> tuple[str, tuple[Block, ...]]:
    """Return the text and blocks of the page."""
    walk = _Walk(_plan(root), Assembler(tabs_count=tabs_count))
    for node, opens in _steps(root):
        if opens:
            walk.enter(node)
        else:
            walk.leave(node)
    return walk.out.finish()


class _Walk:
    """Keeps what the open elements mean for the text inside them."""

    def __init__(self, plan: _Plan, out: Assembler) -> None:
        self.out = out
        self._plan = plan
        self._roles = [Role()]
        self._lists = 0
        self._verbatim = self._bold = 0
        self._tables: list[bool] = []

    def enter(self, node: LexborNode) -> None:
        """Take a text, or note what an element means."""
        tag = node.tag or ""
        if tag == "-text":
            piece = node.text_content or ""
            if self._verbatim:
                self.out.verbatim(piece, self._roles[-1])
            else:
                self.out.text(piece, self._roles[-1], bold=self._bold > 0)
        elif tag == "br":
            self.out.line_break()
        if tag.startswith("-"):
            return
        self._part(node, tag)
        self._roles.append(self._role(node, tag))
        self._lists += tag in _LISTS
        self._bold += tag in _BOLD
        self._verbatim += tag in ("pre", "textarea")
        if tag == "table":
            self._tables.append(node.mem_id in self._plan.data_tables)
        elif tag == "tr" and self._in_data():
            self.out.open_row()
        elif tag in ("td", "th") and self._in_data():
            self.out.open_cell()

    def leave(self, node: LexborNode) -> None:
        """Close what the element opened."""
        tag = node.tag or ""
        if tag.startswith("-"):
            return
        role = self._roles.pop()
        self._lists -= tag in _LISTS
        self._bold -= tag in _BOLD
        self._verbatim -= tag in ("pre", "textarea")
        if tag == "tr" and self._in_data():
            self.out.close_row(role)
        elif tag == "table":
            self._tables.pop()
        self._part(node, tag)

    def _in_data(self) -> bool:
        return bool(self._tables) and self._tables[-1]

    def _part(self, node: LexborNode, tag: str) -> None:
        """Part the element from its surroundings, if it is a block."""
        gap = _GAPS.get(tag, 0)
        if tag in _LISTS:
            gap = 2 if self._lists == 0 else 1
        elif tag in ("tr", "td", "th") and not self._in_data():
            gap = 1
        elif node.mem_id in self._plan.furniture and tag != "a":
            gap = max(gap, 1)
        if gap:
            self.out.boundary(gap)

    def _role(self, node: LexborNode, tag: str) -> Role:
        """Return the role of the text directly inside the element."""
        role = self._roles[-1]
        if role.kind == "furniture" or node.mem_id in self._plan.furniture:
            return Role("furniture")
        if tag in _HEADINGS:
            return Role("heading", int(tag[1]))
        if tag == "li":
            return Role("list_item", max(self._lists, 1))
        return Role() if tag in ("table", "blockquote") else role
