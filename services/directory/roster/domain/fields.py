"""What a roster may say of a person, under which headings schools write it, and what is not asked.

The variants come from real staff tables. The first of a field's variants that a sheet has is read;
a second column of the same meaning stays unread until a person maps it.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class Field(StrEnum):
    """A column's meaning; all but `UNIT` and `AGE` are details of a person."""

    NAME = "name"
    UNIT = "unit"
    STAFF_NO = "staff_no"
    SEX = "sex"
    BIRTH = "birth"
    AGE = "age"
    ID_NUMBER = "id_number"
    NATION = "nation"
    POLITICS = "politics"
    EDUCATION = "education"
    DEGREE = "degree"
    TITLE = "title"
    TITLE_SINCE = "title_since"
    POST = "post"
    SUBJECT = "subject"
    STAFF_KIND = "staff_kind"
    FIRST_JOB = "first_job"
    CAME_HERE = "came_here"
    JOINED_UNION = "joined_union"
    MEMBER_NO = "member_no"
    PHONE = "phone"
    EMAIL = "email"
    NOTE = "note"


LABELS: dict[Field, str] = {
    Field.NAME: "姓名",
    Field.UNIT: "单位",
    Field.STAFF_NO: "职工号",
    Field.SEX: "性别",
    Field.BIRTH: "出生年月",
    Field.AGE: "年龄",
    Field.ID_NUMBER: "身份证号",
    Field.NATION: "民族",
    Field.POLITICS: "政治面貌",
    Field.EDUCATION: "学历",
    Field.DEGREE: "学位",
    Field.TITLE: "职称",
    Field.TITLE_SINCE: "职称取得时间",
    Field.POST: "职务",
    Field.SUBJECT: "任教学科",
    Field.STAFF_KIND: "编制类型",
    Field.FIRST_JOB: "参加工作时间",
    Field.CAME_HERE: "来校时间",
    Field.JOINED_UNION: "入会时间",
    Field.MEMBER_NO: "会员证号",
    Field.PHONE: "手机号",
    Field.EMAIL: "电子邮箱",
    Field.NOTE: "备注",
}

# Checked against the birth, kept nowhere: it is wrong a year later.
NOT_KEPT = frozenset({Field.UNIT, Field.AGE})

_VARIANTS: dict[Field, str] = {
    Field.NAME: (
        "姓名 教职工姓名 教工姓名 教师姓名 职工姓名 员工姓名 党员姓名 会员姓名 申报人姓名 名字"
    ),
    Field.UNIT: (
        "工作单位 单位 单位名称 学校 学校名称 所在学校 所在单位 当前任教学校 任教学校 "
        "隶属集团 填报单位 所属工会 基层工会"
    ),
    Field.STAFF_NO: "教职工编号 职工号 人员编码 职工编号 工号 教工号 教职工号",
    Field.SEX: "性别",
    Field.BIRTH: "出生年月 出生年月日 出生日期 出生时间 生日",
    Field.AGE: "年龄",
    Field.ID_NUMBER: (
        "身份证号 身份证号码 公民身份号码 居民身份证号 身份证 证件号码 身份证件号 有效证件号"
    ),
    Field.NATION: "民族",
    Field.POLITICS: "政治面貌 政治面目",
    Field.EDUCATION: (
        "学历 最高学历 文化程度 当前学历 学历学位 最高学历学位 全日制学历 原始学历 第一学历"
    ),
    Field.DEGREE: "学位 最高学位",
    Field.TITLE: (
        "职称 现聘职称 教师职称 专业技术职务 现任专业技术职务 现专业技术职务及取得时间 "
        "专业技术资格 专业技术职称 现聘岗位类别及起聘时间 技术职称"
    ),
    Field.TITLE_SINCE: (
        "职称取得时间 评职时间 取得时间 晋升时间 现专技岗位时间 现聘时间 任职资格时间"
    ),
    Field.POST: "职务 行政职务 现任职务岗位 现任职务 现任工会职务",
    Field.SUBJECT: "任教学科 任教科学 学科 担任学科 专业学科 任教科目",
    Field.STAFF_KIND: "编制类型 当前编制 编制状态 编制 人员类别 教职工类别 是否在编 用工性质 身份",
    Field.FIRST_JOB: "参加工作时间 参加工作年月 工作时间 首次参加工作年月 工龄起算时间 参工时间",
    Field.CAME_HERE: (
        "来校年月 来校时间 来我校时间 进本校年月 进校时间 来园年月 到校时间 本单位起薪时间"
    ),
    Field.JOINED_UNION: "入会时间 加入工会时间 何时加入工会组织 入会年月 入会日期",
    Field.MEMBER_NO: "会员证号码 会员证号 会员编号 工会会员证号",
    Field.PHONE: (
        "手机号 手机 手机号码 联系手机 移动电话 联系电话 联系方式 联系电话及手机 电话 "
        "电话号码 办公电话 短号"
    ),
    Field.EMAIL: "电子邮箱 邮箱 电子邮件 邮件 email e-mail 教育网",
    Field.NOTE: "备注 说明",
}

