"""Words around names in lists of participants: labels, roles, organisations, letters.

Left out: given names and surnames. A name is told by its shape and by what stands around it.
"""

from typing import Final

from graph.model import Attendance, ParticipantRole

ROSTER_LABELS: Final[dict[str, tuple[ParticipantRole, Attendance]]] = {
    **dict.fromkeys(
        (
            "deltagere",
            "deltager",
            "deltagende",
            "mødedeltagere",
            "mødedeltager",
            "deltagere i mødet",
            "deltagere på mødet",
            "deltagerliste",
            "deltagerkreds",
            "deltog",
            "deltog i mødet",
            "følgende deltog",
            "i mødet deltog",
            "til stede",
            "tilstede",
            "til stede var",
            "tilstede var",
            "tilstedeværende",
            "følgende var til stede",
            "mødt",
            "mødte",
            "fremmøde",
            "fremmødt",
            "fremmødte",
            "fremmødte medlemmer",
            "medlemmer",
            "medlem",
            "mødte medlemmer",
            "medlemmer til stede",
            "tilstedeværende medlemmer",
            "deltagende medlemmer",
            "udvalgets medlemmer",
            "udvalgsmedlemmer",
            "rådets medlemmer",
            "rådsmedlemmer",
            "rådet",
            "udvalget",
            "byrådsmedlemmer",
            "kommunalbestyrelsesmedlemmer",
            "bestyrelsesmedlemmer",
            "politikere",
            "brugersiden",
            "brugere",
            "brugerrepræsentanter",
            "organisationssiden",
            "organisationer",
            "kommunesiden",
            "medarbejdersiden",
            "ledersiden",
            "arbejdsgiversiden",
            "a-siden",
            "b-siden",
            "medarbejderrepræsentanter",
            "ledelsesrepræsentanter",
            "pårørenderepræsentanter",
            "beboerrepræsentanter",
            "indkaldte",
            "inviterede",
            "suppleant",
            "suppleanter",
            "stedfortræder",
            "stedfortrædere",
            "næstformand",
        ),
        ("member", "present"),
    ),
    **dict.fromkeys(
        ("formand", "forperson", "forkvinde", "formandskab", "borgmester"), ("chair", "present")
    ),
    **dict.fromkeys(("ordstyrer", "mødeleder", "dirigent"), ("member", "present")),
    **dict.fromkeys(
        ("sekretær", "sekretariat", "sekretariatet", "referent", "ref", "protokolfører"),
        ("secretary", "present"),
    ),
    **dict.fromkeys(
        (
            "administration",
            "administrationen",
            "forvaltning",
            "forvaltningen",
            "embedsmænd",
            "embedsfolk",
            "embedsværket",
            "fra forvaltningen",
            "fra administrationen",
            "deltagere fra forvaltningen",
            "deltagere fra administrationen",
            "øvrige deltagere fra forvaltningen",
            "tilforordnede",
            "tilforordnet",
            "direktion",
            "direktionen",
            "medarbejdere",
            "kommunen",
            "fra kommunen",
        ),
        ("official", "present"),
    ),
    **dict.fromkeys(
        (
            "gæst",
            "gæster",
            "inviterede gæster",
            "inviteret",
            "oplægsholder",
            "oplægsholdere",
            "observatør",
            "observatører",
            "øvrige",
            "øvrige deltagere",
            "andre",
            "andre deltagere",
            "desuden deltog",
            "derudover deltog",
            "endvidere deltog",
            "herudover deltog",
            "øvrige mødedeltagere",
            "eksterne deltagere",
            "eksterne",
        ),
        ("guest", "present"),
    ),
    **dict.fromkeys(
        (
            "afbud",
            "afbud fra",
            "afbud fra medlemmer",
            "meldt afbud",
            "har meldt afbud",
            "følgende har meldt afbud",
            "med afbud",
            "uden afbud",
            "fraværende",
            "fravær",
            "fraværende med afbud",
            "fraværende uden afbud",
            "fraværende medlemmer",
            "fraværende medlemmer med afbud",
            "ikke til stede",
            "ikke tilstede",
            "ikke mødt",
            "ikke fremmødt",
            "ikke fremmødte",
            "ej mødt",
            "deltog ikke",
            "deltager ikke",
            "udeblevet",
            "udeblevne",
            "afbud og fravær",
            "afbud/fravær",
            "forfald",
        ),
        ("member", "absent"),
    ),
}

