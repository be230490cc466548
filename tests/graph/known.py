"""People made up at random whose names, seats and papers are near one another."""

from typing import Final

from hypothesis import strategies as st

from graph.known_people import KnownPerson, Listing, Seat

FIRST: Final = (
    *("Ida", "Ide", "Jakob", "Jacob", "Jaokb", "Kirstine", "Kristine", "Kirstin", "Lone", "Lene"),
    *("Chr.", "Christian", "C.", "Cecilie", "J.", "Jens", "Anne-Marie", "Anna", "Philip", "Filip"),
)
MIDDLE: Final = ("", "", "", "Bro", "Broe", "B.", "Bro Lind", "Marie", "Gotfredsen")
LAST: Final = (
    *("Lind", "Lidn", "Lund", "Hansen", "Hanssen", "Gotfredsen", "Gotfredson", "Godfredsen"),
    *("Berthelsen", "Bertelsen", "Bethrelsen", "Kjær", "Kjaer", "Aagaard", "Ågård", "Bro", ""),
)
BODIES: Final = ("", "byrådet", "udsatterådet", "ungerådet", "ældrerådet", "su")
OFFICES: Final = ("", "formand", "medlem", "direktør")
PARTIES: Final = ("", "", "venstre", "radikale venstre")
DAYS: Final = (None, "2020-01-10", "2021-02-01", "2022-12-31", "2036-05-01")
PLACES: Final = ("bækby", "bækby", "åby", "", "")


def _names() -> st.SearchStrategy[str]:
    parts = st.tuples(st.sampled_from(FIRST), st.sampled_from(MIDDLE), st.sampled_from(LAST))
    return parts.map(lambda each: " ".join(filter(None, each)))


def _seats() -> st.SearchStrategy[Seat]:
    return st.builds(
        Seat,
        body=st.sampled_from(BODIES),
        office=st.sampled_from(OFFICES),
        date=st.sampled_from(DAYS),
        is_national=st.sampled_from((False, False, True)),
        party=st.sampled_from(PARTIES),
        is_term=st.sampled_from((False, False, True)),
    )


def _listings() -> st.SearchStrategy[Listing]:
    hours = st.sampled_from(((None, None), ("16:00", "18:00"), ("17:00", "19:00")))
    listings = st.builds(
        Listing,
        meeting=st.sampled_from("mno"),
        document=st.sampled_from("abc"),
        body=st.sampled_from(BODIES),
        date=st.sampled_from(DAYS),
        is_present=st.booleans(),
    )
    return st.builds(
        lambda one, told: one.model_copy(update={"start": told[0], "end": told[1]}), listings, hours
    )


def known_people(most: int = 12) -> st.SearchStrategy[list[KnownPerson]]:
    """Return people, each with an id of its own."""
    people = st.builds(
        KnownPerson,
        id=st.just(""),
        names=st.lists(_names(), min_size=1, max_size=2).map(tuple),
        scope=st.sampled_from(PLACES),
        by_company=st.booleans(),
        parties=st.sampled_from(PARTIES).map(lambda each: frozenset({each} - {""})),
        seats=st.lists(_seats(), max_size=2).map(tuple),
        listings=st.lists(_listings(), max_size=2).map(tuple),
        documents=st.frozensets(st.sampled_from("abcdefgh"), min_size=1, max_size=2),
    )
    return st.lists(people, min_size=2, max_size=most).map(
        lambda all_: [one.model_copy(update={"id": f"{at:02}"}) for at, one in enumerate(all_)]
    )
