"""One step in the life of a visit: state, version, its line, the log, and the event."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.visits.domain.days import first_check
from services.welfare.visits.domain.life import VisitEmptied, VisitMove, VisitState, after
from services.welfare.visits.queries.reading import was_emptied
from services.welfare.visits.tables import Visit, VisitStep
from shared import audit
from shared.contracts.welfare import VisitEvent
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller

E = TypeVar("E", bound=VisitEvent)


async def load(tx: Transaction, visit_id: UUID, seen_version: int | None = None) -> Visit:
    """The visit, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    visit = await tx.session.get(Visit, visit_id, with_for_update=True, populate_existing=True)
    if visit is None:
        raise NotFound
    if seen_version is not None and visit.version != seen_version:
        raise Stale
    return visit


async def move_on(
    tx: Transaction, caller: Caller, visit: Visit, move: VisitMove, **facts: Any
) -> None:
    """Take a visit one step further, write the step down, and wind its clock.

    Raises:
        VisitMoveNotAllowed: it is not at a point where this can be done.
        VisitEmptied: it names nobody any more.

    """
    before = VisitState(visit.state)
    if was_emptied(visit):
        raise VisitEmptied("这次走访的个人信息已按保存年限清理，不能再办理；新的走访请另行登记。")
    state = after(before, move)
    visit.state = state.value
    touch(tx, visit)
    tx.session.add(
        VisitStep(
            id=new_id(),
            county_id=visit.county_id,
            union_id=visit.union_id,
            visit_id=visit.id,
            move=move.value,
            from_state=before.value,
            to_state=state.value,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=_said(facts),
        )
    )
    await note(tx, visit, AuditAct.VISIT_STEP, move=move.value)


def _said(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value is not None}


def touch(tx: Transaction, visit: Visit) -> None:
    visit.version += 1
    visit.changed_at = tx.now


def wind(visit: Visit) -> None:
    """Let the clock look at it as at one that has just come into its state."""
    visit.reminders = 0
    visit.check_on = first_check(VisitState(visit.state), visit.due_on, visit.follow_up_on)


async def note(tx: Transaction, visit: Visit, act: AuditAct, **facts: str) -> None:
    """Let the log tell of an act on the visit.

    Once it was made, who was visited may read it; who reports something or is to go is not told
    to them by a log.
    """
    made = visit.visited_on is not None
    await audit.record(
        tx,
        audit.Entry(
            act=act,
            union_id=visit.union_id,
            person_id=visit.person_id if made else None,
            subject_id=visit.id,
            facts=facts,
        ),
    )


def tell(
    tx: Transaction, caller: Caller | None, visit: Visit, event: type[VisitEvent], **more: Any
) -> None:
    """Announce where the visit stands now: neither name nor occasion nor words."""
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": visit.county_id,
        "union_id": visit.union_id,
        "subject_id": visit.id,
        "version": visit.version,
        "actor_id": caller.person_id if caller else None,
    }
    tx.publish(event(**members, **more))
