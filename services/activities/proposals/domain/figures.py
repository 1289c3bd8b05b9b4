"""What a county may set for proposals, with defaults and bounds (R-PROP-1, -2, -3, -5, -6)."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    OPENS_BEFORE = "proposal_opens_before"
    CLOSES_BEFORE = "proposal_closes_before"
    LEAST_SECONDERS = "proposal_least_seconders"
    SCREEN_DAYS = "proposal_screen_days"
    REPLY_DAYS = "proposal_reply_days"
    REPLY_MOST = "proposal_reply_most"
    RATE_DAYS = "proposal_rate_days"
    REWORK_DAYS = "proposal_rework_days"
    REMIND_BEFORE = "proposal_remind_before"
    ESCALATE_AFTER = "proposal_escalate_after"


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.OPENS_BEFORE: FigureRule("会前几天开始征集提案", 30, 5, 90),
    FigureName.CLOSES_BEFORE: FigureRule("会前几天截止征集提案", 10, 0, 60),
    FigureName.LEAST_SECONDERS: FigureRule("一件提案至少几人附议", 2, 0, 10),
    FigureName.SCREEN_DAYS: FigureRule("征集截止后几个工作日内审查完", 10, 1, 60),
    FigureName.REPLY_DAYS: FigureRule("批办后几个工作日内答复", 30, 5, 90),
    FigureName.REPLY_MOST: FigureRule("批办后最迟几天（自然日）答复", 60, 10, 180),
    FigureName.RATE_DAYS: FigureRule("答复后几个工作日内评价", 10, 1, 60),
    FigureName.REWORK_DAYS: FigureRule("不满意的几个工作日内重新办理", 20, 5, 60),
    FigureName.REMIND_BEFORE: FigureRule("答复到期前几个工作日提醒承办人", 5, 1, 20),
    FigureName.ESCALATE_AFTER: FigureRule("答复逾期几个工作日后告诉校长和工会主席", 5, 1, 30),
}

Figures = dict[FigureName, int]
