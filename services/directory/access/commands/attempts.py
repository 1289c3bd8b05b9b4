"""Counting of sign-in attempts, so that guessing becomes slow."""

import hashlib
from datetime import datetime

from prometheus_client import Counter
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert

from services.directory.access.domain import (
    THROTTLES,
    AttemptKind,
    Attempts,
    TooManyAttempts,
    count_attempt,
)
from services.directory.access.tables import LoginAttempt
from shared.database import Database, Transaction

ATTEMPTS = Counter(
    "gonghui_sign_in_attempts_total", "Sign-in attempts by how they ended", ["outcome"]
)


async def begin_attempt(database: Database, login: str, address: str) -> None:
    """Count one more attempt as failed, before the password is looked at.

    Raises:
        TooManyAttempts: the delay after earlier failures is not over.

    """
    keys = _keys(login, address)
    async with database.transaction(None) as tx:
        await _create(tx, sorted(keys.values()))
        rows = await tx.session.scalars(
            select(LoginAttempt)
            .where(LoginAttempt.key.in_(keys.values()))
            .order_by(LoginAttempt.key)
            .with_for_update()
        )
        found = {row.key: row for row in rows}
        try:
            after = {kind: _counted(kind, found[key], tx.now) for kind, key in keys.items()}
        except TooManyAttempts:
            ATTEMPTS.labels("delayed").inc()
            raise
        for kind, key in keys.items():
            row, attempts = found[key], after[kind]
            row.failures, row.last_at = attempts.failures, attempts.last_at
            row.blocked_until = attempts.blocked_until


async def forgive_attempt(tx: Transaction, login: str, address: str) -> None:
    """The attempt has succeeded: its account starts anew, its address keeps earlier failures."""
    keys = _keys(login, address)
    await tx.session.execute(
        delete(LoginAttempt).where(
            LoginAttempt.key.in_(
                [keys[AttemptKind.ACCOUNT], keys[AttemptKind.ACCOUNT_FROM_ADDRESS]]
            )
        )
    )
    await tx.session.execute(
        update(LoginAttempt)
        .where(LoginAttempt.key == keys[AttemptKind.ADDRESS], LoginAttempt.failures > 0)
        .values(failures=LoginAttempt.failures - 1, blocked_until=tx.now)
    )
    ATTEMPTS.labels("succeeded").inc()


async def forget_attempts(tx: Transaction) -> None:
    """Delete the counts that have been forgiven to the last."""
    longest = max(each.longest + each.most * each.forgives_one_in for each in THROTTLES.values())
    await tx.session.execute(delete(LoginAttempt).where(LoginAttempt.last_at < tx.now - longest))


def _keys(login: str, address: str) -> dict[AttemptKind, str]:
    """Digests: a name that belongs to nobody may be a password typed into the wrong field."""
    texts = {
        AttemptKind.ACCOUNT_FROM_ADDRESS: f"{login}\n{address}",
        AttemptKind.ADDRESS: address,
        AttemptKind.ACCOUNT: login,
    }
    return {
        kind: hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest() for kind, text in texts.items()
    }


async def _create(tx: Transaction, keys: list[str]) -> None:
    """Make the rows that are missing, so that there is always one to lock."""
    fresh = {"failures": 0, "last_at": tx.now, "blocked_until": tx.now}
    await tx.session.execute(
        insert(LoginAttempt)
        .values([{"key": key, **fresh} for key in keys])
        .on_conflict_do_nothing()
    )


def _counted(kind: AttemptKind, row: LoginAttempt, now: datetime) -> Attempts:
    return count_attempt(kind, Attempts(row.failures, row.last_at, row.blocked_until), now)
