"""Routes of counts for the county, and of its list of hardship files."""

import asyncio
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, TypeVar

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.hardship.domain.life import STATE_LABELS
from services.welfare.hardship.domain.words import CATEGORY_LABELS, CAUSE_LABELS, NATIONAL_LABELS
from services.welfare.hardship.queries.counting import count_filed
from services.welfare.hardship.queries.reading import household_of
from services.welfare.people import county_name, unions_by_id
from services.welfare.permissions import Act, must
from services.welfare.relief.domain.kinds import KIND_LABELS
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.domain.sums import Sum, shown
from services.welfare.relief.queries.caps import figures
from services.welfare.relief.queries.reading import sums_by_kind
from services.welfare.statistics import commands
from services.welfare.statistics.domain import (
    DEFAULT_COLUMNS,
    HEADINGS,
    LONGEST_HEADING,
    MOST_COLUMNS,
    SENSITIVE,
    ColumnKey,
    MappedColumn,
)
from services.welfare.statistics.papers import FileLine, files_sheet, line_of
from services.welfare.statistics.queries import columns_in, own_map
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.money import yuan_words
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.keyring import Keys
from shared.web.routes import Tx, tenant_router

K = TypeVar("K", bound=StrEnum)

router = tenant_router("/statistics", "statistics")


class StatisticView(BaseModel):
    """A count under its word; `count` is empty where it is too small to be told."""

    key: str
    label: str
    count: int | None
    count_label: str
    cents: int | None = None
    sum_label: str | None = None


class CountsView(BaseModel):
    """What a county counts: files by what they are, help of the year by kind."""

    year: int
    hidden_below: int = Field(description="Smaller counts are not told")
    categories: list[StatisticView]
    causes: list[StatisticView]
    states: list[StatisticView]
    national: list[StatisticView]
    help: list[StatisticView]


class ColumnView(BaseModel):
    """A column of the list."""

    key: ColumnKey
    heading: str


class ColumnChoice(ColumnView):
    """What can stand in a column, under its usual heading."""

    sensitive: bool


class ColumnsView(BaseModel):
    """The layout that counts, the usual one, and what can be chosen."""

    columns: list[ColumnView]
    is_own: bool
    usual: list[ColumnView]
    choices: list[ColumnChoice]


class ColumnInput(Input):
    """A column and its heading."""

    key: ColumnKey
    heading: Annotated[Line, Field(max_length=LONGEST_HEADING)]


class ColumnsInput(Input):
    """All columns, in their order."""

    columns: Annotated[list[ColumnInput], Field(max_length=MOST_COLUMNS)]


class ListWanted(Input):
    """Why the list is taken, and whether what tells of people is hidden."""

    reason: Annotated[Line, Field(max_length=200)]
    masked: bool = True


@router.get("/counts")
async def show_counts(
    me: Me, tx: Tx, year: Annotated[int | None, Query(ge=2000, le=2100)] = None
) -> CountsView:
    """Files of the county by category, cause and state, and the help of a year by kind."""
    must(me, Act.SEE_COUNTY_RELIEF)
    wanted = tx.today.year if year is None else year
    least = (await figures(tx))[FigureName.HIDDEN_BELOW]
    given = await sums_by_kind(tx, wanted)
    return CountsView(
        year=wanted,
        hidden_below=least,
        categories=await _filed(tx, "category", CATEGORY_LABELS, least),
        causes=await _filed(tx, "cause", CAUSE_LABELS, least),
        states=await _filed(tx, "state", STATE_LABELS, least),
        national=await _filed(tx, "national_state", NATIONAL_LABELS, least),
        help=[
            _count(kind, label, given.get(kind, Sum()), least, money=True)
            for kind, label in KIND_LABELS.items()
        ],
    )


@router.get("/columns")
async def show_columns(me: Me, tx: Tx) -> ColumnsView:
    """The layout of the list of files."""
    must(me, Act.TAKE_HARDSHIP_LIST)
    return _columns_view(await _map(tx))


@router.put("/columns")
async def set_columns(wanted: ColumnsInput, me: Me, tx: Tx) -> ColumnsView:
    """Let the list have these columns in this order, as the superior's form asks for them."""
    must(me, Act.TAKE_HARDSHIP_LIST)
    columns = [MappedColumn(column.key, column.heading) for column in wanted.columns]
    await commands.set_columns(tx, me, columns)
    return _columns_view(tuple(columns), is_own=True)


@router.delete("/columns")
async def reset_columns(me: Me, tx: Tx) -> ColumnsView:
    """Let the list have the usual columns again."""
    must(me, Act.TAKE_HARDSHIP_LIST)
    await commands.reset_columns(tx, me)
    return _columns_view(DEFAULT_COLUMNS)


@router.get("/files", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def take_files(
    wanted: Annotated[ListWanted, Query()], me: Me, tx: Tx, keys: Keys
) -> Response:
    """The county's hardship files as a sheet in its layout; taking it is written down."""
    must(me, Act.TAKE_HARDSHIP_LIST)
    cases = await commands.take_files(tx, me, wanted.reason, masked=wanted.masked)
    units = await unions_by_id(tx, {case.union_id for case in cases})
    lines = [
        line_of(
            FileLine(
                number,
                case,
                household_of(case, keys),
                units[case.union_id].name if case.union_id in units else "",
            ),
            tx.today,
            masked=wanted.masked,
        )
        for number, case in enumerate(cases, 1)
    ]
    columns, now = await _map(tx), tx.now.astimezone(CHINA)
    head = Head(await county_name(tx), me.name, now, f"用途：{wanted.reason}，共 {len(lines)} 份")
    mark = f"{me.name} {chinese_date(now.date())} {now:%H:%M} 导出"
    content = await asyncio.to_thread(xlsx, files_sheet(head, columns, lines, mark))
    return download(content, MEDIA_TYPE, f"困难教职工档案汇总表 {chinese_date(tx.today)}.xlsx")


async def _map(tx: Transaction) -> tuple[MappedColumn, ...]:
    return columns_in(await own_map(tx))


def _columns_view(columns: tuple[MappedColumn, ...], *, is_own: bool | None = None) -> ColumnsView:
    own = columns != DEFAULT_COLUMNS if is_own is None else is_own
    return ColumnsView(
        columns=[ColumnView(key=one.key, heading=one.heading) for one in columns],
        is_own=own,
        usual=[ColumnView(key=one.key, heading=one.heading) for one in DEFAULT_COLUMNS],
        choices=[
            ColumnChoice(key=key, heading=heading, sensitive=key in SENSITIVE)
            for key, heading in HEADINGS.items()
        ],
    )


async def _filed(
    tx: Transaction, by: str, labels: Mapping[K, str], least: int
) -> list[StatisticView]:
    counts = await count_filed(tx, by)
    return [
        _count(key, label, Sum(counts[key]), least)
        for key, label in labels.items()
        if counts.get(key)
    ]


def _count(key: str, label: str, part: Sum, least: int, *, money: bool = False) -> StatisticView:
    told = shown(part, least)
    hidden = told.cents is None
    return StatisticView(
        key=key,
        label=label,
        count=None if hidden else part.count,
        count_label=told.count_label,
        cents=told.cents if money else None,
        sum_label=yuan_words(told.cents) if money and told.cents is not None else None,
    )
