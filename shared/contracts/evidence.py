"""How a record proves a task done: whoever records it publishes an event that is one of these.

A fact is recorded once, where it happens. The record may answer a task (`task_id`, confirmed by a
person); plans hears every event of the catalogue that is one of these, keeps the fact in its
ledger of evidence, and completes the task when it has what it asks for. A fact without a task
stays in the ledger, where it can be matched later.
"""

from datetime import date
from uuid import UUID

from pydantic import Field

from shared.contracts.event import Event


class EvidenceGiven(Event):
    """Base of the events that prove something done; the subject is the record.

    Told again with a later version where the record was corrected.
    """

    title: str = Field(description="What was done, in a few words that name and number nobody")
    happened_on: date
    category: str = Field(description="What tasks it may answer: hardship, visits, health ...")
    task_id: UUID | None = Field(default=None, description="The task it answers, if one was named")
    from_paper: bool = False


class EvidenceTakenBack(Event):
    """Base of the events by which a record no longer proves anything; the subject is the record."""
