"""Accounts and how they sign in, sessions, counted attempts, and the keys of tokens."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, PrimaryKeyConstraint, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table

# Tables without row-level security, with the reason; every other table of the directory has it.
PLATFORM_TABLES = {
    "session": "found by the digest of its secret before anybody's county is known",
    "sign_in_step": "found by the digest of its secret before anybody's county is known",
    "sign_in_flow": "begins before anybody is known",
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
    # Until when a password that was handed out can be used; empty once it is replaced.
    password_ends_at: Mapped[datetime | None]
    last_sign_in_at: Mapped[datetime | None]


class SecondFactor(Table):
    """An authenticator's secret, sealed; it counts once a code has confirmed it."""

    __tablename__ = "second_factor"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "account_id"], ["account.county_id", "account.account_id"]
        ),
    )

    account_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    secret: Mapped[str]
    confirmed_at: Mapped[datetime | None]
    last_step: Mapped[int | None]  # of the last code used: none is used twice


class RecoveryCode(Table):
    """A code for whoever has lost the phone; only its fingerprint is stored."""

    __tablename__ = "recovery_code"
    __table_args__ = (
        PrimaryKeyConstraint("account_id", "fingerprint"),
        ForeignKeyConstraint(
            ["county_id", "account_id"], ["account.county_id", "account.account_id"]
        ),
    )

    account_id: Mapped[UUID]
    county_id: Mapped[UUID]
    fingerprint: Mapped[str]
    used_at: Mapped[datetime | None]


class SignInStep(Table):
    """Somebody gave the right password and owes the code; only the secret's digest is stored."""

    __tablename__ = "sign_in_step"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "account_id"], ["account.county_id", "account.account_id"]
        ),
        Index("ix_sign_in_step_account_id", "account_id"),
    )

    digest: Mapped[str] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    account_id: Mapped[UUID]
    ends_at: Mapped[datetime]


class SignInFlow(Table):
    """Somebody left for another system to be vouched for; `state` and `browser` are digests."""

    __tablename__ = "sign_in_flow"
    __table_args__ = (Index("ix_sign_in_flow_ends_at", "ends_at"),)

    state: Mapped[str] = mapped_column(primary_key=True)
    browser: Mapped[str]
    provider: Mapped[str]
    next_path: Mapped[str]
    # Who links an identity to the own account; empty for whoever signs in.
    session_id: Mapped[UUID | None]
    ends_at: Mapped[datetime]


class ExternalIdentity(Table):
    """A person's identity elsewhere, linked to the account; found by its fingerprint."""

    __tablename__ = "external_identity"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "account_id"], ["account.county_id", "account.account_id"]
        ),
        UniqueConstraint("fingerprint", name="uq_external_identity"),
        Index("ix_external_identity_account_id", "account_id"),
    )

    identity_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    account_id: Mapped[UUID]
    provider: Mapped[str]
    fingerprint: Mapped[str]
    label: Mapped[str]
    linked_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]


class AccessRuleRow(Table):
    """What the county set for sign-in, counting from a day until the next one."""

    __tablename__ = "access_rule"
    __table_args__ = (PrimaryKeyConstraint("county_id", "valid_from"),)

    county_id: Mapped[UUID]
    valid_from: Mapped[date]
    second_factor_roles: Mapped[list[str]] = mapped_column(ARRAY(Text))
    first_password_days: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]


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
    address: Mapped[str]
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
    """A private key, sealed; a retired one is still published while its last tokens live."""

    __tablename__ = "signing_key"

    kid: Mapped[str] = mapped_column(primary_key=True)
    pem: Mapped[str]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
