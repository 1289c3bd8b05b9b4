"""From the county's approved plan to every school's linked copy, signed for once."""

from datetime import date
from uuid import UUID, uuid4

from services.plans.kinds import Actor, Category
from services.plans.work_plans.commands.making import NewMeasure, NewPlan, NewPlanTask, make_plan
from shared.calendar import Period, PeriodKind
from shared.contracts.directory import UnionChanged, UnionKind, UnionRegistered
from shared.contracts.plans import (
    PlanClosed,
    PlanIssued,
    PlanSigned,
    TaskAssigned,
    TaskDue,
    TaskOverdue,
)
from shared.contracts.roles import Role
from tests.service.plans.county import (
    NOW,
    SCHOOL_MEASURES,
    SIGN_BY,
    TODAY,
    County,
    approved_plan,
    draft_plan,
    issue,
    issued_plan,
    ok,
    refused,
    school_page,
    seen,
)
from tests.service.running import StoppedClock


async def test_issuing_gives_every_school_its_own_copy_of_each_school_measure(
    county: County,
) -> None:
    plan_id = await approved_plan(county)
    officer = county.http(county.officer)
    preview = await ok(officer.get(f"/plans/{plan_id}/issue"))
    counted = ("schools", "school_measures", "county_measures", "cluster_measures")
    assert [preview[name] for name in counted] == [6, 3, 1, 1]
    assert preview["suggested_sign_by"] == "2026-04-07", "15 school working days, Qingming between"
    await issue(county, plan_id)
    measures: set[str] = set()
    for school in county.schools:
        page = await school_page(county, school, plan_id)
        assert [task["text"] for task in page["tasks"]] == [
            "召开教职工大会，审议工作报告",
            "报送活动小结",
            "组织一次健步走",
        ]
        assert page["counts"]["total"] == 3
        assert not any(task["adapted"] or task["own_line"] for task in page["tasks"])
        measures |= {task["measure_id"] for task in page["tasks"]}
    assert len(measures) == 3, "all linked to the same three measures"
    [told] = [e for e in await county.running.outbox(PlanIssued) if e.subject_id == plan_id]
    assert set(told.union_ids) == {school.union_id for school in county.schools}
    assert (told.sign_by, told.measure_count) == (SIGN_BY, 3)
    assert (
        preview["issued_this_month"] + 1
        == (await ok(officer.get(f"/plans/{await draft_plan(county)}/issue")))["issued_this_month"]
    )


async def test_the_countys_union_gets_its_own_and_one_task_for_each_cluster(
    county: County, plan_id: UUID
) -> None:
    listed = await ok(
        county.http(county.officer).get("/tasks", params={"union_id": str(county.union_id)})
    )
    rows = [(task["text"], task["cluster_name"]) for task in listed["items"]]
    assert sorted(rows, key=str) == [
        ("印发通知", None),
        ("组织片区交流", "第1片区"),
        ("组织片区交流", "第2片区"),
        ("组织片区交流", "第3片区"),
    ]


async def test_nothing_is_due_before_the_day_to_sign(county: County) -> None:
    early = NewMeasure("三月办", Actor.SCHOOL, due_on=date(2026, 3, 20))
    undated = NewMeasure("全年办", Actor.SCHOOL)
    plan_id = await issued_plan(county, (early, undated))
    page = await school_page(county, county.schools[0], plan_id)
    assert [task["due_on"] for task in page["tasks"]] == [SIGN_BY.isoformat(), "2026-12-31"]


async def test_a_day_moved_by_signing_is_told_beforehand_and_kept_with_the_task(
    county: County,
) -> None:
    measures = (
        NewMeasure("一月办", Actor.SCHOOL, due_on=date(2026, 1, 14)),
        NewMeasure("三月办", Actor.SCHOOL, due_on=date(2026, 3, 20)),
        NewMeasure("县里二月办", Actor.COUNTY, due_on=date(2026, 2, 25)),
        NewMeasure("五月办", Actor.SCHOOL, due_on=date(2026, 5, 20)),
        NewMeasure("全年办", Actor.SCHOOL),
    )
    plan_id = await approved_plan(county, measures)
    officer = county.http(county.officer)
    preview = await ok(officer.get(f"/plans/{plan_id}/issue"))
    assert (preview["past"], preview["before_signing"]) == (2, 1)
    earlier = {"sign_by": "2026-03-18"}
    preview = await ok(officer.get(f"/plans/{plan_id}/issue", params=earlier))
    assert (preview["sign_by"], preview["past"], preview["before_signing"]) == ("2026-03-18", 2, 0)
    await issue(county, plan_id)
    page = await school_page(county, county.schools[0], plan_id)
    moved = SIGN_BY.isoformat()
    assert [(task["due_on"], task["named_due_on"]) for task in page["tasks"]] == [
        (moved, "2026-01-14"),
        (moved, "2026-03-20"),
        ("2026-05-20", None),
        ("2026-12-31", None),
    ]


