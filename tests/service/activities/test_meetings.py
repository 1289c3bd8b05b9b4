"""Minutes of meetings: written, final, corrected, taken back; decisions and their tasks."""

import io
from typing import Any
from uuid import UUID

from docx import Document

from shared.contracts.activities import JointMeetingDecided, JointMeetingTakenBack
from shared.contracts.event import Event
from shared.contracts.plans import TaskCancelled, TaskCompleted, TaskReopened
from shared.contracts.roles import Role
from tests.service.activities.meeting import decision, matter, minutes
from tests.service.plans.county import NOW, TODAY, County, School, ok, refused, seen


async def _made(county: County, school: School | None = None, **other: Any) -> dict[str, Any]:
    school = school or county.schools[0]
    http = county.http(school.chair)
    made: dict[str, Any] = await ok(http.post("/meetings", json=minutes(school, **other)))
    return made


def _of_task(county: County, kind: type[Event], task_id: str, **other: Any) -> Event:
    return kind(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=county.schools[0].union_id,
        subject_id=UUID(task_id),
        **{"plan_id": UUID(int=1), "title": "食堂", "category": "congress"} | other,
    )


async def test_final_minutes_tell_what_was_decided_and_prove_that_the_meeting_was(
    county: County,
) -> None:
    made = await _made(county)
    assert (made["state"], made["state_label"]) == ("settled", "已定稿")
    first, second = made["matters"][0]["decisions"]
    assert (first["task_label"], second["task_state"]) == ("办理中", None)
    assert [first["place"], second["place"]] == [1, 2]

    [event] = await county.told(JointMeetingDecided)
    assert [str(task.decision_id) for task in event.tasks] == [first["id"]]
    assert (event.title, event.category) == ("党政工联席会议", "congress")
    assert event.happened_on.isoformat() == "2026-03-12"


