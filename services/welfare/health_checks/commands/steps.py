"""What every act on a health check does: lock, step, version, the log, the event."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.health_checks.domain.kinds import (
    EVIDENCE_CATEGORY,
    EVIDENCE_TITLES,
    CheckKind,
)
from services.welfare.health_checks.domain.life import BatchMove, BatchState, after
from services.welfare.health_checks.queries.reading import Pair, pair_of
from services.welfare.health_checks.tables import HealthBatch, HealthCheck
from shared import audit
from shared.contracts.welfare import (
    HealthCheckClosed,
    HealthCheckEvent,
    HealthCheckReopened,
)
from shared.database import Transaction
from shared.errors import NotFound, Stale


async def load(tx: Transaction, check_id: UUID, seen_version: int | None = None) -> Pair:
    """The check, locked and as it is now; whoever organises it has the batch locked, too.

    Raises:
        NotFound: not there, or another union's.
        Stale: the batch has changed since it was seen.

    """
    check = await tx.session.get(
        HealthCheck, check_id, with_for_update=True, populate_existing=True
    )
    if check is None:
        raise NotFound
    if check.organiser_id == check.union_id:
        await tx.session.get(
            HealthBatch, check.batch_id, with_for_update=True, populate_existing=True
        )
    pair = await pair_of(tx, check)
    if seen_version is not None and pair.batch.version != seen_version:
        raise Stale
    return pair


async def move_on(tx: Transaction, pair: Pair, move: BatchMove) -> None:
    """Take a batch one step further and let the log tell of it.

    Raises:
        CheckMoveNotAllowed: it is not at a point where this can be done.

    """
    pair.batch.state = after(BatchState(pair.batch.state), move)
    touch(tx, pair.batch)
    await note(tx, pair.check, AuditAct.HEALTH_STEP, move=move.value)


def touch(tx: Transaction, row: HealthBatch | HealthCheck) -> None:
    row.version += 1
    row.changed_at = tx.now


async def note(tx: Transaction, check: HealthCheck, act: AuditAct, **facts: str) -> None:
    """Let the log tell of an act on the whole check."""
    await audit.record(
        tx,
        audit.Entry(act=act, union_id=check.union_id, subject_id=check.id, facts=facts),
    )


async def note_people(
    tx: Transaction, check: HealthCheck, act: AuditAct, people: Collection[UUID | None]
) -> None:
    """Let the log tell of an act on some people's places, so that each may read it."""
    entries = [
        audit.Entry(act=act, union_id=check.union_id, person_id=person, subject_id=check.id)
        for person in people
    ]
    await audit.record(tx, *entries)


def tell(
    tx: Transaction,
    pair: Pair,
    event: type[HealthCheckEvent],
    concerns: tuple[UUID, ...],
    **facts: Any,
) -> None:
    """Announce something of one union's check to those of its people whom it concerns."""
    touch(tx, pair.check)
    days = {"first_day": pair.batch.first_day, "last_day": pair.batch.last_day}
    tx.publish(
        event(
            **_envelope(tx, pair.check),
            **(days | facts),
            hospital=pair.batch.hospital,
            concerns=concerns,
        )
    )


def close_part(tx: Transaction, pair: Pair, closed_by: str) -> None:
    """A union is done with its check: that proves its task."""
    check, kind = pair.check, CheckKind(pair.batch.kind)
    check.closed_on, check.closed_by_name = tx.today, closed_by
    touch(tx, check)
    tx.publish(
        HealthCheckClosed(
            **_envelope(tx, check),
            title=EVIDENCE_TITLES[kind],
            happened_on=min(pair.batch.last_day, tx.today),
            category=EVIDENCE_CATEGORY,
            task_id=check.task_id,
            from_paper=pair.batch.from_paper,
        )
    )


def reopen_part(tx: Transaction, check: HealthCheck) -> None:
    """A union is not done after all: what was proved is taken back."""
    check.closed_on = check.closed_by_name = None
    touch(tx, check)
    tx.publish(HealthCheckReopened(**_envelope(tx, check)))


def _envelope(tx: Transaction, check: HealthCheck) -> dict[str, Any]:
    return {
        "occurred_at": tx.now,
        "county_id": check.county_id,
        "union_id": check.union_id,
        "subject_id": check.id,
        "version": check.version,
    }
