"""A suggestion that is a matter for the congress goes on as a proposal of whoever takes it up."""

import asyncio
from datetime import date
from typing import Any

import pytest

from shared.contracts.activities import SuggestionTakenUp
from shared.contracts.directory import DataErased
from shared.contracts.roles import Role
from shared.database import new_id
from tests.service.activities.proposing import House, build_house, on, opened, words
from tests.service.plans.county import NOW, County, ok, refused, seen
from tests.service.running import StoppedClock

SHOWN = {"title": "食堂加一个窗口", "text": "午饭时排队太久，请加开一个窗口。"}


@pytest.fixture
async def house(county: County) -> House:
    return await build_house(county)


async def suggested(house: House, *, show: bool = True) -> dict[str, Any]:
    """A colleague's suggestion without a name, in words that an officer has made safe."""
    body = {
        "union_id": str(house.school.union_id),
        "category": "logistics",
        "title": "三年级第四节去食堂要排队",
        "text": "我是三年级的，第四节下课去总要排二十分钟。",
        "named": False,
    }
    made: dict[str, Any] = await house.ask(house.school.teacher, "/suggestions", body)
    if show:
        made = await house.ask(house.chair, f"/suggestions/{made['id']}/show", SHOWN)
    return made


def wanted(collecting: dict[str, Any], one: dict[str, Any]) -> dict[str, Any]:
    return {"round_id": collecting["id"], "suggestion_id": one["id"]}


async def read(house: House, who: Any, one: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await ok(house.http(who).get(f"/suggestions/{one['id']}"))
    return found


async def adopted(house: House, collecting: dict[str, Any], one: dict[str, Any]) -> dict[str, Any]:
    path = "/proposals/from-suggestion"
    made: dict[str, Any] = await house.ask(house.delegates[0], path, wanted(collecting, one))
    return made


async def handed_in(house: House, made: dict[str, Any]) -> dict[str, Any]:
    """Written to its end, seconded, and handed in."""
    path, author = f"/proposals/{made['id']}", house.delegates[0]
    body = words(title=made["title"], reason=made["reason"])
    await ok(house.http(author).put(path, json=body, headers=seen(made["version"])))
    asked = {"ask": [str(one.person_id) for one in house.delegates[1:3]]}
    await house.ask(author, f"{path}/ask", asked)
    for each in house.delegates[1:3]:
        await house.ask(each, f"{path}/second", {"agree": True})
    submitted: dict[str, Any] = await house.ask(author, f"{path}/submit")
    return submitted


async def test_a_delegate_goes_on_with_it_in_the_words_that_colleagues_read(
    house: House, county: County
) -> None:
    one = await suggested(house)
    made = await adopted(house, await opened(house), one)
    assert (made["state"], made["names"]) == ("draft", [house.delegates[0].name])
    assert (made["title"], made["reason"], made["measures"]) == (
        SHOWN["title"],
        SHOWN["text"],
        "",
    )
    assert made["category"] == "logistics"
    assert "三年级" not in str(made)
    assert house.school.teacher.name not in str(made), "the name is for its author to say"
    assert made["history"][0]["facts"] == {"suggestion": SHOWN["title"]}

    mine = await read(house, house.school.teacher, one)
    assert (mine["state_label"], mine["proposal_id"]) == ("已转为提案", made["id"])
    assert mine["history"][-1]["move"] == "take_up"
    [told] = await county.told(SuggestionTakenUp)
    assert told.concerns == (house.school.teacher.person_id,)
    await refused(
        house.http(house.school.teacher).get(f"/proposals/{made['id']}"), 404, "not-found"
    )


async def test_it_is_handed_in_once_it_says_what_is_to_be_done(house: House) -> None:
    made = await adopted(house, await opened(house), await suggested(house))
    path, author = f"/proposals/{made['id']}", house.delegates[0]
    said = await refused(house.http(author).post(f"{path}/submit"), 422, "proposal-words-missing")
    assert "建议措施" in said["title"]
    assert (await handed_in(house, made))["state"] == "submitted"


async def test_taken_back_the_suggestion_waits_for_an_answer_again(house: House) -> None:
    one, collecting = await suggested(house), await opened(house)
    made = await adopted(house, collecting, one)
    await house.ask(house.delegates[0], f"/proposals/{made['id']}/withdraw")
    again = await read(house, house.chair, one)
    assert (again["state_label"], again["proposal_id"]) == ("待答复", None)
    assert [step["move"] for step in again["history"]] == ["submit", "show", "take_up", "give_back"]
    assert "adopt" in again["actions"]
    await house.ask(house.delegates[1], "/proposals/from-suggestion", wanted(collecting, one))


async def test_who_went_on_with_it_is_named_in_its_history_until_erased(
    house: House, county: County
) -> None:
    one = await suggested(house)
    await adopted(house, await opened(house), one)
    delegate = house.delegates[0]
    assert (await read(house, house.chair, one))["history"][-1]["made_by_name"] == delegate.name
    erased = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=house.school.union_id,
        subject_id=new_id(),
        person_id=delegate.person_id,
        actor_id=county.officer.person_id,
    )
    await county.running.deliver(erased)
    history = (await read(house, house.chair, one))["history"]
    assert [step["made_by_name"] for step in history[1:]] == [house.chair.name, "代*"]


