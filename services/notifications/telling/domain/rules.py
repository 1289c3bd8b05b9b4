"""Which event is told to whom, as what, and which matters it closes: the table of rules."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from services.notifications.inbox.domain import (
    FINAL,
    SIGNERS,
    Audience,
    Closing,
    aid_matter,
    campaign_list_matter,
    campaign_matter,
    gift_matter,
    hand_over_matter,
    hardship_matter,
    health_matter,
    notice_matter,
    overdue_matter,
    plan_matter,
    received_matter,
    role_matter,
    sign_matter,
    task_matter,
    transfer_matter,
    visit_matter,
)
from services.notifications.kinds import Kind
from shared.contracts import activities, directory, plans, welfare
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage
from shared.contracts.roles import Role


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


def _concerned(event: Event) -> Audience:
    return Audience(person_ids=event.concerns)


def _new_owner(event: plans.TaskAssigned) -> Audience:
    owner = () if event.owner_id is None else (event.owner_id,)
    return Audience(person_ids=event.concerns or owner)


def _county_chairs(_: Event) -> Audience:
    return Audience(roles=(Role.COUNTY_CHAIR,))


def _county_office(_: Event) -> Audience:
    return Audience(roles=(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR))


def _unions_asked(event: plans.PlanIssued | plans.PlanChased) -> Audience:
    return Audience(roles=SIGNERS, union_ids=event.union_ids)


def _chair(event: Event) -> Audience:
    return Audience(roles=SIGNERS, union_ids=(event.union_id,))


def _union_chair(event: Event) -> Audience:
    return Audience(roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,))


def _owner_else_chair(event: plans.TaskEvent) -> Audience:
    return _chair(event) if event.owner_id is None else Audience(person_ids=(event.owner_id,))


def _owner_and_chair(event: plans.TaskEvent) -> Audience:
    owner = () if event.owner_id is None else (event.owner_id,)
    return Audience(person_ids=owner, roles=SIGNERS, union_ids=(event.union_id,))


def _holder_and_chair(event: directory.RoleExpiring) -> Audience:
    return Audience(
        person_ids=(event.person_id,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


def _who_entered(event: welfare.AidEvent) -> Audience:
    return Audience(person_ids=(event.entered_by,))


def _who_entered_and_chair(event: welfare.AidEvent) -> Audience:
    return Audience(
        person_ids=(event.entered_by,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


def _who_entered_and_pays(event: welfare.AidEvent) -> Audience:
    return Audience(
        person_ids=(event.entered_by,),
        roles=(Role.FINANCE_OFFICER, Role.UNION_CHAIR),
        union_ids=(event.union_id,),
    )


def _unions_of_campaign(event: welfare.CampaignOpened) -> Audience | None:
    """Who begins a campaign of the own union need not be told that it has begun."""
    return Audience(roles=SIGNERS, union_ids=event.union_ids) if event.countywide else None


def _schools_of_cancelled(event: welfare.CampaignCancelled) -> Audience | None:
    return Audience(roles=(Role.UNION_CHAIR,)) if event.countywide and event.was_open else None


def _deciders_of_own(event: welfare.CampaignListSubmitted) -> Audience | None:
    return None if event.countywide else _concerned(event)


def _county_if_countywide(event: welfare.CampaignListSubmitted) -> Audience | None:
    return _county_office(event) if event.countywide else None


def _who_submitted(event: welfare.CampaignListEvent) -> Audience:
    return Audience(person_ids=(event.submitted_by,))


def _who_submitted_and_pays(event: welfare.CampaignListEvent) -> Audience:
    return Audience(
        person_ids=(event.submitted_by,),
        roles=(Role.FINANCE_OFFICER, Role.UNION_CHAIR),
        union_ids=(event.union_id,),
    )


def _who_submitted_and_chair(event: welfare.CampaignListEvent) -> Audience:
    return Audience(
        person_ids=(event.submitted_by,), roles=(Role.UNION_CHAIR,), union_ids=(event.union_id,)
    )


def _those_told(event: welfare.HealthCheckEvent) -> Audience | None:
    return _concerned(event) if event.concerns else None


def _makes_list(event: welfare.HealthCheckAnnounced) -> Audience | None:
    return _union_chair(event) if event.list_wanted else None


def _leads(event: Event) -> Audience:
    """The chair of the union, of the county's own the county's."""
    roles = (Role.UNION_CHAIR, Role.COUNTY_CHAIR)
    return Audience(roles=roles, union_ids=(event.union_id,))


def _leads_unless_known(event: welfare.VisitDue) -> Audience | None:
    return None if event.by_chair else _leads(event)


def _leads_to_look(event: welfare.VisitCompleted) -> Audience | None:
    return _leads(event) if event.needs_look else None


def _reminded(stage: welfare.VisitReminder) -> Callable[[Any], Audience | None]:
    """Who leads the union and who was asked to go."""

    def those(event: welfare.VisitReminded) -> Audience | None:
        if event.stage is not stage:
            return None
        return replace(_leads(event), person_ids=event.concerns)

    return those


def _officers(event: Event) -> Audience:
    roles = (Role.UNION_OFFICER, Role.COUNTY_OFFICER)
    return Audience(roles=roles, union_ids=(event.union_id,))


def _school_office(event: Event) -> Audience:
    roles = (Role.UNION_CHAIR, Role.UNION_OFFICER)
    return Audience(roles=roles, union_ids=(event.union_id,))


def _at_end(audience: Callable[[Event], Audience]) -> Callable[[Any], Audience | None]:
    """Whoever enters a notice from paper need not be told that it is over."""

    def those(event: activities.NoticeClosed) -> Audience | None:
        return None if event.from_paper else audience(event)

    return those


def _members(event: activities.NoticeOpened) -> Audience | None:
    """Help is never brought to anybody's phone (R-HARD-7)."""
    if not event.tell_members or event.kind is activities.NoticeKind.HARDSHIP:
        return None
    return Audience(union_ids=(event.union_id,), members=True)


