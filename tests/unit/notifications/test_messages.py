"""Every message that people get, as a teacher reads it: compared with the approved `messages.txt`.

Where wording changes, read the new text in the failure as its receiver would, then put it there.
"""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from services.notifications.channels.carriers.mail import write
from services.notifications.channels.carriers.robots import robot_text
from services.notifications.channels.domain.attempts import CAUSES
from services.notifications.channels.domain.sender import Sender
from services.notifications.channels.queries.composing import Message
from services.notifications.inbox.domain import Telling
from services.notifications.kinds import MANNERS
from services.notifications.telling.domain.notices import tellings_of
from services.notifications.wording.sentences import (
    TEST_BODY,
    TEST_TITLE,
    Line,
    digest_body,
    digest_title,
)
from shared.contracts import activities, directory, plans, welfare
from shared.contracts.activities import TermStage
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage
from shared.contracts.roles import ROLE_LABELS, Role

APPROVED = Path(__file__).with_name("messages.txt")
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
TODAY = date(2026, 3, 16)
SCHOOL, PERSON, PLAN, TASK = (UUID(int=n) for n in range(1, 5))

ENVELOPE: dict[str, Any] = {
    "event_id": UUID(int=9),
    "occurred_at": NOW,
    "county_id": UUID(int=5),
    "union_id": SCHOOL,
    "concerns": (PERSON,),
}
OF_PLAN = ENVELOPE | {"subject_id": PLAN, "title": "2026年工会工作计划"}
OF_COPY = ENVELOPE | {"subject_id": UUID(int=6), "plan_id": PLAN, "title": "2026年工会工作计划"}
OF_TASK = ENVELOPE | {
    "subject_id": TASK,
    "plan_id": PLAN,
    "title": "组织教职工健步走",
    "category": "activity",
    "due_on": date(2026, 3, 31),
    "owner_id": PERSON,
}
OF_ROLE = ENVELOPE | {
    "subject_id": UUID(int=7),
    "person_id": PERSON,
    "role": Role.UNION_CHAIR,
    "first_day": date(2023, 9, 1),
    "last_day": date(2026, 8, 31),
}
OF_SUGGESTION = ENVELOPE | {"subject_id": UUID(int=16)}
OF_PAIR = ENVELOPE | {
    "subject_id": UUID(int=8),
    "from_person_id": PERSON,
    "from_name": "欧阳春",
    "to_person_id": UUID(int=10),
    "to_name": "李青",
    "roles": (Role.UNION_CHAIR, Role.FINANCE_OFFICER),
    "day": date(2026, 9, 1),
    "made_by": UUID(int=11),
    "made_by_name": "曾小雨",
}
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
OF_NOTICE = ENVELOPE | {
    "subject_id": UUID(int=12),
    "kind": "award",
    "title": "2026年优秀教师推荐人选",
    "first_day": date(2026, 3, 16),
    "last_day": date(2026, 3, 20),
}
OF_HELP = OF_NOTICE | {"kind": "hardship", "title": "困难帮扶公示"}
OF_TERM = ENVELOPE | {
    "subject_id": UUID(int=17),
    "kind": "delegate_congress",
    "title": "第十二届教职工代表大会",
    "last_day": date(2026, 5, 31),
}
OF_ASSEMBLY = OF_TERM | {"kind": "staff_assembly", "title": "第三届教职工大会"}
LONGEST = {"longest_day": date(2027, 5, 31)}
OF_BALLOT = ENVELOPE | {
    "subject_id": UUID(int=16),
    "session_id": UUID(int=17),
    "purpose": "motion",
    "title": "绩效工资分配办法",
}
OF_APPRAISAL = OF_BALLOT | {"purpose": "appraisal", "title": "评议学校领导干部"}
OF_CONGRESS = ENVELOPE | {
    "subject_id": UUID(int=16),
    "kind": "delegate_congress",
    "title": "第三届教职工代表大会第二次会议",
    "school_year": 2025,
}
OF_YEAR = ENVELOPE | {"subject_id": SCHOOL, "title": "2025—2026学年", "school_year": 2025}
HALL = {"starts_at": datetime(2026, 3, 27, 6, 30, tzinfo=UTC), "place": "学校报告厅"}
REPORTED = {"happened_on": date(2026, 4, 3), "category": "congress"}
OF_ROUND = ENVELOPE | {
    "subject_id": UUID(int=17),
    "title": "第三届教职工代表大会第二次会议提案",
    "closes_on": date(2026, 4, 10),
    "whole_staff": False,
}
OF_PROPOSAL = ENVELOPE | {
    "subject_id": UUID(int=18),
    "matter": "改善教师午间休息条件",
    "category_of": "welfare",
    "number": 3,
    "concerns": (UUID(int=11),),
}
HANDLED = {"handlers": (UUID(int=11),), "due_on": date(2026, 4, 28)}
CLOSED = {"title": "办结教代会提案 1 件", "happened_on": TODAY, "category": "proposals"}
SIGN_BY = {"sign_by": date(2026, 3, 20), "union_ids": (SCHOOL,)}

