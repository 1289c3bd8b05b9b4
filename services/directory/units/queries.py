"""Questions about units."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select, tuple_

from services.directory.units.tables import Cluster, ClusterMember, County, TradeUnion
from shared.contracts.directory import SchoolStage, UnionKind
from shared.database import Transaction
from shared.errors import NotFound


@dataclass(frozen=True)
class ListedUnion:
    """A union and the cluster it is in on the day asked for."""

    union: TradeUnion
    cluster_id: UUID | None
    cluster_name: str | None


@dataclass(frozen=True)
class UnionFilter:
    """Which unions are wanted; `text` is a part of a name or the initials of its syllables."""

    text: str | None = None
    stage: SchoolStage | None = None
    cluster_id: UUID | None = None
    active: bool | None = None


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


async def one_union(tx: Transaction, union_id: UUID) -> ListedUnion:
    """A union of the scope's county."""
    row = (
        await tx.session.execute(_with_cluster(tx.today).where(TradeUnion.union_id == union_id))
    ).one_or_none()
    if row is None:
        raise NotFound
    return ListedUnion(*row)


async def list_unions(
    tx: Transaction,
    wanted: UnionFilter,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int = 100,
) -> list[ListedUnion]:
    """Unions sorted by pinyin; `after` is the last one already seen."""
    statement = _with_cluster(tx.today)
    if wanted.text:
        statement = statement.where(_matches(wanted.text))
    if wanted.stage is not None:
        statement = statement.where(TradeUnion.stage == wanted.stage)
    if wanted.cluster_id is not None:
        statement = statement.where(ClusterMember.cluster_id == wanted.cluster_id)
    if wanted.active is not None:
        statement = statement.where(TradeUnion.active == wanted.active)
    if after is not None:
        statement = statement.where(tuple_(TradeUnion.sort_key, TradeUnion.union_id) > after)
    rows = await tx.session.execute(
        statement.order_by(TradeUnion.sort_key, TradeUnion.union_id).limit(limit)
    )
    return [ListedUnion(*row) for row in rows]


async def unions_named(tx: Transaction, union_ids: Collection[UUID]) -> Sequence[TradeUnion]:
    """The unions with these ids, sorted by pinyin."""
    rows = await tx.session.scalars(
        select(TradeUnion).where(TradeUnion.union_id.in_(union_ids)).order_by(TradeUnion.sort_key)
    )
    return rows.all()


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
        .where(ClusterMember.union_id == union_id, _on(day))
    )
    return found


async def unions_in_clusters(
    tx: Transaction, cluster_ids: Collection[UUID], day: date
) -> list[tuple[UUID, UUID]]:
    """(cluster, union) of the unions that are in these clusters on this day."""
    if not cluster_ids:
        return []
    rows = await tx.session.execute(
        select(ClusterMember.cluster_id, ClusterMember.union_id)
        .where(ClusterMember.cluster_id.in_(cluster_ids), _on(day))
        .order_by(ClusterMember.cluster_id, ClusterMember.union_id)
    )
    return [(cluster_id, union_id) for cluster_id, union_id in rows]


def _on(day: date) -> Any:
    return and_(
        ClusterMember.first_day <= day,
        or_(ClusterMember.last_day.is_(None), ClusterMember.last_day >= day),
    )


def _with_cluster(day: date) -> Select[TradeUnion, UUID | None, str | None]:
    return (
        select(TradeUnion, Cluster.cluster_id, Cluster.name)
        .outerjoin(ClusterMember, and_(ClusterMember.union_id == TradeUnion.union_id, _on(day)))
        .outerjoin(Cluster, Cluster.cluster_id == ClusterMember.cluster_id)
    )


def _matches(text: str) -> Any:
    letters = text.lower().replace(" ", "")
    return or_(
        TradeUnion.name.contains(text, autoescape=True),
        TradeUnion.short_name.contains(text, autoescape=True),
        TradeUnion.initials.contains(letters, autoescape=True),
        func.replace(TradeUnion.sort_key, " ", "").contains(letters, autoescape=True),
    )
