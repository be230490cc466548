"""The built-in register: Danish public institutions and the parties, as everybody knows them.

Compiled by the project itself from common knowledge of the public administration, as it stood at
`AS_OF`; names and letters are public facts. Left out: what changes faster than a release (who
holds an office), and local lists, whose letter means another list in each municipality. A register
that is loaded (docs/registers.md) tells the rest.
"""

from typing import Final, NamedTuple

AS_OF: Final = "2026-01-01"
SOURCE: Final = "Sagsspors egen sammenstilling af offentligt kendte navne"


class Party(NamedTuple):
    """A party with the letter it stands for election with.

    `names` are what papers call it in running text too, `rare` what only lists and counts of votes
    do. `keeps_letter`: the letter has meant no other party in living memory.
    """

    name: str
    letter: str
    names: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()
    in_text: bool = True
    keeps_letter: bool = True


class Institution(NamedTuple):
    """A body that there is one of in the country, its other names and its abbreviations.

    An abbreviation may mean something else in a paper: it is shown, and never makes two bodies one.
    `has_branches`: the name alone may mean the branch of a town, or a town's own body.
    `in_text`: the name alone tells a body in running text.
    """

    name: str
    kind: str
    names: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    part_of: str = ""
    since: str = ""
    until: str = ""
    has_branches: bool = False
    in_text: bool = True


FOLKETING_PARTIES: Final = (
    Party("Socialdemokratiet", "A", ("Socialdemokraterne",), ("Socialdemokratiets gruppe",)),
    Party("Radikale Venstre", "B", ("Det Radikale Venstre", "De Radikale"), ("Radikale",)),
    Party(
        "Det Konservative Folkeparti",
        "C",
        ("Konservative", "De Konservative"),
        ("Konservative Folkeparti",),
    ),
    Party("Socialistisk Folkeparti", "F", ("SF",), ("SF - Socialistisk Folkeparti",)),
    Party("Borgernes Parti", "H"),
    Party("Liberal Alliance", "I"),
    Party("Moderaterne", "M"),
    Party("Dansk Folkeparti", "O"),
    Party("Venstre", "V", (), ("Venstre, Danmarks Liberale Parti",)),
    Party("Danmarksdemokraterne", "Æ"),
    Party("Enhedslisten", "Ø", (), ("Enhedslisten - De Rød-Grønne",)),
    Party("Alternativet", "Å"),
)
OTHER_PARTIES: Final = (
    Party("Nye Borgerlige", "D", keeps_letter=False),
    Party("Kristendemokraterne", "K", (), ("Kristeligt Folkeparti",)),
    Party("Stram Kurs", "P", in_text=False, keeps_letter=False),
    Party("Frie Grønne", "Q", in_text=False, keeps_letter=False),
    Party("Slesvigsk Parti", "S", in_text=False, keeps_letter=False),
)
"""Parties that stand, or lately stood, in many municipalities without sitting in the Folketing."""

PARTIES: Final = (*FOLKETING_PARTIES, *OTHER_PARTIES)

MUNICIPALITIES: Final[dict[str, str]] = {
    "Region Hovedstaden": """
        Albertslund, Allerød, Ballerup, Bornholms, Brøndby, Dragør, Egedal, Fredensborg,
        Frederiksberg, Frederikssund, Furesø, Gentofte, Gladsaxe, Glostrup, Gribskov, Halsnæs,
        Helsingør, Herlev, Hillerød, Hvidovre, Høje-Taastrup, Hørsholm, Ishøj, Københavns,
        Lyngby-Taarbæk, Rudersdal, Rødovre, Tårnby, Vallensbæk
        """,
    "Region Sjælland": """
        Faxe, Greve, Guldborgsund, Holbæk, Kalundborg, Køge, Lejre, Lolland, Næstved, Odsherred,
        Ringsted, Roskilde, Slagelse, Solrød, Sorø, Stevns, Vordingborg
        """,
    "Region Syddanmark": """
        Assens, Billund, Esbjerg, Fanø, Fredericia, Faaborg-Midtfyn, Haderslev, Kerteminde,
        Kolding, Langeland, Middelfart, Nordfyns, Nyborg, Odense, Svendborg, Sønderborg, Tønder,
        Varde, Vejen, Vejle, Ærø, Aabenraa
        """,
    "Region Midtjylland": """
        Favrskov, Hedensted, Herning, Holstebro, Horsens, Ikast-Brande, Lemvig, Norddjurs, Odder,
        Randers, Ringkøbing-Skjern, Samsø, Silkeborg, Skanderborg, Skive, Struer, Syddjurs, Viborg,
        Aarhus
        """,
    "Region Nordjylland": """
        Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø, Mariagerfjord, Morsø, Rebild,
        Thisted, Vesthimmerlands, Aalborg
        """,
}
"""The 98 municipalities by region, each as it stands before "Kommune"; Bornholm's is a
Regionskommune."""

MERGED: Final = "2026-12-31"
"""The last day of Region Hovedstaden and Region Sjælland; Region Østdanmark follows them."""

REGIONS: Final = (
    Institution("Region Hovedstaden", "region", short=("RegionH",), until=MERGED),
    Institution("Region Sjælland", "region", until=MERGED),
    Institution("Region Østdanmark", "region", since="2027-01-01"),
    Institution("Region Syddanmark", "region"),
    Institution("Region Midtjylland", "region"),
    Institution("Region Nordjylland", "region"),
)

