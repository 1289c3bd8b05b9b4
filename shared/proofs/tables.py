"""Proofs without their content, as each service that keeps some has them in a table of its own."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column


class ProofColumns:
    """A proof of a matter.

    Its content lies in the store under `object_name`, encrypted with a key of its own, which lies
    here wrapped. Removing it forgets the key at once; the object goes with the next sweep.
    `sealed_in` is the union in which it was handed in: its content is bound to that one, while key
    and name are bound to `union_id`, where it is now.
    """

    __tablename__ = "proof"

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805 - as SQLAlchemy calls it
        return (
            UniqueConstraint("object_name"),
            Index("ix_proof_subject", "county_id", "subject_kind", "subject_id"),
            CheckConstraint(
                "(wrapped_key IS NULL) = (removed_at IS NOT NULL)", name="key_or_removed"
            ),
            CheckConstraint(
                "(removed_at IS NULL) = (removed_reason IS NULL)"
                " AND (removed_at IS NULL) = (removed_by IS NULL)",
                name="removed_by_whom_and_why",
            ),
        )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    sealed_in: Mapped[UUID]
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
