"""What welfare announces, a module for each capability.

None of it says of anybody by name what has befallen them, or how much they were given.
"""

from shared.contracts.welfare.aid import (
    AidApproved,
    AidCancelled,
    AidDelivered,
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

__all__ = [
    "AidApproved",
    "AidCancelled",
    "AidDelivered",
    "AidEvent",
    "AidFileOpened",
    "AidPaid",
    "AidReceipted",
    "AidReclaimed",
    "AidRejected",
    "AidRequested",
    "WelfareCheckpointMade",
    "WelfareEvent",
]
