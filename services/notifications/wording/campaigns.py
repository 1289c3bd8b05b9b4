"""Sentences about campaigns and their lists."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.CAMPAIGN_TO_DECIDE: Text(
        "“{title}”等您审批",
        "起草人提交了“{title}”，请打开看预算、名额和时间。\n同意就点“批准”；需要修改，写明意见退回。",
    ),
    Kind.CAMPAIGN_APPROVED: Text(
        "“{title}”已批准",
        "“{title}”已批准。\n请打开点“开始”，各校工会主席会收到通知。",
    ),
    Kind.CAMPAIGN_RETURNED: Text(
        "“{title}”退回修改",
        "“{title}”没有批准。\n意见：{reason}\n请修改后重新提交。",
    ),
    Kind.CAMPAIGN_OPENED: Text(
        "请报“{title}”的名单",
        "县教育工会组织“{title}”，请在{until}前提交本校名单。\n"
        "打开就能选人；名额、标准和经费来源都写在里面。已经在纸上办完的，可以补录。",
    ),
    Kind.CAMPAIGN_CANCELLED: Text(
        "“{title}”取消了",
        "县教育工会取消了“{title}”。\n已经填写的名单不用再办，您不用再做什么。",
    ),
    # As with aid: neither who is on a list, nor with how much.
    Kind.CAMPAIGN_LIST_TO_DECIDE: Text(
        "“{title}”的名单等您审批",
        "“{title}”的名单已提交，请打开审批。\n同意就点“同意”；需要修改，写明意见退回。",
    ),
    Kind.CAMPAIGN_LISTS_SUBMITTED: Text(
        "{day}收到 {count} 份慰问名单",
        "{lines}\n可以在活动里一次审批全部名单。",
        "{union}：“{title}”",
    ),
    Kind.CAMPAIGN_LIST_RETURNED: Text(
        "“{title}”的名单退回修改",
        "“{title}”的名单没有同意。\n意见：{reason}\n请修改后重新提交。",
    ),
    Kind.CAMPAIGN_LIST_APPROVED: Text(
        "“{title}”的名单已同意",
        "“{title}”的名单已审批同意。\n请办理发放，打印登记表请本人签字，再登记发放和签收。",
    ),
    Kind.CAMPAIGN_LIST_PAID: Text(
        "“{title}”的名单已发放",
        "“{title}”的名单已登记发放。\n请在登记表上签收；签完后登记一次签收日期就办完了。",
    ),
    Kind.CAMPAIGN_RECEIVED: Text(
        "工会的慰问已发放，请查收",
        "工会已为您办理慰问，请查收。\n没有收到或有疑问的，请联系本校工会主席。",
    ),
    Kind.CAMPAIGN_LIST_TAKEN_BACK: Text(
        "“{title}”的名单全部收回",
        "“{title}”名单上的发放已全部登记为收回。\n原因和日期请打开名单查看。",
    ),
}
