"""Counting of sign-in attempts, so that guessing becomes slow."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from prometheus_client import Counter
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert

from services.directory.access.domain.attempts import (
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


Counted = Mapping[AttemptKind, str]
"""What an attempt counts against: for each kind the digest of whose it is."""


def password_attempt(login: str, address: str) -> Counted:
    """An attempt at a password counts for the login, for where it comes from, and for both."""
    return _digests(
        {
            AttemptKind.ACCOUNT_FROM_ADDRESS: f"{login}\n{address}",
            AttemptKind.ADDRESS: address,
            AttemptKind.ACCOUNT: login,
        }
    )


def code_attempt(account_id: UUID, address: str) -> Counted:
    """An attempt at a code counts for the account, wherever it comes from, and for the place."""
    return _digests({AttemptKind.CODE: str(account_id), AttemptKind.ADDRESS: address})


async def begin_attempt(database: Database, counted: Counted) -> None:
    """Count one more attempt as failed, before what was given is looked at.

    Raises:
        TooManyAttempts: the delay after earlier failures is not over.

    """
    async with database.transaction(None) as tx:
        found = {row.key: row for row in await _locked(tx, sorted(counted.values()))}
        try:
            after = {kind: _counted(kind, found[key], tx.now) for kind, key in counted.items()}
        except TooManyAttempts:
            ATTEMPTS.labels("delayed").inc()
            raise
        for kind, key in counted.items():
            row, attempts = found[key], after[kind]
            row.failures, row.last_at = attempts.failures, attempts.last_at
            row.blocked_until = attempts.blocked_until


async def forgive_attempt(tx: Transaction, counted: Counted) -> None:
    """The attempt has succeeded: its account starts anew, its address keeps earlier failures."""
    await _lock_present(tx, sorted(counted.values()))
    own = [key for kind, key in counted.items() if kind is not AttemptKind.ADDRESS]
    await tx.session.execute(delete(LoginAttempt).where(LoginAttempt.key.in_(own)))
    await tx.session.execute(
        update(LoginAttempt)
        .where(LoginAttempt.key == counted[AttemptKind.ADDRESS], LoginAttempt.failures > 0)
        .values(failures=LoginAttempt.failures - 1, last_at=tx.now, blocked_until=tx.now)
    )
    ATTEMPTS.labels("succeeded").inc()


async def forget_attempts(tx: Transaction) -> None:
    """Delete the counts that have been forgiven to the last."""
    longest = max(each.longest + each.most * each.forgives_one_in for each in THROTTLES.values())
    await tx.session.execute(delete(LoginAttempt).where(LoginAttempt.last_at < tx.now - longest))


def _digests(texts: Mapping[AttemptKind, str]) -> Counted:
    """Digests: a name that belongs to nobody may be a password typed into the wrong field."""
    return {
        kind: hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest() for kind, text in texts.items()
    }


async def _lock_present(tx: Transaction, keys: list[str]) -> None:
    """Lock the rows that are there in the order in which an attempt locks them."""
    rows = select(LoginAttempt.key).where(LoginAttempt.key.in_(keys))
    await tx.session.execute(rows.order_by(LoginAttempt.key).with_for_update())


async def _locked(tx: Transaction, keys: list[str]) -> Sequence[LoginAttempt]:
    """The rows, made where they are missing and locked in one order.

    In one statement: another attempt's success may delete a row at any moment before.
    """
    fresh = {"failures": 0, "last_at": tx.now, "blocked_until": tx.now}
    made = insert(LoginAttempt).values([{"key": key, **fresh} for key in keys])
    rows = await tx.session.scalars(
        made.on_conflict_do_update(
            index_elements=["key"], set_={"key": made.excluded.key}
        ).returning(LoginAttempt)
    )
    return rows.all()


def _counted(kind: AttemptKind, row: LoginAttempt, now: datetime) -> Attempts:
    return count_attempt(kind, Attempts(row.failures, row.last_at, row.blocked_until), now)
