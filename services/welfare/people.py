"""The copy of unions, people and roles that welfare shows and checks."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from sqlalchemy import func, or_, select

from services.welfare.tables import Table
from shared.approving import Hat
from shared.contracts.directory import UnionKind
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions
from shared.people import (
    PeopleTables,
    PersonColumns,
    RoleColumns,
    UnionColumns,
    holds_on,
    keep_people,
)


class UnionCopy(UnionColumns, Table):
    """A union of the county."""

    __tablename__ = "union_copy"


class PersonCopy(PersonColumns, Table):
    """A person of the county."""

    __tablename__ = "person_copy"


class RoleCopy(RoleColumns, Table):
    """A role somebody holds."""

    __tablename__ = "role_copy"


TABLES = PeopleTables(UnionCopy, PersonCopy, RoleCopy)

subscriptions = Subscriptions("welfare")
keep_people(subscriptions, TABLES)


async def unions_by_id(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, UnionCopy]:
    rows = await tx.session.scalars(select(UnionCopy).where(UnionCopy.union_id.in_(set(ids))))
    return {row.union_id: row for row in rows}


async def names_of(tx: Transaction, person_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The names of people by their ids; blanks are skipped."""
    wanted = {person_id for person_id in person_ids if person_id is not None}
    if not wanted:
        return {}
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.name).where(PersonCopy.person_id.in_(wanted))
    )
    return dict(rows.all())


async def county_name(tx: Transaction) -> str:
    """The county's own union by name, or nothing while it is not known."""
    found = await tx.session.scalar(
        select(UnionCopy.name).where(UnionCopy.kind == UnionKind.COUNTY).limit(1)
    )
    return found or ""


async def school_unions(tx: Transaction) -> Sequence[UnionCopy]:
    """The unions of the scope's county that are active, sorted by name."""
    rows = await tx.session.scalars(
        select(UnionCopy).where(UnionCopy.active).order_by(UnionCopy.sort_key, UnionCopy.union_id)
    )
    return rows.all()


async def person_of_union(tx: Transaction, person_id: UUID, union_id: UUID) -> PersonCopy | None:
    """The person, if they belong to the union by work or by a role held today."""
    holds = select(RoleCopy.person_id).where(
        RoleCopy.person_id == person_id,
        RoleCopy.union_id == union_id,
        holds_on(RoleCopy, tx.today),
    )
    found: PersonCopy | None = await tx.session.scalar(
        select(PersonCopy).where(
            PersonCopy.person_id == person_id,
            or_(PersonCopy.union_id == union_id, PersonCopy.person_id.in_(holds)),
        )
    )
    return found


async def staff_of(tx: Transaction, union_id: UUID) -> Sequence[PersonCopy]:
    """The people who work in the union today, by pinyin."""
    rows = await tx.session.scalars(
        select(PersonCopy)
        .where(PersonCopy.union_id == union_id, PersonCopy.active)
        .order_by(PersonCopy.sort_key, PersonCopy.person_id)
    )
    return rows.all()


_OF_COUNTY = (Role.COUNTY_OFFICER, Role.COUNTY_CHAIR)


async def hats_in(
    tx: Transaction, union_ids: Collection[UUID]
) -> tuple[dict[UUID, list[Hat]], dict[UUID, str]]:
    """Who may decide in each union today: its own people and the county's; and their names."""
    rows = await tx.session.execute(
        select(RoleCopy.union_id, RoleCopy.person_id, RoleCopy.role, RoleCopy.standing)
        .add_columns(PersonCopy.name)
        .join(PersonCopy, PersonCopy.person_id == RoleCopy.person_id)
        .where(or_(RoleCopy.union_id.in_(union_ids), RoleCopy.role.in_(_OF_COUNTY)))
        .where(PersonCopy.active, holds_on(RoleCopy, tx.today))
        .order_by(PersonCopy.sort_key, RoleCopy.role_id)
    )
    hats: defaultdict[UUID, list[Hat]] = defaultdict(list)
    names: dict[UUID, str] = {}
    for union_id, person_id, role, standing, name in rows:
        hat = Hat(person_id, Role(role), Standing(standing))
        names[person_id] = name
        wearing = union_ids if hat.role in _OF_COUNTY else [union_id]
        for wearer in wearing:
            hats[wearer].append(hat)
    return dict(hats), names


async def has_finance_officer(tx: Transaction, union_ids: Collection[UUID]) -> set[UUID]:
    """Those of the unions in which somebody keeps the books today."""
    rows = await tx.session.scalars(
        select(RoleCopy.union_id).where(
            RoleCopy.union_id.in_(union_ids),
            RoleCopy.role == Role.FINANCE_OFFICER,
            holds_on(RoleCopy, tx.today),
        )
    )
    return set(rows)


async def county_union_id(tx: Transaction) -> UUID | None:
    """The county's own union, once it is known."""
    found: UUID | None = await tx.session.scalar(
        select(UnionCopy.union_id).where(UnionCopy.kind == UnionKind.COUNTY).limit(1)
    )
    return found


async def staff_counts(tx: Transaction, union_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many people work in each of the unions today."""
    rows = await tx.session.execute(
        select(PersonCopy.union_id, func.count())
        .where(PersonCopy.union_id.in_(union_ids), PersonCopy.active)
        .group_by(PersonCopy.union_id)
    )
    return dict(rows.all())


async def staff_of_many(
    tx: Transaction, union_ids: Collection[UUID], roles: Collection[str] | None = None
) -> Sequence[PersonCopy]:
    """Who works in these unions today, by union and pinyin; only holders of a role, if named."""
    statement = select(PersonCopy).where(PersonCopy.union_id.in_(union_ids), PersonCopy.active)
    if roles is not None:
        holders = select(RoleCopy.person_id).where(
            RoleCopy.role.in_(roles),
            RoleCopy.union_id == PersonCopy.union_id,
            holds_on(RoleCopy, tx.today),
        )
        statement = statement.where(PersonCopy.person_id.in_(holders))
    rows = await tx.session.scalars(
        statement.order_by(PersonCopy.union_id, PersonCopy.sort_key, PersonCopy.person_id)
    )
    return rows.all()
