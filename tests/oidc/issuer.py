"""Starts npm's `oidc-provider` for the tests: a real issuer, whose people are invented."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.infrastructure.rungs import is_required

HERE = Path(__file__).parent
CLIENT, SECRET = "gonghui", "secret-of-the-client"


async def node() -> str:
    """The program, once the packages are there; without it the test is skipped by name."""
    program, npm = shutil.which("node"), shutil.which("npm")
    reason = "" if program and npm else "no Node with npm on this machine"
    if npm and not (HERE / "node_modules" / "oidc-provider").is_dir():
        command = (npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(*command, cwd=HERE, stdout=pipe, stderr=pipe)
        _, said = await process.communicate()
        reason = f"npm ci: {said.decode()[-200:]}" if process.returncode else ""
    if program is None or reason:
        if is_required("oidc"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for oidc; {reason}", pytrace=False)
        pytest.skip(f"needs npm's oidc-provider: {reason}")
    return program


@asynccontextmanager
async def running_issuer(redirect_uri: str, people: dict[str, Any]) -> AsyncIterator[str]:
    """An issuer with one client and these people; its address."""
    given = {
        "redirectUri": redirect_uri,
        "clientId": CLIENT,
        "clientSecret": SECRET,
        "people": people,
    }
    process = await asyncio.create_subprocess_exec(
        await node(),
        "provider.mjs",
        json.dumps(given),
        cwd=HERE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        issuer = ""
        while not issuer.startswith("http"):
            line = await asyncio.wait_for(process.stdout.readline(), 60)
            assert line, "the issuer has ended"
            issuer = line.decode().strip()
        yield issuer
    finally:
        process.stdin.close()
        await process.wait()