EVENTS: tuple[Event, ...] = (
    plans.PlanSubmitted(**OF_PLAN),
    plans.PlanWithdrawn(**OF_PLAN),
    plans.PlanApproved(**OF_PLAN),
    plans.PlanReturned(**OF_PLAN, reason="请补上师德建设部分。"),
    plans.PlanIssued(**OF_PLAN, **SIGN_BY, measure_count=12),
    plans.PlanChased(**OF_COPY, **SIGN_BY),
    plans.TasksChased(**OF_COPY, overdue=2),
    plans.PlanSigned(**OF_COPY, signed_on=TODAY),
    plans.PlanSigned(**OF_COPY, signed_on=TODAY, from_paper=True),
    plans.PlanClosed(**OF_PLAN),
    plans.TaskAssigned(**OF_TASK),
    plans.TaskCompleted(**OF_TASK, done_on=TODAY),
    plans.TaskCompleted(**OF_TASK, done_on=TODAY, from_paper=True),
    plans.TaskRejected(**OF_TASK, reason="请写明参加人数。"),
    plans.TaskExempted(**OF_TASK, reason="学校正在搬迁。"),
    plans.TaskCancelled(**OF_TASK),
    plans.TaskDue(**OF_TASK, stage=ReminderStage.SOON),
    plans.TaskDue(**OF_TASK | {"due_on": None}, stage=ReminderStage.SOON),
    plans.TaskDue(**OF_TASK, stage=ReminderStage.DUE),
    plans.TaskOverdue(**OF_TASK, stage=ReminderStage.OVERDUE),
    plans.TaskOverdue(**OF_TASK, stage=ReminderStage.ESCALATED),
    directory.RoleExpiring(**OF_ROLE, person_name="欧阳春", title="工会主席"),
    directory.RoleEnded(**OF_ROLE),
    directory.RoleHandedOver(**OF_PAIR, takes_work=True),
    directory.RoleHandedOver(**OF_PAIR | {"roles": OF_PAIR["roles"][1:]}, takes_work=False),
    directory.RoleHandOverUndone(**OF_PAIR, takes_work=True),
    directory.StaffFileOpened(
        **ENVELOPE, subject_id=UUID(int=9), actor_id=PERSON, actor_name="欧阳春"
    ),
    directory.ConsentWithdrawn(
        **ENVELOPE,
        subject_id=UUID(int=10),
        person_id=PERSON,
        purpose="photos",
        title="活动照片",
        text_version=1,
        day=TODAY,
        from_paper=True,
    ),
    directory.DataRequested(
        **ENVELOPE, subject_id=UUID(int=11), title="删除本人资料", due_on=date(2026, 4, 7)
    ),
    directory.TermExpiring(**ENVELOPE, subject_id=UUID(int=7), due_on=date(2026, 9, 1)),
    directory.CertificateExpiring(**ENVELOPE, subject_id=UUID(int=8), due_on=date(2026, 4, 15)),
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
    activities.NoticeOpened(**OF_NOTICE, tell_members=True),
    activities.NoticeOpened(**OF_HELP, tell_members=True),
    activities.NoticeObjected(**OF_NOTICE, waiting=1),
    activities.NoticeObjected(**OF_HELP, waiting=2, county_decides=True),
    activities.NoticeHandled(**OF_NOTICE),
    activities.NoticeWithdrawn(**OF_NOTICE),
    activities.NoticeClosed(**OF_NOTICE, outcome="stood", closed_on=date(2026, 3, 23)),
    activities.NoticeClosed(**OF_NOTICE, outcome="upheld", closed_on=date(2026, 3, 23)),
    activities.NoticeClosed(**OF_NOTICE, outcome="withdrawn", closed_on=date(2026, 3, 18)),
    activities.CongressTermStarted(**OF_TERM, first_day=date(2026, 3, 16)),
    *(activities.CongressTermExpiring(**OF_TERM, **LONGEST, stage=one) for one in TermStage),
    activities.CongressTermExpiring(**OF_ASSEMBLY, **LONGEST, stage=TermStage.SOON),
    activities.BallotCounted(**OF_BALLOT),
    activities.BallotCounted(**OF_BALLOT | {"concerns": ()}),
    activities.BallotSigned(**OF_BALLOT),
    activities.BallotSigned(**OF_APPRAISAL),
    activities.BallotPassed(**OF_BALLOT),
    activities.BallotFailed(**OF_BALLOT),
    activities.BallotVoided(**OF_BALLOT),
    activities.BallotDelivered(**OF_APPRAISAL),
    activities.SuggestionSubmitted(**OF_SUGGESTION),
    *(
        activities.SuggestionAnswered(**OF_SUGGESTION, outcome=outcome)
        for outcome in ("adopted", "noted", "passed_on")
    ),
    activities.SuggestionTakenUp(**OF_SUGGESTION, proposal_id=UUID(int=17)),
    activities.SuggestionWithdrawn(**OF_SUGGESTION),
    activities.CongressApprovalRequested(**OF_CONGRESS, due_on=date(2026, 3, 23)),
    activities.CongressApprovalRequested(
        **OF_CONGRESS, due_on=date(2026, 3, 23), to_education_union=False
    ),
    activities.CongressFiled(**OF_CONGRESS),
    activities.CongressWithdrawn(**OF_CONGRESS),
    activities.CongressApproved(**OF_CONGRESS),
    activities.CongressApproved(**OF_CONGRESS, from_paper=True),
    activities.CongressReturned(**OF_CONGRESS, reason="请补上提案办理情况报告。"),
    activities.CongressOverridden(**OF_CONGRESS, reason="绩效办法须在本月底前通过。"),
    activities.CongressScheduled(**OF_CONGRESS, **HALL),
    activities.CongressScheduled(**OF_CONGRESS, **HALL, moved=True),
    activities.CongressPapersSent(**OF_CONGRESS, starts_at=HALL["starts_at"]),
    activities.CongressAdjourned(**OF_CONGRESS, **HALL, reason="到会不足三分之二。"),
    activities.CongressCancelled(**OF_CONGRESS, reason="并入下学期的会议。"),
    activities.CongressClosed(**OF_CONGRESS, **REPORTED, report_due_on=date(2026, 4, 8)),
    activities.CongressResolutionPublished(**OF_CONGRESS),
    activities.CongressResolutionPublished(**OF_CONGRESS, from_paper=True),
    activities.CongressReported(**OF_CONGRESS, **REPORTED),
    activities.CongressReported(**OF_CONGRESS, **REPORTED, late=True),
    activities.CongressReportReturned(**OF_CONGRESS, reason="请写明决议落实安排。"),
    activities.CongressReportOverdue(**OF_CONGRESS, due_on=date(2026, 4, 8)),
    activities.CongressDueSoon(**OF_YEAR, due_on=date(2026, 8, 31)),
    activities.CongressOverdue(**OF_YEAR),
    activities.ProposalRoundOpened(**OF_ROUND | {"whole_staff": True}),
    activities.ProposalRoundPublished(**OF_ROUND, closed=4),
    activities.ProposalInvited(**OF_PROPOSAL),
    activities.ProposalSeconded(**OF_PROPOSAL),
    activities.ProposalSubmitted(**OF_PROPOSAL),
    activities.ProposalFiled(**OF_PROPOSAL),
    activities.ProposalMerged(**OF_PROPOSAL, into_id=UUID(int=19), into_matter="建教工休息室"),
    activities.ProposalConverted(**OF_PROPOSAL),
    activities.ProposalReturned(**OF_PROPOSAL),
    activities.ProposalDeclined(**OF_PROPOSAL),
    activities.ProposalAssigned(**OF_PROPOSAL, **HANDLED),
    activities.ProposalReplied(**OF_PROPOSAL, author_id=UUID(int=11), rate_by=date(2026, 5, 13)),
    activities.ProposalRated(**OF_PROPOSAL, handlers=(UUID(int=11),), grade="unsatisfied"),
    activities.ProposalReworkOrdered(**OF_PROPOSAL, **HANDLED),
    activities.ProposalProgressed(**OF_PROPOSAL),
    activities.ProposalOverdue(**OF_PROPOSAL, **HANDLED, chase="soon"),
    activities.ProposalOverdue(**OF_PROPOSAL, **HANDLED, chase="handler"),
    activities.ProposalOverdue(**OF_PROPOSAL, **HANDLED, chase="school"),
    activities.ProposalClosed(**OF_PROPOSAL, **CLOSED, grade="satisfied"),
    activities.ProposalClosed(**OF_PROPOSAL, **CLOSED),
    activities.ProposalTakenBack(**OF_PROPOSAL),
)


