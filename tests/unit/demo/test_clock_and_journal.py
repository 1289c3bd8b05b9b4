"""The story's clock, and what a demo remembers when it is ended in the middle."""

import json
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from services.demo.clock import StoryClock
from services.demo.journal import Journal, JournalFile, PasswordsLost
from shared.database import CHINA

# A little before midnight in China.
PRESENT = datetime(2026, 11, 22, 15, 59, tzinfo=UTC)


def test_a_story_day_has_the_present_time_of_day() -> None:
    clock = StoryClock(lambda: PRESENT)

    clock.set_day(date(2026, 9, 1))

    assert clock() == datetime(2026, 9, 1, 15, 59, tzinfo=UTC)
    assert clock().astimezone(CHINA).date() == date(2026, 9, 1)


def test_the_story_clock_goes_on_as_the_real_one_does() -> None:
    now = PRESENT
    clock = StoryClock(lambda: now)
    clock.set_day(date(2026, 9, 1))

    now += timedelta(minutes=2)

    assert clock().astimezone(CHINA).date() == date(2026, 9, 2)


def test_today_is_the_present() -> None:
    clock = StoryClock(lambda: PRESENT)
    clock.set_day(date(2026, 9, 1))
    clock.set_day(date(2026, 11, 22))

    assert clock() == PRESENT


def test_a_folder_without_a_story_remembers_none(tmp_path: Path) -> None:
    assert JournalFile(tmp_path).read() is None


def test_the_story_goes_on_where_it_was_written_down(tmp_path: Path) -> None:
    begun = Journal(today=date(2026, 11, 22), reached=date(2026, 9, 1))
    file = JournalFile(tmp_path)
    file.begin(begun)
    file.reach(begun, date(2026, 10, 3))

    assert JournalFile(tmp_path).read() == Journal(begun.today, date(2026, 10, 3))
    file.reach(begun, begun.today, finished=True)
    assert JournalFile(tmp_path).read() == Journal(begun.today, begun.today, finished=True)


def test_a_write_that_was_cut_off_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Journal(today=date(2026, 11, 22), reached=date(2026, 9, 1))
    file = JournalFile(tmp_path)
    file.begin(begun)

    def cut_off(_descriptor: int) -> None:
        raise OSError("the power is gone")

    monkeypatch.setattr("os.fsync", cut_off)
    with pytest.raises(OSError, match="power"):
        file.reach(begun, date(2026, 10, 3))

    assert JournalFile(tmp_path).read() == begun


def test_passwords_are_made_once_and_only_the_owner_reads_them(tmp_path: Path) -> None:
    file = JournalFile(tmp_path)
    made = file.passwords(["county", "chair-01"], may_make=True)

    assert made["county"] != made["chair-01"]
    assert JournalFile(tmp_path).passwords(["county"], may_make=False) == made
    assert stat.S_IMODE(file.passwords_file.stat().st_mode) == 0o600
    assert json.loads(file.passwords_file.read_text(encoding="utf-8")) == made


def test_lost_passwords_are_named_and_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(PasswordsLost, match="密码文件"):
        JournalFile(tmp_path).passwords(["county"], may_make=False)
