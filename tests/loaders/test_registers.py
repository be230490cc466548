"""Registers in each form, as people and programs write them: the file in, rows and errors out."""

import json
from collections.abc import Callable
from typing import Final

import pytest

from graph.cpr import cpr_numbers
from graph.errors import UnreadableDocumentError
from graph.model import Extraction, Register
from loaders.extract import extract
from loaders.read import read_bytes

Term = tuple[str, str, str | None, str | None, str | None, str | None]
PERSON: Final = "https://schema.oparl.org/1.1/Person"
ORGANIZATION: Final = "https://schema.oparl.org/1.1/Organization"
MEMBERSHIP: Final = "https://schema.oparl.org/1.1/Membership"
PAPER: Final = "https://schema.oparl.org/1.1/Paper"


def understood(name: str, content: str | object, encoding: str = "utf-8") -> Extraction:
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return extract(read_bytes(name, text.encode(encoding)))


def register(extraction: Extraction) -> Register:
    assert extraction.registered is not None
    return extraction.registered


def terms(extraction: Extraction) -> list[Term]:
    """Who, as what, where, for whom, from when to when."""
    return [
        (row.name, row.role, row.organisation, row.party, row.since, row.until)
        for row in register(extraction).terms
    ]


def complaints(extraction: Extraction) -> list[str]:
    return [doubt.surface for doubt in extraction.doubts]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            "navn;parti;post;organ;fra;til\n"
            "Rikke Vang;B;borgmester;Byrådet;1.1.2022;31. december 2025\n",
            ("Rikke Vang", "borgmester", "Byrådet", "B", "2022-01-01", "2025-12-31"),
        ),
        (
            "Fornavn,Efternavn,Bogstav,Hverv,Udvalg,Startdato,Slutdato\n"
            "Rikke,Vang,B,formand,Ungeudvalget,2022,\n",
            ("Rikke Vang", "formand", "Ungeudvalget", "B", "2022-01-01", None),
        ),
        (
            "sep=;\nMedlem;Organ;Tiltrådt;Udtrådt\n\nRikke Vang;Ældrerådet;maj 2023;2024-02\n",
            ("Rikke Vang", "", "Ældrerådet", None, "2023-05-01", "2024-02-29"),
        ),
        (
            'navn\tpost\torgan\n"Rikke ""Rie"" Vang"\t"formand, indtil videre"\t"Byens\nRåd"\n',
            ('Rikke "Rie" Vang', "formand, indtil videre", "Byens Råd", None, None, None),
        ),
        (
            "kandidat;parti;valg\nRikke Vang;B;Kommunalvalg 2025\n",
            ("Rikke Vang", "kandidat til kommunalvalget 2025", None, "B", None, None),
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_table_of_people_tells_terms(table: str, found: Term, encoding: str) -> None:
    assert terms(understood("poster.csv", table, encoding)) == [found]


def test_comments_above_a_table_tell_its_municipality_source_and_date() -> None:
    read = understood(
        "poster.csv",
        "# kommune: Havrum\n# kilde: Valgbogen\n# dato: 1.2.2022\nnavn;parti\nRikke Vang;B\n",
    )
    assert (read.document.municipality, read.document.date) == ("Havrum", "2022-02-01")
    assert register(read).publisher == "Valgbogen"


@pytest.mark.parametrize(
    ("table", "municipality"),
    [
        ("navn;organ;parti\nRikke Vang;Havrum Kommune;B\n", "Havrum Kommune"),
        ("navn;organ;parti\nRikke Vang;Havrum Kommune;B\nBo Ask;Sandby Kommune;A\n", None),
    ],
)
def test_rows_that_name_one_municipality_alone_tell_it(
    table: str, municipality: str | None
) -> None:
    assert understood("poster.csv", table).document.municipality == municipality


def test_a_table_of_bodies_tells_names_kinds_and_wholes() -> None:
    read = understood(
        "organer.csv",
        "Organ;Forkortelse;Hører under;Slags\nØkonomiudvalget;ØU, Øk;Byrådet;Udvalg\n",
    )
    (body,) = register(read).bodies
    assert (body.name, body.aliases, body.part_of, body.kind) == (
        *("Økonomiudvalget", ("ØU", "Øk"), "Byrådet", "committee"),
    )


def test_a_table_of_parties_tells_their_letters() -> None:
    read = understood("partier.csv", "parti;bogstav\nHavrumlisten;L\n")
    assert [(b.name, b.letter, b.kind) for b in register(read).bodies] == [
        ("Havrumlisten", "L", "party")
    ]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            "mærkesag;råd;år\nNatbus;Ungerådet;2024\n",
            ("key_issue", "Natbus", None, "Ungerådet", "2024"),
        ),
        (
            "kode;navn;år\nVK 12;Natbus\u00a0i ferien;2024\n",
            ("budget_proposal", "Natbus i ferien", "VK 12", None, "2024"),
        ),
        ("nr;budgetforslag\nVK 12;Natbus\n", ("budget_proposal", "Natbus", "VK 12", None, None)),
    ],
)
def test_a_table_of_matters_tells_codes_and_lists(
    table: str, found: tuple[str | None, ...]
) -> None:
    (issue,) = register(understood("sager.csv", table)).issues
    assert (issue.kind, issue.name, issue.code, issue.organisation, issue.year) == found


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("Bo;A;;;", "linje 2: »Bo« er ikke et helt navn; skriv både for- og efternavn."),
        (";A;;;", "linje 2: navnet mangler."),
        (
            "Bo Ask;A;medlem;31.2.2022;",
            "linje 2: kolonnen »Fra«: »31.2.2022« er ikke en dato; "
            "skriv fx 2022-01-31, 31.01.2022 eller 31. januar 2022.",
        ),
        ("Bo Ask;A;medlem;2024;2022", "linje 2: slutter (2022), før den begynder (2024)."),
        ("Bo Ask;A;medlem;2022;2024;med", "linje 2: rækken har 6 felter, men overskriften har 5."),
        (
            '"Bo Ask;A;medlem;2022;2024',
            "linje 2: et citationstegn bliver ikke lukket, eller der står tekst efter det.",
        ),
        ("Bo Ask 010190-1234;A;medlem;;", "linje 2: kolonnen »Navn« indeholder et CPR-nummer."),
    ],
)
def test_a_wrong_row_is_told_and_the_rest_is_read(row: str, complaint: str) -> None:
    read = understood("poster.csv", f"Navn;Parti;Post;Fra;Til\n{row}\nKaj Lund;A;medlem;;\n")
    assert complaints(read) == [complaint]
    assert [name for name, *_ in terms(read)] == ["Kaj Lund"]


