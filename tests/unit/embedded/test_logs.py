"""The log file: one JSON object a line, of ours and of libraries, without personal numbers."""

import json
import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import pytest
import structlog

from services.embedded import logs


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    """Afterwards the logging of the tests again."""
    root = logging.getLogger()
    before, level, config = root.handlers, root.level, structlog.get_config()
    yield
    for handler in root.handlers:
        if isinstance(handler, RotatingFileHandler):
            handler.close()
    root.handlers, root.level = before, level
    structlog.configure(**config)


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    """The log of a start."""
    return logs.log_to(tmp_path / "logs", "INFO")


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_our_records_and_those_of_libraries_are_objects(log_file: Path) -> None:
    structlog.get_logger().info("计划已下发", schools=12)
    logging.getLogger("library").warning("slow %s", "answer")

    ours, library = lines(log_file)
    assert (ours["event"], ours["schools"], ours["level"]) == ("计划已下发", 12, "info")
    assert (library["event"], library["logger"]) == ("slow answer", "library")
    assert {"ts", "level"} <= library.keys()


def test_an_exception_of_a_library_keeps_its_trace(log_file: Path) -> None:
    try:
        int("broken")
    except ValueError:
        logging.getLogger("library").exception("failed")

    assert "ValueError: invalid literal" in lines(log_file)[0]["exception"]


def test_a_telephone_number_does_not_reach_the_file(log_file: Path) -> None:
    structlog.get_logger().info("called", about="电话 13912345678")
    logging.getLogger("library").warning("电话 13912345678")

    assert "13912345678" not in log_file.read_text(encoding="utf-8")


def test_only_its_owner_reads_the_folder(log_file: Path) -> None:
    assert log_file.parent.stat().st_mode & 0o077 == 0


def test_a_full_file_is_put_aside_and_only_a_few_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LOG_BYTES", 400)
    folder = logs.log_to(tmp_path, "INFO").parent
    for number in range(60):
        structlog.get_logger().info("filling the file", number=number)

    kept = sorted(file.name for file in folder.iterdir())
    assert kept == ["gonghui.log", *(f"gonghui.log.{n}" for n in range(1, logs.LOGS_KEPT + 1))]
    assert all(file.stat().st_size <= 400 for file in folder.iterdir())
