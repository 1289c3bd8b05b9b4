"""The details of a roster: kept as given, sealed where sensitive, never twice in a county."""

from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from services.directory.people.commands.recording import recorded_numbers
from services.directory.people.commands.staff import NewPerson, change_people, join_staff
from services.directory.people.domain.details import AlreadyRecorded, StaffKind
from services.directory.people.numbers import opened_numbers
from services.directory.people.queries import one_person
from shared.contracts.directory import StaffChanged
from shared.database import Transaction
from shared.id_numbers import check_digit
from shared.tenancy import Scope
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running

ID_NUMBER = "11010519491231002X"
OTHER_ID = f"44030119800101001{check_digit('44030119800101001')}"
CARD = "6222000011112222333"
DETAILS = {
    "staff_no": "0107",
    "birth": "1990-05",
    "nation": "土家族",
    "politics": "中共党员",
    "education": "大学本科",
    "degree": "学士",
    "title": "一级教师",
    "title_since": "2019-12",
    "post": "教研组长",
    "subject": "语文",
    "staff_kind": "established",
    "first_job": "2012-08",
    "came_here": "2015",
    "joined_union": "2012-09",
    "member_no": "QH-000017",
    "note": "兼任图书管理",
}


async def test_details_of_a_roster_are_kept_as_they_were_given(
    running: Running, world: World
) -> None:
    http = running.http(world.as_chair)
    body = {"union_id": str(world.hill), "name": "白 露", **DETAILS}
    made = await http.post("/people", json=body)
    assert made.status_code == 201, made.text
    assert made.json()["name"] == "白露"
    details = made.json()["details"]
    member = made.json()["member"]
    shown = details | {name: member[name] for name in ("joined_union", "member_no")}
    assert {name: shown[name] for name in DETAILS} == DETAILS
    assert member["state"] == "member", "a roster that names the month speaks of a member"
    emptied = await http.patch(
        f"/people/{made.json()['id']}", json={"title": None}, headers={"If-Match": '"1"'}
    )
    assert emptied.json()["details"] == details | {"title": None}


async def test_sealed_numbers_are_in_no_column_and_behind_a_mask_in_every_view(
    running: Running, world: World
) -> None:
    body = {
        "union_id": str(world.hill),
        "name": "白露",
        "id_number": ID_NUMBER.lower(),
        "bank_card": CARD,
        "phone": "13800001234",
    }
    reply = await running.http(world.as_chair).post("/people", json=body)
    details = reply.json()["details"]
    assert details["id_number"] == "110***********002X"
    assert details["bank_card"] == "****2333"
    assert details["phone"] == "138****1234"
    assert (details["birth"], details["sex"]) == ("1949-12-31", "female"), "read from the number"
    for address in (f"/people/{reply.json()['id']}", f"/unions/{world.hill}/people"):
        shown = await running.http(world.as_chair).get(address)
        for clear in (ID_NUMBER, CARD, "13800001234"):
            assert clear not in shown.text
    async with running.database.transaction(Scope(world.county)) as tx:
        rows = await tx.session.execute(text("SELECT to_jsonb(person)::text FROM person"))
        stored = "".join(row for (row,) in rows)
        events = await tx.session.execute(text("SELECT to_jsonb(outbox)::text FROM outbox"))
        said = "".join(row for (row,) in events)
    for clear in (ID_NUMBER, CARD):
        assert clear not in stored + said


async def test_what_the_id_number_contradicts_is_named_and_not_overwritten(
    running: Running, world: World
) -> None:
    http = running.http(world.as_chair)
    body = {"union_id": str(world.hill), "name": "白露", "birth": "1980-05", "sex": "male"}
    reply = await http.post("/people", json=body | {"id_number": ID_NUMBER})
    details = reply.json()["details"]
    assert (details["birth"], details["sex"]) == ("1980-05", "male")
    assert details["doubts"] == ["sex", "birth"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"id_number": "110105194912310021"}, "id-number-wrong"),
        ({"bank_card": "62"}, "bank-card-wrong"),
        ({"birth": "1990-02-30"}, "detail-not-possible"),
        ({"name": "李\ue000"}, "detail-not-possible"),
    ],
)
async def test_a_detail_that_cannot_be_is_refused_without_repeating_it(
    running: Running, world: World, wrong: dict[str, str], code: str
) -> None:
    body = {"union_id": str(world.hill), "name": "白露"} | wrong
    reply = await running.http(world.as_officer).post("/people", json=body)
    assert (reply.status_code, reply.json()["code"]) == (422, code)
    assert wrong.get("id_number", "-") not in reply.text.replace("-", "")


