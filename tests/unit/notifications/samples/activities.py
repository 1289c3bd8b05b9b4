"""Events of activities as they come."""

from datetime import UTC, date, datetime
from uuid import UUID

from shared.contracts import activities
from shared.contracts.activities import TermStage
from shared.contracts.event import Event

from .envelope import ENVELOPE, SCHOOL, TODAY

OF_SUGGESTION = ENVELOPE | {"subject_id": UUID(int=16)}
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

EVENTS: tuple[Event, ...] = (
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
