"""Papers built from blocks, as hypothesis draws them: front, participants, items, talk, noise."""

from dataclasses import dataclass

from hypothesis import strategies as st

PEOPLE = (
    "Vigga Krogsgaard",
    "Esben Tornbjerg",
    "Malthe Sivebæk",
    "Runa Elverhøj",
    "Anne-Grethe Lykkebo",
    "Søren Aagaard Kvist",
    "Bodil Østerhede",
)
BODIES = ("Fritidsrådet", "Seniorrådet", "Kultur- og Fritidsudvalget", "Byrådet")
MATTERS = ("Ny sti ved åen", "HF-12 Lys på havnen", "Bænke i Dalparken", "Hal 2, tag og gulv")
SAYS = (
    "{who} foreslår, at {what}.",
    "{who} spurgte, om {what}.",
    "{who}: Det er vigtigt, at {what}.",
    "Det er nødvendigt, at {what}, mente {who}.",
    '"Vi må sikre, at {what}", siger {who}.',
    "Ifølge {who} er det sådan, at {what}.",
    "{who} lovede, at {what} inden den 1. maj 2034.",
)
WHATS = (
    "stien får lys",
    "der sættes 250.000 kr. af til bænke",
    "kommunen følger servicelovens § 83",
    "gulvet skiftes i 2035, jf. sag 33/1204",
    "HF-12 kommer med i budgettet",
)
DECIDES = (
    "Godkendt.",
    "{body} besluttede at sende sagen i høring.",
    "Et flertal (A, B og F) stemte for. Imod stemte V. C undlod at stemme.",
    "Punktet udsættes til næste møde.",
    "{who} følger op over for forvaltningen inden den 3. juni 2034.",
    "Forslaget blev ikke vedtaget.",
    "Taget til efterretning.",
)
NOISE = (
    "Side 2 af 7",
    "\f",
    "\u00a0",
    "- - -",
    "&nbsp;<br>",
    "Sagsnr. 33/1204   Dok. nr. 98765",
    "A. B. C. (D) [E] {F}",
    "1.000.000,00 kr. 12 % § 5, stk. 2, nr. 3",
    "et meget lan-\ngt ord",
    "Åø\u00adver alt 070761-4285",
    "| Opgave | Ansvarlig | Frist |\n|---|---|---|\n| Brev | Runa | 1. maj |",
    "«»“”„’\u200b\ufeff",
    "NEJ TAK!!! ???",
    ")",
    "-",
)


@dataclass(frozen=True)
class Built:
    """A paper with what its talk says: the sentence and who says it."""

    text: str
    talk: tuple[tuple[str, str], ...]


@st.composite
def fronts(draw: st.DrawFn) -> str:
    """A letterhead with or without municipality, date and time, in several layouts."""
    body = draw(st.sampled_from(BODIES))
    town = draw(st.sampled_from(["Hvidmose Kommune\n\n", "", f"{body}\nHvidmose\n\n"]))
    title = draw(st.sampled_from([f"Referat af møde i {body}", f"# {body}", "Referat"]))
    date = draw(
        st.sampled_from(["Dato: 14. marts 2033", "Mødedato:\n14-03-2033", "Tirsdag den 14. marts"])
    )
    return f"{town}{title}\n\n{date}\nSted: Rådhuset, lokale 3"


@st.composite
def lists_of_people(draw: st.DrawFn, people: tuple[str, ...]) -> str:
    """The participants in one of the forms that minutes have."""
    initials = ["".join(part[0] for part in name.split()) for name in people]
    forms = (
        "Deltagere:\n" + "\n".join(f"- {name}" for name in people),
        "Til stede: " + ", ".join(people),
        "Deltagere: " + ", ".join(f"{name} (A)" for name in people) + "\nAfbud: Ingen",
        "TIL STEDE\n" + "\n".join(map(str.upper, people)),
        "Medlemmer:\n" + "\n".join(map("{} ({})".format, people, initials)),
        "| Navn | Rolle |\n|---|---|\n" + "\n".join(f"| {name} | medlem |" for name in people),
        f"Fremmødte\n{people[0]}, formand\n" + "\n".join(people[1:]),
    )
    return draw(st.sampled_from(forms))


@st.composite
def items(
    draw: st.DrawFn, number: int, people: tuple[str, ...], *, noisy: bool
) -> tuple[str, str, str]:
    """An agenda item: its text, its sentence of talk and who says it."""
    who = draw(st.sampled_from(people))
    said = draw(st.sampled_from(SAYS)).format(who=who, what=draw(st.sampled_from(WHATS)))
    course = draw(st.sampled_from(DECIDES))
    decided = course.format(body=draw(st.sampled_from(BODIES)), who=who)
    heads = [f"Pkt. {number}: ", f"{number}) ", "## ", ""] if noisy else [f"{number}. "]
    head = draw(st.sampled_from(heads))
    title = f"{head}{draw(st.sampled_from(MATTERS))}"
    parts = draw(
        st.sampled_from(
            [
                (title, said, decided),
                (title, "Sagsfremstilling", said, "Beslutning", decided),
                (title, "Indstilling", "Det indstilles, at sagen drøftes.", "Referat", said),
                (title, said, "Bilag:\n1. Kort over stien", f"Beslutning: {decided}"),
            ]
        )
    )
    gap = draw(st.sampled_from(["\n\n", "\n"]))
    return gap.join(parts), said, who


@st.composite
def papers(draw: st.DrawFn, *, noisy: bool) -> Built:
    """A whole paper; a noisy one has noise between its blocks."""
    people = tuple(draw(st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=6, unique=True)))
    blocks = [draw(fronts()), draw(lists_of_people(people))]
    talk = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        text, said, who = draw(items(number, people, noisy=noisy))
        blocks.append(text)
        talk.append((said, who))
    if noisy:
        for noise in draw(st.lists(st.sampled_from(NOISE), max_size=5)):
            blocks.insert(draw(st.integers(0, len(blocks))), noise)
    gap = draw(st.sampled_from(["\n\n", "\n\n\n", "\r\n\r\n"])) if noisy else "\n\n"
    return Built(gap.join(blocks) + "\n", tuple(talk))