def _county_if_it_decides(event: activities.NoticeObjected) -> Audience | None:
    return _county_office(event) if event.county_decides else None


# Reminders follow R-PLAN-4: the owner before the day, the chair on it, the county a while after.
RULES: tuple[Rule, ...] = (
    Rule(plans.PlanSubmitted, Kind.PLAN_SUBMITTED, About.PLAN, _county_chairs),
    Rule(plans.PlanApproved, Kind.PLAN_APPROVED, About.PLAN, _concerned),
    Rule(plans.PlanReturned, Kind.PLAN_RETURNED, About.PLAN, _concerned),
    Rule(plans.PlanIssued, Kind.PLAN_ISSUED, About.SIGNING, _unions_asked),
    Rule(plans.PlanChased, Kind.PLAN_CHASED, About.SIGNING, _unions_asked),
    Rule(plans.TasksChased, Kind.TASKS_CHASED, About.OVERDUE, _chair),
    Rule(plans.PlanSigned, Kind.PLAN_SIGNED, About.SIGNED, _county_office),
    Rule(plans.TaskAssigned, Kind.TASK_ASSIGNED, About.TASK, _new_owner),
    Rule(plans.TaskCompleted, Kind.TASK_COMPLETED, About.DONE_TASK, _county_office),
    Rule(plans.TaskRejected, Kind.TASK_REJECTED, About.TASK, _owner_and_chair),
    Rule(plans.TaskExempted, Kind.TASK_EXEMPTED, About.TASK, _chair),
    Rule(plans.TaskDue, Kind.TASKS_SOON, About.TASK, _owner_else_chair, ReminderStage.SOON),
    Rule(plans.TaskDue, Kind.TASKS_DUE, About.TASK, _chair, ReminderStage.DUE),
    Rule(plans.TaskOverdue, Kind.TASKS_OVERDUE, About.TASK, _chair, ReminderStage.OVERDUE),
    Rule(
        plans.TaskOverdue, Kind.TASKS_ESCALATED, About.TASK, _county_office, ReminderStage.ESCALATED
    ),
    Rule(directory.RoleExpiring, Kind.ROLES_ENDING, About.ROLE, _holder_and_chair),
    Rule(directory.RoleExpiring, Kind.ROLES_ENDING_COUNTY, About.ROLE, _county_office),
    Rule(directory.RoleHandedOver, Kind.HANDED_OVER, About.HAND_OVER, _concerned),
    Rule(directory.RoleHandOverUndone, Kind.HAND_OVER_UNDONE, About.HAND_OVER_UNDONE, _concerned),
    Rule(directory.StaffFileOpened, Kind.FILES_OPENED, About.FILE, _union_chair),
    # Both who may hold the data for the purpose; the person is not named outside of the directory.
    Rule(directory.ConsentWithdrawn, Kind.CONSENT_WITHDRAWN, About.CONSENT, _union_chair),
    Rule(directory.ConsentWithdrawn, Kind.CONSENT_WITHDRAWN, About.CONSENT, _county_office),
    Rule(directory.DataRequested, Kind.DATA_REQUESTED, About.DATA_REQUEST, _county_office),
    Rule(directory.TermExpiring, Kind.TERM_EXPIRING, About.UNIT, _chair),
    Rule(directory.TermExpiring, Kind.TERMS_EXPIRING, About.UNIT, _county_office),
    Rule(directory.CertificateExpiring, Kind.CERTIFICATE_EXPIRING, About.UNIT, _chair),
    Rule(directory.CertificateExpiring, Kind.CERTIFICATES_EXPIRING, About.UNIT, _county_office),
    Rule(welfare.AidRequested, Kind.AID_TO_DECIDE, About.AID, _concerned),
    Rule(welfare.AidApproved, Kind.AID_APPROVED, About.AID, _who_entered_and_pays),
    Rule(welfare.AidRejected, Kind.AID_REJECTED, About.AID, _who_entered),
    Rule(welfare.AidPaid, Kind.AID_PAID, About.AID, _who_entered_and_chair),
    Rule(welfare.AidPaid, Kind.AID_RECEIVED, About.RECEIVED, _concerned),
    Rule(welfare.AidReclaimed, Kind.AID_RECLAIMED, About.AID, _who_entered_and_chair),
    Rule(welfare.AidFileOpened, Kind.AID_FILES_OPENED, About.AID_FILE, _union_chair),
    Rule(welfare.HardshipApplied, Kind.HARDSHIP_APPLIED, About.HARDSHIP, _school_office),
    Rule(welfare.HardshipObjected, Kind.HARDSHIP_OBJECTED, About.HARDSHIP, _school_office),
    Rule(welfare.HardshipReviewed, Kind.HARDSHIP_TO_FORWARD, About.HARDSHIP, _concerned),
    Rule(welfare.HardshipForwarded, Kind.HARDSHIP_TO_CHECK, About.HARDSHIP, _county_office),
    Rule(welfare.HardshipReturned, Kind.HARDSHIP_RETURNED, About.HARDSHIP, _school_office),
    Rule(welfare.HardshipRegistered, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipRegistered, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipDeclined, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipDeclined, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipRenewed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipRenewed, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipRecategorised, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipRecategorised, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipLifted, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipLifted, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipRelapsed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipRelapsed, Kind.HARDSHIP_NEWS, About.OWN_HARDSHIP, _concerned),
    Rule(welfare.HardshipReviewDue, Kind.HARDSHIP_REVIEW_DUE, About.HARDSHIP, _school_office),
    Rule(welfare.HardshipClosed, Kind.HARDSHIP_DECIDED, About.HARDSHIP, _union_chair),
    Rule(welfare.HardshipFileOpened, Kind.HARDSHIP_FILES_OPENED, About.HARDSHIP_FILE, _union_chair),
    Rule(welfare.HardshipTransferAsked, Kind.TRANSFER_ASKED, About.OWN_TRANSFER, _concerned),
    Rule(welfare.HardshipTransferAgreed, Kind.TRANSFER_AGREED, About.TRANSFER, _county_office),
    Rule(welfare.HardshipTransferred, Kind.TRANSFER_DONE, About.MOVED, _union_chair),
    Rule(welfare.VisitDue, Kind.VISIT_DUE, About.VISIT, _leads_unless_known),
    Rule(welfare.VisitAssigned, Kind.VISIT_ASSIGNED, About.VISIT, _concerned),
    Rule(welfare.VisitCompleted, Kind.VISIT_TO_LOOK_AT, About.VISIT, _leads_to_look),
    Rule(
        welfare.VisitReminded,
        Kind.VISIT_REMINDED,
        About.VISIT,
        _reminded(welfare.VisitReminder.VISIT),
    ),
    Rule(
        welfare.VisitReminded,
        Kind.VISIT_FOLLOW_UP_DUE,
        About.VISIT,
        _reminded(welfare.VisitReminder.FOLLOW_UP),
    ),
    Rule(welfare.CampaignRequested, Kind.CAMPAIGN_TO_DECIDE, About.CAMPAIGN, _concerned),
    Rule(welfare.CampaignApproved, Kind.CAMPAIGN_APPROVED, About.CAMPAIGN, _concerned),
    Rule(welfare.CampaignReturned, Kind.CAMPAIGN_RETURNED, About.CAMPAIGN, _concerned),
    Rule(welfare.CampaignOpened, Kind.CAMPAIGN_OPENED, About.CAMPAIGN, _unions_of_campaign),
    Rule(welfare.CampaignCancelled, Kind.CAMPAIGN_CANCELLED, About.CAMPAIGN, _schools_of_cancelled),
    Rule(
        welfare.CampaignListSubmitted,
        Kind.CAMPAIGN_LIST_TO_DECIDE,
        About.CAMPAIGN_LIST,
        _deciders_of_own,
    ),
    Rule(
        welfare.CampaignListSubmitted,
        Kind.CAMPAIGN_LISTS_SUBMITTED,
        About.CAMPAIGN_SUBMITTED,
        _county_if_countywide,
    ),
    Rule(
        welfare.CampaignListReturned,
        Kind.CAMPAIGN_LIST_RETURNED,
        About.CAMPAIGN_LIST,
        _who_submitted,
    ),
    Rule(
        welfare.CampaignListApproved,
        Kind.CAMPAIGN_LIST_APPROVED,
        About.CAMPAIGN_LIST,
        _who_submitted_and_pays,
    ),
    Rule(
        welfare.CampaignListPaid,
        Kind.CAMPAIGN_LIST_PAID,
        About.CAMPAIGN_LIST,
        _who_submitted_and_chair,
    ),
    Rule(welfare.CampaignListPaid, Kind.CAMPAIGN_RECEIVED, About.GIFT, _concerned),
    Rule(
        welfare.CampaignListTakenBack,
        Kind.CAMPAIGN_LIST_TAKEN_BACK,
        About.CAMPAIGN_LIST,
        _who_submitted_and_chair,
    ),
    Rule(welfare.HealthCheckAnnounced, Kind.HEALTH_TO_BOOK, About.HEALTH, _those_told),
    Rule(welfare.HealthCheckAnnounced, Kind.HEALTH_LIST, About.HEALTH_LIST, _makes_list),
    Rule(welfare.HealthCheckTomorrow, Kind.HEALTH_TOMORROW, About.HEALTH, _those_told),
    Rule(welfare.HealthCheckCancelled, Kind.HEALTH_CANCELLED, About.HEALTH, _those_told),
    Rule(welfare.MutualAidRenewalDue, Kind.COVER_ENDING, About.COVER, _leads),
    Rule(welfare.MutualAidClaimDue, Kind.CLAIM_DUE, About.CLAIM, _concerned),
    Rule(activities.NoticeOpened, Kind.NOTICE_OPENED, About.NOTICE, _leads),
    Rule(activities.NoticeOpened, Kind.NOTICE_OPENED, About.NOTICE, _officers),
    Rule(activities.NoticeOpened, Kind.NOTICE_SHOWN, About.NOTICE, _members),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, _leads),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, _officers),
    Rule(activities.NoticeObjected, Kind.NOTICE_OBJECTED, About.NOTICE, _county_if_it_decides),
    Rule(activities.NoticeClosed, Kind.NOTICE_CLOSED, About.NOTICE, _at_end(_leads)),
    Rule(activities.NoticeClosed, Kind.NOTICE_CLOSED, About.NOTICE, _at_end(_officers)),
)