async def test_what_the_law_leaves_to_the_congress_is_adopted_nowhere_else(
    county: County,
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    wages = matter("校内绩效分配办法", power="P4")
    for kind in ("joint", "executive", "presidium", "committee"):
        body = minutes(school, kind=kind, matters=[wages])
        said = await refused(http.post("/meetings", json=body), 409, "meeting-matter-for-congress")
        assert "要由教职工代表大会（教职工大会）讨论通过" in said["title"]
    left = matter("校内绩效分配办法", "to_congress", power="P4", decisions=[decision("征求意见。")])
    made = await _made(county, matters=[left])
    assert made["matters"][0]["for_session"]


async def test_a_draft_is_the_keepers_and_tells_nothing(county: County) -> None:
    school = county.schools[0]
    draft = await _made(county, final=False, matters=[], attendants=[])
    assert (draft["state"], await county.told(JointMeetingDecided)) == ("draft", [])
    chair, principal = county.http(school.chair), county.http(school.people[Role.PRINCIPAL])
    path = f"/meetings/{draft['id']}"
    await refused(principal.get(path), 404)
    said = await refused(
        chair.post(f"{path}/settle", headers=seen(draft["version"])),
        422,
        "meeting-minutes-incomplete",
    )
    assert "参会人" in said["title"]

    body = {**minutes(school), "final": False}
    del body["union_id"]
    changed = await ok(chair.put(path, json=body, headers=seen(draft["version"])))
    await refused(chair.put(path, json=body, headers=seen(draft["version"])), 412, "stale")
    final = await ok(chair.post(f"{path}/settle", headers=seen(changed["version"])))
    assert final["state"] == "settled"
    assert (await ok(principal.get(path)))["actions"] == []
    said = await refused(
        chair.put(path, json=body, headers=seen(final["version"])), 409, "meeting-move-not-allowed"
    )
    assert "先作废" in said["title"]


async def test_who_was_there_reads_the_minutes_and_nobody_else_does(county: County) -> None:
    school, other = county.schools[0], county.schools[1]
    teacher = school.teacher
    there = {"name": "张三", "side": "delegates", "person_id": str(teacher.person_id)}
    made = await _made(county, attendants=[there])
    assert made["attendants"][0]["name"] == teacher.name, "as the list of people has it"
    without = await _made(county)

    http = county.http(teacher)
    assert (await ok(http.get(f"/meetings/{made['id']}")))["actions"] == []
    await refused(http.get(f"/meetings/{without['id']}"), 404)
    page = await ok(http.get("/meetings"))
    assert [line["id"] for line in page["items"]] == [made["id"]]
    for stranger in (other.chair, county.officer):
        await refused(county.http(stranger).get(f"/meetings/{made['id']}"), 404)
        assert (await ok(county.http(stranger).get("/meetings")))["items"] == []
    body = minutes(school, attendants=[there | {"person_id": str(other.teacher.person_id)}])
    await refused(
        county.http(school.chair).post("/meetings", json=body), 422, "meeting-person-elsewhere"
    )
    twice = minutes(school, attendants=[there, there])
    await refused(
        county.http(school.chair).post("/meetings", json=twice), 422, "meeting-named-twice"
    )


async def test_the_county_counts_meetings_and_reads_none(county: County) -> None:
    await _made(county)
    await _made(county, kind="committee", held_on="2026-03-10")
    counts = await ok(county.http(county.officer).get("/meeting-counts"))
    first = counts[0]
    assert (first["union_name"], first["joint"], first["others"]) == ("第1小学", 1, 1)
    assert first["last_day"] == "2026-03-12"
    assert [line["joint"] for line in counts[1:]] == [0, 0]
    await refused(county.http(county.schools[0].chair).get("/meeting-counts"), 403)


async def test_a_decision_follows_its_task(county: County) -> None:
    made = await _made(county)
    task_id = made["matters"][0]["decisions"][0]["id"]
    http = county.http(county.schools[0].chair)

    async def state() -> tuple[str, str | None]:
        found = await ok(http.get(f"/meetings/{made['id']}"))
        one = found["matters"][0]["decisions"][0]
        return one["task_label"], one["done_on"]

    done = _of_task(county, TaskCompleted, task_id, version=4, done_on=TODAY)
    await county.running.deliver(done)
    assert await state() == ("已办结", "2026-03-16")
    await county.running.deliver(_of_task(county, TaskReopened, task_id, version=3))
    assert await state() == ("已办结", "2026-03-16"), "what is older changes nothing"
    await county.running.deliver(_of_task(county, TaskReopened, task_id, version=5))
    assert await state() == ("办理中", None)
    await county.running.deliver(_of_task(county, TaskCancelled, task_id, version=6))
    assert await state() == ("不再办理", None)


async def test_a_decision_becomes_a_task_later_once(county: County) -> None:
    school = county.schools[0]
    made = await _made(county)
    second = made["matters"][0]["decisions"][1]
    http = county.http(school.chair)
    path = f"/meeting-decisions/{second['id']}/task"
    early = {"due_on": "2026-03-01"}
    await refused(http.post(path, json=early), 422, "meeting-due-before")
    owner = {"owner_id": str(school.teacher.person_id), "due_on": "2026-04-30"}
    found = await ok(http.post(path, json=owner))
    assert found["matters"][0]["decisions"][1]["owner_name"] == school.teacher.name
    assert len((await county.told(JointMeetingDecided))[-1].tasks) == 2
    await refused(http.post(path, json=owner), 409, "meeting-already-task")


async def test_facts_are_corrected_and_minutes_taken_back(county: County) -> None:
    school = county.schools[0]
    made = await _made(county)
    http = county.http(school.chair)
    facts = {name: made[name] for name in ("held_on", "host_name", "recorder_name")}
    facts |= {"place": "教工之家", "attendants": [{"name": "林书记", "side": "party"}]}
    path = f"/meetings/{made['id']}"
    corrected = await ok(http.put(f"{path}/facts", json=facts, headers=seen(made["version"])))
    assert (corrected["place"], len(corrected["attendants"])) == ("教工之家", 1)
    assert len(corrected["matters"][0]["decisions"]) == 2

    gone = await ok(http.post(f"{path}/take-back", json={"reason": "登记重复"}))
    assert (gone["state_label"], gone["actions"]) == ("已作废", [])
    [event] = await county.told(JointMeetingTakenBack)
    assert event.version > corrected["version"]
    log = await ok(http.get("/audit"))
    assert {"作废会议纪要", "更正会议纪要", "会议纪要定稿"} <= {
        one["label"] for one in log["items"]
    }


async def test_what_could_not_wait_is_laid_before_the_next_session(county: County) -> None:
    school = county.schools[0]
    urgent = matter("灾后校舍安全", urgent=True)
    await _made(county, kind="executive", matters=[urgent, matter("办公用品")])
    await _made(county, matters=[matter("绩效分配办法", "to_congress", power="P4"), urgent])
    http = county.http(school.chair)
    waiting = await ok(http.get("/meeting-matters", params={"union_id": str(school.union_id)}))
    assert [one["title"] for one in waiting] == ["灾后校舍安全", "绩效分配办法"]

    told = {
        "union_id": str(school.union_id),
        "matter_ids": [waiting[0]["matter_id"]],
        "reported_on": "2026-03-01",
    }
    await refused(http.post("/meeting-matters/reported", json=told), 422, "days-out-of-order")
    left = await ok(
        http.post("/meeting-matters/reported", json=told | {"reported_on": "2026-03-15"})
    )
    assert [one["title"] for one in left] == ["绩效分配办法"]
    elsewhere = county.http(county.schools[1].chair)
    theirs = told | {"union_id": str(county.schools[1].union_id), "reported_on": "2026-03-15"}
    await refused(elsewhere.post("/meeting-matters/reported", json=theirs), 404)


async def test_minutes_on_paper_number_the_decisions(county: County) -> None:
    made = await _made(county, from_paper=True, number="2026-3号")
    http = county.http(county.schools[0].chair)
    reply = await http.get(f"/meetings/{made['id']}/paper")
    document = Document(io.BytesIO(reply.content))
    lines = [paragraph.text for paragraph in document.paragraphs]
    assert "党政工联席会议纪要" in lines
    assert "时间：2026年3月12日（星期四）" in lines
    assert "出席（党组织）：林书记（党支部书记）" in lines
    assert "一、教工食堂改造（会议同意）" in lines
    assert "决定 2：春季运动会如期举行。" in lines
    assert [row.cells[0].text for row in document.tables[0].rows] == ["决定", "1", "2"]
    [event] = await county.told(JointMeetingDecided)
    assert event.from_paper


async def test_the_form_knows_what_was_said_last_time(county: County) -> None:
    school = county.schools[0]
    await _made(county)
    http = county.http(school.chair)
    form = await ok(http.get(f"/meeting-form/{school.union_id}"))
    assert (form["place"], form["host_name"]) == ("学校会议室", "林书记")
    assert [one["name"] for one in form["attendants"]] == ["林书记", "外聘顾问"]
    assert school.teacher.name in [one["name"] for one in form["people"]]
    await refused(county.http(school.teacher).get(f"/meeting-form/{school.union_id}"), 403)
    await refused(county.http(county.officer).get(f"/meeting-form/{school.union_id}"), 404)
