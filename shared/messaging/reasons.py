"""What is written down about an event that failed: for an operator, and without its values."""

import json
import re

from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from shared.errors import Refused

LONGEST_REASON = 300

# What PostgreSQL cannot store in a text: NUL, and halves of surrogate pairs.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(content: str) -> str:
    """The text with everything replaced that the database would refuse."""
    return _UNSTORABLE.sub("\ufffd", content)


def reason_of(error: Exception) -> str:
    """Why a delivery failed."""
    if isinstance(error, Refused):
        return storable(error.sentence)
    if isinstance(error, DBAPIError):
        return _database_reason(error)
    return storable(f"{type(error).__name__}: {str(error)[:LONGEST_REASON]}")


def _database_reason(error: DBAPIError) -> str:
    """Class, code and constraint: the server's own sentence may quote a name or a number."""
    cause = (error.orig.__cause__ if error.orig else None) or error.orig
    state = getattr(cause, "sqlstate", None)
    constraint = getattr(cause, "constraint_name", None)
    return " ".join(
        part
        for part in (
            type(cause).__name__,
            f"({state})" if state else "",
            f"on {constraint}" if constraint else "",
        )
        if part
    )


def first_problem(error: Exception) -> str:
    """Where an envelope is not what its contract says."""
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False)[0]
        return storable(f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
    if isinstance(error, UnicodeError):
        return "holds half a character"
    return storable(f"missing {error}")


def type_named_in(body: str) -> str:
    """The event type that an unreadable body names, or `unknown`."""
    try:
        return storable(str(json.loads(body)["type"])[:200])
    except (ValueError, TypeError, KeyError, RecursionError):
        return "unknown"
