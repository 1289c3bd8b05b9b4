"""The main job by terminal: each command as a program of its own against a running platform."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from services.registry import all_services, service_named
from shared.contracts.directory import StaffJoined
from shared.database import CHINA, utc_now
from shared.messaging.consumer import Consumer
from shared.messaging.tables import Checkpoint, Listening
from shared.messaging.topology import dead_queue_of, link, queue_of
from tests.e2e.papers import OWN_PLAN
from tests.e2e.program import ROOT, command, environment
from tests.e2e.world import PASSWORD, World
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.waiting import until

pytestmark = pytest.mark.timeout(300, func_only=True)


@dataclass
class Said:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


@dataclass
class Terminal:
    """One person's terminal, with a home folder of its own."""

    url: str
    home: Path

    async def run(self, *arguments: str | Path, stdin: str = "", **variables: str) -> Said:
        """In a program of its own, while the platform runs on in this one."""
        process = await asyncio.create_subprocess_exec(
            *command(*arguments),
            cwd=ROOT,
            env=environment(XDG_CONFIG_HOME=str(self.home), GONGHUI_URL=self.url, **variables),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate(stdin.encode())
        assert process.returncode is not None
        return Said(process.returncode, out.decode(), err.decode())

    async def does(self, *arguments: str | Path, stdin: str = "") -> str:
        """What a command that succeeds prints."""
        said = await self.run(*arguments, stdin=stdin)
        assert said.status == 0, said.err
        return said.out

    async def sign_in(self, login: str) -> str:
        return await self.does("login", login, "--password-stdin", stdin=f"{PASSWORD}\n")


@pytest.fixture
def terminal(world: World, tmp_path: Path) -> Terminal:
    return Terminal(world.url, tmp_path)


async def test_a_plan_goes_from_a_file_to_a_report_by_terminal(
    world: World, terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "plan.md"
    file.write_text(OWN_PLAN.replace("青禾县教育工会", "终端县教育工会"), encoding="utf-8")
    named = "终端县"

    assert "县工会干事" in await terminal.sign_in("county")
    assert "3 项任务" in await terminal.does("plan", "import", file)
    confirmed = await terminal.does("plan", "confirm", "plan.md", "--accept-doubts")
    assert "《终端县教育工会2027年工作计划》" in confirmed
    assert "已提交，等县工会主席审批" in await terminal.does("plan", "submit", named)
    refused = await terminal.run("plan", "approve", named)
    assert (refused.status, "（own-draft）" in refused.err) == (1, True)

    await terminal.sign_in("county-chair")
    assert "审批《终端县" in await terminal.does("waiting")
    assert "已批准" in await terminal.does("plan", "approve", named)
    assert "已下发 12 所学校" in await terminal.does("plan", "issue", named)
    await world.settle()

    await terminal.sign_in("chair-08")
    assert "签收《终端县" in await terminal.does("waiting")
    signed = await terminal.does("plan", "sign", named)
    assert "由陈" in signed or "签收" in signed
    task = re.search(r"│ ([0-9a-f]{8}) │", signed)
    assert task is not None
    on = world.today.isoformat()
    done = ("task", "done", task[1], "--statement", "已开会。", "--on", on)
    assert "已报告完成" in await terminal.does(*done)

    await terminal.sign_in("county")
    assert "已签收 1 所，未签收 11 所" in await terminal.does("plan", "wall", named)
    assert "各学校合计" in await terminal.does("plan", "progress", named)
    assert "还有 11 所学校未签收" in await terminal.does("plan", "chase", named, "--text")
    assert "已退回枫树坪小学" in await terminal.does(
        "task", "return", task[1], "--reason", "请补充"
    )
    assert "退回：请补充" in await terminal.does("task", "list", "--state", "in_progress")


async def test_a_session_is_kept_for_its_owner_and_ends_with_logout(terminal: Terminal) -> None:
    await terminal.sign_in("chair-08")
    file = terminal.home / "gonghui" / "session.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert "枫树坪小学工会主席" in await terminal.does("whoami")

    assert "已退出" in await terminal.does("logout")
    after = await terminal.run("whoami")

    assert (after.status, after.err) == (1, "请先登录。（not-signed-in）\n")
    assert json.loads(file.read_text())["tokens"] == {}


async def test_a_password_handed_out_opens_nothing_but_its_own_change(
    world: World, terminal: Terminal
) -> None:
    named = {account.person_id for account in world.seed.accounts}
    person = next(person for person in world.seed.people if person.id not in named)
    officer = await world.door("county")
    new = {"person_id": str(person.id), "login": "newcomer"}
    handed = (await officer.post("/directory/accounts", new))["one_time_password"]

    first = await terminal.does("login", "newcomer", "--password-stdin", stdin=f"{handed}\n")
    assert "请先运行 gonghui password" in first
    assert "没有职务" in await terminal.does("whoami")

    weak = await terminal.run("password", "--password-stdin", stdin=f"{handed}\n123456\n")
    assert (weak.status, "（weak-password）" in weak.err) == (1, True)
    await terminal.does("password", "--password-stdin", stdin=f"{handed}\n{PASSWORD}\n")
    assert "教职工" in await terminal.does("whoami")


async def test_a_token_is_not_sent_to_another_address(terminal: Terminal) -> None:
    await terminal.sign_in("chair-08")

    elsewhere = await terminal.run(
        "whoami", "--url", terminal.url.replace("127.0.0.1", "localhost")
    )

    assert (elsewhere.status, "（not-signed-in）" in elsewhere.err) == (1, True)


async def test_a_platform_that_does_not_run_is_named(terminal: Terminal) -> None:
    said = await terminal.run("waiting", "--url", "http://127.0.0.1:9")

    assert said.status == 1
    assert said.err.startswith("连不上 http://127.0.0.1:9：请先运行")


async def test_a_dead_letter_is_shown_and_discarded_by_two_people(
    world: World, terminal: Terminal
) -> None:
    plans = world.database("plans")
    consumer = Consumer(service_named("plans").subscriptions, plans)
    await consumer.bury("not an event", "not a CloudEvent: KeyError")

    async def dead(*arguments: str) -> Said:
        return await terminal.run(
            "events", "dead", *arguments, GONGHUI_PLANS_DATABASE_URL=plans.url
        )

    listed = (await dead("list")).out
    found = re.search(r"│ ([0-9a-f-]{36}) │ plans", listed)
    assert found is not None, listed
    dead_id = found[1]
    reason = ("--reason", "内容已损坏")

    assert "not an event" in (await dead("show", dead_id)).out
    assert "（not-dead）" in (await dead("replay", dead_id)).err
    assert "已申请作废" in (await dead("discard", dead_id, *reason, "--by", "甲")).out
    assert "（second-person-needed）" in (await dead("discard", dead_id, *reason, "--by", "甲")).err
    assert (await dead("discard", dead_id, *reason, "--by", "乙")).out == "已作废。\n"
    assert dead_id not in (await dead("list")).out


async def test_what_never_came_is_listed_with_the_command_that_mends_it(
    world: World, terminal: Terminal
) -> None:
    directory, plans = world.database("directory"), world.database("plans")
    hour = utc_now().replace(minute=0, second=0, microsecond=0) - timedelta(hours=5)
    lost = Checkpoint(
        county_id=world.seed.county.id,
        type=StaffJoined.wire_name,
        hour=hour,
        count=3,
        digest="0" * 32,
        told=1,
        agreed=False,
    )
    async with plans.transaction(None) as tx:
        await tx.session.execute(update(Listening).values(since=hour))
        tx.session.add(lost)

    async def events(*arguments: str) -> Said:
        urls = {"GONGHUI_DIRECTORY_DATABASE_URL": directory.url}
        return await terminal.run(
            "events", *arguments, GONGHUI_PLANS_DATABASE_URL=plans.url, **urls
        )

    listed = (await events("missing")).out
    mend = re.search(r"^gonghui events (replay .* --to-queue plans)$", listed, re.MULTILINE)
    assert mend is not None, listed
    refused = await events(*mend[1].split())
    assert "（nothing-to-send）" in refused.err  # the hour was made up
    today = f"{utc_now().astimezone(CHINA):%Y-%m-%d}"
    whole_day = ("--service", "directory", "--from", today, "--to-queue", "plans", "--by", "甲")
    assert "已排队" in (await events("replay", *whole_day)).out
    assert "已排队" in (await events("snapshot", "staff", "--to-queue", "plans", "--by", "甲")).out

    async def all_sent() -> bool:
        out = (await events("resends")).out
        return out.count("done") == 3 and "waiting" not in out  # a snapshot for each county

    await until(all_sent, 60)
    unknown = await events("replay", *whole_day, "--type", "union.unknown.v1")
    assert "directory 不发“union.unknown.v1”" in unknown.err
    assert "没有“plan”的现状可发" in (await events("snapshot", "plan", "--to-queue", "plans")).err
    async with plans.transaction(None) as tx:
        await tx.session.execute(delete(Checkpoint))
    assert (await events("missing")).out.startswith("没有缺少的消息")


@pytest.fixture
async def bare_broker(rabbitmq: Broker) -> AsyncIterator[str]:
    """The address of a broker without our queues, before and afterwards."""
    names = [name(s.name) for s in all_services() for name in (queue_of, dead_queue_of)]

    async def clear() -> None:
        async with await link(rabbitmq.url, "test") as connection:
            channel = await connection.channel()
            for name in names:
                await channel.queue_delete(name)

    await clear()
    yield rabbitmq.url
    await clear()


async def test_the_topology_is_checked_applied_and_then_right(
    terminal: Terminal, bare_broker: str
) -> None:
    async def topology(act: str) -> Said:
        return await terminal.run("topology", act, GONGHUI_AMQP_URL=bare_broker)

    before = await topology("check")
    applied = await topology("apply")
    after = await topology("check")

    assert before.status == 1
    assert "缺少队列 gonghui.plans.v1。" in before.out, before.err
    assert (applied.status, after.status) == (0, 0), applied.err + after.out


async def test_a_broker_that_is_away_is_named(terminal: Terminal) -> None:
    said = await terminal.run("topology", "apply", GONGHUI_AMQP_URL="amqp://guest@127.0.0.1:9/")

    assert (said.status, "（broker-refused）" in said.err) == (1, True)


async def test_without_its_address_the_broker_is_asked_for(terminal: Terminal) -> None:
    said = await terminal.run("topology", "check")

    assert (said.status, said.err) == (1, "设置有误：GONGHUI_AMQP_URL is not set（settings）\n")


@pytest.mark.parametrize("heavy", ["sqlalchemy", "fastapi", "aio_pika", "alembic", "httpx"])
def test_reading_a_plan_loads_nothing_of_the_platform(
    heavy: str, parsed_with: Sequence[str]
) -> None:
    assert heavy not in parsed_with


@pytest.fixture(scope="module")
def parsed_with(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that `plan parse` has loaded when it ends."""
    file = tmp_path_factory.mktemp("parse") / "plan.txt"
    file.write_text(OWN_PLAN, encoding="utf-8")
    asked = (
        "import sys, atexit; from services.cli.__main__ import main;"
        "atexit.register(lambda: sys.stderr.write('\\n'.join(sys.modules)));"
        f"sys.argv = ['gonghui', 'plan', 'parse', {str(file)!r}]; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert "开好教代会" in ended.stdout
    return ended.stderr.split("\n")
