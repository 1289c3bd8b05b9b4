"""Counties and unions enter the directory."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.directory.audit_acts import AuditAct
from services.directory.units import queries
from services.directory.units.commands.telling import Author, act_row, entry_of, state_of
from services.directory.units.domain import (
    NameTaken,
    UnionMove,
    UnionStanding,
    check_day,
    initials_of,
    sort_key_of,
)
from services.directory.units.tables import (
    Campus,
    ClusterMember,
    County,
    TradeUnion,
    UnionAct,
    UnionPeriod,
)
from shared import audit
from shared.contracts.directory import (
    Ownership,
    SchoolStage,
    UnionForm,
    UnionKind,
    UnionRegistered,
)
from shared.database import Transaction, new_id
from shared.errors import NotFound


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
class NewUnion:
    """A school union; `name` is the one on the seal, `cluster_since` the first day there.

    It exists since `since`, else since it is in its cluster, else from today on.
    """

    union_id: UUID
    name: str
    short_name: str
    stage: SchoolStage | None = None
    staff_count: int = 0
    campuses: tuple[str, ...] = ()
    cluster_id: UUID | None = None
    cluster_since: date | None = None
    form: UnionForm = UnionForm.SINGLE
    rural: bool = False
    ownership: Ownership = Ownership.PUBLIC
    since: date | None = None


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
    await _store_unions(tx, new.county_id, [body], UnionKind.COUNTY)


async def register_unions(
    tx: Transaction, county_id: UUID, unions: Sequence[NewUnion], by: Author | None = None
) -> None:
    """Add school unions below the county's.

    Raises:
        NameTaken: a union of the county bears the name already.
        NotFound: there is no such county or cluster.
        DayNotPossible: one of them is to begin on a day to come.

    """
    for new in unions:
        check_day(None, new.since or tx.today, tx.today)
    county_body = await queries.county_union(tx, county_id)
    await _store_unions(
        tx, county_id, unions, UnionKind.SCHOOL, parent_id=county_body.union_id, by=by
    )


async def insert_new(tx: Transaction, table: Any, rows: list[dict[str, Any]], key: Any) -> set[str]:
    """Insert the rows whose names are free; the names that were stored."""
    statement = insert(table).on_conflict_do_nothing().returning(key)
    return set(await tx.session.scalars(statement, rows))


async def _store_unions(
    tx: Transaction,
    county_id: UUID,
    unions: Sequence[NewUnion],
    kind: UnionKind,
    *,
    parent_id: UUID | None = None,
    by: Author | None = None,
) -> None:
    rows = [_union_row(county_id, new, kind, parent_id) for new in unions]
    stored = await insert_new(tx, TradeUnion, rows, TradeUnion.name)
    taken = [new.name for new in unions if new.name not in stored]
    if taken:
        raise NameTaken(f"单位名称已经有了：{'、'.join(taken)}。请核对后再登记。")
    cluster_names = await _enter_clusters(tx, county_id, unions)
    await _enter_past(tx, rows, unions, by)
    for new, row in zip(unions, rows, strict=True):
        cluster_name = cluster_names[new.cluster_id] if new.cluster_id else None
        tx.publish(UnionRegistered(**state_of(tx, row, new.cluster_id, cluster_name)))
    await audit.record(
        tx, *(entry_of(AuditAct.UNION_REGISTERED, new.union_id, new.name) for new in unions)
    )


async def _enter_past(
    tx: Transaction,
    rows: Sequence[dict[str, Any]],
    unions: Sequence[NewUnion],
    by: Author | None,
) -> None:
    """Begin each union's history, and enter its campuses."""
    days = [new.since or new.cluster_since or tx.today for new in unions]
    told = UnionPeriod.__table__.columns.keys()
    periods = [
        {name: row.get(name) for name in told}
        | {"first_day": day, "standing": UnionStanding.ACTIVE.value}
        for row, day in zip(rows, days, strict=True)
    ]
    acts = [
        act_row(tx, row, UnionMove.REGISTER, day, {"name": row["name"]}, by=by)
        for row, day in zip(rows, days, strict=True)
    ]
    campuses = [
        _campus_row(row["county_id"], new, name, day)
        for row, new, day in zip(rows, unions, days, strict=True)
        for name in new.campuses
    ]
    await tx.session.execute(insert(UnionPeriod), periods)
    await tx.session.execute(insert(UnionAct), acts)
    if campuses:
        await tx.session.execute(insert(Campus), campuses)


async def _enter_clusters(
    tx: Transaction, county_id: UUID, unions: Sequence[NewUnion]
) -> dict[UUID, str]:
    """Store which cluster each union starts in; the names of these clusters."""
    rows = [
        {
            "union_id": new.union_id,
            "first_day": new.cluster_since or new.since or tx.today,
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
        # People type what they call a school by, which is its short name.
        "initials": initials_of(sort_key_of(new.short_name)),
        "stage": new.stage.value if new.stage else None,
        "form": new.form.value,
        "rural": new.rural,
        "ownership": new.ownership.value,
        "parent_id": parent_id,
        "staff_count": new.staff_count,
        "active": True,
    }


def _campus_row(county_id: UUID, new: NewUnion, name: str, day: date) -> dict[str, Any]:
    return {
        "campus_id": new_id(),
        "county_id": county_id,
        "union_id": new.union_id,
        "version": 1,
        "name": name,
        "rural": new.rural,
        "staff_count": 0,
        "first_day": day,
    }
