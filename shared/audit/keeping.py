"""What keeps the log honest: sealing new entries, recomputing the chain, pruning what is old."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, insert, select, text

from shared.audit.chain import (
    FIELDS,
    Fault,
    FaultKind,
    Head,
    Link,
    Sealing,
    Walk,
    content_of,
)
from shared.audit.tables import AuditCheck, AuditLink
from shared.database import Database, Transaction, new_id
from shared.sealing import Keyring

SEALER_LOCK = 0x7365616C  # advisory lock key, "seal"
BATCH = 1000

_ENTRY = ", ".join(f"e.{name}" for name in FIELDS)
_UNSEALED = (
    f"SELECT {_ENTRY} FROM audit_unsealed u JOIN audit_entry e USING (entry_id)"  # noqa: S608 - names of ours
    " ORDER BY e.entry_id LIMIT $1"
)
_SEALED = (
    "SELECT l.seq, l.entry_id AS linked, l.sealed_at, l.previous, l.hash, l.anchor,"  # noqa: S608 - as above
    f" {_ENTRY} FROM audit_link l LEFT JOIN audit_entry e USING (entry_id)"
    " WHERE l.seq > $1 ORDER BY l.seq LIMIT $2"
)
_BESIDE_THE_SEALER = """
SELECT entry_id, EXISTS (SELECT FROM audit_entry e WHERE e.entry_id = x.entry_id) AS there
FROM (SELECT entry_id FROM audit_entry UNION SELECT entry_id FROM audit_unsealed) x
WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = x.entry_id)
  AND (NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.entry_id = x.entry_id)
       OR NOT EXISTS (SELECT FROM audit_entry e WHERE e.entry_id = x.entry_id))
