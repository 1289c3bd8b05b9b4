"""The copies of unions, people and roles end the same in whatever order the events come."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.orm import DeclarativeBase

from shared.contracts.directory import (
    DirectoryEvent,
    RoleEnded,
    RoleGranted,
    Sex,
    StaffChanged,
    StaffJoined,
    UnionChanged,
    UnionKind,
    UnionRegistered,
)
from shared.contracts.roles import Role
from shared.database import TYPES, Database, new_id, new_metadata
from shared.messaging.consumer import Consumer
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.tables import InboxMark
from shared.people import PeopleTables, PersonColumns, RoleColumns, UnionColumns, keep_people
from tests.service.messaging.world import COUNTY, START


class Table(DeclarativeBase):
    metadata = new_metadata()
    type_annotation_map = TYPES


class UnionCopy(UnionColumns, Table):
    __tablename__ = "copy_union"


class PersonCopy(PersonColumns, Table):
    __tablename__ = "copy_person"


class RoleCopy(RoleColumns, Table):
    __tablename__ = "copy_role"


COPIES = (UnionCopy, PersonCopy, RoleCopy)
SUBJECTS = [new_id() for _ in range(3)]
Copy = dict[str, list[tuple[Any, ...]]]


def union_told(subject: UUID, version: int) -> DirectoryEvent:
    kind = UnionRegistered if version == 1 else UnionChanged
    return kind(
        occurred_at=START,
        county_id=COUNTY,
        union_id=subject,
        subject_id=subject,
        version=version,
        name=f"union as of {version}",
        short_name="union",
        sort_key="union",
        kind=UnionKind.SCHOOL,
        staff_count=version,
        active=version % 4 != 0,
    )


def person_told(subject: UUID, version: int) -> DirectoryEvent:
    kind = StaffJoined if version == 1 else StaffChanged
    return kind(
        occurred_at=START,
        county_id=COUNTY,
        union_id=SUBJECTS[version % 3],
        subject_id=subject,
        version=version,
        name=f"person as of {version}",
        sort_key="person",
        email=f"{version}@example.org" if version % 2 else None,
        sex=Sex.FEMALE if version % 2 else None,
        birth_year=1990 + version,
        is_teacher=(None, True, False)[version % 3],
        group_name=f"group {version}",
    )


def role_told(subject: UUID, version: int) -> DirectoryEvent:
    kind = RoleGranted if version % 2 else RoleEnded
    return kind(
        occurred_at=START,
        county_id=COUNTY,
        union_id=SUBJECTS[0],
        subject_id=subject,
        version=version,
        person_id=SUBJECTS[1],
        role=Role.UNION_CHAIR,
        first_day=date(2026, 1, 1),
        last_day=None if version % 2 else date(2026, 1, version),
    )


STORY = [
    tell(subject, version)
    for tell in (union_told, person_told, role_told)
    for subject in SUBJECTS
    for version in range(1, 6)
]


@dataclass
class Reader:
    """A service that only keeps the copies."""

    database: Database
    consumer: Consumer

    async def hear(self, batches: Sequence[Sequence[DirectoryEvent]]) -> Copy:
        """The copies after these deliveries, starting from nothing."""
        async with self.database.transaction(None) as tx:
            for table in (*COPIES, InboxMark):
                await tx.session.execute(text(f"TRUNCATE {table.__tablename__}"))
        for batch in batches:
            await self.consumer.receive([event.to_wire() for event in batch])
        async with self.database.transaction(None) as tx:
            return {
                table.__name__: sorted(
                    tuple(row) for row in await tx.session.execute(select(*table.__table__.columns))
                )
                for table in COPIES
            }


@pytest.fixture
async def reader(databases: tuple[str, str]) -> AsyncIterator[Reader]:
    database = Database(databases[1])
    async with database.engine.begin() as connection:
        await connection.run_sync(Table.metadata.create_all)
    subscriptions = Subscriptions("reader")
    keep_people(subscriptions, PeopleTables(*COPIES))
    yield Reader(database, Consumer(subscriptions, database))
    await database.close()


@st.composite
def deliveries(draw: st.DrawFn) -> list[list[DirectoryEvent]]:
    """The whole story, shuffled, with events repeated, cut into batches anywhere."""
    repeated = draw(st.lists(st.sampled_from(STORY), max_size=15))
    shuffled = draw(st.permutations([*STORY, *repeated]))
    cuts = sorted(draw(st.sets(st.integers(1, len(shuffled) - 1), max_size=6)))
    bounds = [0, *cuts, len(shuffled)]
    return [shuffled[a:b] for a, b in pairwise(bounds)]


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink takes minutes on a database
)
@given(batches=deliveries())
async def test_shuffled_and_repeated_events_leave_the_same_copies(
    reader: Reader, batches: list[list[DirectoryEvent]]
) -> None:
    in_order = await reader.hear([[event] for event in STORY])
    assert [len(rows) for rows in in_order.values()] == [3, 3, 3]

    assert await reader.hear(batches) == in_order


async def test_the_copies_are_as_the_newest_events_tell(reader: Reader) -> None:
    copies = await reader.hear([STORY[::-1]])

    names = {row[3] for row in copies["UnionCopy"]}
    assert names == {"union as of 5"}
    # Sex unknown, born in 1995, no teacher, in group 5.
    assert {row[-4:] for row in copies["PersonCopy"]} == {("female", 1995, False, "group 5")}