MINISTRIES: Final = (
    Institution("Statsministeriet", "ministry", short=("STM",)),
    Institution("Beskæftigelsesministeriet", "ministry", short=("BM",)),
    Institution("By-, Land- og Kirkeministeriet", "ministry"),
    Institution("Børne- og Undervisningsministeriet", "ministry", short=("BUVM",)),
    Institution("Digitaliseringsministeriet", "ministry"),
    Institution("Erhvervsministeriet", "ministry"),
    Institution("Finansministeriet", "ministry", short=("FM",)),
    Institution("Forsvarsministeriet", "ministry"),
    Institution("Indenrigs- og Sundhedsministeriet", "ministry"),
    Institution("Justitsministeriet", "ministry"),
    Institution("Klima-, Energi- og Forsyningsministeriet", "ministry"),
    Institution("Kulturministeriet", "ministry"),
    Institution("Miljø- og Ligestillingsministeriet", "ministry"),
    Institution("Ministeriet for Fødevarer, Landbrug og Fiskeri", "ministry"),
    Institution("Ministeriet for Grøn Trepart", "ministry"),
    Institution("Ministeriet for Samfundssikkerhed og Beredskab", "ministry"),
    Institution("Skatteministeriet", "ministry"),
    Institution("Social- og Boligministeriet", "ministry"),
    Institution("Transportministeriet", "ministry"),
    Institution("Uddannelses- og Forskningsministeriet", "ministry"),
    Institution("Udenrigsministeriet", "ministry"),
    Institution("Udlændinge- og Integrationsministeriet", "ministry"),
    Institution("Ældreministeriet", "ministry"),
    Institution("Økonomiministeriet", "ministry"),
)
"""As they are named at `AS_OF`. A government renames ministries on the day it is formed: older and
later names are told by their form, "…ministeriet"."""

AUTHORITIES: Final = (
    Institution("Folketinget", "council"),
    Institution("Regeringen", "authority", in_text=False),
    Institution("Folketingets Ombudsmand", "authority", ("Ombudsmanden",), in_text=False),
    Institution("Rigsrevisionen", "authority", in_text=False),
    Institution("Højesteret", "authority", in_text=False),
    Institution("Rigspolitiet", "authority", part_of="Justitsministeriet", in_text=False),
    Institution("Ankestyrelsen", "authority", short=("AST",)),
    Institution("Danmarks Statistik", "authority", short=("DST",)),
    Institution("Udbetaling Danmark", "authority", short=("UDK",)),
    Institution(
        "VIVE",
        "institution",
        ("Det Nationale Forsknings- og Analysecenter for Velfærd",),
        in_text=False,
    ),
    Institution("Det Kriminalpræventive Råd", "council", short=("DKR",)),
    Institution(
        "Rådet for Socialt Udsatte",
        "council",
        ("Det Nationale Råd for Socialt Udsatte",),
        has_branches=True,
    ),
    Institution("Det Centrale Handicapråd", "council", short=("DCH",)),
    Institution("EU", "authority", in_text=False),
    Institution("FN", "authority", in_text=False),
)

ASSOCIATIONS: Final = (
    Institution("KL", "association", ("Kommunernes Landsforening",)),
    Institution("Danske Regioner", "association", short=("DR",)),
    Institution("Kommunekontaktrådet", "association", short=("KKR",), in_text=False),
    Institution("Danske Ældreråd", "association"),
    Institution("Danske Handicaporganisationer", "association", short=("DH",)),
    Institution("Danske Patienter", "association"),
    Institution("Dansk Industri", "association", short=("DI",)),
    Institution("Dansk Erhverv", "association", short=("DE",)),
    Institution("Finans Danmark", "association"),
    Institution("Ældre Sagen", "association", has_branches=True),
    Institution("Røde Kors", "association", has_branches=True),
    Institution("Folkekirkens Nødhjælp", "association", has_branches=True),
    Institution("Kirkens Korshær", "association", has_branches=True),
    Institution("Frelsens Hær", "association", has_branches=True),
    Institution("Blå Kors", "association", has_branches=True),
    Institution("Børns Vilkår", "association", has_branches=True),
    Institution("DSB", "company"),
    Institution("Banedanmark", "authority"),
    Institution("Movia", "company"),
    Institution("Politiet", "authority", has_branches=True),
    Institution("Socialtilsynet", "authority", has_branches=True),
)

NAMED_IN_TEXT: Final = tuple(body for body in (*AUTHORITIES, *ASSOCIATIONS) if body.in_text)
"""Those whose names have no telling ending; ministries and regions are told by their form."""

INSTITUTIONS: Final = (*REGIONS, *MINISTRIES, *AUTHORITIES, *ASSOCIATIONS)


def municipalities() -> tuple[Institution, ...]:
    """Return the 98 municipalities, each under its region.

    >>> len(municipalities()), municipalities()[0].name
    (98, 'Albertslund Kommune')
    """
    return tuple(
        Institution(f"{name} {kind}", "municipality", part_of=region)
        for region, names in MUNICIPALITIES.items()
        for name in (" ".join(written.split()) for written in names.split(","))
        for kind in ["Regionskommune" if name == "Bornholms" else "Kommune"]
    )
