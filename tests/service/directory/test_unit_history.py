"""Units change, and questions about an earlier day are answered with that day's tree."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.directory.units.domain import NEXT, UnionMove, UnionStanding
from shared.contracts.directory import UnionChanged
from tests.infrastructure.sheets import read_sheet
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running

FIRST = date(2025, 9, 1)  # the day on which the world's unions begin


async def act(
    http: httpx.AsyncClient, union_id: UUID, move: str, body: dict[str, Any]
) -> httpx.Response:
    seen = (await http.get(f"/unions/{union_id}")).headers["ETag"]
    return await http.post(f"/unions/{union_id}/{move}", json=body, headers={"If-Match": seen})


async def on(http: httpx.AsyncClient, union_id: UUID, day: str) -> dict[str, Any]:
    reply = await http.get(f"/unions/{union_id}", params={"day": day})
    assert reply.status_code == 200, reply.text
    shown: dict[str, Any] = reply.json()
    return shown


async def test_last_years_name_type_and_cluster_are_still_found(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    names = {"name": "青禾县岭南中心学校工会委员会", "short_name": "岭南中心校"}
    for move, body in (
        ("rename", names | {"first_day": "2026-01-10", "reason": "县编办批复更名"}),
        ("retype", {"stage": "central", "rural": True, "first_day": "2026-02-01"}),
        ("move", {"cluster_id": str(world.other_cluster), "first_day": "2026-03-01"}),
    ):
        reply = await act(http, world.hill, move, body)
        assert reply.status_code == 200, reply.text

    seen = {day: await on(http, world.hill, day) for day in ("2026-01-09", "2026-02-28")}
    before, between = seen.values()
    assert (before["short_name"], before["stage"], before["cluster"]["name"]) == (
        "山脚小学",
        "primary",
        "北片",
    )
    assert (between["short_name"], between["stage"], between["cluster"]["name"]) == (
        "岭南中心校",
        "central",
        "北片",
    )
    assert before["moves"] == before["actions"] == [], "nobody acts in the past"
    now = await on(http, world.hill, TODAY.isoformat())
    assert (now["cluster"]["name"], now["rural"]) == ("南片", True)

    for day, text, found in (
        ("2026-01-09", "shanjiao", 1),
        ("2026-01-10", "shanjiao", 0),
        ("2026-01-10", "lnzxx", 1),
    ):
        listed = await http.get("/unions", params={"day": day, "q": text})
        assert listed.json()["total"] == len(listed.json()["items"]) == found, (day, text)
    told = (await running.outbox(UnionChanged))[-1]
    assert (told.name, told.stage, told.cluster_id) == (
        names["name"],
        "central",
        world.other_cluster,
    )


async def test_the_history_says_who_did_what_from_which_day_and_why(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    names = {"name": "青禾县岭南小学工会委员会", "short_name": "岭南小学"}
    await act(http, world.hill, "rename", names | {"reason": "批复〔2026〕3号"})
    history = (await running.http(world.as_far_teacher).get(f"/unions/{world.hill}/history")).json()
    assert [(one["label"], one["day"]) for one in history] == [
        ("登记", FIRST.isoformat()),
        ("更名", TODAY.isoformat()),
    ]
    assert history[1]["facts"] == {"from": "青禾县山脚小学工会委员会", "to": names["name"]}
    assert (history[1]["made_by_name"], history[1]["reason"]) == ("某人", "批复〔2026〕3号")


async def test_an_act_is_not_dated_to_come_nor_before_the_last_one(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    for day in (TODAY + timedelta(days=1), FIRST - timedelta(days=1)):
        reply = await act(http, world.hill, "retype", {"rural": True, "first_day": day.isoformat()})
        assert (reply.status_code, reply.json()["code"]) == (422, "day-not-possible")
    assert "2025年9月1日" in reply.json()["title"]


async def test_an_act_needs_the_version_that_was_seen_and_the_countys_rights(
    running: Running, world: World
) -> None:
    body = {"rural": True}
    http = running.http(world.as_officer)
    address = f"/unions/{world.hill}/retype"
    assert (await http.post(address, json=body)).status_code == 428
    stale = await http.post(address, json=body, headers={"If-Match": '"9"'})
    assert stale.status_code == 412
    assert (await act(running.http(world.as_chair), world.hill, "retype", body)).status_code == 403
    shown = (await running.http(world.as_chair).get(f"/unions/{world.hill}")).json()
    assert shown["moves"] == []
    assert set(shown["actions"]) == {"read_staff", "read_record", "keep_contact", "keep_groups"}


async def test_a_campus_has_its_own_days(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    made = await http.post(
        f"/unions/{world.river}/campuses",
        json={
            "name": "下湾教学点",
            "rural": True,
            "address": "下湾村",
            "staff_count": 6,
            "first_day": "2026-01-05",
        },
    )
    assert made.status_code == 201, made.text
    campus = made.json()["campus_id"]
    twice = await http.post(f"/unions/{world.river}/campuses", json={"name": "下湾教学点"})
    assert (twice.status_code, twice.json()["code"]) == (409, "name-taken")
    changed = await http.put(
        f"/campuses/{campus}",
        json={"name": "下湾村小", "rural": True, "staff_count": 5},
        headers={"If-Match": made.headers["ETag"]},
    )
    assert (changed.json()["name"], changed.json()["address"]) == ("下湾村小", None)
    closed = await http.post(
        f"/campuses/{campus}/close",
        json={"first_day": "2026-03-01"},
        headers={"If-Match": changed.headers["ETag"]},
    )
    assert closed.json()["last_day"] == "2026-02-28"
    for day, there in (("2026-01-04", 0), ("2026-02-28", 1), ("2026-03-01", 0)):
        assert len((await on(http, world.river, day))["campuses"]) == there, day


async def test_the_tree_groups_the_unions_of_the_day_by_cluster(
    running: Running, world: World
) -> None:
    http = running.http(world.as_teacher)
    tree = (await http.get("/unions/tree")).json()
    names = {
        branch["cluster"]["name"]: [union["short_name"] for union in branch["unions"]]
        for branch in tree["branches"]
    }
    assert names == {"北片": ["河湾初中", "山脚小学"], "南片": []}
    assert tree["county"]["short_name"] == "县教育工会"
    earlier = (await http.get("/unions/tree", params={"day": "2025-08-31"})).json()
    assert all(branch["unions"] == [] for branch in earlier["branches"])


async def test_the_sheet_holds_exactly_what_the_filter_shows(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_teacher).get("/unions/export", params={"q": "山脚"})
    sheet = read_sheet(reply.content)
    assert len(sheet.rows) == 4 + 1
    assert sheet.rows[4][1:4] == ["青禾县山脚小学工会委员会", "山脚小学", "北片"]


NAMES = ("甲校", "乙校", "丙校")
STEPS = st.lists(
    st.tuples(
        st.sampled_from([UnionMove.RENAME, UnionMove.RETYPE, UnionMove.CLOSE, UnionMove.REOPEN]),
        st.integers(0, 12),
        st.integers(0, 2),
    ),
    max_size=12,
)


class Model:
    """What a union was on each day, kept day by day."""

    def __init__(self) -> None:
        self.standing, self.name, self.rural = UnionStanding.ACTIVE, "山脚小学", False
        self.last_act = FIRST
        self.days: dict[date, tuple[str, bool, str]] = {}
        self.fill(FIRST)

    def fill(self, since: date) -> None:
        for n in range((TODAY - since).days + 1):
            self.days[since + timedelta(days=n)] = (self.name, self.rural, self.standing.value)

    def may(self, move: UnionMove, day: date, choice: int) -> bool:
        changes = {
            UnionMove.RENAME: NAMES[choice] != self.name,
            UnionMove.RETYPE: bool(choice % 2) != self.rural,
        }
        return (
            (self.standing, move) in NEXT
            and self.last_act <= day <= TODAY
            and changes.get(move, True)
        )

    def do(self, move: UnionMove, day: date, choice: int) -> None:
        self.standing = NEXT[self.standing, move]
        if move is UnionMove.RENAME:
            self.name = NAMES[choice]
        if move is UnionMove.RETYPE:
            self.rural = bool(choice % 2)
        self.last_act = day
        self.fill(day)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
async def test_whatever_is_done_each_day_reads_as_it_was(
    running: Running, steps: list[tuple[UnionMove, int, int]]
) -> None:
    world = await build_world(running)
    http, model, day = running.http(world.as_officer), Model(), FIRST
    await _empty(running, world)
    for move, ahead, choice in steps:
        day = max(FIRST, day + timedelta(days=20 * ahead - 60))
        possible = model.may(move, day, choice)
        reply = await _attempt(http, world, move, day, choice)
        assert (reply.status_code == 200) is possible, (move, day, reply.text)
        if possible:
            model.do(move, day, choice)
    for asked, expected in list(model.days.items())[::13]:
        shown = await on(http, world.hill, asked.isoformat())
        assert (shown["short_name"], shown["rural"], shown["standing"]) == expected, asked
    missing = await http.get(f"/unions/{world.hill}", params={"day": "2025-08-31"})
    assert missing.status_code == 404


async def _empty(running: Running, world: World) -> None:
    """Nobody works there, so that it can be closed."""
    http = running.http(world.as_officer)
    for person in (world.chair, world.teacher):
        body = {"union_id": str(world.river), "first_day": "2025-09-01"}
        reply = await http.post(f"/people/{person}/transfer", json=body)
        assert reply.status_code == 200, reply.text


async def _attempt(
    http: httpx.AsyncClient, world: World, move: UnionMove, day: date, choice: int
) -> httpx.Response:
    first_day = {"first_day": day.isoformat()}
    if move is UnionMove.CLOSE:
        address = f"/unions/{world.hill}"
        plan = (await http.get(f"{address}/closing", params=first_day)).json()
        return await http.post(f"{address}/close", json=first_day | {"seen": plan["seen"]})
    bodies: dict[UnionMove, dict[str, Any]] = {
        UnionMove.RENAME: {"name": f"青禾县{NAMES[choice]}工会", "short_name": NAMES[choice]},
        UnionMove.RETYPE: {"rural": bool(choice % 2)},
        UnionMove.REOPEN: {},
    }
    return await act(http, world.hill, move.value, bodies[move] | first_day)
