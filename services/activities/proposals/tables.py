"""Rounds of proposals, the proposals with who signs and handles them, their answers and steps."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


def _of_proposal() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["county_id", "union_id", "proposal_id"],
        ["proposal.county_id", "proposal.union_id", "proposal.id"],
        ondelete="CASCADE",
    )


class ProposalRound(Table):
    """The collecting of proposals for one session; a small school may have a round without one.

    `kind` says who may propose: the delegates of `term_id`, or the whole staff. `task_id` is the
    task of the plan that its proposals answer.
    """

    __tablename__ = "proposal_round"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("session_id"),
        CheckConstraint("opens_on <= closes_on", name="window"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
        ),
        Index("ix_proposal_round_list", "union_id", "opens_on"),
        Index("ix_proposal_round_year", "county_id", "school_year"),
        Index("ix_proposal_round_check", "check_on", postgresql_where=text("check_on IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    session_id: Mapped[UUID | None]
    term_id: Mapped[UUID | None]
    kind: Mapped[str]
    title: Mapped[str]
    school_year: Mapped[int]
    opens_on: Mapped[date]
    closes_on: Mapped[date]
    screen_by: Mapped[date]
    from_paper: Mapped[bool]
    task_id: Mapped[UUID | None]
    published_on: Mapped[date | None]
    reported_on: Mapped[date | None]
    check_on: Mapped[date | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Proposal(Table):
    """One matter: what is proposed, why, and by which measures.

    `told` is how many stages of chasing have been told of since it was last assigned; `check_on`
    the day on which the clock looks at it. `grade` is that of the answer that counts; `cleared_at`
    when names went from it because its time was over.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("round_id", "number"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "round_id"],
            ["proposal_round.county_id", "proposal_round.union_id", "proposal_round.id"],
        ),
        ForeignKeyConstraint(["merged_into"], ["proposal.id"]),
        Index("ix_proposal_round_state", "round_id", "state"),
        Index("ix_proposal_check", "check_on", postgresql_where=text("check_on IS NOT NULL")),
        Index(
            "ix_proposal_uncleared",
            "county_id",
            "changed_at",
            postgresql_where=text("cleared_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    round_id: Mapped[UUID]
    version: Mapped[int]
    state: Mapped[str]
    number: Mapped[int | None]
    title: Mapped[str]
    reason: Mapped[str]
    measures: Mapped[str]
    category: Mapped[str]
    from_paper: Mapped[bool]
    shared: Mapped[bool]
    submitted_on: Mapped[date | None]
    screened_on: Mapped[date | None]
    screened_by_name: Mapped[str | None]
    screen_reason: Mapped[str | None]
    talked_on: Mapped[date | None]
    merged_into: Mapped[UUID | None]
    assigned_on: Mapped[date | None]
    assigned_by_name: Mapped[str | None]
    due_on: Mapped[date | None]
    latest_on: Mapped[date | None]
    rate_by: Mapped[date | None]
    reopened: Mapped[bool]
    grade: Mapped[str | None]
    closed_on: Mapped[date | None]
    carried_out_on: Mapped[date | None]
    published_on: Mapped[date | None]
    told: Mapped[int]
    check_on: Mapped[date | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    cleared_at: Mapped[datetime | None]


class ProposalSigner(Table):
    """An author or a seconder; `from_id` is the merged proposal that they signed first."""

    __tablename__ = "proposal_signer"
    __table_args__ = (
        UniqueConstraint("proposal_id", "key"),
        _of_proposal(),
        Index(
            "ix_proposal_signer_person",
            "person_id",
            "state",
            postgresql_where=text("person_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    proposal_id: Mapped[UUID]
    place: Mapped[int]
    key: Mapped[str]
    person_id: Mapped[UUID | None]
    name: Mapped[str]
    part: Mapped[str]
    state: Mapped[str]
    from_paper: Mapped[bool]
    from_id: Mapped[UUID | None]
    answered_on: Mapped[date | None]


class ProposalHandler(Table):
    """Who handles it: the lead first, then those who give the lead their view."""

    __tablename__ = "proposal_handler"
    __table_args__ = (
        UniqueConstraint("proposal_id", "place"),
        _of_proposal(),
        Index(
            "ix_proposal_handler_person",
            "person_id",
            postgresql_where=text("person_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    proposal_id: Mapped[UUID]
    place: Mapped[int]
    part: Mapped[str]
    person_id: Mapped[UUID | None]
    name: Mapped[str]
    view: Mapped[str | None]
    view_on: Mapped[date | None]


class ProposalReply(Table):
    """An answer and its rating; the second (`turn` 2) follows where the first did not satisfy.

    Its class is known unless it was entered from a small school's table.
    """

    __tablename__ = "proposal_reply"
    __table_args__ = (
        UniqueConstraint("proposal_id", "turn"),
        CheckConstraint("turn IN (1, 2)", name="turn"),
        _of_proposal(),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    proposal_id: Mapped[UUID]
    turn: Mapped[int]
    kind: Mapped[str | None]
    answer: Mapped[str]
    promised_on: Mapped[date | None]
    replied_on: Mapped[date]
    by_name: Mapped[str]
    from_paper: Mapped[bool]
    grade: Mapped[str | None]
    words: Mapped[str | None]
    rated_on: Mapped[date | None]
    rated_by_name: Mapped[str | None]


class ProposalMilestone(Table):
    """Something that was done of what was answered; rows are only added."""

    __tablename__ = "proposal_milestone"
    __table_args__ = (_of_proposal(), Index("ix_proposal_milestone", "proposal_id", "day"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    proposal_id: Mapped[UUID]
    day: Mapped[date]
    text: Mapped[str]
    finished: Mapped[bool]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]


class ProposalMove(Table):
    """One step in a proposal's life; rows are only added."""

    __tablename__ = "proposal_move"
    __table_args__ = (_of_proposal(), Index("ix_proposal_move_proposal", "proposal_id", "made_at"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    proposal_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