def _earlier_of_plan(event: plans.PlanEvent) -> tuple[Closing, ...]:
    return (Closing(plan_matter(event.subject_id), event.version),)


def _all_of_plan(event: plans.PlanClosed) -> tuple[Closing, ...]:
    plan_id = event.subject_id
    matters = (plan_matter(plan_id), sign_matter(plan_id), overdue_matter(plan_id))
    return tuple(Closing(matter, FINAL) for matter in matters)


def _signing_of_union(event: plans.PlanSigned) -> tuple[Closing, ...]:
    return (Closing(sign_matter(event.plan_id), FINAL, event.union_id),)


def _earlier_of_task(event: plans.TaskEvent) -> tuple[Closing, ...]:
    return (Closing(task_matter(event.subject_id), event.version),)


def _earlier_of_role(event: directory.RoleState) -> tuple[Closing, ...]:
    return (Closing(role_matter(event.subject_id), event.version),)


def _hand_over(event: directory.RoleHandOverUndone) -> tuple[Closing, ...]:
    return (Closing(hand_over_matter(event.subject_id), FINAL),)


def _earlier_of_aid(event: welfare.AidEvent) -> tuple[Closing, ...]:
    return (Closing(aid_matter(event.subject_id), event.version),)


def _all_of_reclaimed(event: welfare.AidReclaimed) -> tuple[Closing, ...]:
    return (*_earlier_of_aid(event), Closing(received_matter(event.subject_id), FINAL))


