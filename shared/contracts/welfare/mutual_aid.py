"""Mutual aid: a cover ends soon, papers for a claim are due; neither says of whom or of what."""

from datetime import date
from typing import ClassVar

from shared.contracts.welfare.base import WelfareEvent


class MutualAidRenewalDue(WelfareEvent):
    """A cover of a union ends soon, and there is no next period; the subject is its roster."""

    wire_name: ClassVar[str] = "mutual_aid.renewal_due.v1"

    title: str
    due_on: date


class MutualAidClaimDue(WelfareEvent):
    """The last day for papers is near; `concerns` holds whose claim it is."""

    wire_name: ClassVar[str] = "mutual_aid_claim.due.v1"

    due_on: date