@pytest.mark.parametrize(
    ("finding", "needs"), [("converted", {}), ("declined", {"talked_on": "2026-03-16"})]
)
async def test_what_is_not_put_on_file_is_answered_as_the_suggestion_it_was(
    house: House, finding: str, needs: dict[str, str]
) -> None:
    one = await suggested(house)
    made = await adopted(house, await opened(house), one)
    await handed_in(house, made)
    found = {"finding": finding, "reason": "总务处可以直接办。"}
    await house.ask(house.chair, f"/proposals/{made['id']}/screen", found | needs)
    again = await read(house, house.chair, one)
    assert (again["state_label"], again["history"][-1]["move"]) == ("待答复", "give_back")
    page = await ok(house.http(house.chair).get("/suggestions", params={"whose": "handled"}))
    assert [item["id"] for item in page["items"]] == [one["id"]], "there is one, not two"


async def test_two_at_once_make_one_proposal_of_it(house: House) -> None:
    body = wanted(await opened(house), await suggested(house))
    replies = await asyncio.gather(
        *(
            house.http(each).post("/proposals/from-suggestion", json=body)
            for each in house.delegates[:3]
        )
    )
    assert sorted(reply.status_code for reply in replies) == [201, 409, 409]
    kept = [await ok(house.http(each).get("/proposals")) for each in house.delegates[:3]]
    assert sorted(len(found) for found in kept) == [0, 0, 1]


async def test_what_colleagues_do_not_read_is_not_there(house: House, county: County) -> None:
    collecting = await opened(house)
    path = "/proposals/from-suggestion"
    hidden = await suggested(house, show=False)
    http = house.http(house.delegates[0])
    await refused(http.post(path, json=wanted(collecting, hidden)), 404, "not-found")
    nowhere = {"id": str(new_id())}
    await refused(http.post(path, json=wanted(collecting, nowhere)), 404, "not-found")
    other = await build_house(county, at=1)
    theirs = await suggested(other)
    await refused(http.post(path, json=wanted(collecting, theirs)), 404, "not-found")
    await refused(
        other.http(other.delegates[0]).post(path, json=wanted(collecting, theirs)), 404, "not-found"
    )


async def test_who_may_not_propose_is_told_so_and_so_is_who_comes_late(
    house: House, clock: StoppedClock
) -> None:
    collecting, one = await opened(house), await suggested(house)
    path = "/proposals/from-suggestion"
    for who in (house.staff, house.school.people[Role.PRINCIPAL]):
        await refused(
            house.http(who).post(path, json=wanted(collecting, one)), 403, "proposal-not-eligible"
        )
    on(clock, date(2026, 3, 28))
    said = await refused(
        house.http(house.delegates[0]).post(path, json=wanted(collecting, one)),
        409,
        "proposal-round-over",
    )
    assert "2026年3月27日" in said["title"]
    assert (await read(house, house.chair, one))["state_label"] == "待答复"
