"""Scenario 1: forty delegates, who are too few, enough, and too few again; and another day."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from services.activities.rolls.commands.taking import Sitting
from shared.contracts.activities import CongressAdjourned, CongressOpened, SessionKind
from tests.service.activities.rolls_making import STARTS_AT, Seated, forty, seated
from tests.service.plans.county import County, ok, refused
from tests.service.running import StoppedClock

NEXT_DAY = "2026-03-27T14:30:00+08:00"
PUT_OFF = {"starts_at": NEXT_DAY, "place": "报告厅", "reason": "到会人数不够。"}


class Hall:
    """The hall of one session, as its chair works in it."""

    def __init__(self, county: County, clock: StoppedClock, sitting: Sitting) -> None:
        self.county = county
        self.clock = clock
        self.sitting = sitting
        self.http = county.http(county.schools[0].chair)
        self.path = f"/congress/{sitting.session_id}"

    async def roll(self) -> dict[str, Any]:
        roll: dict[str, Any] = await ok(self.http.get(f"{self.path}/roll"))
        return roll

    async def screen(self) -> dict[str, Any]:
        live: dict[str, Any] = await ok(self.http.get(f"{self.path}/screen"))
        return live

    async def mark(self, act: str, first: int, last: int) -> None:
        """Of those whose vote counts, the ones with these numbers."""
        self.clock.now += timedelta(minutes=1)
        at = self.clock.now.isoformat()
        marks = [
            {"entry_id": entry["id"], "act": act, "at": at}
            for entry in (await self.roll())["entries"]
            if first <= entry["place"] <= last
        ]
        await ok(self.http.post(f"{self.path}/roll/marks", json={"marks": marks}))


@pytest.fixture
async def hall(county: County, clock: StoppedClock) -> Hall:
    sitting = await seated(county, county.schools[0], forty())
    clock.now = STARTS_AT - timedelta(minutes=20)
    return Hall(county, clock, sitting)


async def test_twenty_six_of_forty_do_not_open_and_twenty_seven_do(hall: Hall) -> None:
    await hall.mark("come", 41, 42)  # the guest and the observer, who count for nothing
    await hall.mark("come", 1, 26)
    problem = await refused(hall.http.post(f"{hall.path}/open"), 409, "no-quorum")
    assert "应到 40 人" in problem["title"]
    assert "还差 1 人" in problem["title"]
    assert problem["missing"] == {"congress": 1}
    assert not await hall.county.told(CongressOpened)

    await hall.mark("come", 27, 27)
    opened = await ok(hall.http.post(f"{hall.path}/open"))
    assert opened["live"]["state"] == "opened"
    assert opened["live"]["warning"] == ""
    [told] = await hall.county.told(CongressOpened)
    assert told.subject_id == hall.sitting.session_id

    await hall.mark("leave", 1, 2)
    live = await hall.screen()
    assert live["rolls"][0]["missing"] == 2
    assert "还差 2 人" in live["warning"]
    assert "不宜表决和闭会" in live["warning"]

    await hall.mark("come", 1, 2)
    assert (await hall.screen())["warning"] == ""


async def test_it_opens_once(hall: Hall) -> None:
    await hall.mark("come", 1, 40)
    await ok(hall.http.post(f"{hall.path}/open"))
    await refused(hall.http.post(f"{hall.path}/open"), 409, "session-move-not-allowed")
    assert len(await hall.county.told(CongressOpened)) == 1


async def test_a_school_may_ask_for_more_than_two_thirds(hall: Hall) -> None:
    union = hall.county.schools[0].union_id
    await ok(
        hall.http.put(
            f"/unions/{union}/figures/congress_quorum",
            json={"value": 1, "valid_from": "2026-03-16"},
        )
    )
    await hall.mark("come", 1, 29)
    problem = await refused(hall.http.post(f"{hall.path}/open"), 409, "no-quorum")
    assert "至少 30 人" in problem["title"]
    await hall.mark("come", 30, 30)
    await ok(hall.http.post(f"{hall.path}/open"))


async def test_nobody_opens_before_people_can_sign_in(hall: Hall) -> None:
    hall.clock.now = STARTS_AT - timedelta(hours=5)
    await refused(hall.http.post(f"{hall.path}/open"), 409, "sign-in-not-open")


async def test_each_roll_of_a_dual_congress_must_have_its_own(
    county: County, clock: StoppedClock
) -> None:
    delegates = [
        *(Seated(f"congress{n}") for n in range(3)),
        *(Seated(f"union{n}", congress=False, union=True) for n in range(3)),
    ]
    sitting = await seated(county, county.schools[0], delegates, SessionKind.DUAL_CONGRESS)
    clock.now = STARTS_AT
    hall = Hall(county, clock, sitting)
    await hall.mark("come", 1, 3)
    problem = await refused(hall.http.post(f"{hall.path}/open"), 409, "no-quorum")
    assert "工代会应到 3 人" in problem["title"]
    assert "教代会应到" not in problem["title"]
    await hall.mark("come", 4, 5)
    await ok(hall.http.post(f"{hall.path}/open"))


async def test_put_off_to_another_day_nobody_is_signed_in_any_more(hall: Hall) -> None:
    teacher = hall.county.schools[0].teacher
    guest = {
        "name": "县工会来人",
        "person_id": str(teacher.person_id),
        "standing": "observer",
        "reason": "列席指导",
    }
    await ok(hall.http.post(f"{hall.path}/roll/entries", json=guest))
    await hall.mark("come", 1, 26)

    put_off = await ok(hall.http.post(f"{hall.path}/adjourn", json=PUT_OFF))

    live = put_off["live"]
    assert live["state"] == "scheduled"
    assert datetime.fromisoformat(live["starts_at"]) == datetime.fromisoformat(NEXT_DAY)
    assert (live["rolls"][0]["due"], live["rolls"][0]["present"]) == (40, 0)
    assert not live["sign_in_open"]
    [told] = await hall.county.told(CongressAdjourned)
    assert told.reason == PUT_OFF["reason"]
    assert told.concerns == (teacher.person_id,)
    log = await ok(hall.http.get("/audit", params={"act": "session_adjourned"}))
    assert len(log["items"]) == 1


async def test_a_running_session_is_put_off_and_opened_anew(hall: Hall) -> None:
    await hall.mark("come", 1, 30)
    await ok(hall.http.post(f"{hall.path}/open"))
    await ok(hall.http.post(f"{hall.path}/adjourn", json=PUT_OFF))
    hall.clock.now = datetime.fromisoformat(NEXT_DAY)
    await hall.mark("come", 1, 30)
    opened = await ok(hall.http.post(f"{hall.path}/open"))
    assert opened["live"]["state"] == "opened"


async def test_what_is_over_is_not_opened_nor_signed(hall: Hall) -> None:
    await hall.mark("come", 1, 40)
    roll = await ok(hall.http.post(f"{hall.path}/open"))
    await ok(hall.http.post(f"{hall.path}/close", json={}))
    mark = {"entry_id": roll["entries"][0]["id"], "act": "leave", "at": hall.clock.now.isoformat()}
    problem = await refused(
        hall.http.post(f"{hall.path}/roll/marks", json={"marks": [mark]}), 409, "sign-in-not-open"
    )
    assert "已闭会" in problem["title"]
    assert (await hall.roll())["actions"] == []
