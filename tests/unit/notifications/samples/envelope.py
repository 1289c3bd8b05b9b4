"""Whom and what the sample events are about."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
TODAY = date(2026, 3, 16)
SCHOOL, PERSON, PLAN, TASK = (UUID(int=n) for n in range(1, 5))

ENVELOPE: dict[str, Any] = {
    "event_id": UUID(int=9),
    "occurred_at": NOW,
    "county_id": UUID(int=5),
    "union_id": SCHOOL,
    "concerns": (PERSON,),
}
