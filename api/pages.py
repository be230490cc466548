"""How a page is made: the template environment, and what templates can call."""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from fastapi import FastAPI
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

from api import timeline, wording
from graph.cpr import cover

STATIC: Final = wording.WEB / "static"
NAVIGATION: Final = (
    ("/sager", "Sager"),
    ("/personer", "Personer"),
    ("/organisationer", "Organisationer"),
    ("/moeder", "Møder"),
    ("/dokumenter", "Dokumenter"),
    ("/netvaerk", "Netværk"),
    ("/valgbrief", "Valgbrief"),
)


def mount(app: FastAPI) -> None:
    """Give the app its templates and static files."""
    app.state.pages = environment()
    app.mount("/static", StaticFiles(directory=STATIC, check_dir=False), name="static")


def environment() -> Environment:
    """Return the templates' environment: everything escaped, every text masked."""
    made = Environment(
        loader=FileSystemLoader(wording.WEB / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_masked,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    labels = wording.read_labels()
    made.filters.update(
        danish_date=wording.danish_date,
        kroner=wording.kroner,
        entity_url=wording.entity_url,
        shown_name=wording.shown_name,
        source_url=wording.source_url,
        event_label=partial(wording.event_label, labels),
        years=timeline.years,
        entries=timeline.entries,
    )
    made.globals.update(labels=labels, navigation=NAVIGATION, static=_static_names())
    return made


def render(
    request: Request, template: str, context: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    """Return a template as a page."""
    pages: Environment = request.app.state.pages
    path = request.url.path
    return HTMLResponse(pages.get_template(template).render({**context, "path": path}), status)


def _masked(value: object) -> object:
    if isinstance(value, Markup):
        return Markup(cover(value))  # noqa: S704 - it was safe before digits became dots
    return cover(value) if isinstance(value, str) else value


def _static_names() -> Mapping[str, str]:
    """Return the addresses of the built files; without a bundle, pages still work."""
    manifest = STATIC / "manifest.json"
    if not manifest.is_file():
        return {}
    names: dict[str, str] = json.loads(manifest.read_text(encoding="utf-8"))
    return {name: f"/static/{built}" for name, built in names.items()}
