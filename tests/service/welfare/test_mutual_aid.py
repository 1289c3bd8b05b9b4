"""Mutual aid: of one's own will, with a named receiver; renewed once; reminded gently and once."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from services.welfare.mutual_aid.tables import CoverEntry
from shared.contracts.welfare import MutualAidClaimDue, MutualAidRenewalDue
from shared.web.identity import Caller
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.county import County, School, ok, refused

BORN_1949 = "11010519491231002X"
BORN_1990 = "11010519900307451X"


def form(school: School, **more: Any) -> dict[str, Any]:
    return {
        "union_id": str(school.union_id),
        "name": "职工住院互助保障",
        "kind": "hospital",
        "insurer": "职工互助保障会",
        "first_day": "2026-03-01",
        "last_day": "2027-02-28",
        "superior": "0",
        "school": "50",
        "person": "６０",
        **more,
    }


async def offered(county: County, school: School, *people: Caller, **more: Any) -> dict[str, Any]:
    chair = county.http(school.chair)
    cover: dict[str, Any] = await ok(chair.post("/mutual-aid", json=form(school, **more)))
    if people:
        body = {"people": [str(who.person_id) for who in people]}
        cover = await ok(chair.post(f"/mutual-aid/{cover['id']}/people", json=body))
    return cover


def entry_of(cover: dict[str, Any], who: Caller) -> str:
    return next(m["id"] for m in cover["members"] if m["person_id"] == str(who.person_id))


async def answers(
    county: County, school: School, cover: dict[str, Any], said: str, *people: Caller
) -> Any:
    body = {
        "entries": [entry_of(cover, who) for who in people],
        "answer": said,
        "day": "2026-03-16",
    }
    return await county.http(school.chair).post(f"/mutual-aid/{cover['id']}/answers", json=body)


async def test_people_are_asked_and_take_part_of_their_own_will(county: County) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, school.colleague)
    assert cover["cost_label"] == "上级 0 元，学校工会 50 元，个人 60 元"
    assert {m["standing_label"] for m in cover["members"]} == {"待本人确认"}
    teacher = county.http(school.teacher)
    waiting = await ok(teacher.get("/waiting"))
    assert [item["title"] for item in waiting] == ["确认是否参加职工住院互助保障"]
    mine = (await ok(teacher.get("/mutual-aid/mine")))[0]
    assert "自愿参加" in mine["consent"]
    assert "职工互助保障会" in mine["consent"]
    body = {"entries": [mine["entry_id"]], "answer": "enrol", "day": "2026-03-16"}
    path = f"/mutual-aid/{mine['roster_id']}/my-answer"
    after = (await ok(teacher.post(path, json=body)))[0]
    assert (after["standing_label"], after["consent_on"]) == ("已参加", "2026-03-16")
    foreign = body | {"entries": [entry_of(cover, school.colleague)]}
    await refused(teacher.post(path, json=foreign), 404)
    await refused(teacher.post(path, json=body), 409, "answer-not-possible")
    said = await answers(county, school, cover, "decline", school.colleague)
    assert said.json()["enrolled"] == 1


async def test_consent_is_not_of_tomorrow_and_a_cover_that_is_over_takes_nobody(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher)
    body = {"entries": [entry_of(cover, school.teacher)], "answer": "enrol", "day": "2026-03-17"}
    path = f"/mutual-aid/{cover['id']}"
    chair = county.http(school.chair)
    await refused(chair.post(f"{path}/answers", json=body), 422, "consent-day")
    other = {"people": [str(county.schools[1].teacher.person_id)]}
    await refused(chair.post(f"{path}/people", json=other), 422, "not-on-roster")
    clock.now = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)
    await refused(chair.post(f"{path}/answers", json=body), 409, "cover-over")


async def test_covers_that_cannot_be_are_refused(county: County) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    for wrong, code in (
        ({"last_day": "2026-03-01"}, "cover-wrong"),
        ({"last_day": "2028-04-01"}, "cover-wrong"),
        ({"youngest": 60, "oldest": 18}, "cover-wrong"),
        ({"person": "-5"}, "amount-not-possible"),
    ):
        await refused(chair.post("/mutual-aid", json=form(school, **wrong)), 422, code)
    await refused(county.http(school.teacher).post("/mutual-aid", json=form(school)), 403)
    await refused(county.http(county.schools[1].chair).post("/mutual-aid", json=form(school)), 404)
    many = form(school, unions=[str(county.schools[1].union_id)])
    await refused(chair.post("/mutual-aid", json=many), 403)


async def test_age_outside_is_refused_and_the_number_lies_sealed(county: County) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, oldest=60)
    entry = entry_of(cover, school.teacher)
    path = f"/mutual-aid/{cover['id']}/id-number"
    chair = county.http(school.chair)
    old = {"entry_id": entry, "id_number": BORN_1949}
    said = await refused(chair.post(path, json=old), 409, "age-outside")
    assert "最大 60 周岁" in said["title"]
    wrong = {"entry_id": entry, "id_number": "110105194912310021"}
    await refused(chair.post(path, json=wrong), 422, "id-number-wrong")
    await ok(chair.post(path, json={"entry_id": entry, "id_number": BORN_1990}))
    shown = await ok(chair.get(f"/mutual-aid/{cover['id']}"))
    assert shown["members"][0]["has_id_number"]
    assert BORN_1990 not in str(shown)
    async with county.running.database.transaction(county.scope) as tx:
        stored = (await tx.session.scalars(select(CoverEntry.id_number_sealed))).all()
    assert all(one is None or one.startswith("s1.") for one in stored)
    assert any(stored)


async def test_the_insurers_sheet_has_who_agreed_and_nobody_else(county: County) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, school.colleague)
    await answers(county, school, cover, "enrol", school.teacher)
    chair = county.http(school.chair)
    path = f"/mutual-aid/{cover['id']}"
    said = await refused(chair.get(f"{path}/sheet"), 409, "id-numbers-missing")
    assert "孙晓梅" in said["title"]
    number = {"entry_id": entry_of(cover, school.teacher), "id_number": BORN_1990}
    await ok(chair.post(f"{path}/id-number", json=number))
    sheet = read_sheet((await chair.get(f"{path}/sheet")).content)
    people = [row[2:4] for row in sheet.rows if len(row) > 3][1:]
    assert people == [["孙晓梅", BORN_1990]]
    assert "仅供职工互助保障会投保使用" in sheet.footer
    await refused(county.http(county.officer).get(f"{path}/sheet"), 403)
    await refused(county.http(school.teacher).get(f"{path}/sheet"), 404)
    await refused(county.http(county.schools[1].chair).get(f"{path}/sheet"), 404)


async def test_whoever_was_erased_is_not_on_the_insurers_sheet(county: County) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, school.colleague)
    await answers(county, school, cover, "enrol", school.teacher, school.colleague)
    chair = county.http(school.chair)
    path = f"/mutual-aid/{cover['id']}"
    number = {"entry_id": entry_of(cover, school.teacher), "id_number": BORN_1990}
    await ok(chair.post(f"{path}/id-number", json=number))
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            update(CoverEntry)
            .where(CoverEntry.person_id == school.colleague.person_id)
            .values(person_id=None, id_number_sealed=None)
        )
    reply = await chair.get(f"{path}/sheet")
    assert reply.status_code == 200, reply.text
    people = [row[2:4] for row in read_sheet(reply.content).rows if len(row) > 3][1:]
    assert people == [["孙晓梅", BORN_1990]]


async def test_the_county_reads_numbers_and_no_names(county: County) -> None:
    first, second = county.schools
    both = [str(first.union_id), str(second.union_id)]
    officer = county.http(county.officer)
    body = form(first, union_id=str(county.union_id), unions=both)
    made = await ok(officer.post("/mutual-aid", json=body))
    own = (await ok(county.http(first.chair).get("/mutual-aid")))[0]
    people = {"people": [str(first.teacher.person_id)]}
    cover = await ok(county.http(first.chair).post(f"/mutual-aid/{own['id']}/people", json=people))
    await answers(county, first, cover, "enrol", first.teacher)
    shown = await ok(officer.get(f"/mutual-aid/{made['id']}"))
    assert {u["union_id"]: u["enrolled"] for u in shown["unions"]}[str(first.union_id)] == 1
    school = await ok(officer.get(f"/mutual-aid/{own['id']}"))
    assert school["members"] is None
    assert "renew" not in cover["actions"]


async def test_a_chair_is_told_of_the_end_once_and_renewing_asks_each_anew(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, school.colleague)
    await answers(county, school, cover, "enrol", school.teacher)
    chair = county.http(school.chair)
    number = {"entry_id": entry_of(cover, school.teacher), "id_number": BORN_1990}
    await ok(chair.post(f"/mutual-aid/{cover['id']}/id-number", json=number))
    clock.now = datetime(2027, 1, 28, 2, 0, tzinfo=UTC)
    await county.running.sweep("mutual aid due")
    assert await county.told(MutualAidRenewalDue) == []
    clock.now += timedelta(days=1)
    for _ in range(2):
        await county.running.sweep("mutual aid due")
    told = await county.told(MutualAidRenewalDue)
    assert [(event.title, event.due_on) for event in told] == [
        ("职工住院互助保障", date(2027, 2, 28))
    ]
    waiting = await ok(chair.get("/waiting"))
    assert [item["title"] for item in waiting] == ["续办职工住院互助保障"]
    days = {"first_day": "2027-03-01", "last_day": "2028-02-29"}
    path = f"/mutual-aid/{cover['id']}/renew"
    again = await ok(chair.post(path, json=days))
    assert [(m["name"], m["standing"], m["has_id_number"]) for m in again["members"]] == [
        ("孙晓梅", "asked", False)
    ], "nothing of a person is carried over before they agree"
    await refused(chair.post(path, json=days), 409, "renewed-already")
    assert await ok(chair.get("/waiting")) == []
    sure = await ok(answers(county, school, again, "enrol", school.teacher))
    assert [m["has_id_number"] for m in sure["members"]] == [True]
    sheet = read_sheet((await chair.get(f"/mutual-aid/{again['id']}/sheet")).content)
    assert BORN_1990 in str(sheet.rows)


async def test_who_declines_or_leaves_leaves_no_number_behind(county: County) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher, school.colleague)
    chair = county.http(school.chair)
    for who in (school.teacher, school.colleague):
        number = {"entry_id": entry_of(cover, who), "id_number": BORN_1990}
        await ok(chair.post(f"/mutual-aid/{cover['id']}/id-number", json=number))
    await answers(county, school, cover, "decline", school.colleague)
    said = await ok(answers(county, school, cover, "enrol", school.teacher))
    assert sorted(m["has_id_number"] for m in said["members"]) == [False, True]
    said = await ok(answers(county, school, cover, "leave", school.teacher))
    assert [m["has_id_number"] for m in said["members"]] == [False, False]


async def test_a_claim_is_days_and_its_reminder_names_nothing(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    cover = await offered(county, school, school.teacher)
    path = f"/mutual-aid/{cover['id']}/claims"
    teacher = county.http(school.teacher)
    claim = {"entry_id": entry_of(cover, school.teacher), "happened_on": "2026-03-10"}
    await refused(teacher.post(path, json=claim), 409, "not-covered")
    await answers(county, school, cover, "enrol", school.teacher)
    await refused(teacher.post(path, json=claim | {"illness": "flu"}), 422)
    await refused(teacher.post(path, json=claim | {"happened_on": "2026-02-01"}), 422, "claim-days")
    await refused(county.http(school.colleague).post(path, json=claim), 404)
    await ok(teacher.post(path, json=claim))
    mine = (await ok(teacher.get("/mutual-aid/mine")))[0]
    started = mine["claims"][0]
    assert (started["state_label"], started["due_on"]) == ("准备材料", "2026-05-09")

    clock.now = datetime(2026, 4, 28, 2, 0, tzinfo=UTC)
    await county.running.sweep("mutual aid due")
    assert await county.told(MutualAidClaimDue) == []
    clock.now += timedelta(days=1)
    for _ in range(2):
        await county.running.sweep("mutual aid due")
    told = await county.told(MutualAidClaimDue)
    assert [event.concerns for event in told] == [(school.teacher.person_id,)]
    assert "孙晓梅" not in told[0].to_wire()

    step = f"/mutual-aid/claims/{started['id']}/step"
    await refused(
        teacher.post(step, json={"move": "pay", "day": "2026-04-29"}), 409, "claim-move-not-allowed"
    )
    early = {"move": "hand_in", "day": "2026-03-01"}
    await refused(teacher.post(step, json=early), 422, "claim-days")
    await ok(teacher.post(step, json=early | {"day": "2026-04-20"}))
    chair = county.http(school.chair)
    await ok(chair.post(step, json={"move": "pay", "day": "2026-04-29"}))
    shown = await ok(chair.get(f"/mutual-aid/{cover['id']}"))
    assert [(c["state_label"], c["settled_on"]) for c in shown["claims"]] == [
        ("已赔付", "2026-04-29")
    ]
    await refused(county.http(county.schools[1].chair).post(step, json=early), 404)
