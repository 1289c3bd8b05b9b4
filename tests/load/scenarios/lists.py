"""How fast the two lists that people open all day are given: the inbox and a school's tasks."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from services.notifications.app import service as notifications
from shared.contracts.plans import ReminderStage
from shared.web.identity import Caller
from tests.load.children import PEERS, PRODUCT, serving
from tests.load.http_client import Request, send_all
from tests.load.measuring import Contender, Fate, Run, Size, peers_are_installed
from tests.load.plans_county import plans_county
from tests.load.stage import Stage
from tests.load.tokens import headers_of
from tests.service.notifications import world
from tests.service.running import running_service

LENGTH = 50
INBOX, INBOX_PEER = "inbox of 50", "inbox of 50 by hand"
TASKS, TASKS_PEER = "tasks of 50", "tasks of 50 by hand"


@asynccontextmanager
async def inbox_list(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with AsyncExitStack() as stack:
        running = await stack.enter_async_context(running_service(notifications, stage.services))
        county = await world.build_county(running)
        chair = await _fill_inbox(county)
        superuser_url = stage.server.url(running.addresses.name)
        product = await stack.enter_async_context(
            serving(PRODUCT, "notifications", running.addresses.app_url)
        )
        own = Request("GET", f"/inbox?size={LENGTH}", headers_of(chair))
        contenders = [Contender(INBOX, partial(_measure, product, own, size.of(1500)))]
        if peers_are_installed():
            bare = await stack.enter_async_context(serving(PEERS, "bare", superuser_url))
            by_hand = Request("GET", f"/inbox/{chair.person_id}", {})
            contenders.append(
                Contender(INBOX_PEER, partial(_measure, bare, by_hand, size.of(1500)))
            )
        yield contenders


async def _fill_inbox(county: world.County) -> Caller:
    """A chair's inbox as it looks in the middle of a year: mostly requests, some daily digests."""
    school = county.schools[0]
    for number in range(LENGTH):
        county.plan = world.uuid4()
        await county.running.deliver(county.issued(version=number + 2))
    late = [world.Task(school, f"第{number}项活动") for number in range(12)]
    await county.running.deliver(
        *(county.overdue(task, ReminderStage.OVERDUE) for task in late),
        *(county.due(task, ReminderStage.DUE) for task in late),
    )
    return county.as_chair(school)


@asynccontextmanager
async def task_list(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with AsyncExitStack() as stack:
        county = await stack.enter_async_context(plans_county(stage, plans=5))
        product = await stack.enter_async_context(serving(PRODUCT, "plans", county.app_url))
        school = county.schools[0]
        own = Request("GET", f"/tasks?size={LENGTH}", headers_of(school.chair))
        contenders = [Contender(TASKS, partial(_measure, product, own, size.of(1500)))]
        if peers_are_installed():
            bare = await stack.enter_async_context(serving(PEERS, "bare", county.superuser_url))
            by_hand = Request("GET", f"/tasks/{school.union_id}", {})
            contenders.append(
                Contender(TASKS_PEER, partial(_measure, bare, by_hand, size.of(1500)))
            )
        yield contenders


async def _measure(port: int, request: Request, count: int) -> Run:
    seconds, replies = await send_all(port, [request] * count)
    return Run(count / seconds, Fate(lost=sum(_length(reply.body) != LENGTH for reply in replies)))


def _length(body: bytes) -> int:
    content = json.loads(body)
    return len(content["items"] if isinstance(content, dict) else content)
