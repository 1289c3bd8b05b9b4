"""Questions about units."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, not_, or_, select, tuple_

from services.directory.units.domain import UnionClosed, UnionStanding
from services.directory.units.tables import (
    Campus,
    Cluster,
    ClusterMember,
    County,
    TradeUnion,
    UnionAct,
    UnionPeriod,
)
from shared.contracts.directory import Ownership, SchoolStage, UnionForm, UnionKind
from shared.database import Transaction, count_rows
from shared.errors import NotFound


@dataclass(frozen=True)
class ListedUnion:
    """A union, what was true of it on the day asked for, and the cluster it was in then."""

    union: TradeUnion
    then: UnionPeriod
    cluster_id: UUID | None
    cluster_name: str | None


@dataclass(frozen=True)
class UnionFilter:
    """Which unions are wanted; `text` is a part of a name or the initials of its syllables."""

    text: str | None = None
    stage: SchoolStage | None = None
    cluster_id: UUID | None = None
    active: bool | None = None
    form: UnionForm | None = None
    rural: bool | None = None
    ownership: Ownership | None = None


async def county_name(tx: Transaction, county_id: UUID) -> str:
    """The county's name.

    Raises:
        NotFound: not there, or not in the scope.

    """
    name = await tx.session.scalar(select(County.name).where(County.county_id == county_id))
    if name is None:
        raise NotFound
    return name


async def county_ids(tx: Transaction) -> Sequence[UUID]:
    """All counties; asked as a role that sees them all."""
    return (await tx.session.scalars(select(County.county_id))).all()


async def county_union(tx: Transaction, county_id: UUID) -> TradeUnion:
    """The county's own union."""
    found = await tx.session.scalar(
        select(TradeUnion).where(
            TradeUnion.county_id == county_id, TradeUnion.kind == UnionKind.COUNTY
        )
    )
    if found is None:
        raise NotFound("没有找到这个县的工会。")
    return found


async def one_union(tx: Transaction, union_id: UUID, day: date | None = None) -> ListedUnion:
    """A union of the scope's county as it was on the day, today where none is named.

    Raises:
        NotFound: not there, or not there yet.

    """
    row = (
        await tx.session.execute(_on_day(day or tx.today).where(TradeUnion.union_id == union_id))
    ).one_or_none()
    if row is None:
        raise NotFound
    return ListedUnion(*row)


async def list_unions(
    tx: Transaction,
    wanted: UnionFilter,
    *,
    day: date | None = None,
    after: tuple[str, UUID] | None = None,
    limit: int | None = 100,
) -> list[ListedUnion]:
    """Unions of a day sorted by pinyin; `after` is the last one already seen."""
    statement = _wanted(wanted, day or tx.today)
    if after is not None:
        statement = statement.where(tuple_(UnionPeriod.sort_key, UnionPeriod.union_id) > after)
    rows = await tx.session.execute(
        statement.order_by(UnionPeriod.sort_key, UnionPeriod.union_id).limit(limit)
    )
    return [ListedUnion(*row) for row in rows]


@dataclass(frozen=True)
class Leaf:
    """What a tree shows of a union on a day."""

    union_id: UUID
    kind: UnionKind
    short_name: str
    stage: SchoolStage | None
    form: UnionForm
    rural: bool
    ownership: Ownership
    staff_count: int
    cluster_id: UUID | None


async def leaves_on(tx: Transaction, day: date) -> list[Leaf]:
    """All unions that were at work on the day, sorted by pinyin.

    Three plain questions, put together here: joined in one, the database expects one row of each
    and looks through all of a county for every one of them.
    """
    kinds = await tx.session.execute(
        select(TradeUnion.union_id, TradeUnion.kind, TradeUnion.staff_count)
    )
    known = {union_id: (UnionKind(kind), count) for union_id, kind, count in kinds}
    members = await tx.session.execute(
        select(ClusterMember.union_id, ClusterMember.cluster_id).where(_holds(ClusterMember, day))
    )
    clusters = dict(members.all())
    periods = await tx.session.execute(
        select(
            UnionPeriod.union_id,
            UnionPeriod.short_name,
            UnionPeriod.stage,
            UnionPeriod.form,
            UnionPeriod.rural,
            UnionPeriod.ownership,
        )
        .where(_holds(UnionPeriod, day), UnionPeriod.standing == UnionStanding.ACTIVE)
        .order_by(UnionPeriod.sort_key, UnionPeriod.union_id)
    )
    return [
        Leaf(
            union_id,
            known[union_id][0],
            short_name,
            SchoolStage(stage) if stage else None,
            UnionForm(form),
            rural,
            Ownership(ownership),
            known[union_id][1],
            clusters.get(union_id),
        )
        for union_id, short_name, stage, form, rural, ownership in periods
    ]


