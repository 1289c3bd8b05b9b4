"""Visits from the report to the end: by whom, in which order, told to whom, refused how."""

from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from services.welfare.visits.tables import Visit
from shared.contracts.plans import TaskAssigned, TaskCompleted
from shared.contracts.welfare import (
    VisitAssigned,
    VisitClosed,
    VisitCompleted,
    VisitDue,
    VisitFollowUpOpened,
    VisitNotNeeded,
    VisitTakenBack,
)
from tests.service.welfare.county import NOW, County, School, ok, refused, seen
from tests.service.welfare.visiting import assigned, due, record_of, recorded, report_of


async def test_a_teacher_reports_and_the_chair_is_told_without_a_name(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.teacher)
    line = await ok(http.post("/visits", json=report_of(school, remark="在家休息")))

    assert (line["state_label"], line["visited_name"]) == ("待安排", "李东升")
    [told] = await county.told(VisitDue)
    assert (str(told.subject_id), told.due_on.isoformat()) == (line["id"], "2026-03-19")
    assert told.by_chair is False
    assert "李东升" not in told.to_wire()
    assert "illness" not in told.to_wire()
    mine = await ok(http.get("/visits/mine"))
    assert [one["id"] for one in mine["reported"]] == [line["id"]]
    view = await ok(county.http(school.chair).get(f"/visits/{line['id']}"))
    assert (view["remark"], view["reported_by_name"]) == ("在家休息", "孙晓梅")


async def test_who_lies_in_hospital_is_visited_sooner(county: County) -> None:
    visit = await due(county, county.schools[0], in_hospital=True)
    assert visit["due_on"] == "2026-03-18"


async def test_from_the_report_to_the_end(county: County) -> None:
    school = county.schools[0]
    visit = await assigned(county, school)
    assert (visit["state"], visit["assigned_name"]) == ("assigned", "孙晓梅")
    visitor = county.http(school.teacher)
    mine = await ok(visitor.get("/visits/mine"))
    assert [one["id"] for one in mine["to_make"]] == [visit["id"]]

    path = f"/visits/{visit['id']}"
    made = await ok(visitor.post(f"{path}/record", json=record_of(need="想请人代两周课")))
    assert (made["state"], made["actions"]) == ("done", ["correct"])
    chair = county.http(school.chair)
    left = {"follow_up": "协调代课", "follow_up_on": "2026-03-20"}
    assert (await ok(chair.post(f"{path}/follow-up", json=left)))["state"] == "follow_up"
    done = await ok(chair.post(f"{path}/close", json={"result": "代课已安排"}))

    assert (done["state"], done["follow_up"]) == ("closed", "协调代课")
    assert [step["label"] for step in done["steps"]] == [
        "安排走访",
        "登记走访记录",
        "定跟进日期",
        "办结",
    ]
    [asked] = await county.told(VisitAssigned)
    assert asked.concerns == (school.teacher.person_id,)
    [completed] = await county.told(VisitCompleted)
    assert (completed.category, completed.needs_look) == ("visits", True)
    for word in ("李东升", "代课", "周主席", "illness"):
        assert word not in completed.to_wire()
    assert len(await county.told(VisitFollowUpOpened)) == 1
    assert len(await county.told(VisitClosed)) == 1


async def test_an_officer_who_writes_it_down_has_ended_it(county: County) -> None:
    school = county.schools[0]
    visit = await due(county, school)
    made = await ok(
        county.http(school.member).post(f"/visits/{visit['id']}/record", json=record_of())
    )
    assert made["state"] == "closed"
    [completed] = await county.told(VisitCompleted)
    assert completed.needs_look is False


async def test_a_visit_on_paper_is_one_form_and_proves_its_task(county: County) -> None:
    school, task = county.schools[0], uuid4()
    body = report_of(school, task_id=str(task), from_paper=True) | record_of()
    made = await ok(county.http(school.chair).post("/visits/recorded", json=body))
    assert (made["state"], made["from_paper"]) == ("closed", True)
    [completed] = await county.told(VisitCompleted)
    assert (completed.task_id, completed.from_paper) == (task, True)
    assert completed.happened_on.isoformat() == "2026-03-16"
    assert await county.told(VisitDue) == []
    await refused(county.http(school.teacher).post("/visits/recorded", json=body), 403)


async def test_what_is_not_needed_says_why_and_can_be_arranged_after_all(county: County) -> None:
    school = county.schools[0]
    visit = await due(county, school)
    http, path = county.http(school.chair), f"/visits/{visit['id']}"
    await refused(http.post(f"{path}/skip", json={}), 422)
    skipped = await ok(http.post(f"{path}/skip", json={"reason": "本人已经返校"}))
    assert (skipped["state"], skipped["reason"]) == ("not_needed", "本人已经返校")
    assert len(await county.told(VisitNotNeeded)) == 1
    await refused(http.post(f"{path}/record", json=record_of()), 409, "visit-move-not-allowed")
    again = await ok(http.post(f"{path}/resume"))
    assert (again["state"], again["reason"]) == ("due", None)


