"""The texts that people are asked to agree to, and what they answered."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class ConsentText(Table):
    """What a county asks for one purpose from a day on; a newer version asks anew."""

    __tablename__ = "consent_text"
    __table_args__ = (
        ForeignKeyConstraint(["county_id"], ["county.county_id"]),
        CheckConstraint("version > 0", name="version"),
    )

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str]
    body: Mapped[str]
    receiver: Mapped[str | None]
    valid_from: Mapped[date]
    made_at: Mapped[datetime]


class ConsentAnswer(Table):
    """What a person said, the n-th time; it is visible wherever the person is.

    `kept_at` tells where the paper is kept that it was recorded from.
    """

    __tablename__ = "consent_answer"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        ForeignKeyConstraint(
            ["county_id", "purpose", "text_version"],
            ["consent_text.county_id", "consent_text.purpose", "consent_text.version"],
        ),
    )

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    purpose: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    county_id: Mapped[UUID]
    text_version: Mapped[int]
    standing: Mapped[str]
    day: Mapped[date]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UUID | None]
    from_paper: Mapped[bool]
    kept_at: Mapped[str | None]
