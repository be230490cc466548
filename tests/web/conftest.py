"""A real server over the examples, and a real Chromium that visits it."""

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from api.app import create_app
from graph.archive import open_archive
from loaders.ingest import load
from tests.engines import embedded_store, in_ci

EXAMPLES: Final = Path(__file__).parents[2] / "examples" / "documents"
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
QUIET: Final = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
WEBGL: Final = ("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader")
NO_WEBGL: Final = ("--disable-gpu", "--disable-3d-apis")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; in CI its absence is a failure."""
    found = [path for name in BROWSERS if (path := shutil.which(name))]
    if not found:
        pytest.fail("no Chromium") if in_ci() else pytest.skip("no Chromium")
    return found[0]


@pytest.fixture(scope="session")
def site(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over the examples; they are loaded as any document is."""
    del chromium  # without a browser there is nothing to serve
    folder = tmp_path_factory.mktemp("site")
    archive = open_archive(folder / "archive")
    with embedded_store(folder) as store:
        load(store, archive, [EXAMPLES])
        with served(create_app(store, archive)) as address:
            yield address


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Serve an app on a free port in a thread of its own; give its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(driver: Playwright, chromium: str) -> Iterator[Browser]:
    opened = driver.chromium.launch(executable_path=chromium, args=[*QUIET, *WEBGL])
    yield opened
    opened.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A desktop page at the site; errors in its console fail the test."""
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda told: complaints.extend([told.text] * (told.type == "error")))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert complaints == []


@pytest.fixture
def phone(browser: Browser, site: str) -> Iterator[Page]:
    """A page on a phone."""
    context = browser.new_context(
        base_url=site, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    yield context.new_page()
    context.close()
