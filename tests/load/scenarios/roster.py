"""How long a staff list of 20 000 people takes from the upload until all are in.

The county's officer uploads one file for 300 schools; a worker judges it, all rows go in, and
what others are told waits in the outbox. The service is asked over its own HTTP interface.
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from services.directory.app import service
from services.directory.people.tables import Person
from services.directory.units.commands.registering import (
    NewCounty,
    NewUnion,
    register_county,
    register_unions,
)
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role
from shared.database import new_id
from shared.tenancy import Scope
from shared.web.identity import Caller, Held
from tests.load.large_county import SINCE
from tests.load.measuring import Contender, Fate, Run, Size
from tests.load.stage import Stage
from tests.service.directory import rosters
from tests.service.running import Running, running_service

SCHOOLS, PEOPLE = 300, 20_000
LEAST = 12
HEADINGS = ("单位", "姓名", "性别", "出生年月", "职称", "手机号")

TIME = "a list of 20 000 people, from upload until all are in"


@dataclass
class Lists:
    """One file, taken in by a new county each time."""

    running: Running
    schools: int
    people: int
    content: bytes

    async def take_in(self) -> Run:
        """Milliseconds from upload until everybody is recorded."""
        county, caller = await self._county()
        begun = time.perf_counter()
        shown = await rosters.upload(self.running, caller, self.content)
        while shown["state"] == "judging":
            await self.running.sweep("roster.jobs")
            shown = await rosters.look(self.running, caller, shown)
        done = await rosters.entered(self.running, caller, shown)
        took = time.perf_counter() - begun
        assert done["state"] == "done", done
        async with self.running.database.transaction(Scope(county)) as tx:
            there = await tx.session.scalar(select(func.count()).select_from(Person)) or 0
        fate = Fate(lost=max(0, self.people - there), doubled=max(0, there - self.people))
        return Run(took * 1000, fate)

    async def _county(self) -> tuple[UUID, Caller]:
        county, body = new_id(), new_id()
        unions = [
            NewUnion(
                union_id=new_id(),
                name=f"大川县{name}工会委员会",
                short_name=name,
                stage=SchoolStage.PRIMARY,
                since=SINCE,
            )
            for name in _names(self.schools)
        ]
        async with self.running.database.transaction(Scope(county)) as tx:
            name = "大川县教育工会"
            await register_county(tx, NewCounty(county, "大川县", body, name, name))
            await register_unions(tx, county, unions)
        return county, Caller(new_id(), "川小文", county, (Held(Role.COUNTY_OFFICER, body),))


@asynccontextmanager
async def roster(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    schools, people = max(LEAST, size.of(SCHOOLS)), max(LEAST, size.of(PEOPLE))
    names = _names(schools)
    content = rosters.book(
        *(_row(number, names[number % schools]) for number in range(people)), headings=HEADINGS
    )
    async with running_service(service, stage.services) as running:
        lists = Lists(running, schools, people, content)
        yield [Contender(TIME, lists.take_in)]


def _names(schools: int) -> list[str]:
    return [f"第{number:03d}小学" for number in range(schools)]


def _row(number: int, school: str) -> tuple[str, ...]:
    rest, last = divmod(number, len(_GIVEN))
    family, middle = divmod(rest, len(_GIVEN))
    name = f"{_FAMILY[family % len(_FAMILY)]}{_GIVEN[middle]}{_GIVEN[last]}"
    month = f"19{70 + number % 30}.{number % 12 + 1:02d}"
    return (school, name, "男女"[number % 2], month, "一级教师", f"138{number:08d}")


# Nobody is called as another, so that nobody is taken for another.
_FAMILY = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩"
    "唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
)
_GIVEN = "明丽华军敏静强磊洋艳勇杰娟涛超秀霞平刚桂"
