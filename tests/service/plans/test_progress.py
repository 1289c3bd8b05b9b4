"""Every figure opens the list it stands on, and the two agree."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import httpx
from sqlalchemy import update

from services.plans.tasks.domain import TaskState
from services.plans.tasks.tables import Task
from shared.contracts.directory import UnionChanged, UnionKind
from shared.web.inputs import encode_cursor
from tests.service.plans.county import NOW, TODAY, County, School, ok, school_page
from tests.service.running import StoppedClock

REPORT = {"statement": "已办。", "done_on": TODAY.isoformat()}
FIGURES = ("total", "done", "overdue")


async def _length(http: httpx.AsyncClient, path: str) -> int:
    """How many tasks a list has, over all its pages."""
    count, cursor = 0, ""
    while cursor is not None:
        reply = await ok(http.get(f"{path}&size=3{cursor and f'&cursor={cursor}'}"))
        count += len(reply["items"])
        cursor = reply["next"]
    return count


async def _mix(county: County, plan_id: UUID) -> None:
    """Schools at different points: done, exempted, dropped, late, with own lines, in no cluster."""
    officer = county.http(county.officer)
    for n, school in enumerate(county.schools[:4]):
        http = county.http(school.chair)
        page = await school_page(county, school, plan_id)
        first, _, optional = (task["id"] for task in page["tasks"])
        await ok(http.post(f"/tasks/{first}/report", json=REPORT))
        if n == 1:
            await ok(http.post(f"/tasks/{optional}/drop"))
        if n == 2:
            await ok(officer.post(f"/tasks/{optional}/exempt", json={"reason": "搬迁。"}))
            await ok(http.post(f"/school-plans/{page['id']}/lines", json={"text": "另加一项"}))
    await _free_of_everything(county, county.schools[4], plan_id)
    await _leave_cluster(county, county.schools[5])


async def _free_of_everything(county: County, school: School, plan_id: UUID) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            update(Task)
            .where(Task.plan_id == plan_id, Task.union_id == school.union_id)
            .values(state=TaskState.EXEMPTED, check_on=None)
        )


async def _leave_cluster(county: County, school: School) -> None:
    await county.running.deliver(
        UnionChanged(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=school.union_id,
            subject_id=school.union_id,
            version=2,
            name=school.short_name,
            short_name=school.short_name,
            sort_key="9",
            kind=UnionKind.SCHOOL,
        )
    )


def _counts(progress: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield progress["schools"]
    yield progress["county"]
    for cluster in progress["clusters"]:
        yield cluster["counts"]
        for school in cluster["schools"]:
            yield school["counts"]


async def test_figures_and_the_lists_they_open_agree(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    await _mix(county, plan_id)
    clock.now = NOW.replace(month=6, day=1)
    await county.running.sweep("tasks due")
    http = county.http(county.officer)
    own = await ok(http.get(f"/tasks?plan_id={plan_id}&level=county&overdue=true"))
    await ok(http.post(f"/tasks/{own['items'][0]['id']}/report", json=REPORT))
    late = await ok(http.get(f"/tasks?plan_id={plan_id}&level=school&overdue=true"))
    freed = {"reason": "搬迁。"}
    await ok(http.post(f"/tasks/{late['items'][0]['id']}/exempt", json=freed))
    progress = await ok(http.get(f"/plans/{plan_id}/progress"))
    wall = await ok(http.get(f"/plans/{plan_id}/wall"))
    for counts in [*_counts(progress), *(row["counts"] for row in wall["rows"])]:
        for figure in FIGURES:
            assert await _length(http, counts["opens"][figure]) == counts[figure], counts
    assert progress["schools"]["overdue"] > 0
    assert progress["county"]["overdue"] > 0


async def test_sums_are_the_sums_of_what_stands_below(county: County, plan_id: UUID) -> None:
    await _mix(county, plan_id)
    http = county.http(county.officer)
    progress = await ok(http.get(f"/plans/{plan_id}/progress"))
    for figure in FIGURES:
        for cluster in progress["clusters"]:
            schools = cluster["schools"]
            assert cluster["counts"][figure] == sum(s["counts"][figure] for s in schools)
        clusters = progress["clusters"]
        assert progress["schools"][figure] == sum(c["counts"][figure] for c in clusters)
    names = [cluster["name"] for cluster in progress["clusters"]]
    assert names == ["第1片区", "第2片区", "第3片区", "未分片区"]
    assert sum(len(cluster["schools"]) for cluster in progress["clusters"]) == 6
    # 6 schools x 3 tasks, without one dropped, one exempted and three exempted; one own line more.
    assert (progress["schools"]["total"], progress["schools"]["done"]) == (14, 4)
    assert progress["county"]["total"] == 4, "one task of the county's, one of each cluster"


async def test_a_schools_own_page_counts_as_the_county_does(county: County, plan_id: UUID) -> None:
    await _mix(county, plan_id)
    wall = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    rows = {row["union_id"]: row["counts"] for row in wall["rows"]}
    for school in county.schools:
        page = await school_page(county, school, plan_id)
        assert page["counts"] == rows[str(school.union_id)]
        assert (
            await _length(county.http(school.chair), page["counts"]["opens"]["total"])
            == (page["counts"]["total"])
        )


async def test_an_unknown_filter_or_a_forged_page_is_refused(county: County, plan_id: UUID) -> None:
    http = county.http(county.officer)
    forged = (encode_cursor(10**12, uuid4()), encode_cursor(-1, uuid4()), encode_cursor(1, "x"))
    cursors = (f"cursor={cursor}" for cursor in ("abc", *forged))
    for query in ("colour=red", "size=0", *cursors):
        reply = await http.get(f"/tasks?{query}")
        assert reply.status_code == 422, query


async def test_a_list_shows_only_what_is_asked_for(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    first = (await school_page(county, school, plan_id))["tasks"][0]
    await ok(http.post(f"/tasks/{first['id']}/report", json=REPORT))
    own = {"own_due_on": "2026-05-08"}
    second = (await school_page(county, school, plan_id))["tasks"][1]
    await ok(http.patch(f"/tasks/{second['id']}", json=own, headers={"If-Match": '"1"'}))
    clock.now = NOW.replace(month=5, day=11)
    await county.running.sweep("tasks due")
    found = {
        query: [task["text"] for task in (await ok(http.get(f"/tasks?{query}")))["items"]]
        for query in (
            "state=done",
            "overdue=true",
            "overdue=false",
            "due_from=2026-05-01&due_to=2026-05-31",
            "due_from=2026-06-01",
            "category=activity",
            f"measure_id={first['measure_id']}",
            "level=county",
        )
    }
    meeting, summary, walk = "召开教职工大会，审议工作报告", "报送活动小结", "组织一次健步走"
    assert found == {
        "state=done": [meeting],
        "overdue=true": [summary],
        "overdue=false": [meeting, walk],
        "due_from=2026-05-01&due_to=2026-05-31": [summary],
        "due_from=2026-06-01": [walk],
        "category=activity": [],
        f"measure_id={first['measure_id']}": [meeting],
        "level=county": [],
    }
