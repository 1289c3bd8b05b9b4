"""What welfare writes down of what people do, and the words for it."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    AID_ENTERED = "aid_entered"
    AID_CHANGED = "aid_changed"
    AID_RECORDED = "aid_recorded"
    AID_STEP = "aid_step"
    AID_FILE_OPENED = "aid_file_opened"
    AID_LIST_OPENED = "aid_list_opened"
    AID_REGISTER_EXPORTED = "aid_register_exported"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    FIGURE_SET = "figure_set"
    AUDIT_EXPORTED = "audit_exported"


# What is done with one aid, from the draft to the signature.
OF_AN_AID = frozenset(
    {AuditAct.AID_ENTERED, AuditAct.AID_CHANGED, AuditAct.AID_RECORDED, AuditAct.AID_STEP}
)

OF_A_PROOF = frozenset({AuditAct.PROOF_ADDED, AuditAct.PROOF_OPENED, AuditAct.PROOF_REMOVED})

AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.AID_ENTERED: "登记慰问",
    AuditAct.AID_CHANGED: "修改慰问",
    AuditAct.AID_RECORDED: "补录慰问",
    AuditAct.AID_STEP: "办理慰问",
    AuditAct.AID_FILE_OPENED: "查看一份慰问记录",
    AuditAct.AID_LIST_OPENED: "查看一个单位的慰问记录",
    AuditAct.AID_REGISTER_EXPORTED: "导出慰问发放名册",
    AuditAct.SOURCE_ADDED: "增加经费来源",
    AuditAct.SOURCE_REMOVED: "删去经费来源",
    AuditAct.PROOF_ADDED: "上传证明材料",
    AuditAct.PROOF_OPENED: "打开证明材料",
    AuditAct.PROOF_REMOVED: "删除证明材料",
    AuditAct.FIGURE_SET: "修改慰问帮扶的数字和规则",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
}
