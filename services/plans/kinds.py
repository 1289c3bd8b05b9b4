"""The words and values of the plans service: what a task is about, who acts."""

from enum import StrEnum


class Category(StrEnum):
    """What a task is about; one task has one category."""

    CONGRESS = "congress"
    PROPOSALS = "proposals"
    DISCLOSURE = "disclosure"
    HARDSHIP = "hardship"
    VISITS = "visits"
    HEALTH = "health"
    ACTIVITY = "activity"
    ETHICS = "ethics"
    AWARD = "award"
    TRAINING = "training"
    STAFF_HOME = "staff_home"
    RESEARCH = "research"
    FUNDS = "funds"
    ORGANISATION = "organisation"
    OTHER = "other"


def category_of(word: str | None) -> Category:
    """The category that another service named; what is not known here counts as other."""
    return Category(word) if word in set(Category) else Category.OTHER


class Actor(StrEnum):
    """Who carries out a measure; only measures of the school cascade to the school unions."""

    COUNTY = "county"
    CLUSTER = "cluster"
    SCHOOL = "school"


CATEGORY_LABELS: dict[Category, str] = {
    Category.CONGRESS: "教代会与民主管理",
    Category.PROPOSALS: "提案",
    Category.DISCLOSURE: "校务公开",
    Category.HARDSHIP: "困难帮扶",
    Category.VISITS: "走访慰问",
    Category.HEALTH: "体检与健康",
    Category.ACTIVITY: "文体活动",
    Category.ETHICS: "师德师风",
    Category.AWARD: "评选表彰",
    Category.TRAINING: "学习培训",
    Category.STAFF_HOME: "教工之家",
    Category.RESEARCH: "调查研究",
    Category.FUNDS: "经费财务",
    Category.ORGANISATION: "组织建设",
    Category.OTHER: "其他",
}

ACTOR_LABELS: dict[Actor, str] = {
    Actor.COUNTY: "县教育工会",
    Actor.CLUSTER: "片区",
    Actor.SCHOOL: "基层工会",
}
