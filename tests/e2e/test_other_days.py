"""The story holds whatever the day on which the demo is started: in either kind of period."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from services.demo.cast import Cast
from services.demo.clock import StoryClock
from services.demo.county import CountySeed, build_county
from services.demo.job import Job
from services.demo.outcome import broken, differs, look
from services.demo.plan import county_plan, plan_period
from services.demo.sow import sow
from services.demo.story import tell
from services.demo.timeline import timeline
from services.embedded.platform import Timekeeping, running_platform
from shared.embedded_postgres import running_postgres
from shared.settings import Settings
from tests.e2e.program import throw_away_folder
from tests.e2e.world import PASSWORD

pytestmark = pytest.mark.timeout(600)


def held_until_today(today: date) -> CountySeed:
    """The county of that day; nobody's term has ended since, for sign-in follows the real clock."""
    seed = build_county(today=today)
    return replace(seed, roles=tuple(replace(role, last=None) for role in seed.roles))


@pytest.mark.parametrize("today", [date(2026, 1, 15), date(2026, 7, 10)])
async def test_the_platform_arrives_where_the_story_leads(today: date) -> None:
    plan, seed = county_plan(plan_period(today)), held_until_today(today)
    entries = timeline(plan, tell(plan, today), today)
    noon = datetime(today.year, today.month, today.day, 4, tzinfo=UTC)
    clock = StoryClock(lambda: noon)
    passwords = {account.login: PASSWORD for account in seed.accounts}

    with throw_away_folder() as folder, running_postgres(folder / "s", durable=False) as server:
        time = Timekeeping(clock, timers=False)
        async with running_platform(
            folder / "s", server, Settings(second_factor="off"), port=0, time=time
        ) as platform:
            await sow(platform.runtimes["directory"].database, seed, passwords)
            async with Cast(platform.url, seed, passwords) as cast:
                job = Job(platform, clock, cast, plan, entries, lambda _step: None)
                reached: list[date] = []
                await job.tell(plan.issued_on, today, reached.append)
                outcome = await look(platform, cast, plan)

    assert outcome is not None
    assert broken(outcome, seed) == []
    assert differs(outcome, plan, entries, today, seed) == []
    assert (reached[0] - plan.issued_on).days == 1
    assert (reached[-1] - today).days == 1
