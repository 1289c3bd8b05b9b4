"""Hardship files over all services: a double elsewhere, a move, a look from above, a notice."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from services.directory.people.commands.staff import NewPerson, join_staff
from shared.id_numbers import check_digit
from shared.tenancy import Scope
from tests.e2e.door import Door
from tests.e2e.world import SINCE, World

SCHOOL, OTHER = "05", "11"
MISSING = 404
FOUND = "已有档案，请联系县教育工会。"

pytestmark = pytest.mark.timeout(300, func_only=True)


def id_number(serial: str) -> str:
    body = f"99999919800101{serial}"
    return f"{body}{check_digit(body)}"


async def union_of(door: Door) -> str:
    [union] = (await door.get("/directory/me"))["unions"]
    return str(union["id"])


async def titles(door: Door) -> set[str]:
    return {item["title"] for item in (await door.get("/notifications/inbox"))["items"]}


async def newcomer(world: World, name: str) -> str:
    """Somebody who begins to work at the school."""
    person = uuid4()
    async with world.database("directory").transaction(Scope(world.seed.county.id)) as tx:
        new = NewPerson(person, world.seed.schools[int(SCHOOL) - 1].id, name, SINCE)
        await join_staff(tx, world.seed.county.id, [new])
    await world.settle()
    return str(person)


def family(union: str, person: str, number: str) -> dict[str, Any]:
    return {
        "union_id": union,
        "person_id": person,
        "cause": "low_income",
        "members": [
            {
                "name": "本人",
                "relation": "self",
                "job": "staff",
                "health": "good",
                "income": {"amount": "600", "per": "month"},
                "id_number": number,
            }
        ],
    }


async def applied(world: World, chair: Door, person: str, number: str) -> dict[str, Any]:
    day = world.today.isoformat()
    case = await chair.post("/welfare/hardship", family(await union_of(chair), person, number))
    path = f"/welfare/hardship/{case['id']}"
    await chair.post(f"{path}/apply", {"consent_version": 1, "consent_on": day})
    survey = {"surveyed_on": day, "surveyors": ["甲某", "乙某"], "finding": "属实"}
    done: dict[str, Any] = await chair.post(f"{path}/survey", survey)
    return done


async def registered(world: World, person: str, number: str) -> str:
    """A file that the chair entered, an officer passed on, and the county registered."""
    chair, officer = await world.door(f"chair-{SCHOOL}"), await world.door(f"officer-{SCHOOL}")
    case = await applied(world, chair, person, number)
    path = f"/welfare/hardship/{case['id']}"
    minutes = {"minutes_number": "评议1号", "minutes_on": world.today.isoformat()}
    await chair.post(f"{path}/minutes", minutes)
    await officer.post(f"{path}/forward")
    await (await world.door("county")).post(f"{path}/register", {"category": "deep"})
    return str(case["id"])


async def test_a_household_known_to_another_school_is_answered_with_one_sentence(
    world: World,
) -> None:
    here, there = await world.door(f"chair-{SCHOOL}"), await world.door(f"chair-{OTHER}")
    number = id_number("031")
    person = await newcomer(world, "白露溪")
    await applied(world, here, person, number)

    asked = {"union_id": await union_of(there), "id_number": number}
    reply = await there.post("/welfare/hardship/search", asked)

    assert reply == {"found": True, "sentence": FOUND}
    async with world.database("welfare").transaction(Scope(world.seed.county.id)) as tx:
        rows = await tx.fetch("SELECT found FROM hardship_search")
    assert [row["found"] for row in rows] == [True], "that it was asked is written down"


async def test_a_teacher_moves_and_the_file_follows_with_consent(world: World) -> None:
    """The old school sees nothing from that second on; the history stays with the file."""
    old, new = await world.door(f"chair-{SCHOOL}"), await world.door(f"chair-{OTHER}")
    county = await world.door("county")
    person = await newcomer(world, "苏行远")
    case_id = await registered(world, person, id_number("032"))
    path = f"/welfare/hardship/{case_id}"

    to_union = await union_of(new)
    await county.post(f"/directory/people/{person}/transfer", {"union_id": to_union})
    await world.settle()

    own = await world.account("suxing", UUID(person))
    [transfer] = await own.get("/welfare/transfers/mine")
    assert transfer["state"] == "asked"
    assert "您的工会档案是否转到新学校，请答复" in await titles(own)
    assert (await old.get(path))["state"] == "registered"
    assert (await new.ask("GET", path)).status_code == MISSING
    await own.post(f"/welfare/transfers/{transfer['id']}/agree")
    await world.settle()
    assert "有一份困难档案等转到新学校" in await titles(county)

    await county.post(f"/welfare/transfers/{transfer['id']}/carry_out")

    assert (await old.ask("GET", path)).status_code == MISSING
    shown = await new.get(path)
    assert [step["move"] for step in shown["steps"]][-1] == "register"
    await world.settle()
    assert "有一份困难档案转到了本校" in await titles(new)


async def test_a_look_from_above_stands_under_the_file_and_the_school_hears_of_it(
    world: World,
) -> None:
    chair, county = await world.door(f"chair-{SCHOOL}"), await world.door("county-chair")
    person = await newcomer(world, "田知秋")
    case_id = await registered(world, person, id_number("033"))
    path = f"/welfare/hardship/{case_id}"
    assert (await county.ask("GET", path)).json()["code"] == "reason-needed"

    await county.post(f"{path}/openings", {"reason": "核对全县名单"})
    await world.settle()

    for reader in (chair, county):
        [opening] = (await reader.get(path))["openings"]
        assert opening["reason"] == "核对全县名单"
    assert "县里 1 次查看了本校的困难档案" in await titles(chair)


async def test_a_notice_that_stood_moves_the_file_on(world: World) -> None:
    """Asked for by an event, shown by the other service, and told back when it is over."""
    chair = await world.door(f"chair-{SCHOOL}")
    person = await newcomer(world, "秦晚照")
    case = await applied(world, chair, person, id_number("034"))
    path = f"/welfare/hardship/{case['id']}"
    await chair.post(f"{path}/ask_notice")
    await world.settle()

    listed = (await chair.get("/activities/notices"))["items"]
    [notice] = [one for one in listed if one["kind"] == "hardship"]
    shown = await chair.get(f"/activities/notices/{notice['id']}")
    assert "秦*" in shown["text"]
    assert "秦晚照" not in str(shown)
    assert shown["state"] == "requested"
