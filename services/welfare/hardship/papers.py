"""The application as a paper: to be read through, signed by the person, and sealed by the union."""

from datetime import date

from services.welfare.hardship.domain.household import Household, Member, Money
from services.welfare.hardship.domain.masking import mask_card, mask_id, mask_phone
from services.welfare.hardship.domain.words import (
    CAUSE_LABELS,
    EXPENSE_LABELS,
    HEALTH_LABELS,
    JOB_LABELS,
    PER_LABELS,
    RELATION_LABELS,
    Cause,
)
from services.welfare.hardship.tables import HardshipCase
from shared.money import yuan_words
from shared.official_papers import OfficialPaper, plain_date

_BLANK = "＿＿＿＿＿＿"


def application_paper(
    case: HardshipCase, household: Household, union: str, today: date
) -> OfficialPaper:
    """The form with what the file holds; what is to be written by hand stays empty."""
    main = household.main
    number = mask_id(main.id_number) if main.id_number else _BLANK
    phone = mask_phone(household.phone) if household.phone else _BLANK
    card = mask_card(household.bank_card) if household.bank_card else _BLANK
    means = household.means()
    paragraphs = [
        f"姓名：{case.main_name}　　单位：{union}",
        f"身份证号：{number}　　联系电话：{phone}",
        f"银行卡（尾号）：{card}　　主要致困原因：{CAUSE_LABELS[Cause(case.cause)]}",
        f"一、家庭成员（共 {len(household.members)} 人）",
        *(_member_line(place, member) for place, member in enumerate(household.members, 1)),
        f"全年家庭收入合计 {yuan_words(means.income_cents)}。",
        "二、必需支出",
        *(f"{EXPENSE_LABELS[one.kind]}：{_money_words(one.money)}。" for one in household.spending),
        f"全年必需支出合计 {yuan_words(means.rigid_cents)}。",
        "三、补充说明",
        household.words or "无。",
        "四、本人承诺以上情况属实，同意工会为办理困难帮扶核对和使用以上信息。",
        f"申请人签字：{_BLANK}　　日期：{_day_or_blank(case.applied_on)}",
        _survey_line(case),
        f"六、学校工会意见：{_BLANK}　　审核人签字：{_BLANK}",
        f"七、县教育工会意见：{_BLANK}　　审核人签字：{_BLANK}",
    ]
    return OfficialPaper(
        title="困难教职工帮扶申请表", paragraphs=paragraphs, signer=union, day=today
    )


def _survey_line(case: HardshipCase) -> str:
    day = _day_or_blank(case.surveyed_on)
    return f"五、入户调查：{case.surveyors or _BLANK}，{day}，签字：{_BLANK}"


def _member_line(place: int, member: Member) -> str:
    return (
        f"{place}．{member.name}，{RELATION_LABELS[member.relation]}，{JOB_LABELS[member.job]}，"
        f"{HEALTH_LABELS[member.health]}，收入{_money_words(member.income)}。"
    )


def _money_words(money: Money) -> str:
    return f"{PER_LABELS[money.per]} {yuan_words(money.cents)}"


def _day_or_blank(day: date | None) -> str:
    return plain_date(day) if day else _BLANK
