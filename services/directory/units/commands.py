"""Acts on units; each tells the other services the union's new state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.directory.audit_acts import AuditAct
from services.directory.units import queries
from services.directory.units.domain import NameTaken, check_move, initials_of, sort_key_of
from services.directory.units.tables import Cluster, ClusterMember, County, TradeUnion
from shared import audit
from shared.contracts.directory import SchoolStage, UnionChanged, UnionKind, UnionRegistered
from shared.database import Transaction
from shared.errors import Invalid, NotFound, Stale


@dataclass(frozen=True)
class NewCounty:
    """A county and its own union."""

    county_id: UUID
    name: str
    union_id: UUID
    union_name: str
    union_short_name: str
    staff_count: int = 0


@dataclass(frozen=True)
class NewCluster:
    """A cluster without members yet."""

    cluster_id: UUID
    name: str


@dataclass(frozen=True)
class NewUnion:
    """A school union; `name` is the one on the seal, `cluster_since` the first day there."""

    union_id: UUID
    name: str
    short_name: str
    stage: SchoolStage | None = None
    staff_count: int = 0
    campuses: tuple[str, ...] = ()
    cluster_id: UUID | None = None
    cluster_since: date | None = None


@dataclass(frozen=True)
class UnionChange:
    """What is to be different; None leaves a thing as it is."""

    name: str | None = None
    short_name: str | None = None
    stage: SchoolStage | None = None
    staff_count: int | None = None
    campuses: tuple[str, ...] | None = None
    active: bool | None = None


async def register_county(tx: Transaction, new: NewCounty) -> None:
    """Add a county with its own union; the transaction's scope is that county."""
    tx.session.add(County(county_id=new.county_id, name=new.name))
    await tx.session.flush()
    body = NewUnion(
        union_id=new.union_id,
        name=new.union_name,
        short_name=new.union_short_name,
        staff_count=new.staff_count,
    )
    await _store_unions(tx, new.county_id, [body], UnionKind.COUNTY, parent_id=None)


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
    stored = await _insert_new(tx, Cluster, rows, Cluster.name)
    taken = [new.name for new in clusters if new.name not in stored]
    if taken:
        raise NameTaken(f"片区名称已经有了：{'、'.join(taken)}。请换一个名称。")


async def register_unions(tx: Transaction, county_id: UUID, unions: Sequence[NewUnion]) -> None:
    """Add school unions below the county's.

    Raises:
        NameTaken: a union of the county bears the name already.
        NotFound: there is no such county or cluster.

    """
    county_body = await queries.county_union(tx, county_id)
    await _store_unions(tx, county_id, unions, UnionKind.SCHOOL, parent_id=county_body.union_id)


async def change_union(
    tx: Transaction, union_id: UUID, change: UnionChange, *, seen_version: int
) -> TradeUnion:
    """Change what is told of a union.

    Raises:
        Stale: somebody else changed it meanwhile.
        NameTaken: another union of the county bears the name.

    """
    union = await _locked(tx, union_id)
    if union.version != seen_version:
        raise Stale
    if change.active is False and union.kind == UnionKind.COUNTY:
        raise Invalid("县教育工会自己不能停用。")
    if change.name is not None and change.name != union.name:
        await _must_be_free(tx, union.county_id, change.name)
        union.name, union.sort_key = change.name, sort_key_of(change.name)
    for field in ("short_name", "stage", "staff_count", "active"):
        value = getattr(change, field)
        if value is not None:
            setattr(union, field, value)
    if change.campuses is not None:
        union.campuses = list(change.campuses)
    union.initials = _initials(union.short_name)
    await _publish_change(tx, union)
    return union


async def move_to_cluster(
    tx: Transaction, union_id: UUID, cluster_id: UUID, first_day: date
) -> TradeUnion:
    """End the union's time in its cluster and begin one in another.

    Raises:
        DayNotPossible: the day is to come, or before the last move.

    """
    union = await _locked(tx, union_id)
    await queries.cluster(tx, cluster_id)
    current = await tx.session.scalar(
        select(ClusterMember).where(
            ClusterMember.union_id == union_id, ClusterMember.last_day.is_(None)
        )
    )
    check_move(current.first_day if current else None, first_day, tx.today)
    if current is not None and current.first_day == first_day:
        current.cluster_id = cluster_id
    else:
        if current is not None:
            current.last_day = first_day - timedelta(days=1)
            await tx.session.flush()
        tx.session.add(
            ClusterMember(
                union_id=union_id,
                first_day=first_day,
                county_id=union.county_id,
                cluster_id=cluster_id,
            )
        )
    await _publish_change(tx, union)
    return union


