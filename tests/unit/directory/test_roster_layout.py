"""Where the headings of a sheet are, what they mean, and which rows are no people."""

import pytest

from services.directory.roster.domain.fields import Field, field_of
from services.directory.roster.domain.layout import find_layout, why_skipped
from shared.spreadsheets.cells import Cell, SheetRow


def row(number: int, *texts: str) -> SheetRow:
    return SheetRow(number, tuple(map(Cell, texts)))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("姓 名", Field.NAME),
        ("姓名*", Field.NAME),
        ("姓名（按笔画排序）", Field.NAME),
        ("出生日期（yyyy-MM-dd）", Field.BIRTH),
        ("出生\n年月", Field.BIRTH),
        ("＊性别", Field.SEX),
        ("联系电话及手机", Field.PHONE),
        ("手机（电话）", Field.PHONE),
        ("任教科学", Field.SUBJECT),
        ("职称(职业资格)", Field.TITLE),
        ("现专业技术职务及取得时间", Field.TITLE),
        ("最高学历（学位）", Field.EDUCATION),
        ("来园年月", Field.CAME_HERE),
        ("身份证件号", Field.ID_NUMBER),
        ("何时加入工会组织", Field.JOINED_UNION),
        ("教职工编号*", Field.STAFF_NO),
        ("现任职务（岗位）", Field.POST),
        ("是否在编", Field.STAFF_KIND),
        ("工作单位", Field.UNIT),
    ],
)
def test_headings_mean_what_schools_mean_by_them(heading: str, field: Field):
    found = field_of(heading)
    assert found is not None
    assert found[0] is field


def test_a_title_and_a_unit_may_stand_above():
    layout = find_layout(
        [
            row(1, "教职工名册"),
            row(2, "填报单位：山脚小学 2026年3月"),
            row(4, "序号", "姓名", "性别"),
            row(5, "1", "王丽", "女"),
        ]
    )
    assert layout is not None
    assert (layout.heading_row, layout.stated_unit) == (4, "山脚小学")


def test_two_rows_of_headings_are_one():
    layout = find_layout(
        [
            row(1, "姓名", "性别", "专业技术职务", "", "联系电话"),
            row(2, "", "", "名称", "取得时间", ""),
            row(3, "王丽", "女", "一级教师", "2019.12", "13800000001"),
        ]
    )
    assert layout is not None
    assert layout.heading_row == 2
    fields = [column.field for column in layout.columns]
    assert fields == [Field.NAME, Field.SEX, Field.TITLE, Field.TITLE_SINCE, Field.PHONE]


def test_of_two_columns_of_one_meaning_the_better_named_one_is_read():
    layout = find_layout([row(1, "姓名", "联系电话", "手机号", "第一学历", "最高学历")])
    assert layout is not None
    assert [column.field for column in layout.columns] == [
        Field.NAME, None, Field.PHONE, None, Field.EDUCATION,
    ]  # fmt: skip


def test_headings_below_the_fifth_row_are_not_looked_for():
    rows = [row(n, "说明文字") for n in range(1, 6)]
    assert find_layout([*rows, row(6, "姓名", "性别")]) is None


LAYOUT = find_layout([row(1, "序号", "姓名", "性别", "备注")])


@pytest.mark.parametrize(
    ("texts", "first", "why"),
    [
        (("合计", "", "12", ""), False, "合计或签名"),
        (("填表人：某某", "", "审核人：", ""), False, "合计或签名"),
        (("", "（示例）王晓明", "女", ""), True, "示例行"),
        (("", "请填写真实姓名", "下拉选择", ""), True, "填写说明"),
        (("序号", "姓名", "性别", "备注"), False, "重复的表头"),
        (("1", "王丽", "女", "合计过一次"), False, None),
        (("", "", "女", ""), False, None),
    ],
)
def test_rows_that_are_no_people_are_told_apart(
    texts: tuple[str, ...], first: bool, why: str | None
):
    assert LAYOUT is not None
    assert why_skipped(row(2, *texts).cells, LAYOUT, first=first) == why
