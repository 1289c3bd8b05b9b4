"""The application as a paper to be signed and sealed, and a file in words for its own person."""

from datetime import date

from services.welfare.hardship.domain.household import Household, Member, Money
from services.welfare.hardship.domain.life import STATE_LABELS, CaseState
from services.welfare.hardship.domain.masking import mask_card, mask_id, mask_phone
from services.welfare.hardship.domain.words import (
    CATEGORY_LABELS,
    CAUSE_LABELS,
    CLOSE_LABELS,
    EXCLUSION_LABELS,
    EXPENSE_LABELS,
    HEALTH_LABELS,
    JOB_LABELS,
    PER_LABELS,
    RELATION_LABELS,
    Category,
    Cause,
    CloseReason,
)
from services.welfare.hardship.tables import HardshipCase
from shared.money import yuan_words
from shared.official_papers import OfficialPaper, PaperTable, plain_date

_BLANK = "＿＿＿＿＿＿"
_WIDTHS = (26, 28, 34, 28, 40)


def application_paper(
    case: HardshipCase, household: Household, union: str, today: date
) -> OfficialPaper:
    """The form with what the file holds; what is to be written by hand stays empty."""
    main = household.main
    number = mask_id(main.id_number) if main.id_number else _BLANK
    phone = mask_phone(household.phone) if household.phone else _BLANK
    card = mask_card(household.bank_card) if household.bank_card else _BLANK
    means = household.means()
    spent = "；".join(
        f"{EXPENSE_LABELS[one.kind]} {_money_words(one.money)}" for one in household.spending
    )
    return OfficialPaper(
        title="困难教职工帮扶申请表",
        paragraphs=(
            f"姓名：{case.main_name}　　联系电话：{phone}",
            f"单位：{union}",
            f"身份证号：{number}",
            f"银行卡（尾号）：{card}",
            f"主要致困原因：{CAUSE_LABELS[Cause(case.cause)]}",
            f"一、家庭成员共 {means.persons} 人，全年收入合计 {yuan_words(means.income_cents)}",
        ),
        table=PaperTable(
            ("姓名", "与本人关系", "从业情况", "健康状况", "收入"),
            _WIDTHS,
            [_member_row(member) for member in household.members],
        ),
        closing=(
            f"二、必需支出：{spent or '无'}，全年合计 {yuan_words(means.rigid_cents)}。",
            f"三、补充说明：{household.words or '无。'}",
            "四、本人承诺以上情况属实，同意工会为办理困难帮扶核对和使用以上信息。",
            f"申请人签字：{_BLANK}　　日期：{_day_or_blank(case.applied_on)}",
            f"五、入户调查：{case.surveyors or _BLANK}，{_day_or_blank(case.surveyed_on)}",
            f"调查人签字：{_BLANK}　{_BLANK}",
            f"六、学校工会意见：{_BLANK}",
            f"审核人签字：{_BLANK}　　日期：{_BLANK}",
            f"七、县教育工会意见：{_BLANK}",
            f"审核人签字：{_BLANK}　　日期：{_BLANK}",
        ),
        signer=union,
        day=today,
    )


def _member_row(member: Member) -> tuple[str, ...]:
    return (
        member.name,
        RELATION_LABELS[member.relation],
        JOB_LABELS[member.job],
        HEALTH_LABELS[member.health],
        _money_words(member.income),
    )


def own_words(
    case: HardshipCase, household: Household | None, finding: str | None
) -> list[tuple[str, str]]:
    """What a file holds, each by its name, for the main person; relatives' numbers stay masked."""
    said = [
        ("办理情况", STATE_LABELS[CaseState(case.state)]),
        ("困难类别", CATEGORY_LABELS[Category(case.category)] if case.category else None),
        ("类别说明", case.category_reason),
        ("主要致困原因", CAUSE_LABELS[Cause(case.cause)]),
        *(_own_household(household) if household else ()),
        ("签署同意书日期", _day_or_none(case.consent_on)),
        ("申请日期", _day_or_none(case.applied_on)),
        ("入户调查日期", _day_or_none(case.surveyed_on)),
        ("入户调查人", case.surveyors),
        ("入户了解的情况", finding),
        ("建档日期", _day_or_none(case.registered_on)),
        ("最近一次帮扶", _day_or_none(case.last_aided_on)),
        ("县总工会档案编号", case.national_number),
        ("结束日期", _day_or_none(case.ended_on)),
        ("注销原因", CLOSE_LABELS[CloseReason(case.close_reason)] if case.close_reason else None),
        ("退回、未通过或撤回的原因", case.reason),
    ]
    return [(name, words) for name, words in said if words]


def _own_household(household: Household) -> list[tuple[str, str | None]]:
    means = household.means()
    exclusions = "；".join(EXCLUSION_LABELS[one] for one in household.exclusions)
    return [
        ("身份证号", household.main.id_number),
        ("联系电话", household.phone),
        ("银行卡号", household.bank_card),
        ("住址", household.address),
        *(
            ("家庭成员", _member_line(place, member) + _relative_number(place, member))
            for place, member in enumerate(household.members, 1)
        ),
        ("全年家庭收入", yuan_words(means.income_cents)),
        *(
            ("必需支出", f"{EXPENSE_LABELS[one.kind]}：{_money_words(one.money)}")
            for one in household.spending
        ),
        ("遭遇意外或灾害", "是" if household.struck else None),
        ("需要说明的财产情况", exclusions),
        ("补充说明", household.words),
    ]


def _relative_number(place: int, member: Member) -> str:
    if place == 1 or not member.id_number:
        return ""
    return f"身份证号 {mask_id(member.id_number)}。"


def _day_or_none(day: date | None) -> str | None:
    return plain_date(day) if day else None


def _member_line(place: int, member: Member) -> str:
    return (
        f"{place}．{member.name}，{RELATION_LABELS[member.relation]}，{JOB_LABELS[member.job]}，"
        f"{HEALTH_LABELS[member.health]}，收入{_money_words(member.income)}。"
    )


def _money_words(money: Money) -> str:
    return f"{PER_LABELS[money.per]} {yuan_words(money.cents)}"


def _day_or_blank(day: date | None) -> str:
    return plain_date(day) if day else _BLANK
