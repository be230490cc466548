"""Every exception of the product.

SagssporError
├── DocumentError                 a document can't be read or loaded
│   ├── UnsupportedDocumentError  no reader for this kind of file
│   ├── UnreadableDocumentError   damaged, encrypted, scanned without text, too large
│   └── EmptyDocumentError        there is no text in it
├── IdentityError                 judgements that can't stand together
│   ├── ContradictoryJudgementError
│   └── JudgementFileError        a file of judgements can't be read
├── StoreError                    the graph database
│   ├── StoreUnavailableError     it doesn't answer
│   └── SchemaOutdatedError       it was made by another version
├── KeepingError                  the graph can't be taken in or made anew
│   ├── InvalidExportError        a file is no export, or not a whole one
│   ├── GraphNotEmptyError        an import would mix two graphs
│   └── ArchiveIncompleteError    the archive lacks documents of the graph
├── SettingsError                 a setting of the environment that can't be used
├── InvalidCursorError            a page mark that we never gave out
└── NotFoundError                 no such issue, person, organisation, meeting or document

Messages are Danish, since users see them: what failed, on which document or key, and what to do.
"""


class SagssporError(Exception):
    """The root; `remedy` is a Danish sentence that tells what to do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class DocumentError(SagssporError):
    """A document can't be read or loaded."""


class UnsupportedDocumentError(DocumentError):
    """There is no reader for this kind of file."""


class UnreadableDocumentError(DocumentError):
    """The file is damaged, encrypted, scanned without text or too large."""


class EmptyDocumentError(DocumentError):
    """There is no text in the file."""


class IdentityError(SagssporError):
    """Judgements can't stand together."""


class ContradictoryJudgementError(IdentityError):
    """A judgement contradicts others; the message holds the chain that proves it."""


class JudgementFileError(IdentityError):
    """A file of judgements can't be read; the message names the line."""


class StoreError(SagssporError):
    """The graph database failed."""


class StoreUnavailableError(StoreError):
    """The graph database doesn't answer."""


class SchemaOutdatedError(StoreError):
    """The graph was made by another version of Sagsspor."""


class KeepingError(SagssporError):
    """The graph can't be taken in or made anew."""


class InvalidExportError(KeepingError):
    """A file is no export, or not a whole one; the message names line and column."""


class GraphNotEmptyError(KeepingError):
    """An import would mix two graphs."""


class ArchiveIncompleteError(KeepingError):
    """The archive lacks documents that the graph tells of."""


class SettingsError(SagssporError):
    """A setting of the environment can't be used."""


class InvalidCursorError(SagssporError):
    """A page mark that we never gave out."""


class NotFoundError(SagssporError):
    """No such thing; `suggestions` holds the nearest names."""

    def __init__(self, message: str, suggestions: tuple[str, ...] = ()) -> None:
        remedy = "Mente du: " + ", ".join(suggestions) + "?" if suggestions else ""
        super().__init__(message, remedy)
        self.suggestions = suggestions
