"""How long the list of hardship files takes in a county of 300 schools with 50 000 of them.

python -m tests.load.cases [--quick]

Over HTTP, from a process of its own, as the county's officer who sees all and as the chair of one
school: the first page, each filter, and pages from deep in the list. Every reply is looked at, so
that a page is not quick because it is empty or wrong.
"""

import argparse
import asyncio
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import asyncpg

from services.welfare.app import service
from services.welfare.hardship.domain.life import COUNTS, FILED, CaseState
from services.welfare.hardship.domain.words import Category
from shared.contracts.directory import UnionKind, UnionRegistered
from shared.contracts.roles import Role
from shared.database import new_id, utc_now
from shared.web.identity import Caller, Held
from shared.web.inputs import encode_cursor
from tests.load.children import PRODUCT, serving
from tests.load.http_client import Request, send_all
from tests.load.page import with_cases
from tests.load.stage import private_postgres
from tests.load.tokens import headers_of
from tests.service.databases import Postgres
from tests.service.running import Running, running_service

SCHOOLS, FILES, TIMES = 300, 50_000, 100
AT_ONCE = 2  # people who wait for a page at the same moment
BAR_MILLISECONDS = 200
LENGTH = 50
OK = 200
DOCS = Path(__file__).parents[2] / "docs"
RESULT, PAGE = DOCS / "performance" / "cases.json", DOCS / "performance.md"

STATES = [*CaseState]
CATEGORIES = [*Category]

# Each school has as many, one a minute; half are registered, the others stand anywhere.
# What is sealed is as long as the household of a family of three.
SOW = """
INSERT INTO hardship_case (
    id, county_id, union_id, version, state, main_name, persons, cause, file_sealed, category,
    touched_on, last_aided_on, entered_by, entered_by_name, made_at, changed_at)
SELECT gen_random_uuid(), $1, ($2::uuid[])[n % $3 + 1], 1,
    CASE WHEN place % 2 = 0 THEN 'registered' ELSE ($4::text[])[place / 2 % $5 + 1] END,
    '孙晓梅', 3, 'family_illness',
    (SELECT string_agg(md5(n::text || part::text), '') FROM generate_series(1, 40) part),
    ($6::text[])[place / 2 % $7 + 1],
    $8::date - n % 900, CASE WHEN place % 3 = 0 THEN $8::date - n % 900 END,
    gen_random_uuid(), '郑委员', $9::timestamptz - n * interval '1 minute', $9
FROM (SELECT n, n / $3 AS place FROM generate_series(0, $10::int - 1) n) each
"""


@dataclass(frozen=True)
class Reading:
    """One page, asked for again and again: milliseconds, and how many of the replies were wrong."""

    page: str
    reader: str
    median: float
    p95: float
    wrong: int


@dataclass(frozen=True)
class Sown:
    """What lies in the county, as those who read it."""

    superuser_url: str
    county_id: UUID
    union_id: UUID
    officer: Caller
    chair: Caller


@dataclass(frozen=True)
class Asked:
    """A page to be read: what it is called, its filters, and the place from which on it is read."""

    page: str
    reader: str
    caller: Caller
    filters: dict[str, str]
    cursor: str | None = None

    def request(self) -> Request:
        query = self.filters | ({"cursor": self.cursor} if self.cursor else {})
        path = f"/hardship?{urlencode(query | {'size': str(LENGTH)})}"
        return Request("GET", path, headers_of(self.caller))

    def fits(self, content: dict[str, Any]) -> bool:
        """Whether something is there, all of it what was asked for, and counted at first."""
        lines = content["items"]
        states = {line["state"] for line in lines}
        right = {"state": states, "category": {line["category"] for line in lines}}
        named = all({value} == right.get(name, {value}) for name, value in self.filters.items())
        only = FILED if "quiet" in self.filters else COUNTS
        filed = states <= only or not {"quiet", "never_aided"} & self.filters.keys()
        counted = (content["total"] is None) == (self.cursor is not None)
        return bool(lines) and named and filed and counted


async def sow(running: Running, superuser_url: str, schools: int, files: int) -> Sown:
    """The unions as the directory tells of them, and files by the one statement above."""
    county, now = new_id(), utc_now()
    unions = [new_id() for _ in range(schools + 1)]
    told = [_registered(county, union, place) for place, union in enumerate(unions)]
    await running.deliver(*told)
    link = await asyncpg.connect(superuser_url)
    rest = [len(STATES), CATEGORIES, len(CATEGORIES), now.date(), now, files]
    await link.execute(SOW, county, unions[1:], schools, STATES, *rest)
    # A running database has been counted and cleaned up long ago.
    await link.execute("VACUUM ANALYZE")
    await link.close()
    officer = _caller(county, unions[0], Role.COUNTY_OFFICER)
    chair = _caller(county, unions[1], Role.UNION_CHAIR)
    return Sown(superuser_url, county, unions[1], officer, chair)


