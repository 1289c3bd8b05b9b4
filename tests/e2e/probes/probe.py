"""What a probe of the tenancy sweep says, and the kinds of ids it asks with."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

SOON = "2027-03-15"
LONG_AGO = "2026-01-05"


class Kind(StrEnum):
    """What an id in a path, a query or a body is the id of."""

    UNION = "union"
    CLUSTER = "cluster"
    CAMPUS = "campus"
    GROUP = "group"
    PERSON = "person"
    COLLEAGUE = "colleague"  # somebody who is neither moved nor retired meanwhile
    ACCOUNT = "account"
    ROLE = "role"
    OPENING = "opening"
    CORRECTION = "correction"
    SESSION = "session"
    DRAFT = "draft"
    PLAN = "plan"
    PLAN_TASK = "plan_task"
    MEASURE = "measure"
    SCHOOL_PLAN = "school_plan"
    TASK = "task"
    DAYS = "days"
    FILE = "file"
    NOTICE = "notice"
    CHANNEL = "channel"
    DELIVERY = "delivery"
    DEAD = "dead"
    HAND_OVER = "hand_over"
    DATA_REQUEST = "data_request"
    HOLD = "hold"
    ROSTER = "roster"
    AID = "aid"
    EVIDENCE = "evidence"
    VISIT = "visit"
    PUBLIC_NOTICE = "public_notice"
    CONGRESS = "congress"
    BALLOT = "ballot"
    OBJECTION = "objection"
    CONGRESS_SESSION = "congress_session"
    PAPER_NUMBER = "paper_number"
    PROPOSAL_ROUND = "proposal_round"
    PROPOSAL = "proposal"
    PROOF = "proof"
    SCAN = "scan"
    CASE = "case"
    TRANSFER = "transfer"
    CAMPAIGN = "campaign"
    CAMPAIGN_LIST = "campaign_list"
    HEALTH_CHECK = "health_check"
    COVER = "cover"
    COVER_CLAIM = "cover_claim"
    CONGRESS_TERM = "congress_term"
    CONSTITUENCY = "constituency"
    DELEGATE = "delegate"
    COMMITTEE = "committee"
    DUTY = "duty"
    MEETING = "meeting"
    MEETING_MATTER = "meeting_matter"
    MEETING_DECISION = "meeting_decision"
    SUGGESTION = "suggestion"


@dataclass(frozen=True)
class Probe:
    """How to ask for one operation.

    `of` is the kind of the id in the path; `seen_by` a role that may do it with an id of its own,
    so that an address nobody could ever reach does not pass for a well guarded one. `names` are
    members of the body (or, with a dot, of what is in it) that hold ids, `filters` those of the
    query. `siblings_see` marks what every school of the county may read of another.
    """

    of: Kind | None = None
    seen_by: str | None = None
    body: dict[str, Any] | None = None
    names: dict[str, Kind] = field(default_factory=dict)
    filters: dict[str, Kind] = field(default_factory=dict)
    fixed: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    upload: bool = False
    siblings_see: bool = False


NOBODY = "01920000-0000-7000-8000-000000000000"  # an id that no row has
REASON = {"reason": "请补充说明。"}
