"""Sub-headings of Danish minutes, memos and case papers, and what stands below them.

A heading counts folded to lower case without its final colon. Left out: words that are topics as
often as labels ("Boliger", "Personale"), which stay headings of ordinary sections.
"""

from typing import Final

from loaders.outline import SectionKind

SECTION_HEADINGS: Final[dict[str, SectionKind]] = {
    # what is recommended
    "indstilling": "recommendation",
    "indstillinger": "recommendation",
    "alternativ indstilling": "recommendation",
    "administrationens indstilling": "recommendation",
    "forvaltningens indstilling": "recommendation",
    "indstilling fra administrationen": "recommendation",
    "indstilling fra forvaltningen": "recommendation",
    "forslag til beslutning": "recommendation",
    "beslutningsforslag": "recommendation",
    "anbefaling": "recommendation",
    "anbefalinger": "recommendation",
    "forslag": "recommendation",
    # what the paper tells
    "resume": "presentation",
    "resumé": "presentation",
    "sagsresume": "presentation",
    "sagsresumé": "presentation",
    "sammenfatning": "presentation",
    "anledning": "presentation",
    "sagsfremstilling": "presentation",
    "sagens kerne": "presentation",
    "sagens gang": "presentation",
    "sagsforløb": "presentation",
    "sagsgang": "presentation",
    "sagsgang og sagstype": "presentation",
    "sagen behandles i": "presentation",
    "beskrivelse af sagen": "presentation",
    "beskrivelse": "presentation",
    "baggrund": "presentation",
    "baggrund og vurdering": "presentation",
    "baggrund/sagens indhold": "presentation",
    "sagens indhold": "presentation",
    "sagens baggrund": "presentation",
    "beslutningstema": "presentation",
    "problemstilling": "presentation",
    "løsning": "presentation",
    "vurdering": "presentation",
    "forvaltningens vurdering": "presentation",
    "administrationens vurdering": "presentation",
    "retligt grundlag": "presentation",
    "lovgrundlag": "presentation",
    "lovgrundlag – link": "presentation",
    "lovgrundlag - link": "presentation",
    "handlemuligheder": "presentation",
    "kompetence": "presentation",
    "beslutningskompetence": "presentation",
    "videre proces": "presentation",
    "den videre proces": "presentation",
    "tidsplan": "presentation",
    "redegørelse": "presentation",
    "kommunikation": "presentation",
    "tidligere behandling": "presentation",
    "konsekvenser": "presentation",
    "personalemæssige konsekvenser": "presentation",
    "klimakonsekvenser": "presentation",
    "miljømæssige konsekvenser": "presentation",
    "sundhedsmæssige konsekvenser": "presentation",
    "øvrige konsekvenser": "presentation",
    "supplerende sagsfremstilling": "presentation",
    # what an item is about
    "indhold": "contents",
    "formål": "contents",
    "emne": "contents",
    "punktets indhold": "contents",
    # what was said
    "referat": "discussion",
    "referat af punktet": "discussion",
    "drøftelse": "discussion",
    "drøftelser": "discussion",
    "dialog": "discussion",
    "behandling": "discussion",
    "debat": "discussion",
    "bemærkninger": "discussion",
    "kommentarer": "discussion",
    "opsamling": "discussion",
    "mødets drøftelse": "discussion",
    "rådets drøftelse": "discussion",
    "udvalgets drøftelse": "discussion",
    # what was decided
    "beslutning": "decision",
    "beslutninger": "decision",
    "afgørelse": "decision",
    "konklusion": "decision",
    "udvalgets beslutning": "decision",
    "rådets beslutning": "decision",
    "byrådets beslutning": "decision",
    "vedtagelse": "decision",
    "protokol": "decision",
    "beslutningsprotokol": "decision",
    # hearings
    "høring": "hearing",
    "høringer": "hearing",
    "høringssvar": "hearing",
    "inddragelse": "hearing",
    "inddragelse og høring": "hearing",
    "høring og inddragelse": "hearing",
    "udtalelser": "hearing",
    # money
    "økonomi": "economy",
    "økonomiske konsekvenser": "economy",
    "økonomiske konsekvenser og finansiering": "economy",
    "finansiering": "economy",
    "økonomi og finansiering": "economy",
    "økonomiske og personalemæssige konsekvenser": "economy",
    "bevillingsmæssige konsekvenser": "economy",
    # papers
    "bilag": "attachments",
    "bilagsliste": "attachments",
    "bilag til sagen": "attachments",
    "bilag til punktet": "attachments",
    "vedlagte bilag": "attachments",
    "vedlagt": "attachments",
    "vedlæg": "attachments",
    "oversigt over bilag": "attachments",
    "bilagsoversigt": "attachments",
    "liste over bilag": "attachments",
    "materiale": "attachments",
    "link til bilag": "attachments",
    # who does what
    "aftale": "tasks",
    "aftaler": "tasks",
    "opfølgning": "tasks",
    "opfølgningspunkter": "tasks",
    "opfølgningsliste": "tasks",
    "opgaver": "tasks",
    "opgaveliste": "tasks",
    "aktioner": "tasks",
    "handlinger": "tasks",
    "to do": "tasks",
    "to-do": "tasks",
    "næste skridt": "tasks",
    "aftalt": "tasks",
    "det aftales": "tasks",
    "aftaler og opfølgning": "tasks",
    "opfølgning og ansvar": "tasks",
    "ansvarlig": "tasks",
    "tovholder": "tasks",
}

