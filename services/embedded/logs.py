"""The log of the embedded mode: JSON lines in a file of limited size, not on the terminal."""

from logging.handlers import RotatingFileHandler
from pathlib import Path

from shared.observability import configure_logging

LOG_BYTES = 8 * 1024 * 1024
LOGS_KEPT = 4


def log_to(folder: Path, level: str) -> Path:
    """Send every record of this process to `gonghui.log` in the folder; the file."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "gonghui.log"
    handler = RotatingFileHandler(
        file, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", delay=True
    )
    configure_logging(level, handler)
    return file
