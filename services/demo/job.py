"""The main job from the first day to today: the same code as for real, on the story's clock."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from services.demo import opening
from services.demo.acts import perform
from services.demo.caller import JobFailed
from services.demo.cast import Cast
from services.demo.clock import StoryClock
from services.demo.opening import Imported
from services.demo.plan import CountyPlan
from services.demo.timeline import Act, Entry
from services.embedded.platform import Platform

SETTLING_SECONDS = 60

Reached = Callable[[date], None]
Progress = Callable[[str], None]


@dataclass
class Stopwatch:
    """How long each part of the job took, in seconds."""

    seconds: dict[str, float] = field(default_factory=dict)
    _since: float = field(default_factory=time.monotonic)

    def lap(self, name: str) -> None:
        """The part that just ended; parts of one name add up."""
        now = time.monotonic()
        self.seconds[name] = round(self.seconds.get(name, 0.0) + now - self._since, 2)
        self._since = now


@dataclass
class Job:
    """One telling of the story; `imported` is known when it begins with the first day."""

    platform: Platform
    clock: StoryClock
    cast: Cast
    plan: CountyPlan
    entries: tuple[Entry, ...]
    progress: Progress
    watch: Stopwatch = field(default_factory=Stopwatch)
    imported: Imported | None = None

    async def tell(self, first: date, last: date, reached: Reached) -> None:
        """Live through the days from `first` to `last`; `reached` hears of each that is over."""
        acts: dict[date, list[Act]] = defaultdict(list)
        for entry in self.entries:
            acts[entry.day].append(entry.act)
        await settle(self.platform)
        if first == self.plan.issued_on:
            self.clock.set_day(first)
            await self._open()
            reached(first + timedelta(days=1))
            first += timedelta(days=1)
        await self._know_plan()
        self.progress(f"各校办理：{first} 至 {last}")
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            await self._live_through(day, acts[day])
            reached(day + timedelta(days=1))
        self.watch.lap("school_work")

    async def _open(self) -> None:
        """The first day: everything up to the moment at which every school has been told."""
        officer = self.cast.officer
        self.progress("县里导入、审核计划")
        draft, self.imported = await opening.import_plan(officer, self.plan)
        self.watch.lap("import")
        draft = await opening.review(officer, self.plan, draft)
        submitted = await opening.confirm(officer, self.plan, draft)
        self.watch.lap("review")
        self.progress("批准、下发")
        approved = await opening.approve(self.cast.county_chair, submitted["id"])
        await opening.issue(officer, approved)
        self.watch.lap("issue")
        await settle(self.platform)
        self.watch.lap("tell")

    async def _know_plan(self) -> None:
        made = await self.cast.plan(self.plan)
        if made is None:
            raise JobFailed(f"平台上没有《{self.plan.title}》。")
        await self.cast.learn(self.plan, made)
        self._plan_id = str(made["id"])

    async def _live_through(self, day: date, acts: list[Act]) -> None:
        """The clock looks first, as it does before anybody comes to work."""
        self.clock.set_day(day)
        await self.platform.sweep()
        await settle(self.platform)
        for act in acts:
            await perform(self.cast, self._plan_id, act, day)
        if acts:
            await settle(self.platform)


async def settle(platform: Platform) -> None:
    """Wait until every event has been dealt with.

    Raises:
        JobFailed: that takes too long.

    """
    try:
        async with asyncio.timeout(SETTLING_SECONDS):
            await platform.settle()
    except TimeoutError:
        raise JobFailed(f"{SETTLING_SECONDS} 秒内还有事件没有送完，请看日志。") from None
