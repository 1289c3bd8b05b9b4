"""The closed list of notices and how loud each of them is."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a notice tells."""

    PLAN_SUBMITTED = "plan_submitted"
    PLAN_APPROVED = "plan_approved"
    PLAN_RETURNED = "plan_returned"
    PLAN_ISSUED = "plan_issued"
    PLAN_CHASED = "plan_chased"
    TASKS_CHASED = "tasks_chased"
    PLAN_SIGNED = "plan_signed"
    TASK_ASSIGNED = "task_assigned"
    TASK_COMPLETED = "task_completed"
    TASK_REJECTED = "task_rejected"
    TASK_EXEMPTED = "task_exempted"
    TASKS_SOON = "tasks_soon"
    TASKS_DUE = "tasks_due"
    TASKS_OVERDUE = "tasks_overdue"
    TASKS_ESCALATED = "tasks_escalated"
    ROLES_ENDING = "roles_ending"
    ROLES_ENDING_COUNTY = "roles_ending_county"
    HANDED_OVER = "handed_over"
    HAND_OVER_UNDONE = "hand_over_undone"
    FILES_OPENED = "files_opened"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    DATA_REQUESTED = "data_requested"
    TERM_EXPIRING = "term_expiring"
    TERMS_EXPIRING = "terms_expiring"
    CERTIFICATE_EXPIRING = "certificate_expiring"
    CERTIFICATES_EXPIRING = "certificates_expiring"
    AID_TO_DECIDE = "aid_to_decide"
    AID_APPROVED = "aid_approved"
    AID_REJECTED = "aid_rejected"
    AID_PAID = "aid_paid"
    AID_RECEIVED = "aid_received"
    AID_RECLAIMED = "aid_reclaimed"
    AID_FILES_OPENED = "aid_files_opened"
    HARDSHIP_APPLIED = "hardship_applied"
    HARDSHIP_OBJECTED = "hardship_objected"
    HARDSHIP_TO_FORWARD = "hardship_to_forward"
    HARDSHIP_TO_CHECK = "hardship_to_check"
    HARDSHIP_RETURNED = "hardship_returned"
    HARDSHIP_DECIDED = "hardship_decided"
    HARDSHIP_NEWS = "hardship_news"
    HARDSHIP_REVIEW_DUE = "hardship_review_due"
    HARDSHIP_FILES_OPENED = "hardship_files_opened"
    TRANSFER_ASKED = "transfer_asked"
    TRANSFER_AGREED = "transfer_agreed"
    TRANSFER_DONE = "transfer_done"
    VISIT_DUE = "visit_due"
    VISIT_ASSIGNED = "visit_assigned"
    VISIT_TO_LOOK_AT = "visit_to_look_at"
    VISIT_REMINDED = "visit_reminded"
    VISIT_FOLLOW_UP_DUE = "visit_follow_up_due"
    CAMPAIGN_TO_DECIDE = "campaign_to_decide"
    CAMPAIGN_APPROVED = "campaign_approved"
    CAMPAIGN_RETURNED = "campaign_returned"
    CAMPAIGN_OPENED = "campaign_opened"
    CAMPAIGN_CANCELLED = "campaign_cancelled"
    CAMPAIGN_LIST_TO_DECIDE = "campaign_list_to_decide"
    CAMPAIGN_LISTS_SUBMITTED = "campaign_lists_submitted"
    CAMPAIGN_LIST_RETURNED = "campaign_list_returned"
    CAMPAIGN_LIST_APPROVED = "campaign_list_approved"
    CAMPAIGN_LIST_PAID = "campaign_list_paid"
    CAMPAIGN_RECEIVED = "campaign_received"
    CAMPAIGN_LIST_TAKEN_BACK = "campaign_list_taken_back"
    HEALTH_TO_BOOK = "health_to_book"
    HEALTH_LIST = "health_list"
    HEALTH_TOMORROW = "health_tomorrow"
    HEALTH_CANCELLED = "health_cancelled"
    COVER_ENDING = "cover_ending"
    CLAIM_DUE = "claim_due"
    NOTICE_OPENED = "notice_opened"
    NOTICE_SHOWN = "notice_shown"
    NOTICE_OBJECTED = "notice_objected"
    NOTICE_CLOSED = "notice_closed"
    CONGRESS_TERM_ENDING = "congress_term_ending"
    CONGRESS_TERMS_ENDING = "congress_terms_ending"
    BALLOT_TO_SIGN = "ballot_to_sign"
    BALLOT_TO_ANNOUNCE = "ballot_to_announce"
    BALLOT_RESULT = "ballot_result"
    BALLOT_VOIDED = "ballot_voided"
    APPRAISAL_DELIVERED = "appraisal_delivered"
    SUGGESTION_RECEIVED = "suggestion_received"
    SUGGESTION_ANSWERED = "suggestion_answered"
    SUGGESTION_TAKEN_UP = "suggestion_taken_up"
    CONGRESS_TO_ANSWER = "congress_to_answer"
    CONGRESS_FILED = "congress_filed"
    CONGRESS_APPROVED = "congress_approved"
    CONGRESS_RETURNED = "congress_returned"
    CONGRESS_OVERRIDDEN = "congress_overridden"
    CONGRESS_SCHEDULED = "congress_scheduled"
    CONGRESS_SCHEDULED_COUNTY = "congress_scheduled_county"
    CONGRESS_PAPERS = "congress_papers"
    CONGRESS_ADJOURNED = "congress_adjourned"
    CONGRESS_CANCELLED = "congress_cancelled"
    CONGRESS_RESOLVED = "congress_resolved"
    CONGRESS_REPORTED = "congress_reported"
    CONGRESS_REPORT_RETURNED = "congress_report_returned"
    CONGRESS_REPORT_DUE = "congress_report_due"
    CONGRESS_REPORTS_DUE = "congress_reports_due"
    CONGRESS_DUE_SOON = "congress_due_soon"
    CONGRESS_OVERDUE = "congress_overdue"
    CONGRESSES_OVERDUE = "congresses_overdue"
    PROPOSALS_OPENED = "proposals_opened"
    PROPOSALS_PUBLISHED = "proposals_published"
    PROPOSAL_TO_SECOND = "proposal_to_second"
    PROPOSAL_SECONDED = "proposal_seconded"
    PROPOSALS_SUBMITTED = "proposals_submitted"
    PROPOSAL_NEWS = "proposal_news"
    PROPOSAL_RETURNED = "proposal_returned"
    PROPOSALS_TO_ASSIGN = "proposals_to_assign"
    PROPOSAL_ASSIGNED = "proposal_assigned"
    PROPOSAL_TO_RATE = "proposal_to_rate"
    PROPOSAL_RATED = "proposal_rated"
    PROPOSAL_REWORK = "proposal_rework"
    PROPOSAL_SOON = "proposal_soon"
    PROPOSAL_LATE = "proposal_late"
    PROPOSAL_ESCALATED = "proposal_escalated"


