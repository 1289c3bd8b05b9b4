"""Rosters over HTTP: a file in, verdicts, the commit, what comes back, the way back."""

from shared.contracts.directory import StaffChanged, StaffJoined
from tests.service.directory.rosters import act, book, entered, look, rows, upload
from tests.service.directory.world import World
from tests.service.running import Running


async def test_a_list_goes_in_and_others_are_told(running: Running, world: World) -> None:
    file = book(
        ("蒋 明", "男", "1985.03", "一级教师2019.12", "13812345678"),
        ("王丽", "2", "1990年5月", "高级教师", "18912345678/9299205"),
    )
    shown = await upload(running, world.as_chair, file)
    assert shown["state"] == "ready"
    assert shown["counts"] == {"new": 2}
    done = await entered(running, world.as_chair, shown)
    assert (done["state"], done["problem"]) == ("done", None)
    reply = await running.http(world.as_chair).get(f"/unions/{world.hill}/people")
    people = {item["name"]: item for item in reply.json()["items"]}
    assert people["蒋明"]["details"]["title_since"] == "2019-12"
    assert people["王丽"]["details"]["sex"] == "female"
    told = {event.name for event in await running.outbox(StaffJoined)}
    assert {"蒋明", "王丽"} <= told
