"""A union gets another name or type, is corrected, ends, or begins again."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.units import queries
from services.directory.units.commands.telling import (
    Author,
    entry_of,
    keep,
    load,
    set_names,
    step,
    tell_change,
)
from services.directory.units.domain import (
    FORM_LABELS,
    OWNERSHIP_LABELS,
    STAGE_LABELS,
    NameTaken,
    UnionMove,
)
from services.directory.units.tables import TradeUnion
from shared import audit
from shared.contracts.directory import Ownership, SchoolStage, UnionForm
from shared.database import Transaction
from shared.errors import Invalid


@dataclass(frozen=True)
class UnionType:
    """What kind of union it is; None leaves a thing as it is."""

    stage: SchoolStage | None = None
    form: UnionForm | None = None
    rural: bool | None = None
    ownership: Ownership | None = None


@dataclass(frozen=True)
class Correction:
    """What was recorded wrongly, as it should have been all the time; None leaves a thing."""

    name: str | None = None
    short_name: str | None = None
    staff_count: int | None = None
    type: UnionType = UnionType()


async def correct_union(
    tx: Transaction, union_id: UUID, wanted: Correction, *, seen_version: int
) -> TradeUnion:
    """Put right what is recorded since the last act; this is no act of the union's history.

    Raises:
        Stale: somebody else changed it meanwhile.
        NameTaken: another union of the county bears the name.

    """
    union = await load(tx, union_id, seen_version)
    await set_names(tx, union, wanted.name, wanted.short_name)
    _set_type(union, wanted.type)
    if wanted.staff_count is not None:
        union.staff_count = wanted.staff_count
    current = await queries.current_period(tx, union_id)
    for field in ("name", "short_name", "sort_key", "initials", "stage", *_TYPE[1:]):
        setattr(current, field, getattr(union, field))
    await audit.record(tx, entry_of(AuditAct.UNION_CHANGED, union_id, union.name))
    await tell_change(tx, union)
    return union


async def rename_union(
    tx: Transaction,
    union_id: UUID,
    names: tuple[str, str],
    day: date,
    *,
    seen_version: int,
    by: Author,
) -> TradeUnion:
    """Let a union bear another name and short name from the day on.

    Raises:
        Stale, UnionMoveNotPossible, DayNotPossible, NameTaken: see `load`, `step`, `set_names`.

    """
    union = await load(tx, union_id, seen_version)
    await step(tx, union, UnionMove.RENAME, day)
    before = union.name, union.short_name
    if before == names:
        raise Invalid("新名称和现在的一样，不需要办理更名。")
    await set_names(tx, union, *names)
    facts = {"from": before[0], "to": names[0]}
    await keep(tx, union, UnionMove.RENAME, day, facts, by)
    return union


async def retype_union(
    tx: Transaction,
    union_id: UUID,
    wanted: UnionType,
    day: date,
    *,
    seen_version: int,
    by: Author,
) -> TradeUnion:
    """Let a union be of another type from the day on: a primary school becomes a central one."""
    union = await load(tx, union_id, seen_version)
    await step(tx, union, UnionMove.RETYPE, day)
    before = type_words(union)
    _set_type(union, wanted)
    if type_words(union) == before:
        raise Invalid("类型和现在的一样，不需要办理变更。")
    facts = {"from": before, "to": type_words(union)}
    await keep(tx, union, UnionMove.RETYPE, day, facts, by)
    return union


async def end_union(
    tx: Transaction,
    union_id: UUID,
    day: date,
    *,
    successor: TradeUnion | None = None,
    by: Author,
    seen_version: int | None = None,
) -> TradeUnion:
    """Let a union be no more from the day on: closed, or merged into its successor."""
    union = await load(tx, union_id, seen_version)
    move = UnionMove.MERGE if successor else UnionMove.CLOSE
    await step(tx, union, move, day)
    union.active, union.closed_on = False, day
    union.successor_id = successor.union_id if successor else None
    facts = {"to": successor.name, "union_id": str(successor.union_id)} if successor else {}
    await keep(tx, union, move, day, facts, by)
    return union


async def receive_union(
    tx: Transaction, union_id: UUID, gone: list[TradeUnion], day: date, by: Author
) -> TradeUnion:
    """Note in a union's history whom it took in; the staff they stated is now its own."""
    union = await load(tx, union_id)
    await step(tx, union, UnionMove.RECEIVE, day)
    union.staff_count += sum(source.staff_count for source in gone)
    facts = {"from": "、".join(source.name for source in gone)}
    await keep(tx, union, UnionMove.RECEIVE, day, facts, by)
    return union


async def reopen_union(
    tx: Transaction, union_id: UUID, day: date, *, seen_version: int, by: Author
) -> TradeUnion:
    """Let a union that was closed or merged be there again; its people do not come back with it.

    Raises:
        NameTaken: another union bears its name by now.

    """
    union = await load(tx, union_id, seen_version)
    await step(tx, union, UnionMove.REOPEN, day)
    if await queries.is_name_taken(tx, union.county_id, union.name):
        raise NameTaken(f"已经有别的单位叫“{union.name}”，请先为那个单位更名。")
    union.active, union.closed_on, union.successor_id = True, None, None
    await keep(tx, union, UnionMove.REOPEN, day, {}, by)
    return union


_TYPE = ("stage", "form", "rural", "ownership")


def _set_type(union: TradeUnion, wanted: UnionType) -> None:
    for field in _TYPE:
        value: Any = getattr(wanted, field)
        if value is not None:
            setattr(union, field, value)


def type_words(union: TradeUnion) -> str:
    """A union's type as people say it."""
    stage = STAGE_LABELS[SchoolStage(union.stage)] if union.stage else "未定学段"
    place = "乡村" if union.rural else "城镇"
    form, ownership = (
        FORM_LABELS[UnionForm(union.form)],
        OWNERSHIP_LABELS[Ownership(union.ownership)],
    )
    return f"{place}{ownership}{stage}，{form}"
