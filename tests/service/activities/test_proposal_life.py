"""A proposal from the first word to its rating: who does what, who hears, what is refused."""

from datetime import date
from uuid import UUID

import pytest

from shared.contracts.activities import (
    ProposalAssigned,
    ProposalClosed,
    ProposalConverted,
    ProposalDeclined,
    ProposalFiled,
    ProposalInvited,
    ProposalMerged,
    ProposalProgressed,
    ProposalRated,
    ProposalReplied,
    ProposalReturned,
    ProposalReworkOrdered,
    ProposalRoundOpened,
    ProposalSeconded,
    ProposalSubmitted,
)
from shared.contracts.roles import Role
from tests.service.activities.proposing import (
    CLOSES,
    House,
    answer,
    assigned,
    build_house,
    filed,
    handlers,
    on,
    opened,
    replied,
    submitted,
    words,
    written,
)
from tests.service.plans.county import County, ok, refused, seen
from tests.service.running import StoppedClock


@pytest.fixture
async def house(county: County) -> House:
    return await build_house(county)


def ids(house: House, *at: int) -> set[UUID]:
    return {house.delegates[each].person_id for each in at}


async def test_the_whole_way_and_everybody_hears(house: House, county: County) -> None:
    collecting = await opened(house, task_id=str(UUID(int=7)))
    [began] = await county.told(ProposalRoundOpened)
    assert set(began.concerns) == ids(house, 0, 1, 2, 3, 4)

    draft = await written(house, collecting)
    [invited] = await county.told(ProposalInvited)
    assert set(invited.concerns) == ids(house, 1, 2)
    assert draft["actions"] == ["write", "invite", "submit", "withdraw"]
    path = f"/proposals/{draft['id']}"

    one = await house.ask(house.delegates[1], f"{path}/second", {"agree": True})
    assert one["my_part"] == "seconder"
    too_few = await refused(
        house.http(house.delegates[0]).post(f"{path}/submit"), 409, "proposal-too-few-seconders"
    )
    assert too_few["title"].startswith("还差 1 位附议人")
    assert await county.told(ProposalSeconded) == []
    await house.ask(house.delegates[2], f"{path}/second", {"agree": True})
    [enough] = await county.told(ProposalSeconded)
    assert set(enough.concerns) == ids(house, 0)

    handed_in = await house.ask(house.delegates[0], f"{path}/submit")
    assert handed_in["state"] == "submitted"
    [told] = await county.told(ProposalSubmitted)
    assert set(told.concerns) == ids(house, 1, 2)

    on_file = await house.ask(house.chair, f"{path}/screen", {"finding": "filed"})
    assert (on_file["state"], on_file["number"]) == ("filed", 1)
    [told_filed] = await county.told(ProposalFiled)
    assert set(told_filed.concerns) == ids(house, 0, 1, 2)

    given = await house.ask(
        house.principal, f"{path}/assign", handlers(house.staff, house.delegates[3])
    )
    assert given["state"] == "assigned"
    assert given["due_on"] == "2026-04-28", "30 working days, without Tomb-sweeping Day"
    [told_assigned] = await county.told(ProposalAssigned)
    assert set(told_assigned.handlers) == {house.staff.person_id, *ids(house, 3)}

    [lead, other] = given["handlers"]
    assert (lead["part"], other["part"]) == ("lead", "co")
    await house.ask(
        house.delegates[3], f"{path}/view", {"handler_id": other["id"], "view": "可以办。"}
    )
    got = await house.ask(house.staff, f"{path}/reply", answer())
    assert got["handlers"][1]["view"] == "可以办。"
    assert (got["state"], got["rate_by"]) == ("replied", "2026-03-30")
    [told_replied] = await county.told(ProposalReplied)
    assert told_replied.author_id == house.delegates[0].person_id

    closed = await house.ask(
        house.delegates[0], f"{path}/rate", {"grade": "mostly", "words": "希望快一点。"}
    )
    assert (closed["state"], closed["grade_label"]) == ("closed", "基本满意")
    [proof] = await county.told(ProposalClosed)
    assert (proof.category, proof.task_id, proof.happened_on) == (
        "proposals",
        UUID(int=7),
        date(2026, 3, 16),
    )
    assert (proof.matter, proof.title) == (words()["title"], "办结教代会提案 1 件")
    [rated] = await county.told(ProposalRated)
    assert set(rated.handlers) == {house.staff.person_id, *ids(house, 3)}

    step = {"text": "躺椅到货。", "day": "2026-03-16", "finished": True}
    carried_out = await house.ask(house.staff, f"{path}/milestones", step)
    assert carried_out["carried_out_on"] == "2026-03-16"
    assert len(await county.told(ProposalProgressed)) == 1