# Often there, never needed here: left in the file, and told to whoever imports.
NOT_ASKED: dict[str, str] = {
    "工资、银行卡": "开户银行 银行卡号 银行账号 工资卡号 工资 基本工资",
    "家庭住址": "家庭住址 家庭详细住址 现住址 当前住址 住址 籍贯 出生地 户籍 户口所在地",
    "亲属和联系人": "紧急联系人 紧急联系人电话 配偶姓名 家属姓名 子女姓名",
    "党团时间": "入党时间 入党年月 入党团时间",
    "困难情况": "困难类别 劳模类型 健康状况 婚姻状况 家庭人口",
}

# Who is to be entered is asked for; the rest helps and may be left out.
REQUIRED = frozenset({Field.NAME})
# Everything that may stand in a template, in its order.
IN_TEMPLATE: tuple[Field, ...] = (
    Field.NAME,
    Field.SEX,
    Field.BIRTH,
    Field.STAFF_NO,
    Field.NATION,
    Field.POLITICS,
    Field.EDUCATION,
    Field.TITLE,
    Field.TITLE_SINCE,
    Field.POST,
    Field.SUBJECT,
    Field.STAFF_KIND,
    Field.FIRST_JOB,
    Field.CAME_HERE,
    Field.JOINED_UNION,
    Field.MEMBER_NO,
    Field.PHONE,
    Field.EMAIL,
    Field.NOTE,
)

_NOISE = re.compile(r"[\s*※★☆:：#、,，.。_]+")
_BRACKETED = re.compile(r"[(\[【〔<《][^)\]】〕>》]*[)\]】〕>》]?")
_BRACKET = re.compile(r"[()\[\]【】〔〕<>《》]")
_RANKED: dict[str, tuple[Field, int]] = {
    variant: (field, rank)
    for field, variants in _VARIANTS.items()
    for rank, variant in enumerate(variants.split())
}
_UNASKED: dict[str, str] = {
    variant: what for what, variants in NOT_ASKED.items() for variant in variants.split()
}


@lru_cache(maxsize=4096)
def keys_of(heading: str) -> tuple[str, ...]:
    """A heading without blanks, stars and marks: with the words of its brackets, then without."""
    text = _NOISE.sub("", unicodedata.normalize("NFKC", heading)).lower()
    return tuple(dict.fromkeys((_BRACKET.sub("", text), _BRACKETED.sub("", text))))


def field_of(heading: str) -> tuple[Field, int] | None:
    """What a heading means, and how good a name for it that is (0 is the best)."""
    return next((_RANKED[key] for key in keys_of(heading) if key in _RANKED), None)


def unasked(heading: str) -> str | None:
    """The kind of data not asked for that stands under this heading."""
    return next((_UNASKED[key] for key in keys_of(heading) if key in _UNASKED), None)


def is_heading(text: str) -> bool:
    return field_of(text) is not None or unasked(text) is not None
