"""Names go from what is over on the day the county's figures say, and from nothing before it."""

from datetime import date, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.notices.tables import NoticeObjection
from services.activities.proposals.domain.life import ProposalState
from services.activities.proposals.tables import Proposal, ProposalRound
from services.activities.retention import timers
from services.activities.suggestions.tables import Suggestion
from services.activities.terms.tables import CongressTerm, Delegate
from shared.database import new_id
from shared.retention.clock import begin_of
from shared.retention.rules import NOBODY
from tests.service.activities.making import finding, made, objected, on, sweep_on
from tests.service.activities.making import wanted as wanted_notice
from tests.service.activities.proposing import House, build_house, opened, replied, submitted
from tests.service.activities.rolls_making import forty, seated
from tests.service.activities.test_suggestions import suggested
from tests.service.plans.county import NOW, TODAY, County, ok
from tests.service.running import StoppedClock

# What ended on the county's today, 2026-03-16, is kept through the same day three years later.
LAST_DAY, FIRST_DAY = date(2029, 3, 16), date(2029, 3, 17)
LAST_OF_REFUSED, FIRST_OF_REFUSED = date(2027, 3, 16), date(2027, 3, 17)
MUCH_LATER = date(2046, 3, 16)


async def sweep(county: County, clock: StoppedClock, day: date) -> None:
    on(clock, day)
    await county.running.sweep("names due")


async def log(county: County) -> list[tuple[str | None, str]]:
    """Whose names went by their time, and what is said of it."""
    path = "/audit?act=retention_cleared"
    entries = (await ok(county.http(county.officer).get(path)))["items"]
    return [(entry["union_name"], entry["said"]) for entry in entries]


async def put_session(county: County, session_id: UUID, state: SessionState) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.execute(
            update(CongressSession)
            .where(CongressSession.id == session_id)
            .values(state=state, archived_at=NOW if state is SessionState.ARCHIVED else None)
        )


async def rated(house: House, county: County) -> dict[str, Any]:
    """A proposal that was answered and rated; the session that it was for is sealed."""
    got = await replied(house, await opened(house))
    await house.ask(house.delegates[0], f"/proposals/{got['id']}/rate", {"grade": "mostly"})
    await put_session(county, house.session_id, SessionState.ARCHIVED)
    return got


def people_of(house: House) -> list[Any]:
    return [house.delegates[0], house.delegates[1], house.staff]


async def test_a_proposal_names_nobody_from_the_day_on_and_keeps_its_words(
    county: County, clock: StoppedClock
) -> None:
    house = await build_house(county)
    got = await rated(house, county)

    await sweep(county, clock, LAST_DAY)

    kept = await house.read(house.chair, got)
    assert all(each.name in str(kept) for each in people_of(house))
    assert await log(county) == []

    await sweep(county, clock, FIRST_DAY)

    left = await house.read(house.chair, got)
    for each in (*people_of(house), house.chair, house.principal):
        assert each.name not in str(left)
        assert str(each.person_id) not in str(left)
    assert left["names"] == ["代*", "代*", "代*"]
    for said in ("title", "reason", "measures", "grade", "state"):
        assert left[said] == kept[said]
    assert left["replies"][0]["answer"] == kept["replies"][0]["answer"]
    assert [step["move"] for step in left["history"]] == [step["move"] for step in kept["history"]]
    told = [(house.school.short_name, "内容：提案；条数：1")]
    assert await log(county) == told
    await sweep(county, clock, MUCH_LATER)
    assert await log(county) == told


async def test_what_is_carried_on_names_somebody_again_until_its_time_is_over(
    county: County, clock: StoppedClock
) -> None:
    house = await build_house(county)
    got = await rated(house, county)
    await sweep(county, clock, FIRST_DAY)
    done = {"text": "躺椅换了新的。", "day": FIRST_DAY.isoformat()}
    await house.ask(house.chair, f"/proposals/{got['id']}/milestones", done)

    await sweep(county, clock, date(2032, 3, 17))
    assert house.chair.name in str(await house.read(house.chair, got))
    await sweep(county, clock, date(2032, 3, 18))
    assert house.chair.name not in str(await house.read(house.chair, got))


RUNS = {
    ProposalState.DRAFT,
    ProposalState.SUBMITTED,
    ProposalState.RETURNED,
    ProposalState.FILED,
    ProposalState.ASSIGNED,
    ProposalState.REPLIED,
    ProposalState.REWORK,
}
SOONER = {ProposalState.DECLINED, ProposalState.WITHDRAWN, ProposalState.TAKEN_BACK}


