"""Sentences about suggestions; what one says is never in them."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.SUGGESTION_RECEIVED: Text(
        "收到一条合理化建议",
        "有教职工提了一条合理化建议，现在只有工会委员能看到。\n"
        "请打开看一下：合适的公开给大家，能办的采纳或转有关部门，不能办的说明原因。",
    ),
    Kind.SUGGESTION_ANSWERED: Text(
        "您提的建议{outcome}",
        "您提的合理化建议{outcome}，请打开查看答复。\n谢谢您为学校出主意。",
    ),
    Kind.SUGGESTION_TAKEN_UP: Text(
        "您提的建议被代表转为提案",
        "有代表把您提的合理化建议作为提案提出，后面按提案办理，请打开查看。",
    ),
}
