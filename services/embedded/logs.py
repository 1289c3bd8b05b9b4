"""The log of the embedded mode: JSON lines in a file of limited size, not on the terminal."""

import json
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import structlog

from shared.observability import configure_logging, mask_personal

LOG_BYTES = 8 * 1024 * 1024
LOGS_KEPT = 4

_OURS = "gonghui"


def log_to(folder: Path, level: str) -> Path:
    """Send every record of this process to `gonghui.log` in the folder; the file."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "gonghui.log"
    handler = RotatingFileHandler(
        file, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for chatty in ("alembic", "httpx"):
        logging.getLogger(chatty).setLevel("WARNING")
    configure_logging(level)
    structlog.configure(logger_factory=lambda *_: logging.getLogger(_OURS))
    return file


class _JsonLines(logging.Formatter):
    """Our records are JSON lines already; those of libraries become some."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name == _OURS:
            return record.getMessage()
        line: dict[str, Any] = {
            "event": record.getMessage(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "ts": structlog.processors.TimeStamper(fmt="iso", utc=True)(None, "", {})["timestamp"],
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(mask_personal(None, "", line), ensure_ascii=False)
