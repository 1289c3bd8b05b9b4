"""One step in the life of a file: state, version, the line in its history, the log, the event."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import update

from services.welfare.audit_acts import AuditAct
from services.welfare.hardship.domain.life import ENDED, LIVE, CaseMove, CaseState, after
from services.welfare.hardship.tables import HardshipCase, HardshipPrint, HardshipStep
from shared import audit
from shared.contracts.welfare import HardshipEvent
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class By:
    """Who takes a step: a person, or nobody where the clock or another service does."""

    person_id: UUID | None
    name: str


CLOCK = By(None, "系统")


def by(caller: Caller) -> By:
    return By(caller.person_id, caller.name)


async def load(tx: Transaction, case_id: UUID, seen_version: int | None = None) -> HardshipCase:
    """The file, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    case = await tx.session.get(HardshipCase, case_id, with_for_update=True, populate_existing=True)
    if case is None:
        raise NotFound
    if seen_version is not None and case.version != seen_version:
        raise Stale
    return case


async def move_on(
    tx: Transaction,
    who: By,
    case: HardshipCase,
    move: CaseMove,
    day: date,
    facts: Mapping[str, str],
) -> None:
    """Take a file one step further, on the day on which it was really taken.

    Raises:
        CaseMoveNotAllowed: it is not at a point where this can be done.

    """
    before = CaseState(case.state)
    state = after(before, move)
    case.state = state.value
    touch(tx, case)
    case.touched_on = max(day, case.touched_on)
    tx.session.add(
        HardshipStep(
            id=new_id(),
            county_id=case.county_id,
            union_id=case.union_id,
            case_id=case.id,
            move=move.value,
            from_state=before.value,
            to_state=state.value,
            happened_on=day,
            made_at=tx.now,
            made_by=who.person_id,
            made_by_name=who.name,
            facts=dict(facts),
        )
    )
    if (before in LIVE) != (state in LIVE) and state in ENDED:
        await release(tx, case)
    await note(tx, case, AuditAct.HARDSHIP_STEP, move=move.value)


async def release(tx: Transaction, case: HardshipCase) -> None:
    """Let the numbers of an ended file be filed anew."""
    await tx.session.flush()
    await tx.session.execute(
        update(HardshipPrint).where(HardshipPrint.case_id == case.id).values(live=False)
    )


def touch(tx: Transaction, case: HardshipCase) -> None:
    case.version += 1
    case.changed_at = tx.now


async def note(tx: Transaction, case: HardshipCase, act: AuditAct, **facts: str) -> None:
    """Let the log tell of an act on the file; the main person may read it."""
    await audit.record(
        tx,
        audit.Entry(
            act=act,
            union_id=case.union_id,
            person_id=case.person_id,
            subject_id=case.id,
            facts=facts,
        ),
    )


def concerned(case: HardshipCase) -> tuple[UUID, ...]:
    """The main person, where they are known by id."""
    return (case.person_id,) if case.person_id else ()


def tell(
    tx: Transaction,
    who: By,
    case: HardshipCase,
    event: type[HardshipEvent],
    concerns: tuple[UUID, ...] = (),
    **more: Any,
) -> None:
    """Announce where the file stands now, and nothing of what is in it."""
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": case.county_id,
        "union_id": case.union_id,
        "subject_id": case.id,
        "version": case.version,
        "actor_id": who.person_id,
        "entered_by": case.entered_by,
        "from_paper": case.from_paper,
        "concerns": concerns,
        **more,
    }
    tx.publish(event(**members))
