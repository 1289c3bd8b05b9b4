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
    AID_TRANSFERS_TAKEN = "aid_transfers_taken"
    COLUMNS_SET = "columns_set"
    HARDSHIP_LIST_TAKEN = "hardship_list_taken"
    CAMPAIGN_ENTERED = "campaign_entered"
    CAMPAIGN_CHANGED = "campaign_changed"
    CAMPAIGN_STEP = "campaign_step"
    CAMPAIGN_LIST_WRITTEN = "campaign_list_written"
    CAMPAIGN_LIST_RECORDED = "campaign_list_recorded"
    CAMPAIGN_LIST_STEP = "campaign_list_step"
    CAMPAIGN_LIST_EXPORTED = "campaign_list_exported"
    FESTIVAL_SET = "festival_set"
    SOURCE_ADDED = "source_added"
    SOURCE_REMOVED = "source_removed"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    VISIT_REPORTED = "visit_reported"
    VISIT_RECORDED = "visit_recorded"
    VISIT_STEP = "visit_step"
    VISIT_PRINTED = "visit_printed"
    VISITS_EXPORTED = "visits_exported"
    FIGURE_SET = "figure_set"
    HARDSHIP_ENTERED = "hardship_entered"
    HARDSHIP_CHANGED = "hardship_changed"
    HARDSHIP_CORRECTED = "hardship_corrected"
    HARDSHIP_RECORDED = "hardship_recorded"
    HARDSHIP_STEP = "hardship_step"
    HARDSHIP_NATIONAL = "hardship_national"
    HARDSHIP_SEARCHED = "hardship_searched"
    HARDSHIP_FILE_OPENED = "hardship_file_opened"
    HARDSHIP_REVEALED = "hardship_revealed"
    HARDSHIP_MOVED = "hardship_moved"
    TRANSFER_STEP = "transfer_step"
    HEALTH_ARRANGED = "health_arranged"
    HEALTH_CHANGED = "health_changed"
    HEALTH_STEP = "health_step"
    HEALTH_LISTED = "health_listed"
    HEALTH_UNLISTED = "health_unlisted"
    HEALTH_BOOKED = "health_booked"
    HEALTH_ATTENDED = "health_attended"
    HEALTH_LIST_EXPORTED = "health_list_exported"
    COVER_OFFERED = "cover_offered"
    COVER_ASKED = "cover_asked"
    COVER_ANSWERED = "cover_answered"
    COVER_ID_ENTERED = "cover_id_entered"
    COVER_SHEET_EXPORTED = "cover_sheet_exported"
    CLAIM_STARTED = "claim_started"
    CLAIM_STEP = "claim_step"
    RETENTION_HELD = "retention_held"
    RETENTION_RELEASED = "retention_released"
    RETENTION_ERASED = "retention_erased"
    OWN_DATA_COPIED = "own_data_copied"
    OWN_DATA_ERASED = "own_data_erased"
    AUDIT_EXPORTED = "audit_exported"


# What is done with one aid, from the draft to the signature.
OF_AN_AID = frozenset(
    {AuditAct.AID_ENTERED, AuditAct.AID_CHANGED, AuditAct.AID_RECORDED, AuditAct.AID_STEP}
)

# Visits are counted for the county, and never listed.
OF_A_VISIT = frozenset(
    {
        AuditAct.VISIT_REPORTED,
        AuditAct.VISIT_RECORDED,
        AuditAct.VISIT_STEP,
        AuditAct.VISIT_PRINTED,
        AuditAct.VISITS_EXPORTED,
    }
)

# A draft of a file is the school's own; the county knows of it once it is applied for.
OF_A_HARDSHIP_DRAFT = frozenset({AuditAct.HARDSHIP_ENTERED, AuditAct.HARDSHIP_CHANGED})

# Entries say how many are on a list, and what is done with a single line of it.
OF_A_CAMPAIGN_LIST = frozenset(
    {
        AuditAct.CAMPAIGN_LIST_WRITTEN,
        AuditAct.CAMPAIGN_LIST_RECORDED,
        AuditAct.CAMPAIGN_LIST_STEP,
        AuditAct.CAMPAIGN_LIST_EXPORTED,
    }
)

# Who goes to a check; of the women's check only those know who keep its list.
OF_A_HEALTH_LIST = frozenset(
    {
        AuditAct.HEALTH_LISTED,
        AuditAct.HEALTH_UNLISTED,
        AuditAct.HEALTH_BOOKED,
        AuditAct.HEALTH_ATTENDED,
        AuditAct.HEALTH_LIST_EXPORTED,
    }
)

# Who takes part in a cover, and to whom something happened: the county sees how many take part.
OF_A_COVERED_PERSON = frozenset(
    {
        AuditAct.COVER_ASKED,
        AuditAct.COVER_ANSWERED,
        AuditAct.COVER_ID_ENTERED,
        AuditAct.COVER_SHEET_EXPORTED,
        AuditAct.CLAIM_STARTED,
        AuditAct.CLAIM_STEP,
    }
)

