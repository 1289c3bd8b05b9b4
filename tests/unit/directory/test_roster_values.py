"""Values of staff tables: every shape that was seen, and that nothing is invented from any text."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.directory.roster.domain.days import DayAsked, read_day
from services.directory.roster.domain.fields import Field
from services.directory.roster.domain.findings import Weight
from services.directory.roster.domain.layout import Column, Layout
from services.directory.roster.domain.reading import read_row
from services.directory.roster.domain.values import (
    read_name,
    read_number_of_identity,
    read_phone,
    read_title,
)
from shared.spreadsheets.cells import Cell, CellKind

TODAY = date(2026, 3, 16)
BIRTH = DayAsked("出生年月", TODAY, is_birth=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1968.01", "1968-01"),
        ("1991.9", "1991-09"),
        ("198412", "1984-12"),
        ("1973年11月", "1973-11"),
        ("85年3月", "1985-03"),
        ("1985", "1985"),
        ("1985.10", "1985-10"),
        ("1990-01", "1990-01"),
        ("1985.3.1", "1985-03-01"),
        ("1985年7月6日", "1985-07-06"),
        ("19850301", "1985-03-01"),
        ("１９８５．０３", "1985-03"),
        ("一九八五年九月八日", "1985-09-08"),
        ("一九九○年十二月", "1990-12"),
        ("1985-03-10 00:00:00", "1985-03-10"),
        ("/", None),
        ("", None),
    ],
)
def test_a_month_reads_as_it_is_meant(text: str, value: str | None):
    reading = read_day(Cell(text), BIRTH)
    assert (reading.value, reading.trouble) == (value, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1985.13", "no-month"),
        ("1985.02.30", "no-day"),
        ("2031.05", "day-to-come"),
        ("1901.05", "year-too-early"),
        ("2020.05", "age-not-possible"),
        ("○○四年", "day-unreadable"),
        ("五月", "day-unreadable"),
        ("912日", "day-unreadable"),
        ("1985.1", "month-unsure"),
        ("31107", "day-serial"),
    ],
)
def test_what_is_no_month_is_said(text: str, code: str):
    trouble = read_day(Cell(text), BIRTH).trouble
    assert trouble is not None
    assert trouble.code == code
    assert text in trouble.sentence


def test_a_lost_zero_offers_both_months():
    trouble = read_day(Cell("1985.1", CellKind.NUMBER), BIRTH).trouble
    assert trouble is not None
    assert trouble.choices == ("1985.01", "1985.10")


def test_a_true_date_below_months_is_a_month():
    months = DayAsked("出生年月", TODAY, is_birth=True, months_only=True)
    assert read_day(Cell("1985-03-01", CellKind.DAY), months).value == "1985-03"
    assert read_day(Cell("1985-03-12", CellKind.DAY), months).value == "1985-03-12"
    assert read_day(Cell("1985-03-01", CellKind.DAY), BIRTH).value == "1985-03-01"
    assert read_day(Cell("31107", CellKind.NUMBER), months).value == "1985-03"


CELLS = st.builds(
    Cell,
    st.text() | st.from_regex(r"[0-9.年月日/○〇一二十-]{0,12}"),
    st.sampled_from([CellKind.TEXT, CellKind.NUMBER]),
)


@given(CELLS)
def test_no_text_says_more_than_it_says(cell: Cell):
    value = read_day(cell, BIRTH).value
    if value is None:
        return
    assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", value)
    date(*(int(part) for part in [*value.split("-"), "1", "1"][:3]))
    plain = re.sub(r"\s", "", cell.text)
    if re.fullmatch(r"\d{4}年?", plain):
        assert len(value) == 4, "a year names no month"
    if re.fullmatch(r"\d{4}[.年/-]\d{1,2}月?", plain):
        assert len(value) == 7, "a month names no day"


@given(st.lists(CELLS, max_size=len(Field)))
def test_no_row_raises(cells: list[Cell]):
    columns = tuple(Column(index, field.value, field) for index, field in enumerate(Field))
    row = read_row(cells, Layout(1, columns), TODAY)
    assert all(isinstance(value, str) and value for value in row.values.values())


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("蒋 明", "蒋明", None),
        ("蒋　明", "蒋明", None),
        ("帕提古丽", "帕提古丽", None),
        ("欧阳春晓", "欧阳春晓", None),
        ("古丽·阿依", "古丽·阿依", None),
        ("𠮷田明", "𠮷田明", None),
        ("张黎郭崴", "张黎郭崴", "names-together"),
        ("", None, "name-missing"),
        ("张三、李四", None, "several-names"),
        ("王5", None, "name-with-figures"),
    ],
)
def test_a_name_reads_as_one_name(text: str, name: str | None, code: str | None):
    reading = read_name(Cell(text))
    assert reading.value == name
    assert (reading.trouble.code if reading.trouble else None) == code


@pytest.mark.parametrize(
    ("text", "title", "since"),
    [
        ("一级教师2019.12", "一级教师", "2019-12"),
        ("一级教师 / 2019.12", "一级教师", "2019-12"),
        ("一级教师\n2019.12", "一级教师", "2019-12"),
        ("正高级教师（2017.12）", "正高级教师", "2017-12"),
        ("高级教师（9年）", "高级教师", None),
        ("一级教师", "一级教师", None),
        ("会计初级", "会计初级", None),
    ],
)
def test_title_and_date_in_one_cell_are_parted(text: str, title: str, since: str | None):
    words, day = read_title(Cell(text), DayAsked("职称取得时间", TODAY))
    assert (words.value, day.value) == (title, since)


@pytest.mark.parametrize(
    ("text", "phone", "weight"),
    [
        ("13800000001", "13800000001", None),
        ("138 0000 0001", "13800000001", None),
        ("+86 13800000001", "13800000001", None),
        ("0731-5550101", "0731-5550101", None),
        ("13800000001/9299205", "13800000001", Weight.NOTE),
        ("9299205/13800000001", "13800000001", Weight.NOTE),
        ("1380000000", None, Weight.WRONG),
        ("1.38E+10", None, Weight.WRONG),
        ("无", None, None),
    ],
)
def test_of_two_numbers_the_mobile_one_is_kept(text: str, phone: str | None, weight: Weight | None):
    reading = read_phone(Cell(text))
    assert reading.value == phone
    assert (reading.trouble.weight if reading.trouble else None) == weight


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (Cell("3.30102E+17"), "id-number-damaged"),
        (Cell("3.30102198503011e+17", CellKind.NUMBER), "id-number-damaged"),
        (Cell("330602********6031"), "id-number-masked"),
        (Cell("330602198503016031"), "id-number-wrong"),
    ],
)
def test_a_spoilt_identity_number_is_called_what_it_is(cell: Cell, code: str):
    reading = read_number_of_identity(cell, TODAY)
    assert reading.trouble is not None
    assert reading.trouble.code == code
    assert "330602198503016031" not in reading.trouble.sentence


def test_an_identity_number_in_a_wrong_column_is_not_repeated():
    trouble = read_phone(Cell("330102198503016035")).trouble
    assert trouble is not None
    assert "198503" not in trouble.sentence
