"""Sentences about public notices."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.NOTICE_OPENED: Text(
        "公示开始：{title}",
        "“{title}”今天开始公示，到{until}为止。\n"
        "要张贴或宣读的，请打印张贴，并在公示里登记日期；收到异议的，请登记并在期满前处理。",
    ),
    Kind.NOTICE_SHOWN: Text(
        "公示：{title}",
        "“{title}”正在公示，到{until}为止。\n"
        "有异议的，请打开公示署名提出，只有处理异议的人能看到；也可以向公示里写的受理单位当面或打电话提出。",
    ),
    Kind.NOTICE_OBJECTED: Text(
        "公示收到异议，请处理：{title}",
        "“{title}”收到异议，现有 {waiting} 条等待处理，公示到{until}为止。\n"
        "请打开公示核实情况，写明处理意见；异议处理完以前，公示不会结束。",
    ),
    Kind.NOTICE_CLOSED: Text(
        "公示{outcome}：{title}",
        "“{title}”的公示{outcome}。{then}",
    ),
}
