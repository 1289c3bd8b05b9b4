"""A file goes to another school: asked, agreed to by the person, carried out by the county."""

from datetime import date, timedelta
from typing import Any

from services.welfare.transfers.timers import look_at_lapsing
from shared.contracts.directory import StaffChanged, StaffTransferred, UnionChanged, UnionKind
from shared.contracts.roles import Role
from shared.contracts.welfare import (
    HardshipTransferAgreed,
    HardshipTransferAsked,
    HardshipTransferEnded,
    HardshipTransferred,
)
from shared.web.identity import Caller, Held
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, County, School, ok, refused
from tests.service.welfare.hardship import REASON, registered, reviewed


async def moved(county: County, to: School | None = None) -> None:
    """The directory says that the teacher works at the second school now, or at another."""
    here, there = county.schools[0], to or county.schools[1]
    told: dict[str, Any] = {
        "occurred_at": NOW,
        "county_id": county.county_id,
        "union_id": there.union_id,
        "subject_id": here.teacher.person_id,
    }
    await county.running.deliver(
        StaffChanged(**told, name=here.teacher.name, sort_key="0007"),
        StaffTransferred(
            **told,
            from_union_id=here.union_id,
            to_union_id=there.union_id,
            first_day=date(2026, 3, 16),
        ),
    )


def at_new_school(county: County) -> Caller:
    here, there = county.schools
    held = (Held(Role.STAFF_MEMBER, there.union_id),)
    return Caller(here.teacher.person_id, here.teacher.name, county.county_id, held)


async def own(county: County) -> dict[str, Any]:
    [transfer] = await ok(county.http(at_new_school(county)).get("/transfers/mine"))
    found: dict[str, Any] = transfer
    return found


async def test_a_file_moves_with_consent_and_the_old_school_loses_sight_at_once(
    county: County,
) -> None:
    here, there = county.schools
    case = await registered(county, here)
    path = f"/hardship/{case['id']}"
    await ok(county.http(county.chair).post(f"{path}/openings", json=REASON))
    await moved(county)
    await moved(county)
    [asked] = await county.told(HardshipTransferAsked)
    assert asked.concerns == (here.teacher.person_id,)
    transfer = await own(county)
    assert (transfer["state"], transfer["actions"]) == ("asked", ["agree", "refuse"])
    officer = county.http(county.officer)
    carry_out = f"/transfers/{transfer['id']}/carry_out"
    await refused(officer.post(carry_out), 409, "transfer-move-not-allowed")
    await refused(county.http(there.chair).get(path), 404)

    teacher = county.http(at_new_school(county))
    [mine] = await ok(teacher.get("/hardship/mine"))
    assert [one["move"] for one in mine["steps"]][-1] == "register", "also before the file moves"
    await ok(teacher.post(f"/transfers/{transfer['id']}/agree"))
    assert len(await county.told(HardshipTransferAgreed)) == 1
    await ok(county.http(here.chair).get(path))
    await refused(county.http(here.chair).post(carry_out), 403)
    done = await ok(officer.post(carry_out))
    assert done["state"] == "done"

    await refused(county.http(here.chair).get(path), 404)
    assert (await ok(county.http(here.chair).get("/hardship")))["items"] == []
    shown = await ok(county.http(there.chair).get(path))
    assert shown["household"]["members"][0]["id_number"] == "110***********002X"
    assert len(shown["steps"]) == 5, "its history came along"
    assert len(shown["openings"]) == 1, "and who has looked"
    [told] = await county.told(HardshipTransferred)
    assert told.union_id == there.union_id
    assert "孙" not in told.to_wire()


async def test_the_person_may_refuse_and_the_file_stays(county: County) -> None:
    here, _ = county.schools
    case = await registered(county, here)
    await moved(county)
    transfer = await own(county)
    teacher = county.http(at_new_school(county))
    await ok(teacher.post(f"/transfers/{transfer['id']}/agree"))
    await ok(teacher.post(f"/transfers/{transfer['id']}/refuse"))
    await refused(
        county.http(county.officer).post(f"/transfers/{transfer['id']}/carry_out"),
        409,
        "transfer-move-not-allowed",
    )
    assert len(await county.told(HardshipTransferEnded)) == 1
    await ok(county.http(here.chair).get(f"/hardship/{case['id']}"))


