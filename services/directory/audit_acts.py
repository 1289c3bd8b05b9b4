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
    SECOND_FACTOR_SET_UP = "second_factor_set_up"
    SECOND_FACTOR_REMOVED = "second_factor_removed"
    SECOND_FACTOR_RESET = "second_factor_reset"
    RECOVERY_CODES_RENEWED = "recovery_codes_renewed"
    IDENTITY_LINKED = "identity_linked"
    IDENTITY_UNLINKED = "identity_unlinked"
    ACCESS_RULE_SET = "access_rule_set"
    ROLE_GRANTED = "role_granted"
    ROLE_ENDED = "role_ended"
    HANDED_OVER = "handed_over"
    HAND_OVER_UNDONE = "hand_over_undone"
    STAFF_JOINED = "staff_joined"
    STAFF_CHANGED = "staff_changed"
    STAFF_MOVED = "staff_moved"
    STAFF_LEFT = "staff_left"
    STAFF_RETIRED = "staff_retired"
    MEMBER_STEP = "member_step"
    FILE_OPENED = "file_opened"
    MASK_LIFTED = "mask_lifted"
    NUMBER_SEARCHED = "number_searched"
    STAFF_EXPORTED = "staff_exported"
    CORRECTION_ASKED = "correction_asked"
    CORRECTION_ANSWERED = "correction_answered"
    STAFF_WITHDRAWN = "staff_withdrawn"
    ROSTER_ENTERED = "roster_entered"
    ROSTER_UNDONE = "roster_undone"
    ROSTER_FILE_OPENED = "roster_file_opened"
    UNION_REGISTERED = "union_registered"
    UNION_CHANGED = "union_changed"
    UNION_ACT = "union_act"
    CAMPUS_KEPT = "campus_kept"
    RECORD_KEPT = "record_kept"
    GROUP_KEPT = "group_kept"
    FIGURE_SET = "figure_set"
    AUDIT_EXPORTED = "audit_exported"
    CONSENT_ASKED = "consent_asked"
    CONSENT_GIVEN = "consent_given"
    CONSENT_REFUSED = "consent_refused"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    DATA_REQUESTED = "data_requested"
    DATA_REQUEST_WITHDRAWN = "data_request_withdrawn"
    DATA_COPIED = "data_copied"
    DATA_HANDED_OVER = "data_handed_over"
    DATA_ERASED = "data_erased"
    DATA_HELD = "data_held"
    DATA_DECLINED = "data_declined"
    HOLD_PLACED = "hold_placed"
    HOLD_LIFTED = "hold_lifted"


AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.SIGNED_IN: "登录",
    AuditAct.SIGNED_OUT: "退出登录",
    AuditAct.PASSWORD_CHANGED: "修改密码",
    AuditAct.PASSWORD_RESET: "重置密码",
    AuditAct.ACCOUNT_HANDED_OUT: "发放账号",
    AuditAct.ACCOUNT_DISABLED: "停用账号",
    AuditAct.ACCOUNT_ENABLED: "恢复账号",
    AuditAct.SECOND_FACTOR_SET_UP: "开启两步验证",
    AuditAct.SECOND_FACTOR_REMOVED: "关闭两步验证",
    AuditAct.SECOND_FACTOR_RESET: "重置两步验证",
    AuditAct.RECOVERY_CODES_RENEWED: "更换恢复码",
    AuditAct.IDENTITY_LINKED: "关联其他登录方式",
    AuditAct.IDENTITY_UNLINKED: "解除其他登录方式",
    AuditAct.ACCESS_RULE_SET: "修改登录要求",
    AuditAct.ROLE_GRANTED: "授予职务",
    AuditAct.ROLE_ENDED: "结束职务",
    AuditAct.HANDED_OVER: "换届交接",
    AuditAct.HAND_OVER_UNDONE: "撤销交接",
    AuditAct.STAFF_JOINED: "登记人员",
    AuditAct.STAFF_CHANGED: "修改人员信息",
    AuditAct.STAFF_MOVED: "调动",
    AuditAct.STAFF_LEFT: "办理离开",
    AuditAct.STAFF_RETIRED: "办理退休",
    AuditAct.MEMBER_STEP: "办理会籍",
    AuditAct.FILE_OPENED: "查看档案",
    AuditAct.MASK_LIFTED: "查看敏感信息",
    AuditAct.NUMBER_SEARCHED: "按身份证号查重",
    AuditAct.STAFF_EXPORTED: "导出人员名单",
    AuditAct.CORRECTION_ASKED: "申请更正",
    AuditAct.CORRECTION_ANSWERED: "答复更正申请",
    AuditAct.STAFF_WITHDRAWN: "撤回误登记的人员",
    AuditAct.ROSTER_ENTERED: "导入名册",
    AuditAct.ROSTER_UNDONE: "撤销名册导入",
    AuditAct.ROSTER_FILE_OPENED: "下载导入的原文件",
    AuditAct.UNION_REGISTERED: "登记单位",
    AuditAct.UNION_CHANGED: "修改单位信息",
    AuditAct.UNION_ACT: "办理单位变更",
    AuditAct.CAMPUS_KEPT: "登记校区",
    AuditAct.RECORD_KEPT: "修改单位登记事项",
    AuditAct.GROUP_KEPT: "调整工会小组",
    AuditAct.FIGURE_SET: "修改全县的数字和规则",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
    AuditAct.CONSENT_ASKED: "发布授权文本",
    AuditAct.CONSENT_GIVEN: "同意授权",
    AuditAct.CONSENT_REFUSED: "不同意授权",
    AuditAct.CONSENT_WITHDRAWN: "撤回授权",
    AuditAct.DATA_REQUESTED: "申请索取或删除资料",
    AuditAct.DATA_REQUEST_WITHDRAWN: "撤回资料申请",
    AuditAct.DATA_COPIED: "导出本人资料",
    AuditAct.DATA_HANDED_OVER: "把资料交给本人",
    AuditAct.DATA_ERASED: "删除本人资料",
    AuditAct.DATA_HELD: "暂不删除资料（依法保留）",
    AuditAct.DATA_DECLINED: "不予办理资料申请",
    AuditAct.HOLD_PLACED: "设置依法保留",
    AuditAct.HOLD_LIFTED: "解除依法保留",
}
