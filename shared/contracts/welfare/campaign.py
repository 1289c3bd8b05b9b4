"""Care campaigns: a campaign opens and ends; the list of each union is asked for, paid, settled.

None of it says who is given anything, or how much.
"""

from datetime import date
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.evidence import EvidenceGiven, EvidenceTakenBack
from shared.contracts.welfare.base import WelfareEvent


class CampaignEvent(WelfareEvent):
    """The subject is one campaign of the county or of one union."""

    title: str
    countywide: bool
    actor_id: UUID = Field(description="Who took this step")


class CampaignRequested(CampaignEvent):
    """A county's campaign waits for a decision; `concerns` holds whose turn it is."""

    wire_name: ClassVar[str] = "campaign.requested.v1"


class CampaignApproved(CampaignEvent):
    """A county's campaign may begin; `concerns` holds who drafted it."""

    wire_name: ClassVar[str] = "campaign.approved.v1"


class CampaignReturned(CampaignEvent):
    """A county's campaign was sent back; `concerns` holds who drafted it."""

    wire_name: ClassVar[str] = "campaign.returned.v1"

    reason: str


class CampaignOpened(CampaignEvent):
    """Lists may be handed in until `until`; each of `union_ids` has one to fill."""

    wire_name: ClassVar[str] = "campaign.opened.v1"

    until: date
    union_ids: tuple[UUID, ...]


class CampaignClosed(CampaignEvent):
    """The campaign is over; nothing is asked of anybody any more."""

    wire_name: ClassVar[str] = "campaign.closed.v1"


class CampaignCarriedOut(CampaignEvent, EvidenceGiven):
    """A county's campaign is over, and some unions' lists were paid and signed for.

    It proves a task of the county's own; what each school has done, its list proves.
    """

    wire_name: ClassVar[str] = "campaign.carried_out.v1"


class CampaignCancelled(CampaignEvent):
    """The campaign does not take place; no money has moved."""

    wire_name: ClassVar[str] = "campaign.cancelled.v1"

    was_open: bool = Field(default=False, description="Whether unions had been asked for lists")
    list_ids: tuple[UUID, ...] = Field(
        default=(), description="The lists that had been handed in and are cancelled with it"
    )


class CampaignListEvent(WelfareEvent):
    """The subject is the list of one union in a campaign."""

    @classmethod
    def subject_kind(cls) -> str:
        return "campaign_list"

    campaign_id: UUID
    campaign_title: str
    countywide: bool
    submitted_by: UUID = Field(description="Who handed the list in")
    from_paper: bool = Field(
        default=False, description="Recorded afterwards; only where it stands now is told"
    )


class CampaignListSubmitted(CampaignListEvent):
    """A list waits for a decision; `concerns` holds whose turn it is."""

    wire_name: ClassVar[str] = "campaign_list.submitted.v1"


class CampaignListReturned(CampaignListEvent):
    """A list was sent back with a reason; it may be mended and handed in again."""

    wire_name: ClassVar[str] = "campaign_list.returned.v1"

    reason: str


class CampaignListApproved(CampaignListEvent):
    """A list may be paid."""

    wire_name: ClassVar[str] = "campaign_list.approved.v1"


class CampaignListPaid(CampaignListEvent):
    """A list was paid; `concerns` holds those who receive something and are known by id."""

    wire_name: ClassVar[str] = "campaign_list.paid.v1"


class CampaignListSettled(CampaignListEvent, EvidenceGiven):
    """Everybody on a paid list has signed for it."""

    wire_name: ClassVar[str] = "campaign_list.settled.v1"


class CampaignListTakenBack(CampaignListEvent, EvidenceTakenBack):
    """All that was paid on a list came back."""

    wire_name: ClassVar[str] = "campaign_list.taken_back.v1"
