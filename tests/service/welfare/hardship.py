"""Hardship files for tests: what a form sends, and files that have come as far as a test needs."""

from datetime import date
from typing import Any

from shared.contracts.activities import NoticeClosed, NoticeKind, NoticeOutcome
from shared.database import new_id
from shared.id_numbers import check_digit
from tests.service.welfare.county import NOW, TODAY, County, School, ok

DAY = "2026-03-16"
TEACHER_NUMBER = "11010519491231002X"


def number(place: int) -> str:
    """An identity number whose check digit is right, another for each place."""
    first = f"1101051980{place // 28 % 12 + 1:02}{place % 28 + 1:02}{place % 1000:03}"
    return first + check_digit(first)


def money(amount: str, per: str = "month") -> dict[str, str]:
    return {"amount": amount, "per": per}


def member(name: str, relation: str, income: str = "0", **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "relation": relation,
        "job": "none",
        "health": "good",
        "income": money(income),
        **more,
    }


def case_of(school: School, id_number: str | None = TEACHER_NUMBER, **more: Any) -> dict[str, Any]:
    """What a form sends: the school's teacher, a spouse who is ill, a child; 4,500 yuan a month."""
    return {
        "union_id": str(school.union_id),
        "person_id": str(school.teacher.person_id),
        "cause": "family_illness",
        "members": [
            member("孙晓梅", "self", "4500", job="staff", id_number=id_number),
            member("赵某", "spouse", health="serious"),
            member("赵小某", "child", job="pupil"),
        ],
        "spending": [{"kind": "medical", "money": money("36000", "year")}],
        "phone": "13800001234",
        "bank_card": "6222 0212 3456 7890",
        **more,
    }


AGREED = {"consent_version": 1, "consent_on": "2026-03-15"}
SURVEY = {
    "surveyed_on": DAY,
    "surveyors": ["郑委员", "吴副主席"],
    "finding": "住房简陋，情况属实。",
}
MINUTES = {"minutes_number": "评议纪要〔2026〕1号", "minutes_on": DAY}
RULING = {"category": "relative"}  # the rules work out another for the family above
AS_RECKONED = {"category": "deep"}
REASON = {"reason": "核对材料"}


async def drafted(county: County, school: School, **more: Any) -> dict[str, Any]:
    """A draft that a member of the committee has entered."""
    body = case_of(school, **more)
    made: dict[str, Any] = await ok(county.http(school.member).post("/hardship", json=body))
    return made


async def step(county: County, who: Any, case: dict[str, Any], act: str, body: Any = None) -> Any:
    return await ok(county.http(who).post(f"/hardship/{case['id']}/{act}", json=body))


async def applied(county: County, school: School, **more: Any) -> dict[str, Any]:
    case = await drafted(county, school, **more)
    made: dict[str, Any] = await step(county, school.member, case, "apply", AGREED)
    return made


async def reviewed(county: County, school: School, **more: Any) -> dict[str, Any]:
    case = await applied(county, school, **more)
    await step(county, school.member, case, "survey", SURVEY)
    made: dict[str, Any] = await step(county, school.member, case, "minutes", MINUTES)
    return made


async def forwarded(county: County, school: School, **more: Any) -> dict[str, Any]:
    case = await reviewed(county, school, **more)
    made: dict[str, Any] = await step(county, school.chair, case, "forward")
    return made


async def registered(county: County, school: School, **more: Any) -> dict[str, Any]:
    case = await forwarded(county, school, **more)
    made: dict[str, Any] = await step(county, county.officer, case, "register", AS_RECKONED)
    return made


def notice_closed(
    county: County, school: School, case: dict[str, Any], outcome: NoticeOutcome, on: date = TODAY
) -> NoticeClosed:
    """What tells welfare how the notice of a file has ended."""
    return NoticeClosed(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=new_id(),
        kind=NoticeKind.HARDSHIP,
        title="困难帮扶对象公示",
        outcome=outcome,
        closed_on=on,
        matter_kind="hardship",
        matter_id=case["id"],
    )
