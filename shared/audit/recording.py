"""Writing entries down, in the transaction of the act itself."""

import json
from typing import Any

from shared.audit.entry import Entry
from shared.database import Transaction, new_id
from shared.tenancy import Actor, Scope

# One statement for any number; what it touches besides is only the queue of the sealer.
_STORE = """
INSERT INTO audit_entry (entry_id, union_id, act, actor_id, actor_name, acting_as, person_id,
                         subject_id, reason, outcome, facts, county_id, at)
SELECT *, $12::uuid, $13::timestamptz
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::uuid[],
            $8::uuid[], $9::text[], $10::text[], $11::text[])
"""


async def record(tx: Transaction, *entries: Entry) -> None:
    """Write down what is done in this transaction; undone with it, where it is undone.

    Raises:
        ValueError: the transaction has no scope, so nobody knows whose log it belongs to.

    """
    if not entries:
        return
    scope = tx.scope
    if scope is None:
        raise ValueError("an audit entry needs a transaction with a scope")
    rows = [_row(entry, scope) for entry in entries]
    await tx.fetch(_STORE, *map(list, zip(*rows, strict=True)), scope.county_id, tx.now)


def _row(entry: Entry, scope: Scope) -> tuple[Any, ...]:
    actor_id = entry.actor_id or scope.person_id
    acting = scope.actor if scope.actor and actor_id == scope.person_id else Actor()
    return (
        new_id(),
        entry.union_id,
        str(entry.act),
        actor_id,
        acting.name,
        ",".join(acting.roles),
        entry.person_id,
        entry.subject_id,
        entry.reason,
        str(entry.outcome),
        json.dumps(dict(entry.facts), ensure_ascii=False, sort_keys=True),
    )
