"""Who says what: one statement for each sentence and speaker."""

import re
from dataclasses import dataclass, field

from graph.model import Act, Span
from loaders.drafts import ActorMention, Mentions
from loaders.outline import Outline, Paragraph, Section
from loaders.rules.heard import Heard, Speaking, labelled, opens_quotation
from loaders.rules.silence import COURTESY, CROWD, DONE, join_lead_ins, says_nothing
from loaders.rules.speech import content_act, speech_verbs
from loaders.rules.stands import told_act
from loaders.rules.subjects import opens, other_person, speaking
from loaders.rules.surfaces import bodies_of
from loaders.rules.takeovers import parts
from loaders.rules.told import told_by_others
from loaders.sentences import sentences

LABEL = re.compile(
    r"\**\s*(?:\([^)\n]{1,30}\)\s*)?(?:\s(?:supplerer|svarer|spørger|tilføjer|kommenterer|oplyser|"
    r"orienterer|svarede|spurgte|tilføjede|indskød))?\s*\**:\**\s+(?=\S)"
)
HE = re.compile(r"\W*(?:Han|Hun|Hen|Jeg)\b")
PERFECT = re.compile(
    r"\b(?:har|havde)\s|\b(?:ved|på)\s+sidste\s+møde\b|\btidligere\b|\bsidste\s+år\b"
)
REPLIES = re.compile(r"\b(?:svarede|svarer|replicerede)\s(?:han|hun)\b")
PRESENTS = re.compile(r"\b(?:præsenter|oplæg\b|gennemgå|gennemgik|redegjorde|redegør|tilbageblik)")
RECOMMEND = re.compile(r"\b(?:indstiller|indstillede|foreslår|anbefaler)\b")
GOVERNING = frozenset({"subject", "auxiliary", "inverted"})
OWN_DECISION = frozenset({"propose", "request", "commit"})
AGREES = re.compile(
    r"\s(?:(?:er|var)\s(?:\w+\s)?enige?t?\s+om|tilslutte(?:r|de)\ssig|tiltræder|tiltrådte)\b"
)
BEFORE_NOW = re.compile(r"\s(?:har|havde)\s(?:før|tidligere|længe)")
DECIDES = re.compile(
    r"\s(?:beslutte|tager|er\senig|godkend|ønsker|vedtag|drøft|diskuter|debatter|behandle|evaluere|planlag|tal(?:er|te)\som|holdt|mødtes|havde\sen\s|gennemgik|aftal|bevilg|afsæt|afsat|indstill|tilslut|sætter|nedsætter)"
)
TURNS = frozenset({"discussion", "input"})
SILENT = frozenset(
    {"agenda", "participants", "front", "attachments", "signature", "contents", "tasks"}
)
OWN_WORDS = re.compile(r"(?:[Vv]i|[Jj]eg)\s(?:[a-zæøå]+\s)?(?=[a-zæøå]+r\b)")
LISTED = re.compile(r"(?:\d+[.)]|[a-zæøå•–-])")


@dataclass(frozen=True, slots=True)
class Said:
    """A statement before its issues are known; `speaker` is canonical or as written.

    `open` is the mention of a speaker whom several people could be.
    """

    start: int
    end: int
    speaker: str
    act: Act
    section: Section
    method: str
    reported: bool = False
    open: ActorMention | None = None

    @property
    def item(self) -> str | None:
        """The agenda item that it was said under."""
        return self.section.item


@dataclass
class Turn:
    """Who has the floor in a paragraph, and who was named in it."""

    speaker: str | None = None
    previous: str | None = None
    presenting: bool = False
    person: bool = True
    group: tuple[str, ...] = ()
    people: list[str] = field(default_factory=list)
    quoted: list[Span] = field(default_factory=list)


def find_statements(text: str, outline: Outline, mentions: Mentions) -> list[Said]:
    """Return what everybody says, in the order of the text."""
    return _Listener(text, outline, mentions).run()


