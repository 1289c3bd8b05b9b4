"""Signing in: the code on the wall, the desk, a counted number; late, twice, and in any order."""

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from services.activities.hall.domain.codes import code_at
from services.activities.rolls.commands.taking import Sitting, take_roll
from services.activities.rolls.queries import sheet_of
from services.activities.terms.domain.kinds import DelegateStanding
from shared.contracts.activities import SessionKind
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.activities.rolls_making import STARTS_AT, Seated, forty, seated
from tests.service.plans.county import County, ok, refused, seen
from tests.service.running import StoppedClock

EARLY = STARTS_AT - timedelta(minutes=30)


@pytest.fixture
async def sitting(county: County, clock: StoppedClock) -> Sitting:
    """Three delegates of the first school whom the platform knows, half an hour before."""
    school = county.schools[0]
    sitting = await seated(
        county,
        school,
        [
            Seated("chair", person_id=school.chair.person_id),
            Seated("teacher", person_id=school.teacher.person_id),
            Seated("typed", "数学组"),
            Seated("guest", None, DelegateStanding.OBSERVER),
        ],
    )
    clock.now = EARLY
    return sitting


def chair_of(county: County) -> httpx.AsyncClient:
    return county.http(county.schools[0].chair)


async def roll_of(county: County, sitting: Sitting) -> dict[str, Any]:
    roll: dict[str, Any] = await ok(chair_of(county).get(f"/congress/{sitting.session_id}/roll"))
    return roll


def ids(roll: dict[str, Any]) -> dict[str, str]:
    return {entry["name"]: entry["id"] for entry in roll["entries"]}


def tick(entry_id: str, act: str, at: datetime) -> dict[str, str]:
    return {"entry_id": entry_id, "act": act, "at": at.isoformat()}


async def ticked(county: County, sitting: Sitting, *marks: dict[str, str]) -> dict[str, Any]:
    path = f"/congress/{sitting.session_id}/roll/marks"
    done: dict[str, Any] = await ok(chair_of(county).post(path, json={"marks": list(marks)}))
    return done


async def present(county: County, sitting: Sitting) -> tuple[int, int]:
    [roll] = (await roll_of(county, sitting))["live"]["rolls"]
    return roll["present"], roll["due"]


async def code_now(county: County, sitting: Sitting) -> str:
    shown = await ok(chair_of(county).get(f"/congress/{sitting.session_id}/sign-in-code"))
    code: str = shown["code"]
    return code


async def ticket_of(county: County, sitting: Sitting, caller: Caller) -> str:
    path = f"/congress/{sitting.session_id}/sign-in/ticket"
    code = await code_now(county, sitting)
    ticket: str = (await ok(county.http(caller).post(path, json={"code": code})))["ticket"]
    return ticket


