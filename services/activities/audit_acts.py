"""What activities writes down of what people do, and the words for it."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    NOTICE_MADE = "notice_made"
    NOTICE_RECORDED = "notice_recorded"
    NOTICE_WITHDRAWN = "notice_withdrawn"
    OBJECTION_RECORDED = "objection_recorded"
    OBJECTION_HANDLED = "objection_handled"
    FIGURE_SET = "figure_set"
    AUDIT_EXPORTED = "audit_exported"


AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.NOTICE_MADE: "发布公示",
    AuditAct.NOTICE_RECORDED: "补录公示",
    AuditAct.NOTICE_WITHDRAWN: "撤回公示",
    AuditAct.OBJECTION_RECORDED: "登记异议",
    AuditAct.OBJECTION_HANDLED: "处理异议",
    AuditAct.FIGURE_SET: "修改公示的数字和规则",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
}
