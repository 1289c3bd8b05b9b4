"""A care campaign of the whole county: 300 schools and 6 000 people, and the broker away meanwhile.

python -m tests.load.campaign [--quick]

The services run apart, a process each, over RabbitMQ. Measured is from the draft until everybody
has been told; then again with the broker stopped for a minute in the middle. Every notice and every
row of the register must be there exactly once.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg

from shared.database import CHINA, utc_now
from tests.infrastructure.waiting import until
from tests.load.page import with_campaign
from tests.load.scale import PAGE
from tests.load.stage import Stage, private_stage
from tests.load.standing import COUNT_EVERY_SECONDS, PATIENCE_SECONDS, Standing, standing_county

SCHOOLS, PEOPLE, OUTAGE_SECONDS = 300, 6_000, 60.0
RESULT = Path(__file__).parents[2] / "docs" / "performance" / "campaign.json"

TOLD = """SELECT count(*) AS notices, count(DISTINCT (person_id, union_id)) AS once
FROM notice WHERE kind = $1"""
REGISTER = """SELECT count(*) AS lines, count(DISTINCT recipient_key) AS people,
    (SELECT count(*) FROM campaign_money) AS money,
    (SELECT count(DISTINCT line_id) FROM campaign_money) AS once
FROM campaign_line WHERE state = 'paid'"""


@dataclass(frozen=True)
class Course:
    """What one campaign took, in seconds from its draft, and what there was in the end."""

    schools: int
    people: int
    outage: float
    opened: float
    chairs_told: float
    submitted: float
    approved: float
    paid: float
    told: float
    chair_notices: int
    gift_notices: int
    register_lines: int
    money_rows: int
    doubled: int

    @property
    def is_clean(self) -> bool:
        """Whether everything is there once and nothing twice."""
        return (
            not self.doubled
            and self.chair_notices == self.schools
            and self.gift_notices == self.register_lines == self.money_rows == self.people
        )


async def hold(stage: Stage, schools: int, people: int, outage: float = 0) -> Course:
    """A campaign for everybody of a county of this size, on empty databases."""
    async with standing_county(stage, schools, people, ("welfare", "notifications")) as standing:
        me = (await standing.officer.ask("GET", "/directory/me")).json()
        return await _course(stage, standing, me["unions"][0]["id"], outage)


async def _course(
    stage: Stage,
    standing: Standing,
    union: str,
    outage: float,
) -> Course:
    officer, chair = standing.officer, standing.chair
    inbox, welfare = standing.links["notifications"], standing.links["welfare"]
    people = await welfare.fetchval(
        "SELECT count(*) FROM person_copy JOIN union_copy USING (union_id) WHERE kind = 'school'"
    )
    schools = await welfare.fetchval("SELECT count(*) FROM union_copy WHERE kind = 'school'")
    begun = time.monotonic()
    made = (await officer.ask("POST", "/welfare/campaigns", json=_frame(union))).json()
    path = f"/welfare/campaigns/{made['id']}"
    await officer.ask("POST", f"{path}/request", json={})
    await chair.ask("POST", f"{path}/approve", json={})
    if outage:
        await asyncio.to_thread(stage.broker.stop_app)
        away = asyncio.create_task(_come_back(stage, outage))
    await officer.ask("POST", f"{path}/open", json={})
    opened = time.monotonic() - begun
    done = await officer.ask("POST", f"{path}/submit-lists", json={})
    submitted = time.monotonic() - begun
    await chair.ask("POST", f"{path}/approve-lists", json={})
    approved = time.monotonic() - begun
    given = {"paid_on": utc_now().astimezone(CHINA).date().isoformat(), "paid_by": "signed"}
    await officer.ask("POST", f"{path}/pay-lists", json=given)
    paid = time.monotonic() - begun
    if outage:
        await away
    await _until_told(inbox, "campaign_opened", schools)
    chairs_told = time.monotonic() - begun
    await _until_told(inbox, "campaign_received", people)
    told = time.monotonic() - begun
    assert done.json()["done"] == schools, done.text
    chairs = await inbox.fetchrow(TOLD, "campaign_opened")
    gifts = await inbox.fetchrow(TOLD, "campaign_received")
    register = await welfare.fetchrow(REGISTER)
    doubled = chairs["notices"] - chairs["once"] + gifts["notices"] - gifts["once"]
    doubled += register["lines"] - register["people"] + register["money"] - register["once"]
    return Course(
        schools=schools,
        people=people,
        outage=outage,
        opened=opened,
        chairs_told=chairs_told,
        submitted=submitted,
        approved=approved,
        paid=paid,
        told=told,
        chair_notices=chairs["notices"],
        gift_notices=gifts["notices"],
        register_lines=register["lines"],
        money_rows=register["money"],
        doubled=doubled,
    )


def _frame(union: str) -> dict[str, Any]:
    today = utc_now().astimezone(CHINA).date()
    return {
        "union_id": union,
        "kind": "care",
        "occasion": "other",
        "title": "一线教职工慰问",
        "first_day": today.isoformat(),
        "last_day": (today + timedelta(days=30)).isoformat(),
        "budget": "3000000",
        "person_amount": "200",
        "source": "工会经费",
        "pick": "all",
    }


async def _come_back(stage: Stage, seconds: float) -> None:
    """Start the broker again after a while: the length of the outage is what is measured."""
    await asyncio.sleep(seconds)
    await asyncio.to_thread(stage.broker.start_app)


async def _until_told(inbox: asyncpg.Connection, kind: str, least: int) -> None:
    async def told() -> bool:
        found = await inbox.fetchrow(TOLD, kind)
        return bool(found["once"] >= least)

    await until(told, PATIENCE_SECONDS, every=COUNT_EVERY_SECONDS / 2)


async def both(schools: int, people: int, outage: float) -> list[Course]:
    courses = []
    async with private_stage() as stage:
        for seconds in (0.0, outage):
            courses.append(await hold(stage, schools, people, seconds))
            sys.stdout.write(f"{json.dumps(asdict(courses[-1]))}\n")
            sys.stdout.flush()
    return courses


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.campaign", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small county, nothing written")
    quick = parser.parse_args().quick
    courses = asyncio.run(both(24, 480, 5) if quick else both(SCHOOLS, PEOPLE, OUTAGE_SECONDS))
    if not quick:
        document = {"cores": os.cpu_count(), "courses": [asdict(course) for course in courses]}
        RESULT.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_campaign(page, document["courses"]), encoding="utf-8")
    return 0 if all(course.is_clean for course in courses) else 1


if __name__ == "__main__":
    sys.exit(main())
