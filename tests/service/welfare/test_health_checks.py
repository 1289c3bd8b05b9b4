"""A health check from the draft to the proof: told, booked, attended, counted; names to few."""

import asyncio
from datetime import UTC, date, datetime
from uuid import uuid4

from sqlalchemy import select

from services.welfare.health_checks.tables import HealthEntry
from shared.contracts.plans import TaskAssigned
from shared.contracts.roles import Role
from shared.contracts.welfare import (
    HealthCheckAnnounced,
    HealthCheckCancelled,
    HealthCheckClosed,
    HealthCheckReopened,
    HealthCheckTomorrow,
)
from shared.database import new_id
from shared.web.identity import Caller, Held
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.checking import SLOT, announced, attended, book, drafted, entry_of, form
from tests.service.welfare.county import NOW, County, School, ok, refused, seen

FIRST_DAY = datetime(2026, 4, 7, 1, 0, tzinfo=UTC)


def member_of_womens_committee(county: County, school: School) -> Caller:
    held = (Held(Role.WOMEN_COMMITTEE, school.union_id),)
    return Caller(new_id(), "韩委员", county.county_id, held)


async def test_everybody_is_told_books_goes_and_the_task_is_proved(
    county: County, clock: StoppedClock
) -> None:
    school, task = county.schools[0], str(uuid4())
    check = await drafted(county, school, task_id=task)
    assert (check["title"], check["state_label"]) == ("2026年健康体检", "草稿")
    check = await ok(county.http(school.chair).post(f"/health-checks/{check['id']}/announce"))
    assert check["state_label"] == "预约中"
    assert check["counts"]["listed"] == "6"
    told = (await county.told(HealthCheckAnnounced))[0]
    assert school.teacher.person_id in told.concerns
    assert told.has_slots
    assert not told.list_wanted

    slot = check["slots"][0]["id"]
    mine = await ok(county.http(school.teacher).get("/health-checks/mine"))
    assert mine[0]["actions"] == ["book"]
    waiting = await ok(county.http(school.teacher).get("/waiting"))
    assert [item["title"] for item in waiting] == ["预约体检时间"]
    booked = (await book(county, school.teacher, check, slot)).json()
    assert booked[0]["slot"]["left"] == 1
    assert await ok(county.http(school.teacher).get("/waiting")) == []

    clock.now = FIRST_DAY
    await county.running.sweep("health checks due")
    after = await attended(county, school, check, school.teacher)
    assert (after["state_label"], after["counts"]["attended"]) == ("体检中", "1")
    closed = await ok(county.http(school.chair).post(f"/health-checks/{check['id']}/close"))
    assert closed["state_label"] == "已结束"
    proof = (await county.told(HealthCheckClosed))[0]
    assert (proof.category, str(proof.task_id)) == ("health", task)
    assert proof.happened_on == date(2026, 4, 7)
    assert proof.title == "组织教职工健康体检"
    await ok(county.http(school.chair).post(f"/health-checks/{check['id']}/reopen"))
    assert [event.subject_id for event in await county.told(HealthCheckReopened)] == [
        proof.subject_id
    ]


async def test_places_are_never_exceeded_whoever_comes_at_once(county: County) -> None:
    """Two schools, one slot of the county with two places, eight people at the same moment."""
    first, second = county.schools
    county_form = form(
        first, union_id=str(county.union_id), unions=[str(first.union_id), str(second.union_id)]
    )
    chair = county.http(county.chair)
    made = await ok(chair.post("/health-checks", json=county_form))
    made = await ok(chair.post(f"/health-checks/{made['id']}/announce"))
    slot = made["slots"][0]["id"]
    people = [*_people(first), *_people(second)]
    checks = {}
    for who in people:
        checks[who.person_id] = (await ok(county.http(who).get("/health-checks/mine")))[0]
    replies = await asyncio.gather(
        *(book(county, who, {"id": checks[who.person_id]["check_id"]}, slot) for who in people)
    )
    assert sorted(reply.status_code for reply in replies) == [200, 200] + [409] * 6
    assert {reply.json()["code"] for reply in replies if reply.status_code == 409} == {"slot-full"}
    shown = await ok(chair.get(f"/health-checks/{made['id']}"))
    assert shown["slots"][0]["left"] == 0


