"""Two people at the same moment: one effect, one plain refusal, no lost update."""

import asyncio
from uuid import UUID

from shared.contracts.plans import PlanSigned, TaskCompleted
from tests.service.plans.county import TODAY, County, approved_plan, draft_plan, school_page

REPORT = {"statement": "已召开，全体教职工参加。", "done_on": TODAY.isoformat()}


async def test_two_reports_at_once_leave_one_report(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    task = (await school_page(county, school, plan_id))["tasks"][0]
    http = county.http(school.chair)
    replies = await asyncio.gather(
        *(http.post(f"/tasks/{task['id']}/report", json=REPORT) for _ in range(6))
    )
    assert sorted(reply.status_code for reply in replies) == [200, 409, 409, 409, 409, 409]
    told = [
        e for e in await county.running.outbox(TaskCompleted) if str(e.subject_id) == task["id"]
    ]
    assert len(told) == 1


async def test_two_signatures_at_once_leave_one_signature(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    http = county.http(school.chair)
    replies = await asyncio.gather(
        *(http.post(f"/school-plans/{page['id']}/sign", json={}) for _ in range(6))
    )
    assert sorted(reply.status_code for reply in replies) == [200, 409, 409, 409, 409, 409]
    told = [e for e in await county.running.outbox(PlanSigned) if str(e.subject_id) == page["id"]]
    assert len(told) == 1


async def test_two_edits_of_one_version_leave_one_edit(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    plan = (await http.get(f"/plans/{plan_id}")).json()
    measure = plan["tasks"][0]["measures"][0]["id"]
    replies = await asyncio.gather(
        *(
            http.patch(
                f"/plans/measures/{measure}",
                json={"text": f"第{n}种说法"},
                headers={"If-Match": '"1"'},
            )
            for n in range(4)
        )
    )
    assert sorted(reply.status_code for reply in replies) == [200, 412, 412, 412]


async def test_two_adaptations_of_one_version_leave_one(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    task = (await school_page(county, school, plan_id))["tasks"][0]
    http = county.http(school.chair)
    replies = await asyncio.gather(
        *(
            http.patch(
                f"/tasks/{task['id']}",
                json={"own_text": f"第{n}种说法"},
                headers={"If-Match": '"1"'},
            )
            for n in range(4)
        )
    )
    assert sorted(reply.status_code for reply in replies) == [200, 412, 412, 412]


async def test_two_chases_at_once_ask_each_school_once(county: County, plan_id: UUID) -> None:
    http = county.http(county.officer)
    replies = await asyncio.gather(
        *(http.post(f"/plans/{plan_id}/chase", json={}) for _ in range(4))
    )
    assert sorted(reply.status_code for reply in replies) == [201, 409, 409, 409]


async def test_two_issues_at_once_hand_out_once(county: County) -> None:
    plan_id = await approved_plan(county)
    http = county.http(county.officer)
    replies = await asyncio.gather(
        *(
            http.post(f"/plans/{plan_id}/issue", json={}, headers={"If-Match": '"3"'})
            for _ in range(3)
        )
    )
    assert sorted(reply.status_code for reply in replies) == [200, 412, 412]
    assert len((await school_page(county, county.schools[0], plan_id))["tasks"]) == 3
