"""Sentences about plans and their tasks."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
    Kind.PLAN_SUBMITTED: Text(
        "《{title}》等您批复",
        "起草人提交了《{title}》，请您审阅：同意就批复，需要修改就写明意见退回。",
    ),
    Kind.PLAN_APPROVED: Text(
        "《{title}》已批复",
        "县工会主席已批复《{title}》。请定好签收截止日期，下发到各校。",
    ),
    Kind.PLAN_RETURNED: Text(
        "《{title}》退回修改",
        "县工会主席退回了《{title}》。\n意见：{reason}\n请修改后重新提交。",
    ),
    Kind.PLAN_ISSUED: Text(
        "请签收《{title}》",
        "县教育工会下发了《{title}》，其中 {measure_count} 项由学校办理。\n"
        "签收截止：{sign_by}。\n请打开计划，看过本校的任务后点“签收”。",
    ),
    Kind.PLAN_CHASED: Text(
        "催签：《{title}》还没有签收",
        "县教育工会提醒：《{title}》还没有收到本校签收。\n"
        "签收截止：{sign_by}。\n请打开计划点“签收”；已经在纸上签过的，请县教育工会补录。",
    ),
    Kind.TASKS_CHASED: Text(
        "催办：《{title}》还有 {overdue} 项工作逾期",
        "县教育工会提醒：《{title}》里，本校还有 {overdue} 项工作过了期限。\n"
        "已经办完的，请补写办理情况和日期；办不了的，请向县教育工会说明。",
    ),
    Kind.PLAN_SIGNED: Text(
        "{day}有 {count} 所学校签收《{subject}》",
        "{lines}\n还没有签收的学校，请在计划的签收情况里查看。",
        "{union}{paper}",
    ),
    Kind.TASK_ASSIGNED: Text(
        "{day}有 {count} 项工作交给您办理",
        "{lines}\n办完后请在任务里写一句办理情况和日期。",
        "《{title}》，{due}",
    ),
    Kind.TASK_COMPLETED: Text(
        "{day}各校办结 {count} 项工作",
        "{lines}\n情况不符的，可以打开任务，写明意见退回。",
        "{union}：《{title}》，{done_on}办结{paper}",
    ),
    Kind.TASK_REJECTED: Text(
        "《{title}》退回补办",
        "县教育工会退回了《{title}》的办理情况。\n意见：{reason}\n请按意见补充后重新报送，{due}。",
    ),
    Kind.TASK_EXEMPTED: Text(
        "《{title}》本校免办",
        "县教育工会同意本校不办《{title}》。\n理由：{reason}\n这一项不再提醒，您不用再做什么。",
    ),
    Kind.TASKS_SOON: Text(
        "有 {count} 项工作快到期",
        "{lines}\n办完后请在任务里写一句办理情况和日期。",
        "《{title}》，{due}",
    ),
    Kind.TASKS_DUE: Text(
        "{day}有 {count} 项工作到期",
        "{lines}\n已经办完的，请在任务里写一句办理情况和日期。",
        "《{title}》",
    ),
    Kind.TASKS_OVERDUE: Text(
        "有 {count} 项工作过了期限",
        "{lines}\n已经办完的，请补写办理情况和日期；办不了的，请向县教育工会说明。",
        "《{title}》，原定{due}",
    ),
    Kind.TASKS_ESCALATED: Text(
        "有 {count} 项学校工作逾期较久",
        "{lines}\n请先与学校联系，了解困难；确实办不了的，可以免办。",
        "{union}：《{title}》，原定{due}",
    ),
}
