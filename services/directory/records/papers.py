"""The list of unions on paper."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.directory.units.domain import (
    FORM_LABELS,
    OWNERSHIP_LABELS,
    STAGE_LABELS,
    STANDING_LABELS,
    UnionStanding,
)
from services.directory.units.queries import ListedUnion
from services.directory.units.tables import Campus
from shared.contracts.directory import Ownership, SchoolStage, UnionForm, UnionKind
from shared.sheets import Column, Head, Sheet

TITLE = "单位"

_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("单位全称", 40),
    Column("简称", 18),
    Column("片区", 12),
    Column("类型", 14),
    Column("形式", 14),
    Column("城乡", 8),
    Column("办学", 8),
    Column("校区", 24),
    Column("教职工", 8, is_figure=True),
    Column("状态", 10),
    Column("提醒", 44),
)


def union_sheet(
    head: Head,
    unions: Sequence[ListedUnion],
    campuses: Mapping[UUID, Sequence[Campus]],
    warned: Mapping[UUID, Sequence[str]],
) -> Sheet:
    """The list as the page shows it."""
    rows = [
        _row(number, listed, campuses.get(listed.union.union_id, ()), warned)
        for number, listed in enumerate(unions, 1)
    ]
    return Sheet(TITLE, head, _COLUMNS, rows)


def _row(
    number: int,
    listed: ListedUnion,
    campuses: Sequence[Campus],
    warned: Mapping[UUID, Sequence[str]],
) -> tuple[str | int, ...]:
    union, then = listed.union, listed.then
    is_school = union.kind == UnionKind.SCHOOL
    kind = (
        STAGE_LABELS[SchoolStage(then.stage)] if then.stage else "",
        FORM_LABELS[UnionForm(then.form)],
        "乡村" if then.rural else "城镇",
        OWNERSHIP_LABELS[Ownership(then.ownership)],
    )
    return (
        number,
        then.name,
        then.short_name,
        listed.cluster_name or "",
        *(kind if is_school else ("", "", "", "")),
        "、".join(campus.name for campus in campuses),
        union.staff_count,
        STANDING_LABELS[UnionStanding(then.standing)],
        "；".join(warned.get(union.union_id, ())),
    )