def message() -> Message:
    return Message(PLAN, TEST_TITLE, TEST_BODY, "/plans/7", "test", NOW)


def all_messages() -> str:
    parts = [_told(event) for event in EVENTS]
    sender = Sender.read("mailto://mail.example")
    mail = write(sender, "a@b.example", message(), "https://gonghui.example/plans/7")
    parts.append(f"== mail ==\n{mail['Subject']}\n\n{mail.get_content()}")
    parts.append(f"== robot ==\n{robot_text(message(), 'https://gonghui.example/plans/7', 2048)}\n")
    causes = "\n".join(f"{cause}: {words.sentence}" for cause, words in CAUSES.items())
    labels = "\n".join(f"{kind}: {manner.label}" for kind, manner in MANNERS.items())
    return "\n".join((*parts, f"== causes ==\n{causes}\n", f"== kinds ==\n{labels}\n"))


def _told(event: Event) -> str:
    stage = f" ({event.stage})" if isinstance(event, plans.TaskDue | plans.TaskOverdue) else ""
    tellings = tellings_of(event, TODAY)
    if not tellings:
        return f"== {event.wire_name}{stage} ==\n(tells nobody, closes the matter)\n"
    return "\n".join(_shown(f"{event.wire_name}{stage}", telling) for telling in tellings)


