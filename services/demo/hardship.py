"""Two hardship files of the invented county: one registered from paper, one on its way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from services.demo.cast import Cast
from services.welfare.hardship.domain import consent
from shared.calendar import SchoolCalendar
from shared.id_numbers import check_digit

# No region has this number, so that nobody living can have these.
_NOWHERE = "999999"


@dataclass(frozen=True)
class Family:
    """A household: of whom (the number on the school's staff list), why, and what it has."""

    number: int
    cause: str
    income: str
    medical: str
    first_17: str
    working_days_ago: int
    from_paper: bool = False


@dataclass(frozen=True)
class OpenFile:
    """The school takes a file as far as it has come."""

    school: str
    family: Family


FAMILIES: dict[str, Family] = {
    "01": Family(
        number=57,
        cause="family_illness",
        income="5200",
        medical="42000",
        first_17=f"{_NOWHERE}19820514001",
        working_days_ago=4,
    ),
    "04": Family(
        number=12,
        cause="own_illness",
        income="4600",
        medical="38000",
        first_17=f"{_NOWHERE}19790923002",
        working_days_ago=30,
        from_paper=True,
    ),
}


def files(
    school: str, signed_on: date, calendar: SchoolCalendar, today: date
) -> Iterator[tuple[date, OpenFile]]:
    """The file of a school on its day; none before the school works with the platform."""
    family = FAMILIES.get(school)
    if family is not None:
        day = calendar.add_working_days(today, -family.working_days_ago)
        yield max(day, signed_on), OpenFile(school, family)


async def open_file(cast: Cast, act: OpenFile, day: date) -> None:
    """Enter the file; done again it finds itself done."""
    family, key, on = act.family, f"{act.school}/hardship", day.isoformat()
    survey = {"surveyed_on": on, "surveyors": ["工会委员一", "工会委员二"], "finding": "情况属实。"}
    minutes = {"minutes_number": f"评议纪要〔{day.year}〕1号", "minutes_on": on}
    agreed = {"consent_version": consent.VERSION, "consent_on": on}
    wanted = _wanted(cast, act)
    if family.from_paper:
        papers = {
            "applied_on": (day - timedelta(days=14)).isoformat(),
            "survey": survey,
            "minutes": minutes,
            "signed_by": "学校工会主席（纸质）",
            "signed_on": on,
            "category": "deep",
            "category_reason": "按规则为相对困难，家庭另有长期照护负担，集体研究定为深度困难。",
            "registered_on": on,
            "decided_by_name": "县教育工会主席（纸质）",
        }
        await cast.officer.post("/welfare/hardship/from-paper", key, wanted | agreed | papers)
        return
    officer = cast.officer_of(act.school)
    case = await officer.post("/welfare/hardship", key, wanted)
    path = f"/welfare/hardship/{case['id']}"
    await officer.post(f"{path}/apply", f"{key}/apply", agreed)
    await officer.post(f"{path}/survey", f"{key}/survey", survey)
    await officer.post(f"{path}/minutes", f"{key}/minutes", minutes)
    await cast.chair(act.school).post(f"{path}/forward", f"{key}/forward", {})


def _wanted(cast: Cast, act: OpenFile) -> dict[str, Any]:
    family = act.family
    number = family.first_17 + check_digit(family.first_17)
    return {
        "union_id": str(cast.union_id(act.school)),
        "person_id": str(cast.colleague(act.school, family.number)),
        "cause": family.cause,
        "members": [
            _member("本人", "self", "staff", family.income) | {"id_number": number},
            _member("配偶", "spouse", "casual", "1500"),
            _member("孩子", "child", "pupil", "0"),
        ],
        "spending": [{"kind": "medical", "money": {"amount": family.medical, "per": "year"}}],
    }


def _member(name: str, relation: str, job: str, income: str) -> dict[str, Any]:
    return {
        "name": name,
        "relation": relation,
        "job": job,
        "health": "good",
        "income": {"amount": income, "per": "month"},
    }
