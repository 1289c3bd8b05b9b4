"""Questions about accounts and sessions."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, exists, func, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute

from services.directory.access.domain.rule import DEFAULT_RULE, AccessRule
from services.directory.access.domain.sessions import is_alive
from services.directory.access.tables import (
    AccessRuleRow,
    Account,
    ExternalIdentity,
    RecoveryCode,
    SecondFactor,
    SignInSession,
)
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotFound, NotSignedIn

AS_SIGN_IN = text("SELECT set_config('role', current_database() || '_signin', true)")
"""Before anybody's county is known: from here on, as the named role that sees a few columns."""

AS_ITSELF = text("SELECT set_config('role', 'none', true)")
"""From here on as the service again."""


@dataclass(frozen=True)
class AccountState:
    """What decides what a session of the account can do."""

    enabled: bool
    must_change: bool
    enrolled: bool
    second_factor_roles: frozenset[Role]


async def one_account(tx: Transaction, account_id: UUID) -> Account:
    found = await tx.session.get(Account, account_id)
    if found is None:
        raise no_account()
    return found


def no_account() -> NotFound:
    """How an account that is not there, and one of others, are refused."""
    return NotFound("没有找到这个账号。")


async def account_of(tx: Transaction, person_id: UUID) -> Account | None:
    found: Account | None = await tx.session.scalar(
        select(Account).where(Account.person_id == person_id)
    )
    return found


async def own_account(tx: Transaction, person_id: UUID | None) -> Account:
    """The caller's account.

    Raises:
        NotFound: there is none.

    """
    found = await account_of(tx, person_id) if person_id else None
    if found is None:
        raise NotFound("您还没有本系统的账号。")
    return found


async def account_state(tx: Transaction, account_id: UUID, day: date) -> AccountState | None:
    """One question for each request that comes through the gate."""
    row = (
        await tx.session.execute(
            select(
                Account.enabled,
                Account.must_change,
                _enrolled(Account.account_id),
                _roles_on(day),
            ).where(Account.account_id == account_id)
        )
    ).one_or_none()
    if row is None:
        return None
    enabled, must_change, enrolled, roles = row
    required = DEFAULT_RULE.second_factor_roles if roles is None else known_roles(roles)
    return AccountState(enabled, must_change, enrolled, required)


async def has_second_factor(tx: Transaction, account_id: UUID) -> bool:
    """Whether a second factor counts for the account."""
    return bool(await tx.session.scalar(select(_enrolled(account_id))))


async def with_second_factor(tx: Transaction, account_ids: Collection[UUID]) -> set[UUID]:
    """Those of the accounts that have one."""
    rows = await tx.session.scalars(
        select(SecondFactor.account_id).where(
            SecondFactor.account_id.in_(account_ids), SecondFactor.confirmed_at.is_not(None)
        )
    )
    return set(rows)


async def second_factor_of(tx: Transaction, account_id: UUID) -> SecondFactor | None:
    """The account's second factor, where it counts."""
    found = await tx.session.get(SecondFactor, account_id)
    return found if found is not None and found.confirmed_at is not None else None


async def recovery_codes_left(tx: Transaction, account_id: UUID) -> int:
    unused = select(func.count()).where(
        RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None)
    )
    return await tx.session.scalar(unused) or 0


async def rule_on(tx: Transaction, day: date) -> AccessRule:
    """What the county's rule says on a day; the default where it has set none."""
    row = await tx.session.scalar(
        select(AccessRuleRow)
        .where(AccessRuleRow.valid_from <= day)
        .order_by(AccessRuleRow.valid_from.desc())
        .limit(1)
    )
    if row is None:
        return DEFAULT_RULE
    return AccessRule(known_roles(row.second_factor_roles), row.first_password_days)


async def rules_after(tx: Transaction, day: date) -> Sequence[AccessRuleRow]:
    """Rules that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(AccessRuleRow)
        .where(AccessRuleRow.valid_from > day)
        .order_by(AccessRuleRow.valid_from)
    )
    return rows.all()


async def taken_logins(tx: Transaction, stems: Collection[str]) -> set[str]:
    """Logins of the whole installation that begin with one of these; ends as another role."""
    if not stems:
        return set()
    await tx.session.execute(AS_SIGN_IN)
    begins = [Account.login.startswith(stem, autoescape=True) for stem in stems]
    return set(await tx.session.scalars(select(Account.login).where(or_(*begins))))


async def identities_of(tx: Transaction, account_id: UUID) -> Sequence[ExternalIdentity]:
    """Identities of other systems that are linked to the account, the oldest first."""
    rows = await tx.session.scalars(
        select(ExternalIdentity)
        .where(ExternalIdentity.account_id == account_id)
        .order_by(ExternalIdentity.linked_at)
    )
    return rows.all()


async def signed_in_at(tx: Transaction, session_id: UUID) -> datetime:
    """When the session began.

    Raises:
        NotSignedIn: it is over.

    """
    found: datetime | None = await tx.session.scalar(
        select(SignInSession.created_at).where(SignInSession.session_id == session_id)
    )
    if found is None:
        raise NotSignedIn
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


def _enrolled(account_id: UUID | InstrumentedAttribute[UUID]) -> ColumnElement[bool]:
    return exists().where(
        SecondFactor.account_id == account_id, SecondFactor.confirmed_at.is_not(None)
    )


def _roles_on(day: date) -> ScalarSelect[list[str]]:
    return (
        select(AccessRuleRow.second_factor_roles)
        .where(AccessRuleRow.valid_from <= day)
        .order_by(AccessRuleRow.valid_from.desc())
        .limit(1)
        .scalar_subquery()
    )


def known_roles(names: Iterable[str]) -> frozenset[Role]:
    """Roles by name; one that no longer exists is nobody's."""
    known = {role.value for role in Role}
    return frozenset(Role(name) for name in names if name in known)
