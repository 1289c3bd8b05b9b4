"""The care campaign that the invented county is in the middle of: some schools paid, some asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from services.welfare.campaigns.domain.kinds import (
    CampaignKind,
    CampaignOccasion,
    CampaignPick,
    CareGroup,
)
from services.welfare.relief.domain.kinds import Form
from shared.calendar import SchoolCalendar

WORKING_DAYS_AGO = 4
_LASTS_DAYS = 30


class Come(StrEnum):
    """How far a school's list has come by today."""

    WRITTEN = "written"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    PAID = "paid"


@dataclass(frozen=True)
class Share:
    """Whom a school names (numbers on its staff list), why, with how much, and how far it is."""

    school: str
    numbers: tuple[int, ...]
    group: CareGroup
    amount: str
    come: Come


@dataclass(frozen=True)
class Care:
    """The county holds a campaign, and the schools take part as far as they have come."""

    day: date
    shares: tuple[Share, ...]

    @property
    def frame(self) -> dict[str, Any]:
        """What the county's officer writes."""
        return {
            "kind": CampaignKind.CARE.value,
            "occasion": CampaignOccasion.OTHER.value,
            "title": f"{self.day.year}年一线教职工慰问",
            "note": "重点慰问寄宿制学校值守、支教和班主任岗位，不平均发放。",
            "first_day": self.day.isoformat(),
            "last_day": (self.day + timedelta(days=_LASTS_DAYS)).isoformat(),
            "budget": "30000",
            "quota_percent": 5,
            "form": Form.MONEY.value,
            "source": "县总工会",
            "pick": CampaignPick.BY_HAND.value,
        }


SHARES = (
    Share("01", (12, 45, 78), CareGroup.ON_DUTY, "500", Come.PAID),
    Share("02", (21, 33), CareGroup.HARD_POST, "500", Come.SUBMITTED),
    Share("03", (9,), CareGroup.AWAY, "800", Come.APPROVED),
    Share("04", (14,), CareGroup.LIVING, "1000", Come.WRITTEN),
)


def campaign(issued_on: date, calendar: SchoolCalendar, today: date) -> Iterator[tuple[date, Care]]:
    """The campaign on its day, not before the county works with the platform."""
    day = max(calendar.add_working_days(today, -WORKING_DAYS_AGO), issued_on)
    yield day, Care(day, SHARES)
