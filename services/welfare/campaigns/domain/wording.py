"""What is copied into a group to remind those who have not handed in their list."""

from collections.abc import Sequence
from datetime import date

from shared.calendar import chinese_date

MOST_NAMED = 40


def chase_text(title: str, last_day: date, missing: Sequence[str]) -> str:
    """The reminder, polite and complete; empty where nobody is missing."""
    if not missing:
        return ""
    named = "、".join(missing[:MOST_NAMED])
    more = f"等 {len(missing)} 个单位" if len(missing) > MOST_NAMED else ""
    return (
        f"各位主席：“{title}”请在{chinese_date(last_day)}前提交名单。"
        f"目前还有 {len(missing)} 个单位没有提交：{named}{more}。"
        "请登录工会通，打开“集中慰问”填写并提交；已经在纸上办完的，可以补录。没有要慰问的人，请告诉我们一声。"
    )
