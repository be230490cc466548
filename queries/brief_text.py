"""An election brief as Markdown and as a page of HTML, every line with quote and reference."""

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Final

from queries.answers import Brief, BriefLine, BriefSection, Source

MARKS: Final = re.compile(r"([\\`*_\[\]<>#|~])")
STYLE: Final = (
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
    "blockquote{margin:.25rem 0 1rem;padding-left:1rem;border-left:.25rem solid #999}"
    "cite{display:block;font-size:.875rem;color:#444}li{margin-bottom:.5rem}"
)


def reference(source: Source) -> str:
    """Return where a quote stands: document, date, page and place."""
    page = f", s. {source.page}" if source.page else ""
    date = f", {source.date}" if source.date else ""
    return f"{source.title}{date}{page} ({source.document}, tegn {source.start}–{source.end})"


def as_markdown(brief: Brief) -> str:
    """Return the brief as Markdown."""
    parts = [f"# Valgbrief: {_plain(brief.subject.name)}"]
    parts += [_markdown_section(section) for section in brief.sections]
    parts += [_markdown_actors(heading, lines) for heading, lines in _sides(brief)]
    parts += [] if brief.sections else ["Der er intet fortalt i de indlæste dokumenter."]
    return "\n\n".join(parts) + "\n"


def _markdown_section(section: BriefSection) -> str:
    """Return one part of the brief."""
    return "\n\n".join([f"## {section.heading}", *map(_markdown_line, section.lines)])


def _markdown_line(line: BriefLine) -> str:
    """Return one line with its quote and reference below."""
    source = line.event.source
    date = f"{line.event.date}: " if line.event.date else ""
    quote = " ".join(_plain(source.quote).split())
    return f"- {date}{_plain(line.text)}\n  > «{quote}»\n  >\n  > — {_plain(reference(source))}"


def _markdown_actors(heading: str, lines: Iterable[str]) -> str:
    """Return a list of allies or opponents."""
    return "\n".join([f"## {heading}", "", *(f"- {_plain(line)}" for line in lines)])


def _sides(brief: Brief) -> Iterator[tuple[str, list[str]]]:
    """Return the lists of those on either side, with how often: of an issue, or of an actor."""
    is_issue = brief.subject.kind == "issue"
    first, second = ("for", "imod") if is_issue else ("enig", "uenig")
    for heading, rows in (
        ("Tilhængere" if is_issue else "Allierede", brief.allies),
        ("Modstandere", brief.opponents),
    ):
        if rows:
            yield (
                heading,
                [f"{r.actor.name} ({first} {r.support}, {second} {r.oppose})" for r in rows],
            )


def _plain(text: str) -> str:
    r"""Return the text so that Markdown shows it as it stands.

    >>> print(_plain("en *stor* plan"))
    en \*stor\* plan
    """
    return MARKS.sub(r"\\\1", text)


def as_html(brief: Brief, link: Callable[[Source], str] | None = None) -> str:
    """Return the brief as a page of its own; `link` tells where a reference leads to."""
    name = escape(brief.subject.name)
    body = [f"<h1>Valgbrief: {name}</h1>"]
    body += [_html_section(section, link) for section in brief.sections]
    body += [_html_actors(heading, lines) for heading, lines in _sides(brief)]
    body += [] if brief.sections else ["<p>Der er intet fortalt i de indlæste dokumenter.</p>"]
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    return (
        f'<!doctype html>\n<html lang="da">\n<head>{head}<title>Valgbrief: {name}</title>'
        f"<style>{STYLE}</style></head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


def _html_section(section: BriefSection, link: Callable[[Source], str] | None) -> str:
    """Return one part of the brief."""
    lines = "\n".join(_html_line(line, link) for line in section.lines)
    return f"<h2>{escape(section.heading)}</h2>\n<ul>\n{lines}\n</ul>"


def _html_line(line: BriefLine, link: Callable[[Source], str] | None) -> str:
    """Return one line with its quote and reference below."""
    source = line.event.source
    date = f"<time>{escape(line.event.date)}</time>: " if line.event.date else ""
    where = escape(reference(source))
    cited = f'<a href="{escape(link(source))}">{where}</a>' if link else where
    quote = f"<blockquote>{escape(source.quote)}<cite>{cited}</cite></blockquote>"
    return f"<li>{date}{escape(line.text)}{quote}</li>"


def _html_actors(heading: str, lines: Iterable[str]) -> str:
    """Return a list of allies or opponents."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h2>{escape(heading)}</h2>\n<ul>{items}</ul>"