ORDER BY entry_id LIMIT 1
"""


@dataclass(frozen=True)
class Verdict:
    """What came of recomputing a chain: its head, and where it is broken."""

    head: Head
    fault: Fault | None


class Keeper:
    """Looks after the log of one service; several at once do no harm."""

    def __init__(self, service: str, database: Database, keyring: Keyring) -> None:
        self._database = database
        self._sealing = Sealing(keyring, service)

    async def seal(self) -> int:
        """Append a link for every entry that has none; the number of links."""
        total = 0
        while sealed := await self._seal_batch():
            total += sealed
        return total

    async def verify(self, known: Head | None = None) -> Verdict:
        """Recompute the whole chain, of which `known` was the head once."""
        async with self._database.transaction(None) as tx:
            # One picture of the whole, while others seal and prune.
            await tx.session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            await _become_keeper(tx)
            walk = Walk(self._sealing, known or await _last_intact(tx))
            fault = await _walk(tx, walk) or walk.end() or await _beside_the_sealer(tx)
        return Verdict(walk.head, fault)

    async def check(self) -> Verdict:
        """Seal what waits, recompute the chain, and note what came of it."""
        await self.seal()
        verdict = await self.verify()
        fault = verdict.fault
        async with self._database.transaction(None) as tx:
            await _become_keeper(tx)
            await tx.session.execute(
                insert(AuditCheck).values(
                    check_id=new_id(),
                    checked_at=tx.now,
                    seq=verdict.head.seq,
                    hash=verdict.head.hash,
                    fault=fault.kind.value if fault else None,
                    fault_seq=fault.seq if fault else None,
                    fault_entry_id=fault.entry_id if fault else None,
                )
            )
        return verdict

    async def prune(self, before: datetime) -> int:
        """Delete entries from before then, oldest first; the last one's link stays as an anchor.

        The chain is pruned from its beginning only, so that it can be recomputed from the anchor.
        """
        total = 0
        while pruned := await self._prune_batch(before):
            total += pruned
        return total

    async def count_unsealed(self) -> int:
        async with self._database.transaction(None) as tx:
            await _become_keeper(tx)
            [row] = await tx.fetch("SELECT count(*) AS waiting FROM audit_unsealed")
            return int(row["waiting"])

    async def last_check(self) -> AuditCheck | None:
        async with self._database.transaction(None) as tx:
            return await last_check(tx)

    async def _seal_batch(self) -> int:
        async with self._database.transaction(None) as tx:
            await _become_keeper(tx)
            if not await _my_turn(tx):
                return 0
            entries = await tx.fetch(_UNSEALED, BATCH)
            if not entries:
                return 0
            head = await _head(tx)
            rows = []
            for entry in entries:
                link = self._sealing.link(head, entry["entry_id"], content_of(entry), tx.now)
                head = Head(link.seq, link.hash)
                rows.append(vars(link))
            await tx.session.execute(insert(AuditLink), rows)
            sealed = [entry["entry_id"] for entry in entries]
            await tx.fetch("DELETE FROM audit_unsealed WHERE entry_id = ANY ($1)", sealed)
        return len(rows)

    async def _prune_batch(self, before: datetime) -> int:
        async with self._database.transaction(None) as tx:
            await _become_keeper(tx)
            if not await _my_turn(tx):
                return 0
            old = []
            for row in await tx.fetch(_SEALED, 0, BATCH):
                if row["at"] is not None and row["at"] >= before:
                    break
                old.append(row)
            gone = [row["linked"] for row in old if row["at"] is not None]
            if gone:
                await self._anchor(tx, Head(old[-1]["seq"], old[-1]["hash"]), gone)
        return len(gone)

    async def _anchor(self, tx: Transaction, head: Head, gone: list[Any]) -> None:
        await tx.fetch("DELETE FROM audit_entry WHERE entry_id = ANY ($1)", gone)
        await tx.fetch("DELETE FROM audit_link WHERE seq < $1", head.seq)
        await tx.fetch(
            "UPDATE audit_link SET anchor = $2 WHERE seq = $1",
            head.seq,
            self._sealing.anchor_of(head),
        )


async def last_check(tx: Transaction) -> AuditCheck | None:
    """What came of the last time the chain was recomputed."""
    found: AuditCheck | None = await tx.session.scalar(
        select(AuditCheck).order_by(AuditCheck.check_id.desc()).limit(1)
    )
    return found


def oldest_kept(now: datetime, keep_days: int) -> datetime:
    return now - timedelta(days=keep_days)


async def _become_keeper(tx: Transaction) -> None:
    """For this transaction, which must have been opened without a scope."""
    await tx.session.execute(
        text("SELECT set_config('role', current_database() || '_keeper', true)")
    )


async def _my_turn(tx: Transaction) -> bool:
    return bool(await tx.session.scalar(select(func.pg_try_advisory_xact_lock(SEALER_LOCK))))


async def _head(tx: Transaction) -> Head:
    rows = await tx.fetch("SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1")
    return Head(rows[0]["seq"], rows[0]["hash"]) if rows else Head()


async def _last_intact(tx: Transaction) -> Head | None:
    rows = await tx.fetch(
        "SELECT seq, hash FROM audit_check WHERE fault IS NULL ORDER BY check_id DESC LIMIT 1"
    )
    return Head(rows[0]["seq"], rows[0]["hash"]) if rows else None


async def _walk(tx: Transaction, walk: Walk) -> Fault | None:
    after = 0
    while rows := await tx.fetch(_SEALED, after, BATCH):
        for row in rows:
            content = None if row["entry_id"] is None else content_of(row)
            if fault := walk.step(_link(row), content):
                return fault
        after = rows[-1]["seq"]
    return None


async def _beside_the_sealer(tx: Transaction) -> Fault | None:
    """An entry that neither has a link nor waits for one, or that was deleted while it waited."""
    rows = await tx.fetch(_BESIDE_THE_SEALER)
    if not rows:
        return None
    kind = FaultKind.INSERTED if rows[0]["there"] else FaultKind.REMOVED
    return Fault(kind, entry_id=rows[0]["entry_id"])


def _link(row: Mapping[str, Any]) -> Link:
    return Link(
        row["seq"], row["linked"], row["sealed_at"], row["previous"], row["hash"], row["anchor"]
    )