class Mail(StrEnum):
    """When a notice leaves by e-mail or robot."""

    AT_ONCE = "at_once"
    COLLECTED = "collected"  # a while after the first line, so that a digest goes out once
    NEVER = "never"


@dataclass(frozen=True)
class Manner:
    """How a kind of notice behaves.

    `digest`: one notice per person and day that grows by lines; `rises`: a new line makes it unread
    again; `needs_sign`: stays on top until signed; `mandatory`: its e-mail cannot be muted;
    `for_groups`: may be sent to a group of people by a robot, so it names no person.
    """

    label: str
    mail: Mail = Mail.AT_ONCE
    digest: bool = False
    rises: bool = False
    needs_sign: bool = False
    mandatory: bool = False
    for_groups: bool = False

    @property
    def is_news(self) -> bool:
        """Whether it only tells how things go and asks for nothing."""
        return self.digest and not self.rises


MANNERS: dict[Kind, Manner] = {
    Kind.PLAN_SUBMITTED: Manner("计划等待批复"),
    Kind.PLAN_APPROVED: Manner("计划已批复"),
    Kind.PLAN_RETURNED: Manner("计划被退回", mandatory=True),
    Kind.PLAN_ISSUED: Manner("计划下发，请签收", needs_sign=True, mandatory=True, for_groups=True),
    Kind.PLAN_CHASED: Manner("催签计划", needs_sign=True, mandatory=True, for_groups=True),
    Kind.TASKS_CHASED: Manner("催办逾期工作", mandatory=True),
    Kind.PLAN_SIGNED: Manner("学校签收情况", mail=Mail.NEVER, digest=True),
    Kind.TASK_ASSIGNED: Manner("工作交给我办理", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.TASK_COMPLETED: Manner("学校办结情况", mail=Mail.NEVER, digest=True),
    Kind.TASK_REJECTED: Manner("工作被退回", mandatory=True),
    Kind.TASK_EXEMPTED: Manner("任务免办"),
    Kind.TASKS_SOON: Manner("工作快到期", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.TASKS_DUE: Manner(
        "工作今天到期", mail=Mail.COLLECTED, digest=True, rises=True, for_groups=True
    ),
    Kind.TASKS_OVERDUE: Manner("工作逾期", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.TASKS_ESCALATED: Manner("学校任务逾期较久", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.ROLES_ENDING: Manner("职务任期将满", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.ROLES_ENDING_COUNTY: Manner("各校任期将满", mail=Mail.COLLECTED, digest=True),
    Kind.HANDED_OVER: Manner("换届交接"),
    Kind.HAND_OVER_UNDONE: Manner("换届交接撤销"),
    Kind.FILES_OPENED: Manner(
        "县里查看了本校人员档案", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.CONSENT_WITHDRAWN: Manner("有人撤回授权", mandatory=True),
    Kind.DATA_REQUESTED: Manner("有人索取或要求删除本人资料", mandatory=True),
    Kind.TERM_EXPIRING: Manner("本会快要换届"),
    Kind.TERMS_EXPIRING: Manner("学校工会快要换届", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.CERTIFICATE_EXPIRING: Manner("法人证书快到期"),
    Kind.CERTIFICATES_EXPIRING: Manner(
        "学校工会法人证书快到期", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.AID_TO_DECIDE: Manner("慰问帮扶等我审批"),
    Kind.AID_APPROVED: Manner("慰问帮扶已同意"),
    Kind.AID_REJECTED: Manner("慰问帮扶未同意"),
    Kind.AID_PAID: Manner("慰问帮扶已发放", mail=Mail.NEVER),
    Kind.AID_RECEIVED: Manner("工会为我办理了慰问"),
    Kind.AID_RECLAIMED: Manner("慰问帮扶款已收回"),
    Kind.AID_FILES_OPENED: Manner(
        "县里查看了本校慰问记录", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.HARDSHIP_APPLIED: Manner("困难帮扶申请等入户调查"),
    Kind.HARDSHIP_OBJECTED: Manner("困难帮扶公示有异议成立"),
    Kind.HARDSHIP_TO_FORWARD: Manner("困难档案等我审核上报"),
    Kind.HARDSHIP_TO_CHECK: Manner("学校上报的困难档案等审核"),
    Kind.HARDSHIP_RETURNED: Manner("困难档案退回补充", mandatory=True),
    Kind.HARDSHIP_DECIDED: Manner("县里办理了本校的困难档案"),
    Kind.HARDSHIP_NEWS: Manner("我的帮扶事项有新进展"),
    Kind.HARDSHIP_REVIEW_DUE: Manner("困难档案到期复核"),
    Kind.HARDSHIP_FILES_OPENED: Manner(
        "县里查看了本校困难档案", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.TRANSFER_ASKED: Manner("我的档案是否随调动转走"),
    Kind.TRANSFER_AGREED: Manner("困难档案等县里转到新学校"),
    Kind.TRANSFER_DONE: Manner("有困难档案转到本校"),
    Kind.VISIT_DUE: Manner("有走访等我安排"),
    Kind.VISIT_ASSIGNED: Manner("工会请我去走访"),
    Kind.VISIT_TO_LOOK_AT: Manner("走访已登记，等我看一下", mail=Mail.NEVER),
    Kind.VISIT_REMINDED: Manner("走访到期还没有登记"),
    Kind.VISIT_FOLLOW_UP_DUE: Manner("走访到了跟进日期"),
    Kind.CAMPAIGN_TO_DECIDE: Manner("集中慰问等我审批"),
    Kind.CAMPAIGN_APPROVED: Manner("集中慰问已批准"),
    Kind.CAMPAIGN_RETURNED: Manner("集中慰问被退回", mandatory=True),
    Kind.CAMPAIGN_OPENED: Manner("集中慰问开始，请报名单", mandatory=True, for_groups=True),
    Kind.CAMPAIGN_CANCELLED: Manner("集中慰问取消", for_groups=True),
    Kind.CAMPAIGN_LIST_TO_DECIDE: Manner("慰问名单等我审批"),
    Kind.CAMPAIGN_LISTS_SUBMITTED: Manner("各校提交慰问名单", mail=Mail.NEVER, digest=True),
    Kind.CAMPAIGN_LIST_RETURNED: Manner("慰问名单被退回", mandatory=True),
    Kind.CAMPAIGN_LIST_APPROVED: Manner("慰问名单已同意"),
    Kind.CAMPAIGN_LIST_PAID: Manner("慰问名单已发放", mail=Mail.NEVER),
    Kind.CAMPAIGN_RECEIVED: Manner("工会为我办理了集中慰问"),
    Kind.CAMPAIGN_LIST_TAKEN_BACK: Manner("慰问名单全部收回"),
    Kind.HEALTH_TO_BOOK: Manner("参加体检"),
    Kind.HEALTH_LIST: Manner("县里统一安排体检"),
    Kind.HEALTH_TOMORROW: Manner("明天体检"),
    Kind.HEALTH_CANCELLED: Manner("体检取消"),
    Kind.COVER_ENDING: Manner("互助保障快到期"),
    Kind.CLAIM_DUE: Manner("互助保障材料快到交件日期"),
    Kind.NOTICE_OPENED: Manner("本单位的公示开始"),
    Kind.NOTICE_SHOWN: Manner("公示", mail=Mail.NEVER),
    Kind.NOTICE_OBJECTED: Manner("公示有异议，请处理", mandatory=True),
    Kind.NOTICE_CLOSED: Manner("公示结束"),
    Kind.CONGRESS_TERM_ENDING: Manner("教代会快要换届"),
    Kind.CONGRESS_TERMS_ENDING: Manner(
        "各校教代会快要换届", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    # In the hall everybody hears it; the notice is there to find it again.
    Kind.BALLOT_TO_SIGN: Manner("计票结果等我签字确认", mail=Mail.NEVER),
    Kind.BALLOT_TO_ANNOUNCE: Manner("计票结果已签字，等宣布", mail=Mail.NEVER),
    Kind.BALLOT_RESULT: Manner("表决和选举结果", mail=Mail.NEVER),
    Kind.BALLOT_VOIDED: Manner("投票无效，要重新投票", mail=Mail.NEVER),
    Kind.APPRAISAL_DELIVERED: Manner("民主评议结果已交党组织", mail=Mail.NEVER),
    Kind.SUGGESTION_RECEIVED: Manner("收到合理化建议，等审看"),
    Kind.SUGGESTION_ANSWERED: Manner("我的建议有答复"),
    Kind.SUGGESTION_TAKEN_UP: Manner("我的建议转为提案"),
    Kind.CONGRESS_TO_ANSWER: Manner("教代会请示等县里批复"),
    Kind.CONGRESS_FILED: Manner("教代会备案", mail=Mail.NEVER, digest=True),
    Kind.CONGRESS_APPROVED: Manner("教代会请示已批复"),
    Kind.CONGRESS_RETURNED: Manner("教代会请示被退回", mandatory=True),
    Kind.CONGRESS_OVERRIDDEN: Manner(
        "教代会未经批复先定时间", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.CONGRESS_SCHEDULED: Manner("教代会开会通知"),
    Kind.CONGRESS_SCHEDULED_COUNTY: Manner("各校教代会定了时间", mail=Mail.NEVER, digest=True),
    Kind.CONGRESS_PAPERS: Manner("教代会材料已发", mail=Mail.NEVER),
    Kind.CONGRESS_ADJOURNED: Manner("教代会延期", mandatory=True),
    Kind.CONGRESS_CANCELLED: Manner("教代会取消"),
    Kind.CONGRESS_RESOLVED: Manner("教代会决议公布", mail=Mail.NEVER),
    Kind.CONGRESS_REPORTED: Manner("各校教代会报告", mail=Mail.NEVER, digest=True),
    Kind.CONGRESS_REPORT_RETURNED: Manner("教代会报告被退回", mandatory=True),
    Kind.CONGRESS_REPORT_DUE: Manner("教代会报告到期"),
    Kind.CONGRESS_REPORTS_DUE: Manner("各校教代会报告到期未报", mail=Mail.COLLECTED, digest=True),
    Kind.CONGRESS_DUE_SOON: Manner("本学年还没有开教代会"),
    Kind.CONGRESS_OVERDUE: Manner("上学年没有开教代会"),
    Kind.CONGRESSES_OVERDUE: Manner(
        "各校整学年没有开教代会", mail=Mail.COLLECTED, digest=True, rises=True
    ),
    Kind.PROPOSALS_OPENED: Manner("开始征集提案", mail=Mail.COLLECTED),
    Kind.PROPOSALS_PUBLISHED: Manner("提案办理结果公布", mail=Mail.NEVER),
    Kind.PROPOSAL_TO_SECOND: Manner("有提案请我附议"),
    Kind.PROPOSAL_SECONDED: Manner("我的提案附议人够了"),
    Kind.PROPOSALS_SUBMITTED: Manner("提案等审查", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.PROPOSAL_NEWS: Manner("我提出或附议的提案有进展", mail=Mail.NEVER),
    Kind.PROPOSAL_RETURNED: Manner("我的提案退回修改"),
    Kind.PROPOSALS_TO_ASSIGN: Manner("提案等我批办", mail=Mail.COLLECTED, digest=True, rises=True),
    Kind.PROPOSAL_ASSIGNED: Manner("提案交我办理"),
    Kind.PROPOSAL_TO_RATE: Manner("提案已答复，请我评价"),
    Kind.PROPOSAL_RATED: Manner("我办理的提案有了评价", mail=Mail.NEVER),
    Kind.PROPOSAL_REWORK: Manner("提案要重新办理"),
    Kind.PROPOSAL_SOON: Manner("提案答复快到期"),
    Kind.PROPOSAL_LATE: Manner("提案答复逾期"),
    Kind.PROPOSAL_ESCALATED: Manner("本校提案逾期未答复"),
}
