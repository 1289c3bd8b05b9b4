"""Clusters, and which union is in which."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from services.directory.units import queries
from services.directory.units.commands.registering import insert_new
from services.directory.units.commands.telling import Author, keep, load, step
from services.directory.units.domain import NameTaken, UnionMove, check_day, sort_key_of
from services.directory.units.tables import Cluster, ClusterMember, TradeUnion
from shared.database import Transaction


@dataclass(frozen=True)
class NewCluster:
    """A cluster without members yet."""

    cluster_id: UUID
    name: str


async def add_clusters(tx: Transaction, county_id: UUID, clusters: Sequence[NewCluster]) -> None:
    """Add clusters without members.

    Raises:
        NameTaken: a cluster of the county bears the name already.

    """
    rows = [
        {
            "cluster_id": new.cluster_id,
            "county_id": county_id,
            "name": new.name,
            "sort_key": sort_key_of(new.name),
        }
        for new in clusters
    ]
    stored = await insert_new(tx, Cluster, rows, Cluster.name)
    taken = [new.name for new in clusters if new.name not in stored]
    if taken:
        raise NameTaken(f"片区名称已经有了：{'、'.join(taken)}。请换一个名称。")


async def move_to_cluster(
    tx: Transaction,
    union_id: UUID,
    cluster_id: UUID | None,
    first_day: date,
    *,
    seen_version: int | None = None,
    by: Author | None = None,
) -> TradeUnion:
    """End the union's time in its cluster and begin one in another; None takes it out of all.

    Raises:
        DayNotPossible: the day is to come, or before the last move.

    """
    union = await load(tx, union_id, seen_version)
    await step(tx, union, UnionMove.MOVE, first_day)
    to = (await queries.cluster(tx, cluster_id)).name if cluster_id else None
    current = await tx.session.scalar(
        select(ClusterMember).where(
            ClusterMember.union_id == union_id, ClusterMember.last_day.is_(None)
        )
    )
    check_day(current.first_day if current else None, first_day, tx.today)
    before = (await queries.cluster(tx, current.cluster_id)).name if current else None
    await _leave(tx, current, first_day)
    if cluster_id is not None:
        tx.session.add(
            ClusterMember(
                union_id=union_id,
                first_day=first_day,
                county_id=union.county_id,
                cluster_id=cluster_id,
            )
        )
    facts = {"from": before or "未分片区", "to": to or "未分片区"}
    await keep(tx, union, UnionMove.MOVE, first_day, facts, by)
    return union


async def _leave(tx: Transaction, current: ClusterMember | None, first_day: date) -> None:
    """End the time in a cluster; one that would end before it began was never there."""
    if current is None:
        return
    if current.first_day == first_day:
        await tx.session.delete(current)
    else:
        current.last_day = first_day - timedelta(days=1)
    await tx.session.flush()
