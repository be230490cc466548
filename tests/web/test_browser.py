"""What a reader does in a browser: search, follow a quote to its place, look at the network."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, Playwright, expect

from tests.web.conftest import NO_WEBGL, QUIET

pytestmark = pytest.mark.browser
PERSON = (20, 89, 122)
"""The accent colour, in which people are drawn on a light page."""


def picture(drawing: Locator) -> Image.Image:
    return Image.open(io.BytesIO(drawing.screenshot())).convert("RGB")


def dot(drawn: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int]:
    """A place well inside a dot of this colour."""
    width, wanted = drawn.width * 3, bytes(colour) * 7
    data = drawn.tobytes()
    rows = [data[start : start + width] for start in range(0, len(data), width)]
    for y in range(3, drawn.height - 3):
        at = rows[y].find(wanted)
        if at % 3 == 0 and all(rows[y + dy][at : at + 21] == wanted for dy in (-3, 3)):
            return at // 3 + 3, y
    pytest.fail("no dot of this colour is drawn")


def open_network(page: Page) -> Locator:
    """The network page once all of it is drawn."""
    page.goto("/netvaerk")
    expect(page.locator("[data-network][data-nodes]")).to_be_visible(timeout=20_000)
    page.wait_for_timeout(500)
    return page.locator(".network-canvas")


def test_a_search_leads_by_issue_and_quote_to_the_highlighted_place(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Søg efter en sag").fill("VU27")
    page.get_by_role("button", name="Søg").click()
    page.locator(".hit-name a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("VU27")
    quote = page.locator("[data-timeline] .quote").first
    words = quote.locator("blockquote").inner_text()
    quote.get_by_role("link").click()
    marked = page.locator("mark#citat")
    expect(marked).to_be_in_viewport()
    shown = " ".join(page.locator("mark").all_inner_texts())
    assert re.sub(r"\W+", " ", shown) == re.sub(r"\W+", " ", words)


def test_the_network_is_drawn_whole_and_a_click_opens_a_person(page: Page) -> None:
    drawing = open_network(page)
    network = page.request.get("/api/v1/network").json()
    figure = page.locator("[data-network]")
    assert figure.get_attribute("data-nodes") == str(len(network["nodes"]))
    assert figure.get_attribute("data-edges") == str(len(network["edges"]))
    assert len(network["nodes"]) > 20
    drawn = picture(drawing)
    assert len(drawn.getcolors(1 << 24) or ()) > 50, "the canvas is blank"
    x, y = dot(drawn, PERSON)
    drawing.hover(position={"x": x, "y": y})
    name = page.locator(".network-hint").inner_text().partition(":")[0]
    people = {node["name"] for node in network["nodes"] if node["kind"] == "person"}
    assert name.partition(" (")[0] in people
    drawing.click(position={"x": x, "y": y})
    expect(page).to_have_url(re.compile(r"/personer/[0-9a-f]{16}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(name.partition(" (")[0])


def test_the_network_is_filtered_by_issue_and_period(page: Page) -> None:
    open_network(page)
    everybody = int(page.locator("[data-network]").get_attribute("data-nodes") or 0)
    page.get_by_label("Sag", exact=True).select_option(label="Tryg bolig (VU27)")
    page.get_by_role("button", name="Vis").click()
    expect(page).to_have_url(re.compile("sag=[0-9a-f]{16}"))
    figure = page.locator("[data-network][data-nodes]")
    expect(figure).to_be_visible()
    assert 1 < int(figure.get_attribute("data-nodes") or 0) < everybody
    page.get_by_label("Fra").fill("2030-01-01")
    page.get_by_role("button", name="Vis").click()
    expect(page.get_by_text("Ingen udtalelser passer til valget.")).to_be_visible()


def test_on_a_phone_the_first_tap_shows_and_the_second_opens(phone: Page) -> None:
    drawing = open_network(phone)
    drawing.scroll_into_view_if_needed()
    x, y = dot(picture(drawing), PERSON)
    drawing.tap(position={"x": x, "y": y})
    expect(phone.locator(".network-hint")).to_contain_text("udtalelse")
    assert phone.url.endswith("/netvaerk")
    phone.wait_for_timeout(600)  # two taps at once would be a double tap: zoom
    drawing.tap(position={"x": x, "y": y})
    expect(phone).to_have_url(re.compile("/personer/"))


@pytest.mark.parametrize(
    "path",
    ["/", "/soeg?q=gæld", "/sager", "/sager/VU27", "/personer", "/personer/Sonja Damborg",
     "/organisationer/Udsatterådet", "/moeder", "/dokumenter", "/netvaerk",
     "/dokumenter/2022-05-18_budgetnotat_VU12.docx", "/valgbrief/Sonja Damborg", "/ukendt"],
)  # fmt: skip
def test_no_page_is_wider_than_a_phone(phone: Page, path: str) -> None:
    phone.goto(path)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_timeline_leaves_out_what_is_not_wanted(page: Page) -> None:
    page.goto("/sager/VU27")
    entries = page.locator("[data-timeline] .entry")
    everything = entries.count()
    page.get_by_label("Udtalelser").uncheck()
    shown = entries.filter(visible=True)
    assert 0 < shown.count() < everything
    for kinds in shown.evaluate_all("all => all.map(one => one.dataset.kinds)"):
        assert set(kinds.split()) & {"decision", "vote", "status_change"}
    page.get_by_label("Udtalelser").check()
    assert shown.count() == everything


def test_names_are_suggested_while_typing(page: Page) -> None:
    page.goto("/sager")
    page.get_by_role("combobox").press_sequentially("Sonja Dam")
    option = page.locator("datalist option").first
    expect(option).to_have_attribute("value", "Sonja Damborg")


def test_the_keyboard_reaches_the_content_first(page: Page) -> None:
    page.goto("/sager")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Spring til indholdet")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_without_scripts_the_network_is_a_table(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/netvaerk")
    expect(page.locator("[data-network]")).to_be_hidden()
    expect(page.locator("table.edges tbody tr").first).to_be_visible()
    context.close()


def test_without_webgl_the_network_is_a_table(driver: Playwright, chromium: str, site: str) -> None:
    browser = driver.chromium.launch(executable_path=chromium, args=[*QUIET, *NO_WEBGL])
    page = browser.new_page()
    page.goto(f"{site}/netvaerk", wait_until="networkidle")
    expect(page.locator("[data-network]")).to_be_hidden()
    expect(page.locator("table.edges tbody tr").first).to_be_visible()
    browser.close()
