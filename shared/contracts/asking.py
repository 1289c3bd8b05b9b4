"""How a service asks for a public notice: each has an event of its own that is one of these.

An event names one publisher and one subject, and several services ask for notices. So what is
asked is written once, here, without a wire name; who asks adds a class to its own contracts, such
as `hardship.notice_requested.v1`. Activities hears every event of the catalogue that is one of
these. The answer is `notice.closed.v1`, whose `matter_id` is the subject that was asked for.
"""

from uuid import UUID

from pydantic import Field

from shared.contracts.activities import NoticeKind
from shared.contracts.event import Event


class NoticeRequested(Event):
    """Base of the events by which a matter asks to be shown; the subject is the matter.

    Where and from which day it is shown is arranged by the union that gives notice.
    """

    kind: NoticeKind
    title: str
    text: str = Field(description="What will be shown, already masked by whoever owns the matter")
    asked_by: UUID = Field(description="Who asked; they do not judge objections alone")
    asked_by_name: str
    number: str | None = Field(default=None, description="Number of the paper, if it has one")