# Labels that stand for one person each and may follow any other header field.
OFFICE_LABELS: Final = frozenset(
    (
        "referent",
        "ref",
        "ordstyrer",
        "mødeleder",
        "dirigent",
        "sekretær",
        "formand",
        "protokolfører",
    )
)

ROLE_WORDS: Final = (
    r"\w*(?:formand|forkvinde|forperson|borgmester|rådmand|direktør|chef|chefkonsulent|konsulent|"
    r"leder|koordinator|sekretær|referent|medarbejder|rådgiver|repræsentant|medlem|suppleant|"
    r"stedfortræder|assistent|fuldmægtig|inspektør|sygeplejerske|læge|pædagog|jurist|specialist|"
    r"ordfører|minister|medhjælp|medhjælper|praktikant|studerende|elev|ordstyrer|dirigent|"
    r"kasserer|bisidder|observatør|gæst|oplægsholder|terapeut|psykolog|planlægger|arkitekt|ingeniør|"
    r"økonom|analytiker|projektmager|ambassadør|tolk|revisor|præst|provst|politikommissær|"
    r"vicepolitiinspektør|betjent|professor|forsker|lektor|journalist|tillidsmand|"
    r"fællestillidsrepræsentant|forstander|bestyrer|afdelingsleder|mødeleder|viceborgmester|"
    r"rektor|sekretariatsleder|controller|partner|ejer|frivillig|bruger|pårørende|"
    r"protokolfører|næstformand|tovholder|sagsbehandler|ombudsmand|udvikler|teknikklog|tekniker)"
    r"(?:en|et|n|ne|s)?"
)

CHAIR_WORDS: Final = (
    "formand",
    "formanden",
    "forkvinde",
    "forperson",
    "rådsformand",
    "udvalgsformand",
    "bestyrelsesformand",
)
MAYOR_WORDS: Final = ("borgmester", "borgmesteren", "overborgmester", "regionsrådsformand")
SECRETARY_WORDS: Final = (
    "sekretær",
    "rådssekretær",
    "udvalgssekretær",
    "referent",
    "ref",
    "protokolfører",
    "sekretariat",
    "sekretariatet",
)
ASSISTANT_PARTS: Final = (
    "studentermedhjælp",
    "studentermedarbejder",
    "student",
    "praktikant",
    "elev",
    "medhjælper",
    "stud",
)
OFFICIAL_PARTS: Final = (
    "direktør",
    "chef",
    "konsulent",
    "fuldmægtig",
    "forvaltning",
    "administration",
    "sagsbehandler",
    "koordinator",
    "medarbejder",
    "sekretariatsleder",
    "afdelingsleder",
    "områdeleder",
    "centerleder",
    "planlægger",
)
GUEST_WORDS: Final = ("gæst", "oplægsholder", "observatør")