def _people(school: School) -> list[Caller]:
    return [school.teacher, school.colleague, school.member, school.finance]


async def test_a_place_is_changed_given_back_and_taken_by_somebody_else(county: County) -> None:
    school = county.schools[0]
    later = SLOT | {"day": "2026-04-08", "places": 1}
    check = await announced(county, school, slots=[SLOT | {"places": 1}, later])
    one, two = (slot["id"] for slot in check["slots"])
    assert (await book(county, school.teacher, check, one)).status_code == 200
    assert (await book(county, school.teacher, check, one)).status_code == 200
    await refused(book(county, school.colleague, check, one), 409, "slot-full")
    assert (await book(county, school.teacher, check, two)).status_code == 200
    assert (await book(county, school.colleague, check, one)).status_code == 200
    assert (await book(county, school.teacher, check, None)).status_code == 200
    assert (await book(county, school.member, check, two)).status_code == 200


async def test_what_cannot_be_booked_is_refused_in_words(
    county: County, clock: StoppedClock
) -> None:
    school, other = county.schools
    draft = await drafted(county, school)
    await refused(book(county, school.teacher, draft, None), 404)
    check = await announced(county, school)
    slot = check["slots"][0]["id"]
    await refused(book(county, other.teacher, check, slot), 404)
    foreign = await announced(county, other)
    await refused(book(county, school.teacher, check, foreign["slots"][0]["id"]), 409, "slot-gone")
    clock.now = datetime(2026, 4, 8, 1, 0, tzinfo=UTC)
    await refused(book(county, school.teacher, check, slot), 409, "slot-gone")
    await attended(county, school, check, school.teacher)
    await refused(book(county, school.teacher, check, slot), 409, "booking-closed")
    await ok(county.http(school.chair).post(f"/health-checks/{check['id']}/cancel"))
    await refused(book(county, school.colleague, check, slot), 409, "booking-closed")
    concerned = (await county.told(HealthCheckCancelled))[0].concerns
    assert school.colleague.person_id in concerned
    assert school.teacher.person_id not in concerned


async def test_an_officer_books_for_others_all_or_none(county: County) -> None:
    school = county.schools[0]
    check = await announced(county, school)
    slot = check["slots"][0]["id"]
    path = f"/health-checks/{check['id']}/assign"
    officer = county.http(school.member)
    three = [entry_of(check, who) for who in (school.teacher, school.colleague, school.finance)]
    said = await refused(
        officer.post(path, json={"entries": three, "slot_id": slot}), 409, "slot-full"
    )
    assert "只剩 2 个名额" in said["title"]
    after = await ok(officer.post(path, json={"entries": three[:2], "slot_id": slot}))
    assert after["slots"][0]["left"] == 0
    assert after["counts"]["booked"] == "2"
    gone = f"/health-checks/{check['id']}/slots/remove"
    await refused(county.http(school.chair).post(gone, json={"slot_id": slot}), 409, "slot-taken")


