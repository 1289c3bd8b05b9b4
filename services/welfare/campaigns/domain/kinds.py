"""The words of campaigns: what kind, on which occasion, for whom."""

from enum import StrEnum


class CampaignKind(StrEnum):
    """Care for those in need or at the front (送温暖), or goods of a holiday for every member."""

    CARE = "care"
    HOLIDAY_GOODS = "holiday_goods"


class CampaignOccasion(StrEnum):
    """When in the year it is given."""

    NEW_YEAR = "new_year"
    QINGMING = "qingming"
    LABOUR_DAY = "labour_day"
    DRAGON_BOAT = "dragon_boat"
    MID_AUTUMN = "mid_autumn"
    NATIONAL_DAY = "national_day"
    WOMENS_DAY = "womens_day"
    TEACHERS_DAY = "teachers_day"
    SUMMER = "summer"
    TERM_START = "term_start"
    OTHER = "other"


class CampaignPick(StrEnum):
    """By which rule people are proposed for a list."""

    BY_HAND = "by_hand"
    ALL = "all"
    ROLES = "roles"
    WOMEN = "women"
    GROUPS = "groups"
    ON_FILE = "on_file"


class CareGroup(StrEnum):
    """Why somebody is on a list of care: the groups of the national method (R-WARM-1)."""

    LIVING = "living"
    ILLNESS = "illness"
    WORK_INJURY = "work_injury"
    HARD_POST = "hard_post"
    ON_DUTY = "on_duty"
    AWAY = "away"
    MODEL = "model"
    HOLIDAY = "holiday"


KIND_LABELS: dict[CampaignKind, str] = {
    CampaignKind.CARE: "困难和一线慰问",
    CampaignKind.HOLIDAY_GOODS: "节日慰问品",
}

OCCASION_LABELS: dict[CampaignOccasion, str] = {
    CampaignOccasion.NEW_YEAR: "元旦春节",
    CampaignOccasion.QINGMING: "清明节",
    CampaignOccasion.LABOUR_DAY: "劳动节",
    CampaignOccasion.DRAGON_BOAT: "端午节",
    CampaignOccasion.MID_AUTUMN: "中秋节",
    CampaignOccasion.NATIONAL_DAY: "国庆节",
    CampaignOccasion.WOMENS_DAY: "三八妇女节",
    CampaignOccasion.TEACHERS_DAY: "教师节",
    CampaignOccasion.SUMMER: "夏季送清凉",
    CampaignOccasion.TERM_START: "开学季",
    CampaignOccasion.OTHER: "其他",
}

PICK_LABELS: dict[CampaignPick, str] = {
    CampaignPick.BY_HAND: "由学校逐个选",
    CampaignPick.ALL: "全体在职教职工",
    CampaignPick.ROLES: "担任某些职务的人",
    CampaignPick.WOMEN: "女教职工",
    CampaignPick.GROUPS: "某些工会小组的人",
    CampaignPick.ON_FILE: "有困难档案的人",
}

REASON_LABELS: dict[CareGroup, str] = {
    CareGroup.LIVING: "生活困难",
    CareGroup.ILLNESS: "本人或家人患病、意外",
    CareGroup.WORK_INJURY: "工伤及家属",
    CareGroup.HARD_POST: "艰苦岗位、一线",
    CareGroup.ON_DUTY: "节日值守",
    CareGroup.AWAY: "长期在外、支教",
    CareGroup.MODEL: "劳模、先进",
    CareGroup.HOLIDAY: "节日慰问",
}