def test_every_row_and_complaint_is_quoted_from_the_text() -> None:
    source = read_bytes("a.csv", b"navn;parti;fra\nBo Ask;A;2022\nBo;A;2022\n\nEva Holm;B;i morgen")
    read = extract(source)
    facts = read.facts()
    assert len(facts) == 3
    assert [source.text[fact.start : fact.end] for fact in facts] == [f.quote for f in facts]


@pytest.mark.parametrize(
    "name_and_text",
    [
        ("a.csv", "navn;parti;cpr\nBo Ask;A;010190-1234\nKaj Lund;A;0000000000\n"),
        ("a.csv", "navn;parti;Personnummer\nBo Ask;A;010190 1234\n"),
        ("a.json", '[{"navn": "Bo Ask", "parti": "A", "cpr": "0101901234"}]'),
        ("a.yaml", "personer:\n- navn: Bo Ask\n  parti: A\n  cpr: 010190-1234\n"),
    ],
)
def test_cpr_numbers_are_covered_and_their_column_is_not_kept(
    name_and_text: tuple[str, str],
) -> None:
    name, text = name_and_text
    source = read_bytes(name, text.encode())
    read = extract(source)
    assert source.covered
    assert not [digit for digit in "19" if digit in source.text]
    assert [who for who, *_ in terms(read)][:1] == ["Bo Ask"]
    assert not list(cpr_numbers(read.model_dump_json()))


YAML: Final = """
titel: Havrums poster
kommune: Havrum
kilde: Hjemmesiden
personer:
  - navn: Rikke Vang
    parti: B
    poster:
      - {post: borgmester, fra: 2022-01-01}
      - {post: medlem, organ: Byrådet, fra: 2018-01-01}
  - navn: Bo
  - bare tekst
partier:
  - {navn: Havrumlisten, bogstav: L, forkortelser: [HL, Listen]}
mærkesager:
  - organ: Ungerådet
    år: 2024
    mærkesager: [Natbus, Gratis frugt]
"""


def test_yaml_has_a_section_for_each_kind() -> None:
    read = understood("havrum.yaml", YAML)
    assert read.document.title == "Havrums poster"
    assert terms(read) == [
        ("Rikke Vang", "borgmester", None, "B", "2022-01-01", None),
        ("Rikke Vang", "medlem", "Byrådet", "B", "2018-01-01", None),
    ]
    assert [body.aliases for body in register(read).bodies] == [("HL", "Listen")]
    assert [(i.name, i.organisation, i.year) for i in register(read).issues] == [
        ("Natbus", "Ungerådet", "2024"),
        ("Gratis frugt", "Ungerådet", "2024"),
    ]
    assert complaints(read) == [
        "linje 11 (personer[2]): »Bo« er ikke et helt navn; skriv både for- og efternavn.",
        "linje 12: (personer[3]) skulle være navne og værdier, fx »navn: …«.",
    ]


def test_json_is_read_as_yaml_is() -> None:
    people = [{"navn": "Rikke Vang", "post": "borgmester", "fra": "2022", "til": None}]
    for content in ({"personer": people}, people):
        assert terms(understood("poster.json", content)) == [
            ("Rikke Vang", "borgmester", None, None, "2022-01-01", None)
        ]