def goes(state: ProposalState, ended_on: date, today: date, *, is_sealed: bool) -> bool:
    """The rule said once more: by whole years after the day, and once the archive is written."""
    if state in RUNS or (state is ProposalState.CLOSED and not is_sealed):
        return False
    years = 1 if state in SOONER else 3
    return today > ended_on.replace(year=ended_on.year + years)


@pytest.mark.parametrize("is_sealed", [False, True])
async def test_every_state_on_every_side_of_its_day(
    county: County, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch, *, is_sealed: bool
) -> None:
    monkeypatch.setattr(timers, "BATCH", 2)
    house = await build_house(county)
    round_id = UUID((await opened(house))["id"])
    await put_session(
        county, house.session_id, SessionState.ARCHIVED if is_sealed else SessionState.REPORTED
    )
    today = date(2030, 7, 1)
    days = [
        date(today.year - years, 7, 1) + timedelta(days=more)
        for years, more in product((1, 3), (-1, 0, 1))
    ]
    cases = {new_id(): case for case in product(ProposalState, days)}
    async with county.running.database.transaction(county.scope) as tx:
        collecting = await tx.session.get_one(ProposalRound, round_id)
        for proposal_id, (state, day) in cases.items():
            tx.session.add(_proposal(collecting, proposal_id, state, day))

    await sweep(county, clock, today)

    async with county.running.database.transaction(county.scope) as tx:
        rows = await tx.session.scalars(select(Proposal).where(Proposal.round_id == round_id))
        named = {row.id: row.made_by_name for row in rows}
    expected = {
        one: "王*" if goes(state, day, today, is_sealed=is_sealed) else "王小明"
        for one, (state, day) in cases.items()
    }
    assert named == expected
    assert len(set(expected.values())) == 2


def _proposal(
    collecting: ProposalRound, proposal_id: UUID, state: ProposalState, day: date
) -> Proposal:
    at = begin_of(day) + timedelta(hours=23, minutes=59)
    return Proposal(
        id=proposal_id,
        county_id=collecting.county_id,
        union_id=collecting.union_id,
        round_id=collecting.id,
        version=1,
        state=state,
        title="午休",
        reason="没有地方。",
        measures="腾一间。",
        category="welfare",
        from_paper=False,
        shared=True,
        reopened=False,
        told=0,
        made_by=new_id(),
        made_by_name="王小明",
        made_at=at,
        changed_at=at,
    )


async def test_what_came_to_nothing_goes_sooner_and_what_runs_stays(
    county: County, clock: StoppedClock
) -> None:
    house = await build_house(county)
    collecting = await opened(house)
    ended, runs = [await submitted(house, collecting) for _ in range(2)]
    declined = {"finding": "declined", "reason": "不属于职权。", "talked_on": TODAY.isoformat()}
    await house.ask(house.chair, f"/proposals/{ended['id']}/screen", declined)
    author = house.delegates[0].name

    await sweep(county, clock, LAST_OF_REFUSED)
    assert author in str(await house.read(house.chair, ended))
    await sweep(county, clock, FIRST_OF_REFUSED)
    assert author not in str(await house.read(house.chair, ended))
    await sweep(county, clock, MUCH_LATER)
    assert author in str(await house.read(house.chair, runs))


async def test_the_countys_figure_counts_from_its_day(county: County, clock: StoppedClock) -> None:
    house = await build_house(county)
    got = await rated(house, county)
    wanted = {"value": 1, "valid_from": "2027-06-01"}
    path = "/figures/keep_names_closed_years"
    reply = await county.http(county.officer).put(path, json=wanted)
    assert reply.status_code == 204
    shown = await ok(county.http(county.officer).get("/figures"))
    [group] = [each for each in shown if each["label"] == "公示和民主管理里的姓名保存"]
    assert [(each["name"], each["value"]) for each in group["figures"]] == [
        ("keep_names_closed_years", 3),
        ("keep_names_refused_years", 1),
    ]

    await sweep(county, clock, date(2027, 5, 31))
    assert house.staff.name in str(await house.read(house.chair, got))
    await sweep(county, clock, date(2027, 6, 1))
    assert house.staff.name not in str(await house.read(house.chair, got))