def _registered(county: UUID, union: UUID, place: int) -> UnionRegistered:
    kind = UnionKind.SCHOOL if place else UnionKind.COUNTY
    return UnionRegistered(
        occurred_at=utc_now() - timedelta(days=1),
        county_id=county,
        union_id=union,
        subject_id=union,
        name=f"大川县第{place:03}小学工会",
        short_name=f"第{place:03}小学",
        sort_key=f"{place:04}",
        kind=kind,
    )


def _caller(county: UUID, union: UUID, role: Role) -> Caller:
    return Caller(new_id(), "川小文", county, (Held(role, union),))


async def pages(sown: Sown) -> list[Asked]:
    """What people look at; the deep pages begin after four fifths of what the reader may see."""
    whose = {"officer": sown.officer, "chair": sown.chair}
    filters: dict[str, dict[str, str]] = {
        "first page": {},
        "registered": {"state": CaseState.REGISTERED},
        "deep hardship": {"category": Category.DEEP},
        "quiet for long": {"quiet": "true"},
        "never helped": {"never_aided": "true"},
    }
    asked = [
        Asked(page, reader, caller, wanted)
        for reader, caller in whose.items()
        for page, wanted in filters.items()
    ]
    asked.append(Asked("one school", "officer", sown.officer, {"union_id": str(sown.union_id)}))
    for reader, caller in whose.items():
        cursor = await _deep(sown, None if reader == "officer" else sown.union_id)
        asked.append(Asked("deep in the list", reader, caller, {}, cursor))
        registered = {"state": str(CaseState.REGISTERED)}
        asked.append(Asked("deep among the registered", reader, caller, registered, cursor))
    return asked


async def _deep(sown: Sown, union_id: UUID | None) -> str:
    """The cursor of the file after four fifths of all."""
    link = await asyncpg.connect(sown.superuser_url)
    places = """SELECT made_at, id FROM hardship_case
        WHERE county_id = $1 AND ($2::uuid IS NULL OR union_id = $2)
        ORDER BY made_at DESC, id DESC"""
    rows = await link.fetch(places, sown.county_id, union_id)
    await link.close()
    row = rows[len(rows) * 4 // 5]
    return encode_cursor(row["made_at"].isoformat(), row["id"])


async def read(port: int, asked: Asked, times: int) -> Reading:
    """The same page so many times, two people waiting for one at once."""
    took, wrong = [], 0
    for _ in range(times):
        # A token lives for two minutes, so each turn has its own.
        seconds, replies = await send_all(port, [asked.request()] * AT_ONCE, AT_ONCE)
        took.append(seconds * 1000)
        wrong += sum(
            reply.status != OK or not asked.fits(json.loads(reply.body)) for reply in replies
        )
    p95 = quantiles(took, n=20, method="inclusive")[-1]
    return Reading(asked.page, asked.reader, median(took), p95, wrong)


async def measure(postgres: Postgres, schools: int, files: int, times: int) -> list[Reading]:
    """All pages on a new database of welfare."""
    async with running_service(service, postgres) as running:
        superuser_url = postgres.server.url(running.addresses.name)
        sown = await sow(running, superuser_url, schools, files)
        asked = await pages(sown)
        async with serving(PRODUCT, "welfare", running.addresses.app_url) as port:
            return [await read(port, one, times) for one in asked]


async def readings(schools: int, files: int, times: int) -> list[Reading]:
    with private_postgres() as server:
        postgres = Postgres(server)
        try:
            return await measure(postgres, schools, files, times)
        finally:
            await postgres.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.cases", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small county, nothing written")
    quick = parser.parse_args().quick
    found = asyncio.run(readings(12, 1_200, 20) if quick else readings(SCHOOLS, FILES, TIMES))
    for one in found:
        sys.stdout.write(f"{json.dumps(asdict(one))}\n")
    if not quick:
        about = {"cores": os.cpu_count(), "python": platform.python_version()}
        sizes = {"schools": SCHOOLS, "files": FILES, "times": TIMES}
        document = about | sizes | {"readings": [asdict(one) for one in found]}
        RESULT.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_cases(page, document), encoding="utf-8")
    return 0 if all(not one.wrong and one.p95 < BAR_MILLISECONDS for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
