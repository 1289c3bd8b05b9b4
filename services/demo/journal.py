"""What the demo remembers in its folder, so that it goes on where it was ended: story, passwords.

Each file is replaced as a whole, so that a start that was killed leaves the old or the new one.
"""

import json
import os
import secrets
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from services.directory.access.domain.passwords import one_time_password
from shared.errors import Refused


class PasswordsLost(Refused):
    """The accounts are there, their passwords are not."""

    code = "demo-passwords-lost"


@dataclass(frozen=True)
class Journal:
    """The day the story is told from, the first day not yet told, and whether it is all told."""

    today: date
    reached: date
    finished: bool = False


class JournalFile:
    """The journal and the passwords of one data folder, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self._story = folder / "story.json"
        self._passwords = folder / "demo-passwords.json"

    @property
    def passwords_file(self) -> Path:
        return self._passwords

    def read(self) -> Journal | None:
        """The journal of an earlier start."""
        if not self._story.exists():
            return None
        row = json.loads(self._story.read_text(encoding="utf-8"))
        return Journal(
            date.fromisoformat(row["today"]), date.fromisoformat(row["reached"]), row["finished"]
        )

    def begin(self, journal: Journal) -> None:
        self._write(journal)

    def reach(self, journal: Journal, day: date, *, finished: bool = False) -> Journal:
        """Everything before `day` has been told and dealt with."""
        later = replace(journal, reached=day, finished=finished)
        self._write(later)
        return later

    def passwords(self, logins: Iterable[str], *, may_make: bool) -> dict[str, str]:
        """One random password for each login, the same ones at each start.

        Raises:
            PasswordsLost: accounts exist already, so new passwords would open none of them.

        """
        if self._passwords.exists():
            kept: dict[str, str] = json.loads(self._passwords.read_text(encoding="utf-8"))
            return kept
        if not may_make:
            raise PasswordsLost(
                f"演示账号的密码文件 {self._passwords} 不见了。"
                "请删除这个数据文件夹，然后重新运行 ./gonghui demo。"
            )
        made = {login: one_time_password(secrets.choice) for login in logins}
        _replace(self._passwords, lambda: json.dumps(made, indent=1))
        return made

    def _write(self, journal: Journal) -> None:
        _replace(self._story, lambda: json.dumps(asdict(journal), default=date.isoformat))


def _replace(file: Path, content: Callable[[], str]) -> None:
    draft = file.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(content())
        out.flush()
        os.fsync(descriptor)
    draft.replace(file)