async def test_not_satisfied_is_handled_once_more_and_not_twice(
    house: House, county: County
) -> None:
    got = await replied(house, await opened(house))
    path = f"/proposals/{got['id']}"
    author = house.delegates[0]

    again = await house.ask(author, f"{path}/rate", {"grade": "unsatisfied"})
    assert (again["state"], again["due_on"]) == ("rework", "2026-04-14")
    [ordered] = await county.told(ProposalReworkOrdered)
    assert ordered.due_on == date(2026, 4, 14)
    assert await county.told(ProposalClosed) == []

    second = answer(kind="cannot", answer="经费不够，今年办不了。", promised_on=None)
    await house.ask(house.staff, f"{path}/reply", second)
    closed = await house.ask(author, f"{path}/rate", {"grade": "unsatisfied"})
    assert closed["state"] == "closed"
    assert [one["grade"] for one in closed["replies"]] == ["unsatisfied", "unsatisfied"]
    await refused(house.http(house.chair).post(f"{path}/reopen"), 409, "proposal-reworked-already")


async def test_what_is_closed_is_rated_no_more(house: House, county: County) -> None:
    got = await replied(house, await opened(house))
    path, author = f"/proposals/{got['id']}/rate", house.delegates[0]
    await house.ask(author, path, {"grade": "satisfied"})
    for grade in ("unsatisfied", "mostly"):
        await refused(
            house.http(author).post(path, json={"grade": grade}), 409, "proposal-move-not-allowed"
        )
    assert (await house.read(author, got))["grade"] == "satisfied"
    assert await county.told(ProposalReworkOrdered) == []


async def test_who_said_no_may_change_their_mind_while_it_is_a_draft(house: House) -> None:
    draft = await written(house, await opened(house))
    path, asked = f"/proposals/{draft['id']}/second", house.delegates[1]
    no = await house.ask(asked, path, {"agree": False})
    assert no["actions"] == ["second"]
    assert await ok(house.http(asked).get("/proposals")) == []
    yes = await house.ask(asked, path, {"agree": True})
    assert yes["my_part"] == "seconder"


async def test_silence_is_no_rating_and_closes_it(
    house: House, county: County, clock: StoppedClock
) -> None:
    got = await replied(house, await opened(house))
    on(clock, date(2026, 3, 30))
    await county.running.sweep("proposals due")
    assert (await house.read(house.chair, got))["state"] == "replied"
    on(clock, date(2026, 3, 31))
    await county.running.sweep("proposals due")
    closed = await house.read(house.chair, got)
    assert (closed["state"], closed["grade"], closed["grade_label"]) == ("closed", None, "未评价")
    assert closed["history"][-1]["made_by_name"] == "系统"
    [proof] = await county.told(ProposalClosed)
    assert proof.grade is None
    assert set(proof.concerns) == ids(house, 0, 1, 2)


async def test_what_comes_late_becomes_a_suggestion(
    house: House, county: County, clock: StoppedClock
) -> None:
    draft = await written(house, await opened(house))
    on(clock, CLOSES.replace(day=28))
    late = await house.ask(house.delegates[0], f"/proposals/{draft['id']}/submit")
    assert (late["state"], late["screen_reason"]) == (
        "converted",
        "提交时征集已经截止，按规定转为建议。",
    )
    assert len(await county.told(ProposalConverted)) == 1
    assert await county.told(ProposalSubmitted) == []


async def test_what_is_sent_back_comes_again_in_time_and_is_seconded_anew_where_changed(
    house: House, county: County, clock: StoppedClock
) -> None:
    handed_in = await submitted(house, await opened(house))
    path, author = f"/proposals/{handed_in['id']}", house.delegates[0]
    await refused(house.http(house.chair).post(f"{path}/screen", json={"finding": "returned"}), 422)
    back = {"finding": "returned", "reason": "请写清楚放在哪里。"}
    sent = await house.ask(house.chair, f"{path}/screen", back)
    assert len(await county.told(ProposalReturned)) == 1

    stale = house.http(author).put(path, json=words(), headers=seen(1))
    await refused(stale, 412, "stale")
    changed = await ok(
        house.http(author).put(
            path, json=words(measures="放在三楼东头。"), headers=seen(sent["version"])
        )
    )
    assert [s["state"] for s in changed["signers"]] == ["signed", "invited", "invited"]
    assert len(await county.told(ProposalInvited)) == 2
    on(clock, date(2026, 4, 7))
    await refused(house.http(author).post(f"{path}/submit"), 409, "proposal-too-few-seconders")
    names = {"names": [house.delegates[1].name, house.delegates[2].name]}
    await house.ask(house.chair, f"{path}/signatures", names)
    assert (await house.ask(author, f"{path}/submit"))["state"] == "submitted"


