"""Who sees whom, at the platform's door: a number that is known elsewhere, a move, a file opened.

That nobody of elsewhere gets anything from any operation is swept in `test_tenancy_sweep`.
"""

from typing import Any
from uuid import UUID, uuid4

import pytest

from services.directory.people.commands.staff import NewPerson, join_staff
from shared.id_numbers import check_digit
from shared.tenancy import Scope
from tests.e2e.door import Door
from tests.e2e.world import SINCE, World

SCHOOL, OTHER = "05", "11"
MISSING, FORBIDDEN = 404, 403

pytestmark = pytest.mark.timeout(300, func_only=True)


def id_number(birth: str, serial: str) -> str:
    """A number that nobody has; valid by its check digit."""
    body = f"110105{birth}{serial}"
    return f"{body}{check_digit(body)}"


async def union_of(door: Door) -> str:
    [union] = (await door.get("/directory/me"))["unions"]
    return str(union["id"])


async def newcomer(world: World, union: str, name: str) -> str:
    """Somebody who begins to work there, with an account."""
    person = uuid4()
    async with world.database("directory").transaction(Scope(world.seed.county.id)) as tx:
        new = NewPerson(person, world.seed.schools[int(SCHOOL) - 1].id, name, SINCE)
        assert str(new.union_id) == union
        await join_staff(tx, world.seed.county.id, [new])
    return str(person)


async def log_of(door: Door, act: str, **wanted: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await door.get("/directory/audit", act=act, **wanted))["items"]
    return found


async def titles(door: Door) -> set[str]:
    return {item["title"] for item in (await door.get("/notifications/inbox"))["items"]}


async def test_a_number_known_elsewhere_is_answered_with_yes_and_nothing_else(
    world: World,
) -> None:
    """The answer is to contact the county; the log shows that it was asked."""
    here, there = await world.door(f"chair-{SCHOOL}"), await world.door(f"chair-{OTHER}")
    number = id_number("19800101", "021")
    new = {"union_id": await union_of(there), "name": "白露溪", "id_number": number}
    recorded = await there.post("/directory/people", new)
    await world.settle()

    asked = {"union_id": await union_of(here), "id_number": number}
    answer = await here.post("/directory/people/duplicates", asked)

    sentence = "该号码在县里已有登记，请联系县教育工会办理。"
    assert answer == {"recorded": True, "sentence": sentence}
    refused = await here.ask("GET", f"/directory/people/{recorded['id']}")
    assert refused.status_code == MISSING
    county = await world.door("county")
    for reader in (here, county):
        searches = await log_of(reader, "number_searched", union_id=await union_of(here))
        assert len(searches) == 1
        assert number not in str(searches), "the log does not keep what was asked for"


async def test_who_moves_is_out_of_the_old_schools_sight_at_once_and_keeps_a_past(
    world: World,
) -> None:
    old, new, county = [
        await world.door(login) for login in (f"chair-{SCHOOL}", f"chair-{OTHER}", "county")
    ]
    from_union, to_union = await union_of(old), await union_of(new)
    person = await newcomer(world, from_union, "苏行远")
    texts = {"purpose": "photos", "title": "活动照片", "body": "可以用您的照片吗？"}
    await county.post("/directory/consent-texts", texts)
    consents = f"/directory/people/{person}/consents"
    said = {"move": "give", "version": 1, "day": world.today.isoformat()}
    await old.post(f"{consents}/photos", said)
    assert (await old.get(f"/directory/people/{person}"))["name"] == "苏行远"
    assert (await new.ask("GET", f"/directory/people/{person}")).status_code == MISSING

    await county.post(f"/directory/people/{person}/transfer", {"union_id": to_union})

    for path in ("", "/course", "/consents"):
        gone = await old.ask("GET", f"/directory/people/{person}{path}")
        assert gone.status_code == MISSING, path
    assert (await new.get(f"/directory/people/{person}"))["name"] == "苏行远"
    course = await new.get(f"/directory/people/{person}/course")
    assert {line["union_id"] for line in course if line["kind"] == "stay"} == {from_union, to_union}
    [photos] = [one for one in await new.get(consents) if one["purpose"] == "photos"]
    assert photos["standing"] == "given", "what was agreed to goes along"
    await world.settle()
    listed = await old.get(f"/directory/unions/{from_union}/people", q="苏行远")
    assert listed["items"] == []


async def test_a_file_that_the_county_opens_is_in_both_logs_and_the_school_hears_of_it(
    world: World,
) -> None:
    chair, county = await world.door(f"chair-{SCHOOL}"), await world.door("county")
    union = await union_of(chair)
    person = await newcomer(world, union, "田知秋")
    own = await world.account("tian", UUID(person))
    assert (await county.ask("GET", f"/directory/people/{person}/course")).status_code == FORBIDDEN

    await county.post(f"/directory/people/{person}/openings", {"reason": "核对互助保障名单"})
    await world.settle()

    assert (await county.get(f"/directory/people/{person}"))["details"] is not None
    for reader in (chair, county):
        [entry] = await log_of(reader, "file_opened", person_id=person)
        assert (entry["person_name"], entry["reason"]) == ("田知秋", "核对互助保障名单")
    [seen] = [
        entry
        for entry in (await own.get("/directory/me/audit"))["items"]
        if entry["act"] == "file_opened"
    ]
    assert seen["reason"] == "核对互助保障名单"
    told = "县里查看了本校 1 份人员档案"
    assert told in await titles(chair)
    assert told not in await titles(await world.door(f"chair-{OTHER}"))
    await chair.post(f"/directory/people/{person}/openings", {"reason": "本校核对"})
    await world.settle()
    assert told in await titles(chair), "what the school's own chair opens is no news to the school"