OF_A_PROOF = frozenset({AuditAct.PROOF_ADDED, AuditAct.PROOF_OPENED, AuditAct.PROOF_REMOVED})

# Outside of where these are dealt with, lines would tell how many were helped.
COUNTABLE = (
    OF_AN_AID
    | {AuditAct.AID_REGISTER_EXPORTED}
    | OF_A_HARDSHIP_DRAFT
    | OF_A_PROOF
    | OF_A_VISIT
    | OF_A_CAMPAIGN_LIST
    | OF_A_HEALTH_LIST
    | OF_A_COVERED_PERSON
)

AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.AID_ENTERED: "登记慰问",
    AuditAct.AID_CHANGED: "修改慰问",
    AuditAct.AID_RECORDED: "补录慰问",
    AuditAct.AID_STEP: "办理慰问",
    AuditAct.AID_FILE_OPENED: "查看一份慰问记录",
    AuditAct.AID_LIST_OPENED: "查看一个单位的慰问记录",
    AuditAct.AID_REGISTER_EXPORTED: "导出慰问发放名册",
    AuditAct.AID_TRANSFERS_TAKEN: "导出银行转账清单",
    AuditAct.COLUMNS_SET: "设置困难档案汇总表的列",
    AuditAct.HARDSHIP_LIST_TAKEN: "导出困难档案汇总表",
    AuditAct.HARDSHIP_ENTERED: "登记困难档案",
    AuditAct.HARDSHIP_CHANGED: "修改困难档案",
    AuditAct.HARDSHIP_CORRECTED: "更正困难档案的联系方式",
    AuditAct.HARDSHIP_RECORDED: "补录困难档案",
    AuditAct.HARDSHIP_STEP: "办理困难档案",
    AuditAct.HARDSHIP_NATIONAL: "登记县总工会办理情况",
    AuditAct.HARDSHIP_SEARCHED: "查询是否重复建档",
    AuditAct.HARDSHIP_FILE_OPENED: "查看一份困难档案",
    AuditAct.HARDSHIP_REVEALED: "查看困难档案里的完整号码",
    AuditAct.HARDSHIP_MOVED: "困难档案随人转单位",
    AuditAct.TRANSFER_STEP: "办理困难档案转单位",
    AuditAct.VISIT_REPORTED: "报告走访",
    AuditAct.VISIT_RECORDED: "登记走访",
    AuditAct.VISIT_STEP: "办理走访",
    AuditAct.VISIT_PRINTED: "打印走访记录",
    AuditAct.VISITS_EXPORTED: "导出走访名单",
    AuditAct.CAMPAIGN_ENTERED: "起草集中慰问",
    AuditAct.CAMPAIGN_CHANGED: "修改集中慰问",
    AuditAct.CAMPAIGN_STEP: "办理集中慰问",
    AuditAct.CAMPAIGN_LIST_WRITTEN: "填写慰问名单",
    AuditAct.CAMPAIGN_LIST_RECORDED: "补录慰问名单",
    AuditAct.CAMPAIGN_LIST_STEP: "办理慰问名单",
    AuditAct.CAMPAIGN_LIST_EXPORTED: "导出慰问名单",
    AuditAct.FESTIVAL_SET: "设置节日慰问品的依据",
    AuditAct.SOURCE_ADDED: "增加经费来源",
    AuditAct.SOURCE_REMOVED: "删去经费来源",
    AuditAct.PROOF_ADDED: "上传证明材料",
    AuditAct.PROOF_OPENED: "打开证明材料",
    AuditAct.PROOF_REMOVED: "删除证明材料",
    AuditAct.HEALTH_ARRANGED: "安排体检",
    AuditAct.HEALTH_CHANGED: "修改体检安排",
    AuditAct.HEALTH_STEP: "办理体检",
    AuditAct.HEALTH_LISTED: "加入体检名单",
    AuditAct.HEALTH_UNLISTED: "移出体检名单",
    AuditAct.HEALTH_BOOKED: "预约体检时段",
    AuditAct.HEALTH_ATTENDED: "登记是否到检",
    AuditAct.HEALTH_LIST_EXPORTED: "导出体检名单",
    AuditAct.COVER_OFFERED: "登记一项互助保险",
    AuditAct.COVER_ASKED: "请人确认是否参加互助保险",
    AuditAct.COVER_ANSWERED: "登记是否参加互助保险",
    AuditAct.COVER_ID_ENTERED: "填写参保用的身份证号",
    AuditAct.COVER_SHEET_EXPORTED: "导出参保名单（含身份证号）",
    AuditAct.CLAIM_STARTED: "登记互助保险理赔",
    AuditAct.CLAIM_STEP: "登记理赔进展",
    AuditAct.RETENTION_HELD: "保留到期的个人信息",
    AuditAct.RETENTION_RELEASED: "不再保留到期的个人信息",
    AuditAct.RETENTION_ERASED: "清理到期的个人信息",
    AuditAct.OWN_DATA_COPIED: "下载本人的关爱资料",
    AuditAct.OWN_DATA_ERASED: "按本人申请清除个人信息",
    AuditAct.FIGURE_SET: "修改关爱的数字和规则",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
}
