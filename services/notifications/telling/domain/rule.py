"""What a rule is: an event told as a kind of notice, about a matter, to an audience."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from services.notifications.inbox.domain import Audience, Closing
from services.notifications.kinds import Kind
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage


class About(StrEnum):
    """The matter a notice is of, and with it where its link leads."""

    PLAN = "plan"
    SIGNING = "signing"
    SIGNED = "signed"
    OVERDUE = "overdue"
    TASK = "task"
    DONE_TASK = "done_task"
    ROLE = "role"
    HAND_OVER = "hand_over"
    HAND_OVER_UNDONE = "hand_over_undone"
    FILE = "file"
    CONSENT = "consent"
    DATA_REQUEST = "data_request"
    UNIT = "unit"
    AID = "aid"
    RECEIVED = "received"
    AID_FILE = "aid_file"
    HARDSHIP = "hardship"
    OWN_HARDSHIP = "own_hardship"
    HARDSHIP_FILE = "hardship_file"
    OWN_TRANSFER = "own_transfer"
    TRANSFER = "transfer"
    MOVED = "moved"
    VISIT = "visit"
    CAMPAIGN = "campaign"
    CAMPAIGN_LIST = "campaign_list"
    CAMPAIGN_SUBMITTED = "campaign_submitted"
    GIFT = "gift"
    HEALTH = "health"
    HEALTH_LIST = "health_list"
    COVER = "cover"
    CLAIM = "claim"
    NOTICE = "notice"
    CONGRESS_TERM = "congress_term"
    BALLOT = "ballot"
    SUGGESTION = "suggestion"
    OWN_SUGGESTION = "own_suggestion"
    CONGRESS = "congress"
    CONGRESS_NEWS = "congress_news"
    CONGRESS_YEAR = "congress_year"
    PROPOSALS = "proposals"
    PROPOSAL = "proposal"


@dataclass(frozen=True)
class Rule:
    """An event of this type (at this stage) becomes a notice of this kind for these people.

    An audience of None tells nobody of this one event.
    """

    event: type[Event]
    kind: Kind
    about: About
    audience: Callable[[Any], Audience | None]
    stage: ReminderStage | None = None

    def fits(self, event: Event) -> bool:
        return type(event) is self.event and self.stage in (None, getattr(event, "stage", None))


Closes = Mapping[type[Event], Callable[[Any], tuple[Closing, ...]]]
"""For each event the matters that it ends."""
