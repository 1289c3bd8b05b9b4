"""The words in which an entry of the log is shown."""

import json

from services.directory.access.domain.devices import device_words
from services.directory.audit_acts import AUDIT_LABELS, AuditAct
from shared.contracts.roles import ROLE_LABELS, Role

MOST_EXPORTED = 20_000

OUTCOME_LABELS = {"done": "已办", "refused": "未通过"}

# Acts that somebody does with their own account, which is not a look at anybody's data.
SIGNING = (AuditAct.SIGNED_IN, AuditAct.SIGNED_OUT)

_FACTS = {
    "fields": "内容",
    "role": "职务",
    "first_day": "从",
    "last_day": "到",
    "login": "登录名",
    "address": "来自",
    "device": "设备",
    "union": "单位",
    "count": "条数",
    "days": "日期",
    "purpose": "事项",
    "version": "文本版本",
    "receiver": "接收单位",
    "day": "日期",
    "until": "保留到",
    "paper": "纸质件",
    "request": "申请",
}

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


def label_of(act: str) -> str:
    """What people call an act; its code where it is of a newer program."""
    return AUDIT_LABELS.get(AuditAct(act), act) if act in set(AuditAct) else act


def nobody_said(act: str) -> str:
    """Who acted where nobody is named: somebody at the door, or a program."""
    return "未登录的人" if act == AuditAct.SIGNED_IN else "系统"


def acts_called(text: str) -> list[AuditAct]:
    """The acts whose word holds this text."""
    return [act for act, label in AUDIT_LABELS.items() if text in label]


def roles_said(acting_as: str) -> str:
    """The roles somebody acted in, in words."""
    known = {role.value: label for role, label in ROLE_LABELS.items()}
    return "、".join(known.get(role, role) for role in acting_as.split(",") if role)


def facts_said(facts: str) -> str:
    """What an entry tells besides, in words: 职务：工会主席；到：2027-08-31."""
    read: dict[str, str] = json.loads(facts)
    return "；".join(
        f"{_FACTS.get(name, name)}：{_value_said(name, value)}"
        for name, value in sorted(read.items(), key=lambda fact: _place(fact[0]))
        if value
    )


def _place(name: str) -> int:
    """Facts are told in the order of the words for them, others after."""
    return list(_FACTS).index(name) if name in _FACTS else len(_FACTS)


def _value_said(name: str, value: str) -> str:
    if name == "fields":
        return "、".join(FIELD_LABELS.get(field, field) for field in value.split(","))
    if name == "role" and value in set(Role):
        return ROLE_LABELS[Role(value)]
    if name == "device":
        return device_words(value)
    return value
