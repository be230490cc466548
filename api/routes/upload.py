"""Uploading a document: read, understood and in the graph before the answer."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

from fastapi import APIRouter, Depends, File, UploadFile
from starlette.responses import Response

from api import examples
from api.deps import ArchiveDep, StoreDep, UploadLimitDep
from api.openapi import as_json, problem_answers
from api.security import same_site
from graph.archive import content_hash
from graph.cpr import cover
from graph.model import DocumentRecord, Model
from graph.store import GraphStore
from graph.writer import loaded_documents
from loaders.files import IncomingFile
from loaders.ingest import load_files
from loaders.read import read_bytes
from loaders.summary import LoadSummary
from queries.answers import Ref

router = APIRouter(prefix="/documents", tags=["papirer"], dependencies=[Depends(same_site)])
Sent = Annotated[UploadFile, File(description="Referat, dagsorden eller notat; én fil ad gangen.")]


class Uploaded(Model):
    """The document that came of an upload, and what was understood of it."""

    document: Ref
    summary: LoadSummary


EXAMPLE: Final = Uploaded(
    document=examples.DOCUMENT,
    summary=LoadSummary(loaded=1, facts={"people": 8, "statements": 14, "decisions": 3}),
)


@router.post(
    "",
    status_code=201,
    summary="Indlæs et dokument",
    responses={
        201: {"content": {"application/json": {"example": as_json(EXAMPLE)}}},
        **problem_answers(400, 403, 413, 415, 422, 500, 503),
    },
)
def upload(
    store: StoreDep, archive: ArchiveDep, limit: UploadLimitDep, file: Sent, response: Response
) -> Uploaded:
    """Load one document; what can't be read is told as a problem, and nothing is kept of it."""
    name = cover(shown_name(file.filename))
    data = file.file.read()
    read_bytes(name, data, limit)  # fails as what it is; loading would only name it in a summary
    with TemporaryDirectory(prefix="sagsspor-") as folder:
        path = Path(folder, "upload")
        path.write_bytes(data)
        incoming = IncomingFile(path=path, name=name, source=f"upload:{name}")
        known_as = incoming.known_as(content_hash(data)).source
        summary = load_files(store, archive, [incoming], limit=limit)
    document = _loaded(store, known_as, content_hash(data))
    response.headers["Location"] = f"/api/v1/documents/{document.id}"
    return Uploaded(document=Ref(kind="document", id=document.id, name=name), summary=summary)


def _loaded(store: GraphStore, source: str, sha: str) -> DocumentRecord:
    """Return the document that an upload became: of its source, else the one with its content."""
    same = [one for one in loaded_documents(store) if one.sha256 == sha]
    return next((one for one in same if one.source == source), same[0])


def shown_name(sent: str | None) -> str:
    r"""Return the last part of the name that a browser sent: some send a whole path.

    >>> shown_name("C:\\Sager\\referat.docx"), shown_name(None)
    ('referat.docx', 'dokument')
    """
    return (sent or "").replace("\\", "/").rpartition("/")[2].strip() or "dokument"
