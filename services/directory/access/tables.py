"""Accounts, sessions, counted sign-in attempts, and the keys that tokens are signed with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table

# Tables without row-level security, with the reason; every other table of the directory has it.
PLATFORM_TABLES = {
    "session": "found by the digest of its secret before anybody's county is known",
    "login_attempt": "counts names and addresses that may belong to nobody",
    "signing_key": "belongs to the installation",
}


class Account(Table):
    """A login of a person; its name is unique in the installation, as no county is known yet."""

    __tablename__ = "account"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        UniqueConstraint("county_id", "account_id"),
        UniqueConstraint("county_id", "person_id", name="uq_account_person"),
        UniqueConstraint("login", name="uq_account_login"),
    )

    account_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    person_id: Mapped[UUID]
    login: Mapped[str]
    password_hash: Mapped[str]
    enabled: Mapped[bool]
    # Set with a password that somebody else knows: nothing works until it is replaced.
    must_change: Mapped[bool]
    last_sign_in_at: Mapped[datetime | None]


class SignInSession(Table):
    """Somebody signed in on a device; only the digest of the secret is stored."""

    __tablename__ = "session"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "account_id"], ["account.county_id", "account.account_id"]
        ),
        UniqueConstraint("session_id"),
        Index("ix_session_person_id", "person_id"),
        Index("ix_session_expires_at", "expires_at"),
    )

    digest: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[UUID]
    county_id: Mapped[UUID]
    account_id: Mapped[UUID]
    person_id: Mapped[UUID]
    device: Mapped[str]
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    idle_minutes: Mapped[int]  # how long it may rest, as settled when it was opened
    expires_at: Mapped[datetime]


class LoginAttempt(Table):
    """Failed sign-ins under one name, from one address, or both; `key` is a digest."""

    __tablename__ = "login_attempt"
    __table_args__ = (Index("ix_login_attempt_last_at", "last_at"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime]
    blocked_until: Mapped[datetime]


class SigningKey(Table):
    """A private key; a retired one is still published while its last tokens live."""

    __tablename__ = "signing_key"

    kid: Mapped[str] = mapped_column(primary_key=True)
    pem: Mapped[str]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
