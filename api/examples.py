"""Examples of every answer, for the OpenAPI description: a made-up municipality's paper."""

from typing import Final

from queries import answers as a
from queries.review import Candidate, Ground, ReviewCase

COUNCIL: Final = a.Ref(kind="organisation", id="5a1c6f0e9d3b7a42", name="Udsatterådet")
PERSON: Final = a.Ref(kind="person", id="0c9e4b7d21f5a863", name="Sonja Damborg")
OTHER: Final = a.Ref(kind="person", id="d47a09c1be6f3258", name="Vagn Hedelund")
ISSUE: Final = a.Ref(kind="issue", id="7be23d90c45f1a68", name="Sociale viceværter")
MERGED: Final = a.Ref(kind="issue", id="13f8a6d2907c4be5", name="Tryg bolig")
MEETING: Final = a.Ref(kind="meeting", id="a90d3c5e7f1b2846", name="Udsatterådet 2022-02-09")
DOCUMENT: Final = a.Ref(kind="document", id="e61b58f2c07d934a", name="2022-02-09_udsatteraadet.txt")
QUOTE: Final = "Sonja foreslår, at kommunen ansætter sociale viceværter."
SOURCE: Final = a.Source(
    document_id=DOCUMENT.id,
    document=DOCUMENT.name,
    title="Referat af møde i Udsatterådet",
    date="2022-02-09",
    start=1180,
    end=1180 + len(QUOTE),
    quote=QUOTE,
    page=1,
)
EVENT: Final = a.Event(
    id="2f60c8e41ad97b35",
    kind="statement",
    date="2022-02-09",
    who=(PERSON,),
    who_text="Sonja",
    act_or_status="propose",
    about=(ISSUE,),
    agenda_item="2",
    agenda_title="Udsættelser fra almene boliger",
    meeting=MEETING,
    source=SOURCE,
)
PROMISE: Final = a.PromiseRow(
    event_id="9b07d5e6312fac84",
    date="2023-10-10",
    who=OTHER,
    about=(ISSUE,),
    due="2024-03-01",
    outcome="kept",
    outcome_source=SOURCE,
    source=SOURCE,
)
ACTOR: Final = a.ActorOnIssue(actor=PERSON, statements=4, support=2)
ON_ISSUE: Final = a.ActorOnIssue(actor=ISSUE, statements=4, support=2)
LINK: Final = a.Link(
    from_issue=ISSUE, from_code="VU12", to_issue=MERGED, to_code="VU27", how="merged", source=SOURCE
)
SAME: Final = a.Link(
    from_issue=ISSUE,
    to_issue=MERGED,
    how="same_as",
    method="name",
    score=0.9,
    quotes=(SOURCE, SOURCE),
    is_inferred=True,
)
HANDLING: Final = a.Handling(
    way="earlier",
    key="case_number",
    value="27.35.04-G01-3-22",
    here=a.Handled(
        document=a.Ref(kind="document", id="4d1f0b7c92ae6358", name="Referat af Socialudvalget"),
        date="2022-05-10",
        item="14",
        title="Sociale viceværter",
        source=SOURCE,
    ),
    there=a.Handled(document=DOCUMENT, meeting=MEETING, date="2022-02-09", item="2", source=SOURCE),
)
AMOUNT: Final = a.AmountRow(
    value=1_200_000, purpose="to sociale viceværter", per="year", issue=ISSUE, source=SOURCE
)
HISTORY: Final = a.IssueHistory(
    issue=ISSUE,
    kind="budget_proposal",
    members=(ISSUE,),
    codes=("VU12",),
    status="merged",
    status_since="2023-06-01",
    status_source=SOURCE,
    first_raised=EVENT,
    events=(EVENT,),
    promises=(PROMISE,),
    lineage=(LINK, SAME),
    handlings=(HANDLING,),
    amounts=(AMOUNT,),
    actors=(ACTOR,),
)
ISSUES: Final = a.Page[a.IssueRow](
    rows=(a.IssueRow(issue=ISSUE, kind="budget_proposal", code="VU12", events=9),),
    next_cursor="WyJ2aWNldsOmcnRlciIsICI3YmUyM2Q5MGM0NWYxYTY4Il0",
)
PERSON_PROFILE: Final = a.PersonProfile(
    person=PERSON,
    aliases=("Sonja",),
    offices=(a.Office(role="medlem", organisation=COUNCIL, since="2022-02-09", source=SOURCE),),
    meetings=(
        a.Appearance(
            meeting=MEETING, date="2022-02-09", role="member", attendance="present", source=SOURCE
        ),
    ),
    events=(EVENT,),
    promises=(PROMISE,),
    issues=(ON_ISSUE,),
    mentions=(a.MentionRow(surface="Sonja", method="first_name", score=0.9, source=SOURCE),),
)
ORGANISATION_PROFILE: Final = a.OrganisationProfile(
    organisation=COUNCIL,
    kind="council",
    members=(PERSON, OTHER),
    meetings=(MEETING,),
    events=(EVENT,),
    promises=(PROMISE,),
    issues=(ON_ISSUE,),
)
PEOPLE: Final = a.Page[a.ActorRow](rows=(a.ActorRow(actor=PERSON, detail="medlem", events=14),))
ORGANISATIONS: Final = a.Page[a.ActorRow](
    rows=(a.ActorRow(actor=COUNCIL, detail="council", events=21),)
)
POSITION: Final = a.Position(issue=ISSUE, stance="for", events=(EVENT,))
MEETINGS: Final = a.Page[a.MeetingRow](
    rows=(a.MeetingRow(meeting=MEETING, date="2022-02-09", body=COUNCIL),)
)
MEETING_PAGE: Final = a.MeetingPage(
    meeting=MEETING,
    body=COUNCIL,
    date="2022-02-09",
    start="15:00",
    end="17:05",
    place="Caféen Kajkanten",
    participants=(a.Attendee(person=PERSON, role="member", attendance="present", source=SOURCE),),
    agenda=(
        a.AgendaEntry(
            number="2", title="Udsættelser fra almene boliger", events=(EVENT,), source=SOURCE
        ),
    ),
    documents=(DOCUMENT,),
    handlings=(HANDLING,),
)
DOCUMENTS: Final = a.Page[a.DocumentRow](
    rows=(
        a.DocumentRow(
            document=DOCUMENT,
            title="Referat af møde i Udsatterådet",
            kind="minutes",
            date="2022-02-09",
            meeting=MEETING,
        ),
    )
)
DOCUMENT_PAGE: Final = a.DocumentPage(
    document=DOCUMENT,
    name=DOCUMENT.name,
    title="Referat af møde i Udsatterådet",
    kind="minutes",
    date="2022-02-09",
    sha256="9f" * 32,
    meeting=MEETING,
    people=(PERSON, OTHER),
    organisations=(COUNCIL,),
    issues=(ISSUE,),
    events=(EVENT,),
    amounts=(AMOUNT,),
    provisions=("serviceloven § 10",),
    doubts=(
        a.DoubtRow(
            kind="ambiguous_person",
            surface="Peter",
            candidates=("Peter Aaskov", "Peter Vangsgaard"),
            source=SOURCE,
        ),
    ),
    handlings=(HANDLING,),
)
HITS: Final = a.Page[a.Hit](
    rows=(
        a.Hit(kind="issue", id=ISSUE.id, name=ISSUE.name, score=1.0),
        a.Hit(kind="event", id=EVENT.id, name=QUOTE, score=0.62, event=EVENT),
    )
)
NETWORK: Final = a.Network(
    nodes=(
        a.Node(id=PERSON.id, kind="person", name=PERSON.name, statements=14),
        a.Node(id=OTHER.id, kind="person", name=OTHER.name, statements=11, party="V"),
    ),
    edges=(a.Edge(source=PERSON.id, target=OTHER.id, weight=3, disagree=1, issues=(ISSUE.name,)),),
)
PATH_STEP: Final = a.PathStep(from_node=PERSON, to_node=ISSUE, event=EVENT)
BRIEF: Final = a.Brief(
    subject=PERSON,
    sections=(a.BriefSection(heading="Foreslog", lines=(a.BriefLine(text=QUOTE, event=EVENT),)),),
    allies=(ACTOR,),
)
CASE: Final = ReviewCase(
    kind="person",
    left=Candidate(entity=PERSON, offices=("næstformand Udsatterådet",), quotes=(SOURCE,)),
    right=Candidate(entity=OTHER, quotes=(SOURCE,)),
    score=0.731,
    reasons=(
        Ground(text="Samme fornavn; efternavnet mangler", weight=1.0),
        Ground(text="Samme udvalg, råd eller arbejdssted", weight=2.0),
    ),
)