async def test_a_record_is_corrected_and_what_it_proves_is_told_anew(county: County) -> None:
    school = county.schools[0]
    visit = await recorded(county, school)
    http, path = county.http(school.teacher), f"/visits/{visit['id']}"
    body = record_of(visited_on="2026-03-15", finding="已经出院")
    await refused(http.put(f"{path}/record", json=body, headers=seen(1)), 412)
    mended = await ok(http.put(f"{path}/record", json=body, headers=seen(visit["version"])))
    assert (mended["finding"], mended["state"]) == ("已经出院", "done")
    first, second = await county.told(VisitCompleted)
    assert second.version > first.version
    assert second.happened_on.isoformat() == "2026-03-15"


async def test_a_record_on_the_wrong_visit_is_taken_back(county: County) -> None:
    school = county.schools[0]
    visit = await recorded(county, school)
    path = f"/visits/{visit['id']}/take-back"
    await refused(county.http(school.teacher).post(path, json={"reason": "不是我"}), 403)
    back = await ok(county.http(school.chair).post(path, json={"reason": "记错了人"}))
    assert (back["state"], back["finding"], back["visitors"]) == ("due", None, [])
    [told] = await county.told(VisitTakenBack)
    assert (str(told.subject_id), told.due_on.isoformat()) == (visit["id"], "2026-03-19")


@pytest.mark.parametrize(
    ("more", "status", "code"),
    [
        ({"happened_on": "2026-03-17"}, 422, "day-in-future"),
        ({"typed_name": "李东升"}, 422, "visited-on-list"),
        ({"typed_name": "宋桂兰", "person_id": str(uuid4())}, 422, "visited-not-here"),
        ({"person_id": str(uuid4())}, 422, "visited-not-here"),
        ({"occasion": "rights"}, 422, "occasion-not-offered"),
        ({"occasion": "universal"}, 422, "occasion-not-offered"),
        ({"occasion": "conflict", "remark": "夫妻争吵"}, 422, "conflict-needs-no-words"),
        ({"occasion": "hardship", "in_hospital": True}, 422, "not-in-hospital"),
        ({"remark": "字" * 61}, 422, None),
        ({"nonsense": 1}, 422, None),
    ],
)
async def test_a_report_that_cannot_be_is_refused_in_a_sentence(
    county: County, more: dict[str, Any], status: int, code: str | None
) -> None:
    school = county.schools[0]
    await refused(
        county.http(school.teacher).post("/visits", json=report_of(school, **more)), status, code
    )
    assert await county.told(VisitDue) == []


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"visitors": ["周主席"]}, "too-few-visitors"),
        ({"visitors": ["周主席", "周 主席"]}, "too-few-visitors"),
        ({"visitors": ["周主席", "李东升"]}, "too-few-visitors"),
        ({"visited_on": "2026-03-17"}, "day-in-future"),
        ({"visited_on": "2026-03-13"}, "days-out-of-order"),
        ({"gift_form": "goods"}, "gift-incomplete"),
        (
            {"gift_form": "goods", "gift_amount": "-3", "gift_source": "工会经费"},
            "amount-not-possible",
        ),
        (
            {"gift_form": "goods", "gift_amount": "100", "gift_source": "小金库"},
            "unknown-source",
        ),
        ({"follow_up": "再去一次"}, "follow-up-incomplete"),
        ({"follow_up": "再去一次", "follow_up_on": "2026-03-15"}, "follow-up-incomplete"),
    ],
)
async def test_a_record_that_cannot_be_is_refused_and_changes_nothing(
    county: County, more: dict[str, Any], code: str
) -> None:
    school = county.schools[0]
    visit = await assigned(county, school)
    http, path = county.http(school.chair), f"/visits/{visit['id']}"
    await refused(http.post(f"{path}/record", json=record_of(**more)), 422, code)
    after = await ok(http.get(path))
    assert (after["state"], after["visited_on"], after["version"]) == (
        "assigned",
        None,
        visit["version"],
    )


async def test_steps_cannot_be_skipped_nor_a_record_written_over(county: County) -> None:
    school = county.schools[0]
    visit = await due(county, school)
    http, path = county.http(school.chair), f"/visits/{visit['id']}"
    await refused(http.post(f"{path}/close"), 409, "visit-move-not-allowed")
    left = {"follow_up": "再去", "follow_up_on": "2026-03-20"}
    await refused(http.post(f"{path}/follow-up", json=left), 409, "visit-move-not-allowed")
    await refused(http.get(f"{path}/paper"), 409, "visit-not-made")
    await ok(http.post(f"{path}/record", json=record_of()))
    await refused(http.post(f"{path}/record", json=record_of()), 409, "visit-move-not-allowed")


