"""A congress in every school at once, and the signing in of a whole assembly without a network.

python -m tests.load.congress [--quick]

300 chairs fix time and place in the same moment, the services apart, a process each over RabbitMQ;
measured is until each of 15 000 colleagues has it in the inbox, exactly once. Then 240 people sign
in at one school, see tests/load/hall.py.
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
from statistics import quantiles
from typing import Any

from shared.database import CHINA, utc_now
from tests.infrastructure.waiting import until
from tests.load import hall
from tests.load.large_county import give_accounts
from tests.load.page import with_congress
from tests.load.scale import PAGE
from tests.load.stage import Stage, private_stage
from tests.load.standing import COUNT_EVERY_SECONDS, PATIENCE_SECONDS, Person, standing_county

SCHOOLS, PEOPLE, BAR_SECONDS = 300, 15_000, 60.0
ASSEMBLY, PHONES, CUT_SECONDS, HALL_BAR_SECONDS = 240, 60, 30.0, 120.0
COUNTY_PEOPLE = 2  # the county's own officer and chair work at no school
AT_ONCE_BEFORE = 2  # passwords are checked by few at once, the others are asked to wait
RESULT = Path(__file__).parents[2] / "docs" / "performance" / "congress.json"

TOLD = """SELECT count(*) AS notices, count(DISTINCT (person_id, union_id)) AS people
FROM notice WHERE kind = 'congress_scheduled'"""


@dataclass(frozen=True)
class Course:
    """What it took in seconds from the first request on, and who was told in the end."""

    schools: int
    people: int
    asked_p95: float
    scheduled: float
    told: float
    notices: int
    doubled: int


async def everywhere(stage: Stage, schools: int, people: int) -> Course:
    """All schools of a county of this size set the day of their assembly at once."""
    listeners = ("activities", "notifications")
    async with standing_county(stage, schools, people, listeners) as standing:
        await give_accounts(standing.directory, standing.county, standing.county.chairs)
        turn = asyncio.Semaphore(AT_ONCE_BEFORE)

        async def prepared(login: str) -> tuple[Person, str]:
            async with turn:
                chair = await Person.sign_in(standing.apart, standing.client, login)
                return chair, await _agreed(chair)

        chairs = await asyncio.gather(*(prepared(str(one)) for one in standing.county.chairs))
        starts_at = utc_now().astimezone(CHINA) + timedelta(days=20)
        when = {"starts_at": starts_at.isoformat(), "place": "学校报告厅"}
        when["override_reason"] = "已口头请示"
        begun = time.monotonic()

        async def schedule(chair: Person, path: str) -> float:
            await chair.ask("POST", f"{path}/schedule", json=when)
            return time.monotonic() - begun

        took = await asyncio.gather(*(schedule(chair, path) for chair, path in chairs))
        inbox = standing.links["notifications"]
        colleagues = standing.county.people - COUNTY_PEOPLE

        async def all_told() -> bool:
            [found] = await inbox.fetch(TOLD)
            return bool(found["people"] >= colleagues)

        await until(all_told, PATIENCE_SECONDS, every=COUNT_EVERY_SECONDS)
        told = time.monotonic() - begun
        [found] = await inbox.fetch(TOLD)
        return Course(
            schools=schools,
            people=colleagues,
            asked_p95=quantiles(took, n=20, method="inclusive")[-1],
            scheduled=max(took),
            told=told,
            notices=found["notices"],
            doubled=found["notices"] - found["people"],
        )


async def _agreed(chair: Person) -> str:
    """An assembly that is planned, and that the school's party organisation agreed to; its path."""
    today = utc_now().astimezone(CHINA).date()
    union = (await chair.ask("GET", "/directory/me")).json()["unions"][0]["id"]
    wanted: dict[str, Any] = {
        "union_id": union,
        "planned_on": (today + timedelta(days=20)).isoformat(),
        "agenda": [{"title": "学校工作报告", "treatment": "hear", "power": "P3"}],
        "opening": {
            "number": 3,
            "kind": "staff_assembly",
            "years": 5,
            "first_day": today.isoformat(),
        },
    }
    made = (await chair.ask("POST", "/activities/congress", json=wanted)).json()
    path = f"/activities/congress/{made['id']}"
    agreed = {"agreed_on": today.isoformat(), "minutes_number": "3号"}
    await chair.ask("POST", f"{path}/agreed", json=agreed)
    return path


async def in_every_school(schools: int, people: int) -> Course:
    async with private_stage() as stage:
        return await everywhere(stage, schools, people)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load.congress", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small county, nothing written")
    quick = parser.parse_args().quick
    county = in_every_school(24, 1_200) if quick else in_every_school(SCHOOLS, PEOPLE)
    everybody = asyncio.run(county)
    assembly = hall.hold(60, 12, 5) if quick else hall.hold(ASSEMBLY, PHONES, CUT_SECONDS)
    signed = asyncio.run(assembly)
    document = {"cores": os.cpu_count(), "told": asdict(everybody), "hall": asdict(signed)}
    sys.stdout.write(f"{json.dumps(document)}\n")
    if not quick:
        RESULT.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_congress(page, document), encoding="utf-8")
    met = everybody.told <= BAR_SECONDS and signed.signed_in <= HALL_BAR_SECONDS
    return 0 if met and not everybody.doubled and signed.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
