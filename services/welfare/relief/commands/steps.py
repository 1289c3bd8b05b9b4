"""One step in the life of an aid: state, version, the line in its history, the log, the event."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.relief.domain.life import AidEmptied, AidMove, AidState, after
from services.welfare.relief.queries.reading import was_emptied
from services.welfare.relief.tables import Aid, AidStep
from shared import audit
from shared.contracts.welfare import AidEvent
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller

E = TypeVar("E", bound=AidEvent)


async def load(tx: Transaction, aid_id: UUID, seen_version: int | None = None) -> Aid:
    """The aid to work on, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.
        AidEmptied: it names nobody any more.

    """
    aid = await tx.session.get(Aid, aid_id, with_for_update=True, populate_existing=True)
    if aid is None:
        raise NotFound
    if seen_version is not None and aid.version != seen_version:
        raise Stale
    if was_emptied(aid):
        raise AidEmptied("这一笔的个人信息已按保存年限清理，不能再办理；需要办的请另外登记一笔。")
    return aid


async def move_on(
    tx: Transaction, caller: Caller, aid: Aid, move: AidMove, facts: Mapping[str, str]
) -> None:
    """Take an aid one step further and write the step down.

    Raises:
        AidMoveNotAllowed: it is not at a point where this can be done.

    """
    before = AidState(aid.state)
    aid.state = after(before, move)
    touch(tx, aid)
    tx.session.add(
        AidStep(
            id=new_id(),
            county_id=aid.county_id,
            union_id=aid.union_id,
            aid_id=aid.id,
            move=move.value,
            from_state=before.value,
            to_state=aid.state,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=dict(facts),
        )
    )
    await note(tx, aid, AuditAct.AID_STEP, move=move.value)


def touch(tx: Transaction, aid: Aid) -> None:
    aid.version += 1
    aid.changed_at = tx.now


async def note(tx: Transaction, aid: Aid, act: AuditAct, **facts: str) -> None:
    """Let the log tell of an act on the aid; the person helped may read it."""
    await audit.record(
        tx,
        audit.Entry(
            act=act,
            union_id=aid.union_id,
            person_id=aid.person_id,
            subject_id=aid.id,
            facts=facts,
        ),
    )


def tell(
    tx: Transaction,
    caller: Caller,
    aid: Aid,
    event: type[AidEvent],
    concerns: tuple[UUID, ...] = (),
    **more: Any,
) -> None:
    """Announce where the aid stands now: neither name nor amount nor occasion.

    `more` are members that only this event has.
    """
    members: dict[str, Any] = {
        "occurred_at": tx.now,
        "county_id": aid.county_id,
        "union_id": aid.union_id,
        "subject_id": aid.id,
        "version": aid.version,
        "kind": aid.kind,
        "actor_id": caller.person_id,
        "entered_by": aid.entered_by,
        "from_paper": aid.from_paper,
        "task_id": aid.task_id,
        "concerns": concerns,
        **more,
    }
    tx.publish(event(**members))
