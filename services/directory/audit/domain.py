"""The words in which the directory's entries are shown."""

from services.directory.access.domain.devices import device_words
from services.directory.audit_acts import AUDIT_LABELS, AuditAct
from services.directory.people.domain.corrections import CorrectionState
from services.directory.people.domain.membership import STEP_LABELS
from shared.audit.words import Words, one_of, some_of
from shared.contracts.roles import ROLE_LABELS, STANDING_LABELS

# Acts that somebody does with their own account, which is not a look at anybody's data.
SIGNING = frozenset({AuditAct.SIGNED_IN, AuditAct.SIGNED_OUT})

FIELD_LABELS = {
    "name": "姓名",
    "staff_no": "工号",
    "sex": "性别",
    "birth": "出生日期",
    "nation": "民族",
    "politics": "政治面貌",
    "education": "学历",
    "degree": "学位",
    "title": "职称",
    "title_since": "职称取得时间",
    "post": "岗位",
    "subject": "任教学科",
    "staff_kind": "用工性质",
    "first_job": "参加工作时间",
    "came_here": "来校时间",
    "joined_union": "入会时间",
    "member_no": "会员证号",
    "phone": "电话",
    "email": "邮箱",
    "note": "备注",
    "id_number": "身份证号",
    "bank_card": "银行卡号",
}

_CORRECTIONS = {
    CorrectionState.OPEN: "等待答复",
    CorrectionState.CORRECTED: "已更正",
    CorrectionState.DECLINED: "未更正",
    CorrectionState.TAKEN_BACK: "本人已撤回",
}

_FACTS = {
    "fields": "内容",
    "role": "职务",
    "roles": "职务",
    "standing": "任职方式",
    "first_day": "从",
    "last_day": "到",
    "login": "登录名",
    "address": "来自",
    "device": "设备",
    "union": "单位",
    "campus": "校区",
    "group": "小组",
    "move": "变更",
    "step": "办理",
    "about": "内容",
    "state": "结果",
    "purpose": "事项",
    "version": "文本版本",
    "receiver": "接收单位",
    "day": "日期",
    "until": "保留到",
    "paper": "纸质件",
    "request": "申请",
    "found": "是否查到",
    "people": "人数",
    "file": "文件",
    "new": "新录入行数",
    "same": "已登记行数",
    "doubt": "存疑行数",
    "wrong": "有误行数",
    "duplicate": "重复行数",
    "skipped": "不是人员的行数",
    "valid_from": "起算日期",
    "second_factor_roles": "须两步验证",
    "first_password_days": "一次性密码有效天数",
}

WORDS = Words(
    acts=AUDIT_LABELS,
    facts=_FACTS,
    values={
        "fields": some_of(FIELD_LABELS),
        "role": one_of(ROLE_LABELS),
        "roles": some_of(ROLE_LABELS),
        "second_factor_roles": some_of(ROLE_LABELS),
        "standing": one_of(STANDING_LABELS),
        "step": one_of(STEP_LABELS),
        "state": one_of(_CORRECTIONS),
        "found": one_of({"yes": "是", "no": "否"}),
        "device": device_words,
    },
    at_the_door=frozenset({AuditAct.SIGNED_IN}),
)
