"""Proofs, without their content."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class Proof(Table):
    """A proof of a matter.

    Its content lies in the store under `object_name`, encrypted with a key of its own, which lies
    here wrapped. Removing it forgets the key at once; the object goes with the next sweep.
    """

    __tablename__ = "proof"
    __table_args__ = (
        UniqueConstraint("object_name"),
        Index("ix_proof_subject", "county_id", "subject_kind", "subject_id"),
        CheckConstraint("(wrapped_key IS NULL) = (removed_at IS NOT NULL)", name="key_or_removed"),
        CheckConstraint(
            "(removed_at IS NULL) = (removed_reason IS NULL)"
            " AND (removed_at IS NULL) = (removed_by IS NULL)",
            name="removed_by_whom_and_why",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    kind: Mapped[str]
    subject_kind: Mapped[str]
    subject_id: Mapped[UUID]
    name_sealed: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    object_name: Mapped[str]
    wrapped_key: Mapped[str | None]
    uploaded_by: Mapped[UUID]
    uploaded_at: Mapped[datetime]
    removed_by: Mapped[UUID | None]
    removed_at: Mapped[datetime | None]
    removed_reason: Mapped[str | None]