def _shown(name: str, told: Telling) -> str:
    title, body = told.title, told.body
    if told.day is not None and told.line is not None:
        line = Line(told.line, "青石小学")
        title = digest_title(told.kind, count=1, subject=told.subject, day=told.day, today=TODAY)
        body = digest_body(told.kind, [line], 1)
    roles = " else ".join(ROLE_LABELS[role] for role in told.audience.roles)
    people = "named person" if told.audience.person_ids else ""
    people = "everybody there" if told.audience.members else people
    to = " and ".join(filter(None, (people, roles)))
    head = f"== {name} ==\n[{told.kind}] to {to}; opens {told.line_link or told.link}"
    return f"{head}\n{title}\n{body}\n"


def test_every_message_reads_as_approved():
    assert all_messages() == APPROVED.read_text(encoding="utf-8")


def test_a_long_message_keeps_its_link_and_fits_the_robot():
    long = Message(PLAN, "标题", "很长的内容" * 500, "/x", "test", NOW)

    text = robot_text(long, "https://gonghui.example/plans/7", 2048)

    assert len(text.encode()) <= 2048
    assert text.endswith("……\n打开查看：https://gonghui.example/plans/7")


def test_a_title_longer_than_the_robot_allows_still_fits_with_its_link():
    long = Message(PLAN, "很长的标题" * 500, "内容", "/x", "test", NOW)

    text = robot_text(long, "https://gonghui.example/plans/7", 2048)

    assert len(text.encode()) <= 2048
    assert text.endswith("https://gonghui.example/plans/7")