async def count_unions(tx: Transaction, wanted: UnionFilter, day: date | None = None) -> int:
    """How many there are in all pages."""
    return await count_rows(tx, _wanted(wanted, day or tx.today))


async def acts_on(tx: Transaction, union_id: UUID) -> Sequence[UnionAct]:
    """A union's history, the oldest first."""
    rows = await tx.session.scalars(
        select(UnionAct)
        .where(UnionAct.union_id == union_id)
        .order_by(UnionAct.day, UnionAct.made_at, UnionAct.act_id)
    )
    return rows.all()


async def campuses_on(
    tx: Transaction, day: date, union_ids: Collection[UUID] | None = None
) -> dict[UUID, list[Campus]]:
    """The campuses of each union on a day; of all that the scope shows, where none are named."""
    statement = select(Campus).where(
        Campus.first_day <= day, or_(Campus.last_day.is_(None), Campus.last_day >= day)
    )
    if union_ids is not None:
        statement = statement.where(Campus.union_id.in_(union_ids))
    found: dict[UUID, list[Campus]] = {}
    for campus in await tx.session.scalars(statement.order_by(Campus.first_day, Campus.campus_id)):
        found.setdefault(campus.union_id, []).append(campus)
    return found


async def merged_into(tx: Transaction, union_id: UUID, day: date) -> Sequence[TradeUnion]:
    """The unions that had been merged into this one by the day, the newest first."""
    rows = await tx.session.scalars(
        select(TradeUnion)
        .join(UnionPeriod, UnionPeriod.union_id == TradeUnion.union_id)
        .where(UnionPeriod.successor_id == union_id, _holds(UnionPeriod, day))
        .order_by(UnionPeriod.first_day.desc(), UnionPeriod.sort_key)
    )
    return rows.all()


async def current_period(tx: Transaction, union_id: UUID) -> UnionPeriod:
    """What is true of the union since its last act."""
    found = await tx.session.scalar(
        select(UnionPeriod).where(UnionPeriod.union_id == union_id, UnionPeriod.last_day.is_(None))
    )
    if found is None:
        raise NotFound
    return found


async def unions_after(
    tx: Transaction, after: UUID | None, limit: int
) -> list[tuple[TradeUnion, Cluster | None]]:
    """Unions as they are today, with their clusters, in the order of their ids."""
    now = and_(ClusterMember.union_id == TradeUnion.union_id, _holds(ClusterMember, tx.today))
    statement = (
        select(TradeUnion, Cluster)
        .outerjoin(ClusterMember, now)
        .outerjoin(Cluster, Cluster.cluster_id == ClusterMember.cluster_id)
        .order_by(TradeUnion.union_id)
        .limit(limit)
    )
    if after is not None:
        statement = statement.where(TradeUnion.union_id > after)
    return [(union, cluster) for union, cluster in await tx.session.execute(statement)]


async def unions_named(tx: Transaction, union_ids: Collection[UUID]) -> Sequence[TradeUnion]:
    """The unions with these ids, sorted by pinyin."""
    rows = await tx.session.scalars(
        select(TradeUnion).where(TradeUnion.union_id.in_(union_ids)).order_by(TradeUnion.sort_key)
    )
    return rows.all()


async def is_name_taken(tx: Transaction, county_id: UUID, name: str) -> bool:
    """Whether a union that is there now bears the name."""
    found = await tx.session.scalar(
        select(TradeUnion.union_id).where(
            TradeUnion.county_id == county_id, TradeUnion.name == name, TradeUnion.active
        )
    )
    return found is not None


async def clusters(tx: Transaction) -> Sequence[Cluster]:
    """The county's clusters, sorted by pinyin."""
    return (await tx.session.scalars(select(Cluster).order_by(Cluster.sort_key))).all()


async def cluster(tx: Transaction, cluster_id: UUID) -> Cluster:
    found = await tx.session.get(Cluster, cluster_id)
    if found is None:
        raise NotFound("没有找到这个片区。")
    return found


