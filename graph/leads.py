"""Where every paper leads, by which key: the keyed lineage between papers; pure.

Keyed links are certain: the key stands in both papers, and one target alone fits it. What could
lead to two leads nowhere.
"""

from itertools import chain

from graph.budget_leads import budget_leads
from graph.case_leads import case_leads
from graph.known_papers import KnownPapers
from graph.pointer_leads import attachment_leads, document_leads, handling_leads, hearing_leads
from graph.shelf import Lead, Shelf


def leads(known: KnownPapers) -> tuple[Lead, ...]:
    """Return where items, papers, references and bilag lead, in one order, each once."""
    shelf = Shelf(known)
    found = chain(
        case_leads(shelf),
        document_leads(shelf),
        handling_leads(shelf),
        attachment_leads(shelf),
        hearing_leads(shelf),
        budget_leads(shelf),
    )
    told = {(each.start, each.end, each.key): each for each in found}
    return tuple(told[ends] for ends in sorted(told))
