"""Who hears of an aid: whoever decides, who entered it, who pays, and gently who receives it."""

from typing import Any
from uuid import UUID, uuid4

from shared.contracts import welfare
from shared.contracts.welfare import AidEvent
from tests.service.notifications.world import County, School, inbox


def _aid(
    county: County, school: School, aid_id: UUID, event: type[AidEvent], version: int, **more: Any
) -> AidEvent:
    envelope = county.envelope(school.union, subject_id=aid_id, version=version)
    said = {"kind": "condolence", "actor_id": school.principal, "entered_by": school.principal}
    return event(**envelope, **said, **more)


async def test_a_request_is_told_to_whose_turn_it_is_and_settled_by_the_decision(
    county: County,
) -> None:
    school, aid_id = county.schools[0], uuid4()
    asked = _aid(county, school, aid_id, welfare.AidRequested, 2, concerns=(school.chair,))
    await county.running.deliver(asked)
    [notice] = await inbox(county, county.as_chair(school))
    assert (notice["title"], notice["link"]) == (
        "有一份慰问帮扶申请等您审批",
        f"/relief/{aid_id}",
    )
    assert notice["settled_at"] is None

    await county.running.deliver(_aid(county, school, aid_id, welfare.AidApproved, 3))
    told = {
        n["kind"]: n["settled_at"] is not None for n in await inbox(county, county.as_chair(school))
    }
    # Nobody keeps the books here, so the chair is asked to see to the payment.
    assert told == {"aid_to_decide": True, "aid_approved": False}

    cancelled = _aid(county, school, aid_id, welfare.AidCancelled, 4)
    await county.running.deliver(cancelled)
    assert all(n["settled_at"] for n in await inbox(county, county.as_chair(school)))


async def test_who_receives_it_is_told_once_gently_and_nothing_of_a_request(
    county: County,
) -> None:
    school, aid_id = county.schools[0], uuid4()
    teacher = county.as_teacher(school)
    asked = _aid(county, school, aid_id, welfare.AidRequested, 2, concerns=(school.chair,))
    await county.running.deliver(asked, _aid(county, school, aid_id, welfare.AidApproved, 3))
    assert await inbox(county, teacher) == []

    paid = _aid(county, school, aid_id, welfare.AidPaid, 4, concerns=(school.teacher,))
    await county.running.deliver(paid, paid)
    [notice] = await inbox(county, teacher)
    assert (notice["title"], notice["link"]) == ("工会已为您办理慰问，请查收", "/my-relief")
    assert "元" not in notice["body"]

    await county.running.deliver(_aid(county, school, aid_id, welfare.AidReclaimed, 5))
    [notice] = await inbox(county, teacher)
    assert notice["settled_at"]
