"""Danish laws that municipal papers cite: base names, full titles and abbreviations."""

from typing import Final

# Any word that ends in "loven" is read as a law; this table only joins full titles to base names.
# Left out: titles of single orders (bekendtgørelser), which are kept as written.
TITLES: Final[dict[str, str]] = {
    "social service": "serviceloven",
    "aktiv socialpolitik": "aktivloven",
    "en aktiv beskæftigelsesindsats": "beskæftigelsesindsatsloven",
    "retssikkerhed og administration på det sociale område": "retssikkerhedsloven",
    "retssikkerhed og administration": "retssikkerhedsloven",
    "almene boliger": "almenboligloven",
    "almene boliger m.v": "almenboligloven",
    "socialtilsyn": "socialtilsynsloven",
    "kommunernes styrelse": "kommunestyrelsesloven",
    "offentlighed i forvaltningen": "offentlighedsloven",
    "folkeskolen": "folkeskoleloven",
    "planlægning": "planloven",
    "social pension": "pensionsloven",
    "leje": "lejeloven",
    "leje af almene boliger": "almenlejeloven",
    "friplejeboliger": "friplejeboligloven",
    "integration af udlændinge i danmark": "integrationsloven",
    "folkeoplysning": "folkeoplysningsloven",
    "barnets lov": "barnets lov",
    "kommunal udligning og generelle tilskud": "udligningsloven",
    "kommunale borgerservicecentre": "borgerserviceloven",
    "specialundervisning for voksne": "specialundervisningsloven",
}
# Other names of the same law.
SYNONYMS: Final[dict[str, str]] = {
    "styrelsesloven": "kommunestyrelsesloven",
    "den kommunale styrelseslov": "kommunestyrelsesloven",
    "lov om social service": "serviceloven",
    "offentlighedsloven": "offentlighedsloven",
}
# Read as a law only beside a section sign: "SEL § 85", "§ 85 i SEL", or in brackets after a name.
ABBREVIATIONS: Final[dict[str, str]] = {
    "SEL": "serviceloven",
    "LSS": "serviceloven",
    "RSL": "retssikkerhedsloven",
    "LAS": "aktivloven",
    "LAB": "beskæftigelsesindsatsloven",
    "SUL": "sundhedsloven",
    "FVL": "forvaltningsloven",
    "OFL": "offentlighedsloven",
    "ABL": "almenboligloven",
    "KSL": "kommunestyrelsesloven",
    "BL": "barnets lov",
    "DTL": "dagtilbudsloven",
    "FSL": "folkeskoleloven",
    "GDPR": "databeskyttelsesforordningen",
}
# Rules of a body's own, cited by section like a law.
BYLAWS: Final = (
    "forretningsordenen",
    "styrelsesvedtægten",
    "vedtægten",
    "vedtægterne",
    "bekendtgørelsen",
    "databeskyttelsesforordningen",
)
# "§ 110-boform", "§ 18-midler": in municipal speech these sections are the Service Act's.
SERVICE_ACT_SECTIONS: Final = frozenset({18, 79, *range(81, 87), 94, *range(95, 111)})
SERVICE_ACT_NOUNS: Final = (
    "midler", "pulje", "støtte", "tilbud", "botilbud", "boform", "herberg", "forsorgshjem",
    "krisecenter", "plads", "bolig", "indsats", "hjælp", "borger",
)  # fmt: skip
