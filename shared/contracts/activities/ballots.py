"""Votes of a session; they are told to the union's own people and never to the county.

The county learns what came of a matter from the session's report. No event says how many voted
which way, and that a vote was lost is told only after the presidium has announced it.
"""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.activities.base import ActivitiesEvent


class BallotPurpose(StrEnum):
    """What is voted on: how to vote, a matter, people, or an appraisal of leaders."""

    METHOD = "method"
    MOTION = "motion"
    ELECTION = "election"
    APPRAISAL = "appraisal"


class BallotEvent(ActivitiesEvent):
    """The subject is one vote of a session; a title never says how it went."""

    session_id: UUID
    purpose: BallotPurpose
    title: str
    from_paper: bool = Field(default=False, description="Entered after it was held on paper")


class BallotOpened(BallotEvent):
    """Ballot papers are given out, or names are called; in the hall everybody sees that."""

    wire_name: ClassVar[str] = "ballot.opened.v1"
    heard: ClassVar[bool] = False


class BallotClosed(BallotEvent):
    """Nobody casts a vote any more; counting begins."""

    wire_name: ClassVar[str] = "ballot.closed.v1"
    heard: ClassVar[bool] = False


class BallotCounted(BallotEvent):
    """The counters have entered the count; it concerns the chief scrutineer, who signs it."""

    wire_name: ClassVar[str] = "ballot.counted.v1"


class BallotSigned(BallotEvent):
    """The chief scrutineer has signed the count; the presidium announces it."""

    wire_name: ClassVar[str] = "ballot.signed.v1"


class BallotPassed(BallotEvent):
    """The presidium has announced that a matter was adopted, or whom an election elected."""

    wire_name: ClassVar[str] = "ballot.passed.v1"


class BallotFailed(BallotEvent):
    """The presidium has announced that a matter was not adopted, or that nobody was elected."""

    wire_name: ClassVar[str] = "ballot.failed.v1"


class BallotVoided(BallotEvent):
    """The vote does not count, for the reason that stands with it, and is held again."""

    wire_name: ClassVar[str] = "ballot.voided.v1"


class BallotDelivered(BallotEvent):
    """The result of an appraisal was handed to the party organisation, and to nobody else."""

    wire_name: ClassVar[str] = "ballot.delivered.v1"
