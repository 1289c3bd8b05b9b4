"""Which tasks of a plan ask for a campaign, and what its draft is called."""

from services.welfare.campaigns.domain.kinds import CampaignOccasion

# Tasks of caring for people in need; the word by which plans file them.
CATEGORY = "hardship"
# Tasks of visiting: those that speak of an occasion, or of caring for many, want a campaign too.
OF_VISITS = "visits"

_WORDS: tuple[tuple[str, CampaignOccasion], ...] = (
    ("春节", CampaignOccasion.NEW_YEAR),
    ("元旦", CampaignOccasion.NEW_YEAR),
    ("两节", CampaignOccasion.NEW_YEAR),
    ("中秋", CampaignOccasion.MID_AUTUMN),
    ("端午", CampaignOccasion.DRAGON_BOAT),
    ("清凉", CampaignOccasion.SUMMER),
    ("高温", CampaignOccasion.SUMMER),
    ("教师节", CampaignOccasion.TEACHERS_DAY),
    ("三八", CampaignOccasion.WOMENS_DAY),
    ("妇女节", CampaignOccasion.WOMENS_DAY),
    ("国庆", CampaignOccasion.NATIONAL_DAY),
    ("开学", CampaignOccasion.TERM_START),
    ("送温暖", CampaignOccasion.OTHER),
    ("慰问", CampaignOccasion.OTHER),
)


def occasion_of(category: str, title: str, *, countywide: bool) -> CampaignOccasion | None:
    """The occasion of a task that asks for a campaign; none where it asks for something else.

    A county visits nobody by itself: a task of its own of visiting is answered by its campaign.
    """
    if category not in {CATEGORY, OF_VISITS}:
        return None
    otherwise = CampaignOccasion.OTHER if countywide and category == OF_VISITS else None
    return next((occasion for word, occasion in _WORDS if word in title), otherwise)


def title_of(task: str) -> str:
    """What the draft is called: the task's first clause."""
    return task.replace("，", "。").replace("；", "。").split("。", 1)[0].strip() or "慰问活动"
