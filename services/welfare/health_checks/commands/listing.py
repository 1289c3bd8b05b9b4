"""Who is on a union's list, and telling them."""

from collections.abc import Collection, Sequence
from typing import ClassVar
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.commands.arranging import new_entry
from services.welfare.health_checks.commands.steps import (
    close_part,
    move_on,
    note,
    note_people,
    reopen_part,
    tell,
)
from services.welfare.health_checks.domain.kinds import Attendance, Audience
from services.welfare.health_checks.domain.life import (
    OPEN,
    BatchMove,
    BatchState,
    CheckMoveNotAllowed,
    check_listable,
    check_ready,
)
from services.welfare.health_checks.queries.reading import (
    Pair,
    checks_of,
    counts_of,
    entries_of,
    slots_of,
)
from services.welfare.health_checks.tables import HealthCheck, HealthEntry
from services.welfare.people import names_of, person_of_union, staff_of
from shared.contracts.welfare import HealthCheckAnnounced, HealthCheckCancelled
from shared.database import Transaction
from shared.errors import Invalid, Refused
from shared.web.identity import Caller


class NotOnStaff(Invalid):
    """Somebody who does not belong to this union."""

    code: ClassVar[str] = "not-on-staff"


class NotOnList(Invalid):
    """Somebody who is not on this list, or no longer."""

    code: ClassVar[str] = "not-on-list"


class HasBeenThere(Invalid):
    """Whoever went stays on the list."""

    code: ClassVar[str] = "has-been-there"


class OnOtherList(Refused):
    """Somebody goes once in a check of the county: another union has them on its list."""

    code: ClassVar[str] = "on-other-list"


async def put_on_list(tx: Transaction, pair: Pair, people: Collection[UUID]) -> None:
    """Put people of the union on its list; those who are on it stay as they are.

    Raises:
        NotOnStaff: one of them does not belong to the union.
        OnOtherList: one of them is on the list of another union in this check of the county.
        CheckMoveNotAllowed: the check is over.

    """
    _check_open_part(pair)
    known = {entry.person_id for entry in await entries_of(tx, pair.check.id)}
    new = [one for one in dict.fromkeys(people) if one not in known]
    for one in new:
        if await person_of_union(tx, one, pair.check.union_id) is None:
            raise NotOnStaff("名单里有人不在本单位，请重新选择。")
    listed = await _enter(tx, pair.check, new)
    if elsewhere := [one for one in new if one not in listed]:
        names = await names_of(tx, elsewhere)
        raise OnOtherList(
            f"{'、'.join(names.get(one, '') for one in elsewhere)}已经在别的单位这次体检的名单里，"
            "同一次体检不能重复参加；要改到本单位，请先联系对方工会把人移出名单。"
        )
    await note_people(tx, pair.check, AuditAct.HEALTH_LISTED, new)
    if new and BatchState(pair.batch.state) in OPEN:
        await _announce_to(tx, pair, tuple(new))


async def take_off_list(tx: Transaction, pair: Pair, entry_ids: Collection[UUID]) -> None:
    """Take people off the list who have not been there.

    Raises:
        NotOnList: one of them is not on this list.
        HasBeenThere, CheckMoveNotAllowed.

    """
    _check_open_part(pair)
    chosen = await chosen_entries(tx, pair, entry_ids)
    if any(entry.attendance == Attendance.ATTENDED for entry in chosen):
        raise HasBeenThere("已经体检过的人不能移出名单；登记错了请先改为“未检”。")
    for entry in chosen:
        await tx.session.delete(entry)
    await note_people(tx, pair.check, AuditAct.HEALTH_UNLISTED, [one.person_id for one in chosen])
    await tx.session.flush()


async def chosen_entries(
    tx: Transaction, pair: Pair, entry_ids: Collection[UUID]
) -> list[HealthEntry]:
    """The places on the list that somebody has marked.

    Raises:
        NotOnList: one of them is not on this list.

    """
    known = {entry.id: entry for entry in await entries_of(tx, pair.check.id)}
    if any(one not in known for one in entry_ids):
        raise NotOnList("选中的人里有人不在名单里，请刷新后重新选择。")
    return [known[one] for one in dict.fromkeys(entry_ids)]


async def announce(tx: Transaction, pair: Pair) -> None:
    """Tell everybody on the lists; a check of everybody is listed now.

    The county asks the schools to make the lists of those who are picked.

    Raises:
        CheckNotReady: it is not clear where, when or whom.

    """
    await move_on(tx, pair, BatchMove.ANNOUNCE)
    parts = [Pair(check, pair.batch) for check in await checks_of(tx, pair.batch.id)]
    if pair.batch.audience == Audience.EVERYBODY:
        for part in parts:
            await _unlist_who_left(tx, part)
        for part in parts:
            await _list_everybody(tx, part)
    counts = await counts_of(tx, [part.check.id for part in parts])
    listed = sum(count.listed for count in counts.values())
    # The county may announce before the schools have picked anybody.
    least = 1 if len(parts) > 1 else listed
    check_ready(pair.batch.hospital, pair.batch.last_day, tx.today, least)
    for part in parts:
        people = _people(await entries_of(tx, part.check.id))
        await _announce_to(tx, part, people, list_wanted=not part.is_organiser)


