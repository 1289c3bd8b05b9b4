"""Which acts leave an entry in the log, and what it says."""

import json
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import text

from services.directory.access.commands.accounting import NOBODYS_COUNTY
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.directory.world import PASSWORD, World
from tests.service.running import Running


async def _log(running: Running, county: UUID, *acts: str) -> list[dict[str, Any]]:
    async with running.database.transaction(Scope(county)) as tx:
        rows = await tx.session.execute(text("SELECT * FROM audit_entry ORDER BY entry_id"))
        found = [dict(row) for row in rows.mappings()]
    return [
        row | {"facts": json.loads(row["facts"])} for row in found if not acts or row["act"] in acts
    ]


async def test_signing_in_and_out_is_written_down_and_so_is_a_wrong_password(
    running: Running, world: World
) -> None:
    login = f"audit-{world.county}"
    await world.account(running, world.teacher, login)
    http = running.http()
    before = len(await _log(running, NOBODYS_COUNTY))
    for name, password in ((login, "wrong"), (login, PASSWORD), ("nobody-knows", "wrong")):
        await http.post("/sessions", json={"login": name, "password": password})
    refused, done = await _log(running, world.county, "signed_in")
    assert (refused["outcome"], refused["actor_id"]) == ("refused", None)
    assert (done["outcome"], done["actor_id"]) == ("done", world.teacher)
    for entry in (refused, done):
        assert (entry["person_id"], entry["union_id"]) == (world.teacher, world.hill)
        assert "address" in entry["facts"]
    assert login not in str(refused["facts"])
    assert PASSWORD not in str(done)
    assert len(await _log(running, NOBODYS_COUNTY)) == before + 1

    [session] = (await running.http(world.as_teacher).get("/sessions")).json()
    await running.http(world.as_teacher).delete(f"/sessions/{session['id']}")
    [ended] = await _log(running, world.county, "signed_out")
    assert (ended["actor_id"], ended["union_id"]) == (world.teacher, world.hill)


async def test_everything_done_to_an_account_is_written_down(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    given = (
        await http.post(
            "/accounts",
            json={"person_id": str(world.teacher), "login": f"a-{world.county.hex[:8]}"},
        )
    ).json()
    for act in ("reset-password", "disable", "enable"):
        assert (await http.post(f"/accounts/{given['account_id']}/{act}")).status_code == 200
    entries = await _log(
        running,
        world.county,
        "account_handed_out",
        "password_reset",
        "account_disabled",
        "account_enabled",
    )
    assert [entry["act"] for entry in entries] == [
        "account_handed_out",
        "password_reset",
        "account_disabled",
        "account_enabled",
    ]
    for entry in entries:
        assert (entry["actor_id"], entry["acting_as"]) == (world.officer, "county_officer")
        assert (entry["person_id"], entry["union_id"]) == (world.teacher, world.hill)
        assert entry["facts"] == {"login": given["login"]}
        assert given["one_time_password"] not in str(entry)


async def test_a_password_of_ones_own_is_written_down_even_before_any_role_counts(
    running: Running, world: World
) -> None:
    await world.account(running, world.teacher, f"own-{world.county}", must_change=True)
    without_roles = world.caller(world.teacher, world.hill)
    without_roles = type(without_roles)(world.teacher, "李青", world.county, ())
    reply = await running.http(without_roles).post(
        "/me/password", json={"present": PASSWORD, "chosen": "ein-anderer-Weg-am-Fluss"}
    )
    assert reply.status_code == 204, reply.text
    [entry] = await _log(running, world.county, "password_changed")
    assert (entry["actor_id"], entry["actor_name"]) == (world.teacher, "李青")


async def test_a_change_names_the_fields_and_never_a_value(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    await http.patch(
        f"/people/{world.teacher}",
        json={"phone": "0731-5550199", "post": "教师", "id_number": "11010519491231002X"},
        headers={"If-Match": '"1"'},
    )
    [entry] = await _log(running, world.county, "staff_changed")
    fields = set(entry["facts"]["fields"].split(","))
    assert fields >= {"phone", "post", "id_number"}
    assert fields <= {"phone", "post", "id_number", "sex", "birth"}
    assert "0199" not in str(entry)
    assert "1949" not in str(entry)
    await running.http(world.as_teacher).put("/me/email", json={"email": "li@school.example"})
    own = (await _log(running, world.county, "staff_changed"))[-1]
    assert (own["facts"], own["actor_id"]) == ({"fields": "email"}, world.teacher)


async def test_moving_is_told_in_both_unions_and_ends_roles_with_an_entry(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    reply = await http.post(f"/people/{world.chair}/transfer", json={"union_id": str(world.river)})
    assert reply.status_code == 200, reply.text
    await http.post(f"/people/{world.teacher}/leave", json={})
    entries = [
        (entry["act"], entry["union_id"], entry["person_id"])
        for entry in await _log(running, world.county)
        if entry["actor_id"] == world.officer
    ]
    assert set(entries) == {
        ("role_ended", world.hill, world.chair),
        ("staff_moved", world.hill, world.chair),
        ("staff_joined", world.river, world.chair),
        ("staff_left", world.hill, world.teacher),
    }


async def test_roles_and_units_leave_entries(running: Running, world: World) -> None:
    http = running.http(world.as_county_chair)
    granted = (
        await http.post(
            "/roles",
            json={
                "person_id": str(world.teacher),
                "union_id": str(world.hill),
                "role": Role.GROUP_LEADER,
                "last_day": "2027-03-15",
            },
        )
    ).json()
    await http.post(f"/roles/{granted['id']}/end", json={})
    begun, ended = [
        entry
        for entry in await _log(running, world.county, "role_granted", "role_ended")
        if entry["subject_id"] == UUID(granted["id"])
    ]
    assert begun["facts"] == {
        "role": "group_leader",
        "first_day": date(2026, 3, 16).isoformat(),
        "last_day": "2027-03-15",
    }
    assert ended["act"] == "role_ended"

    new = {"name": "青禾县新小学工会委员会", "short_name": "新小学", "stage": "primary"}
    union = (await http.post("/unions", json=new)).json()
    await http.patch(
        f"/unions/{union['id']}", json={"staff_count": 30}, headers={"If-Match": '"1"'}
    )
    entries = [
        entry["act"]
        for entry in await _log(running, world.county)
        if entry["subject_id"] == UUID(union["id"])
    ]
    assert entries == ["union_registered", "union_changed"]
