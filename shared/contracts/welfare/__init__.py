"""What welfare announces, a module for each capability.

None of it says of anybody by name what has befallen them, or how much they were given.
"""

from shared.contracts.welfare.aid import (
    AidApproved,
    AidCancelled,
    AidEvent,
    AidFileOpened,
    AidPaid,
    AidReceipted,
    AidReclaimed,
    AidRejected,
    AidRequested,
)
from shared.contracts.welfare.base import WelfareEvent
from shared.contracts.welfare.campaign import (
    CampaignApproved,
    CampaignCancelled,
    CampaignClosed,
    CampaignEvent,
    CampaignListApproved,
    CampaignListEvent,
    CampaignListPaid,
    CampaignListReturned,
    CampaignListSettled,
    CampaignListSubmitted,
    CampaignListTakenBack,
    CampaignOpened,
    CampaignRequested,
    CampaignReturned,
)
from shared.contracts.welfare.checkpoint import WelfareCheckpointMade

__all__ = [
    "AidApproved",
    "AidCancelled",
    "AidEvent",
    "AidFileOpened",
    "AidPaid",
    "AidReceipted",
    "AidReclaimed",
    "AidRejected",
    "AidRequested",
    "CampaignApproved",
    "CampaignCancelled",
    "CampaignClosed",
    "CampaignEvent",
    "CampaignListApproved",
    "CampaignListEvent",
    "CampaignListPaid",
    "CampaignListReturned",
    "CampaignListSettled",
    "CampaignListSubmitted",
    "CampaignListTakenBack",
    "CampaignOpened",
    "CampaignRequested",
    "CampaignReturned",
    "WelfareCheckpointMade",
    "WelfareEvent",
]