def _earlier_of_hardship(event: welfare.HardshipEvent) -> tuple[Closing, ...]:
    return (Closing(hardship_matter(event.subject_id), event.version),)


def _all_of_transfer(event: welfare.HardshipTransferEvent) -> tuple[Closing, ...]:
    due = Closing(f"transfer_due:{event.subject_id}", FINAL)
    return (Closing(transfer_matter(event.subject_id), FINAL), due)


def _asked_of_transfer(event: welfare.HardshipTransferAgreed) -> tuple[Closing, ...]:
    return (Closing(transfer_matter(event.subject_id), FINAL),)


def _earlier_of_visit(event: welfare.VisitEvent) -> tuple[Closing, ...]:
    return (Closing(visit_matter(event.subject_id), event.version),)


def _all_of_check(event: welfare.HealthCheckEvent) -> tuple[Closing, ...]:
    return (Closing(health_matter(event.subject_id), event.version),)


def _earlier_of_notice(event: activities.NoticeEvent) -> tuple[Closing, ...]:
    return (Closing(notice_matter(event.subject_id), event.version),)


def _earlier_of_campaign(event: welfare.CampaignEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_matter(event.subject_id), event.version),)


def _all_of_campaign(event: welfare.CampaignEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_matter(event.subject_id), FINAL),)