async def test_declining_needs_a_reason_and_a_talk(house: House, county: County) -> None:
    handed_in = await submitted(house, await opened(house))
    path = f"/proposals/{handed_in['id']}/screen"
    no_talk = {"finding": "declined", "reason": "不属于教代会职权。"}
    await refused(
        house.http(house.chair).post(path, json=no_talk), 422, "proposal-screening-incomplete"
    )
    await house.ask(house.chair, path, {**no_talk, "talked_on": "2026-03-16"})
    seen_by_author = await house.read(house.delegates[0], handed_in)
    assert (seen_by_author["state_label"], seen_by_author["screen_reason"]) == (
        "不立案",
        "不属于教代会职权。",
    )
    assert len(await county.told(ProposalDeclined)) == 1
    await refused(
        house.http(house.delegates[4]).get(f"/proposals/{handed_in['id']}"), 404, "not-found"
    )


async def test_a_merged_proposal_keeps_every_author(house: House, county: County) -> None:
    collecting = await opened(house)
    one = await submitted(house, collecting, 0, (1, 2))
    other = await submitted(house, collecting, 2, (0, 3))
    merged = await house.ask(
        house.chair,
        f"/proposals/{other['id']}/screen",
        {"finding": "merged", "into": one["id"]},
    )
    assert (merged["state"], merged["merged_into_title"]) == ("merged", one["title"])
    target = await house.read(house.chair, one)
    parts = {(s["name"], s["part"], s["merged"]) for s in target["signers"]}
    assert parts == {
        ("代表0", "author", False),
        ("代表1", "seconder", False),
        ("代表2", "author", False),
        ("代表3", "seconder", True),
    }
    [told] = await county.told(ProposalMerged)
    assert (str(told.into_id), set(told.concerns)) == (one["id"], ids(house, 0, 2, 3))
    into_itself = {"finding": "merged", "into": one["id"]}
    await refused(
        house.http(house.chair).post(f"/proposals/{one['id']}/screen", json=into_itself), 404
    )


async def test_numbers_follow_one_another(house: House) -> None:
    collecting = await opened(house)
    numbers = [
        (await filed(house, collecting, at, ((at + 1) % 5, (at + 2) % 5)))["number"]
        for at in range(3)
    ]
    assert numbers == [1, 2, 3]


async def test_only_delegates_propose_and_second(house: House) -> None:
    collecting = await opened(house)
    body = words(round_id=collecting["id"])
    await refused(
        house.http(house.staff).post("/proposals", json=body), 403, "proposal-not-eligible"
    )
    asks_staff = words(round_id=collecting["id"], ask=[str(house.staff.person_id)])
    await refused(
        house.http(house.delegates[0]).post("/proposals", json=asks_staff),
        422,
        "proposal-signer-wrong",
    )
    twice = words(round_id=collecting["id"], ask=[str(house.delegates[1].person_id)] * 2)
    await refused(
        house.http(house.delegates[0]).post("/proposals", json=twice), 422, "proposal-signer-wrong"
    )


async def test_in_a_staff_assembly_everybody_proposes(county: County) -> None:
    house = await build_house(county, kind="staff_assembly", at=1)
    collecting = await opened(house)
    assert collecting["whole_staff"] is True
    body = words(round_id=collecting["id"], ask=[str(house.school.teacher.person_id)])
    assert (await house.ask(house.staff, "/proposals", body))["state"] == "draft"


