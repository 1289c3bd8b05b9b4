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
from shared.contracts.welfare.health_check import (
    HealthCheckAnnounced,
    HealthCheckCancelled,
    HealthCheckClosed,
    HealthCheckEvent,
    HealthCheckReopened,
    HealthCheckTomorrow,
)
from shared.contracts.welfare.mutual_aid import MutualAidClaimDue, MutualAidRenewalDue

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
    "HealthCheckAnnounced",
    "HealthCheckCancelled",
    "HealthCheckClosed",
    "HealthCheckEvent",
    "HealthCheckReopened",
    "HealthCheckTomorrow",
    "MutualAidClaimDue",
    "MutualAidRenewalDue",
    "WelfareCheckpointMade",
    "WelfareEvent",
]