async def test_who_stayed_away_is_asked_once_more(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    check = await announced(county, school)
    await book(county, school.teacher, check, check["slots"][0]["id"])
    clock.now = FIRST_DAY
    chair = county.http(school.chair)
    again = f"/health-checks/{check['id']}/second-round"
    await refused(chair.post(again), 409, "check-move-not-allowed")
    body = {
        "entries": [entry_of(check, school.teacher)],
        "attendance": "absent",
        "day": "2026-04-07",
    }
    path = f"/health-checks/{check['id']}/attendance"
    await refused(chair.post(path, json=body | {"day": "2026-04-08"}), 422, "check-days")
    await ok(chair.post(path, json=body))
    shown = await ok(chair.post(again))
    entry = next(one for one in shown["entries"] if one["id"] == body["entries"][0])
    assert (entry["round"], entry["slot_id"], entry["attendance"]) == (2, None, "expected")
    assert (await county.told(HealthCheckAnnounced))[-1].concerns == (school.teacher.person_id,)


async def test_the_womens_list_is_read_by_the_fewest(county: County) -> None:
    school = county.schools[0]
    women = member_of_womens_committee(county, school)
    check = await drafted(county, school, kind="women", audience="picked")
    people = {"people": [str(school.teacher.person_id), str(school.colleague.person_id)]}
    path = f"/health-checks/{check['id']}"
    await refused(county.http(school.member).post(f"{path}/people", json=people), 403)
    shown = await ok(county.http(women).post(f"{path}/people", json=people))
    assert [one["name"] for one in shown["entries"]] == ["孙晓梅", "李东升"]
    for who in (school.member, county.officer, county.chair, county.auditor):
        seen_by = await ok(county.http(who).get(path))
        assert seen_by["entries"] is None
        assert seen_by["counts"]["listed"] == "少于3"
        await refused(county.http(who).get(f"{path}/list"), 403)
    await refused(county.http(county.schools[1].chair).get(path), 404)
    sheet = await county.http(women).get(f"{path}/list")
    rows = read_sheet(sheet.content).rows
    assert [row[1] for row in rows if len(row) > 1][1:] == ["孙晓梅", "李东升"]
    await ok(county.http(school.chair).post(f"{path}/announce"))
    event = (await county.told(HealthCheckAnnounced))[0]
    for secret in ("两癌", "women", "孙晓梅"):
        assert secret not in event.to_wire()


async def test_the_county_arranges_for_schools_and_reads_counts(
    county: County, clock: StoppedClock
) -> None:
    first, second = county.schools
    body = form(
        first,
        union_id=str(county.union_id),
        audience="picked",
        unions=[str(first.union_id), str(second.union_id)],
        slots=[SLOT | {"for_union": str(first.union_id)}],
    )
    await refused(county.http(first.chair).post("/health-checks", json=body), 404)
    own = body | {"union_id": str(first.union_id)}
    await refused(county.http(first.chair).post("/health-checks", json=own), 403)
    officer = county.http(county.officer)
    made = await ok(officer.post("/health-checks", json=body))
    await ok(officer.post(f"/health-checks/{made['id']}/announce"))
    asked = [e for e in await county.told(HealthCheckAnnounced) if e.list_wanted]
    assert {event.union_id for event in asked} == {first.union_id, second.union_id}

    chair = county.http(first.chair)
    part = (await ok(chair.get("/health-checks")))[0]
    assert not part["is_organiser"]
    people = {"people": [str(first.teacher.person_id)]}
    path = f"/health-checks/{part['id']}"
    check = await ok(chair.post(f"{path}/people", json=people))
    assert "announce" not in check["actions"]
    await refused(chair.post(f"{path}/announce"), 403)
    others = (await ok(county.http(second.chair).get("/health-checks")))[0]
    stranger = {"people": [str(first.teacher.person_id)]}
    await refused(
        county.http(second.chair).post(f"/health-checks/{others['id']}/people", json=stranger),
        422,
        "not-on-staff",
    )
    assert (await ok(county.http(second.chair).get(f"/health-checks/{others['id']}")))[
        "slots"
    ] == []

    clock.now = FIRST_DAY
    await attended(county, first, check, first.teacher)
    done = await ok(chair.post(f"{path}/close"))
    assert done["state_label"] == "本校已结束"
    shown = await ok(officer.get(f"/health-checks/{made['id']}"))
    counts = {one["union_id"]: one["counts"]["attended"] for one in shown["unions"]}
    assert counts[str(first.union_id)] == "1"
    assert [e.union_id for e in await county.told(HealthCheckClosed)] == [first.union_id]


async def test_people_are_reminded_the_day_before_and_once(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    check = await announced(county, school)
    await book(county, school.teacher, check, check["slots"][0]["id"])
    clock.now = datetime(2026, 4, 5, 23, 0, tzinfo=UTC)  # seven in the morning of the day before
    await county.running.sweep("health checks due")
    assert await county.told(HealthCheckTomorrow) == []
    clock.now = datetime(2026, 4, 6, 0, 30, tzinfo=UTC)
    for _ in range(2):
        await county.running.sweep("health checks due")
    told = await county.told(HealthCheckTomorrow)
    assert [(event.concerns, event.begins) for event in told] == [
        ((school.teacher.person_id,), "08:00")
    ]


async def test_a_task_about_health_drafts_one_check_however_often_it_is_assigned(
    county: County,
) -> None:
    school, task = county.schools[0], new_id()

    def assigned(category: str, version: int) -> TaskAssigned:
        return TaskAssigned(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=school.union_id,
            subject_id=task,
            version=version,
            plan_id=new_id(),
            title="组织教职工体检",
            category=category,
            due_on=date(2026, 5, 31),
        )

    await county.running.deliver(assigned("health", 1))
    await county.running.deliver(assigned("health", 2))
    await county.running.deliver(assigned("research", 3))
    found = await ok(county.http(school.chair).get("/health-checks"))
    assert [(one["title"], one["state_label"]) for one in found] == [("2026年健康体检", "草稿")]
    check = await ok(county.http(school.chair).get(f"/health-checks/{found[0]['id']}"))
    assert check["task_id"] == str(task)
    await refused(
        county.http(school.chair).post(f"/health-checks/{check['id']}/announce"),
        422,
        "check-not-ready",
    )
    waiting = await ok(county.http(school.chair).get("/waiting"))
    assert [item["title"] for item in waiting] == ["安排2026年健康体检"]


async def test_last_years_check_is_drafted_again_with_its_slots_and_its_list(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    check = await drafted(county, school, audience="picked")
    chair = county.http(school.chair)
    people = {"people": [str(school.teacher.person_id)]}
    await ok(chair.post(f"/health-checks/{check['id']}/people", json=people))
    clock.now = datetime(2027, 3, 15, 2, 0, tzinfo=UTC)
    again = await ok(chair.post(f"/health-checks/{check['id']}/clone"))
    assert (again["title"], again["first_day"]) == ("2027年健康体检", "2027-04-06")
    assert [slot["day"] for slot in again["slots"]] == ["2027-04-06"]
    assert [one["name"] for one in again["entries"]] == ["孙晓梅"]


async def test_what_was_held_without_the_platform_is_entered_at_once(county: County) -> None:
    school = county.schools[0]
    body = form(school, attended=[str(school.teacher.person_id)])
    del body["slots"]
    chair = county.http(school.chair)
    await refused(chair.post("/health-checks/from-paper", json=body), 422, "check-days")
    past = body | {"first_day": "2026-03-02", "last_day": "2026-03-03"}
    made = await ok(chair.post("/health-checks/from-paper", json=past))
    assert (made["state_label"], made["from_paper"]) == ("已结束", True)
    assert await county.told(HealthCheckAnnounced) == []
    assert (await county.told(HealthCheckClosed))[0].from_paper


async def test_a_draft_is_changed_and_what_was_announced_is_not(county: County) -> None:
    school = county.schools[0]
    check = await drafted(county, school)
    chair = county.http(school.chair)
    body = form(school, hospital="县中医院")
    del body["slots"], body["union_id"]
    path = f"/health-checks/{check['id']}"
    await refused(chair.put(path, json=body, headers=seen(1)), 412, "stale")
    changed = await ok(chair.put(path, json=body, headers=seen(check["version"])))
    assert changed["hospital"] == "县中医院"
    short = body | {"last_day": "2026-04-07", "first_day": "2026-04-01"}
    await ok(chair.put(path, json=short, headers=seen(changed["version"])))
    now = await ok(chair.post(f"{path}/announce"))
    await refused(
        chair.put(path, json=body, headers=seen(now["version"])), 409, "check-move-not-allowed"
    )


async def test_who_has_moved_has_no_place_at_the_old_school(county: County) -> None:
    old, new = county.schools
    check = await announced(county, old)
    moved = Caller(
        old.teacher.person_id, "孙晓梅", county.county_id, (Held(Role.STAFF_MEMBER, new.union_id),)
    )
    assert await ok(county.http(moved).get("/health-checks/mine")) == []
    await refused(book(county, moved, check, check["slots"][0]["id"]), 404)


async def test_rows_name_nobody_but_by_id(county: County) -> None:
    await announced(county, county.schools[0])
    async with county.running.database.transaction(county.scope) as tx:
        rows = (await tx.session.scalars(select(HealthEntry))).all()
    assert {row.attendance for row in rows} == {"expected"}
