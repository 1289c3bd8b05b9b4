"""Looking into a file: with a reason, for some minutes, so often a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, update

from services.welfare.audit_acts import AuditAct
from services.welfare.openings.domain import (
    OPENS,
    FigureName,
    Look,
    check_quota,
    is_steep,
    open_until,
)
from services.welfare.openings.queries import figures, made_today, made_within_the_hour
from services.welfare.openings.tables import FileOpening
from shared import audit
from shared.contracts.welfare import FileOpened, Sheet
from shared.database import Transaction, new_id
from shared.observability import FILE_LOOKS, FILE_LOOKS_STEEP
from shared.web.identity import Caller

_SHEETS = {Look.FILE_LIST: Sheet.LIST, Look.BANK_LIST: Sheet.BANK}


@dataclass(frozen=True)
class Wish:
    """What somebody wants to look at, whose matter it is, and why.

    `event` tells the union's chair of it; None where the union itself looks.
    """

    subject_kind: str
    subject_id: UUID | None
    union_id: UUID
    person_id: UUID | None
    look: Look
    reason: str
    act: AuditAct
    event: type[FileOpened] | None


async def open_file(tx: Transaction, caller: Caller, wish: Wish) -> FileOpening:
    """Let the caller look, write it down, and tell the union's chair of a look from above.

    Raises:
        QuotaReached: the caller has looked too often today.

    """
    known = await figures(tx)
    await _within(tx, caller, wish.look, known)
    minutes = known[FigureName.OPEN_MINUTES] if wish.look in OPENS else 0
    made = _row(tx, caller, wish, minutes)
    tx.session.add(made)
    await audit.record(
        tx,
        audit.Entry(
            act=wish.act,
            union_id=wish.union_id,
            person_id=wish.person_id,
            subject_id=wish.subject_id,
            reason=wish.reason,
            facts={"look": wish.look.value},
        ),
    )
    await _count(tx, caller, wish.look, known[FigureName.STEEP_PER_HOUR])
    if wish.event is not None:
        _tell(tx, caller, wish.event, made)
    return made


async def take_out(tx: Transaction, caller: Caller, wishes: Sequence[Wish]) -> None:
    """Write down a look under each file that leaves in one sheet; all wishes are of one kind.

    For the quota and the alert it is one look. A union's chair is told once of a sheet, not of each
    file in it. The log's entry is the sheet's own, made by whoever hands it out.

    Raises:
        QuotaReached: the caller has looked too often today.

    """
    if not wishes:
        return
    look, known = wishes[0].look, await figures(tx)
    await _within(tx, caller, look, known)
    rows = [_row(tx, caller, wish, 0) for wish in wishes]
    tx.session.add_all(rows)
    await _count(tx, caller, look, known[FigureName.STEEP_PER_HOUR])
    told: set[UUID] = set()
    for wish, row in zip(wishes, rows, strict=True):
        if wish.event is not None and wish.union_id not in told:
            told.add(wish.union_id)
            _tell(tx, caller, wish.event, row)


async def follow(tx: Transaction, subject_id: UUID, union_id: UUID) -> None:
    """Let who has looked into a matter stand with it in its new union."""
    await tx.session.execute(
        update(FileOpening).where(FileOpening.subject_id == subject_id).values(union_id=union_id)
    )


def _row(tx: Transaction, caller: Caller, wish: Wish, minutes: int) -> FileOpening:
    return FileOpening(
        id=new_id(),
        county_id=caller.county_id,
        union_id=wish.union_id,
        subject_kind=wish.subject_kind,
        subject_id=wish.subject_id,
        look=wish.look.value,
        actor_id=caller.person_id,
        actor_name=caller.name,
        reason=wish.reason,
        made_at=tx.now,
        open_until=open_until(tx.now, minutes),
    )


def _tell(tx: Transaction, caller: Caller, event: type[FileOpened], made: FileOpening) -> None:
    tx.publish(
        event(
            occurred_at=tx.now,
            county_id=made.county_id,
            union_id=made.union_id,
            subject_id=made.id,
            actor_id=caller.person_id,
            actor_name=caller.name,
            sheet=_SHEETS.get(Look(made.look)),
        )
    )


async def _within(
    tx: Transaction, caller: Caller, look: Look, known: dict[FigureName, int]
) -> None:
    # One at a time of a person, so that the last one of a day is not had twice.
    lock = func.pg_advisory_xact_lock(func.hashtextextended(f"open:{caller.person_id}", 0))
    await tx.session.execute(select(lock))
    looks = OPENS if look in OPENS else frozenset(Look) - OPENS
    name = FigureName.OPENINGS_PER_DAY if look in OPENS else FigureName.REVEALS_PER_DAY
    check_quota(await made_today(tx, caller.person_id, looks), known[name])


async def _count(tx: Transaction, caller: Caller, look: Look, steep: int) -> None:
    """For the alert on a valid account that copies files; a look that is undone counts, too."""
    FILE_LOOKS.labels("welfare", look.value).inc()
    if is_steep(await made_within_the_hour(tx, caller.person_id), steep):
        FILE_LOOKS_STEEP.labels("welfare").inc()
