"""What the directory writes down of what people do, and the words for it."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - names an act
    PASSWORD_RESET = "password_reset"  # noqa: S105 - names an act
    ACCOUNT_HANDED_OUT = "account_handed_out"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    ROLE_GRANTED = "role_granted"
    ROLE_ENDED = "role_ended"
    STAFF_JOINED = "staff_joined"
    STAFF_CHANGED = "staff_changed"
    STAFF_MOVED = "staff_moved"
    STAFF_LEFT = "staff_left"
    UNION_REGISTERED = "union_registered"
    UNION_CHANGED = "union_changed"
    AUDIT_EXPORTED = "audit_exported"


AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.SIGNED_IN: "登录",
    AuditAct.SIGNED_OUT: "退出登录",
    AuditAct.PASSWORD_CHANGED: "修改密码",
    AuditAct.PASSWORD_RESET: "重置密码",
    AuditAct.ACCOUNT_HANDED_OUT: "发放账号",
    AuditAct.ACCOUNT_DISABLED: "停用账号",
    AuditAct.ACCOUNT_ENABLED: "恢复账号",
    AuditAct.ROLE_GRANTED: "授予职务",
    AuditAct.ROLE_ENDED: "结束职务",
    AuditAct.STAFF_JOINED: "登记人员",
    AuditAct.STAFF_CHANGED: "修改人员信息",
    AuditAct.STAFF_MOVED: "调动",
    AuditAct.STAFF_LEFT: "办理离开",
    AuditAct.UNION_REGISTERED: "登记单位",
    AuditAct.UNION_CHANGED: "修改单位信息",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
}