async def _store_unions(
    tx: Transaction,
    county_id: UUID,
    unions: Sequence[NewUnion],
    kind: UnionKind,
    *,
    parent_id: UUID | None,
) -> None:
    rows = [_union_row(county_id, new, kind, parent_id) for new in unions]
    stored = await _insert_new(tx, TradeUnion, rows, TradeUnion.name)
    taken = [new.name for new in unions if new.name not in stored]
    if taken:
        raise NameTaken(f"单位名称已经有了：{'、'.join(taken)}。请核对后再登记。")
    cluster_names = await _enter_clusters(tx, county_id, unions)
    for new, row in zip(unions, rows, strict=True):
        cluster_name = cluster_names[new.cluster_id] if new.cluster_id else None
        tx.publish(UnionRegistered(**_state(tx, row, new.cluster_id, cluster_name)))
    await audit.record(
        tx, *(_entry(AuditAct.UNION_REGISTERED, new.union_id, new.name) for new in unions)
    )


async def _enter_clusters(
    tx: Transaction, county_id: UUID, unions: Sequence[NewUnion]
) -> dict[UUID, str]:
    """Store which cluster each union starts in; the names of these clusters."""
    rows = [
        {
            "union_id": new.union_id,
            "first_day": new.cluster_since or tx.today,
            "county_id": county_id,
            "cluster_id": new.cluster_id,
        }
        for new in unions
        if new.cluster_id is not None
    ]
    if not rows:
        return {}
    names = {row.cluster_id: row.name for row in await queries.clusters(tx)}
    if any(row["cluster_id"] not in names for row in rows):
        raise NotFound("没有找到这个片区。")
    await tx.session.execute(insert(ClusterMember), rows)
    return names


async def _insert_new(
    tx: Transaction, table: Any, rows: list[dict[str, Any]], key: Any
) -> set[str]:
    """Insert the rows whose names are free; the names that were stored."""
    statement = insert(table).on_conflict_do_nothing().returning(key)
    return set(await tx.session.scalars(statement, rows))


def _union_row(
    county_id: UUID, new: NewUnion, kind: UnionKind, parent_id: UUID | None
) -> dict[str, Any]:
    return {
        "union_id": new.union_id,
        "county_id": county_id,
        "version": 1,
        "kind": kind.value,
        "name": new.name,
        "short_name": new.short_name,
        "sort_key": sort_key_of(new.name),
        "initials": _initials(new.short_name),
        "stage": new.stage.value if new.stage else None,
        "parent_id": parent_id,
        "staff_count": new.staff_count,
        "campuses": list(new.campuses),
        "active": True,
    }


def _initials(short_name: str) -> str:
    """People type what they call a school by, which is its short name."""
    return initials_of(sort_key_of(short_name))


async def _locked(tx: Transaction, union_id: UUID) -> TradeUnion:
    union = await tx.session.get(TradeUnion, union_id, with_for_update=True)
    if union is None:
        raise NotFound
    return union


async def _must_be_free(tx: Transaction, county_id: UUID, name: str) -> None:
    taken = await tx.session.scalar(
        select(TradeUnion.union_id).where(
            TradeUnion.county_id == county_id, TradeUnion.name == name
        )
    )
    if taken is not None:
        raise NameTaken(f"单位名称已经有了：{name}。请核对后再修改。")


def _entry(act: AuditAct, union_id: UUID, name: str) -> audit.Entry:
    return audit.Entry(act=act, union_id=union_id, subject_id=union_id, facts={"union": name})


async def _publish_change(tx: Transaction, union: TradeUnion) -> None:
    await audit.record(tx, _entry(AuditAct.UNION_CHANGED, union.union_id, union.name))
    union.version += 1
    await tx.session.flush()
    cluster = await queries.cluster_of(tx, union.union_id, tx.today)
    row = {column.key: getattr(union, column.key) for column in TradeUnion.__table__.columns}
    tx.publish(
        UnionChanged(
            **_state(
                tx,
                row,
                cluster.cluster_id if cluster else None,
                cluster.name if cluster else None,
            )
        )
    )


def _state(
    tx: Transaction, row: dict[str, Any], cluster_id: UUID | None, cluster_name: str | None
) -> dict[str, Any]:
    told = ("name", "short_name", "sort_key", "kind", "stage", "parent_id", "staff_count", "active")
    return {
        "occurred_at": tx.now,
        "county_id": row["county_id"],
        "union_id": row["union_id"],
        "subject_id": row["union_id"],
        "version": row["version"],
        "cluster_id": cluster_id,
        "cluster_name": cluster_name,
        **{field: row[field] for field in told},
    }
