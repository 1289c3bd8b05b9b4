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
from shared.contracts.welfare.checkpoint import WelfareCheckpointMade
from shared.contracts.welfare.visit import (
    VisitAssigned,
    VisitClosed,
    VisitCompleted,
    VisitDue,
    VisitEvent,
    VisitFollowUpOpened,
    VisitNotNeeded,
    VisitReminded,
    VisitReminder,
    VisitTakenBack,
)

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
    "VisitAssigned",
    "VisitClosed",
    "VisitCompleted",
    "VisitDue",
    "VisitEvent",
    "VisitFollowUpOpened",
    "VisitNotNeeded",
    "VisitReminded",
    "VisitReminder",
    "VisitTakenBack",
    "WelfareCheckpointMade",
    "WelfareEvent",
]
