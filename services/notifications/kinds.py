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
