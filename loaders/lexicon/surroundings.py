"""What pages and sites print around the text: navigation, page numbers, address blocks.

Left out: anything that could be an item's own words, such as "Luk" inside a sentence; a line
counts only as a whole.
"""

from typing import Final

SITE_LINES: Final = frozenset(
    (
        "til toppen",
        "til top",
        "tilbage til toppen",
        "gå til toppen",
        "fold alle ud",
        "fold alle ind",
        "fold alle sammen",
        "åbn alle",
        "luk alle",
        "se alle bilag",
        "vis alle bilag",
        "hent alle bilag",
        "vis bilag",
        "åbn bilag",
        "skip til hoved indholdet",
        "skip til hovedindhold",
        "spring til indhold",
        "spring til hovedindhold",
        "gå til indhold",
        "gå til hovedindhold",
        "hent som fil",
        "hent som pdf",
        "hent pdf",
        "download",
        "download pdf",
        "download som pdf",
        "gem som pdf",
        "udskriv",
        "udskriv siden",
        "print",
        "print siden",
        "del",
        "del siden",
        "læs op",
        "menu",
        "søg",
        "forside",
        "politik",
        "dagsordener og referater",
        "log ind",
        "tilbage",
        "accepter cookies",
        "accepter alle",
        "kun nødvendige",
        "afvis alle",
        "tip en ven",
        "siden er sidst opdateret",
        "abonner",
        "nyhedsbrev",
        "tilgængelighedserklæring",
    )
)

ADDRESS_LABELS: Final = (
    r"sagsnummer|sags?nr|sags\W?nr|sags?\W?id|acadre sagsnr|dokumentnummer|dokumentnr|dok\W{0,2}nr|"
    r"ean|ean\W?nummer|ean\W?nr|sagsbehandler|kontaktperson|journalnummer|journalnr|j\W{0,2}nr|"
    r"cvr|cvr\W?nr|cvr\W?nummer|telefon|tlf|direkte telefon|direkte|mobil|e\W?mail|e\W?post|web|"
    r"hjemmeside|initialer|sagsinitialer|deres ref|vores ref|brevid|brev\W?id|åbningstid|"
    r"åbningstider|postadresse|besøgsadresse|adresse|fax"
)
