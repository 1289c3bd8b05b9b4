"""What a county may set about roles, with defaults and bounds."""

from enum import StrEnum

from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each setting by name."""

    ELECTED_DAYS_BEFORE = "elected_days_before"
    SHORT_DAYS_BEFORE = "short_days_before"
    ACTING_LONGEST_DAYS = "acting_longest_days"
    AUDIT_AND_CHAIR = "audit_and_chair"
    AUDIT_AND_FINANCE = "audit_and_finance"
    CHAIR_AND_FINANCE = "chair_and_finance"
    CHAIR_AND_PRINCIPAL = "chair_and_principal"
    AUDITOR_AND_BUSINESS = "auditor_and_business"
    OPERATOR_AND_BUSINESS = "operator_and_business"


_PAIR = ("允许", "提醒", "不允许")


def _pair(label: str, default: int) -> FigureRule:
    return FigureRule(f"一人兼任{label}", default, 0, len(_PAIR) - 1, _PAIR)


FIGURES: dict[FigureName, FigureRule] = {
    FigureName.ELECTED_DAYS_BEFORE: FigureRule(
        "选举产生的职务届满前几天提醒",
        180,
        30,
        365,  # R-ORG-2
    ),
    FigureName.SHORT_DAYS_BEFORE: FigureRule("其他职务和代理届满前几天提醒", 30, 1, 180),
    FigureName.ACTING_LONGEST_DAYS: FigureRule("代理最长几天", 180, 30, 365),
    FigureName.AUDIT_AND_CHAIR: _pair("经审委员和工会主席", 2),
    FigureName.AUDIT_AND_FINANCE: _pair("经审委员和工会财务", 2),
    FigureName.CHAIR_AND_FINANCE: _pair("工会主席和工会财务", 1),
    FigureName.CHAIR_AND_PRINCIPAL: _pair("工会主席和校长（园长）", 1),
    FigureName.AUDITOR_AND_BUSINESS: _pair("审计人员和县工会业务职务", 2),
    FigureName.OPERATOR_AND_BUSINESS: _pair("运维人员和县工会业务职务", 1),
}