async def test_consent_on_paper_is_recorded_with_its_day(county: County) -> None:
    here, there = county.schools
    case = await registered(county, here)
    chair = county.http(here.chair)
    wanted = {
        "case_id": case["id"],
        "to_union_id": str(there.union_id),
        "first_day": "2026-03-10",
    }
    same = wanted | {"to_union_id": str(here.union_id)}
    await refused(chair.post("/transfers", json=same), 422, "transfer-same-school")
    county_itself = wanted | {"to_union_id": str(county.union_id)}
    await refused(chair.post("/transfers", json=county_itself), 422, "transfer-same-school")
    await refused(county.http(there.chair).post("/transfers", json=wanted), 404)
    made = await ok(chair.post("/transfers", json=wanted))
    assert made["actions"] == ["agree_on_paper", "refuse_on_paper"]
    await refused(chair.post("/transfers", json=wanted), 409, "transfer-open")
    path = f"/transfers/{made['id']}"
    await refused(chair.post(f"{path}/agree"), 403)
    await refused(
        chair.post(f"{path}/agree", json={"signed_on": "2026-04-01"}), 422, "day-in-future"
    )
    await refused(
        county.http(here.colleague).post(f"{path}/agree", json={"signed_on": "2026-03-12"}), 404
    )
    agreed = await ok(chair.post(f"{path}/agree", json={"signed_on": "2026-03-12"}))
    assert (agreed["answered_on"], agreed["answer_from_paper"]) == ("2026-03-12", True)
    [line] = await ok(county.http(county.officer).get("/transfers"))
    assert line["actions"] == ["refuse_on_paper", "carry_out"]
    await refused(chair.get("/transfers"), 403)


async def test_what_nobody_answers_lapses(county: County, clock: StoppedClock) -> None:
    here, _ = county.schools
    await registered(county, here)
    await moved(county)
    clock.now = NOW + timedelta(days=59)
    await look_at_lapsing(county.running.runtime)
    assert (await own(county))["state"] == "asked"
    clock.now = NOW + timedelta(days=61)
    await look_at_lapsing(county.running.runtime)
    assert (await own(county))["state"] == "lapsed"
    assert len(await county.told(HardshipTransferEnded)) == 1


async def test_who_has_no_file_is_asked_nothing(county: County) -> None:
    await moved(county)
    assert await county.told(HardshipTransferAsked) == []
    await reviewed(county, county.schools[1])
    await moved(county)
    assert await county.told(HardshipTransferAsked) == [], "the file lies at the new school"


async def test_who_moves_on_is_asked_anew_for_where_they_work_now(county: County) -> None:
    here, there = county.schools
    last = county.lonely
    case = await registered(county, here)
    await moved(county)
    first = await own(county)
    teacher, officer = county.http(at_new_school(county)), county.http(county.officer)
    await ok(teacher.post(f"/transfers/{first['id']}/agree"))
    await moved(county, last)
    [now, before] = await ok(teacher.get("/transfers/mine"))
    assert (before["id"], before["state"]) == (first["id"], "lapsed")
    assert (now["state"], now["to_union_name"]) == ("asked", last.short_name)
    await refused(
        officer.post(f"/transfers/{first['id']}/carry_out"), 409, "transfer-move-not-allowed"
    )
    await ok(teacher.post(f"/transfers/{now['id']}/agree"))
    await ok(officer.post(f"/transfers/{now['id']}/carry_out"))
    await ok(county.http(last.chair).get(f"/hardship/{case['id']}"))
    await moved(county, here)
    assert (await ok(teacher.get("/transfers/mine")))[0]["to_union_name"] == here.short_name
    await moved(county, last)
    assert {one["state"] for one in await ok(teacher.get("/transfers/mine"))} == {"lapsed", "done"}
    await refused(county.http(there.chair).get(f"/hardship/{case['id']}"), 404)


async def test_a_file_goes_nowhere_where_its_person_does_not_work(county: County) -> None:
    here, there = county.schools
    case = await registered(county, here)
    wanted = {
        "case_id": case["id"],
        "to_union_id": str(there.union_id),
        "first_day": "2026-03-10",
    }
    chair, officer = county.http(here.chair), county.http(county.officer)
    made = await ok(chair.post("/transfers", json=wanted))
    path = f"/transfers/{made['id']}"
    await ok(chair.post(f"{path}/agree", json={"signed_on": "2026-03-12"}))
    await refused(officer.post(f"{path}/carry_out"), 409, "transfer-person-elsewhere")
    await moved(county)
    assert (await ok(officer.post(f"{path}/carry_out")))["state"] == "done"


async def test_a_school_that_is_gone_receives_no_file(county: County) -> None:
    here, there = county.schools
    case = await registered(county, here)
    await moved(county)
    transfer = await own(county)
    await ok(county.http(at_new_school(county)).post(f"/transfers/{transfer['id']}/agree"))
    gone = UnionChanged(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=there.union_id,
        subject_id=there.union_id,
        version=2,
        name="清溪县某校工会",
        short_name="某校",
        sort_key="0009",
        kind=UnionKind.SCHOOL,
        active=False,
    )
    await county.running.deliver(gone)
    officer = county.http(county.officer)
    carry_out = f"/transfers/{transfer['id']}/carry_out"
    said = await refused(officer.post(carry_out), 409, "transfer-person-elsewhere")
    assert "停用" in said["detail"]
    await ok(county.http(here.chair).get(f"/hardship/{case['id']}"))
    wanted = {"case_id": case["id"], "to_union_id": str(there.union_id), "first_day": "2026-03-10"}
    await refused(officer.post("/transfers", json=wanted), 422, "transfer-same-school")
