"""Takes a visit of the story to the platform's door; done again it finds itself done."""

from datetime import date, timedelta
from typing import Any

from services.demo.cast import Cast
from services.demo.visitings import Gone, Visit
from services.welfare.visits.domain.occasions import VisitWay

_HAPPENED_DAYS_EARLIER = 1
_FOLLOW_UP_DAYS_LATER = 21


async def go(cast: Cast, act: Visit, day: date) -> None:
    """Take a visit as far as it has come; everything happens on its one day."""
    visiting, key = act.visiting, f"{act.school}/visit/{act.index}"
    chair = cast.chair(act.school)
    whom = {
        "union_id": str(cast.union_id(act.school)),
        "occasion": visiting.occasion.value,
        "happened_on": (day - timedelta(days=_HAPPENED_DAYS_EARLIER)).isoformat(),
        "person_id": str(cast.colleague(act.school, visiting.number)),
        "in_hospital": visiting.in_hospital,
    }
    if visiting.gone is Gone.ON_PAPER:
        made = whom | _made(cast, act, day) | {"from_paper": True}
        await chair.post("/welfare/visits/recorded", key, made)
        return
    line = await cast.teacher(act.school).post("/welfare/visits", key, whom)
    if visiting.gone is Gone.REPORTED:
        return
    path = f"/welfare/visits/{line['id']}"
    goes = {"person_id": str(cast.person_id(f"officer-{act.school}"))}
    await chair.post(f"{path}/assign", f"{key}/assign", goes)
    await cast.officer_of(act.school).post(f"{path}/record", f"{key}/record", _made(cast, act, day))


def _made(cast: Cast, act: Visit, day: date) -> dict[str, Any]:
    visiting = act.visiting
    way = VisitWay.HOSPITAL if visiting.in_hospital else VisitWay.HOME
    said: dict[str, Any] = {
        "visited_on": day.isoformat(),
        "way": way.value,
        "visitors": [cast.name_of(act.school, number) for number in visiting.visitors],
        "finding": visiting.finding,
    }
    if visiting.follow_up is None:
        return said
    later = (day + timedelta(days=_FOLLOW_UP_DAYS_LATER)).isoformat()
    return said | {"follow_up": visiting.follow_up, "follow_up_on": later}
