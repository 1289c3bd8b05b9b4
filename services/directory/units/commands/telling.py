"""What every act on a union shares: loading it, keeping its history, telling the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.units import queries
from services.directory.units.domain import (
    MOVE_LABELS,
    NameTaken,
    UnionMove,
    UnionStanding,
    after,
    check_day,
    initials_of,
    sort_key_of,
)
from services.directory.units.tables import TradeUnion, UnionAct, UnionPeriod
from shared import audit
from shared.contracts.directory import UnionChanged, UnionKind
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Stale
from shared.web.identity import Caller

_TOLD = (
    "name",
    "short_name",
    "sort_key",
    "kind",
    "stage",
    "form",
    "rural",
    "ownership",
    "parent_id",
    "staff_count",
    "active",
)
_KEPT = (
    "name",
    "short_name",
    "sort_key",
    "initials",
    "stage",
    "form",
    "rural",
    "ownership",
    "successor_id",
)


@dataclass(frozen=True)
class Author:
    """Who does an act, as the history names them, and why where it is said."""

    person_id: UUID
    name: str
    reason: str | None = None


def author_of(me: Caller, reason: str | None = None) -> Author:
    """The caller as the history names them."""
    return Author(me.person_id, me.name, reason)


async def load(tx: Transaction, union_id: UUID, seen_version: int | None = None) -> TradeUnion:
    """The union, locked and as it is now.

    Raises:
        NotFound: not there, or another county's.
        Stale: changed since it was seen.

    """
    union = await tx.session.get(TradeUnion, union_id, with_for_update=True, populate_existing=True)
    if union is None:
        raise NotFound
    if seen_version is not None and union.version != seen_version:
        raise Stale
    return union


async def step(tx: Transaction, union: TradeUnion, move: UnionMove, day: date) -> UnionPeriod:
    """Check that the move may be made from that day on; the period that it ends.

    Raises:
        UnionMoveNotPossible: the union does not stand so.
        DayNotPossible: the day is to come, or before the union's last act.

    """
    if union.kind == UnionKind.COUNTY and move in {UnionMove.CLOSE, UnionMove.MERGE}:
        raise Invalid("县教育工会自己不能撤销或合并。")
    current = await queries.current_period(tx, union.union_id)
    after(UnionStanding(current.standing), move)
    check_day(current.first_day, day, tx.today)
    return current


async def keep(
    tx: Transaction,
    union: TradeUnion,
    move: UnionMove,
    day: date,
    facts: dict[str, Any],
    by: Author | None,
) -> None:
    """Write down that the union is now as its row says, from the day on, and tell the others."""
    current = await queries.current_period(tx, union.union_id)
    standing = after(UnionStanding(current.standing), move)
    _begin_period(tx, union, current, day, standing)
    row = {column.key: getattr(union, column.key) for column in TradeUnion.__table__.columns}
    tx.session.add(UnionAct(**act_row(tx, row, move, day, facts, by=by)))
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.UNION_ACT,
            union_id=union.union_id,
            subject_id=union.union_id,
            reason=by.reason or "" if by else "",
            facts={"union": union.name, "move": MOVE_LABELS[move], "day": day.isoformat()},
        ),
    )
    await tell_change(tx, union)


def _begin_period(
    tx: Transaction, union: TradeUnion, current: UnionPeriod, day: date, standing: UnionStanding
) -> None:
    """End the current period on the day before; two acts of one day share a period."""
    told: dict[str, Any] = {name: getattr(union, name) for name in _KEPT}
    told["standing"] = standing.value
    if current.first_day == day:
        for name, value in told.items():
            setattr(current, name, value)
        return
    if all(getattr(current, name) == value for name, value in told.items()):
        return
    current.last_day = day - timedelta(days=1)
    tx.session.add(
        UnionPeriod(union_id=union.union_id, first_day=day, county_id=union.county_id, **told)
    )


async def set_names(
    tx: Transaction, union: TradeUnion, name: str | None, short_name: str | None
) -> None:
    """Let the union bear these names.

    Raises:
        NameTaken: another union of the county bears the name.

    """
    if name is not None and name != union.name:
        if await queries.is_name_taken(tx, union.county_id, name):
            raise NameTaken(f"单位名称已经有了：{name}。请核对后再修改。")
        union.name, union.sort_key = name, sort_key_of(name)
    union.short_name = short_name or union.short_name
    union.initials = initials_of(sort_key_of(union.short_name))


async def tell_change(tx: Transaction, union: TradeUnion) -> None:
    """Raise the version and tell the others the union's new state."""
    union.version += 1
    await tx.session.flush()
    cluster = await queries.cluster_of(tx, union.union_id, tx.today)
    row = {column.key: getattr(union, column.key) for column in TradeUnion.__table__.columns}
    place = (cluster.cluster_id, cluster.name) if cluster else (None, None)
    tx.publish(UnionChanged(**state_of(tx, row, *place)))


def entry_of(act: AuditAct, union_id: UUID, name: str, **facts: str) -> audit.Entry:
    """What is written down of an act on a union."""
    told = {"union": name, **facts}
    return audit.Entry(act=act, union_id=union_id, subject_id=union_id, facts=told)


def state_of(
    tx: Transaction, row: dict[str, Any], cluster_id: UUID | None, cluster_name: str | None
) -> dict[str, Any]:
    """The members of an event about a union."""
    return {
        "occurred_at": tx.now,
        "county_id": row["county_id"],
        "union_id": row["union_id"],
        "subject_id": row["union_id"],
        "version": row["version"],
        "cluster_id": cluster_id,
        "cluster_name": cluster_name,
        "closed_on": row.get("closed_on"),
        "successor_id": row.get("successor_id"),
        **{name: row[name] for name in _TOLD},
    }


def act_row(
    tx: Transaction,
    row: dict[str, Any],
    move: UnionMove,
    day: date,
    facts: dict[str, Any],
    *,
    by: Author | None,
) -> dict[str, Any]:
    """One line of a union's history."""
    return {
        "act_id": new_id(),
        "county_id": row["county_id"],
        "union_id": row["union_id"],
        "move": move.value,
        "day": day,
        "reason": by.reason if by else None,
        "facts": facts,
        "made_at": tx.now,
        "made_by": by.person_id if by else None,
        "made_by_name": by.name if by else None,
    }


async def tell_as_they_stand(
    tx: Transaction, after: UUID | None, limit: int
) -> Sequence[UnionChanged]:
    """Unions as they stand, in the order of their ids after this one: for who has to be filled."""
    told = []
    for union, cluster in await queries.unions_after(tx, after, limit):
        row = {column.key: getattr(union, column.key) for column in TradeUnion.__table__.columns}
        place = (cluster.cluster_id, cluster.name) if cluster else (None, None)
        told.append(UnionChanged(**state_of(tx, row, *place)))
    return told