async def test_a_suggestion_keeps_its_words_and_not_its_author(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    answered, withdrawn, waits = [await suggested(county, school) for _ in range(3)]
    chair, teacher = county.http(school.chair), county.http(school.teacher)
    body = {"outcome": "adopted", "answer": "下周起加开一个窗口。"}
    await ok(chair.post(f"/suggestions/{answered['id']}/answer", json=body))
    await ok(teacher.post(f"/suggestions/{withdrawn['id']}/withdraw"))

    async def named() -> dict[str, bool]:
        async with county.running.database.transaction(county.scope) as tx:
            rows = {row.id: row for row in await tx.session.scalars(select(Suggestion))}
        found = {}
        for word, one in (("answered", answered), ("withdrawn", withdrawn), ("waits", waits)):
            row = rows[UUID(one["id"])]
            found[word] = row.author_name == school.teacher.name
            assert found[word] is (row.author_id is not None)
        return found

    await sweep(county, clock, LAST_OF_REFUSED)
    assert await named() == {"answered": True, "withdrawn": True, "waits": True}
    await sweep(county, clock, LAST_DAY)
    assert await named() == {"answered": True, "withdrawn": False, "waits": True}
    await sweep(county, clock, FIRST_DAY)
    assert await named() == {"answered": False, "withdrawn": False, "waits": True}
    left = await ok(chair.get(f"/suggestions/{answered['id']}"))
    assert (left["text"], left["answer"]) == (answered["text"], body["answer"])
    assert school.chair.name not in str(left)
    assert school.teacher.name not in str(left)


async def test_who_objected_to_a_notice_that_was_withdrawn_goes_sooner(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    notice = await made(chair, wanted_notice(school))
    objection = UUID((await objected(county, school.teacher, notice))["id"])
    await ok(
        chair.post(f"/notices/{notice['id']}/withdraw", json={"reason": "名单有误，重新公示。"})
    )

    async def objector() -> UUID | None:
        async with county.running.database.transaction(county.scope) as tx:
            return (await tx.session.get_one(NoticeObjection, objection)).objector_id

    await sweep(county, clock, LAST_OF_REFUSED)
    assert await objector() == school.teacher.person_id
    await sweep(county, clock, FIRST_OF_REFUSED)
    assert await objector() is None


async def test_who_objected_goes_and_what_was_found_stays(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    notice = await made(chair, wanted_notice(school))
    objection = await objected(county, school.teacher, notice)
    path = f"/objections/{objection['id']}/handle"
    await ok(county.http(county.officer).post(path, json=finding("rejected")))
    closed_on = date(2026, 3, 28)
    await sweep_on(county, clock, closed_on)

    async def kept() -> NoticeObjection:
        async with county.running.database.transaction(county.scope) as tx:
            return await tx.session.get_one(NoticeObjection, UUID(objection["id"]))

    await sweep(county, clock, closed_on.replace(year=2029))
    assert (await kept()).objector_id == school.teacher.person_id
    await sweep(county, clock, closed_on.replace(year=2029) + timedelta(days=1))
    left = await kept()
    assert (left.objector, left.objector_id) == (objection["id"], None)
    assert left.objector_name == f"{school.teacher.name[:1]}*"
    assert (left.recorded_by, left.handled_by) == (NOBODY, None)
    assert (left.text, left.answer) == ("材料与事实不符。", "已核实。")


async def test_delegates_of_a_term_that_ended_are_named_no_more(
    county: County, clock: StoppedClock
) -> None:
    sitting = await seated(county, county.schools[0], forty(), state=SessionState.REPORTED)
    async with county.running.database.transaction(county.scope) as tx:
        term = await tx.session.get_one(CongressTerm, sitting.term_id)
        term.ended_on = TODAY

    async def names() -> set[str]:
        async with county.running.database.transaction(county.scope) as tx:
            rows = await tx.session.scalars(
                select(Delegate).where(Delegate.term_id == sitting.term_id)
            )
            return {row.name for row in rows}

    await sweep(county, clock, MUCH_LATER)
    assert "代表00" in await names(), "its session is not sealed"
    await put_session(county, sitting.session_id, SessionState.ARCHIVED)
    await sweep(county, clock, LAST_DAY)
    assert "代表00" in await names()
    await sweep(county, clock, FIRST_DAY)
    assert await names() == {"代*", "特*", "列*"}
