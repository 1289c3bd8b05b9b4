"""How fast the two acts that every school does are taken: signing a plan, reporting a task."""

import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from uuid import uuid4

from tests.load.children import PEERS, PRODUCT, serving
from tests.load.http_client import Request, send_all
from tests.load.measuring import Contender, Fate, Run, Size, peers_are_installed
from tests.load.plans_county import Duty, PlansCounty, plans_county
from tests.load.stage import Stage
from tests.load.tokens import headers_of

SIGN, SIGN_PEER = "sign a plan", "sign by hand"
REPORT, REPORT_PEER = "report a task", "report by hand"
STATEMENT = {
    "statement": "已组织教职工开展活动，参加四十二人，小结已报送。",
    "done_on": "2026-11-20",
}
SIGN_BODY = b"{}"
REPORT_BODY = json.dumps(STATEMENT, ensure_ascii=False).encode()

ToRequest = Callable[[Duty], Request]


@asynccontextmanager
async def writes(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with AsyncExitStack() as stack:
        county = await stack.enter_async_context(plans_county(stage, plans=size.of(20)))
        product = await stack.enter_async_context(serving(PRODUCT, "plans", county.app_url))
        tokens = {duty.chair.person_id: headers_of(duty.chair) for duty in county.copies}

        def signed_in(duty: Duty, path: str, body: bytes) -> Request:
            key = {"idempotency-key": str(uuid4())}
            return Request("POST", path, tokens[duty.chair.person_id] | key, body)

        def sign(duty: Duty) -> Request:
            return signed_in(duty, f"/school-plans/{duty.id}/sign", SIGN_BODY)

        def report(duty: Duty) -> Request:
            return signed_in(duty, f"/tasks/{duty.id}/report", REPORT_BODY)

        copies, tasks = county.copies[: size.of(600)], county.tasks[: size.of(1200)]
        contenders = [
            Contender(SIGN, partial(_measure, county, product, copies, sign)),
            Contender(REPORT, partial(_measure, county, product, tasks, report)),
        ]
        if peers_are_installed():
            bare = await stack.enter_async_context(serving(PEERS, "bare", county.superuser_url))
            contenders += [
                Contender(SIGN_PEER, partial(_measure, county, bare, copies, _sign_by_hand)),
                Contender(REPORT_PEER, partial(_measure, county, bare, tasks, _report_by_hand)),
            ]
        yield contenders


def _sign_by_hand(duty: Duty) -> Request:
    return Request("POST", f"/sign/{duty.id}", {}, SIGN_BODY)


def _report_by_hand(duty: Duty) -> Request:
    return Request("POST", f"/report/{duty.id}", {}, REPORT_BODY)


async def _measure(
    county: PlansCounty, port: int, duties: Sequence[Duty], to_request: ToRequest
) -> Run:
    await county.reset()
    requests = [to_request(duty) for duty in duties]
    seconds, replies = await send_all(port, requests)
    refused = [reply for reply in replies if reply.status != 200]
    assert not refused, refused[0]
    return Run(len(duties) / seconds, Fate.of({duty.id for duty in duties}, await county.told()))
