"""The layout of the county's list: what it refuses, and that a line follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.statistics.domain import (
    DEFAULT_COLUMNS,
    HEADINGS,
    MOST_COLUMNS,
    SENSITIVE,
    ColumnKey,
    ColumnsNotPossible,
    MappedColumn,
    check_columns,
    row_of,
)

NAME = MappedColumn(ColumnKey.NAME, "姓名")


def test_the_usual_layout_has_every_field_once_and_is_possible() -> None:
    assert set(HEADINGS) == set(ColumnKey)
    assert [column.key for column in DEFAULT_COLUMNS] == [
        key for key in ColumnKey if key is not ColumnKey.BLANK
    ]
    assert set(ColumnKey) >= SENSITIVE
    check_columns(DEFAULT_COLUMNS)


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ([], "至少保留一列"),
        ([NAME, MappedColumn(ColumnKey.NAME, "户主姓名")], "“姓名”用了两次"),
        ([NAME, MappedColumn(ColumnKey.UNIT, "姓名")], "标题都是“姓名”"),
        (
            [MappedColumn(ColumnKey.BLANK, str(place)) for place in range(MOST_COLUMNS + 1)],
            f"最多 {MOST_COLUMNS} 列",
        ),
    ],
)
def test_a_layout_that_cannot_be_meant_is_refused(columns: list[MappedColumn], said: str) -> None:
    with pytest.raises(ColumnsNotPossible, match=said):
        check_columns(columns)


@given(st.permutations(list(ColumnKey)), st.sets(st.sampled_from(ColumnKey)))
def test_a_line_follows_the_layout_whatever_is_known(
    keys: list[ColumnKey], known: set[ColumnKey]
) -> None:
    columns = [MappedColumn(key, HEADINGS[key]) for key in keys]
    values = {key: key.value for key in known - {ColumnKey.BLANK}}
    row = row_of(columns, values)
    assert list(row) == [values.get(key, "") for key in keys]
