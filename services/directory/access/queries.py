"""Questions about accounts and sessions."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from services.directory.access.domain import is_alive
from services.directory.access.tables import Account, SignInSession
from shared.database import Transaction
from shared.errors import NotFound


async def one_account(tx: Transaction, account_id: UUID) -> Account:
    found = await tx.session.get(Account, account_id)
    if found is None:
        raise NotFound("没有找到这个账号。")
    return found


async def account_of(tx: Transaction, person_id: UUID) -> Account | None:
    found: Account | None = await tx.session.scalar(
        select(Account).where(Account.person_id == person_id)
    )
    return found


async def accounts_of(tx: Transaction, person_ids: Collection[UUID]) -> dict[UUID, Account]:
    """By person, for those who have one."""
    rows = await tx.session.scalars(select(Account).where(Account.person_id.in_(person_ids)))
    return {row.person_id: row for row in rows}


async def sessions_of(tx: Transaction, person_id: UUID) -> Sequence[SignInSession]:
    """The person's sessions that are alive, the last used first."""
    rows = await tx.session.scalars(
        select(SignInSession)
        .where(SignInSession.person_id == person_id)
        .order_by(SignInSession.last_seen_at.desc())
    )
    return [row for row in rows if alive(row, tx.now)]


def alive(session: SignInSession, now: datetime) -> bool:
    idle = timedelta(minutes=session.idle_minutes)
    return is_alive(session.last_seen_at, session.expires_at, idle, now)
