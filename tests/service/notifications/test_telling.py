"""Who hears of an event, in which words, and when the matter is quiet again."""

from datetime import timedelta

from shared.contracts.plans import ReminderStage
from shared.contracts.roles import Role
from tests.service.notifications.world import (
    NOW,
    TITLE,
    TODAY,
    County,
    Task,
    count,
    inbox,
)
from tests.service.running import StoppedClock


async def test_an_issued_plan_asks_each_chair_once_and_nobody_else(county: County):
    await county.running.deliver(county.issued())

    for school in county.schools:
        [notice] = await inbox(county, county.as_chair(school))
        assert notice["title"] == f"请签收《{TITLE}》"
        assert notice["needs_sign"]
        assert notice["due_on"] == "2026-03-20"
        assert notice["link"] == f"/plans/{county.plan}"
        assert notice["union_name"] == school.name
        assert notice["actions"] == ["read", "sign"]
        assert await inbox(county, county.as_teacher(school)) == []
        principal = county.caller(school.principal, Role.PRINCIPAL, school.union)
        assert await inbox(county, principal) == []


async def test_where_there_is_no_chair_the_principal_is_asked(county: County, clock: StoppedClock):
    school = county.schools[0]
    await county.running.deliver(county.role_ended(school, TODAY - timedelta(days=1)))

    await county.running.deliver(county.issued())

    principal = county.caller(school.principal, Role.PRINCIPAL, school.union)
    assert await count(county, principal) == (1, 1)
    assert await inbox(county, county.as_chair(school)) == []


async def test_a_chase_comes_on_top_again_instead_of_piling_up(county: County):
    school = county.schools[0]
    http = county.running.http(county.as_chair(school))
    await county.running.deliver(county.issued())
    [notice] = await inbox(county, county.as_chair(school))
    await http.post(f"/inbox/{notice['id']}/read")
    assert await count(county, county.as_chair(school)) == (0, 1)

    await county.running.deliver(county.chased(school))

    [chased] = await inbox(county, county.as_chair(school))
    assert chased["id"] == notice["id"]
    assert chased["kind"] == "plan_chased"
    assert chased["read_at"] is None
    assert await count(county, county.as_chair(school)) == (1, 1)
    assert await count(county, county.as_chair(county.schools[1])) == (1, 1)


async def test_a_signature_settles_that_school_and_grows_one_line_for_the_county(county: County):
    first, second, third = county.schools
    await county.running.deliver(county.issued())

    await county.running.deliver(county.signed(first))
    await county.running.deliver(county.signed(second, from_paper=True))

    assert await count(county, county.as_chair(first)) == (0, 0)
    assert await count(county, county.as_chair(third)) == (1, 1)
    [digest] = await inbox(county, county.as_officer)
    assert digest["title"] == f"今天有 2 所学校签收《{TITLE}》"
    assert [line["text"] for line in digest["lines"]] == [
        first.name,
        f"{second.name}（纸质补录）",
    ]
    assert not digest["needs_sign"]


async def test_a_digest_read_the_day_after_says_yesterday(county: County, clock: StoppedClock):
    await county.running.deliver(county.signed(county.schools[0]))

    clock.now = NOW + timedelta(days=1)

    [digest] = await inbox(county, county.as_officer)
    assert digest["title"].startswith("昨天有 1 所学校签收")


async def test_a_growing_county_digest_does_not_alarm_twice(county: County):
    await county.running.deliver(county.signed(county.schools[0]))
    await county.running.http(county.as_officer).post("/inbox/read-all")

    await county.running.deliver(county.signed(county.schools[1]))

    [digest] = await inbox(county, county.as_officer)
    assert digest["count"] == 2
    assert await count(county, county.as_officer) == (0, 0)


async def test_news_of_past_days_does_not_pile_up_as_unread(county: County, clock: StoppedClock):
    await county.running.deliver(county.signed(county.schools[0]))
    assert await count(county, county.as_officer) == (1, 0)

    clock.advance(timedelta(days=4))

    assert await count(county, county.as_officer) == (0, 0)
    assert await inbox(county, county.as_officer, unread=True) == []
    assert len(await inbox(county, county.as_officer)) == 1


