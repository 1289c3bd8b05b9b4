"""Finds the Chromium and the built pages that the browser tests need."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from services.embedded.pages import BUILT
from tests.infrastructure.rungs import Ledger, is_required

NAMES = ("chromium", "chromium-browser", "google-chrome")

# It speaks to nobody but the platform, and runs in a container as root.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def chromium(ledger: Ledger) -> str:
    """The program; without it the test is skipped, or fails if it is required."""
    found = _program()
    reason = _why_not(found)
    if found is None or reason:
        ledger.used["browser"] = f"none: {reason}"
        if is_required("browser"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for browser; {reason}", pytrace=False)
        pytest.skip(f"needs a browser: {reason}")
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
    ledger.used["browser"] = told.stdout.strip() or found
    return found


def _program() -> str | None:
    given = os.environ.get("GONGHUI_TEST_CHROMIUM")
    names = (given,) if given else NAMES
    return next((found for name in names if (found := shutil.which(name))), None)


def _why_not(found: str | None, built: Path = BUILT) -> str | None:
    """What is missing on this machine, if anything."""
    if found is None:
        return "no Chromium (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk)"
    if not (built / "index.html").is_file():
        return "the web pages are not built (./gonghui setup)"
    return None
