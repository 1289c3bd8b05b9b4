"""Logs without personal data and the metrics every service has."""

import json
import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog
from prometheus_client import Counter, Gauge, Histogram

HTTP_SECONDS = Histogram(
    "gonghui_http_request_duration_seconds",
    "Time from request to reply by route template",
    ["service", "method", "route", "status"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60),
)
EVENTS_SENT = Counter("gonghui_events_sent_total", "Events handed to the bus", ["service"])
EVENTS_HANDLED = Counter(
    "gonghui_events_handled_total", "Events a handler dealt with", ["service", "type"]
)
EVENTS_FAILED = Counter(
    "gonghui_events_failed_total", "Deliveries set aside or buried", ["service", "type"]
)
OUTBOX_UNSENT = Gauge("gonghui_outbox_unsent", "Events stored and not yet sent", ["service"])
OUTBOX_OLDEST = Gauge(
    "gonghui_outbox_oldest_unsent_seconds", "Age of the oldest event not yet sent", ["service"]
)
EVENTS_DEAD = Gauge("gonghui_events_dead", "Deliveries that wait for a person", ["service"])
EVENTS_WAITING = Gauge("gonghui_events_waiting", "Deliveries that wait for a retry", ["service"])
AUDIT_INTACT = Gauge(
    "gonghui_audit_intact", "1 while the audit chain recomputes, 0 when it is broken", ["service"]
)
AUDIT_CHECKED = Gauge(
    "gonghui_audit_checked_timestamp_seconds",
    "When the audit chain was last recomputed",
    ["service"],
)
AUDIT_UNSEALED = Gauge(
    "gonghui_audit_unsealed", "Audit entries that have no link in the chain yet", ["service"]
)
EVENTS_MISSING = Gauge(
    "gonghui_events_missing", "Events that their publisher sent and that never came", ["service"]
)
COPIES_DIFFER = Gauge(
    "gonghui_copies_differ", "Kinds of copies that are not as their owner counted", ["service"]
)
FILE_LOOKS = Counter(
    "gonghui_file_looks_total", "Looks into files for a reason, by what", ["service", "look"]
)
FILE_LOOKS_STEEP = Counter(
    "gonghui_file_looks_steep_total",
    "Looks by somebody who has had more within the hour than the county allows unquestioned",
    ["service"],
)
PROOFS_MISSING = Gauge(
    "gonghui_proofs_missing", "Proofs whose content is not in the store any more", ["service"]
)
PROOFS_SWEPT = Gauge(
    "gonghui_proofs_swept_timestamp_seconds",
    "When the store of proofs was last compared with the rows",
    ["service"],
)

# ID numbers (18 or 15 digits), bank cards (16 to 19 digits) and mobile phone numbers.
_PERSONAL = re.compile(r"(?<![0-9A-Za-z-])(?:\d{17}[\dXx]|\d{15,19}|1[3-9]\d{9})(?![0-9A-Za-z-])")


def mask_personal(
    _logger: object, _method: str, record: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Blot out numbers that could be a person's, wherever they stand in a log record."""
    for key, value in record.items():
        if isinstance(value, str):
            record[key] = _PERSONAL.sub("***", value)
    return record


_OURS = "gonghui"
_CHATTY = ("alembic", "httpx")  # they tell each of their steps


def configure_logging(level: str = "INFO", handler: logging.Handler | None = None) -> None:
    """JSON lines, ours and those of libraries alike, to the handler or else standard error."""
    handler = handler or logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel("WARNING")
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="ts"),
            structlog.processors.format_exc_info,
            mask_personal,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=lambda *_: logging.getLogger(_OURS),
        cache_logger_on_first_use=False,
    )


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