async def test_schools_of_which_the_same_is_told_share_a_line(county: County):
    for school in county.schools:
        await county.running.deliver(county.completed(Task(school)))

    [digest] = await inbox(county, county.as_officer)

    names = "、".join(school.name for school in county.schools)
    assert f"1. {names}：《三八节活动》，2026年3月16日（星期一）办结\n" in digest["body"]
    assert len(digest["lines"]) == 3


async def test_a_late_report_of_an_earlier_completion_closes_nothing_newer(county: County):
    school = county.schools[0]
    task = Task(school)
    completed, rejected = county.completed(task), county.rejected(task)
    overdue = county.overdue(task, ReminderStage.OVERDUE)

    await county.running.deliver(rejected, overdue, completed)

    chair = county.as_chair(school)
    assert [n["kind"] for n in await inbox(county, chair, unread=True)] == [
        "tasks_overdue",
        "task_rejected",
    ]
    assert [n["settled_at"] for n in await inbox(county, chair)] == [None, None]


async def test_a_closed_plan_asks_nobody_any_more(county: County):
    await county.running.deliver(county.submitted(), county.issued(), county.closed())

    for school in county.schools:
        assert await count(county, county.as_chair(school)) == (0, 0)
    assert await count(county, county.as_county_chair) == (0, 0)


async def test_the_plan_goes_to_and_fro_and_only_the_last_step_waits(county: County):
    await county.running.deliver(county.submitted(2))
    assert await count(county, county.as_county_chair) == (1, 0)

    await county.running.deliver(county.returned(3))
    assert await count(county, county.as_county_chair) == (0, 0)
    [returned] = await inbox(county, county.as_officer, unread=True)
    assert "意见：请补上师德部分" in returned["body"]

    await county.running.deliver(county.submitted(4), county.approved(5))
    [approved] = await inbox(county, county.as_officer, unread=True)
    assert approved["kind"] == "plan_approved"


async def test_due_tasks_grow_one_notice_a_day_and_are_ticked_off(county: County):
    school = county.schools[0]
    tasks = [Task(school, f"工作{number}") for number in range(3)]
    chair = county.as_chair(school)

    for task in tasks:
        await county.running.deliver(county.due(task, ReminderStage.DUE))
    [digest] = await inbox(county, chair)
    assert digest["title"] == "今天有 3 项工作到期"
    assert digest["count"] == 3

    await county.running.deliver(county.completed(tasks[0]))
    [digest] = await inbox(county, chair)
    assert [line["text"] for line in digest["lines"]] == [
        "《工作1》",
        "《工作2》",
        "《工作0》（已办）",
    ]
    assert digest["settled_at"] is None

    await county.running.deliver(county.cancelled(tasks[1]), county.exempted(tasks[2]))
    assert [n["kind"] for n in await inbox(county, chair, unread=True)] == ["task_exempted"]


async def test_a_line_keeps_the_newest_words_whichever_comes_last(county: County):
    school = county.schools[0]
    task = Task(school, "旧名")
    older = county.due(task, ReminderStage.DUE)
    task.title = "新名"
    newer = county.due(task, ReminderStage.DUE)

    await county.running.deliver(newer)
    await county.running.deliver(older)

    [digest] = await inbox(county, county.as_chair(school))
    assert [line["text"] for line in digest["lines"]] == ["《新名》"]


async def test_a_digest_of_one_links_to_that_task_and_of_many_home(county: County):
    school = county.schools[0]
    first, second = Task(school, "甲"), Task(school, "乙")

    await county.running.deliver(county.due(first, ReminderStage.DUE))
    [digest] = await inbox(county, county.as_chair(school))
    assert digest["link"] == f"/tasks/{first.id}"

    await county.running.deliver(county.due(second, ReminderStage.DUE))
    [digest] = await inbox(county, county.as_chair(school))
    assert digest["link"] == "/"