# Words that open or close the name of an organisation, never of a person.
ORGANISATION_PARTS: Final = (
    r"(?:\w+(?:selskab|selskabet|forening|foreningen|forbund|forbundet|samfund|samfundet|udvalg|"
    r"udvalget|råd|rådet|forvaltning|forvaltningen|kommune|netværk|netværket|center|centret|centeret|"
    r"klub|klubben|huset|hjem|hjemmet|stue|stuen|varmestue|bolig|boliger|organisation|organisationen|"
    r"organisationer|fællesskab|fællesskabet|institution|bestyrelse|bestyrelsen|gruppen|styrelsen|"
    r"skole|skolen|hospital|sygehus|region|ministeriet|fonden|fond|kirke|kirken|hær|korshær|kors|"
    r"sagen|laug|lauget|lejer|lejerne|politi|politiet|kredsen|teamet|afdeling|afdelingen|sekretariat|"
    r"sekretariatet|stab|staben|værested|værestedet|herberg|herberget|forsorgshjem|forsorgshjemmet|"
    r"plejehjem|plejehjemmet|botilbud|botilbuddet|tilbud|tilbuddet|apotek|bibliotek|biblioteket|"
    r"jobcenter|jobcentret|borgerservice|psykiatri|psykiatrien|hjemmeplejen|værksted|værkstedet|"
    r"gården|kollegiet|museum|museet|handicap|invalide|patienter|pårørende|industri|erhverv|"
    r"lokalråd|menighedsråd|elevråd|seniorråd|hjemmepleje|fagforening|partiet|liste))"
)
ORGANISATION_WORDS: Final = frozenset(
    {
        "foreningen", "forening", "forbundet", "selskabet", "fonden", "netværket", "center",
        "centret", "centeret", "dansk", "danske", "danmarks", "dansk-", "den", "det", "de",
        "region", "kommune", "ældre", "sagen", "røde", "blå", "hus", "kirkens", "frelsens",
        "gigtforeningen", "alzheimerforeningen", "høreforeningen", "hjerteforeningen",
        "landsforeningen", "lungeforeningen", "nyreforeningen", "scleroseforeningen",
        "socialdemokratiet", "socialdemokraterne", "venstre", "radikale", "konservative",
        "enhedslisten", "alternativet", "moderaterne", "liberal", "nye", "borgerlige",
        "boligselskabet", "boligforeningen", "varmestuen", "værestedet", "botilbuddet",
        "plejehjemmet", "settlementet", "forsorgshjemmet", "herberget", "socialforvaltningen",
        "handicaporganisationer", "organisation", "stab", "jobcenter", "borgerservice",
        "sekretariatet", "afdelingen", "afdeling", "politiet", "red", "børns", "bedre",
        "kommunen", "rådhuset", "bestyrelsen", "gruppen", "team", "teamet", "repræsentant",
        "udpeget", "valgt",
    }
)  # fmt: skip
NOT_NAMES: Final = frozenset(
    {
        "alle", "ingen", "intet", "ikke", "kun", "rådet", "udvalget", "byrådet", "sekretariatet",
        "forvaltningen", "administrationen", "formanden", "borgmesteren", "næstformanden",
        "mødet", "møde", "medlemmer", "medlemmerne", "deltagere", "gæst", "gæster", "afbud",
        "fraværende", "referat", "dagsorden", "referent", "sekretær", "bilag", "dato", "tid",
        "sted", "mødedato", "mødested", "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december", "mandag", "tirsdag",
        "onsdag", "torsdag", "fredag", "lørdag", "søndag", "side", "punkt", "pkt", "ad", "nr",
        "kl", "beslutning", "indstilling", "navn", "organisation", "rolle", "funktion", "parti",
        "titel", "til", "fra", "der", "den", "det", "desuden", "endvidere", "derudover",
        "herudover", "resten", "samtlige", "øvrige", "se", "jf", "note", "indhold", "lokale",
        "fremmøde", "deltog", "kommune", "formand", "borgmester", "forvaltning", "administration",
        "velkomst", "godkendelse", "orientering", "eventuelt", "godkendt", "drøftelse", "sagsnr",
        "dok", "åbent", "lukket", "åben", "sagsbehandler", "suppleant", "stedfortræder", "vakant",
        "ubesat", "politikere", "brugersiden", "embedsmænd", "ansvarlig", "hele", "flere",
        "nogle", "mange", "begge", "tilstede", "mødt", "vedr", "vedrørende", "punkter",
        "udsendt", "kopi",
        "ordstyrer", "mødeleder", "møder", "suppleanter", "i", "på", "med", "for", "af", "om",
        "ved", "hvis", "når", "da", "så", "men", "og", "eller", "vi", "jeg", "han", "hun", "de",
        "man", "dette", "denne", "disse", "foreningen", "forbundet", "varmestuen", "microsoft",
        "teams", "rådhus", "rådhuset", "teamsmøde", "ja", "nej", "x", "tlf", "cvr",
    }
)  # fmt: skip
PARTICLES: Final = frozenset(
    {
        "af", "von", "van", "de", "der", "den", "del", "della", "da", "di", "dos", "la", "le",
        "el", "al", "bin", "ibn", "ten", "ter", "zu", "y", "e", "du",
    }
)  # fmt: skip
PARTY_LETTERS: Final = r"(?:[A-ZÆØÅ]|SF|DF|LA|EL|NB|KD|DD|UP|RV|KF|UFP|UFG|Alt|Ø|Å|Æ)"
PARTY_WORDS: Final = frozenset(
    {
        "socialdemokratiet", "socialdemokraterne", "venstre", "sf", "enhedslisten",
        "alternativet", "moderaterne", "løsgænger", "radikale", "konservative", "løsgængerne",
        "udenfor", "kristendemokraterne", "danmarksdemokraterne",
    }
)  # fmt: skip
PARTY_PHRASES: Final = frozenset(
    (
        "radikale venstre",
        "det konservative folkeparti",
        "dansk folkeparti",
        "liberal alliance",
        "nye borgerlige",
        "socialistisk folkeparti",
        "frie grønne",
        "uden for parti",
        "uden for partierne",
        "uden for grupperne",
        "frie liberale",
        "slesvigsk parti",
    )
)
