"""How a check looks: its list to who keeps it, counts to the county, the own to the person."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from uuid import UUID

from pydantic import BaseModel, Field

from services.welfare.health_checks.api.permitted import actions_on, keeps_list, list_act
from services.welfare.health_checks.domain.counting import Count, told
from services.welfare.health_checks.domain.kinds import (
    ATTENDANCE_LABELS,
    AUDIENCE_LABELS,
    KIND_LABELS,
    Attendance,
    Audience,
    CheckKind,
)
from services.welfare.health_checks.domain.life import OPEN, STATE_LABELS, BatchState
from services.welfare.health_checks.queries.reading import (
    Booked,
    Pair,
    checks_of,
    counts_of,
    entries_of,
    hidden_below,
    slots_of,
    taken_in,
)
from services.welfare.health_checks.tables import HealthEntry, HealthSlot
from services.welfare.people import names_of, unions_by_id
from services.welfare.permissions import Act, may
from shared.database import Transaction
from shared.web.identity import Caller


class HealthCountView(BaseModel):
    """How many are on the list and how many went, as far as the caller is told."""

    listed: str
    booked: str
    attended: str
    absent: str
    excused: str


class CheckLine(BaseModel):
    """One check in the list."""

    id: UUID
    union_id: UUID
    union_name: str
    title: str
    kind: CheckKind
    kind_label: str
    state: BatchState
    state_label: str
    is_closed: bool = Field(description="Whether this union is done with it")
    hospital: str
    first_day: date
    last_day: date
    is_organiser: bool
    from_paper: bool
    counts: HealthCountView


class SlotView(BaseModel):
    """A time, and how many places are left.

    Of the women's check that is told to who keeps the list: places less those left are people.
    """

    id: UUID
    day: date
    begins: time
    ends: time
    places: int
    left: int | None = Field(description="None where it is not told how many are booked")
    is_full: bool
    is_empty: bool = Field(description="Whether nobody is booked in it")
    for_union: UUID | None
    for_union_name: str | None


class EntryView(BaseModel):
    """One person on the list."""

    id: UUID
    person_id: UUID | None
    name: str
    slot_id: UUID | None
    attendance: Attendance
    attendance_label: str
    attended_on: date | None
    round: int


class UnionCountView(BaseModel):
    """How one union stands with a check of the county."""

    check_id: UUID
    union_id: UUID
    union_name: str
    is_closed: bool
    counts: HealthCountView


class CheckView(CheckLine):
    """One check; the list is there only for whoever keeps it."""

    version: int
    audience: Audience
    audience_label: str
    made_by_name: str
    closed_on: date | None
    task_id: UUID | None
    slots: list[SlotView]
    entries: list[EntryView] | None
    unions: list[UnionCountView]
    actions: list[str]


class OwnCheckView(BaseModel):
    """A check that the caller is asked to, with the times that can still be chosen."""

    check_id: UUID
    title: str
    kind_label: str
    state_label: str
    hospital: str
    first_day: date
    last_day: date
    slot: SlotView | None
    attendance: Attendance
    attendance_label: str
    attended_on: date | None
    is_again: bool
    slots: list[SlotView]
    actions: list[str]


ERASED = "（姓名已删除）"


def count_view(count: Count, kind: CheckKind, least: int | None) -> HealthCountView:
    """Counts as they are where `least` is None; otherwise small ones are not told."""
    if least is not None:
        return HealthCountView(**told(count, kind, least))
    numbers = {name: str(getattr(count, name)) for name in HealthCountView.model_fields}
    return HealthCountView(**numbers)


async def check_lines(tx: Transaction, me: Caller, pairs: Sequence[Pair]) -> list[CheckLine]:
    counts = await counts_of(tx, [pair.check.id for pair in pairs])
    unions = await unions_by_id(tx, {pair.check.union_id for pair in pairs})
    least = await hidden_below(tx)
    return [
        CheckLine(
            id=pair.check.id,
            union_id=pair.check.union_id,
            union_name=unions[pair.check.union_id].short_name
            if pair.check.union_id in unions
            else "",
            kind_label=KIND_LABELS[CheckKind(pair.batch.kind)],
            state_label=state_words(pair),
            is_closed=pair.check.closed_on is not None,
            is_organiser=pair.is_organiser,
            counts=count_view(
                counts[pair.check.id],
                CheckKind(pair.batch.kind),
                None if keeps_list(me, pair) else least,
            ),
            **{name: getattr(pair.batch, name) for name in _OF_BATCH},
        )
        for pair in pairs
    ]


_OF_BATCH = ("title", "kind", "state", "hospital", "first_day", "last_day", "from_paper")


def state_words(pair: Pair) -> str:
    """A union that is done has ended, even where others still go."""
    state = BatchState(pair.batch.state)
    done = pair.check.closed_on is not None and state in OPEN
    return "本校已结束" if done else STATE_LABELS[state]


async def check_view(tx: Transaction, me: Caller, pair: Pair) -> CheckView:
    """The whole of it, the list only for whoever keeps it."""
    line = (await check_lines(tx, me, [pair]))[0]
    entries = await entries_of(tx, pair.check.id) if keeps_list(me, pair) else None
    slots = await slots_of(tx, pair.batch.id)
    mine = [
        one for one in slots if pair.is_organiser or one.for_union in (None, pair.check.union_id)
    ]
    return CheckView(
        **line.model_dump(),
        version=pair.batch.version,
        audience=Audience(pair.batch.audience),
        audience_label=AUDIENCE_LABELS[Audience(pair.batch.audience)],
        made_by_name=pair.batch.made_by_name,
        closed_on=pair.check.closed_on,
        task_id=pair.check.task_id,
        slots=await slot_views(tx, mine, lambda slot: _counts_in(me, pair, slot)),
        entries=None if entries is None else await _entry_views(tx, entries),
        unions=await _union_views(tx, me, pair),
        actions=actions_on(me, pair),
    )


def _counts_in(me: Caller, pair: Pair, slot: HealthSlot) -> bool:
    """Whether the caller may know how many are booked in a time."""
    kind = CheckKind(pair.batch.kind)
    whose = slot.for_union or pair.check.union_id
    return kind is not CheckKind.WOMEN or may(me, list_act(kind), whose)


async def slot_views(
    tx: Transaction, slots: Sequence[HealthSlot], counts_in: Callable[[HealthSlot], bool]
) -> list[SlotView]:
    taken = await taken_in(tx, [slot.id for slot in slots])
    unions = await unions_by_id(tx, {slot.for_union for slot in slots if slot.for_union})
    return [
        SlotView(
            id=slot.id,
            day=slot.day,
            begins=slot.begins,
            ends=slot.ends,
            places=slot.places,
            left=max(0, slot.places - taken[slot.id]) if counts_in(slot) else None,
            is_full=taken[slot.id] >= slot.places,
            is_empty=not taken[slot.id],
            for_union=slot.for_union,
            for_union_name=unions[slot.for_union].short_name if slot.for_union in unions else None,
        )
        for slot in slots
    ]


async def _entry_views(tx: Transaction, entries: Iterable[HealthEntry]) -> list[EntryView]:
    found = list(entries)
    names = await names_of(tx, [entry.person_id for entry in found])
    return [
        EntryView(
            id=entry.id,
            person_id=entry.person_id,
            name=names.get(entry.person_id, ERASED) if entry.person_id else ERASED,
            slot_id=entry.slot_id,
            attendance=Attendance(entry.attendance),
            attendance_label=ATTENDANCE_LABELS[Attendance(entry.attendance)],
            attended_on=entry.attended_on,
            round=entry.round,
        )
        for entry in found
    ]


async def _union_views(tx: Transaction, me: Caller, pair: Pair) -> list[UnionCountView]:
    """How the unions stand, for the county; a school reads nothing of others."""
    if not pair.is_organiser or not may(me, Act.SEE_COUNTY_HEALTH):
        return []
    checks = await checks_of(tx, pair.batch.id)
    lines = await check_lines(tx, me, [Pair(check, pair.batch) for check in checks])
    return [
        UnionCountView(
            check_id=line.id,
            union_id=line.union_id,
            union_name=line.union_name,
            is_closed=line.is_closed,
            counts=line.counts,
        )
        for line in lines
    ]


async def own_views(tx: Transaction, found: Iterable[Booked]) -> list[OwnCheckView]:
    return [await _own_view(tx, one) for one in found]


async def _own_view(tx: Transaction, one: Booked) -> OwnCheckView:
    state, attendance = BatchState(one.batch.state), Attendance(one.entry.attendance)
    books = state in OPEN and attendance is Attendance.EXPECTED
    slots = [
        slot
        for slot in (await slots_of(tx, one.batch.id) if books else [])
        if slot.day >= tx.today and slot.for_union in (None, one.entry.union_id)
    ]
    counted = one.batch.kind != CheckKind.WOMEN
    chosen = await slot_views(tx, [one.slot] if one.slot else [], lambda _: counted)
    return OwnCheckView(
        check_id=one.check.id,
        title=one.batch.title,
        kind_label=KIND_LABELS[CheckKind(one.batch.kind)],
        state_label=STATE_LABELS[state],
        hospital=one.batch.hospital,
        first_day=one.batch.first_day,
        last_day=one.batch.last_day,
        slot=chosen[0] if chosen else None,
        attendance=attendance,
        attendance_label=ATTENDANCE_LABELS[attendance],
        attended_on=one.entry.attended_on,
        is_again=one.entry.round > 1,
        slots=await slot_views(tx, slots, lambda _: counted),
        actions=["book"] if books and slots else [],
    )
