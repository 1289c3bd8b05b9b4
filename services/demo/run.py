"""`gonghui demo`: the invented county, its story up to today, and then the platform as it is."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from services.demo.caller import JobFailed
from services.demo.cast import Cast
from services.demo.clock import StoryClock
from services.demo.county import CountySeed, build_county
from services.demo.job import Job, Stopwatch, settle
from services.demo.journal import Journal, JournalFile
from services.demo.opening import Imported
from services.demo.outcome import broken, differs, look
from services.demo.plan import CountyPlan, county_plan, plan_period
from services.demo.show import Shown, print_json, print_tables
from services.demo.sow import is_sown, sow
from services.demo.story import tell
from services.demo.timeline import Entry, timeline
from services.embedded.foreground import DONE, run_in_foreground, state_folder, stay
from services.embedded.platform import Platform, Timekeeping, check_port, running_platform
from services.embedded.steps import Steps
from shared.database import CHINA, utc_now
from shared.embedded_postgres import PostgresServer
from shared.settings import Settings

NOT_AS_TOLD = 1


def run_demo(*, once: bool, as_json: bool, port: int, data: Path | None) -> int:
    """Sow and tell what has not been, show the result, stay unless `once`; the exit status."""
    state = state_folder(data, "demo")
    steps = Steps()

    async def work(server: PostgresServer, settings: Settings) -> int:
        demo = _Demo(state, server, _without_second_factor(settings), steps)
        try:
            return await demo.run(port, once=once, as_json=as_json)
        except JobFailed as failed:
            steps.complain(str(failed), "demo-failed")
            return NOT_AS_TOLD

    return run_in_foreground(state, work, steps)


def _without_second_factor(settings: Settings) -> Settings:
    """Invented people have no phone: nobody is asked for a code, and the sign-in page says so."""
    if "second_factor" in settings.model_fields_set:
        return settings
    return settings.model_copy(update={"second_factor": "off"})


@dataclass(frozen=True)
class _Script:
    """All that follows from the day on which the demo was started first."""

    journal: Journal
    seed: CountySeed
    plan: CountyPlan
    entries: tuple[Entry, ...]


class _Demo:
    def __init__(
        self, state: Path, server: PostgresServer, settings: Settings, steps: Steps
    ) -> None:
        self._state = state
        self._server = server
        self._settings = settings
        self._steps = steps
        self._file = JournalFile(state)
        self._watch = Stopwatch()
        self._imported: Imported | None = None

    async def run(self, port: int, *, once: bool, as_json: bool) -> int:
        check_port(port)
        script = _script(self._file)
        fresh = not script.journal.finished
        passwords = await self._tell(script) if fresh else self._file.passwords((), may_make=False)
        async with running_platform(
            self._state, self._server, self._settings, port=port, progress=self._steps
        ) as platform:
            self._watch.lap("start")
            shown = await self._look(platform, script, passwords, fresh=fresh, stays=not once)
            self._steps.end()
            for problem in shown.problems:
                self._steps.complain(problem, "not-as-told")
            (print_json if as_json else print_tables)(shown)
            if once:
                return NOT_AS_TOLD if shown.problems else DONE
            self._steps.say(f"示例县已就绪：{platform.url}  按 Ctrl-C 停止。", "bold")
            await stay()
            self._steps("正在停止")
        return DONE

    async def _tell(self, script: _Script) -> Mapping[str, str]:
        """Live through the story on its own clock, at a port of its own; then it is over."""
        clock = StoryClock()
        clock.set_day(min(script.journal.reached, script.journal.today))
        async with AsyncExitStack() as stack:
            platform = await stack.enter_async_context(
                running_platform(
                    self._state,
                    self._server,
                    self._settings,
                    port=0,
                    # The story moves the clock and lets the timers look at it, once a day.
                    time=Timekeeping(clock, timers=False),
                    progress=self._steps,
                )
            )
            self._watch.lap("start")
            passwords = await self._sow(platform, script.seed)
            cast = await stack.enter_async_context(Cast(platform.url, script.seed, passwords))
            job = Job(platform, clock, cast, script.plan, script.entries, self._steps, self._watch)
            journal = script.journal

            def reached(day: date) -> None:
                self._file.reach(journal, day)

            await job.tell(journal.reached, journal.today, reached)
            self._imported = job.imported
        return passwords

    async def _sow(self, platform: Platform, seed: CountySeed) -> dict[str, str]:
        self._steps("建示例县：单位、人员、账号")
        directory = platform.runtimes["directory"].database
        sown = await is_sown(directory, seed)
        logins = [account.login for account in seed.accounts]
        passwords = self._file.passwords(logins, may_make=not sown)
        if not sown:
            await sow(directory, seed, passwords)
        await settle(platform)
        self._watch.lap("sow")
        return passwords

    async def _look(
        self,
        platform: Platform,
        script: _Script,
        passwords: Mapping[str, str],
        *,
        fresh: bool,
        stays: bool,
    ) -> Shown:
        self._steps("核对结果")
        await settle(platform)
        async with Cast(platform.url, script.seed, dict(passwords)) as cast:
            outcome = await look(platform, cast, script.plan)
        if outcome is None:
            raise JobFailed(f"平台上没有《{script.plan.title}》。")
        problems = broken(outcome, script.seed)
        if fresh:
            problems += differs(
                outcome, script.plan, script.entries, script.journal.today, script.seed
            )
        if not problems:
            journal = script.journal
            self._file.reach(journal, journal.today, finished=True)
        self._watch.lap("look")
        return Shown(
            url=platform.url,
            seed=script.seed,
            passwords=passwords,
            passwords_file=self._file.passwords_file,
            outcome=outcome,
            imported=self._imported,
            seconds=self._watch.seconds,
            fresh=fresh,
            stays=stays,
            problems=problems,
        )


def _script(file: JournalFile) -> _Script:
    """The story of an earlier start where there was one, else that of today."""
    journal = file.read()
    today = journal.today if journal else utc_now().astimezone(CHINA).date()
    plan = county_plan(plan_period(today))
    if journal is None:
        journal = Journal(today=today, reached=plan.issued_on)
        file.begin(journal)
    entries = timeline(plan, tell(plan, today), today)
    return _Script(journal, build_county(today=today), plan, entries)
