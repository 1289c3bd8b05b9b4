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
}
