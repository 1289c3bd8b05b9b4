"""Questions about union groups."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.directory.groups.tables import GroupMember, UnionGroup
from services.directory.people import queries as people
from shared.database import Transaction
from shared.errors import NotFound

_person = people.named()


@dataclass
class ListedGroup:
    """A group with who was in it on the day asked for: id and name, sorted by pinyin."""

    group: UnionGroup
    members: list[tuple[UUID, str]] = field(default_factory=list)


async def groups_of(tx: Transaction, union_id: UUID, day: date) -> list[ListedGroup]:
    """A union's groups on a day, the oldest first."""
    return await _listed(tx, day, UnionGroup.union_id == union_id, _holds(UnionGroup, day))


async def one_group(tx: Transaction, group_id: UUID) -> ListedGroup:
    """A group of the scope with its members of today.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await _listed(tx, tx.today, UnionGroup.group_id == group_id)
    if not found:
        raise NotFound
    return found[0]


async def members_now(tx: Transaction, group_id: UUID) -> Sequence[GroupMember]:
    """The rows of who is in the group."""
    rows = await tx.session.scalars(
        select(GroupMember)
        .where(GroupMember.group_id == group_id, GroupMember.last_day.is_(None))
        .with_for_update()
    )
    return rows.all()


async def open_groups(tx: Transaction, union_id: UUID) -> Sequence[UnionGroup]:
    """The union's groups that are there now."""
    rows = await tx.session.scalars(
        select(UnionGroup).where(UnionGroup.union_id == union_id, UnionGroup.last_day.is_(None))
    )
    return rows.all()


async def _listed(tx: Transaction, day: date, *conditions: Any) -> list[ListedGroup]:
    rows = await tx.session.execute(
        select(UnionGroup, _person.c.person_id, _person.c.name)
        .outerjoin(
            GroupMember,
            and_(GroupMember.group_id == UnionGroup.group_id, _holds(GroupMember, day)),
        )
        .outerjoin(_person, _person.c.person_id == GroupMember.person_id)
        .where(*conditions)
        .order_by(
            UnionGroup.first_day, UnionGroup.group_id, _person.c.sort_key, _person.c.person_id
        )
    )
    found: dict[UUID, ListedGroup] = {}
    for group, person_id, name in rows:
        listed = found.setdefault(group.group_id, ListedGroup(group))
        if person_id is not None:
            listed.members.append((person_id, name))
    return list(found.values())


def _holds(table: Any, day: date) -> Any:
    return and_(table.first_day <= day, or_(table.last_day.is_(None), table.last_day >= day))