class _Listener:
    """Reads the sections in order and keeps who has the floor."""

    def __init__(self, text: str, outline: Outline, mentions: Mentions) -> None:
        self.text, self.outline, self.mentions = text, outline, mentions
        self.bodies = bodies_of(outline)
        self.said: list[Said] = []
        self.spoke: str | None = None  # who spoke last in the section
        self.asked = False  # whether that was a question
        self.answers: str | None = None  # who is to answer it

    def run(self) -> list[Said]:
        for section in self.outline.sections:
            if section.kind == "recommendation" and self._recommendation(section):
                continue
            if section.kind not in SILENT:
                self._section(section)
        return self.said

    def _recommendation(self, section: Section) -> bool:
        """Take a recommendation with its list as one proposal; False where nobody makes it."""
        lines = [*section.paragraphs]
        if section.heading_span is not None and RECOMMEND.search(section.heading):
            place = section.heading_span
            lines.insert(0, Paragraph(start=place.start, end=place.end))
        for index, line in enumerate(lines):
            match = RECOMMEND.search(self.text, line.start, line.end)
            if match is None:
                continue
            who = self.mentions.within(line.start, match.start())
            if not who or self.text[who[-1].end : match.start()].count(",") > 1:
                return False
            span = Span(start=line.start, end=self._list_end(lines, index))
            self._add(span, Speaking((who[-1],), "propose", "recommendation"), section)
            return True
        return False

    def _list_end(self, lines: list[Paragraph], index: int) -> int:
        """Return where the list under a recommendation ends."""
        end = lines[index].end
        for paragraph in lines[index + 1 :]:
            opening = self.text[paragraph.start : paragraph.start + 3]
            if paragraph.kind != "list_item" and not LISTED.match(opening):
                break
            end = paragraph.end
        return end

    def _section(self, section: Section) -> None:
        owner = self._owner(section.owner) if section.kind == "input" and section.owner else None
        turn = Turn()
        self.spoke, self.asked = None, False
        for paragraph in section.paragraphs:
            if paragraph.kind == "table_row" and len(paragraph.cells) > 2:
                continue
            presenter = turn.speaker if turn.presenting and section.kind in TURNS else None
            named = turn.people[0] if len(set(turn.people)) == 1 else None
            previous = (turn.speaker or turn.previous or named) if section.kind in TURNS else None
            turn = Turn(owner or presenter, previous, presenter is not None)
            spans = list(sentences(self.text, paragraph.start, paragraph.end))
            for span in join_lead_ins(self.text, spans):
                self._sentence(span, section, turn)
                turn.previous = None

    def _owner(self, owner: str) -> str:
        """Return the canonical name of whose input a section is."""
        for draft in (*self.mentions.organisations, *self.mentions.people):
            if owner.lower() in {draft.name.lower(), *(f.lower() for f in draft.forms)}:
                return draft.name
        return owner

    def _sentence(self, span: Span, section: Section, turn: Turn) -> None:
        heard = self._heard(span, turn)
        label = labelled(heard, LABEL)
        if (not label and says_nothing(heard)) or len(heard.words) < 4:
            turn.people.extend(m.name for m in heard.inside if m.kind == "person" and m.name)
            return
        found = self._by_label(heard, label) if label else self._in_sentence(heard)
        for each in found:
            self._take(span, each, section, turn)
            for earlier in turn.quoted if each.method == "trailing" else ():
                act = content_act(self.text[earlier.start : earlier.end])
                self._add(earlier, Speaking(each.speakers, act, "quoted"), section)
        if not found:
            self._unattributed(heard, section, turn)
        names = {m.name for each in found for m in each.speakers}
        for mention, act in told_by_others(heard, found[0] if found else None):
            if mention.name is None or mention.name not in names:
                self._add(span, Speaking((mention,), act, "told"), section, reported=True)
        turn.people.extend(m.name for m in heard.inside if m.kind == "person" and m.name)

    def _unattributed(self, heard: Heard, section: Section, turn: Turn) -> None:
        """Give a sentence without a speaker of its own to whoever has the floor."""
        span = heard.span
        if self._goes_on(heard, section, turn):
            speaker = ActorMention(span.start, span.start, "", "person", turn.speaker, "turn")
            self._add(span, Speaking((speaker,), content_act(heard.words), "turn"), section)
        elif turn.quoted or opens_quotation(heard.words):
            turn.quoted.append(span)

    def _heard(self, span: Span, turn: Turn) -> Heard:
        floor, previous, people = turn.speaker, turn.previous, tuple(turn.people)
        if self.asked and REPLIES.search(self.text, span.start, span.end):
            floor = previous = self.answers  # nobody answers himself
            people = ()
        return Heard(
            self.text,
            span,
            tuple(self.mentions.within(span.start, span.end)),
            tuple(speech_verbs(self.text, span.start, span.end)),
            floor,
            previous,
            people,
            self.mentions.sender,
            turn.person,
            turn.group,
        )

    def _by_label(self, heard: Heard, label: tuple[ActorMention, ...]) -> list[Speaking]:
        """Read a labelled sentence: an elided verb of saying tells its act, else its content."""
        match = LABEL.match(self.text, label[-1].end, heard.span.end)
        begin = match.end() if match else label[-1].end
        content = self.text[begin : heard.span.end]
        own = OWN_WORDS.match(self.text, begin, heard.span.end)
        opening = [v for v in heard.verbs if begin <= v.start <= (own.end() if own else begin + 2)]
        if opening and opening[0].act != "support":
            return [Speaking(label, told_act(content, opening[0].act), "label")]
        act = content_act(content)
        before = [v for v in heard.verbs if v.start < begin]
        if before and act in {"point_out", "inform"}:
            act = before[0].act
        return [Speaking(label, act, "label")]

    def _in_sentence(self, heard: Heard) -> list[Speaking]:
        """Return who speaks in each part of a sentence, one after the other."""
        found = (next(speaking(part), None) for part in parts(heard))
        return [f for f in found if f and not (f.method in GOVERNING and self._decides(f))]

    def _decides(self, found: Speaking) -> bool:
        """Tell whether the paper's own body decides here instead of saying something."""
        subject = found.speakers[-1]
        if not self._is_body(subject) or BEFORE_NOW.match(self.text, subject.end):
            return False
        return found.act in OWN_DECISION or AGREES.match(self.text, subject.end) is not None

    def _is_body(self, mention: ActorMention) -> bool:
        return mention.kind == "organisation" and mention.name in self.bodies

    def _goes_on(self, heard: Heard, section: Section, turn: Turn) -> bool:
        """Tell whether the sentence goes on with the turn of whoever has the floor."""
        if turn.speaker is None or section.kind not in TURNS:
            return False
        if CROWD.match(heard.words) or DONE.search(heard.words) or other_person(heard):
            return False
        if (not turn.person and HE.match(heard.words)) or (
            self.asked and REPLIES.search(heard.words)
        ):
            return False
        first = opens(heard)
        decides = first and self._is_body(first) and DECIDES.match(self.text, first.end)
        return not decides

    def _take(self, span: Span, found: Speaking, section: Section, turn: Turn) -> None:
        words = self.text[span.start : span.end]
        reported = found.method not in {"label", "trailing"} and bool(PERFECT.search(words[:120]))
        if found.method != "label" or not COURTESY.search(words):
            self._add(span, found, section, reported=reported and section.kind != "body")
        only = found.speakers[0] if len(found.speakers) == 1 else None
        self._note(span, found, only)
        if turn.presenting and reported and found.method == "subject":
            return
        turn.speaker = _written(only) if only is not None else None
        if only is not None and only.name is None and only.kind == "person":
            turn.speaker = None
        turn.person = only is None or only.kind in {"person", "office"}
        turn.group = tuple(m.name for m in found.speakers if m.name and m.kind == "person")
        turn.presenting = bool(PRESENTS.search(words))

    def _note(self, span: Span, found: Speaking, only: ActorMention | None) -> None:
        """Keep who spoke, and of a question who is to answer it: whom it names, or who spoke."""
        name = only.name if only is not None else None
        if found.act == "ask" and name is not None:
            inside = self.mentions.within(span.start, span.end)
            others = {m.name for m in inside if m.kind == "person" and m.name} - {name}
            before = self.spoke if self.spoke != name else None
            self.answers = others.pop() if len(others) == 1 else None if others else before
        self.asked, self.spoke = found.act == "ask" and name is not None, name

    def _add(
        self, span: Span, found: Speaking, section: Section, *, reported: bool = False
    ) -> None:
        for mention in found.speakers:
            name = _written(mention)
            unsettled = mention if mention.name is None and mention.kind == "person" else None
            said = Said(
                span.start, span.end, name, found.act, section, found.method, reported, unsettled
            )
            if not any(
                (s.start, s.end, s.speaker) == (said.start, said.end, name) for s in self.said[-4:]
            ):
                self.said.append(said)


def _written(mention: ActorMention) -> str:
    """Return the canonical name, or an office as the text writes it."""
    if mention.name is not None:
        return mention.name
    surface = " ".join(mention.surface.split())
    lower = surface.lower() in {"formanden", "næstformanden"}
    return surface[0].lower() + surface[1:] if lower else surface
