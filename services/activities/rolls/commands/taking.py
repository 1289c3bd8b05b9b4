"""Taking the roll of a session, and marking who is there."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert

from services.activities.people import known_people, staff_of
from services.activities.rolls.domain.counting import check_typed
from services.activities.rolls.domain.lines import (
    AlreadyOnRoll,
    Line,
    check_changeable,
    corrected,
    without,
)
from services.activities.rolls.domain.marks import Attendance, MarkAct, SignedHow, marked
from services.activities.rolls.domain.standing import STANDING_LABELS, Standing, votes_in
from services.activities.rolls.queries import ON_ROLL, counts, entries_of
from services.activities.rolls.tables import RollEntry, RollSheet
from services.activities.terms.domain.kinds import ROLL_LABELS, Roll
from services.activities.terms.queries.seats import Seat, seats_on
from shared.contracts.activities import SessionKind
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale

CODE_KEY_BYTES = 32


@dataclass(frozen=True)
class Sitting:
    """The session whose roll is taken, as far as the roll needs to know it."""

    session_id: UUID
    county_id: UUID
    union_id: UUID
    term_id: UUID
    kind: SessionKind
    day: date


async def take_roll(tx: Transaction, sitting: Sitting) -> int:
    """(Re)write the roll from the delegates, or from the staff where all of them sit.

    Numbered by delegation, then by pinyin, guests and observers last. Nobody keeps a sign-in: it is
    another day. Whom the union added or struck off by hand stays so. Returns how many are on it.
    """
    before = [_line_of(entry) for entry in await entries_of(tx, sitting.session_id)]
    lines = corrected(await _lines(tx, sitting), before)
    await tx.session.execute(delete(RollEntry).where(RollEntry.session_id == sitting.session_id))
    if lines:
        await tx.session.execute(insert(RollEntry), list(_rows(sitting, lines)))
    await _begin_sheet(tx, sitting)
    return sum(line.struck_reason is None for line in lines)


async def _lines(tx: Transaction, sitting: Sitting) -> list[Line]:
    seats = [
        _from_seat(sitting.kind, seat) for seat in await seats_on(tx, sitting.term_id, sitting.day)
    ]
    with_vote = [line for line in seats if line.votes]
    guests = [line for line in seats if not line.votes]
    if sitting.kind is SessionKind.STAFF_ASSEMBLY:
        with_vote = [
            Line(
                name=person.name,
                sort_key=person.sort_key,
                delegation="",
                standing=Standing.STAFF,
                votes=frozenset({Roll.CONGRESS}),
                person_id=person.person_id,
            )
            for person in await staff_of(tx, sitting.union_id)
        ]
        guests = without(guests, with_vote)
    return [*with_vote, *guests]


def _from_seat(kind: SessionKind, seat: Seat) -> Line:
    standing = Standing(seat.standing.value)
    return Line(
        name=seat.name,
        sort_key=seat.sort_key,
        delegation=seat.delegation or STANDING_LABELS[standing],
        standing=standing,
        votes=votes_in(kind, standing, congress=seat.votes_congress, union=seat.votes_union),
        person_id=seat.person_id,
        delegate_id=seat.delegate_id,
    )


def _line_of(entry: RollEntry) -> Line:
    return Line(
        name=entry.name,
        sort_key=entry.sort_key,
        delegation=entry.delegation,
        standing=Standing(entry.standing),
        votes=_votes_of(entry),
        person_id=entry.person_id,
        delegate_id=entry.delegate_id,
        added_reason=entry.added_reason,
        struck_reason=entry.struck_reason,
        changed_by_name=entry.changed_by_name,
    )


def _votes_of(entry: RollEntry) -> frozenset[Roll]:
    votes = {Roll.CONGRESS: entry.votes_congress, Roll.UNION: entry.votes_union}
    return frozenset(roll for roll, counts_there in votes.items() if counts_there)


def _rows(sitting: Sitting, lines: Sequence[Line]) -> Iterable[Mapping[str, Any]]:
    for place, line in enumerate(lines, start=1):
        yield {
            "id": new_id(),
            "county_id": sitting.county_id,
            "union_id": sitting.union_id,
            "session_id": sitting.session_id,
            "place": place,
            "person_id": line.person_id,
            "delegate_id": line.delegate_id,
            "name": line.name,
            "sort_key": line.sort_key,
            "delegation": line.delegation,
            "standing": line.standing.value,
            "votes_congress": Roll.CONGRESS in line.votes,
            "votes_union": Roll.UNION in line.votes,
            "added_reason": line.added_reason,
            "struck_reason": line.struck_reason,
            "changed_by_name": line.changed_by_name,
        }


async def _begin_sheet(tx: Transaction, sitting: Sitting) -> None:
    """A new sheet, without typed numbers; codes shown for another day count no more."""
    fresh: dict[str, Any] = {
        "code_key": secrets.token_bytes(CODE_KEY_BYTES),
        "taken_at": tx.now,
        "typed_congress": None,
        "typed_union": None,
        "typed_by_name": None,
        "typed_at": None,
    }
    statement = upsert(RollSheet).values(
        session_id=sitting.session_id,
        county_id=sitting.county_id,
        union_id=sitting.union_id,
        version=1,
        **fresh,
    )
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["session_id"], set_={**fresh, "version": RollSheet.version + 1}
        )
    )


@dataclass(frozen=True)
class Mark:
    """Somebody on the roll came, left, or was ticked by mistake; `at` is when that was."""

    entry_id: UUID
    act: MarkAct
    at: datetime


@dataclass(frozen=True)
class Marker:
    """Who makes marks: a person for themselves, or the desk for others."""

    name: str
    how: SignedHow


async def mark(
    tx: Transaction, session_id: UUID, marks: Sequence[Mark], marker: Marker
) -> Sequence[RollEntry]:
    """Write marks beside names; whoever is not on the roll any more is passed over.

    However often and in whichever order they arrive, the outcome is the same. Returns the entries
    they are about, as they are now.
    """
    found = await tx.session.scalars(
        select(RollEntry)
        .where(RollEntry.session_id == session_id, ON_ROLL)
        .where(RollEntry.id.in_({mark.entry_id for mark in marks}))
        .order_by(RollEntry.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    entries = {entry.id: entry for entry in found}
    for one in sorted(marks, key=lambda mark: mark.at):
        if one.entry_id in entries:
            _mark(entries[one.entry_id], one, marker)
    return list(entries.values())


def _mark(entry: RollEntry, one: Mark, marker: Marker) -> None:
    before = Attendance(entry.signed_in_at, entry.left_at, entry.marked_at)
    now = marked(before, one.act, one.at)
    if now.signed_in_at != before.signed_in_at:
        signed = now.signed_in_at is not None
        entry.signed_in_how = marker.how.value if signed else None
        entry.signed_in_by_name = marker.name if signed else None
    if now.left_at != before.left_at:
        entry.left_by_name = marker.name if now.left_at is not None else None
    entry.signed_in_at, entry.left_at, entry.marked_at = (
        now.signed_in_at,
        now.left_at,
        now.marked_at,
    )


async def type_numbers(
    tx: Transaction, session_id: UUID, seen: int, numbers: Mapping[Roll, int | None], by_name: str
) -> RollSheet:
    """Let a counted number stand for the ticks on a roll; without one the ticks count again.

    Raises:
        NotFound: no roll was taken.
        Stale: somebody else typed meanwhile.
        MoreThanDue: more than are on the roll.

    """
    sheet = await _locked(tx, session_id)
    if sheet.version != seen:
        raise Stale
    due = await counts(tx, session_id)
    for roll, number in numbers.items():
        check_typed(number or 0, due[roll].due, ROLL_LABELS[roll])
    sheet.typed_congress = numbers.get(Roll.CONGRESS)
    sheet.typed_union = numbers.get(Roll.UNION)
    is_typed = sheet.typed_congress is not None or sheet.typed_union is not None
    sheet.typed_by_name = by_name if is_typed else None
    sheet.typed_at = tx.now if is_typed else None
    sheet.version += 1
    return sheet


@dataclass(frozen=True)
class NewLine:
    """Somebody whom a person adds to the roll, and why."""

    name: str
    standing: Standing
    delegation: str
    votes: frozenset[Roll]
    reason: str
    person_id: UUID | None = None


async def add_line(
    tx: Transaction, session_id: UUID, new: NewLine, by_name: str, *, opened: bool
) -> RollEntry:
    """Add somebody at the end of the roll; they stay when it is taken anew.

    Raises:
        NotFound: no roll was taken, or the person is not known here.
        AlreadyOnRoll: they have a line.
        RollIsFixed: it would change how many votes are due while these are counted.

    """
    check_changeable(new.votes, opened=opened)
    sheet = await _locked(tx, session_id)
    entries = await entries_of(tx, session_id)
    name, sort_key = new.name, new.name
    if new.person_id is not None:
        person = (await known_people(tx, [new.person_id])).get(new.person_id)
        if person is None:
            raise NotFound
        if any(entry.person_id == new.person_id for entry in entries):
            raise AlreadyOnRoll(f"{person.name}已经在名册上，不用再加。")
        name, sort_key = person.name, person.sort_key
    entry = RollEntry(
        id=new_id(),
        county_id=sheet.county_id,
        union_id=sheet.union_id,
        session_id=session_id,
        place=max((entry.place for entry in entries), default=0) + 1,
        person_id=new.person_id,
        name=name,
        sort_key=sort_key,
        delegation=new.delegation,
        standing=new.standing.value,
        votes_congress=Roll.CONGRESS in new.votes,
        votes_union=Roll.UNION in new.votes,
        added_reason=new.reason,
        changed_by_name=by_name,
    )
    tx.session.add(entry)
    return entry


async def strike_line(
    tx: Transaction, session_id: UUID, entry_id: UUID, reason: str, by_name: str, *, opened: bool
) -> RollEntry:
    """Strike somebody off the roll, with the reason; they are due no more, and not there.

    Raises:
        NotFound: no such line.
        RollIsFixed: it would change how many votes are due while these are counted.

    """
    await _locked(tx, session_id)
    entry = await _line(tx, session_id, entry_id)
    check_changeable(_votes_of(entry), opened=opened)
    entry.struck_reason, entry.changed_by_name = reason, by_name
    entry.signed_in_at = entry.left_at = entry.marked_at = None
    entry.signed_in_how = entry.signed_in_by_name = entry.left_by_name = None
    return entry


async def restore_line(
    tx: Transaction, session_id: UUID, entry_id: UUID, by_name: str, *, opened: bool
) -> RollEntry:
    """Put somebody back who was struck off.

    Raises:
        NotFound: no such line.
        RollIsFixed: it would change how many votes are due while these are counted.

    """
    await _locked(tx, session_id)
    entry = await _line(tx, session_id, entry_id)
    check_changeable(_votes_of(entry), opened=opened)
    entry.struck_reason, entry.changed_by_name = None, by_name
    return entry


async def _locked(tx: Transaction, session_id: UUID) -> RollSheet:
    """The sheet, so that two who change the roll do so one after the other."""
    sheet = await tx.session.get(
        RollSheet, session_id, with_for_update=True, populate_existing=True
    )
    if sheet is None:
        raise NotFound
    return sheet


async def _line(tx: Transaction, session_id: UUID, entry_id: UUID) -> RollEntry:
    entry = await tx.session.get(RollEntry, entry_id, with_for_update=True, populate_existing=True)
    if entry is None or entry.session_id != session_id:
        raise NotFound
    return entry
