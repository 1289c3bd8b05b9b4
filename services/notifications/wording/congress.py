"""Sentences about sessions of a congress."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.CONGRESS_TO_ANSWER: Text(
        "请批复：{title}",
        "这个单位请示召开{title}，请在{due_day}前批复或退回。\n打开可以看到开会日期和议程。",
    ),
    Kind.CONGRESS_FILED: Text(
        "{day}有 {count} 次会议报备案",
        "以下会议已报备案，不用批复；有问题的可以打开退回：\n{lines}",
        "{union}备案：{title}",
    ),
    Kind.CONGRESS_APPROVED: Text(
        "已批复同意：{title}",
        "县教育工会已同意召开{title}。\n请打开，定下时间地点，系统会通知全体参会人员。",
    ),
    Kind.CONGRESS_RETURNED: Text(
        "请示（备案）被退回，请修改：{title}",
        "{title}的请示（备案）被退回，意见是：\n{reason}\n请按意见修改后重新提交。",
    ),
    Kind.CONGRESS_OVERRIDDEN: Text(
        "{day}有 {count} 次会议未经批复先定了时间",
        "以下会议没有等到批复就定了时间，理由附后：\n{lines}",
        "{union}：{title}。理由：{reason}",
    ),
    Kind.CONGRESS_SCHEDULED: Text(
        "会议通知：{title}",
        "{title}{moved}{starts}在{place}召开，请准时参加。\n"
        "打开可以看议程、会议材料，并把时间添加到日历。",
    ),
    Kind.CONGRESS_SCHEDULED_COUNTY: Text(
        "{day}有 {count} 次会议定了时间",
        "以下会议定了时间：\n{lines}",
        "{union}：{title}，{starts}，{place}",
    ),
    Kind.CONGRESS_PAPERS: Text(
        "会议材料已发：{title}",
        "{title}的会议材料已经发出，{starts}开会。请会前看一看，有意见可以先向本组代表反映。",
    ),
    Kind.CONGRESS_ADJOURNED: Text(
        "会议延期：{title}",
        "{title}延期到{starts}，在{place}召开。\n原因：{reason}",
    ),
    Kind.CONGRESS_CANCELLED: Text(
        "会议取消：{title}",
        "{title}不召开了，您不用参加。\n原因：{reason}",
    ),
    Kind.CONGRESS_RESOLVED: Text(
        "会议决议已公布：{title}",
        "{title}的决议已经公布，请打开查看。",
    ),
    Kind.CONGRESS_REPORTED: Text(
        "{day}有 {count} 份教代会会后报告",
        "以下单位已报会后报告：\n{lines}",
        "{union}：{title}{late}",
    ),
    Kind.CONGRESS_REPORT_RETURNED: Text(
        "会后报告被退回，请补充：{title}",
        "{title}的会后报告被退回，意见是：\n{reason}\n请补充后重新报送。",
    ),
    Kind.CONGRESS_REPORT_DUE: Text(
        "会后报告到期还没有报：{title}",
        "{title}的会后报告应在{due_day}前报送。\n请打开，核对后报送；已经报过纸质的，填上日期就行。",
    ),
    Kind.CONGRESS_REPORTS_DUE: Text(
        "{day}有 {count} 份会后报告到期未报",
        "以下会议的会后报告到期还没有报，已提醒学校：\n{lines}",
        "{union}：{title}，应在{due_day}前报",
    ),
    Kind.CONGRESS_DUE_SOON: Text(
        "{title}还没有召开教代会（教职工大会）",
        "{title}已经过了大半，本单位还没有开过教代会（教职工大会），"
        "按规定每学年至少一次，请在{due_day}前安排。\n已经开过的，请补录，几分钟就能填好。",
    ),
    Kind.CONGRESS_OVERDUE: Text(
        "{title}没有召开教代会（教职工大会）",
        "{title}已经结束，系统里没有本单位开会的记录。\n"
        "开过的请补录；确实没有开的，请尽快安排，并向县教育工会说明。",
    ),
    Kind.CONGRESSES_OVERDUE: Text(
        "{day}有 {count} 个单位整学年没有开会的记录",
        "以下单位整学年没有召开教代会（教职工大会）的记录，已提醒学校补录或安排：\n{lines}",
        "{union}：{title}",
    ),
}
