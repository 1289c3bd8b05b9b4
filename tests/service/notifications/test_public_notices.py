"""Who hears of a public notice: its union's chair and officers, and members where it may be so."""

from datetime import date
from typing import Any
from uuid import uuid4

from shared.contracts import activities
from shared.contracts.directory import RoleGranted
from shared.contracts.roles import Role
from tests.service.notifications.world import NOW, County, School, inbox

NOTICE = uuid4()


def _about(county: County, school: School, version: int, **other: Any) -> dict[str, Any]:
    return {
        "occurred_at": NOW,
        "county_id": county.id,
        "union_id": school.union,
        "subject_id": NOTICE,
        "version": version,
        "kind": activities.NoticeKind.AWARD,
        "title": "优秀教师推荐人选",
        "first_day": date(2026, 3, 16),
        "last_day": date(2026, 3, 20),
        **other,
    }


async def _titles(county: County, *callers: Any) -> list[list[str]]:
    return [[notice["title"] for notice in await inbox(county, one)] for one in callers]


async def test_members_find_a_notice_in_their_inbox_where_its_maker_wants_it(county: County):
    school, other = county.schools[:2]
    opened = activities.NoticeOpened(**_about(county, school, 2), tell_members=True)
    await county.running.deliver(opened, opened)

    [chair, teacher] = await _titles(county, county.as_chair(school), county.as_teacher(school))
    assert sorted(chair) == ["公示开始：优秀教师推荐人选", "公示：优秀教师推荐人选"]
    assert teacher == ["公示：优秀教师推荐人选"]
    assert await inbox(county, county.as_teacher(other)) == []
    [notice] = await inbox(county, county.as_teacher(school))
    assert notice["link"] == f"/notices/{NOTICE}"


async def test_of_help_only_those_hear_who_make_and_handle_it(county: County):
    school = county.schools[0]
    kind = {"kind": activities.NoticeKind.HARDSHIP, "title": "困难帮扶公示"}
    event = activities.NoticeOpened(**_about(county, school, 2, **kind), tell_members=True)
    await county.running.deliver(event)

    [chair, teacher] = await _titles(county, county.as_chair(school), county.as_teacher(school))
    assert chair == ["公示开始：困难帮扶公示"]
    assert teacher == []


async def test_an_objection_is_told_to_those_who_handle_it_until_that_is_done(county: County):
    school = county.schools[0]
    officer = county.caller(uuid4(), Role.UNION_OFFICER, school.union)
    role = RoleGranted(
        occurred_at=NOW,
        county_id=county.id,
        union_id=school.union,
        subject_id=uuid4(),
        person_id=officer.person_id,
        role=Role.UNION_OFFICER,
        first_day=date(2025, 9, 1),
    )
    first = activities.NoticeObjected(**_about(county, school, 3), waiting=1)
    await county.running.deliver(role, first)
    said = ["公示收到异议，请处理：优秀教师推荐人选"]
    people = (county.as_chair(school), officer, county.as_officer, county.as_teacher(school))
    assert await _titles(county, *people) == [said, said, [], []]

    decided = activities.NoticeObjected(**_about(county, school, 4), waiting=2, county_decides=True)
    await county.running.deliver(decided)
    assert await _titles(county, county.as_officer) == [said]

    await county.running.deliver(activities.NoticeHandled(**_about(county, school, 5)))
    for caller in people[:3]:
        assert all(notice["settled_at"] for notice in await inbox(county, caller))


async def test_the_end_is_told_unless_it_was_entered_from_paper(county: County):
    school = county.schools[0]
    ended = {"outcome": activities.NoticeOutcome.STOOD, "closed_on": date(2026, 3, 21)}
    paper = activities.NoticeClosed(**_about(county, school, 2), **ended, from_paper=True)
    await county.running.deliver(paper)
    assert await _titles(county, county.as_chair(school)) == [[]]
    await county.running.deliver(activities.NoticeClosed(**_about(county, school, 3), **ended))
    assert await _titles(county, county.as_chair(school)) == [
        ["公示期满，没有成立的异议：优秀教师推荐人选"]
    ]
