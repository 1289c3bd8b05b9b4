"""Sentences about votes; none says how a vote went, that is read on its page."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.BALLOT_TO_SIGN: Text(
        "请签字确认计票结果：{title}",
        "“{title}”已经计票，请您作为总监票人核对后签字确认；数字不对的，请退回重新计票。",
    ),
    Kind.BALLOT_TO_ANNOUNCE: Text(
        "计票结果已签字，请主席团宣布：{title}",
        "“{title}”的计票结果，总监票人已经签字确认。\n请主席团宣布，宣布后在系统里登记，结果才会公开。",
    ),
    Kind.BALLOT_RESULT: Text(
        "结果已宣布：{title}",
        "“{title}”的结果，主席团已经宣布，请打开查看。",
    ),
    Kind.BALLOT_VOIDED: Text(
        "投票无效，请重新投票：{title}",
        "“{title}”这次投票无效，原因请打开查看。\n请向会场说明，并重新投票。",
    ),
    Kind.APPRAISAL_DELIVERED: Text(
        "民主评议结果已交党组织：{title}",
        "“{title}”的结果已经交党组织，只有您能打开查看，不宣布、不上屏、不报送。",
    ),
}