async def _unlist_who_left(tx: Transaction, part: Pair) -> None:
    """Whoever has moved away since the list was begun goes with the new school."""
    staff = {person.person_id for person in await staff_of(tx, part.check.union_id)}
    left = [
        entry
        for entry in await entries_of(tx, part.check.id)
        if entry.person_id is not None
        and entry.person_id not in staff
        and await person_of_union(tx, entry.person_id, part.check.union_id) is None
    ]
    for entry in left:
        await tx.session.delete(entry)
    await note_people(tx, part.check, AuditAct.HEALTH_UNLISTED, [one.person_id for one in left])
    await tx.session.flush()


async def _list_everybody(tx: Transaction, part: Pair) -> None:
    """Whoever is on the list of another school of this check, by a role held there, stays on it."""
    staff = [person.person_id for person in await staff_of(tx, part.check.union_id)]
    await _enter(tx, part.check, staff)


async def _enter(tx: Transaction, check: HealthCheck, people: Collection[UUID]) -> set[UUID]:
    """Give people a place on the list; whom it is new for.

    Nobody gets a second place in a batch. The list of another school is not seen from here,
    so it is the index that says who has one.
    """
    if not people:
        return set()
    columns = [column.key for column in HealthEntry.__table__.columns]
    entries = [new_entry(tx, check, one) for one in people]
    statement = (
        insert(HealthEntry)
        .on_conflict_do_nothing(index_elements=["batch_id", "person_id"])
        .returning(HealthEntry.person_id)
    )
    rows = [{name: getattr(entry, name) for name in columns} for entry in entries]
    found = await tx.session.scalars(statement, rows)
    return {one for one in found if one is not None}


async def _announce_to(
    tx: Transaction, pair: Pair, people: tuple[UUID, ...], *, list_wanted: bool = False
) -> None:
    has_slots = bool(await slots_of(tx, pair.batch.id))
    tell(tx, pair, HealthCheckAnnounced, people, has_slots=has_slots, list_wanted=list_wanted)


async def second_round(tx: Transaction, pair: Pair) -> int:
    """Ask those who did not come to go once more; they book anew. How many there are.

    Raises:
        CheckMoveNotAllowed: nobody stayed away, or the check is over.

    """
    _check_open_part(pair)
    absent = [
        entry
        for entry in await entries_of(tx, pair.check.id)
        if entry.attendance == Attendance.ABSENT
    ]
    if not absent:
        raise CheckMoveNotAllowed("没有登记为“未到”的人，不用安排补检。")
    for entry in absent:
        entry.attendance, entry.slot_id, entry.booked_by = Attendance.EXPECTED.value, None, None
        entry.round += 1
        entry.changed_at = tx.now
    await _announce_to(tx, pair, _people(absent))
    await note(tx, pair.check, AuditAct.HEALTH_STEP, move="second_round")
    return len(absent)


async def cancel(tx: Transaction, pair: Pair) -> None:
    """Give the check up; whoever was told is told."""
    was_told = BatchState(pair.batch.state) in OPEN
    await move_on(tx, pair, BatchMove.CANCEL)
    for check in await checks_of(tx, pair.batch.id):
        part = Pair(check, pair.batch)
        if check.closed_on is not None:
            reopen_part(tx, check)
        if was_told:
            waiting = [e for e in await entries_of(tx, check.id) if e.attendance == "expected"]
            tell(tx, part, HealthCheckCancelled, _people(waiting))


async def close(tx: Transaction, caller: Caller, pair: Pair) -> None:
    """A union is done; whoever organises it closes it for all who said that somebody went.

    Raises:
        CheckMoveNotAllowed: nobody went, closed already, or not begun.

    """
    parts = [pair]
    if pair.is_organiser:
        await move_on(tx, pair, BatchMove.CLOSE)
        parts = [Pair(check, pair.batch) for check in await checks_of(tx, pair.batch.id)]
    else:
        _check_open_part(pair)
        await note(tx, pair.check, AuditAct.HEALTH_STEP, move="close")
    counts = await counts_of(tx, [part.check.id for part in parts])
    done = [p for p in parts if p.check.closed_on is None and counts[p.check.id].attended]
    if not any(counts[part.check.id].attended for part in parts):
        raise CheckMoveNotAllowed("还没有登记谁已检，不能结束；没有人去的请“取消体检”。")
    for part in done:
        close_part(tx, part, caller.name)


async def reopen(tx: Transaction, pair: Pair) -> None:
    """A union is not done after all; of a school's own check the batch is open again, too.

    Raises:
        CheckMoveNotAllowed: it is not closed, or the county has closed it for all.

    """
    if pair.is_organiser:
        await move_on(tx, pair, BatchMove.REOPEN)
    elif pair.check.closed_on is None or BatchState(pair.batch.state) not in OPEN:
        raise CheckMoveNotAllowed("本校还没有结束，或者县里已经统一结束，不能重新打开。")
    else:
        await note(tx, pair.check, AuditAct.HEALTH_STEP, move="reopen")
    if pair.check.closed_on is not None:
        reopen_part(tx, pair.check)


def _check_open_part(pair: Pair) -> None:
    check_listable(BatchState(pair.batch.state))
    if pair.check.closed_on is not None:
        raise CheckMoveNotAllowed("本校这次体检已经结束，名单不能再改；要补登记请先“重新打开”。")


def _people(entries: Sequence[HealthEntry]) -> tuple[UUID, ...]:
    return tuple(entry.person_id for entry in entries if entry.person_id is not None)