async def test_nobody_is_recorded_twice_in_a_county_and_who_it_is_stays_unsaid(
    running: Running, world: World
) -> None:
    await _join(running, world, NewPerson(uuid4(), world.river, "白露", TODAY, id_number=ID_NUMBER))
    again = NewPerson(uuid4(), world.hill, "白露", TODAY, id_number=ID_NUMBER)
    with pytest.raises(AlreadyRecorded) as refusal:
        await _join(running, world, again)
    assert "白露" not in refusal.value.sentence
    assert "河湾" not in refusal.value.sentence
    twins = [NewPerson(uuid4(), world.hill, n, TODAY, id_number=OTHER_ID) for n in ("甲", "乙")]
    with pytest.raises(AlreadyRecorded):
        await _join(running, world, *twins)
    elsewhere = await build_world(running)
    same = NewPerson(uuid4(), elsewhere.hill, "白露", TODAY, id_number=ID_NUMBER)
    await _join(running, elsewhere, same)


async def test_a_school_learns_which_numbers_the_county_knows_and_nothing_else(
    running: Running, world: World
) -> None:
    await _join(running, world, NewPerson(uuid4(), world.river, "白露", TODAY, id_number=ID_NUMBER))
    school = Scope(world.county, frozenset({world.hill}))
    async with running.database.transaction(school) as tx:
        known = await recorded_numbers(tx, running.runtime.keyring, [ID_NUMBER, OTHER_ID])
        assert known == {ID_NUMBER}
        names = await tx.session.scalars(text("SELECT name FROM person"))
        assert "白露" not in names.all(), "and is the school's own self again"
    async with running.database.transaction(school) as tx:
        await _as_county_index(tx)
        prints = await tx.session.scalars(
            text("SELECT id_number_print FROM person WHERE id_number_print IS NOT NULL")
        )
        assert len(prints.all()) == 1
    elsewhere = await build_world(running)
    async with running.database.transaction(Scope(elsewhere.county)) as tx:
        assert await recorded_numbers(tx, running.runtime.keyring, [ID_NUMBER]) == set()


async def test_the_role_that_compares_prints_reads_nothing_else(
    running: Running, world: World
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        await _as_county_index(tx)
        with pytest.raises(DBAPIError, match="permission denied"):
            await tx.session.execute(text("SELECT name FROM person"))
        await tx.session.rollback()


async def test_many_people_are_changed_at_once_and_each_is_told(
    running: Running, world: World
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        changes = {
            world.teacher: {"title": "高级教师", "id_number": ID_NUMBER},
            world.chair: {"staff_kind": StaffKind.CONTRACT},
        }
        await change_people(tx, changes, running.runtime.keyring)  # type: ignore[arg-type]  # literals
    async with running.database.transaction(Scope(world.county)) as tx:
        teacher = await one_person(tx, world.teacher)
        assert (teacher.title, teacher.birth, teacher.sex) == ("高级教师", "1990", "female")
        assert opened_numbers(teacher, running.runtime.keyring).id_number == ID_NUMBER
        assert (await one_person(tx, world.chair)).staff_kind == "contract"
        same = {world.teacher: {"id_number": ID_NUMBER, "title": None}}
        await change_people(tx, same, running.runtime.keyring)  # type: ignore[arg-type]  # literals
    told = {event.subject_id: event.version for event in await running.outbox(StaffChanged)}
    assert (told[world.teacher], told[world.chair]) == (3, 2)


async def _join(running: Running, world: World, *people: NewPerson) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        await join_staff(tx, world.county, people, running.runtime.keyring)


async def _as_county_index(tx: Transaction) -> None:
    await tx.session.execute(
        text("SELECT set_config('role', current_database() || '_county_index', true)")
    )
