"""The record of a visit (走访慰问记录表) as a paper, and the list as a sheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.welfare.visits.domain.occasions import (
    OCCASION_LABELS,
    WAY_LABELS,
    VisitOccasion,
    VisitWay,
)
from services.welfare.visits.tables import Visit
from shared.official_papers import OfficialPaper, plain_date
from shared.sheets import Column, Head, Sheet

TITLE = "走访慰问记录表"
LIST_TITLE = "走访情况表"


def visit_paper(visit: Visit, signer: str, words: Mapping[str, str | None]) -> OfficialPaper:
    """The paper of a visit that was made, dated on its day.

    `words` are what was found, needed, given and left to be done.
    """
    assert visit.visited_on is not None  # noqa: S101 - the route has refused a visit without one
    way = WAY_LABELS[VisitWay(visit.way)] if visit.way else ""
    lines = [
        ("走访对象", visit.visited_name),
        ("走访事由", OCCASION_LABELS[VisitOccasion(visit.occasion)]),
        ("发生日期", plain_date(visit.happened_on)),
        ("报告人", visit.reported_by_name),
        ("走访日期", plain_date(visit.visited_on)),
        ("走访方式", "，".join(filter(None, [way, visit.place]))),
        ("走访人", "、".join(visit.visitors)),
        ("了解的情况", words.get("finding")),
        ("需要帮助的事项", words.get("need")),
        ("慰问金（品）", words.get("gift")),
        ("后续事项", _left(visit, words.get("follow_up"))),
    ]
    paragraphs = [f"{name}：{said}" for name, said in lines if said]
    return OfficialPaper(
        title=TITLE,
        paragraphs=[*paragraphs, "走访人签名：", "被走访人签名："],
        signer=signer,
        day=visit.visited_on,
    )


def _left(visit: Visit, what: str | None) -> str | None:
    if what is None or visit.follow_up_on is None:
        return what
    return f"{what}（{plain_date(visit.follow_up_on)}前）"


_COLUMNS = (
    Column("序号", 6, is_figure=True),
    Column("单位", 20),
    Column("走访对象", 14),
    Column("事由", 14),
    Column("发生日期", 16),
    Column("状态", 12),
    Column("走访日期", 16),
    Column("走访人", 30),
    Column("跟进日期", 16),
    Column("备注", 10),
)


@dataclass(frozen=True)
class VisitRow:
    """One visit in the list, as the page shows it."""

    unit: str
    name: str
    occasion: str
    happened: str
    state: str
    visited: str
    visitors: str
    follow_up: str
    remark: str


def visit_sheet(head: Head, rows: Iterable[VisitRow]) -> Sheet:
    """The list in the order of the page."""
    found: list[tuple[str | int, ...]] = [
        (
            number,
            row.unit,
            row.name,
            row.occasion,
            row.happened,
            row.state,
            row.visited,
            row.visitors,
            row.follow_up,
            row.remark,
        )
        for number, row in enumerate(rows, 1)
    ]
    return Sheet(LIST_TITLE, head, _COLUMNS, found)
