"""Finding what is over its time, and what the county does with it; never silently."""

from collections.abc import Collection
from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import Insert, insert

from services.welfare.audit_acts import AuditAct
from services.welfare.retention.domain import ItemMove, ItemState, ReasonMissing, after
from services.welfare.retention.queries import held_of, limits
from services.welfare.retention.subjects import RetainedKinds
from services.welfare.retention.tables import RetentionItem
from shared import audit
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound
from shared.tenancy import Scope
from shared.web.identity import Caller


async def find(database: Database, county_id: UUID, kinds: RetainedKinds) -> None:
    """Write down what is over its time now; what waits or is held already stays as it is.

    What was erased once and is found again has somebody in it again: it waits once more.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        until = await limits(tx)
        for kind, retained in kinds.items():
            found = [
                {
                    "id": new_id(),
                    "county_id": county_id,
                    "union_id": one.union_id,
                    "version": 1,
                    "kind": kind,
                    "subject_id": one.subject_id,
                    "title": one.title,
                    "ended_on": one.ended_on,
                    "found_at": tx.now,
                    "state": ItemState.FOUND.value,
                }
                for one in await retained.expired(tx, until)
            ]
            if found:
                await tx.session.execute(_found_once_more(insert(RetentionItem).values(found)))


def _found_once_more(new: Insert) -> Insert:
    fresh = {name: new.excluded[name] for name in ("title", "ended_on", "found_at", "state")}
    undecided = dict.fromkeys(("reason", "decided_by_name", "decided_at", "emptied"))
    return new.on_conflict_do_update(
        index_elements=["county_id", "kind", "subject_id"],
        set_={**fresh, **undecided, "version": RetentionItem.version + 1},
        where=RetentionItem.state == ItemState.ERASED,
    )


async def hold(tx: Transaction, caller: Caller, ids: Collection[UUID], reason: str) -> None:
    """Keep these beyond their time, for a reason.

    Raises:
        ReasonMissing, ItemMoveNotAllowed, NotFound.

    """
    if not reason:
        raise ReasonMissing("请写明为什么要继续保留。")
    for item in await _moved(tx, caller, ids, ItemMove.HOLD):
        item.reason = reason
    await _note(tx, AuditAct.RETENTION_HELD, reason, {"count": str(len(ids))})


async def release(tx: Transaction, caller: Caller, ids: Collection[UUID]) -> None:
    """There is no reason any more to keep these.

    Raises:
        ItemMoveNotAllowed, NotFound.

    """
    for item in await _moved(tx, caller, ids, ItemMove.RELEASE):
        item.reason = None
    await _note(tx, AuditAct.RETENTION_RELEASED, "", {"count": str(len(ids))})


async def erase(
    tx: Transaction, caller: Caller, ids: Collection[UUID], kinds: RetainedKinds
) -> int:
    """Let these name nobody; how many rows were emptied. Money rows and counts stay.

    What has been carried on since it was found is not over its time: it leaves the list untouched.

    Raises:
        ItemMoveNotAllowed: one is held or erased already.
        NotFound.

    """
    chosen = await _moved(tx, caller, ids, ItemMove.ERASE)
    until = await limits(tx)
    count = total = 0
    for kind, group in groupby(sorted(chosen, key=lambda one: one.kind), lambda one: one.kind):
        over = {one.subject_id for one in await kinds[kind].expired(tx, until)}
        for item in group:
            if item.subject_id not in over:
                await tx.session.delete(item)
                continue
            item.emptied = await kinds[kind].erase(tx, [item.subject_id], caller.person_id)
            count, total = count + 1, total + item.emptied
    facts = {"count": str(count), "emptied": str(total)}
    await _note(tx, AuditAct.RETENTION_ERASED, "", facts)
    return total


async def erase_person(tx: Transaction, person_id: UUID, by: UUID, kinds: RetainedKinds) -> int:
    """Somebody's data is erased, as they asked and the county answered; what is held stays."""
    total = 0
    for kind, retained in kinds.items():
        kept = await held_of(tx, kind)
        total += await retained.erase_person(tx, person_id, kept, by)
    # How much there was of one person is nobody's business; it would tell whether they were helped.
    entry = audit.Entry(act=AuditAct.OWN_DATA_ERASED, union_id=None, person_id=person_id)
    await audit.record(tx, entry)
    return total


async def _moved(
    tx: Transaction, caller: Caller, ids: Collection[UUID], move: ItemMove
) -> list[RetentionItem]:
    rows = await tx.session.scalars(
        select(RetentionItem)
        .where(RetentionItem.id.in_(ids))
        .order_by(RetentionItem.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    chosen = list(rows)
    if len(chosen) != len(set(ids)):
        raise NotFound
    for item in chosen:
        item.state = after(ItemState(item.state), move).value
        item.version += 1
        item.decided_by_name, item.decided_at = caller.name, tx.now
    return chosen


async def _note(tx: Transaction, act: AuditAct, reason: str, facts: dict[str, str]) -> None:
    await audit.record(tx, audit.Entry(act=act, union_id=None, reason=reason, facts=facts))