async def test_who_reads_what_before_and_after_publishing(house: House, county: County) -> None:
    collecting = await opened(house)
    draft = await written(house, collecting, 0, ())
    path = f"/proposals/{draft['id']}"
    for one in (house.chair, house.delegates[1], house.staff, county.officer):
        await refused(house.http(one).get(path), 404, "not-found")

    got = await replied(house, collecting, author=3, ask=(1, 2))
    await house.ask(house.delegates[3], f"/proposals/{got['id']}/rate", {"grade": "satisfied"})
    list_path = f"/proposals?round_id={collecting['id']}"
    shown = {
        one.name: len(await ok(house.http(one).get(list_path)))
        for one in (house.chair, house.delegates[4], house.school.teacher, house.principal)
    }
    assert list(shown.values()) == [1, 1, 0, 1]
    await refused(house.http(county.officer).get(list_path), 404, "not-found")
    other_school = county.schools[1].chair
    await refused(house.http(other_school).get(f"/proposals/{got['id']}"), 404, "not-found")

    await house.ask(house.chair, f"/proposal-rounds/{collecting['id']}/publish")
    assert len(await ok(house.http(house.school.teacher).get(list_path))) == 1
    await refused(
        house.http(house.chair).post(f"/proposal-rounds/{collecting['id']}/publish"),
        409,
        "proposal-nothing-to-publish",
    )


async def test_who_may_not_is_told_so(house: House) -> None:
    got = await assigned(house, await opened(house))
    path = f"/proposals/{got['id']}"
    for who, act, body in (
        (house.delegates[1], "screen", {"finding": "filed"}),
        (house.chair, "assign", handlers(house.staff)),
        (house.principal, "reply", answer()),
        (house.delegates[1], "rate", {"grade": "satisfied"}),
        (house.delegates[4], "milestones", {"text": "办了。", "day": "2026-03-16"}),
    ):
        await refused(house.http(who).post(f"{path}/{act}", json=body), 403, "not-allowed")


async def test_dates_and_names_of_an_assignment_are_checked(house: House) -> None:
    made = await filed(house, await opened(house))
    path = f"/proposals/{made['id']}/assign"
    too_late = handlers(house.staff, due_on="2026-06-30")
    said = await refused(
        house.http(house.principal).post(path, json=too_late), 422, "proposal-due-wrong"
    )
    assert "2026年5月15日" in said["title"], "60 days after today"
    twice = handlers(house.staff, house.staff)
    await refused(house.http(house.principal).post(path, json=twice), 422, "proposal-handler-wrong")
    stranger = {"lead": {"person_id": str(UUID(int=1))}}
    await refused(
        house.http(house.principal).post(path, json=stranger), 422, "proposal-handler-wrong"
    )
    by_slip = {
        "lead": {"name": "总务处"},
        "slip": {"name": "周校长", "day": "2026-03-16"},
    }
    given = await house.ask(house.chair, path, by_slip)
    assert (given["assigned_by_name"], given["handler"]) == ("周校长", "总务处")
    for_others = answer(slip={"name": "总务处", "day": "2026-03-16"})
    got = await house.ask(house.chair, f"/proposals/{made['id']}/reply", for_others)
    assert got["replies"][0]["from_paper"] is True
    rated = {"grade": "satisfied", "slip": {"name": "代表0", "day": "2026-03-16"}}
    closed = await house.ask(house.chair, f"/proposals/{made['id']}/rate", rated)
    assert closed["replies"][0]["rated_by_name"] == "代表0"


async def test_what_waits_waits_for_the_right_person(house: House) -> None:
    async def waits(caller: object) -> list[str]:
        items = await ok(house.http(caller).get("/waiting"))  # type: ignore[arg-type]  # a Caller
        return [item["kind"] for item in items if item["kind"].startswith("proposal_")]

    collecting = await opened(house)
    draft = await written(house, collecting)
    assert await waits(house.delegates[1]) == ["proposal_second"]
    assert await waits(house.delegates[0]) == ["proposal_submit"]
    for each in (1, 2):
        await house.ask(house.delegates[each], f"/proposals/{draft['id']}/second", {"agree": True})
    await house.ask(house.delegates[0], f"/proposals/{draft['id']}/submit")
    assert await waits(house.delegates[0]) == []
    assert await waits(house.chair) == ["proposal_screen"]
    await house.ask(house.chair, f"/proposals/{draft['id']}/screen", {"finding": "filed"})
    assert await waits(house.principal) == ["proposal_assign"]
    assert await waits(house.chair) == ["proposal_filed"]
    assert await waits(house.school.people[Role.PARTY_SECRETARY]) == []
    two = handlers(house.staff, house.delegates[4])
    await house.ask(house.principal, f"/proposals/{draft['id']}/assign", two)
    assert await waits(house.staff) == ["proposal_reply"]
    assert await waits(house.delegates[4]) == ["proposal_view"]
    await house.ask(house.staff, f"/proposals/{draft['id']}/reply", answer())
    assert await waits(house.delegates[0]) == ["proposal_rate"]
