"""Sentences about roles, terms, consent and data."""

from services.notifications.kinds import Kind
from services.notifications.wording.text import Text

TEXTS: dict[Kind, Text] = {
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
}
