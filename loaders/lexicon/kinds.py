"""Words that tell what kind of paper a title belongs to, and names of public bodies.

Left out: "sag", "punkt" and other words that every kind of paper has in its titles.
"""

from typing import Final

PRESS: Final = r"\bpressemeddelelse\b|\bpresseomtale\b|\bnyhed\b"
BUDGET: Final = (
    r"budgetforslag|budgetnotat|budgetønske|driftsønske|anlægsønske|investeringsforslag|"
    r"besparelsesforslag|spareforslag|sparekatalog|effektiviseringsforslag|omprioriteringsforslag|"
    r"anlægsforslag|driftsforslag|budgetbidrag|reduktionsforslag|ændringsforslag"
)
MINUTES: Final = (
    r"referat|protokol|\bopsamling\b|mødenotat|beslutninger fra|mødereferat|r e f e r a t"
)
AGENDA: Final = r"dagsorden|mødeindkaldelse|indkaldelse til|d a g s o r d e n"
LETTER: Final = (
    r"høringssvar|høringsbrev|\bbrev\b|henvendelse|\budtalelse\b|bemærkninger til|svar på|"
    r"\bansøgning\b|indsigelse|\bindspil til\b"
)
MEMO: Final = (
    r"notat|redegørelse|orientering|\bbilag\s\d|evaluering|statusrapport|\bstatus på\b|"
    r"\bindstilling\b|handleplan|oversigt|årsberetning|årsrapport|\bplan for\b|beretning"
)
MEETING_PAPERS: Final = r"referat|protokol|dagsorden"
MEETING: Final = r"\bmøde|møde\b|\bseminar|workshop"
BARE_KINDS: Final = frozenset(
    (
        "referat",
        "beslutningsreferat",
        "beslutningsprotokol",
        "protokol",
        "dagsorden",
        "notat",
        "budgetnotat",
        "budgetforslag",
        "budgetønske",
        "driftsønske",
        "anlægsønske",
        "spareforslag",
        "besparelsesforslag",
        "investeringsforslag",
        "effektiviseringsforslag",
        "ændringsforslag",
        "høringssvar",
        "pressemeddelelse",
        "memo",
        "bilag",
        "indstilling",
        "brev",
        "åbent brev",
        "orientering",
        "faktaark",
        "mødereferat",
        "åben dagsorden",
        "åbent referat",
        "dagsorden og referat",
        "sagsfremstilling",
    )
)
TITLE_STARTS: Final = (
    r"(?:(?:åbent?|lukket|godkendt|foreløbigt|udkast til|ordinært|ekstraordinært|beslutnings|"
    r"møde)\s?-?){0,4}"
    r"(?:referat|dagsorden|beslutningsprotokol|protokol|høringssvar|notat|budgetforslag|budgetnotat|"
    r"pressemeddelelse|bilag\s\d|åbent brev|opsamling|dialogmøde|vedr|vedrørende|svar på|"
    r"henvendelse|"
    r"udtalelse|redegørelse|status|ændringsforslag|indkaldelse|mødeindkaldelse|ordinært møde|"
    r"ekstraordinært møde|bemærkninger|indspil|ansøgning|fællesmøde|temamøde|møde\s|r e f e r a t|"
    r"d a g s o r d e n|spareforslag|investeringsforslag|anlægsforslag|driftsønske|budgetønske)"
)

# How the names of elected and advisory bodies end.
BODY_ENDS: Final = (
    r"råd|rådet|udvalg|udvalget|bestyrelse|bestyrelsen|nævn|nævnet|repræsentation|"
    r"repræsentationen|forum|forummet|kommission|kommissionen|styregruppe|styregruppen|"
    r"arbejdsgruppe|arbejdsgruppen|følgegruppe|følgegruppen|magistrat|magistraten|netværk|"
    r"netværket|parlament|parlamentet|ting|tinget|panel|panelet"
)
COUNCILS: Final = (
    "byrådet",
    "byråd",
    "kommunalbestyrelsen",
    "kommunalbestyrelse",
    "borgerrepræsentationen",
    "regionsrådet",
    "økonomiudvalget",
)
