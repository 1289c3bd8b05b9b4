"""No button is offered that is refused, and none is hidden that is allowed."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import update

from services.plans.tasks.domain import TaskState
from services.plans.tasks.tables import Task
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.tables import WorkPlan
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.plans.county import (
    TODAY,
    County,
    School,
    draft_plan,
    issued_plan,
    ok,
    school_page,
    seen,
)

DAY = TODAY.isoformat()
SLIP = {"decided_by": "何主席", "decided_on": DAY, "reference": "签批单3号"}

TASK_ACTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "start": ("POST", "/start", {}),
    "report": ("POST", "/report", {"statement": "已办。", "done_on": DAY}),
    "take_back": ("POST", "/take-back", {}),
    "return": ("POST", "/return", {"reason": "请补充人数。"}),
    "exempt": ("POST", "/exempt", {"reason": "学校正在搬迁。"}),
    "oblige": ("POST", "/oblige", {}),
    "drop": ("POST", "/drop", {}),
    "restore": ("POST", "/restore", {}),
    "shape": ("PATCH", "", {"own_due_on": "2026-04-20"}),
}

PLAN_ACTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "submit": ("POST", "/submit", {}),
    "withdraw": ("POST", "/withdraw", {}),
    "approve": ("POST", "/approve", {}),
    "return": ("POST", "/return", {"reason": "请补充。"}),
    "record_approve": ("POST", "/approve", {"slip": SLIP}),
    "record_return": ("POST", "/return", {"reason": "请补充。", "slip": SLIP}),
    "issue": ("POST", "/issue", {"sign_by": "2026-04-03"}),
    "close": ("POST", "/close", {}),
    "edit": ("PATCH", "", {"title": "2026年工作要点"}),
}

Reset = Callable[[], Awaitable[int]]


async def _done(
    http: httpx.AsyncClient, path: str, act: tuple[str, str, dict[str, Any]], version: int
) -> int:
    method, ending, body = act
    reply = await http.request(method, path + ending, json=body, headers=seen(version))
    return reply.status_code


async def _allowed(
    http: httpx.AsyncClient,
    path: str,
    acts: dict[str, tuple[str, str, dict[str, Any]]],
    reset: Reset,
) -> set[str]:
    """What is really allowed: each act tried, and undone where it had an effect."""
    allowed = set()
    version = await reset()
    for name, act in acts.items():
        status = await _done(http, path, act, version)
        assert status in {200, 403, 404, 409, 422}, f"{name}: {status}"
        if status == 200:
            allowed.add(name)
            version = await reset()
    return allowed


def _callers(county: County, school: School) -> dict[str, Caller]:
    return {
        "county officer": county.officer,
        "auditor": county.people[Role.AUDITOR],
        "operator": county.people[Role.OPERATOR],
        "chair": school.chair,
        "principal": school.people[Role.PRINCIPAL],
        "owner": school.teacher,
        "lead of the cluster": county.lead_of(school.cluster_id),
        "stranger": county.schools[-1].chair,
    }


@pytest.mark.parametrize("state", TaskState)
async def test_a_task_offers_to_everybody_exactly_what_is_allowed(
    county: County, state: TaskState
) -> None:
    plan_id = await issued_plan(county)
    school = county.schools[3]  # not the one whose chair leads the cluster
    page = await school_page(county, school, plan_id)
    own = await ok(
        county.http(school.chair).post(
            f"/school-plans/{page['id']}/lines", json={"text": "办好食堂开放日"}
        )
    )
    owner = {"owner_id": str(school.teacher.person_id)}
    acts = {**TASK_ACTS, "assign": ("POST", "/assign", owner)}
    mandatory = page["tasks"][0]["id"]
    optional = next(task["id"] for task in page["tasks"] if not task["mandatory"])
    for task_id in (mandatory, optional, own["id"]):

        async def reset(task_id: str = task_id) -> int:
            async with county.running.database.transaction(county.scope) as tx:
                row = update(Task).where(Task.id == UUID(task_id))
                row = row.values(state=state, owner_id=school.teacher.person_id)
                version: int | None = await tx.session.scalar(row.returning(Task.version))
                assert version is not None
                return version

        for who, caller in _callers(county, school).items():
            http = county.http(caller)
            allowed = await _allowed(http, f"/tasks/{task_id}", acts, reset)
            view = await http.get(f"/tasks/{task_id}")
            if view.status_code == 404:
                assert who in {"operator", "lead of the cluster", "stranger"}
                assert not allowed
                continue
            assert set(view.json()["actions"]) == allowed, f"{who}, {state}"


@pytest.mark.parametrize("state", PlanState)
@pytest.mark.parametrize("drafter", [Role.COUNTY_OFFICER, Role.COUNTY_CHAIR])
async def test_a_plan_offers_to_everybody_exactly_what_is_allowed(
    county: County, state: PlanState, drafter: Role
) -> None:
    for who in (*county.people, Role.UNION_CHAIR):
        caller = county.people.get(who) or county.schools[0].chair
        plan_id = await draft_plan(county)
        is_issued = state in {PlanState.ISSUED, PlanState.CLOSED}

        async def reset(plan_id: UUID = plan_id, issued: bool = is_issued) -> int:
            # Issuing leaves copies behind; a fresh plan is not needed as it is the last to do so.
            async with county.running.database.transaction(county.scope) as tx:
                row = update(WorkPlan).where(WorkPlan.id == plan_id)
                row = row.values(
                    state=state,
                    visible_below=issued,
                    drafted_by=county.people[drafter].person_id,
                )
                version: int | None = await tx.session.scalar(row.returning(WorkPlan.version))
                assert version is not None
                return version

        http = county.http(caller)
        await reset()
        view = await http.get(f"/plans/{plan_id}")
        offered = set(view.json()["actions"]) if view.status_code == 200 else set()
        allowed = await _allowed(http, f"/plans/{plan_id}", PLAN_ACTS, reset)
        assert offered == allowed, f"{who}, {state}, drafted by {drafter}"


async def test_a_school_page_offers_to_everybody_exactly_what_is_allowed(county: County) -> None:
    plan_id = await issued_plan(county)
    school = county.schools[3]
    page = await school_page(county, school, plan_id)
    paper = {"from_paper": True, "signed_on": DAY, "signed_name": "李主席"}
    acts: dict[str, tuple[str, str, dict[str, Any]]] = {
        "add_line": ("POST", "/lines", {"text": "办好食堂开放日"}),
        "sign": ("POST", "/sign", {}),
        "sign_from_paper": ("POST", "/sign", paper),
    }
    for who, caller in _callers(county, school).items():
        http = county.http(caller)
        view = await http.get(f"/school-plans/{page['id']}")
        offered = set(view.json()["actions"]) if view.status_code == 200 else set()
        for name in sorted(acts.keys() - offered):
            status = await _done(http, f"/school-plans/{page['id']}", acts[name], 1)
            assert status in {403, 404}, f"{who}: {name}"
    chair = county.http(school.chair)
    view = await ok(chair.get(f"/school-plans/{page['id']}"))
    assert set(view["actions"]) == {"sign", "sign_from_paper", "add_line"}
    officer = county.http(county.officer)
    view = await ok(officer.get(f"/school-plans/{page['id']}"))
    assert view["actions"] == ["sign_from_paper"]
    await ok(officer.post(f"/school-plans/{page['id']}/sign", json=paper))
    await ok(chair.post(f"/school-plans/{page['id']}/lines", json={"text": "办好食堂开放日"}))
    view = await ok(chair.get(f"/school-plans/{page['id']}"))
    assert view["actions"] == ["add_line"]