async def test_the_documents_term_to_sign_counts_until_the_county_sets_its_own(
    county: County,
) -> None:
    task = NewPlanTask("会议", "开会。", Category.CONGRESS, SCHOOL_MEASURES)
    period = Period(PeriodKind.CALENDAR_YEAR, 2026)
    wanted = NewPlan(county.union_id, "十日内签收的要点", period, (task,), sign_within=10)
    async with county.running.database.transaction(county.scope) as tx:
        plan_id = (await make_plan(tx, county.officer, wanted)).id
    officer = county.http(county.officer)

    async def term() -> tuple[int, str, str]:
        found = await ok(officer.get(f"/plans/{plan_id}/issue"))
        return found["sign_within"], found["sign_within_from"], found["suggested_sign_by"]

    assert await term() == (10, "document", "2026-03-30")
    own = {"value": 5, "valid_from": TODAY.isoformat()}
    await ok(officer.put("/calendar/figures/sign_within_days", json=own))
    assert await term() == (5, "county", "2026-03-23")


async def test_issuing_shows_another_plan_of_the_same_title(county: County) -> None:
    first, second = await issued_plan(county), await approved_plan(county)
    preview = await ok(county.http(county.officer).get(f"/plans/{second}/issue"))
    assert preview["same_title"] == [
        {"id": str(first), "sentence": "3月16日已下发同名计划《2026年工作要点》"}
    ]


async def test_the_schools_list_shows_the_period(county: County, plan_id: UUID) -> None:
    lines = await ok(county.http(county.schools[0].chair).get("/school-plans"))
    assert [(line["plan_id"], line["period"]) for line in lines] == [(str(plan_id), "2026年度")]


async def test_a_plan_is_issued_once_and_only_when_approved(county: County) -> None:
    plan_id = await draft_plan(county)
    officer = county.http(county.officer)
    await refused(
        officer.post(f"/plans/{plan_id}/issue", json={}, headers=seen(1)),
        409,
        "plan-move-not-allowed",
    )
    plan_id = await issued_plan(county)
    for version in (3, 4):
        status, code = (412, "stale") if version == 3 else (409, "plan-move-not-allowed")
        again = officer.post(f"/plans/{plan_id}/issue", json={}, headers=seen(version))
        await refused(again, status, code)
    await refused(officer.post(f"/plans/{plan_id}/issue", json={}), 428, "version-needed")


async def test_a_plan_without_school_measures_or_with_a_past_day_is_not_issued(
    county: County,
) -> None:
    officer = county.http(county.officer)
    plan_id = await approved_plan(county, (NewMeasure("印发通知", Actor.COUNTY),))
    issuing = officer.post(f"/plans/{plan_id}/issue", json={}, headers=seen(3))
    await refused(issuing, 422, "nothing-to-cascade")
    plan_id = await approved_plan(county)
    body = {"sign_by": "2026-03-15"}
    issuing = officer.post(f"/plans/{plan_id}/issue", json=body, headers=seen(3))
    await refused(issuing, 422, "sign-by-too-early")


