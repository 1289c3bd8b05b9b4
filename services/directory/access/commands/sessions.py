"""Acts on sessions: opening, ending, and forgetting those that are over."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, or_

from services.directory.access.commands.accounting import note_sign_in, note_sign_out
from services.directory.access.domain.second_factor import CHALLENGE_LIVES
from services.directory.access.tables import Account, SignInFlow, SignInSession, SignInStep
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.settings import Settings

LONGEST_DEVICE = 200  # characters of what a browser says it is


@dataclass(frozen=True)
class Device:
    """Where somebody signs in: what the browser says it is, from where, and its last session."""

    name: str = ""
    address: str = ""
    replaced: str = ""  # the secret that it held before


@dataclass(frozen=True)
class CodeOwed:
    """The password was right; with this secret the code is given until `ends_at`."""

    secret: str
    ends_at: datetime


@dataclass(frozen=True)
class OpenedSession:
    """A session and its secret, which is known here and on the device only."""

    secret: str
    session: SignInSession


def digest_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


async def open_session(
    tx: Transaction, account: Account, device: Device, settings: Settings
) -> OpenedSession:
    """Begin a session with a fresh secret of 256 bits; the one the device held before ends."""
    if device.replaced:
        await end_by_secret(tx, device.replaced)
    account.last_sign_in_at = tx.now
    secret = secrets.token_urlsafe(32)
    session = SignInSession(
        digest=digest_of(secret),
        session_id=new_id(),
        county_id=account.county_id,
        account_id=account.account_id,
        person_id=account.person_id,
        device=device.name[:LONGEST_DEVICE],
        address=device.address,
        created_at=tx.now,
        last_seen_at=tx.now,
        idle_minutes=settings.session_idle_minutes,
        expires_at=tx.now + timedelta(hours=settings.session_hours),
    )
    tx.session.add(session)
    await tx.session.flush()
    await note_sign_in(tx, account.person_id, device.address, session.device)
    return OpenedSession(secret, session)


async def owe_code(tx: Transaction, account: Account) -> CodeOwed:
    """Remember that the password was right, until the code is given or it took too long."""
    owed = CodeOwed(secrets.token_urlsafe(32), tx.now + CHALLENGE_LIVES)
    tx.session.add(
        SignInStep(
            digest=digest_of(owed.secret),
            county_id=account.county_id,
            account_id=account.account_id,
            ends_at=owed.ends_at,
        )
    )
    await tx.session.flush()
    return owed


async def end_by_secret(tx: Transaction, secret: str) -> None:
    """End the session that a device held before; it may be over already."""
    await tx.session.execute(delete(SignInSession).where(SignInSession.digest == digest_of(secret)))


async def end_session(tx: Transaction, person_id: UUID, session_id: UUID) -> None:
    """End one of the person's own sessions.

    Raises:
        NotFound: the person has no such session.

    """
    ended = await tx.session.scalars(
        delete(SignInSession)
        .where(SignInSession.person_id == person_id, SignInSession.session_id == session_id)
        .returning(SignInSession.session_id)
    )
    if not ended.all():
        raise NotFound("没有找到这个登录，它可能已经退出。")
    await note_sign_out(tx, person_id)


async def end_all_sessions(tx: Transaction, person_id: UUID) -> None:
    """Sign the person out everywhere."""
    await tx.session.execute(delete(SignInSession).where(SignInSession.person_id == person_id))
    await note_sign_out(tx, person_id)


async def end_sessions_of(tx: Transaction, account_id: UUID, *, but: UUID | None = None) -> None:
    """End the account's sessions and what was to become one, but for the session that asks."""
    await tx.session.execute(delete(SignInStep).where(SignInStep.account_id == account_id))
    await tx.session.execute(
        delete(SignInSession).where(
            SignInSession.account_id == account_id,
            SignInSession.session_id.is_distinct_from(but),
        )
    )


async def forget_sessions(tx: Transaction) -> None:
    """Delete the sessions that are over, and the sign-ins that nobody finished."""
    await tx.session.execute(delete(SignInStep).where(SignInStep.ends_at <= tx.now))
    await tx.session.execute(delete(SignInFlow).where(SignInFlow.ends_at <= tx.now))
    idle = func.make_interval(0, 0, 0, 0, 0, SignInSession.idle_minutes)
    await tx.session.execute(
        delete(SignInSession).where(
            or_(
                SignInSession.expires_at <= tx.now,
                SignInSession.last_seen_at + idle <= tx.now,
            )
        )
    )
