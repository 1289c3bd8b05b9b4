"""Nobody reaches what belongs to another school or county, nor learns that it is there."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import ProgrammingError

from services.plans.tasks.commands.due import counties_with_due_tasks
from services.plans.tasks.tables import Task
from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.plans.county import (
    TODAY,
    County,
    build_county,
    draft_plan,
    issued_plan,
    ok,
    refused,
    school_page,
    seen,
)
from tests.service.running import Running

DAY = TODAY.isoformat()
REASON: dict[str, Any] = {"reason": "请补充。"}
PDF = {"file": ("小结.pdf", b"%PDF-1.7", "application/pdf")}

TASK_ROUTES: list[tuple[str, str, dict[str, Any] | None]] = [
    ("GET", "", None),
    ("PATCH", "", {"own_text": "改写"}),
    ("POST", "/assign", {"owner_id": str(uuid4())}),
    ("POST", "/start", None),
    ("POST", "/report", {"statement": "已办。", "done_on": DAY}),
    ("POST", "/take-back", None),
    ("POST", "/return", REASON),
    ("POST", "/exempt", REASON),
    ("POST", "/oblige", None),
    ("POST", "/drop", None),
    ("POST", "/restore", None),
]
COPY_ROUTES: list[tuple[str, str, dict[str, Any] | None]] = [
    ("GET", "", None),
    ("POST", "/sign", {}),
    ("POST", "/sign", {"from_paper": True, "signed_on": DAY, "signed_name": "李"}),
    ("POST", "/lines", {"text": "另加一项"}),
]
PLAN_ROUTES: list[tuple[str, str, dict[str, Any] | None]] = [
    ("GET", "", None),
    ("PATCH", "", {"title": "改名"}),
    ("POST", "/submit", None),
    ("POST", "/withdraw", None),
    ("POST", "/approve", {}),
    ("POST", "/return", REASON),
    ("GET", "/issue", None),
    ("POST", "/issue", {}),
    ("GET", "/wall", None),
    ("GET", "/progress", None),
    ("GET", "/differences", None),
    ("POST", "/chase", {}),
    ("GET", "/chase-text", None),
    ("POST", "/chase-overdue", {}),
    ("GET", "/overdue-text", None),
    ("POST", "/close", None),
]


async def _not_there(
    county: County,
    caller: Caller,
    path: str,
    routes: list[tuple[str, str, dict[str, Any] | None]],
) -> None:
    http = county.http(caller)
    for method, ending, body in routes:
        reply = await http.request(method, path + ending, json=body, headers=seen(1))
        assert reply.status_code == 404, f"{method} {path}{ending}: {reply.status_code}"
        assert reply.json()["code"] == "not-found"


async def test_another_schools_tasks_and_copies_are_not_there(
    county: County, plan_id: UUID
) -> None:
    mine, other = county.schools[:2]
    page = await school_page(county, mine, plan_id)
    await _not_there(county, other.chair, f"/tasks/{page['tasks'][0]['id']}", TASK_ROUTES)
    await _not_there(county, other.chair, f"/school-plans/{page['id']}", COPY_ROUTES)
    listed = await ok(
        county.http(other.chair).get("/tasks", params={"union_id": str(mine.union_id)})
    )
    assert listed["items"] == []


async def test_another_schools_papers_are_neither_shown_nor_used(
    county: County, plan_id: UUID
) -> None:
    mine, other = county.schools[:2]
    stored = await ok(
        county.http(mine.chair).post("/files", data={"union_id": str(mine.union_id)}, files=PDF)
    )
    await refused(county.http(other.chair).get(f"/files/{stored['id']}"), 404)
    await refused(
        county.http(other.chair).post("/files", data={"union_id": str(mine.union_id)}, files=PDF),
        403,
    )
    task = (await school_page(county, other, plan_id))["tasks"][1]
    report = {"statement": "已办。", "done_on": DAY, "file_id": stored["id"]}
    await refused(county.http(other.chair).post(f"/tasks/{task['id']}/report", json=report), 422)
    assert (await county.http(mine.teacher).get(f"/files/{stored['id']}")).content == b"%PDF-1.7"


async def test_another_county_sees_nothing_of_ours(
    running: Running, county: County, plan_id: UUID
) -> None:
    page = await school_page(county, county.schools[0], plan_id)
    stranger = await build_county(running, schools=1, clusters=1)
    for caller in (stranger.officer, stranger.chair, stranger.schools[0].chair):
        await _not_there(stranger, caller, f"/tasks/{page['tasks'][0]['id']}", TASK_ROUTES)
        await _not_there(stranger, caller, f"/school-plans/{page['id']}", COPY_ROUTES)
    await _not_there(stranger, stranger.chair, f"/plans/{plan_id}", PLAN_ROUTES)
    for path in ("/plans", "/drafts", "/school-plans"):
        assert await ok(stranger.http(stranger.officer).get(path)) == []
    assert (await ok(stranger.http(stranger.officer).get("/tasks")))["items"] == []


async def test_a_draft_of_the_county_is_the_countys_only(county: County) -> None:
    plan_id = await draft_plan(county)
    for caller in (county.schools[0].chair, county.people[Role.OPERATOR]):
        http = county.http(caller)
        await refused(http.get(f"/plans/{plan_id}"), 404)
        assert await ok(http.get("/plans")) == []
    assert len(await ok(county.http(county.people[Role.AUDITOR]).get("/plans"))) == 1


async def test_a_school_sees_no_figures_of_others(county: County, plan_id: UUID) -> None:
    http = county.http(county.schools[0].chair)
    for ending in ("wall", "progress", "differences", "chase-text", "issue"):
        await refused(http.get(f"/plans/{plan_id}/{ending}"), 403)


async def test_a_cluster_lead_sees_sums_and_no_rows(county: County, plan_id: UUID) -> None:
    lead = county.lead_of(county.clusters[0])
    own, other = (s for s in county.schools if s.cluster_id == county.clusters[0])
    http = county.http(lead)
    progress = await ok(http.get(f"/plans/{plan_id}/progress"))
    assert [c["cluster_id"] for c in progress["clusters"]] == [str(county.clusters[0])]
    assert progress["clusters"][0]["counts"]["total"] == 6
    assert progress["schools"] == progress["clusters"][0]["counts"]
    assert progress["clusters"][0]["schools"] == []
    assert progress["schools"]["opens"] is None
    listed = await ok(http.get("/tasks"))
    assert {item["union_id"] for item in listed["items"]} == {str(own.union_id)}
    page = await school_page(county, other, plan_id)
    await _not_there(county, lead, f"/tasks/{page['tasks'][0]['id']}", TASK_ROUTES)
    await _not_there(county, lead, f"/school-plans/{page['id']}", COPY_ROUTES)
    assert len(await ok(http.get("/school-plans"))) == 1


@pytest.mark.parametrize("role", [Role.SUPERVISION, Role.PROPOSAL_HANDLER, Role.OPERATOR])
async def test_an_office_without_a_part_in_plans_opens_no_tasks_and_no_papers(
    county: County, plan_id: UUID, role: Role
) -> None:
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    stored = await ok(
        county.http(school.chair).post("/files", data={"union_id": str(school.union_id)}, files=PDF)
    )
    outsider = Caller(uuid4(), "外聘人员", county.county_id, (Held(role, school.union_id),))
    http = county.http(outsider)
    assert (await ok(http.get("/tasks")))["items"] == []
    assert await ok(http.get("/school-plans")) == []
    await _not_there(county, outsider, f"/tasks/{page['tasks'][0]['id']}", TASK_ROUTES)
    await _not_there(county, outsider, f"/school-plans/{page['id']}", COPY_ROUTES)
    await refused(http.get(f"/files/{stored['id']}"), 404)


async def test_nobody_gets_in_without_a_token(running: Running) -> None:
    for path in ("/plans", "/tasks", "/waiting", "/school-plans", "/calendar/days", "/drafts"):
        await refused(running.http().get(path), 401, "not-signed-in")


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/plans/{}/submit"), ("POST", "/plans/{}/approve"), ("POST", "/plans/{}/close")],
)
async def test_a_school_does_not_move_the_countys_plan(
    county: County, plan_id: UUID, method: str, path: str
) -> None:
    http = county.http(county.schools[0].chair)
    await refused(http.request(method, path.format(plan_id), json={}), 403, "not-allowed")


async def test_without_a_scope_the_timer_sees_counties_and_days_and_no_words(
    county: County, plan_id: UUID
) -> None:
    database = county.running.database
    await issued_plan(county)
    async with database.transaction(county.scope) as tx:
        await tx.session.execute(text("UPDATE task SET check_on = :day"), {"day": TODAY})
    assert county.county_id in await counties_with_due_tasks(database)
    async with database.transaction(None) as tx:
        assert (await tx.session.execute(text("SELECT id FROM task"))).all() == []
    become = text("SELECT set_config('role', current_database() || '_timer', true)")
    for column in (Task.text, Task.statement, Task.owner_id, Task.reason):
        async with database.transaction(None) as tx:
            await tx.session.execute(become)
            with pytest.raises(ProgrammingError, match="permission denied"):
                await tx.session.execute(select(column))
            await tx.session.rollback()


async def test_every_table_of_a_tenant_is_protected(running: Running) -> None:
    async with running.database.transaction(None) as tx:
        open_to_all = await tx.session.scalars(
            text(
                "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                " WHERE c.relkind = 'r' AND a.attname = 'county_id'"
                " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"
            )
        )
        # Messaging's own bookkeeping works for the whole installation; but for the events on their
        # way, it holds ids and counts only.
        bookkeeping = {"checkpoint", "copy_check", "inbox", "outbox", "pending_event", "resend"}
        assert set(open_to_all) == bookkeeping
