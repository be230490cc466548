"""The papers of Havrum: a night bus is raised, priced, postponed, merged, adopted and running."""

from graph.settlement import settle
from graph.store import GraphStore
from graph.writer import write_document
from tests.queries.draft import Draft

RAISED = "Asta Lund rejser spørgsmålet om en natbus til havnen."
PROMISE = "Ib Holt lover at sende en pris på natbussen til rådet inden sommer."
MERGED = "HB-07 lægges ind i HB-19 Aftenpakken."
ADOPTED = "HB-19 Aftenpakken blev vedtaget med budgettet."
CASE = "27.12.16-G01-4-22"
POINTED = "Udsatterådet rejste sagen den 10. februar 2022, pkt. 1."
RUNNING = "Natbussen kører siden den 1. februar 2024, fortalte Asta Lund."


def council_2022() -> Draft:
    """The night bus is raised by the council for the vulnerable."""
    return (
        Draft("2022-02-10_udsatteraadet.txt", "2022-02-10", "Udsatterådet")
        .organisation("Udsatterådet", kind="council")
        .present("Asta Lund", role="chair", office="formand", organisation="Udsatterådet")
        .present("Bo Krag", party="V")
        .present("Ib Holt", role="official")
        .issue("Natbus", None, "natbussen")
        .item("1", "Natbus", CASE)
        .moves("Natbus", "raised", RAISED, by="Asta Lund")
        .says("Asta Lund", "propose", RAISED, "Natbus")
        .says("Bo Krag", "oppose", "Bo Krag er imod, fordi bussen bliver tom.", "Natbus")
        .says("Ib Holt", "commit", PROMISE, "Natbus", due="2022-06-01")
        .item("2", "Aftencafé")
        .issue("Aftencafé")
        .says("Bo Krag", "propose", "Bo Krag foreslår en aftencafé på biblioteket.", "Aftencafé")
        .decides(
            "instructed",
            "Rådet beder Ib Holt regne på en café.",
            "Aftencafé",
            body="Udsatterådet",
            responsible=("Ib Holt",),
        )
    )


def note_2022() -> Draft:
    """The administration prices it under a code."""
    return (
        Draft("2022-05-20_budgetnotat.txt", "2022-05-20")
        .filed(CASE)
        .organisation("Velfærdsforvaltningen", kind="administration")
        .organisation("Havrum Taxa", kind="company")
        .issue("Natbus til havnen", "HB-07")
        .moves("HB-07", "proposed", "HB-07 indmeldes til budget 2023.", by="Velfærdsforvaltningen")
        .costs(1_200_000, "1,2 mio. kr. om året", "HB-07", "kørsel")
        .says(
            "Velfærdsforvaltningen",
            "propose",
            "Velfærdsforvaltningen anbefaler en bus i timen.",
            "HB-07",
        )
        .says("Havrum Taxa", "oppose", "Havrum Taxa frygter for vognmændenes indtægt.", "HB-07")
    )


def committee_2022() -> Draft:
    """The committee postpones it, by vote."""
    return (
        Draft("2022-09-05_socialudvalget.txt", "2022-09-05", "Socialudvalget")
        .organisation("Socialudvalget", kind="committee")
        .organisation("Venstre", kind="party", aliases=("V",))
        .present("Bo Krag", party="V")
        .present("Cilla Eng", party="A")
        .issue("Natbus til havnen", "HB-07")
        .item("4", "Budgetforslag")
        .points("earlier_handling", POINTED, body="Udsatterådet", date="2022-02-10", item="1")
        .decides(
            "postponed",
            "Udvalget beslutter, at HB-07 udsættes til budget 2024.",
            "HB-07",
            body="Socialudvalget",
        )
        .moves("HB-07", "postponed", "HB-07 udsættes til budget 2024.")
        .votes(
            "adopted",
            "For stemte Bo Krag, imod stemte Cilla Eng.",
            "HB-07",
            moved_by=("Bo Krag",),
            **{"for": {"people": ("Bo Krag",)}, "against": {"people": ("Cilla Eng",)}},
        )
        .says("Cilla Eng", "support", "Cilla Eng støtter natbussen.", "HB-07")
    )


def committee_2023() -> Draft:
    """Two proposals are merged into a third."""
    return (
        Draft("2023-09-04_socialudvalget.txt", "2023-09-04", "Socialudvalget")
        .organisation("Socialudvalget", kind="committee")
        .issue("Natbus til havnen", "HB-07")
        .issue("Klippekort til svømmehallen", "HB-11")
        .issue("Aftenpakken", "HB-19")
        .person("Dorte Vang")
        .says("Dorte Vang", "propose", "Dorte Vang foreslår HB-11 til børnefamilier.", "HB-11")
        .moves("HB-07", "merged", MERGED, became="HB-19")
        .moves("HB-11", "merged", "HB-11 lægges også ind i HB-19.", became="HB-19")
    )


def town_council_2023() -> Draft:
    """The merged proposal is adopted."""
    return (
        Draft("2023-10-09_byraadet.txt", "2023-10-09", "Byrådet")
        .organisation("Byrådet", kind="council")
        .person("Cilla Eng")
        .issue("Aftenpakken", "HB-19")
        .says("Cilla Eng", "support", "Cilla Eng roser aftenpakken.", "HB-19")
        .moves("HB-19", "adopted", ADOPTED, by="Byrådet")
    )


def council_2024() -> Draft:
    """It runs, and a promise is said not to have been kept."""
    return (
        Draft("2024-03-07_udsatteraadet.txt", "2024-03-07", "Udsatterådet")
        .organisation("Udsatterådet", kind="council")
        .person("Asta Lund")
        .person("Ib Holt")
        .person("Mille")
        .issue("Natbus", None, "natbussen")
        .moves("Natbus", "implemented", RUNNING, date="2024-02-01", by="Asta Lund")
        .says(
            "Asta Lund", "point_out", "Løftet fra Ib Holt er ikke holdt, siger Asta Lund.", "Natbus"
        )
        .says("Mille", "ask", "Mille spørger, om bussen også kører søndag.", "Natbus")
    )


def elsewhere() -> Draft:
    """Another municipality uses the same code and has a person of the same name."""
    return (
        Draft("2022-04-01_skovby.txt", "2022-04-01", municipality="Skovby Kommune")
        .person("Asta Lund")
        .person("Mille")
        .issue("Cykelsti ved skoven", "HB-07")
        .says("Asta Lund", "propose", "Asta Lund foreslår en cykelsti, HB-07.", "HB-07")
        .says("Mille", "support", "Mille bakker op.", "HB-07")
    )


PAPERS = (
    council_2022,
    note_2022,
    committee_2022,
    committee_2023,
    town_council_2023,
    council_2024,
    elsewhere,
)


def load_havrum(store: GraphStore) -> None:
    """Write every paper, and settle which matters are one."""
    for make in PAPERS:
        draft = make()
        write_document(store, draft.record(), draft.extraction())
    settle(store)
