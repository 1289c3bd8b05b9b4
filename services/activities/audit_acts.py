"""What activities writes down of what people do."""

from enum import StrEnum


class AuditAct(StrEnum):
    """An act that leaves an entry in the log."""

    NOTICE_MADE = "notice_made"
    NOTICE_RECORDED = "notice_recorded"
    NOTICE_WITHDRAWN = "notice_withdrawn"
    OBJECTION_RECORDED = "objection_recorded"
    OBJECTION_HANDLED = "objection_handled"
    FIGURE_SET = "figure_set"
