"""Rounds open on their day; answers are chased inside the school, each stage told once."""

import asyncio
from datetime import date

import pytest

from services.activities.proposals.timers import look_at_due_proposals
from shared.contracts.activities import (
    ProposalClosed,
    ProposalOverdue,
    ProposalRoundOpened,
    ProposalStage,
)
from tests.service.activities.proposing import (
    House,
    assigned,
    build_house,
    handlers,
    on,
    opened,
    replied,
)
from tests.service.plans.county import County, changed
from tests.service.running import StoppedClock

DUE = date(2026, 4, 28)


@pytest.fixture
async def house(county: County) -> House:
    return await build_house(county)


async def sweep(county: County, clock: StoppedClock, day: date) -> None:
    on(clock, day)
    await county.running.sweep("proposals due")


async def test_a_round_is_told_of_on_its_first_day_and_once(
    house: House, county: County, clock: StoppedClock
) -> None:
    await opened(house, opens_on="2026-03-18")
    await sweep(county, clock, date(2026, 3, 17))
    assert await county.told(ProposalRoundOpened) == []
    for _ in range(2):
        await sweep(county, clock, date(2026, 3, 18))
    assert len(await county.told(ProposalRoundOpened)) == 1


async def test_chasing_goes_from_the_handler_to_the_heads_of_the_school(
    house: House, county: County, clock: StoppedClock
) -> None:
    await assigned(house, await opened(house))
    stages: list[ProposalStage] = []
    for day in (date(2026, 4, 17), date(2026, 4, 21), DUE, DUE.replace(day=29), date(2026, 5, 8)):
        await sweep(county, clock, day)
        await sweep(county, clock, day)
        stages = [event.chase for event in await county.told(ProposalOverdue)]
    assert stages == [ProposalStage.SOON, ProposalStage.HANDLER, ProposalStage.SCHOOL]
    assert {e.handlers for e in await county.told(ProposalOverdue)} == {(house.staff.person_id,)}
    await sweep(county, clock, date(2026, 7, 1))
    assert len(await county.told(ProposalOverdue)) == 3, "never more than that"


async def test_after_days_without_a_clock_only_the_furthest_stage_is_told(
    house: House, county: County, clock: StoppedClock
) -> None:
    await assigned(house, await opened(house))
    await sweep(county, clock, date(2026, 5, 20))
    assert [e.chase for e in await county.told(ProposalOverdue)] == [ProposalStage.SCHOOL]


async def test_another_handler_is_chased_from_the_beginning(
    house: House, county: County, clock: StoppedClock
) -> None:
    given = await assigned(house, await opened(house))
    await sweep(county, clock, date(2026, 4, 21))
    other = handlers(house.delegates[4], due_on="2026-05-15")
    again = await house.ask(house.principal, f"/proposals/{given['id']}/assign", other)
    assert again["assigned_on"] == "2026-03-16", "the limit runs from the first time"
    await sweep(county, clock, date(2026, 5, 11))
    told = await county.told(ProposalOverdue)
    assert [e.handlers for e in told] == [
        (house.staff.person_id,),
        (house.delegates[4].person_id,),
    ]


async def test_two_clocks_close_once(house: House, county: County, clock: StoppedClock) -> None:
    collecting = await opened(house)
    for author in range(3):
        await replied(house, collecting, author=author, ask=((author + 1) % 5, (author + 2) % 5))
    on(clock, date(2026, 4, 1))
    await asyncio.gather(*(look_at_due_proposals(county.running.runtime) for _ in range(3)))
    told = [event.subject_id for event in await county.told(ProposalClosed)]
    assert len(told) == len(set(told)) == 3


async def test_a_closed_union_is_not_chased(
    house: House, county: County, clock: StoppedClock
) -> None:
    await assigned(house, await opened(house))
    await county.running.deliver(changed(county, house.school, 2, active=False))
    await sweep(county, clock, date(2026, 5, 20))
    assert await county.told(ProposalOverdue) == []
