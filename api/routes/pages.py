"""The pages: each is one query and a template."""

from datetime import date
from typing import Annotated, Final, get_args
from urllib.parse import quote

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from api.deps import ArchiveDep, Cursor, QuotedDep, StoreDep
from api.document_view import parts
from api.pages import render
from graph.cpr import cover
from graph.model import IssueKind
from queries import (
    brief,
    brief_text,
    documents,
    issues,
    meetings,
    network,
    organisations,
    people,
    search,
    timeline,
)
from queries.search import HitKind

router = APIRouter(include_in_schema=False)
ROWS: Final = 100
Words = Annotated[str, Query(max_length=300)]


@router.get("/")
def start(request: Request, store: StoreDep) -> Response:
    """Show search, what moved last and the issues."""
    latest = timeline.latest_movements(store, 12)
    lists = [(kind, issues.list_issues(store, None, 12, kind)) for kind in get_args(IssueKind)]
    is_empty = not latest and not any(page.rows for _, page in lists)
    return render(request, "start.html", {"latest": latest, "lists": lists, "is_empty": is_empty})


@router.get("/soeg")
def results(
    request: Request,
    store: StoreDep,
    q: Words = "",
    slags: HitKind | None = None,
    cursor: Cursor = None,
) -> Response:
    """Show what fits the words, or names that are near."""
    words = q.strip()
    if not words:
        return RedirectResponse("/", 303)
    page = search.search(store, words, (slags,) if slags else (), cursor)
    near = () if page.rows else search.suggest(store, words)
    return render(request, "search.html", {"q": words, "kind": slags, "page": page, "near": near})


@router.get("/sager")
def issue_list(
    request: Request, store: StoreDep, slags: IssueKind | None = None, cursor: Cursor = None
) -> Response:
    """List the issues."""
    page = issues.list_issues(store, cursor, ROWS, slags)
    return render(request, "issues.html", {"page": page, "kind": slags})


@router.get("/sager/{key}")
def issue(request: Request, store: StoreDep, key: str) -> Response:
    """Show an issue's history."""
    return render(request, "issue.html", {"history": issues.issue_history(store, key)})


@router.get("/personer")
def people_list(request: Request, store: StoreDep, cursor: Cursor = None) -> Response:
    """List the people."""
    page = people.list_people(store, cursor, ROWS)
    return render(request, "actors.html", {"page": page, "heading": "Personer"})


@router.get("/personer/{key}")
def person(request: Request, store: StoreDep, key: str) -> Response:
    """Show a person with everything said."""
    return render(request, "person.html", {"profile": people.person_profile(store, key)})


@router.get("/organisationer")
def organisation_list(request: Request, store: StoreDep, cursor: Cursor = None) -> Response:
    """List the organisations."""
    page = organisations.list_organisations(store, cursor, ROWS)
    return render(request, "actors.html", {"page": page, "heading": "Organisationer"})


@router.get("/organisationer/{key}")
def organisation(request: Request, store: StoreDep, key: str) -> Response:
    """Show what an organisation said and decided."""
    profile = organisations.organisation_profile(store, key)
    return render(request, "organisation.html", {"profile": profile})


@router.get("/moeder")
def meeting_list(request: Request, store: StoreDep, cursor: Cursor = None) -> Response:
    """List the meetings."""
    return render(request, "meetings.html", {"page": meetings.list_meetings(store, cursor, ROWS)})


@router.get("/moeder/{key}")
def meeting(request: Request, store: StoreDep, key: str) -> Response:
    """Show a meeting."""
    return render(request, "meeting.html", {"meeting": meetings.meeting_page(store, key)})


@router.get("/dokumenter")
def document_list(request: Request, store: StoreDep, cursor: Cursor = None) -> Response:
    """List the documents."""
    page = documents.list_documents(store, cursor, ROWS)
    return render(request, "documents.html", {"page": page})


@router.get("/dokumenter/{key}")
def document(
    request: Request, store: StoreDep, archive: ArchiveDep, key: str, quoted: QuotedDep
) -> Response:
    """Show a document's text, a quote in it marked, and its facts beside it."""
    found = documents.document_page(store, key)
    text = archive.source_text(found.sha256)
    context = {"document": found, "parts": parts(text, quoted), "quoted": quoted}
    return render(request, "document.html", context)


@router.get("/netvaerk")
def stakeholder_network(
    request: Request, store: StoreDep, sag: Words = "", fra: str = "", til: str = ""
) -> Response:
    """Show who spoke on the same issues, drawn and as a table."""
    since, until = _day(fra), _day(til)
    found = network.stakeholder_network(store, sag or None, since, until)
    context = {
        "network": found,
        "nodes": {node.id: node for node in found.nodes},
        "issues": issues.list_issues(store, None, 200).rows,
        "chosen": {"issue": sag, "since": since or "", "until": until or ""},
    }
    return render(request, "network.html", context)


@router.get("/valgbrief")
def brief_form(request: Request, emne: Words = "") -> Response:
    """Ask whom or what an election brief shall be on."""
    if emne.strip():
        return RedirectResponse(f"/valgbrief/{quote(emne.strip(), safe='')}", 303)
    return render(request, "brief_form.html", {})


@router.get("/valgbrief/{key}")
def election_brief(request: Request, store: StoreDep, key: str) -> Response:
    """Show an election brief."""
    return render(request, "brief.html", {"brief": brief.election_brief(store, key)})


@router.get("/valgbrief/{key}/markdown")
def brief_download(store: StoreDep, key: str) -> Response:
    """Hand out an election brief as a Markdown file."""
    found = brief.election_brief(store, key)
    headers = {"Content-Disposition": f'attachment; filename="valgbrief-{found.subject.id}.md"'}
    text = cover(brief_text.as_markdown(found))
    return PlainTextResponse(text, media_type="text/markdown", headers=headers)


def _day(text: str) -> str | None:
    """Return a date as ISO, or nothing where the field is empty or no date."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        return None
