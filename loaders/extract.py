"""extract(source) -> Extraction: the steps of extraction in a fixed order."""

from graph.model import Extraction, SourceText
from loaders.segment import segment


def extract(source: SourceText) -> Extraction:
    """Return what one document says of itself, each fact with its place."""
    outline = segment(source)
    return Extraction(
        document=outline.head,
        meeting=outline.meeting,
        participants=outline.participants,
        agenda_items=outline.items,
        attachments=outline.attachments,
    )