async def test_a_long_digest_lists_twenty_and_counts_all(county: County):
    school = county.schools[0]
    await county.running.deliver(
        *(county.due(Task(school, f"工作{n}"), ReminderStage.DUE) for n in range(25))
    )

    [digest] = await inbox(county, county.as_chair(school))
    assert digest["count"] == 25
    assert len(digest["lines"]) == 20
    assert "共 25 项" in digest["body"]


async def test_reminders_go_to_the_owner_then_the_chair_then_the_county(county: County):
    school = county.schools[0]
    task = Task(school)
    teacher, chair = county.as_teacher(school), county.as_chair(school)
    await county.running.deliver(county.assigned(task, school.teacher))
    assert (await inbox(county, teacher))[0]["title"] == "今天有 1 项工作交给您办理"

    await county.running.deliver(county.due(task, ReminderStage.SOON))
    assert [n["kind"] for n in await inbox(county, teacher)] == ["tasks_soon", "task_assigned"]
    assert await inbox(county, chair) == []

    await county.running.deliver(county.overdue(task, ReminderStage.OVERDUE))
    assert [n["kind"] for n in await inbox(county, chair)] == ["tasks_overdue"]
    assert await inbox(county, county.as_officer) == []

    await county.running.deliver(county.overdue(task, ReminderStage.ESCALATED))
    [escalated] = await inbox(county, county.as_officer)
    assert escalated["lines"][0]["text"].startswith(f"{school.name}：《三八节活动》")


async def test_a_task_without_owner_reminds_the_chair_early(county: County):
    school = county.schools[0]
    await county.running.deliver(county.due(Task(school), ReminderStage.SOON))

    assert [n["kind"] for n in await inbox(county, county.as_chair(school))] == ["tasks_soon"]


async def test_a_rejected_task_goes_to_owner_and_chair_until_it_is_done_again(county: County):
    school = county.schools[0]
    task = Task(school)
    teacher, chair = county.as_teacher(school), county.as_chair(school)
    await county.running.deliver(county.assigned(task, school.teacher), county.completed(task))

    await county.running.deliver(county.rejected(task))
    for caller in (teacher, chair):
        [rejected] = await inbox(county, caller, unread=True)
        assert rejected["kind"] == "task_rejected"
        assert "请写明参加人数" in rejected["body"]

    await county.running.deliver(county.completed(task))
    assert await count(county, teacher) == (0, 0)
    assert await count(county, chair) == (0, 0)


async def test_a_chair_who_owns_the_task_hears_of_a_rejection_once(county: County):
    school = county.schools[0]
    task = Task(school, owner=school.chair)

    await county.running.deliver(county.rejected(task))

    assert len(await inbox(county, county.as_chair(school))) == 1


async def test_a_chair_who_takes_office_later_is_asked_and_the_former_one_is_not(county: County):
    school = county.schools[0]
    await county.running.deliver(county.issued())
    county.minutes += 1
    successor = school.teacher

    await county.running.deliver(
        county.role_ended(school, TODAY - timedelta(days=1)),
        county.role(successor, Role.UNION_CHAIR, school.union),
    )
    await county.running.sweep("ask successors")
    await county.running.sweep("ask successors")

    assert await inbox(county, county.as_chair(school)) == []
    assert await count(county, county.caller(successor, Role.UNION_CHAIR, school.union)) == (1, 1)
    principal = county.caller(school.principal, Role.PRINCIPAL, school.union)
    assert await inbox(county, principal) == []


async def test_a_successor_is_not_asked_for_what_is_signed(county: County):
    school = county.schools[0]
    await county.running.deliver(county.issued(), county.signed(school))

    await county.running.deliver(county.role(school.teacher, Role.UNION_CHAIR, school.union))
    await county.running.sweep("ask successors")

    assert await inbox(county, county.as_teacher(school)) == []
