"""Sheets: text stays text, and what is printed says whose it is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.sheets import Column, Head, Sheet, xlsx
from tests.infrastructure.sheets import read_sheet

HEAD = Head("青石县教育工会", "林老师", datetime(2026, 3, 16, 10, tzinfo=UTC), "全部任务，共 1 项")
COLUMNS = (Column("任务", 40), Column("完成", 8, is_figure=True))

# What a sheet can hold in a cell: XML's characters, and a line break that is not rewritten.
texts = st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc", "Cn")), max_size=40)


def sheet(*rows: tuple[str | int, ...]) -> Sheet:
    return Sheet("任务", HEAD, COLUMNS, rows)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=cmd|' /C calc'!A0", "+86 731", "-2", "@SUM(A1)", "https://x.example/", "007", "1e5"],
)
def test_whatever_a_text_looks_like_it_calculates_nothing(text: str):
    read = read_sheet(xlsx(sheet((text, 3))))

    assert read.formulas == 0
    assert read.rows[-1] == [text, 3.0]


@settings(deadline=None)  # a sheet takes its time on a busy machine
@given(st.lists(st.tuples(texts.map(str.strip), st.integers(0, 10**9)), max_size=5))
def test_every_cell_is_read_back_as_it_was(rows: list[tuple[str, int]]):
    read = read_sheet(xlsx(sheet(*rows)))

    kept = [[text, float(figure)] if text else ["", float(figure)] for text, figure in rows]
    assert read.rows[4:] == kept


def test_a_sheet_says_whose_it_is_and_prints_on_a4_across():
    read = read_sheet(xlsx(sheet(("开教代会", 1), ("体检", 0))))

    assert [row[0] for row in read.rows[:3]] == [
        "任务",
        "制表单位：青石县教育工会　制表人：林老师　2026年3月16日（星期一）",
        "全部任务，共 1 项",
    ]
    assert read.rows[3] == ["任务", "完成"]
    assert (read.paper["paperSize"], read.paper["orientation"]) == ("9", "landscape")
    assert read.paper["fitToHeight"] == "0"
    assert read.names["_xlnm.Print_Area"].replace("'", "") == "任务!$A$1:$B$6"
    assert read.names["_xlnm.Print_Titles"].replace("'", "") == "任务!$4:$4"


def test_a_text_longer_than_a_cell_is_cut():
    read = read_sheet(xlsx(sheet(("长" * 40_000, 1))))

    assert read.rows[-1][0] == "长" * 32_767


def test_an_empty_table_is_a_sheet_all_the_same():
    assert read_sheet(xlsx(sheet())).rows[-1] == ["任务", "完成"]
