"""Labels of header fields, by what their value tells.

Left out: labels whose values nobody asks for (telephone, e-mail); they belong to address blocks.
"""

from typing import Final, Literal

FieldKind = Literal["date", "time", "end", "place", "body", "case", "document", "sent", "subject"]

FIELD_LABELS: Final[dict[str, FieldKind]] = {
    **dict.fromkeys(
        ("dato", "mødedato", "mødedag", "dato for møde", "dato for mødet", "mødets dato", "dag"),
        "date",
    ),
    **dict.fromkeys(
        (
            "tid",
            "kl",
            "klokken",
            "klokkeslæt",
            "tidspunkt",
            "mødetid",
            "mødetidspunkt",
            "starttidspunkt",
            "starttid",
            "mødestart",
            "start",
            "mødet påbegyndt",
            "mødet begyndte",
            "mødet startet",
            "mødet startede",
            "mødet åbnet",
            "dato og tid",
            "tid og dato",
            "dato/tid",
            "hvornår",
        ),
        "time",
    ),
    **dict.fromkeys(
        (
            "sluttidspunkt",
            "sluttid",
            "slut",
            "mødet afsluttet",
            "mødet sluttet",
            "mødet sluttede",
            "mødet hævet",
            "mødeslut",
        ),
        "end",
    ),
    **dict.fromkeys(
        ("sted", "mødested", "lokale", "mødelokale", "lokation", "mødets sted", "hvor", "adresse"),
        "place",
    ),
    **dict.fromkeys(
        (
            "udvalg",
            "møde i",
            "møde for",
            "møde",
            "forum",
            "råd",
            "råd/udvalg",
            "udvalg/råd",
            "organ",
            "mødeforum",
        ),
        "body",
    ),
    **dict.fromkeys(
        (
            "sagsnr",
            "sagsnummer",
            "sags nr",
            "sags-nr",
            "sagnr",
            "sagsid",
            "sags id",
            "sags-id",
            "sag",
            "acadre sagsnr",
            "journalnr",
            "journalnummer",
            "j.nr",
            "jnr",
            "j. nr",
            "j.nr",
            "eksp.nr",
        ),
        "case",
    ),
    **dict.fromkeys(
        (
            "dok.nr",
            "dok. nr",
            "doknr",
            "dok nr",
            "dokumentnr",
            "dokument nr",
            "dokumentnummer",
            "dok",
            "dok.id",
            "dokid",
            "dokument-id",
            "brevid",
            "brev-id",
        ),
        "document",
    ),
    **dict.fromkeys(
        (
            "udsendt",
            "dagsorden udsendt",
            "referat udsendt",
            "udsendelse",
            "offentliggjort",
            "udskrevet",
            "frist",
            "svarfrist",
            "høringsfrist",
            "deadline",
            "næste møde",
            "næste mødedato",
        ),
        "sent",
    ),
    **dict.fromkeys(("emne", "vedr", "vedrørende", "titel", "overskrift", "subject"), "subject"),
}

# Labels that a converter may glue to a value that begins with a capital or a digit.
GLUED_LABELS: Final = (
    "Mødested|Mødedato|Dato|Udvalg|Forum|Starttidspunkt|Sluttidspunkt|Mødetidspunkt|Tidspunkt|"
    "Sted|Lokale|Kl|MØDESTED|MØDEDATO|DATO|UDVALG|STARTTIDSPUNKT|SLUTTIDSPUNKT|STED"
)
