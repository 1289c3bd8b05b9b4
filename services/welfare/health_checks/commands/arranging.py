"""Arranging a check: where, when, for which unions; last year's again; a draft for a task."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.commands.steps import load, note, touch
from services.welfare.health_checks.domain.booking import MOST_SLOTS, SlotWrong, check_new_slot
from services.welfare.health_checks.domain.kinds import KIND_LABELS, Audience, CheckKind
from services.welfare.health_checks.domain.life import (
    BatchState,
    CheckMoveNotAllowed,
    check_period,
)
from services.welfare.health_checks.queries.reading import (
    Pair,
    checks_of,
    entries_of,
    slots_of,
)
from services.welfare.health_checks.tables import (
    HealthBatch,
    HealthCheck,
    HealthEntry,
    HealthSlot,
)
from services.welfare.people import staff_of, unions_by_id
from shared.contracts.plans import TaskAssigned
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller

WEEKS_OF_A_YEAR = timedelta(weeks=52)  # the same day of the week, a year later


class UnionNotHere(Invalid):
    """A union that is not in this county, or no longer active."""

    code: ClassVar[str] = "union-not-here"


@dataclass(frozen=True)
class Arrangement:
    """What a form says of a check."""

    kind: CheckKind
    audience: Audience
    title: str | None
    hospital: str
    first_day: date
    last_day: date


@dataclass(frozen=True)
class NewSlot:
    """A time with places, kept for one school where one is named."""

    day: date
    begins: time
    ends: time
    places: int
    for_union: UUID | None = None


async def arrange(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    wanted: Arrangement,
    *,
    unions: Collection[UUID] = (),
    task_id: UUID | None = None,
) -> Pair:
    """Draft a check of a school, or of the county for many; `unions` are others that take part.

    Raises:
        UnionNotHere: one of them is not there.
        DaysDoNotFit.

    """
    batch = _new_batch(tx, caller.county_id, union_id)
    batch.visible_below = bool(unions)
    batch.made_by, batch.made_by_name = caller.person_id, caller.name
    _fill(batch, wanted)
    tx.session.add(batch)
    await tx.session.flush()
    await _check_unions(tx, unions)
    parts = [_new_part(tx, batch, one) for one in sorted({*unions, union_id})]
    own = next(part for part in parts if part.union_id == union_id)
    own.task_id = task_id
    tx.session.add_all(parts)
    await tx.session.flush()
    await note(tx, own, AuditAct.HEALTH_ARRANGED)
    return Pair(own, batch)


async def change(tx: Transaction, check_id: UUID, seen_version: int, wanted: Arrangement) -> Pair:
    """Write a draft anew; what people were told of is changed no more.

    Raises:
        CheckMoveNotAllowed: it was announced.
        DaysDoNotFit: a slot would lie outside.

    """
    pair = await load(tx, check_id, seen_version)
    if pair.batch.state != BatchState.DRAFTED:
        raise CheckMoveNotAllowed("已经通知的体检不能再改医院和日期；要改请取消后重新安排。")
    _fill(pair.batch, wanted)
    for slot in await slots_of(tx, pair.batch.id):
        check_new_slot(
            slot.day, slot.begins, slot.ends, slot.places, (wanted.first_day, wanted.last_day)
        )
    touch(tx, pair.batch)
    await note(tx, pair.check, AuditAct.HEALTH_CHANGED)
    return pair


async def add_slots(tx: Transaction, pair: Pair, wanted: Sequence[NewSlot]) -> None:
    """Offer times; those kept for a union must be of one that takes part.

    Raises:
        SlotWrong, DaysDoNotFit.

    """
    batch = pair.batch
    known = await slots_of(tx, batch.id)
    if len(known) + len(wanted) > MOST_SLOTS:
        raise SlotWrong(f"一次体检最多 {MOST_SLOTS} 个时段，请合并一些时段。")
    taking_part = {check.union_id for check in await checks_of(tx, batch.id)}
    for one in wanted:
        check_new_slot(one.day, one.begins, one.ends, one.places, (batch.first_day, batch.last_day))
        if one.for_union is not None and one.for_union not in taking_part:
            raise SlotWrong("时段只能留给参加这次体检的学校，请重新选择。")
        tx.session.add(_new_slot(batch, one))
    touch(tx, batch)
    await tx.session.flush()


async def clone(tx: Transaction, caller: Caller, pair: Pair) -> Pair:
    """Draft the same again, 52 weeks later or in the current year, with its slots and its lists.

    Of the lists only who still works there; of a check of everybody none, for they are listed anew.
    """
    old = pair.batch
    shift = WEEKS_OF_A_YEAR * max(1, tx.today.year - old.first_day.year)
    wanted = Arrangement(
        CheckKind(old.kind),
        Audience(old.audience),
        None,
        old.hospital,
        old.first_day + shift,
        old.last_day + shift,
    )
    unions = [one.union_id for one in await checks_of(tx, old.id)]
    known = await unions_by_id(tx, unions)
    others = [one for one in unions if one != old.union_id and one in known and known[one].active]
    made = await arrange(tx, caller, old.union_id, wanted, unions=others)
    for slot in await slots_of(tx, old.id):
        if slot.for_union is None or slot.for_union in {*others, old.union_id}:
            made_slot = NewSlot(
                slot.day + shift, slot.begins, slot.ends, slot.places, slot.for_union
            )
            tx.session.add(_new_slot(made.batch, made_slot))
    if old.audience == Audience.PICKED:
        await _clone_lists(tx, old.id, made.batch.id)
    await tx.session.flush()
    return made


async def _clone_lists(tx: Transaction, old_id: UUID, batch_id: UUID) -> None:
    parts = {part.union_id: part for part in await checks_of(tx, batch_id)}
    for check in await checks_of(tx, old_id):
        part = parts.get(check.union_id)
        if part is None:
            continue
        here = {person.person_id for person in await staff_of(tx, check.union_id)}
        was = [entry.person_id for entry in await entries_of(tx, check.id)]
        tx.session.add_all(new_entry(tx, part, one) for one in was if one in here)


async def draft_for_tasks(tx: Transaction, events: Iterable[TaskAssigned]) -> None:
    """A draft of the union for a task about health; once for each task, whoever gets it later."""
    for event in events:
        known = await tx.session.scalar(
            select(HealthCheck.id).where(HealthCheck.task_id == event.subject_id).limit(1)
        )
        if known is not None:
            continue
        last = event.due_on or tx.today
        batch = _new_batch(tx, event.county_id, event.union_id)
        batch.made_by_name = "按任务生成"
        days = (last.replace(day=1), last)
        _fill(batch, Arrangement(CheckKind.GENERAL, Audience.EVERYBODY, None, "", *days))
        tx.session.add(batch)
        await tx.session.flush()
        part = _new_part(tx, batch, event.union_id)
        part.task_id, part.from_task = event.subject_id, True
        tx.session.add(part)
        await tx.session.flush()
        await note(tx, part, AuditAct.HEALTH_ARRANGED)


def new_entry(tx: Transaction, check: HealthCheck, person_id: UUID) -> HealthEntry:
    return HealthEntry(
        id=new_id(),
        county_id=check.county_id,
        union_id=check.union_id,
        batch_id=check.batch_id,
        check_id=check.id,
        person_id=person_id,
        attendance="expected",
        round=1,
        changed_at=tx.now,
    )


def _fill(batch: HealthBatch, wanted: Arrangement) -> None:
    check_period(wanted.first_day, wanted.last_day)
    batch.kind, batch.audience = wanted.kind.value, wanted.audience.value
    batch.year = wanted.first_day.year
    batch.title = wanted.title or f"{batch.year}年{KIND_LABELS[wanted.kind]}"
    batch.hospital = wanted.hospital
    batch.first_day, batch.last_day = wanted.first_day, wanted.last_day


def _new_batch(tx: Transaction, county_id: UUID, union_id: UUID) -> HealthBatch:
    return HealthBatch(
        id=new_id(),
        county_id=county_id,
        union_id=union_id,
        version=1,
        state=BatchState.DRAFTED.value,
        from_paper=False,
        visible_below=False,
        made_at=tx.now,
        changed_at=tx.now,
    )


def _new_part(tx: Transaction, batch: HealthBatch, union_id: UUID) -> HealthCheck:
    return HealthCheck(
        id=new_id(),
        county_id=batch.county_id,
        union_id=union_id,
        organiser_id=batch.union_id,
        batch_id=batch.id,
        version=1,
        from_task=False,
        made_at=tx.now,
        changed_at=tx.now,
    )


def _new_slot(batch: HealthBatch, wanted: NewSlot) -> HealthSlot:
    return HealthSlot(
        id=new_id(),
        county_id=batch.county_id,
        union_id=batch.union_id,
        batch_id=batch.id,
        visible_below=batch.visible_below,
        for_union=wanted.for_union,
        day=wanted.day,
        begins=wanted.begins,
        ends=wanted.ends,
        places=wanted.places,
    )


async def _check_unions(tx: Transaction, unions: Collection[UUID]) -> None:
    known = await unions_by_id(tx, unions)
    if any(one not in known or not known[one].active for one in unions):
        raise UnionNotHere("选中的单位里有的不在本县或已停用，请重新选择。")
