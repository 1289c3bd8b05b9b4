"""The words of a hardship file; only what the rules need is asked for (R-HARD-3, R-HARD-5)."""

from enum import StrEnum


class Category(StrEnum):
    """How hard it is, by the rules of R-HARD-2."""

    DEEP = "deep"
    RELATIVE = "relative"
    ACCIDENT = "accident"


class Cause(StrEnum):
    """What brought the household into hardship; a word of a list and never a diagnosis."""

    OWN_ILLNESS = "own_illness"
    FAMILY_ILLNESS = "family_illness"
    DISABILITY = "disability"
    DISASTER = "disaster"
    SCHOOLING = "schooling"
    SINGLE_PARENT = "single_parent"
    LOW_INCOME = "low_income"
    OTHER = "other"


class Relation(StrEnum):
    """How a member of the household stands to the main person."""

    SELF = "self"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    GRANDCHILD = "grandchild"
    OTHER = "other"


class Health(StrEnum):
    """A class of health, as rough as the rules allow."""

    GOOD = "good"
    CHRONIC = "chronic"
    SERIOUS = "serious"
    DISABLED = "disabled"


class Job(StrEnum):
    """What somebody does."""

    STAFF = "staff"
    EMPLOYED = "employed"
    CASUAL = "casual"
    FARMING = "farming"
    PUPIL = "pupil"
    RETIRED = "retired"
    NONE = "none"


class Expense(StrEnum):
    """Expenses that cannot be avoided."""

    MEDICAL = "medical"
    SCHOOLING = "schooling"
    CARE = "care"
    ACCIDENT = "accident"
    OTHER = "other"


class Per(StrEnum):
    """The time an amount is for."""

    MONTH = "month"
    YEAR = "year"


class Exclusion(StrEnum):
    """What speaks against a file, whatever the figures say (R-HARD-4)."""

    HOMES = "homes"
    BUSINESS = "business"
    COSTLY_SCHOOL = "costly_school"


class CloseReason(StrEnum):
    """Why a file ends (R-HARD-8)."""

    LIFTED = "lifted"
    RETIRED = "retired"
    LEFT_COUNTY = "left_county"
    DIED = "died"
    FALSE = "false"
    CONSENT_WITHDRAWN = "consent_withdrawn"


class NationalState(StrEnum):
    """Where the file of the general union stands, which is kept outside and only followed here."""

    NOT_REPORTED = "not_reported"
    REPORTED = "reported"
    CHECKING = "checking"
    ENTERED = "entered"
    REFUSED = "refused"


CATEGORY_LABELS: dict[Category, str] = {
    Category.DEEP: "深度困难",
    Category.RELATIVE: "相对困难",
    Category.ACCIDENT: "意外致困",
}

CAUSE_LABELS: dict[Cause, str] = {
    Cause.OWN_ILLNESS: "本人患病",
    Cause.FAMILY_ILLNESS: "家人患病",
    Cause.DISABILITY: "残疾",
    Cause.DISASTER: "受灾或意外",
    Cause.SCHOOLING: "子女就学",
    Cause.SINGLE_PARENT: "单亲",
    Cause.LOW_INCOME: "收入低",
    Cause.OTHER: "其他原因",
}

RELATION_LABELS: dict[Relation, str] = {
    Relation.SELF: "本人",
    Relation.SPOUSE: "配偶",
    Relation.CHILD: "子女",
    Relation.PARENT: "父母",
    Relation.SIBLING: "兄弟姐妹",
    Relation.GRANDCHILD: "孙辈",
    Relation.OTHER: "其他",
}

HEALTH_LABELS: dict[Health, str] = {
    Health.GOOD: "健康",
    Health.CHRONIC: "长期患病",
    Health.SERIOUS: "重病",
    Health.DISABLED: "残疾",
}

JOB_LABELS: dict[Job, str] = {
    Job.STAFF: "教职工",
    Job.EMPLOYED: "在其他单位工作",
    Job.CASUAL: "打零工",
    Job.FARMING: "务农",
    Job.PUPIL: "上学",
    Job.RETIRED: "退休",
    Job.NONE: "没有工作",
}

EXPENSE_LABELS: dict[Expense, str] = {
    Expense.MEDICAL: "看病自付",
    Expense.SCHOOLING: "上学",
    Expense.CARE: "照护",
    Expense.ACCIDENT: "意外或受灾",
    Expense.OTHER: "其他必需支出",
}

PER_LABELS: dict[Per, str] = {Per.MONTH: "每月", Per.YEAR: "每年"}

EXCLUSION_LABELS: dict[Exclusion, str] = {
    Exclusion.HOMES: "家里有两套以上住房",
    Exclusion.BUSINESS: "家人办企业或当股东",
    Exclusion.COSTLY_SCHOOL: "子女上高收费私立学校或自费留学",
}

CLOSE_LABELS: dict[CloseReason, str] = {
    CloseReason.LIFTED: "已脱困",
    CloseReason.RETIRED: "退休",
    CloseReason.LEFT_COUNTY: "调离本县",
    CloseReason.DIED: "去世",
    CloseReason.FALSE: "情况不实",
    CloseReason.CONSENT_WITHDRAWN: "本人撤回同意",
}

NATIONAL_LABELS: dict[NationalState, str] = {
    NationalState.NOT_REPORTED: "未报",
    NationalState.REPORTED: "已报县总",
    NationalState.CHECKING: "核对中",
    NationalState.ENTERED: "已入库",
    NationalState.REFUSED: "未通过",
}