async def test_nobody_is_asked_to_visit_themselves_or_from_elsewhere(county: County) -> None:
    school, other = county.schools[:2]
    visit = await due(county, school)
    http, path = county.http(school.chair), f"/visits/{visit['id']}/assign"
    for person in (school.colleague, other.teacher):
        body = {"person_id": str(person.person_id)}
        await refused(http.post(path, json=body), 422, "visitor-not-here")


async def test_sent_twice_from_a_device_it_is_one(county: County) -> None:
    """The reply was lost, and the device sends again; after days the key is forgotten, too."""
    school, draft = county.schools[0], str(uuid4())
    http = county.http(school.teacher)
    body = report_of(school, draft_id=draft)
    key = {"Idempotency-Key": "kept-on-the-phone"}
    first = await ok(http.post("/visits", json=body, headers=key))
    again = await ok(http.post("/visits", json=body, headers=key))
    later = await ok(http.post("/visits", json=body))  # with a key of its own
    assert first["id"] == again["id"] == later["id"]
    assert await _count(county) == 1
    assert len(await county.told(VisitDue)) == 1

    await ok(
        county.http(school.chair).post(
            f"/visits/{first['id']}/assign", json={"person_id": str(school.teacher.person_id)}
        )
    )
    record = record_of(draft_id=str(uuid4()))
    path = f"/visits/{first['id']}/record"
    assert (await ok(http.post(path, json=record)))["state"] == "done"
    assert (await ok(http.post(path, json=record)))["state"] == "done"
    assert len(await county.told(VisitCompleted)) == 1
    await refused(http.post(path, json=record_of(draft_id=str(uuid4()))), 409)


async def test_a_draft_of_somebody_else_opens_nothing_of_mine(county: County) -> None:
    school, draft = county.schools[0], str(uuid4())
    body = report_of(school, typed_name="宋桂兰", draft_id=draft)
    mine = await ok(county.http(school.teacher).post("/visits", json=body))
    theirs = await ok(county.http(school.colleague).post("/visits", json=body))
    assert mine["id"] != theirs["id"]


async def test_a_retirement_is_announced_ahead_and_visited_before_its_day(county: County) -> None:
    school = county.schools[0]
    figure = {"value": 1, "valid_from": "2026-03-16"}
    officer = county.http(county.officer)
    await ok(officer.put("/figures/visit_of_birth_retire", json=figure))
    http = county.http(school.member)
    retires = report_of(school, occasion="birth_retire", happened_on="2026-04-30")
    far = retires | {"happened_on": "2026-09-01"}
    await refused(http.post("/visits", json=far), 422, "too-far-ahead")
    made = await ok(http.post("/visits", json=retires))
    shown = await ok(http.get(f"/visits/{made['id']}"))
    assert shown["due_on"] == "2026-05-03", "the days begin with the day itself"
    await ok(http.post(f"/visits/{made['id']}/record", json=record_of()))
    ill = report_of(school, happened_on="2026-04-30")
    await refused(http.post("/visits", json=ill), 422, "day-in-future")


async def test_a_task_about_visits_waits_until_a_visit_answers_it(county: County) -> None:
    school, other = county.schools[:2]
    task = _task(county, school, "visits")
    health = _task(county, school, "health")
    await county.running.deliver(task, health)

    [line] = await _tasks(county, school)
    assert line["title"] == "登记走访：落实走访制度"
    assert line["link"] == f"/visits/record?task={task.subject_id}"
    assert await _tasks(county, other) == []
    body = report_of(school, task_id=str(task.subject_id)) | record_of()
    await ok(county.http(school.chair).post("/visits/recorded", json=body))
    assert await _tasks(county, school) == []


async def test_a_task_that_has_ended_waits_no_more(county: County) -> None:
    school = county.schools[0]
    task = _task(county, school, "visits")
    done = TaskCompleted(
        **task.model_dump(exclude={"event_id", "version"}), version=2, done_on=NOW.date()
    )
    await county.running.deliver(done, task)  # the older one comes last
    assert await _tasks(county, school) == []


def _task(county: County, school: School, category: str) -> TaskAssigned:
    return TaskAssigned(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=uuid4(),
        plan_id=uuid4(),
        title="落实走访制度",
        category=category,
        owner_id=school.chair.person_id,
    )


async def _tasks(county: County, school: School) -> list[dict[str, Any]]:
    items = await ok(county.http(school.chair).get("/waiting"))
    return [item for item in items if item["kind"] == "visit_task"]


async def _count(county: County) -> int:
    async with county.running.database.transaction(county.scope) as tx:
        return int(await tx.session.scalar(select(func.count()).select_from(Visit)) or 0)
