"""What axe-core finds on a page: only what is serious or critical counts."""

from pathlib import Path
from typing import Any

from playwright.async_api import Page

AXE = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = {"serious", "critical"}

# A button on its way from one colour to another has neither.
_STILL = """() => Promise.allSettled(
  document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished)
)"""
_RUN = """async () => {
  const found = await axe.run(document, { resultTypes: ['violations'] })
  return found.violations.map(({ id, impact, help, nodes }) => ({
    id, impact, help,
    places: nodes.slice(0, 5).map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160)),
  }))
}"""


async def grave_findings(page: Page) -> list[dict[str, Any]]:
    """Evaluated by the browser itself, so that the page's own policy need not allow the script."""
    await page.evaluate(_STILL)
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = await page.evaluate(_RUN)
    return [one for one in found if one["impact"] in GRAVE]
