"""Routes of the year: sums for those who deal with aids, counts for the county, the register."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.welfare.audit_acts import AuditAct
from services.welfare.people import county_name, school_unions, unions_by_id
from services.welfare.permissions import ALLOWED, Act, may, must
from services.welfare.relief.api.inputs import this_year
from services.welfare.relief.api.routes import AidQuery, Year, filter_of
from services.welfare.relief.domain.kinds import (
    FORM_LABELS,
    KIND_LABELS,
    PAID_BY_LABELS,
    AidKind,
    Form,
    PaidBy,
)
from services.welfare.relief.domain.life import GIVEN
from services.welfare.relief.domain.money import FigureName
from services.welfare.relief.domain.sums import Shown, Sum, add_up, shown, shown_total
from services.welfare.relief.papers import RegisterLine, register
from services.welfare.relief.queries import reading
from services.welfare.relief.queries.caps import figures
from services.welfare.relief.queries.reading import AidFilter, SourceSum
from services.welfare.relief.tables import Aid
from shared import audit
from shared.calendar.wording import chinese_date
from shared.contracts.roles import Role
from shared.database import CHINA, Transaction
from shared.errors import NotAllowed, NotFound, Refused
from shared.masking import mask_name
from shared.money import yuan_words
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/relief", "relief")

MOST_ROWS = 5000


class TooMany(Refused):
    """More aids than go into one register."""

    code = "export-too-large"


class RegisterQuery(AidQuery):
    """Which aids to put into the register, and whether names are to stand there as they are."""

    masked: bool = True


class SourceView(BaseModel):
    """What came from one source."""

    source: str
    count: int
    cents: int
    label: str


class YearView(BaseModel):
    """What a union gave in a year: paid, less what was taken back."""

    year: int
    count: int
    cents: int
    label: str
    sources: list[SourceView]


class ShownView(BaseModel):
    """A count in words and a sum; both are withheld where few people share them."""

    name: str
    count_label: str
    cents: int | None
    label: str | None


class CountyUnionView(ShownView):
    """One union's count in the county's view."""

    union_id: UUID


class CountyYearView(BaseModel):
    """What all unions gave in a year."""

    year: int
    hidden_below: int = Field(description="Smaller counts are not told")
    total: ShownView
    sources: list[ShownView]
    unions: list[CountyUnionView]


@router.get("/year")
async def show_year(me: Me, tx: Tx, union_id: UUID, year: Year | None = None) -> YearView:
    """What a union gave in a year, by source."""
    audits = may(me, Act.SEE_COUNTY_RELIEF) and me.has(Role.AUDITOR)
    if not may(me, Act.SEE_RELIEF, union_id) and not audits:
        raise NotFound
    found = this_year(year, tx.today)
    sums = await reading.sums_of(tx, found, [union_id])
    count, cents = sum(each.count for each in sums), sum(each.cents for each in sums)
    return YearView(
        year=found,
        count=count,
        cents=cents,
        label=yuan_words(cents),
        sources=[
            SourceView(source=s.source, count=s.count, cents=s.cents, label=yuan_words(s.cents))
            for s in sums
        ],
    )


@router.get("/county")
async def show_county(me: Me, tx: Tx, year: Year | None = None) -> CountyYearView:
    """What all unions gave in a year; small numbers are not told (R-DATA-8)."""
    must(me, Act.SEE_COUNTY_RELIEF)
    found = this_year(year, tx.today)
    least = (await figures(tx))[FigureName.HIDDEN_BELOW]
    sums = await reading.sums_of(tx, found)
    by_union = add_up((each.union_id, _sum(each)) for each in sums)
    by_source = add_up((each.source, _sum(each)) for each in sums)
    return CountyYearView(
        year=found,
        hidden_below=least,
        total=_view("全县", shown_total(list(by_union.values()), least)),
        sources=[_view(source, shown(part, least)) for source, part in by_source.items()],
        unions=[
            CountyUnionView(
                union_id=union.union_id,
                **_view(
                    union.short_name, shown(by_union.get(union.union_id, Sum()), least)
                ).model_dump(),
            )
            for union in await school_unions(tx)
        ],
    )


def _sum(each: SourceSum) -> Sum:
    return Sum(each.count, each.cents)


def _view(name: str, part: Shown) -> ShownView:
    label = None if part.cents is None else yuan_words(part.cents)
    return ShownView(name=name, count_label=part.count_label, cents=part.cents, label=label)


@router.get("/register", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def export_register(me: Me, tx: Tx, query: Annotated[RegisterQuery, Query()]) -> Response:
    """The real-name register of a year as an Excel sheet.

    Names are masked unless who deals with the aids asks for them as they are; that it left the
    platform is written down.
    """
    if not may(me, Act.SEE_RELIEF) and not me.has(Role.AUDITOR):
        raise NotAllowed
    wanted = await filter_of(tx, me, query)
    near = me.unions_as(ALLOWED[Act.SEE_RELIEF])
    if not me.has(Role.AUDITOR):
        wanted = AidFilter(wanted.year, near.intersection(wanted.unions or near), wanted.state)
    aids = [aid for aid in await reading.list_aids(tx, wanted, MOST_ROWS + 1) if aid.state in GIVEN]
    if len(aids) > MOST_ROWS:
        raise TooMany(f"一次最多导出 {MOST_ROWS} 笔，请先选一个单位再导出。")
    aids.reverse()
    unions = await unions_by_id(tx, {aid.union_id for aid in aids})
    lines = [
        _line(aid, unions[aid.union_id].short_name, clear=not query.masked and aid.union_id in near)
        for aid in aids
    ]
    await _note_export(tx, wanted, len(lines), clear=not query.masked)
    sheet = register(
        await _head(tx, me, f"{wanted.year} 年，共 {len(lines)} 笔，{_total(aids)}"), lines
    )
    content = await asyncio.to_thread(xlsx, sheet)
    name = f"{sheet.title} {chinese_date(sheet.head.made_at.date())}.xlsx"
    return download(content, MEDIA_TYPE, name)


def _line(aid: Aid, union: str, *, clear: bool) -> RegisterLine:
    return RegisterLine(
        unit=union,
        name=aid.recipient_name if clear else mask_name(aid.recipient_name),
        kind=KIND_LABELS[AidKind(aid.kind)],
        form=FORM_LABELS[Form(aid.form)],
        amount=yuan_words(aid.amount_cents),
        source=aid.source,
        decided=_day_and_name(aid),
        paid=chinese_date(aid.paid_on) if aid.paid_on else "",
        paid_by=PAID_BY_LABELS[PaidBy(aid.paid_by)] if aid.paid_by else "",
        receipted=chinese_date(aid.receipted_on) if aid.receipted_on else "",
        remark="补录" if aid.from_paper else "",
    )


def _day_and_name(aid: Aid) -> str:
    day = chinese_date(aid.decided_on) if aid.decided_on else ""
    return "　".join(filter(None, [aid.decided_by_name, day]))


def _total(aids: list[Aid]) -> str:
    return f"合计 {yuan_words(sum(aid.amount_cents for aid in aids))}"


async def _head(tx: Transaction, me: Caller, about: str) -> Head:
    own = await unions_by_id(tx, me.unions_as(ALLOWED[Act.SEE_RELIEF]))
    unit = "、".join(sorted(union.name for union in own.values())) or await county_name(tx)
    return Head(unit, me.name, tx.now.astimezone(CHINA), about)


async def _note_export(tx: Transaction, wanted: AidFilter, rows: int, *, clear: bool) -> None:
    only = next(iter(wanted.unions)) if wanted.unions and len(wanted.unions) == 1 else None
    facts = {"year": str(wanted.year), "rows": str(rows), "names": "clear" if clear else "masked"}
    act = AuditAct.AID_REGISTER_EXPORTED
    await audit.record(tx, audit.Entry(act=act, union_id=only, facts=facts))