AGENDA_HEADINGS: Final = frozenset(
    (
        "dagsorden",
        "dagsordenen",
        "dagsordenspunkter",
        "dagsordenens punkter",
        "punkter",
        "punkter på dagsordenen",
        "indholdsfortegnelse",
        "indhold",
        "punktliste",
        "sagsliste",
        "sager",
        "oversigt over punkter",
        "åbne punkter",
        "lukkede punkter",
        "åben dagsorden",
        "lukket dagsorden",
        "forslag til dagsorden",
        "dagsorden for mødet",
        "mødets dagsorden",
        "program",
    )
)

MINUTES_HEADINGS: Final = frozenset(
    (
        "referat",
        "referat af mødet",
        "dagsorden med referat",
        "dagsorden og referat",
        "referat af møde",
        "mødereferat",
        "beslutningsreferat",
        "beslutninger",
        "behandling af dagsordenen",
        "punkterne",
    )
)

# Headings that never name an agenda item although they stand where one could.
NO_ITEM_HEADINGS: Final = frozenset(
    (
        "velkomst og præsentation af deltagere",
        "pause",
        "frokost",
        "frokostpause",
        "kaffepause",
        "kaffe",
        "med venlig hilsen",
        "underskrift",
        "underskrifter",
        "underskriftsside",
        "godkendelse og underskrift",
        "næste møde",
        "kommende møder",
        "mødedatoer",
        "noter",
        "kilder",
        "kontakt",
        "om mødet",
        "fakta",
        "faktaboks",
        "fold alle ud",
        "links",
    )
)

BREAKS: Final = frozenset(
    (
        "pause",
        "kaffepause",
        "frokost",
        "frokostpause",
        "kort pause",
        "spisepause",
        "pause med kaffe",
        "kaffe",
        "middag",
        "aftensmad",
        "benstrækker",
        "kaffe og kage",
        "pause og kaffe",
        "pause med forfriskninger",
    )
)

AGENDA_COLUMNS: Final = frozenset(
    (
        "tid",
        "tidspunkt",
        "kl",
        "pkt",
        "punkt",
        "nr",
        "emne",
        "dagsordenspunkt",
        "dagsordenspunkter",
        "dagsorden",
        "sag",
        "titel",
        "overskrift",
        "ansvarlig",
        "oplæg",
        "oplægsholder",
        "formål",
        "bilag",
    )
)

# Column heads that make a table a list of tasks, not an agenda.
TASK_COLUMNS: Final = frozenset(
    (
        "aftale",
        "aftaler",
        "opgave",
        "frist",
        "deadline",
        "opfølgning",
        "handling",
        "hvem",
        "hvornår",
    )
)

SIGNATURE_STARTS: Final = (
    "med venlig hilsen",
    "venlig hilsen",
    "mvh",
    "de bedste hilsner",
    "mange hilsner",
    "hilsen",
    "på vegne af",
    "underskrift",
    "kopi:",
    "kopi til",
    "cc:",
    "kontakt:",
    "pressekontakt",
    "yderligere oplysninger",
    "for yderligere oplysninger",
    "yderligere information",
)

# Words that make a short line without a full stop a sentence, not a heading.
FINITE_VERBS: Final = frozenset(
    {
        "er", "var", "har", "havde", "kan", "kunne", "skal", "skulle", "vil", "ville", "bør",
        "burde", "må", "måtte", "blev", "bliver", "får", "fik", "tør", "turde", "vidste", "gør",
        "gjorde", "går", "gik", "kom", "kommer", "siger", "sagde", "står", "stod", "tager", "tog",
        "ser", "giver", "gav", "finder", "fandt", "ønsker", "mener", "foreslår", "spørger",
        "svarer", "oplyser", "orienterer", "gennemgår", "samler", "godkendes", "godkendt",
        "drøftes", "drøftede", "takker", "takkede", "beder", "bad", "synes", "undersøger",
        "følger", "sender", "skriver", "vender", "kontakter", "deltog", "deltager", "indleder",
        "informerer", "fortæller", "nævner", "påpeger", "lover", "tilbyder", "arbejder", "findes",
        "indstiller", "anbefaler",
        "behandler", "vurderer", "bemærker", "understreger", "peger", "henviser", "støtter",
        "afventer", "forventer", "beslutter", "besluttede", "anmoder", "opfordrer",
    }
)  # fmt: skip
