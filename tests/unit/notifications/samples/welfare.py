"""Events of welfare as they come."""

from datetime import date
from uuid import UUID

from shared.contracts import welfare
from shared.contracts.event import Event

from .envelope import ENVELOPE, PERSON, SCHOOL, TODAY

OF_CHECK = ENVELOPE | {
    "subject_id": UUID(int=13),
    "hospital": "县人民医院",
    "first_day": date(2026, 4, 7),
    "last_day": date(2026, 4, 17),
}
OF_AID = ENVELOPE | {
    "subject_id": UUID(int=12),
    "kind": "condolence",
    "actor_id": UUID(int=11),
    "entered_by": PERSON,
}
OF_HARDSHIP = ENVELOPE | {
    "subject_id": UUID(int=12),
    "actor_id": UUID(int=11),
    "entered_by": PERSON,
}
OF_TRANSFER = ENVELOPE | {
    "subject_id": UUID(int=13),
    "from_union_id": UUID(int=14),
    "to_union_id": SCHOOL,
}
OF_VISIT = ENVELOPE | {"subject_id": UUID(int=14), "actor_id": UUID(int=11)}
WITHIN = {"due_on": date(2026, 3, 19)}
MADE = {"title": "走访教职工 1 人次", "happened_on": TODAY, "category": "visits"}
OF_CAMPAIGN = ENVELOPE | {
    "subject_id": UUID(int=14),
    "title": "2026年春节送温暖",
    "countywide": True,
    "actor_id": UUID(int=11),
}
OF_LIST = ENVELOPE | {
    "subject_id": UUID(int=15),
    "campaign_id": UUID(int=14),
    "campaign_title": "2026年春节送温暖",
    "countywide": False,
    "submitted_by": UUID(int=11),
}
PROVES = {
    "title": "2026年春节送温暖：名单已发放并全部签收",
    "happened_on": TODAY,
    "category": "hardship",
}

EVENTS: tuple[Event, ...] = (
    welfare.AidRequested(**OF_AID),
    welfare.AidApproved(**OF_AID),
    welfare.AidRejected(**OF_AID),
    welfare.AidPaid(**OF_AID),
    welfare.AidReceipted(**OF_AID),
    welfare.AidCancelled(**OF_AID),
    welfare.AidReclaimed(**OF_AID),
    welfare.AidFileOpened(
        **ENVELOPE, subject_id=UUID(int=13), actor_id=PERSON, actor_name="欧阳春"
    ),
    welfare.HardshipApplied(**OF_HARDSHIP),
    welfare.HardshipSurveyed(**OF_HARDSHIP),
    welfare.HardshipObjected(**OF_HARDSHIP),
    welfare.HardshipReviewed(**OF_HARDSHIP),
    welfare.HardshipForwarded(**OF_HARDSHIP),
    welfare.HardshipReturned(**OF_HARDSHIP),
    welfare.HardshipDeclined(**OF_HARDSHIP),
    welfare.HardshipRegistered(
        **OF_HARDSHIP, title="困难职工建档一户", happened_on=TODAY, category="hardship"
    ),
    welfare.HardshipReviewDue(**OF_HARDSHIP),
    welfare.HardshipRenewed(**OF_HARDSHIP),
    welfare.HardshipRecategorised(**OF_HARDSHIP),
    welfare.HardshipLifted(**OF_HARDSHIP),
    welfare.HardshipRelapsed(**OF_HARDSHIP),
    welfare.HardshipClosed(**OF_HARDSHIP),
    welfare.HardshipWithdrawn(**OF_HARDSHIP),
    welfare.HardshipFileOpened(
        **ENVELOPE, subject_id=UUID(int=15), actor_id=UUID(int=11), actor_name="曾小雨"
    ),
    welfare.HardshipTransferAsked(**OF_TRANSFER),
    welfare.HardshipTransferAgreed(**OF_TRANSFER),
    welfare.HardshipTransferEnded(**OF_TRANSFER),
    welfare.HardshipTransferred(**OF_TRANSFER),
    welfare.VisitDue(**OF_VISIT, **WITHIN),
    welfare.VisitDue(**OF_VISIT, **WITHIN, by_chair=True),
    welfare.VisitAssigned(**OF_VISIT, **WITHIN),
    welfare.VisitCompleted(**OF_VISIT, **MADE, needs_look=True),
    welfare.VisitCompleted(**OF_VISIT, **MADE),
    welfare.VisitFollowUpOpened(**OF_VISIT, **WITHIN),
    welfare.VisitReminded(**OF_VISIT, **WITHIN, stage=welfare.VisitReminder.VISIT),
    welfare.VisitReminded(**OF_VISIT, **WITHIN, stage=welfare.VisitReminder.FOLLOW_UP),
    welfare.VisitClosed(**OF_VISIT),
    welfare.VisitNotNeeded(**OF_VISIT),
    welfare.VisitTakenBack(**OF_VISIT, **WITHIN),
    welfare.CampaignRequested(**OF_CAMPAIGN),
    welfare.CampaignApproved(**OF_CAMPAIGN),
    welfare.CampaignReturned(**OF_CAMPAIGN, reason="预算请减半。"),
    welfare.CampaignOpened(**OF_CAMPAIGN, until=date(2026, 3, 31), union_ids=(SCHOOL,)),
    welfare.CampaignOpened(
        **OF_CAMPAIGN | {"countywide": False}, until=date(2026, 3, 31), union_ids=(SCHOOL,)
    ),
    welfare.CampaignClosed(**OF_CAMPAIGN),
    welfare.CampaignCancelled(**OF_CAMPAIGN, was_open=True),
    welfare.CampaignCancelled(**OF_CAMPAIGN),
    welfare.CampaignListSubmitted(**OF_LIST),
    welfare.CampaignListSubmitted(**OF_LIST | {"countywide": True}),
    welfare.CampaignListReturned(**OF_LIST, reason="请写明情况。"),
    welfare.CampaignListApproved(**OF_LIST),
    welfare.CampaignListPaid(**OF_LIST),
    welfare.CampaignListSettled(**OF_LIST, **PROVES),
    welfare.CampaignListTakenBack(**OF_LIST),
    welfare.HealthCheckAnnounced(**OF_CHECK, has_slots=True, list_wanted=True),
    welfare.HealthCheckAnnounced(**OF_CHECK, has_slots=False),
    welfare.HealthCheckTomorrow(**OF_CHECK | {"last_day": date(2026, 4, 7)}, begins="08:30"),
    welfare.HealthCheckCancelled(**OF_CHECK),
    welfare.MutualAidRenewalDue(
        **ENVELOPE, subject_id=UUID(int=14), title="职工住院互助保障", due_on=date(2026, 4, 15)
    ),
    welfare.MutualAidClaimDue(**ENVELOPE, subject_id=UUID(int=15), due_on=date(2026, 4, 15)),
)
