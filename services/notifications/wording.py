"""Every sentence that people get from the platform, in one table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.notifications.kinds import Kind
from shared.calendar import chinese_date

# Stands in a stored line for the school, whose name is put in when the line is read.
UNION_MARK = "\ufffc"

LONGEST_LIST = 20  # lines of a digest that are shown; the title still counts them all


@dataclass(frozen=True)
class Text:
    """Forms of a notice; `line` is one entry of a digest, whose body says {lines} where they go."""

    title: str
    body: str
    line: str = ""


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
    Kind.ROLES_ENDING: Text(
        "有 {count} 项职务任期将满",
        "{lines}\n请提早准备换届；任期最后一天过后，相应的权限自动收回。",
        "{holder}：{title}，{last_day}届满",
    ),
    Kind.ROLES_ENDING_COUNTY: Text(
        "各校有 {count} 项职务任期将满",
        "{lines}\n请指导学校按期换届；任期情况在“职务与任期”里查看。",
        "{union}：{holder}，{title}，{last_day}届满",
    ),
    Kind.HANDED_OVER: Text(
        "换届交接：{roles}",
        "{from_name}的{roles}从{day}起由{to_name}接任。{work}",
    ),
    Kind.HAND_OVER_UNDONE: Text(
        "换届交接已撤销：{roles}",
        "{from_name}交给{to_name}的{roles}已撤销，仍由{from_name}负责。",
    ),
    Kind.FILES_OPENED: Text(
        "县里查看了本校 {count} 份人员档案",
        "{lines}\n是谁的档案、为什么查看，请打开“操作记录”；本人也可以在“谁看过我的资料”里看到。",
        "{actor}查看了一份人员档案",
    ),
    Kind.CONSENT_WITHDRAWN: Text(
        "有人撤回“{title}”的授权",
        "有一位教职工撤回了“{title}”的授权。\n"
        "从现在起，请不要再为这一项使用其个人信息；已经提供给别的单位的，请通知对方停止使用。\n"
        "是哪一位，请打开授权情况查看。",
    ),
    Kind.DATA_REQUESTED: Text(
        "有人申请{title}",
        "有一位教职工申请{title}，{due}。\n请打开资料申请办理；不能办理的，写明原因答复本人。",
    ),
    Kind.TERM_EXPIRING: Text(
        "本会应在{due_day}前换届选举",
        "本会这一届委员会的任期快到了，应在{due_day}前换届选举。\n"
        "请与党组织商量时间，先向县教育工会请示；选举后请把结果报县教育工会登记。",
    ),
    Kind.TERMS_EXPIRING: Text(
        "有 {count} 个学校工会快要换届",
        "{lines}\n请提醒这些学校先请示、按期选举；选举后在单位页面登记结果。",
        "{union}：应在{due_day}前换届选举",
    ),
    Kind.CERTIFICATE_EXPIRING: Text(
        "本会法人资格证书{due_day}到期",
        "本会的工会法人资格证书将在{due_day}到期。\n"
        "请在到期前办理换证，换好后把新的有效期报县教育工会登记。",
    ),
    Kind.CERTIFICATES_EXPIRING: Text(
        "有 {count} 个学校工会的法人证书快到期",
        "{lines}\n换好证的，请在单位页面登记新的有效期。",
        "{union}：{due_day}到期",
    ),
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
        "县里查看了本校 {count} 份困难档案",
        "{lines}\n是哪一份、为什么查看，请打开困难档案查看。",
        "{actor}查看了一份困难档案",
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
    Kind.VISIT_DUE: Text(
        "有一件走访等您安排",
        "本单位有一件走访等您安排，请在{due_day}前看望。\n打开后可以请人去，去过的可以直接登记走访记录。",
    ),
    Kind.VISIT_ASSIGNED: Text(
        "工会请您去走访",
        "工会请您去走访，请在{due_day}前看望，看望谁请打开查看。\n回来后登记几句话就行，不用拍照。",
    ),
    Kind.VISIT_TO_LOOK_AT: Text(
        "一件走访已登记，请您看一下",
        "一件走访已经登记了走访记录。\n没有后续的事就点“办结”，还要跟进的请定一个日期。",
    ),
    Kind.VISIT_REMINDED: Text(
        "有一件走访还没有登记",
        "有一件走访应在{due_day}前看望，现在还没有走访记录。\n"
        "去过了，请登记；还没去，请尽快看望；不用去的，请写明原因。",
    ),
    Kind.VISIT_FOLLOW_UP_DUE: Text(
        "有一件走访该跟进了",
        "有一件走访定在{due_day}跟进。\n办好了请点“办结”；还要再跟进的，请改一个日期。",
    ),
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

SIGNATURE = "【工会通】"
MAIL_FOOTER = "这封邮件由工会通自动发出，请不要直接回复。要少收邮件，请登录后在通知设置里选择。"

TEST_TITLE = "工会通测试消息"
TEST_BODY = "这是一条测试消息。收到它，说明这个通知渠道可以使用，您不用回复。"


@dataclass(frozen=True)
class Line:
    """One entry of a digest; `union` is the school it speaks of."""

    text: str
    union: str = ""
    done: bool = False


def due_words(due_on: date | None) -> str:
    return f"{chinese_date(due_on)}前完成" if due_on else "没有定完成日期"


def on_one_line(title: str) -> str:
    """A title as it fits into a heading or a mail's subject."""
    return " ".join(title.split())


def day_word(day: date, today: date) -> str:
    """The day as people say it: a digest is read later, too."""
    if day == today:
        return "今天"
    if day == today - timedelta(days=1):
        return "昨天"
    return f"{day.month}月{day.day}日"


def digest_title(kind: Kind, *, count: int, subject: str, day: date, today: date) -> str:
    return TEXTS[kind].title.format(count=count, subject=subject, day=day_word(day, today))


def digest_body(kind: Kind, lines: Sequence[Line], count: int) -> str:
    """The lines that are given, then what follows from them; says how many are not listed.

    Schools of which the same is said share one line.
    """
    schools: dict[tuple[str, bool], list[str]] = {}
    for line in lines:
        schools.setdefault((line.text, line.done), []).append(line.union)
    entries = [
        f"{number}. {entry(Line(text, '、'.join(dict.fromkeys(unions)), done=done))}"
        for number, ((text, done), unions) in enumerate(schools.items(), 1)
    ]
    if count > len(lines):
        entries.append(f"……共 {count} 项，其余请打开查看。")
    return TEXTS[kind].body.format(lines="\n".join(entries))


def entry(line: Line) -> str:
    """One line with the school's name in its place."""
    text = line.text.replace(UNION_MARK, line.union or "（单位名称稍后显示）")
    return f"{text}{'（已办）' if line.done else ''}"
