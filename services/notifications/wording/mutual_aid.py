"""Sentences about mutual aid."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.COVER_ENDING: Text(
        "{title}{due_day}到期",
        "“{title}”{due_day}到期，还没有下一期。\n"
        "要续的，请打开办理续保，再请参加的人逐个确认；县里统一办理的，等县里通知即可。",
    ),
    # What happened to somebody stays out of what a locked screen shows.
    Kind.CLAIM_DUE: Text(
        "互助保障的材料请在{due_day}前交",
        "您有一份互助保障的材料要在{due_day}前交齐。\n"
        "已经交了的，请打开登记一下；有困难请找本校工会，我们一起办。",
    ),
}
