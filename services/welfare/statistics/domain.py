"""The columns of the county's list of hardship files: which, in what order, called what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid

MOST_COLUMNS = 60
LONGEST_HEADING = 30


class ColumnKey(StrEnum):
    """What can stand in a column; `blank` is filled in by hand."""

    NUMBER = "number"
    UNIT = "unit"
    CATEGORY = "category"
    STATE = "state"
    NAME = "name"
    SEX = "sex"
    BIRTH = "birth"
    ID_NUMBER = "id_number"
    HEALTH = "health"
    STANDING = "standing"
    PHONE = "phone"
    ADDRESS = "address"
    BANK_CARD = "bank_card"
    PERSONS = "persons"
    OWN_MONTHLY = "own_monthly"
    OTHERS_YEARLY = "others_yearly"
    YEARLY = "yearly"
    PER_HEAD = "per_head"
    RIGID_YEARLY = "rigid_yearly"
    CAUSE = "cause"
    WORDS = "words"
    MEMBERS = "members"
    REGISTERED_ON = "registered_on"
    ENTERED_BY = "entered_by"
    DECIDED_BY = "decided_by"
    NATIONAL_STATE = "national_state"
    NATIONAL_NUMBER = "national_number"
    LAST_AIDED_ON = "last_aided_on"
    BLANK = "blank"


# What tells of a person more than that there is a file; masked unless somebody says why.
SENSITIVE = frozenset(
    {
        ColumnKey.NAME,
        ColumnKey.ID_NUMBER,
        ColumnKey.BIRTH,
        ColumnKey.PHONE,
        ColumnKey.ADDRESS,
        ColumnKey.BANK_CARD,
        ColumnKey.HEALTH,
        ColumnKey.OWN_MONTHLY,
        ColumnKey.OTHERS_YEARLY,
        ColumnKey.YEARLY,
        ColumnKey.PER_HEAD,
        ColumnKey.RIGID_YEARLY,
        ColumnKey.WORDS,
        ColumnKey.MEMBERS,
    }
)

# The headings that forms of unions commonly have.
HEADINGS: dict[ColumnKey, str] = {
    ColumnKey.NUMBER: "序号",
    ColumnKey.UNIT: "工作单位",
    ColumnKey.CATEGORY: "困难类别",
    ColumnKey.STATE: "档案状态",
    ColumnKey.NAME: "姓名",
    ColumnKey.SEX: "性别",
    ColumnKey.BIRTH: "出生日期",
    ColumnKey.ID_NUMBER: "身份证号",
    ColumnKey.HEALTH: "健康状况",
    ColumnKey.STANDING: "人员身份",
    ColumnKey.PHONE: "联系电话",
    ColumnKey.ADDRESS: "家庭住址",
    ColumnKey.BANK_CARD: "银行卡号",
    ColumnKey.PERSONS: "家庭人口",
    ColumnKey.OWN_MONTHLY: "本人月平均收入",
    ColumnKey.OTHERS_YEARLY: "家庭其他年收入",
    ColumnKey.YEARLY: "家庭年度总收入",
    ColumnKey.PER_HEAD: "家庭人均年收入",
    ColumnKey.RIGID_YEARLY: "家庭年刚性支出",
    ColumnKey.CAUSE: "主要致困原因",
    ColumnKey.WORDS: "补充说明",
    ColumnKey.MEMBERS: "家庭成员",
    ColumnKey.REGISTERED_ON: "建档日期",
    ColumnKey.ENTERED_BY: "建档人",
    ColumnKey.DECIDED_BY: "审核人",
    ColumnKey.NATIONAL_STATE: "县总工会办理情况",
    ColumnKey.NATIONAL_NUMBER: "县总工会档案编号",
    ColumnKey.LAST_AIDED_ON: "最近救助日期",
    ColumnKey.BLANK: "（空列）",
}


class ColumnsNotPossible(Invalid):
    """A list without a column, or with one twice, cannot be meant."""

    code: ClassVar[str] = "columns-not-possible"


@dataclass(frozen=True)
class MappedColumn:
    """One column and its heading."""

    key: ColumnKey
    heading: str


DEFAULT_COLUMNS: tuple[MappedColumn, ...] = tuple(
    MappedColumn(key, heading) for key, heading in HEADINGS.items() if key is not ColumnKey.BLANK
)


def check_columns(columns: Sequence[MappedColumn]) -> None:
    """Refuse a layout that nobody can read.

    Raises:
        ColumnsNotPossible.

    """
    if not columns:
        raise ColumnsNotPossible("请至少保留一列。")
    if len(columns) > MOST_COLUMNS:
        raise ColumnsNotPossible(f"最多 {MOST_COLUMNS} 列，请去掉不用的。")
    keys = [column.key for column in columns if column.key is not ColumnKey.BLANK]
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        raise ColumnsNotPossible(f"“{HEADINGS[twice]}”用了两次，请去掉一列。")
    headings = [column.heading for column in columns]
    if same := next((heading for heading in headings if headings.count(heading) > 1), None):
        raise ColumnsNotPossible(f"有两列的标题都是“{same}”，请改成不同的标题。")


def row_of(columns: Sequence[MappedColumn], values: Mapping[ColumnKey, str]) -> tuple[str, ...]:
    """One line of the list; what is not known, and what is left blank, is empty."""
    return tuple(values.get(column.key, "") for column in columns)
