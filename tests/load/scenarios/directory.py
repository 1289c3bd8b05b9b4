"""How long the directory's pages take in a county of 300 schools and 20 000 people.

Over HTTP, with tokens as the gate gives them, as the county's officer who sees everybody. What the
permission check costs is measured against the same service with the check taken out.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from statistics import quantiles

from services.demo.county import CountySeed, build_county
from services.demo.many_schools import draw_blueprint
from services.demo.sow import sow
from services.directory.app import service
from services.directory.people.domain.staff import initials_of, sort_key_of
from shared.contracts.roles import Role
from shared.database import CHINA, utc_now
from shared.web.identity import Caller, Held
from tests.load.children import PRODUCT, serving
from tests.load.http_client import Request, send_all
from tests.load.measuring import Contender, Fate, Run, Size
from tests.load.stage import Stage
from tests.load.tokens import headers_of
from tests.service.running import running_service

Pages = dict[str, list[Request]]

SCHOOLS, PEOPLE = 300, 20_000
LEAST_SCHOOLS = 12
PEOPLE_OF_A_SCHOOL = 25
LENGTH = 50
AT_ONCE = 2  # people who wait for a page at the same moment
OK = 200

UNITS, TREE, FIND_UNIT, FIND_PERSON, FIND_ANYBODY, PERSON = (
    "units of the county, p95",
    "tree of the county, p95",
    "units by initials, p95",
    "people of a school by initials, p95",
    "people of the county by initials, p95",
    "a person's page, p95",
)
CHECKED, UNCHECKED = "requests with the permission check", "requests without it"


@asynccontextmanager
async def directory(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with AsyncExitStack() as stack:
        running = await stack.enter_async_context(running_service(service, stage.services))
        schools = max(LEAST_SCHOOLS, size.of(SCHOOLS))
        people = max(LEAST_SCHOOLS * PEOPLE_OF_A_SCHOOL, size.of(PEOPLE))
        seed = _county(schools, people)
        await sow(running.database, seed, {})
        ports = [
            await stack.enter_async_context(serving(PRODUCT, name, running.addresses.app_url))
            for name in ("directory", "directory-unchecked")
        ]
        # Asked for anew in each turn: a token lives for two minutes.
        pages = partial(_pages, seed)
        count = max(20, size.of(400))
        yield [
            *(Contender(name, partial(_latency, ports[0], pages, name, count)) for name in pages()),
            Contender(CHECKED, partial(_rate, ports[0], pages, size.of(1500))),
            Contender(UNCHECKED, partial(_rate, ports[1], pages, size.of(1500))),
        ]


def _county(schools: int, people: int) -> CountySeed:
    today = utc_now().astimezone(CHINA).date()
    return build_county(today=today, blueprint=draw_blueprint("大川县", schools, people))


def _pages(seed: CountySeed) -> Pages:
    """What is asked for, each time of another school or person."""
    officer = next(role for role in seed.roles if role.role is Role.COUNTY_OFFICER)
    held = (Held(Role.COUNTY_OFFICER, seed.county.union_id),)
    headers = headers_of(Caller(officer.person_id, "大川", seed.county.id, held))
    some = seed.people[:: max(1, len(seed.people) // 40)]
    works = {row.person_id: row.union_id for row in seed.memberships}
    return {
        UNITS: [Request("GET", f"/unions?limit={LENGTH}", headers)],
        TREE: [Request("GET", "/unions/tree", headers)],
        FIND_UNIT: [
            Request("GET", f"/unions?q={_initials(union.school.short_name)}", headers)
            for union in seed.schools[:40]
        ],
        FIND_PERSON: [
            Request("GET", f"/unions/{works[one.id]}/people?q={_initials(one.name)}", headers)
            for one in some
        ],
        FIND_ANYBODY: [Request("GET", f"/people?q={_initials(one.name)}", headers) for one in some],
        PERSON: [Request("GET", f"/people/{one.id}", headers) for one in some],
    }


def _initials(name: str) -> str:
    return initials_of(sort_key_of(name))


async def _latency(port: int, pages: Callable[[], Pages], name: str, count: int) -> Run:
    """Milliseconds until all but one of twenty had their page."""
    requests = pages()[name]
    took: list[float] = []
    wrong = 0
    for turn in range(count // AT_ONCE):
        pair = [requests[(turn * AT_ONCE + place) % len(requests)] for place in range(AT_ONCE)]
        seconds, replies = await send_all(port, pair, AT_ONCE)
        took += [seconds * 1000] * AT_ONCE
        wrong += sum(reply.status != OK or not json.loads(reply.body) for reply in replies)
    return Run(quantiles(took, n=20, method="inclusive")[-1], Fate(lost=wrong))


async def _rate(port: int, pages: Callable[[], Pages], count: int) -> Run:
    requests = pages()[PERSON]
    asked = [requests[place % len(requests)] for place in range(max(count, 20))]
    seconds, replies = await send_all(port, asked)
    return Run(len(asked) / seconds, Fate(lost=sum(reply.status != OK for reply in replies)))
