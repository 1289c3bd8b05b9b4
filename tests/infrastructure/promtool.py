"""Finds the promtool program that the alerts' tests need."""

import os
import shutil
import subprocess

import pytest

from tests.infrastructure.rungs import Ledger, is_required


def promtool(ledger: Ledger) -> str:
    """The program; without it the test is skipped, or fails if it is required."""
    found = shutil.which(os.environ.get("GONGHUI_TEST_PROMTOOL", "promtool"))
    if found is None:
        reason = "promtool is not installed (Debian, Ubuntu: apt-get install prometheus)"
        ledger.used["promtool"] = f"none: {reason}"
        if is_required("promtool"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for promtool; {reason}", pytrace=False)
        pytest.skip(f"needs promtool: {reason}")
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
    ledger.used["promtool"] = (told.stdout + told.stderr).partition(" (")[0].strip() or found
    return found
