"""The other values of a staff table: what a cell says, in one form, or why that cannot be told."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date

from services.directory.people.domain.details import DetailNotPossible, Sex, StaffKind, clean_name
from services.directory.people.domain.identity import read_id_number
from services.directory.roster.domain.days import DayAsked, read_day
from services.directory.roster.domain.fields import LABELS, Field
from services.directory.roster.domain.findings import (
    NOTHING,
    Reading,
    doubt,
    noted,
    quoted,
    wrong,
)
from services.directory.roster.domain.names import looks_like_two
from shared.id_numbers import NotAnIdNumber
from shared.spreadsheets.cells import Cell, CellKind

LONGEST = 200
_BLANKS = frozenset(
    {"", "/", "-", "--", "—", "——", "\\", "无", "暂无", "不详", "未知", "N/A", "#N/A"}
)
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{1,2}")


def text_of(cell: Cell) -> str:
    """The cell's text in NFC, in one line, without marks that have no shape."""
    text = unicodedata.normalize("NFC", cell.text)
    if not text.isprintable():
        text = "".join(c for c in text if c.isspace() or _has_shape(c))
    line = " ".join(text.split())
    return "" if line in _BLANKS else line


def _has_shape(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def read_words(cell: Cell, field: Field) -> Reading:
    text = text_of(cell)
    if len(text) > LONGEST:
        return wrong("too-long", f"{LABELS[field]}太长（{len(text)} 字），最多 {LONGEST} 字")
    return Reading(text or None)


def read_name(cell: Cell) -> Reading:
    text = text_of(cell)
    if not text:
        return wrong("name-missing", "姓名是空的，请补上")
    if re.search(r"[、,，;；/|]", text):
        return wrong("several-names", f"姓名{quoted(text)}像是几个人，请每人填一行")
    if re.search(r"\d", text):
        return wrong("name-with-figures", f"姓名{quoted(text)}里有数字，请核对")
    try:
        name = clean_name(text)
    except DetailNotPossible as error:
        return wrong(
            "name-unreadable", f"姓名{quoted(text)}不能读取：{error.sentence.rstrip('。')}"
        )
    if looks_like_two(name):
        return doubt(name, "names-together", f"姓名{quoted(name)}可能是两个人连在了一起，请核对")
    return Reading(name)


_SEXES = {
    **dict.fromkeys(("男", "男性", "1", "m", "male"), Sex.MALE),
    **dict.fromkeys(("女", "女性", "2", "f", "female"), Sex.FEMALE),
}


def read_sex(cell: Cell) -> Reading:
    text = text_of(cell)
    if not text:
        return NOTHING
    sex = _SEXES.get(unicodedata.normalize("NFKC", text).replace(" ", "").lower())
    if sex is None:
        return wrong("no-sex", f"性别{quoted(text)}看不懂，请填“男”或“女”")
    return Reading(sex.value)


def read_age(cell: Cell, asked: DayAsked) -> Reading:
    """An age in years; a birth month under this heading is read as one."""
    text = unicodedata.normalize("NFKC", text_of(cell)).removesuffix("岁").removesuffix("周")
    if not text:
        return NOTHING
    if re.fullmatch(r"\d{2}", text):
        return Reading(text)
    birth = read_day(cell, asked)
    if birth.value is None:
        return wrong("no-age", f"年龄{quoted(text)}看不懂，请填周岁，例如 38")
    return birth


_FLOAT_DIGITS = 15


def read_number_of_identity(cell: Cell, today: date) -> Reading:
    """An identity number; what Excel has turned into a number has lost its last digits for good."""
    text = unicodedata.normalize("NFKC", text_of(cell)).replace(" ", "")
    if not text:
        return NOTHING
    as_number = cell.kind is CellKind.NUMBER and len(text) > _FLOAT_DIGITS
    if _SCIENTIFIC.fullmatch(text) or as_number:
        shown = re.sub(r"(\d\.\d{1,5})\d*", r"\1", text)
        return wrong(
            "id-number-damaged",
            f"身份证号被表格当成数字（{quoted(shown)}），后几位已经丢失，"
            "请把这一列设为“文本”后重新填写，或留空",
        )
    if "*" in text:
        return wrong("id-number-masked", "身份证号带有星号，请填完整的号码，或留空")
    try:
        return Reading(read_id_number(text, today).text)
    except NotAnIdNumber as error:
        return wrong("id-number-wrong", error.sentence.rstrip("。") + "，也可以留空")


_BETWEEN_PHONES = re.compile(r"[/、,，;；|\\或]+")
_MOBILE = re.compile(r"(?:\+?86-?)?(1[3-9]\d{9})")
_FIXED = re.compile(r"0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|\d{7,8}")
_SHORT = re.compile(r"\d{5,6}")


def read_phone(cell: Cell) -> Reading:
    text = unicodedata.normalize("NFKC", text_of(cell))
    if not text:
        return NOTHING
    if _SCIENTIFIC.fullmatch(text):
        return wrong("phone-damaged", f"手机号{quoted(text)}被表格改写，请设为“文本”后重新填写")
    numbers = _phones(text)
    if numbers is None:
        return wrong("no-phone", f"手机号{quoted(text)}不对，手机号应为 11 位数字")
    best = next((number for number in numbers if _MOBILE.fullmatch(number)), numbers[0])
    others = [number for number in numbers if number != best]
    if not others:
        return Reading(best)
    return noted(best, "second-phone", f"有两个号码，只录入 {best}，没有录入 {'、'.join(others)}")


def _phones(text: str) -> list[str] | None:
    """The numbers in a text; None when something in it is none."""
    parts = [part for part in _BETWEEN_PHONES.split(text) if part.strip()]
    if len(parts) == 1 and _phone(text) is None:
        parts = text.split()
    numbers = [_phone(part) for part in parts]
    found = [number for number in numbers if number is not None]
    return found if found and len(found) == len(numbers) else None


def _phone(text: str) -> str | None:
    plain = re.sub(r"[\s()]", "", text)
    mobile = _MOBILE.fullmatch(plain.replace("-", ""))
    if mobile:
        return mobile[1]
    return plain if _FIXED.fullmatch(plain) or _SHORT.fullmatch(plain) else None


_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def read_email(cell: Cell) -> Reading:
    text = unicodedata.normalize("NFKC", text_of(cell)).replace(" ", "")
    if not text:
        return NOTHING
    if not _EMAIL.fullmatch(text) or len(text) > LONGEST:
        return wrong("no-email", f"电子邮箱{quoted(text)}不对，请改为如 name@example.com")
    return Reading(text)


def read_nation(cell: Cell) -> Reading:
    text = text_of(cell).replace(" ", "")
    if not text:
        return NOTHING
    if len(text) > 8 or re.search(r"\d", text):  # noqa: PLR2004 - no nation's name is longer
        return wrong("no-nation", f"民族{quoted(text)}不对，请改为如“汉族”")
    return Reading(text if text.endswith("族") else f"{text}族")


_POLITICS = {
    "党员": "中共党员",
    "共产党员": "中共党员",
    "中国共产党党员": "中共党员",
    "预备党员": "中共预备党员",
    "团员": "共青团员",
    "共青团": "共青团员",
    "一般群众": "群众",
    **{f"{party}会员": party for party in ("民革", "民进", "民建")},
}


def read_politics(cell: Cell) -> Reading:
    read = read_words(cell, Field.POLITICS)
    return Reading(_POLITICS.get(read.value, read.value)) if read.value else read


_KINDS = {
    **dict.fromkeys(
        ("在编", "事业编", "事业编制", "编内", "正式", "正式在编", "是"), StaffKind.ESTABLISHED
    ),
    **dict.fromkeys(
        ("合同", "合同制", "合同聘用", "聘用", "编外", "非在编", "不在编", "备案制", "自聘"),
        StaffKind.CONTRACT,
    ),
    **dict.fromkeys(("劳务派遣", "派遣"), StaffKind.AGENCY),
    **dict.fromkeys(("借调", "借用", "支教", "交流"), StaffKind.SECONDED),
    **dict.fromkeys(
        ("临时", "代课", "临聘", "临时代课", "代课教师", "临时工"), StaffKind.TEMPORARY
    ),
    **dict.fromkeys(("其他", "其它", "否"), StaffKind.OTHER),
}


def read_staff_kind(cell: Cell) -> Reading:
    text = re.sub(r"(?:人员|教师|职工)$", "", text_of(cell).replace(" ", ""))
    if not text:
        return NOTHING
    kind = _KINDS.get(text)
    if kind is None:
        sentence = f"编制类型{quoted(text)}没有对应的类别，将记为“其他”，请核对"
        return doubt(StaffKind.OTHER.value, "staff-kind-unsure", sentence, "在编", "合同聘用")
    return Reading(kind.value)


_TITLE_DATED = re.compile(
    r"(?P<title>\D{2,30}?)[\s/、,，:：]*[(（]?(?P<day>(?:19|20)\d{2}[年./-]?\d{0,2}[月./-]?\d{0,2}日?)[)）]?"
)
_TITLE_YEARS = re.compile(r"(?P<title>\D{2,30}?)[(（]\d{1,2}年[)）]")


def read_title(cell: Cell, asked: DayAsked) -> tuple[Reading, Reading]:
    """A title, and the day it was obtained where both stand in one cell."""
    words = read_words(cell, Field.TITLE)
    text = words.value
    if text is None:
        return words, NOTHING
    dated = _TITLE_DATED.fullmatch(text)
    if dated:
        since = read_day(Cell(dated["day"]), asked)
        return Reading(dated["title"].strip("(（ ")), since
    years = _TITLE_YEARS.fullmatch(text)
    if years:
        return noted(years["title"], "title-years", f"职称{quoted(text)}中的年限没有录入"), NOTHING
    return words, NOTHING


Reader = Callable[[Cell], Reading]
READERS: Mapping[Field, Reader] = {
    Field.NAME: read_name,
    Field.SEX: read_sex,
    Field.PHONE: read_phone,
    Field.EMAIL: read_email,
    Field.NATION: read_nation,
    Field.POLITICS: read_politics,
    Field.STAFF_KIND: read_staff_kind,
}
DAYS = frozenset(
    {Field.BIRTH, Field.TITLE_SINCE, Field.FIRST_JOB, Field.CAME_HERE, Field.JOINED_UNION}
)
