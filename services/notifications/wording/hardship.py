"""Sentences about hardship files and their moves."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.HARDSHIP_APPLIED: Text(
        "有一份帮扶申请等入户调查",
        "有一份帮扶申请已经提交。\n请安排两位同志入户了解情况，并在手机上登记调查结果。",
    ),
    Kind.HARDSHIP_OBJECTED: Text(
        "一份帮扶申请要重新核实",
        "公示期间有异议成立，一份帮扶申请退回到入户调查。\n请重新核实情况，再登记调查结果。",
    ),
    Kind.HARDSHIP_TO_FORWARD: Text(
        "有一份档案等您审核上报",
        "有一份帮扶档案已完成公示或民主评议。\n请打开核对；没有问题的，点“上报县教育工会”。",
    ),
    Kind.HARDSHIP_TO_CHECK: Text(
        "有一份学校上报的档案等审核",
        "有学校上报了一份帮扶档案。\n请打开审核：符合条件的建档；材料不够的退回，写明要补什么。",
    ),
    Kind.HARDSHIP_RETURNED: Text(
        "一份帮扶档案退回补充",
        "县教育工会退回了一份帮扶档案。\n请打开查看意见，补充以后再上报。",
    ),
    Kind.HARDSHIP_DECIDED: Text(
        "县教育工会办理了一份帮扶档案",
        "县教育工会办理了本校的一份帮扶档案。\n结果请打开查看，并当面告诉本人。",
    ),
    Kind.HARDSHIP_NEWS: Text(
        "您在工会办理的事项有新进展",
        "您在工会办理的事项有新进展，请打开查看。\n有疑问的，请联系本校工会主席。",
    ),
    Kind.HARDSHIP_REVIEW_DUE: Text(
        "一份帮扶档案到了复核的时间",
        "一份帮扶档案到了复核的时间。\n请了解家庭现在的情况，有变化的改好，再登记走访结果，由县教育工会复核。",
    ),
    Kind.HARDSHIP_FILES_OPENED: Text(
        "县里 {count} 次查看了本校的困难档案",
        "{lines}\n是哪一份、为什么查看，请打开困难档案查看。",
        "{actor}{looked}",
    ),
    Kind.TRANSFER_ASKED: Text(
        "您的工会档案是否转到新学校，请答复",
        "您已调到新学校。原学校工会有一份您的档案，是否转到新学校，请您决定。\n"
        "同意后由县教育工会办理，原学校不再能看到；不同意的，档案留在原学校。",
    ),
    Kind.TRANSFER_AGREED: Text(
        "有一份困难档案等转到新学校",
        "本人已同意把困难档案转到新学校。\n请打开转档名单办理。",
    ),
    Kind.TRANSFER_DONE: Text(
        "有一份困难档案转到了本校",
        "有一份困难档案随人调动转到了本校。\n请打开了解情况，安排一位同志联系本人。",
    ),
}
