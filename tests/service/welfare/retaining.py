"""What a time limit has reached, confirmed and emptied, and whose data the county erases."""

from typing import Any

from shared.contracts.directory import DataErased
from shared.database import new_id
from shared.web.identity import Caller
from tests.service.welfare.county import NOW, County, ok


async def found(county: County) -> list[dict[str, Any]]:
    await county.running.sweep("retention due")
    shown = await ok(county.http(county.officer).get("/retention"))
    items: list[dict[str, Any]] = shown["found"]
    return items


async def erased(county: County) -> list[dict[str, Any]]:
    """Confirm everything that is found; what was on the list."""
    items = await found(county)
    ids = [item["id"] for item in items]
    await ok(county.http(county.officer).post("/retention/erase", json={"items": ids}))
    return items


async def answered(county: County, who: Caller) -> None:
    """The county has answered that somebody's data is erased; told twice, done once."""
    event = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=county.union_id,
        subject_id=new_id(),
        person_id=who.person_id,
        actor_id=county.officer.person_id,
    )
    await county.running.deliver(event)
    await county.running.deliver(event)