def _earlier_of_list(event: welfare.CampaignListEvent) -> tuple[Closing, ...]:
    return (Closing(campaign_list_matter(event.subject_id), event.version),)


def _handed_in(event: welfare.CampaignListSubmitted) -> tuple[Closing, ...]:
    """The school has answered the campaign's call."""
    asked = Closing(campaign_matter(event.campaign_id), FINAL, event.union_id)
    return (*_earlier_of_list(event), *((asked,) if event.countywide else ()))


def _all_of_taken_back(event: welfare.CampaignListTakenBack) -> tuple[Closing, ...]:
    return (*_earlier_of_list(event), Closing(gift_matter(event.subject_id), FINAL))


CLOSES: dict[type[Event], Callable[[Any], tuple[Closing, ...]]] = {
    plans.PlanSubmitted: _earlier_of_plan,
    plans.PlanWithdrawn: _earlier_of_plan,
    plans.PlanApproved: _earlier_of_plan,
    plans.PlanReturned: _earlier_of_plan,
    plans.PlanIssued: _earlier_of_plan,
    plans.PlanClosed: _all_of_plan,
    plans.PlanSigned: _signing_of_union,
    plans.TaskCompleted: _earlier_of_task,
    plans.TaskExempted: _earlier_of_task,
    plans.TaskCancelled: _earlier_of_task,
    directory.RoleEnded: _earlier_of_role,
    directory.RoleHandOverUndone: _hand_over,
    welfare.AidRequested: _earlier_of_aid,
    welfare.AidApproved: _earlier_of_aid,
    welfare.AidRejected: _earlier_of_aid,
    welfare.AidPaid: _earlier_of_aid,
    welfare.AidReceipted: _earlier_of_aid,
    welfare.AidCancelled: _earlier_of_aid,
    welfare.AidReclaimed: _all_of_reclaimed,
    welfare.HardshipApplied: _earlier_of_hardship,
    welfare.HardshipSurveyed: _earlier_of_hardship,
    welfare.HardshipObjected: _earlier_of_hardship,
    welfare.HardshipReviewed: _earlier_of_hardship,
    welfare.HardshipForwarded: _earlier_of_hardship,
    welfare.HardshipReturned: _earlier_of_hardship,
    welfare.HardshipDeclined: _earlier_of_hardship,
    welfare.HardshipRegistered: _earlier_of_hardship,
    welfare.HardshipReviewDue: _earlier_of_hardship,
    welfare.HardshipRenewed: _earlier_of_hardship,
    welfare.HardshipRecategorised: _earlier_of_hardship,
    welfare.HardshipLifted: _earlier_of_hardship,
    welfare.HardshipRelapsed: _earlier_of_hardship,
    welfare.HardshipClosed: _earlier_of_hardship,
    welfare.HardshipWithdrawn: _earlier_of_hardship,
    welfare.HardshipTransferAgreed: _asked_of_transfer,
    welfare.HardshipTransferEnded: _all_of_transfer,
    welfare.HardshipTransferred: _all_of_transfer,
    welfare.VisitAssigned: _earlier_of_visit,
    welfare.VisitCompleted: _earlier_of_visit,
    welfare.VisitFollowUpOpened: _earlier_of_visit,
    welfare.VisitClosed: _earlier_of_visit,
    welfare.VisitNotNeeded: _earlier_of_visit,
    welfare.VisitReminded: _earlier_of_visit,
    welfare.VisitTakenBack: _earlier_of_visit,
    welfare.CampaignRequested: _earlier_of_campaign,
    welfare.CampaignApproved: _earlier_of_campaign,
    welfare.CampaignReturned: _earlier_of_campaign,
    welfare.CampaignOpened: _earlier_of_campaign,
    welfare.CampaignClosed: _all_of_campaign,
    welfare.CampaignCancelled: _earlier_of_campaign,
    welfare.CampaignListSubmitted: _handed_in,
    welfare.CampaignListReturned: _earlier_of_list,
    welfare.CampaignListApproved: _earlier_of_list,
    welfare.CampaignListPaid: _earlier_of_list,
    welfare.CampaignListSettled: _earlier_of_list,
    welfare.CampaignListTakenBack: _all_of_taken_back,
    welfare.HealthCheckCancelled: _all_of_check,
    activities.NoticeHandled: _earlier_of_notice,
    activities.NoticeWithdrawn: _earlier_of_notice,
    activities.NoticeClosed: _earlier_of_notice,
}


def closings_of(event: Event) -> tuple[Closing, ...]:
    """The matters that this event ends, up to its own version."""
    closes = CLOSES.get(type(event))
    return () if closes is None else closes(event)