async def cluster_of(tx: Transaction, union_id: UUID, day: date) -> Cluster | None:
    """The cluster that the union is in on this day."""
    found: Cluster | None = await tx.session.scalar(
        select(Cluster)
        .join(ClusterMember, ClusterMember.cluster_id == Cluster.cluster_id)
        .where(ClusterMember.union_id == union_id, _holds(ClusterMember, day))
    )
    return found


async def unions_in_clusters(
    tx: Transaction, cluster_ids: Collection[UUID], day: date
) -> list[tuple[UUID, UUID]]:
    """(cluster, union) of the unions that are there and in these clusters on this day."""
    if not cluster_ids:
        return []
    rows = await tx.session.execute(
        select(ClusterMember.cluster_id, ClusterMember.union_id)
        .join(UnionPeriod, UnionPeriod.union_id == ClusterMember.union_id)
        .where(ClusterMember.cluster_id.in_(cluster_ids), _holds(ClusterMember, day))
        .where(_holds(UnionPeriod, day), UnionPeriod.standing == UnionStanding.ACTIVE)
        .order_by(ClusterMember.cluster_id, ClusterMember.union_id)
    )
    return [(cluster_id, union_id) for cluster_id, union_id in rows]


async def must_be_open(tx: Transaction, union_ids: Collection[UUID]) -> Sequence[TradeUnion]:
    """The unions, each of which is there and stays so until the commit.

    Nobody begins anything in a union that is no more, nor in one that is ended at this moment.

    Raises:
        NotFound: one of them is not there, or not for this caller.
        UnionClosed: one was closed or merged.

    """
    rows = await tx.session.scalars(
        select(TradeUnion)
        .where(TradeUnion.union_id.in_(union_ids))
        .order_by(TradeUnion.union_id)
        .with_for_update(read=True)
        .execution_options(populate_existing=True)
    )
    found = rows.all()
    if len(found) < len(set(union_ids)):
        raise NotFound("没有找到这个单位。")
    gone = [union.short_name for union in found if not union.active]
    if gone:
        raise UnionClosed(f"{'、'.join(gone)}已经撤销或合并，请选择现有的单位。")
    return found


def _holds(table: Any, day: date) -> Any:
    return and_(table.first_day <= day, or_(table.last_day.is_(None), table.last_day >= day))


def _on_day(day: date) -> Select[TradeUnion, UnionPeriod, UUID | None, str | None]:
    return (
        select(TradeUnion, UnionPeriod, Cluster.cluster_id, Cluster.name)
        .join(
            UnionPeriod,
            and_(UnionPeriod.union_id == TradeUnion.union_id, _holds(UnionPeriod, day)),
        )
        .outerjoin(
            ClusterMember,
            and_(ClusterMember.union_id == TradeUnion.union_id, _holds(ClusterMember, day)),
        )
        .outerjoin(Cluster, Cluster.cluster_id == ClusterMember.cluster_id)
    )


def _wanted(
    wanted: UnionFilter, day: date
) -> Select[TradeUnion, UnionPeriod, UUID | None, str | None]:
    statement = _on_day(day)
    if wanted.text:
        statement = statement.where(_matches(wanted.text))
    if wanted.active is not None:
        is_active = UnionPeriod.standing == UnionStanding.ACTIVE
        statement = statement.where(is_active if wanted.active else not_(is_active))
    same = {
        UnionPeriod.stage: wanted.stage,
        UnionPeriod.form: wanted.form,
        UnionPeriod.rural: wanted.rural,
        UnionPeriod.ownership: wanted.ownership,
        ClusterMember.cluster_id: wanted.cluster_id,
    }
    for column, value in same.items():
        if value is not None:
            statement = statement.where(column == value)
    if not {wanted.stage, wanted.form, wanted.rural, wanted.ownership} <= {None}:
        # The county's own body is no school, so it is of no kind of school either.
        statement = statement.where(TradeUnion.kind == UnionKind.SCHOOL)
    return statement


def _matches(text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        UnionPeriod.name.contains(text, autoescape=True),
        UnionPeriod.short_name.contains(text, autoescape=True),
        UnionPeriod.initials.contains(letters, autoescape=True),
        func.replace(UnionPeriod.sort_key, " ", "").contains(letters, autoescape=True),
    )
