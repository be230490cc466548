"""EML: who wrote to whom, when and about what, then the letter and the names of its enclosures."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Final

from graph.errors import UnreadableDocumentError
from graph.model import SourceText
from loaders.lexicon.months import FULL_MONTHS
from loaders.readers.encoding import decode
from loaders.readers.html import source_of_html
from loaders.readers.joined import Part, joined, lines_part
from loaders.readers.plain import blocks_of

_HEADERS: Final = (("Emne", "subject"), ("Fra", "from"), ("Til", "to"), ("Kopi", "cc"))
# What Python's own parser raises on malformed header fields.
_DAMAGES: Final = (ValueError, IndexError, KeyError, AttributeError, TypeError, LookupError)


def read_mail(name: str, data: bytes) -> SourceText:
    """Return the text of an e-mail; `title` is its subject."""
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
        if not any(message[field] for field in ("from", "subject", "date")):
            raise _unreadable(name)
        head = lines_part(_head_lines(message), "paragraph")
        body = _body(message)
        tail = lines_part(_enclosures(message), "paragraph")
        subject = _oneline(message["subject"])
    except _DAMAGES as error:
        raise _unreadable(name) from error
    text, blocks = joined([head, body, tail])
    return SourceText(
        name=name, media_type="message/rfc822", text=text, blocks=blocks, title=subject or None
    )


def _unreadable(name: str) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        f"»{name}« er beskadiget eller er ikke en e-mail.",
        "Gem mailen igen fra mailprogrammet som .eml eller som tekst.",
    )


def _head_lines(message: EmailMessage) -> list[str]:
    lines = [f"{label}: {_oneline(message[field])}" for label, field in _HEADERS if message[field]]
    return [*lines, *([f"Dato: {date}"] if (date := _date(message)) else [])]


def _oneline(value: object) -> str:
    return " ".join(str(value or "").split())


def _date(message: EmailMessage) -> str:
    """Return when the mail was sent, as a Danish date, or as it is written where unreadable."""
    sent = getattr(message["date"], "datetime", None)
    if sent is None:
        return _oneline(message["date"])
    return f"{sent.day}. {FULL_MONTHS[sent.month - 1]} {sent.year} kl. {sent:%H.%M}"


def _body(message: EmailMessage) -> Part:
    """Return the letter: its plain text, or its HTML where there is no plain text."""
    part = message.get_body(("plain", "html"))
    if part is None:
        return Part("", ())
    payload = part.get_payload(decode=True)
    content = decode(payload, part.get_content_charset()) if isinstance(payload, bytes) else ""
    if part.get_content_subtype() == "html":
        source = source_of_html("", content)
        return Part(source.text, source.blocks)
    content = content.strip("\n")
    return Part(content, tuple(blocks_of(content)))


def _enclosures(message: EmailMessage) -> list[str]:
    names = (part.get_filename() for part in message.iter_attachments())
    return [f"Vedhæftet: {_oneline(name)}" for name in names if name]
