"""How the main job grows with the county: from 12 schools to 300 with 20 000 people.

python -m tests.load.scale [--quick]

The services run apart, a process each, over RabbitMQ. A plan is issued to all schools at once; what
is measured is when every chair has been told, exactly once, and what the county's wall costs.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from services.registry import NAMES
from tests.infrastructure.waiting import until
from tests.load.page import with_scale
from tests.load.stage import Stage, private_stage
from tests.load.standing import PATIENCE_SECONDS, Links, Person, standing_county

SIZES = ((12, 800), (50, 3_333), (100, 6_667), (300, 20_000))
QUICK_SIZES = ((12, 120), (48, 480))
WALL_READINGS = 20
DOCS = Path(__file__).parents[2] / "docs"
RESULT = DOCS / "performance" / "scale.json"
PAGE = DOCS / "performance.md"

PLAN = """大川县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会12月底前召开教职工代表大会。
2．关心教职工健康。各学校工会12月底前组织教职工体检。
3．办好文体活动。各学校工会12月底前组织一次健步走。
4．做好送温暖。各学校工会12月底前走访困难教职工。
5．推进校务公开。各学校工会12月底前公开一次校务。
"""

TOLD = """SELECT count(*) AS notices, count(DISTINCT union_id) AS schools
FROM notice WHERE kind = 'plan_issued' AND needs_sign"""
TASKS = "SELECT count(*) FROM task WHERE measure_id IS NOT NULL"


@dataclass(frozen=True)
class Step:
    """What one size of county took; seconds unless named otherwise."""

    schools: int
    people: int
    known: float  # from the first row in the directory until plans and notifications know all
    issue: float  # the request that gives every school its copy
    told: float  # from that request until the last chair has it in the inbox
    tasks: int
    told_twice: int
    wall_median: float
    wall_p95: float
    wall_bytes: int
    memory_megabytes: dict[str, int]


async def measure(stage: Stage, schools: int, people: int) -> Step:
    """A county of this size on empty databases."""
    async with standing_county(stage, schools, people, ("plans", "notifications")) as standing:
        links, officer = standing.links, standing.officer
        approved = await _approved_plan(officer, standing.chair)
        begun = time.monotonic()
        await officer.ask(
            "POST", f"/plans/plans/{approved['id']}/issue", seen=approved["version"], json={}
        )
        issue = time.monotonic() - begun
        await until(lambda: _all_told(links, schools), PATIENCE_SECONDS)
        told = time.monotonic() - begun
        notices = await links["notifications"].fetchrow(TOLD)
        readings, size = await _read_wall(officer, approved["id"])
        return Step(
            schools=schools,
            people=standing.county.people,
            known=standing.known,
            issue=issue,
            told=told,
            tasks=await links["plans"].fetchval(TASKS),
            told_twice=notices["notices"] - notices["schools"],
            wall_median=median(readings),
            wall_p95=quantiles(readings, n=20)[-1],
            wall_bytes=size,
            memory_megabytes={name: standing.apart.memory_bytes(name) // 2**20 for name in NAMES},
        )


async def _all_told(links: Links, schools: int) -> bool:
    told = await links["notifications"].fetchrow(TOLD)
    return bool(told["schools"] >= schools)


async def _approved_plan(officer: Person, chair: Person) -> dict[str, Any]:
    file = {"file": ("plan.txt", PLAN.encode())}
    draft = (await officer.ask("POST", "/plans/drafts", files=file)).json()
    edits = f"/plans/drafts/{draft['id']}/edits"
    await officer.ask("POST", edits, seen=draft["version"], json={"edits": [{"op": "settle"}]})
    period = {"period_kind": "calendar_year", "year": time.localtime().tm_year + 1}
    made = (await officer.ask("POST", f"/plans/drafts/{draft['id']}/confirm", json=period)).json()
    await officer.ask("POST", f"/plans/plans/{made['id']}/submit", json={})
    approved = await chair.ask("POST", f"/plans/plans/{made['id']}/approve", json={})
    found: dict[str, Any] = approved.json()
    return found


async def _read_wall(officer: Person, plan_id: str) -> tuple[list[float], int]:
    readings, size = [], 0
    for _ in range(WALL_READINGS):
        begun = time.monotonic()
        reply = await officer.ask("GET", f"/plans/plans/{plan_id}/wall")
        readings.append(time.monotonic() - begun)
        size = len(reply.content)
    return readings, size


async def grow(sizes: tuple[tuple[int, int], ...]) -> list[Step]:
    steps = []
    async with private_stage() as stage:
        for schools, people in sizes:
            steps.append(await measure(stage, schools, people))
            sys.stdout.write(f"{json.dumps(asdict(steps[-1]))}\n")
            sys.stdout.flush()
    return steps


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.scale", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two small counties, nothing written")
    quick = parser.parse_args().quick
    steps = asyncio.run(grow(QUICK_SIZES if quick else SIZES))
    if not quick:
        RESULT.parent.mkdir(exist_ok=True)
        document = {"cores": os.cpu_count(), "steps": [asdict(step) for step in steps]}
        RESULT.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_scale(page, document["steps"]), encoding="utf-8")
    wrong = any(s.told_twice or s.tasks % s.schools for s in steps)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
