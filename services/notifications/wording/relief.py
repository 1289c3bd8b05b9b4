"""Sentences about everyday relief."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    # What stands on a locked screen says neither who is helped, nor why, nor with how much.
    Kind.AID_TO_DECIDE: Text(
        "有一份慰问帮扶申请等您审批",
        "有一份慰问帮扶申请等您审批，请打开查看。\n同意就点“同意”；需要修改，写明意见点“不同意”。",
    ),
    Kind.AID_APPROVED: Text(
        "一份慰问帮扶申请已同意",
        "一份慰问帮扶申请已审批同意。\n请办理发放，并登记发放日期和方式。",
    ),
    Kind.AID_REJECTED: Text(
        "一份慰问帮扶申请没有同意",
        "一份慰问帮扶申请没有审批同意。\n请打开查看意见，修改后再提交，或者取消。",
    ),
    Kind.AID_PAID: Text(
        "一份慰问帮扶已发放",
        "一份慰问帮扶已登记发放。\n请本人在登记表上签收，再登记签收日期。",
    ),
    Kind.AID_RECEIVED: Text(
        "工会已为您办理慰问，请查收",
        "工会已为您办理慰问，请查收。\n没有收到或有疑问的，请联系本校工会主席。",
    ),
    Kind.AID_RECLAIMED: Text(
        "一笔慰问帮扶款已收回",
        "一笔已发放的慰问帮扶款登记为收回。\n收回的原因和日期，请打开那份记录查看。",
    ),
    Kind.AID_FILES_OPENED: Text(
        "县里查看了本校 {count} 份慰问记录",
        "{lines}\n是哪一份、为什么查看，请打开慰问帮扶里的记录查看。",
        "{actor}查看了一份慰问记录",
    ),
}
