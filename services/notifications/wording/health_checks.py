"""Sentences about health checks."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    # Which check it is stays out of what a locked screen shows.
    Kind.HEALTH_TO_BOOK: Text(
        "请您参加体检：{first_day}至{last_day}",
        "工会为您安排了体检，地点：{hospital}，时间：{first_day}至{last_day}。\n{how}",
    ),
    Kind.HEALTH_LIST: Text(
        "县里统一安排体检，请确认本校名单",
        "县教育工会统一安排体检，地点：{hospital}，时间：{first_day}至{last_day}。\n"
        "请打开核对本校名单；教职工不方便自己预约的，可以代为选好时段。",
    ),
    Kind.HEALTH_TOMORROW: Text(
        "明天{begins}体检，请准时到",
        "您预约的体检在明天（{first_day}）{begins}开始，地点：{hospital}。\n"
        "临时去不了的，请今天改约其他时段，或告诉本校工会。",
    ),
    Kind.HEALTH_CANCELLED: Text(
        "原定的体检取消了",
        "原定{first_day}至{last_day}在{hospital}的体检取消，请不要前往。\n有疑问请联系本校工会。",
    ),
}