POPOLO: Final = {
    "persons": [{"id": "p1", "name": "Rikke Vang", "other_names": [{"name": "Rie Vang"}]}],
    "organizations": [
        {"id": "o1", "name": "Byrådet", "classification": "council"},
        {"id": "o2", "name": "Ungeudvalget", "classification": "committee", "parent_id": "o1"},
        {"id": "o3", "name": "Havrumlisten", "classification": "party"},
    ],
    "posts": [{"id": "x", "label": "formand", "organization_id": "o2"}],
    "memberships": [
        {"person_id": "p1", "post_id": "x", "on_behalf_of_id": "o3", "start_date": "2022-01-01"},
        {"person_id": "p9", "organization_id": "o1"},
    ],
}
OPARL: Final = {
    "data": [
        {"id": "o/1", "type": ORGANIZATION, "name": "Byrådet", "shortName": "BR"},
        {
            "id": "p/1",
            "type": PERSON,
            "name": "Rikke Vang",
            "membership": [
                {"id": "m/1", "type": MEMBERSHIP, "organization": "o/1", "role": "formand",
                 "startDate": "2022-01-01", "endDate": "2025-12-31"},
            ],
        },
        {"id": "d/1", "type": PAPER, "name": "Natbus", "reference": "24/0815"},
    ]
}  # fmt: skip
ODA: Final = {
    "odata.metadata": "https://oda.ft.dk/api/%24metadata#Akt%C3%B8rAkt%C3%B8r",
    "value": [
        {
            "id": 7, "fraaktørid": 1, "tilaktørid": 2, "startdato": "2022-11-01T00:00:00",
            "slutdato": None, "AktørAktørRolle": {"id": 15, "rolle": "medlem"},
            "FraAktør": {"id": 1, "typeid": 5, "navn": "Rikke Vang"},
            "TilAktør": {"id": 2, "typeid": 4, "navn": "Havrumlisten", "gruppenavnkort": "HL"},
        },
        {"id": 8, "fraaktørid": 1, "tilaktørid": 99, "startdato": "2022-11-01T00:00:00"},
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("content", "found", "bodies", "complaint"),
    [
        (
            POPOLO,
            ("Rikke Vang", "formand", "Ungeudvalget", "Havrumlisten", "2022-01-01", None),
            ["Byrådet", "Ungeudvalget", "Havrumlisten"],
            ["(memberships[2]) »person_id«: »p9« findes ikke i filen."],
        ),
        (
            OPARL,
            ("Rikke Vang", "formand", "Byrådet", None, "2022-01-01", "2025-12-31"),
            ["Byrådet"],
            [],
        ),
        (
            ODA,
            ("Rikke Vang", "medlem", "Havrumlisten", "Havrumlisten", "2022-11-01", None),
            ["Havrumlisten"],
            ["(value[2]) tilaktørid 99 findes ikke i filen; hent med $expand=FraAktør,TilAktør."],
        ),
    ],
)
def test_the_standards_of_others_are_read(
    content: object, found: Term, bodies: list[str], complaint: list[str]
) -> None:
    read = understood("data.json", content)
    assert terms(read) == [found]
    assert [body.name for body in register(read).bodies] == bodies
    assert [told.partition(": ")[2] for told in complaints(read)] == complaint


def test_a_paper_of_oparl_is_a_matter() -> None:
    (matter,) = register(understood("data.json", OPARL)).issues
    assert (matter.name, matter.code, matter.kind) == ("Natbus", "24/0815", "topic")


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.json", '{"personer": [{"navn" "Bo"}]}', "linje 1, tegn 23: her skulle stå kolon"),
        ("a.json", '{\n "personer": [}', "linje 2, tegn 15: her skulle stå en værdi"),
        ("a.json", "[" * 5000, "for mange niveauer"),
        ("a.yaml", "personer:\n- navn: Bo\n  parti: A: B", "linje 3, tegn 11: der er et kolon for"),
        ("a.yaml", "personer: &p\n- navn: Bo Ask\nkandidater: *p", "henvisninger"),
        ("a.yaml", "- " * 5000, "for mange niveauer"),
        ("a.csv", "konto;beløb\n5.38;120\n", "ligner ikke et register"),
        ("a.json", '{"name": "web", "version": "1.0"}', "ligner ikke et register"),
        ("a.yaml", "services:\n  web: {image: x}\n", "ligner ikke et register"),
    ],
)
def test_what_is_no_register_is_refused_with_its_place(name: str, text: str, why: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=r".") as refused:
        read_bytes(name, text.encode())
    assert why in refused.value.message


@pytest.mark.parametrize(
    "make",
    [
        lambda count: "navn;parti;post\n" + "Bo Ask;A;medlem\n" * count,
        lambda count: 'navn;parti;post\n"' + "Bo Ask;A;medlem\n" * count,
    ],
)
def test_a_long_table_is_read_in_one_pass(make: Callable[[int], str]) -> None:
    read = understood("lang.csv", make(20_000))
    assert len(register(read).terms) + len(complaints(read)) in {20_000, 20_001}
