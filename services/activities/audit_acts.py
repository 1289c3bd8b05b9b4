"""What activities writes down of what people do, and the words for it."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    NOTICE_MADE = "notice_made"
    NOTICE_RECORDED = "notice_recorded"
    NOTICE_WITHDRAWN = "notice_withdrawn"
    OBJECTION_RECORDED = "objection_recorded"
    OBJECTION_HANDLED = "objection_handled"
    BALLOT_SIGNED = "ballot_signed"
    BALLOT_ANNOUNCED = "ballot_announced"
    BALLOT_VOIDED = "ballot_voided"
    BALLOT_RECORDED = "ballot_recorded"
    APPRAISAL_DELIVERED = "appraisal_delivered"
    PROOF_ADDED = "proof_added"
    PROOF_OPENED = "proof_opened"
    PROOF_REMOVED = "proof_removed"
    MEETING_SETTLED = "meeting_settled"
    MEETING_RECORDED = "meeting_recorded"
    MEETING_CORRECTED = "meeting_corrected"
    MEETING_TAKEN_BACK = "meeting_taken_back"
    SUGGESTION_RECORDED = "suggestion_recorded"
    SUGGESTION_SHOWN = "suggestion_shown"
    SUGGESTION_ANSWERED = "suggestion_answered"
    OWN_DATA_ERASED = "own_data_erased"
    RETENTION_CLEARED = "retention_cleared"
    CONGRESS_PLANNED = "congress_planned"
    CONGRESS_ASKED = "congress_asked"
    CONGRESS_APPROVED = "congress_approved"
    CONGRESS_RETURNED = "congress_returned"
    CONGRESS_ENTERED = "congress_entered"
    CONGRESS_OVERRIDDEN = "congress_overridden"
    CONGRESS_CLOSED = "congress_closed"
    CONGRESS_RECORDED = "congress_recorded"
    CONGRESS_REPORTED = "congress_reported"
    CONGRESS_REPORT_RETURNED = "congress_report_returned"
    CONGRESS_CANCELLED = "congress_cancelled"
    ROLL_CHANGED = "roll_changed"
    PRESENT_TYPED = "present_typed"
    SESSION_ADJOURNED = "session_adjourned"
    PAPER_SIGNED = "paper_signed"
    NUMBER_CANCELLED = "number_cancelled"
    NUMBERS_SET = "numbers_set"
    SESSION_SEALED = "session_sealed"
    PROPOSALS_COLLECTED = "proposals_collected"
    PROPOSALS_PUBLISHED = "proposals_published"
    PROPOSALS_REPORTED = "proposals_reported"
    PROPOSAL_RECORDED = "proposal_recorded"
    PROPOSAL_CORRECTED = "proposal_corrected"
    PROPOSAL_SIGNED_FOR = "proposal_signed_for"
    PROPOSAL_SCREENED = "proposal_screened"
    PROPOSAL_ASSIGNED = "proposal_assigned"
    PROPOSAL_ASSIGNED_FOR = "proposal_assigned_for"
    PROPOSAL_ANSWERED_FOR = "proposal_answered_for"
    PROPOSAL_RATED_FOR = "proposal_rated_for"
    PROPOSAL_REOPENED = "proposal_reopened"
    PROPOSAL_TAKEN_BACK = "proposal_taken_back"
    FIGURE_SET = "figure_set"
    TERM_OPENED = "term_opened"
    TERM_CORRECTED = "term_corrected"
    TERM_TAKEN_BACK = "term_taken_back"
    ELECTION_RECORDED = "election_recorded"
    DELEGATES_ADDED = "delegates_added"
    DELEGATE_ENDED = "delegate_ended"
    DELEGATE_REMOVED = "delegate_removed"
    AUDIT_EXPORTED = "audit_exported"


AUDIT_LABELS: dict[AuditAct, str] = {
    AuditAct.NOTICE_MADE: "发布公示",
    AuditAct.NOTICE_RECORDED: "补录公示",
    AuditAct.NOTICE_WITHDRAWN: "撤回公示",
    AuditAct.OBJECTION_RECORDED: "登记异议",
    AuditAct.OBJECTION_HANDLED: "处理异议",
    AuditAct.BALLOT_SIGNED: "签字确认计票结果",
    AuditAct.BALLOT_ANNOUNCED: "宣布表决结果",
    AuditAct.BALLOT_VOIDED: "认定投票无效",
    AuditAct.BALLOT_RECORDED: "登记表决结果",
    AuditAct.APPRAISAL_DELIVERED: "把民主评议结果交党组织",
    AuditAct.PROOF_ADDED: "上传会议等材料",
    AuditAct.PROOF_OPENED: "打开会议等材料",
    AuditAct.PROOF_REMOVED: "删除会议等材料",
    AuditAct.MEETING_SETTLED: "会议纪要定稿",
    AuditAct.MEETING_RECORDED: "补录会议纪要",
    AuditAct.MEETING_CORRECTED: "更正会议纪要",
    AuditAct.MEETING_TAKEN_BACK: "作废会议纪要",
    AuditAct.SUGGESTION_RECORDED: "代录合理化建议",
    AuditAct.SUGGESTION_SHOWN: "公开合理化建议",
    AuditAct.SUGGESTION_ANSWERED: "答复合理化建议",
    AuditAct.OWN_DATA_ERASED: "按本人要求清理个人信息",
    AuditAct.RETENTION_CLEARED: "按保存年限去掉姓名",
    AuditAct.CONGRESS_PLANNED: "筹备教代会",
    AuditAct.CONGRESS_ASKED: "请示（备案）教代会",
    AuditAct.CONGRESS_APPROVED: "批复教代会",
    AuditAct.CONGRESS_RETURNED: "退回教代会请示（备案）",
    AuditAct.CONGRESS_ENTERED: "登记教代会签批单",
    AuditAct.CONGRESS_OVERRIDDEN: "教代会未经批复先行定时间",
    AuditAct.CONGRESS_CLOSED: "教代会闭会",
    AuditAct.CONGRESS_RECORDED: "补录教代会",
    AuditAct.CONGRESS_REPORTED: "教代会会后报告",
    AuditAct.CONGRESS_REPORT_RETURNED: "退回教代会报告",
    AuditAct.CONGRESS_CANCELLED: "取消教代会",
    AuditAct.ROLL_CHANGED: "增减会议名册",
    AuditAct.PRESENT_TYPED: "填写实到人数",
    AuditAct.SESSION_ADJOURNED: "会议延期",
    AuditAct.PAPER_SIGNED: "签发文件、取文号",
    AuditAct.NUMBER_CANCELLED: "作废文号",
    AuditAct.NUMBERS_SET: "设置文号",
    AuditAct.SESSION_SEALED: "封存会议档案",
    AuditAct.PROPOSALS_COLLECTED: "征集提案",
    AuditAct.PROPOSALS_PUBLISHED: "公布提案办理结果",
    AuditAct.PROPOSALS_REPORTED: "登记提案办理情况报告",
    AuditAct.PROPOSAL_RECORDED: "补录提案",
    AuditAct.PROPOSAL_CORRECTED: "更正补录的提案",
    AuditAct.PROPOSAL_SIGNED_FOR: "代录提案附议",
    AuditAct.PROPOSAL_SCREENED: "审查提案",
    AuditAct.PROPOSAL_ASSIGNED: "批办提案",
    AuditAct.PROPOSAL_ASSIGNED_FOR: "按签批单登记提案批办",
    AuditAct.PROPOSAL_ANSWERED_FOR: "代录提案答复",
    AuditAct.PROPOSAL_RATED_FOR: "代录提案评价",
    AuditAct.PROPOSAL_REOPENED: "重新办理提案",
    AuditAct.PROPOSAL_TAKEN_BACK: "撤销登记的提案",
    AuditAct.FIGURE_SET: "修改公示和民主管理的规则",
    AuditAct.TERM_OPENED: "开届",
    AuditAct.TERM_CORRECTED: "更正届的登记",
    AuditAct.TERM_TAKEN_BACK: "撤销录错的届",
    AuditAct.ELECTION_RECORDED: "登记代表选举情况",
    AuditAct.DELEGATES_ADDED: "登记代表",
    AuditAct.DELEGATE_ENDED: "登记不再担任代表",
    AuditAct.DELEGATE_REMOVED: "删除录错的代表",
    AuditAct.AUDIT_EXPORTED: "导出操作记录",
}
