"""The audit tables of a service's database; `shared.audit.migration` makes them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.database import TYPES, new_metadata

# Tables without row-level security, with the reason.
PLATFORM_TABLES = {
    "audit_unsealed": "ids only, for the sealer, which works for the whole installation",
    "audit_link": "hashes only; one chain for the whole installation",
    "audit_check": "tells whether the chain of the whole installation is intact",
}


class AuditTable(DeclarativeBase):
    """Base of the audit tables."""

    metadata = new_metadata()
    type_annotation_map = TYPES


class AuditEntry(AuditTable):
    """An act; never changed, and deleted only when the time it has to be kept is over."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        Index("ix_audit_entry_county", "county_id", text("at DESC"), text("entry_id DESC")),
        Index("ix_audit_entry_union", "union_id", text("at DESC"), text("entry_id DESC")),
        Index("ix_audit_entry_person", "person_id", text("at DESC"), text("entry_id DESC")),
    )

    entry_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID | None]
    at: Mapped[datetime]
    act: Mapped[str]
    actor_id: Mapped[UUID | None]
    # As they were then: name, and roles with commas between.
    actor_name: Mapped[str]
    acting_as: Mapped[str]
    person_id: Mapped[UUID | None]
    subject_id: Mapped[UUID | None]
    reason: Mapped[str]
    outcome: Mapped[str]
    facts: Mapped[str]  # JSON: texts by name


class AuditUnsealed(AuditTable):
    """An entry that has no link yet; a trigger notes each as it is stored."""

    __tablename__ = "audit_unsealed"

    entry_id: Mapped[UUID] = mapped_column(primary_key=True)


class AuditLink(AuditTable):
    """An entry's place in the chain: a keyed hash over it and the link before.

    `anchor` marks the last link of those whose entries were pruned, and vouches for it.
    """

    __tablename__ = "audit_link"
    __table_args__ = (UniqueConstraint("entry_id"),)

    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    entry_id: Mapped[UUID]
    sealed_at: Mapped[datetime]
    previous: Mapped[str]
    hash: Mapped[str]
    anchor: Mapped[str | None]


class AuditCheck(AuditTable):
    """What came of recomputing the whole chain up to the link `seq`."""

    __tablename__ = "audit_check"

    check_id: Mapped[UUID] = mapped_column(primary_key=True)  # in the order of the checks
    checked_at: Mapped[datetime]
    seq: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[str]
    fault: Mapped[str | None]
    fault_seq: Mapped[int | None] = mapped_column(BigInteger)
    fault_entry_id: Mapped[UUID | None]
