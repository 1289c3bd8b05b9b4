"""The command line as a program of its own, in throw-away folders."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120
POLL_SECONDS = 0.02


@contextmanager
def throw_away_folder() -> Iterator[Path]:
    """A folder that the database's own user can pass through, which pytest's cannot."""
    folder = Path(tempfile.mkdtemp(prefix="gonghui-e2e-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-P", "-m", "services.cli", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    """Ours without the caller's settings of the product."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GONGHUI_")}
    return kept | {"GONGHUI_EMBEDDED_THROW_AWAY": "1"} | more


@dataclass
class Ended:
    """How a program ended and what it said."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """The one object on standard output."""
        assert self.status == 0, self.err
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)


class Program:
    """A running command; what it says goes to files, so that it never waits for a reader."""

    def __init__(self, folder: Path, *arguments: str | Path) -> None:
        folder.mkdir(exist_ok=True)
        self._out, self._err = folder / "out.txt", folder / "err.txt"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self._process = subprocess.Popen(
                command(*arguments),
                cwd=ROOT,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def err(self) -> str:
        return self._err.read_text(encoding="utf-8")

    def wait_until_said(self, *words: str) -> None:
        """Wait until standard error holds any of the words; a program that ends first fails."""
        give_up_at = time.monotonic() + PATIENCE_SECONDS
        while not any(each in self.err for each in words):
            assert self._process.poll() is None, self.err
            assert time.monotonic() < give_up_at, self.err
            time.sleep(POLL_SECONDS)

    def runs_on_for(self, seconds: float) -> bool:
        """Whether it is still running after so long."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return True
        return False

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def end(self, seconds: float = PATIENCE_SECONDS) -> Ended:
        """Wait for the end."""
        try:
            status = self._process.wait(seconds)
        finally:
            self.kill()
        return Ended(status, self._out.read_text(encoding="utf-8"), self.err)

    def kill(self) -> None:
        """End it at once, if it runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()


def run(folder: Path, *arguments: str | Path) -> Ended:
    return Program(folder, *arguments).end()