async def test_a_delegate_signs_in_with_the_code_on_the_wall(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    teacher = county.schools[0].teacher
    ticket = await ticket_of(county, sitting, teacher)
    path = f"/congress/{sitting.session_id}/sign-in"
    mark = {"ticket": ticket, "act": "come", "at": clock.now.isoformat()}
    for _ in range(3):
        own = await ok(county.http(teacher).post(path, json=mark))
        assert own["present"]
        assert own["name"] == "teacher"
    assert await present(county, sitting) == (1, 3)
    page = f"/congress/{sitting.session_id}"
    assert (await ok(county.http(teacher).get(page)))["signed_in"]
    assert not (await ok(chair_of(county).get(page)))["signed_in"]

    clock.now += timedelta(minutes=5)
    left = await ok(
        county.http(teacher).post(path, json={**mark, "act": "leave", "at": clock.now.isoformat()})
    )
    assert not left["present"]
    assert await present(county, sitting) == (0, 3)
    assert not (await ok(county.http(teacher).get(page)))["signed_in"]


async def test_what_a_phone_sends_late_counts_from_when_it_was_done(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    teacher = county.schools[0].teacher
    ticket = await ticket_of(county, sitting, teacher)
    done = clock.now + timedelta(seconds=20)
    clock.now += timedelta(minutes=20)

    own = await ok(
        county.http(teacher).post(
            f"/congress/{sitting.session_id}/sign-in",
            json={"ticket": ticket, "act": "come", "at": done.isoformat()},
        )
    )

    assert datetime.fromisoformat(own["signed_in_at"]) == done


async def test_a_phone_with_a_wrong_clock_signs_in_neither_before_its_ticket_nor_after_now(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    school = county.schools[0]
    for caller, wrong in ((school.teacher, timedelta(days=-1)), (school.chair, timedelta(days=1))):
        ticket = await ticket_of(county, sitting, caller)
        own = await ok(
            county.http(caller).post(
                f"/congress/{sitting.session_id}/sign-in",
                json={"ticket": ticket, "act": "come", "at": (clock.now + wrong).isoformat()},
            )
        )
        assert datetime.fromisoformat(own["signed_in_at"]) == clock.now


async def test_an_old_code_and_somebody_elses_ticket_are_refused(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    school = county.schools[0]
    path = f"/congress/{sitting.session_id}/sign-in"
    code = await code_now(county, sitting)
    ticket = await ticket_of(county, sitting, school.chair)
    await refused(
        county.http(school.teacher).post(
            path, json={"ticket": ticket, "act": "come", "at": clock.now.isoformat()}
        ),
        409,
        "sign-in-ticket-not-taken",
    )

    clock.now += timedelta(minutes=2)
    await refused(
        county.http(school.teacher).post(f"{path}/ticket", json={"code": code}),
        409,
        "sign-in-code-not-taken",
    )
    assert await present(county, sitting) == (0, 3)


async def test_it_is_told_from_when_one_can_sign_in(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    school = county.schools[0]
    clock.now = STARTS_AT - timedelta(hours=2)
    own = await ok(county.http(school.teacher).get(f"/congress/{sitting.session_id}/sign-in"))
    assert not own["sign_in_open"]
    code = await code_now(county, sitting)
    problem = await refused(
        county.http(school.teacher).post(
            f"/congress/{sitting.session_id}/sign-in/ticket", json={"code": code}
        ),
        409,
        "sign-in-not-open",
    )
    assert "3月20日13:00开始签到" in problem["title"]
    entries = ids(await roll_of(county, sitting))
    await refused(
        chair_of(county).post(
            f"/congress/{sitting.session_id}/roll/marks",
            json={"marks": [tick(entries["typed"], "come", clock.now)]},
        ),
        409,
        "sign-in-not-open",
    )


async def test_the_county_sets_how_early_one_can_sign_in(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    await ok(
        county.http(county.chair).put(
            "/figures/congress_sign_in_minutes", json={"value": 15, "valid_from": "2026-03-16"}
        )
    )
    live = (await roll_of(county, sitting))["live"]
    assert not live["sign_in_open"]
    assert datetime.fromisoformat(live["sign_in_from"]) == STARTS_AT - timedelta(minutes=15)


async def test_the_desk_ticks_names_however_late_they_arrive(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    entries = ids(await roll_of(county, sitting))
    first, then = clock.now, clock.now + timedelta(minutes=10)
    clock.now += timedelta(minutes=15)
    done = await ticked(
        county,
        sitting,
        tick(entries["typed"], "leave", then),
        tick(entries["typed"], "come", first),
        tick(entries["guest"], "come", first),
        tick(entries["teacher"], "come", first),
    )
    assert [entry["name"] for entry in done["entries"]] == ["teacher", "typed", "guest"]
    assert await present(county, sitting) == (1, 3)
    assert done["live"]["guests_present"] == 1
    [typed] = [entry for entry in done["entries"] if entry["name"] == "typed"]
    assert typed["how_label"] == "代签到"
    assert typed["signed_in_by_name"] == county.schools[0].chair.name
    assert datetime.fromisoformat(typed["left_at"]) == then

    # The first tick arrives once more: it is older than the leaving.
    await ticked(county, sitting, tick(entries["typed"], "come", first))
    assert await present(county, sitting) == (1, 3)
    await ticked(county, sitting, tick(entries["typed"], "come", clock.now))
    assert await present(county, sitting) == (2, 3)
    await ticked(county, sitting, tick(entries["typed"], "undo", clock.now))
    assert await present(county, sitting) == (1, 3)


async def test_ticks_for_a_day_before_the_roll_was_taken_anew_are_passed_over(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    teacher = county.schools[0].teacher
    entries = ids(await roll_of(county, sitting))
    ticket = await ticket_of(county, sitting, teacher)
    before = clock.now
    clock.now += timedelta(minutes=1)
    async with county.running.database.transaction(county.scope) as tx:
        await take_roll(tx, sitting)

    done = await ticked(county, sitting, tick(entries["typed"], "come", before))

    assert done["entries"] == []
    assert await present(county, sitting) == (0, 3)
    await refused(
        county.http(teacher).post(
            f"/congress/{sitting.session_id}/sign-in",
            json={"ticket": ticket, "act": "come", "at": before.isoformat()},
        ),
        409,
        "sign-in-ticket-not-taken",
    )


async def test_a_counted_number_stands_for_the_ticks_until_it_is_taken_away(
    county: County, sitting: Sitting
) -> None:
    entries = ids(await roll_of(county, sitting))
    await ticked(county, sitting, tick(entries["typed"], "come", EARLY))
    path = f"/congress/{sitting.session_id}/roll/numbers"
    http = chair_of(county)
    await refused(http.put(path, json={"congress": 4}, headers=seen(1)), 422, "more-than-due")

    roll = await ok(http.put(path, json={"congress": 3}, headers=seen(1)))
    assert roll["live"]["rolls"][0]["present"] == 3
    assert roll["live"]["rolls"][0]["typed"]
    await refused(http.put(path, json={"congress": 2}, headers=seen(1)), 412, "stale")

    roll = await ok(http.put(path, json={"congress": None}, headers=seen(2)))
    assert roll["live"]["rolls"][0]["present"] == 1
    assert roll["typed_by_name"] is None


async def test_of_a_dual_congress_one_tick_counts_on_both_rolls(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[1]
    sitting = await seated(
        county,
        school,
        [Seated("both", union=True), Seated("union", congress=False, union=True)],
        SessionKind.DUAL_CONGRESS,
    )
    clock.now = EARLY
    http = county.http(school.chair)
    roll = await ok(http.get(f"/congress/{sitting.session_id}/roll"))
    done = await ok(
        http.post(
            f"/congress/{sitting.session_id}/roll/marks",
            json={"marks": [tick(ids(roll)["both"], "come", clock.now)]},
        )
    )
    assert [(one["roll"], one["present"], one["due"]) for one in done["live"]["rolls"]] == [
        ("congress", 1, 1),
        ("union", 1, 2),
    ]
    # By delegation everybody is counted once.
    assert done["live"]["groups"] == [{"name": "语文组", "due": 2, "present": 1}]


async def test_delegations_are_counted_in_the_order_of_the_roll(
    county: County, clock: StoppedClock
) -> None:
    sitting = await seated(county, county.schools[0], forty())
    clock.now = EARLY
    live = await ok(chair_of(county).get(f"/congress/{sitting.session_id}/screen"))
    assert live["groups"] == [
        {"name": "语文组", "due": 20, "present": 0},
        {"name": "数学组", "due": 20, "present": 0},
    ]
    assert (live["guests_due"], live["guests_present"]) == (2, 0)
    assert [(one["needed"], one["missing"]) for one in live["rolls"]] == [(27, 27)]


async def test_whoever_is_not_on_the_roll_is_told_where_to_go(
    county: County, sitting: Sitting
) -> None:
    principal = county.schools[0].people[Role.PRINCIPAL]
    path = f"/congress/{sitting.session_id}/sign-in"
    problem = await refused(county.http(principal).get(path), 403, "not-on-roll")
    assert "签到处" in problem["title"]
    code = await code_now(county, sitting)
    await refused(
        county.http(principal).post(f"{path}/ticket", json={"code": code}), 403, "not-on-roll"
    )


async def test_the_code_on_the_wall_leads_to_the_page_for_signing_in(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    reply = await chair_of(county).get(f"/congress/{sitting.session_id}/sign-in-code")
    shown = reply.json()
    assert shown["address"].endswith(f"/congress/{sitting.session_id}/sign-in?code={shown['code']}")
    assert shown["picture"].startswith("data:image/svg+xml")
    assert reply.headers["cache-control"] == "no-store"
    async with county.running.database.transaction(county.scope) as tx:
        sheet = await sheet_of(tx, sitting.session_id)
        assert sheet is not None
        assert shown["code"] == code_at(sheet.code_key, clock.now)


async def test_on_the_day_it_waits_for_those_who_have_not_signed_in(
    county: County, sitting: Sitting, clock: StoppedClock
) -> None:
    http = county.http(county.schools[0].teacher)
    [item] = await ok(http.get("/waiting"))
    assert item["link"] == f"/congress/{sitting.session_id}/sign-in"
    assert item["title"].startswith("今天 14:00 开会签到")
    entries = ids(await roll_of(county, sitting))
    await ticked(county, sitting, tick(entries["teacher"], "come", clock.now))
    assert await ok(http.get("/waiting")) == []
    assert await ok(county.http(county.schools[1].teacher).get("/waiting")) == []

    clock.now -= timedelta(days=1)
    the_day_before = await ok(county.http(county.schools[0].chair).get("/waiting"))
    assert "sign_in_congress" not in {item["kind"] for item in the_day_before}
