"""Who may see and change a roll; changing it by hand."""

from datetime import timedelta
from typing import Any

import pytest

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.rolls.commands.taking import Sitting, take_roll
from services.activities.terms.domain.kinds import DelegateStanding
from shared.contracts.roles import Role
from tests.service.activities.rolls_making import STARTS_AT, Seated, seated
from tests.service.plans.county import County, ok, refused, seen
from tests.service.running import StoppedClock


@pytest.fixture
async def sitting(county: County, clock: StoppedClock) -> Sitting:
    sitting = await seated(
        county,
        county.schools[0],
        [Seated("one"), Seated("two"), Seated("guest", None, DelegateStanding.INVITED)],
    )
    clock.now = STARTS_AT - timedelta(minutes=30)
    return sitting


def new(name: str = "three", **other: Any) -> dict[str, Any]:
    return {"name": name, "standing": "elected", "votes": ["congress"], "reason": "漏登", **other}


def paths(sitting: Sitting) -> dict[str, tuple[str, str, Any]]:
    base = f"/congress/{sitting.session_id}"
    some = sitting.session_id
    mark = {"entry_id": str(some), "act": "come", "at": STARTS_AT.isoformat()}
    return {
        "screen": ("GET", f"{base}/screen", None),
        "roll": ("GET", f"{base}/roll", None),
        "code": ("GET", f"{base}/sign-in-code", None),
        "marks": ("POST", f"{base}/roll/marks", {"marks": [mark]}),
        "numbers": ("PUT", f"{base}/roll/numbers", {"congress": 1}),
        "entries": ("POST", f"{base}/roll/entries", new()),
        "strike": ("POST", f"{base}/roll/entries/{some}/strike", {"reason": "病假"}),
        "restore": ("POST", f"{base}/roll/entries/{some}/restore", None),
    }


async def test_another_school_finds_nothing(county: County, sitting: Sitting) -> None:
    http = county.http(county.schools[1].chair)
    for method, path, body in paths(sitting).values():
        await refused(http.request(method, path, json=body, headers=seen(1)), 404, "not-found")
    await refused(http.get(f"/congress/{sitting.session_id}/sign-in"), 404, "not-found")


async def test_teachers_and_the_county_do_not_look_into_the_roll(
    county: County, sitting: Sitting
) -> None:
    for caller in (county.schools[0].teacher, county.officer):
        for method, path, body in paths(sitting).values():
            await refused(
                county.http(caller).request(method, path, json=body, headers=seen(1)),
                403,
                "not-allowed",
            )


async def test_principal_and_party_secretary_read_and_change_nothing(
    county: County, sitting: Sitting
) -> None:
    for role in (Role.PRINCIPAL, Role.PARTY_SECRETARY):
        http = county.http(county.schools[0].people[role])
        for name, (method, path, body) in paths(sitting).items():
            request = http.request(method, path, json=body, headers=seen(1))
            if name in {"screen", "roll"}:
                assert (await ok(request)).get("actions", []) == []
            else:
                await refused(request, 403, "not-allowed")


async def test_somebody_is_added_struck_off_and_put_back_with_reasons(
    county: County, sitting: Sitting
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    base = f"/congress/{sitting.session_id}/roll/entries"
    roll = await ok(http.post(base, json=new(person_id=str(school.teacher.person_id))))
    added = roll["entries"][-1]
    assert added["place"] == 4
    assert added["name"] == school.teacher.name
    assert added["added_reason"] == "漏登"
    assert roll["live"]["rolls"][0]["due"] == 3
    await refused(
        http.post(base, json=new(person_id=str(school.teacher.person_id))), 409, "already-on-roll"
    )

    first = roll["entries"][0]
    path = f"{base}/{first['id']}"
    roll = await ok(http.post(f"{path}/strike", json={"reason": "调离本校"}))
    assert roll["entries"][0]["struck_reason"] == "调离本校"
    assert roll["entries"][0]["changed_by_name"] == school.chair.name
    assert roll["live"]["rolls"][0]["due"] == 2

    async with county.running.database.transaction(county.scope) as tx:
        assert await take_roll(tx, sitting) == 3
    roll = await ok(http.get(f"/congress/{sitting.session_id}/roll"))
    assert [(entry["name"], entry["struck_reason"]) for entry in roll["entries"]] == [
        ("one", "调离本校"),
        ("two", None),
        ("guest", None),
        (school.teacher.name, None),
    ]

    roll = await ok(http.post(f"{base}/{roll['entries'][0]['id']}/restore"))
    assert roll["live"]["rolls"][0]["due"] == 3
    log = await ok(http.get("/audit", params={"act": "roll_changed"}))
    assert len(log["items"]) == 3


async def test_once_it_has_opened_only_guests_come_and_go(county: County, sitting: Sitting) -> None:
    http = county.http(county.schools[0].chair)
    async with county.running.database.transaction(county.scope) as tx:
        session = await tx.session.get_one(CongressSession, sitting.session_id)
        session.state = SessionState.OPENED.value
    base = f"/congress/{sitting.session_id}/roll/entries"
    roll = await ok(http.get(f"/congress/{sitting.session_id}/roll"))
    voter, _, guest = roll["entries"]
    await refused(http.post(base, json=new()), 409, "roll-is-fixed")
    await refused(
        http.post(f"{base}/{voter['id']}/strike", json={"reason": "病假"}), 409, "roll-is-fixed"
    )
    roll = await ok(http.post(base, json=new("late", standing="observer", votes=[])))
    assert roll["live"]["guests_due"] == 2
    await ok(http.post(f"{base}/{guest['id']}/strike", json={"reason": "临时有事"}))
