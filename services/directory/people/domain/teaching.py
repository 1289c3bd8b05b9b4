"""Whether somebody teaches, as far as their staff list tells."""

# What schools write for posts that teach, and for those that do not.
_TEACHES = ("教师", "老师", "班主任", "任课", "教研组长", "备课组长", "教员")
# fmt: off
_DOES_NOT = (
    "职员", "工勤", "后勤", "保育", "保健", "校医", "医生", "护士", "炊事", "厨师", "食堂", "会计",
    "出纳", "财务", "图书管理", "实验员", "档案", "文印", "司机", "驾驶", "保安", "门卫", "保洁",
    "保管", "水电", "宿管", "生活指导", "仓库",
)
# fmt: on


def teaches(post: str | None, subject: str | None) -> bool | None:
    """By the subject taught and the words of the post; None where they do not say.

    What a post ends with counts most: 总务处职员兼语文教师 teaches, 教师食堂管理 does not. A head's
    post says nothing: whether they also teach is asked where it matters (R-CONGRESS-7).
    """
    words = post or ""
    if subject or words.endswith(_TEACHES):
        return True
    if any(word in words for word in _DOES_NOT):
        return False
    return True if any(word in words for word in _TEACHES) else None
