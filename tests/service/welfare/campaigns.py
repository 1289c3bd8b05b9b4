"""What the tests of campaigns send and take for granted."""

from collections.abc import Sequence
from typing import Any

from shared.web.identity import Caller
from tests.service.welfare.county import County, School, ok, seen

DAY = "2026-03-16"
GIVEN = {"paid_on": DAY, "paid_by": "signed"}


def frame(**more: Any) -> dict[str, Any]:
    """What a form sends: care at the beginning of term, 3,000 yuan in all."""
    return {
        "kind": "care",
        "occasion": "term_start",
        "title": "2026年开学慰问",
        "first_day": "2026-03-01",
        "last_day": "2026-04-10",
        "budget": "3000",
        "source": "工会经费",
        **more,
    }


def goods(**more: Any) -> dict[str, Any]:
    """Goods at Qingming for everybody, worth 200 yuan each."""
    qingming = {
        "kind": "holiday_goods",
        "occasion": "qingming",
        "title": "2026年清明节慰问品",
        "form": "goods",
        "pick": "all",
        "person_amount": "200",
        "first_day": "2026-03-20",
        "last_day": "2026-04-10",
        "budget": "20000",
    }
    return frame(**qingming | more)


def line(person: Caller, amount: str = "500", **more: Any) -> dict[str, Any]:
    return {"person_id": str(person.person_id), "amount": amount, "reason": "living", **more}


async def drafted(county: County, who: Caller, union: Any, **more: Any) -> dict[str, Any]:
    body = frame(**more) | {"union_id": str(union)}
    made: dict[str, Any] = await ok(county.http(who).post("/campaigns", json=body))
    return made


async def own_open(county: County, school: School, **more: Any) -> dict[str, Any]:
    """A school's own campaign that has begun; a member of the committee drafted it."""
    made = await drafted(county, school.member, school.union_id, **more)
    opened: dict[str, Any] = await ok(
        county.http(school.member).post(f"/campaigns/{made['id']}/open")
    )
    return opened


async def county_open(county: County, **more: Any) -> dict[str, Any]:
    """A county's campaign that the chair has agreed to and the officer has begun."""
    made = await drafted(county, county.officer, county.union_id, **more)
    path = f"/campaigns/{made['id']}"
    await ok(county.http(county.officer).post(f"{path}/request"))
    await ok(county.http(county.chair).post(f"{path}/approve"))
    opened: dict[str, Any] = await ok(county.http(county.officer).post(f"{path}/open"))
    return opened


async def list_of(county: County, school: School, campaign: dict[str, Any]) -> dict[str, Any]:
    """The school's list in a campaign."""
    http = county.http(school.member)
    found = await ok(http.get(f"/campaigns/{campaign['id']}"))
    list_id = found["own_list"]["id"]
    shown: dict[str, Any] = await ok(http.get(f"/campaign-lists/{list_id}"))
    return shown


async def written(
    county: County, school: School, of_list: dict[str, Any], lines: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    made: dict[str, Any] = await ok(
        county.http(school.member).put(
            f"/campaign-lists/{of_list['id']}/lines",
            json={"lines": list(lines)},
            headers=seen(of_list["version"]),
        )
    )
    return made


async def submitted(
    county: County, school: School, campaign: dict[str, Any], lines: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    of_list = await list_of(county, school, campaign)
    await written(county, school, of_list, lines)
    made: dict[str, Any] = await ok(
        county.http(school.member).post(f"/campaign-lists/{of_list['id']}/submit")
    )
    return made


async def paid(
    county: County, school: School, campaign: dict[str, Any], lines: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """A school's own list, decided by its chair and paid by its accountant."""
    of_list = await submitted(county, school, campaign, lines)
    path = f"/campaign-lists/{of_list['id']}"
    await ok(county.http(school.chair).post(f"{path}/approve"))
    made: dict[str, Any] = await ok(county.http(school.finance).post(f"{path}/pay", json=GIVEN))
    return made