async def test_a_school_adapts_adds_and_drops_and_the_county_sees_where(
    county: County, plan_id: UUID
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    page = await school_page(county, school, plan_id)
    first, _, optional = page["tasks"]
    changes = {"own_text": "四月中旬召开教职工大会", "own_due_on": "2026-04-17"}
    shaped = await ok(http.patch(f"/tasks/{first['id']}", json=changes, headers=seen(1)))
    assert (shaped["text"], shaped["county_text"]) == (changes["own_text"], first["text"])
    assert (shaped["due_on"], shaped["county_due_on"]) == ("2026-04-17", "2026-04-30")
    await refused(http.patch(f"/tasks/{first['id']}", json=changes, headers=seen(1)), 412, "stale")
    await refused(
        http.patch(f"/tasks/{first['id']}", json={"own_due_on": "2026-05-04"}, headers=seen(2)),
        422,
        "later-than-county",
    )
    await refused(http.post(f"/tasks/{first['id']}/drop"), 409, "task-mandatory")
    await ok(http.post(f"/tasks/{optional['id']}/drop"))
    own = {"text": "办好食堂开放日", "category": "disclosure", "due_on": "2026-05-20"}
    await ok(http.post(f"/school-plans/{page['id']}/lines", json=own))

    officer = county.http(county.officer)
    [differences] = await ok(officer.get(f"/plans/{plan_id}/differences"))
    assert differences["union_id"] == str(school.union_id)
    assert [task["text"] for task in differences["tasks"]] == [
        "四月中旬召开教职工大会",
        "组织一次健步走",
        "办好食堂开放日",
    ]
    wall = await ok(officer.get(f"/plans/{plan_id}/wall"))
    found = {row["union_id"]: row["differences"] for row in wall["rows"]}
    assert found[str(school.union_id)] == 3
    assert sum(found.values()) == 3

    back = await ok(
        http.patch(
            f"/tasks/{first['id']}", json={"own_text": None, "own_due_on": None}, headers=seen(2)
        )
    )
    assert (back["text"], back["due_on"], back["adapted"]) == (first["text"], "2026-04-30", False)


async def test_a_line_of_the_schools_own_is_simply_changed(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    page = await school_page(county, school, plan_id)
    line = await ok(http.post(f"/school-plans/{page['id']}/lines", json={"text": "食堂开放日"}))
    assert (line["own_line"], line["due_on"], line["due_label"]) == (True, None, "不限日期")
    changes = {"own_text": "办好食堂开放日", "own_due_on": "2026-05-20"}
    changed = await ok(http.patch(f"/tasks/{line['id']}", json=changes, headers=seen(1)))
    assert (changed["text"], changed["due_on"]) == ("办好食堂开放日", "2026-05-20")
    assert (changed["county_text"], changed["county_due_on"], changed["adapted"]) == (
        None,
        None,
        False,
    )
    emptied = http.patch(f"/tasks/{line['id']}", json={"own_text": None}, headers=seen(2))
    await refused(emptied, 422)
    officer = county.http(county.officer)
    reason = {"reason": "不需要。"}
    await refused(officer.post(f"/tasks/{line['id']}/exempt", json=reason), 409, "school-own-line")


async def test_a_line_may_name_its_owner_at_once_who_is_told(county: County, plan_id: UUID) -> None:
    school, other = county.schools[:2]
    http = county.http(school.chair)
    page = await school_page(county, school, plan_id)
    line = {"text": "食堂开放日", "owner_id": str(school.teacher.person_id)}
    made = await ok(http.post(f"/school-plans/{page['id']}/lines", json=line))
    assert (made["owner_name"], made["state"]) == (school.teacher.name, "assigned")
    told = (await county.running.outbox(TaskAssigned))[-1]
    assert told.concerns == (school.teacher.person_id,)
    line["owner_id"] = str(other.teacher.person_id)
    await refused(http.post(f"/school-plans/{page['id']}/lines", json=line), 422)


async def test_a_school_signs_once_and_the_wall_shows_it(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    page = await school_page(county, school, plan_id)
    signed = await ok(http.post(f"/school-plans/{page['id']}/sign", json={}))
    assert (signed["signed_on"], signed["signed_name"]) == (TODAY.isoformat(), school.chair.name)
    again = http.post(f"/school-plans/{page['id']}/sign", json={})
    await refused(again, 409, "already-signed")
    told = (await county.running.outbox(PlanSigned))[-1]
    assert (told.plan_id, told.union_id, told.from_paper) == (plan_id, school.union_id, False)
    wall = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    assert (wall["signed"], wall["unsigned"]) == (1, 5)
    assert wall["rows"][-1]["union_id"] == str(school.union_id), "trouble first"
    assert wall["rows"][-1]["chair"] == school.chair.name


async def test_a_signature_on_paper_is_recorded_with_its_day_and_signer(
    county: County, plan_id: UUID
) -> None:
    page = await school_page(county, county.schools[0], plan_id)
    http = county.http(county.officer)
    path = f"/school-plans/{page['id']}/sign"
    await refused(http.post(path, json={"from_paper": True}), 422)
    await refused(http.post(path, json={}), 403)
    future = {"from_paper": True, "signed_on": "2026-03-17", "signed_name": "李主席"}
    await refused(http.post(path, json=future), 422)
    chair = county.http(county.schools[0].chair)
    await refused(chair.post(path, json={"signed_on": "2026-03-10"}), 422)
    paper = {"from_paper": True, "signed_on": "2026-03-10", "signed_name": "李主席"}
    signed = await ok(http.post(path, json=paper))
    assert (signed["signed_on"], signed["signed_name"], signed["from_paper"]) == (
        "2026-03-10",
        "李主席",
        True,
    )


async def test_a_double_submit_signs_once_and_gets_the_same_answer(
    county: County, plan_id: UUID
) -> None:
    page = await school_page(county, county.schools[0], plan_id)
    http = county.http(county.schools[0].chair)
    key = {"Idempotency-Key": "one-signature"}
    first = await http.post(f"/school-plans/{page['id']}/sign", json={}, headers=key)
    second = await http.post(f"/school-plans/{page['id']}/sign", json={}, headers=key)
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json() == second.json()
    assert second.headers["Idempotency-Replayed"] == "true"


async def test_a_closed_plan_asks_for_nothing_and_stays_as_it_is(
    county: County, clock: StoppedClock
) -> None:
    plan_id = await issued_plan(county)
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/close"))
    [told] = [e for e in await county.running.outbox(PlanClosed) if e.subject_id == plan_id]
    assert told.version == 5
    page = await school_page(county, school, plan_id)
    assert page["actions"] == []
    assert all(task["actions"] == [] for task in page["tasks"])
    http = county.http(school.chair)
    report = {"statement": "已办。", "done_on": TODAY.isoformat()}
    for request in (
        http.post(f"/tasks/{page['tasks'][0]['id']}/report", json=report),
        http.post(f"/school-plans/{page['id']}/lines", json={"text": "另加"}),
        http.post(f"/school-plans/{page['id']}/sign", json={}),
    ):
        await refused(request, 409, "plan-not-open")
    assert await ok(http.get("/waiting")) == []
    clock.now = NOW.replace(month=12)
    await county.running.sweep("tasks due")
    assert await county.told(TaskDue, TaskOverdue) == []


async def test_a_school_that_joins_later_gets_the_plan_too(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    officer = county.http(county.officer)
    await refused(officer.post(f"/plans/{plan_id}/newcomers"), 409, "no-newcomers")
    clock.now = NOW.replace(month=5, day=11)
    union_id = uuid4()
    await county.running.deliver(
        UnionRegistered(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=union_id,
            subject_id=union_id,
            name="清溪县新桥小学工会",
            short_name="新桥小学",
            sort_key="9",
            kind=UnionKind.SCHOOL,
            cluster_id=county.clusters[0],
            cluster_name="第1片区",
        )
    )
    wall = await ok(officer.get(f"/plans/{plan_id}/wall"))
    assert (wall["newcomers"], wall["actions"][-1]) == (1, "issue_to_newcomers")
    auditor = county.http(county.people[Role.AUDITOR])
    await refused(auditor.post(f"/plans/{plan_id}/newcomers"), 403)
    assert await ok(officer.post(f"/plans/{plan_id}/newcomers")) == [str(union_id)]
    told = [e for e in await county.told(PlanIssued) if e.union_ids == (union_id,)]
    assert [(e.version, e.sign_by, e.measure_count) for e in told] == [(5, date(2026, 6, 1), 3)]
    listed = await ok(officer.get("/tasks", params={"union_id": str(union_id)}))
    assert [task["due_on"] for task in listed["items"]] == [
        "2026-06-01",
        "2026-06-01",
        "2026-06-12",
    ]
    wall = await ok(officer.get(f"/plans/{plan_id}/wall"))
    assert (wall["newcomers"], wall["unsigned"]) == (0, 7)
    assert "issue_to_newcomers" not in wall["actions"]
    progress = await ok(officer.get(f"/plans/{plan_id}/progress"))
    assert (progress["schools"]["total"], progress["county"]["total"]) == (21, 4)


async def test_a_school_that_was_closed_is_on_no_wall(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    await county.running.deliver(
        UnionChanged(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=school.union_id,
            subject_id=school.union_id,
            version=2,
            name="已撤并",
            short_name="已撤并",
            sort_key="x",
            kind=UnionKind.SCHOOL,
            cluster_id=school.cluster_id,
            cluster_name="第1片区",
            active=False,
        )
    )
    officer = county.http(county.officer)
    wall = await ok(officer.get(f"/plans/{plan_id}/wall"))
    assert (len(wall["rows"]), wall["unsigned"]) == (5, 5)
    text = await ok(officer.get(f"/plans/{plan_id}/chase-text"))
    assert len(text["missing"]) == 5
    asked = await ok(officer.post(f"/plans/{plan_id}/chase", json={}))
    assert str(school.union_id) not in asked["asked"]


async def test_the_auditor_looks_and_changes_nothing(county: County, plan_id: UUID) -> None:
    http = county.http(county.people[Role.AUDITOR])
    wall = await ok(http.get(f"/plans/{plan_id}/wall"))
    assert wall["actions"] == []
    await ok(http.get(f"/plans/{plan_id}/progress"))
    await ok(http.get(f"/plans/{plan_id}/differences"))
    await refused(http.post(f"/plans/{plan_id}/chase", json={}), 403)
