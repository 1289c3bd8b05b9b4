"""What a county may set for public notices, with defaults and bounds (R-HARD-7, R-AWARD-1)."""

from collections.abc import Mapping
from enum import StrEnum

from services.activities.notices.domain.places import Place
from shared.contracts.activities import NoticeKind
from shared.figures.rules import FigureRule


class FigureName(StrEnum):
    """Each figure by name."""

    DAYS_HARDSHIP = "notice_days_hardship"
    DAYS_AWARD = "notice_days_award"
    DAYS_ASSESSMENT = "notice_days_assessment"
    DAYS_DISCLOSURE = "notice_days_disclosure"
    DAYS_OTHER = "notice_days_other"
    VACATIONS_STOP = "notice_vacations_stop"
    HARDSHIP_PLACE = "notice_hardship_place"


DAYS_OF: dict[NoticeKind, FigureName] = {
    NoticeKind.HARDSHIP: FigureName.DAYS_HARDSHIP,
    NoticeKind.AWARD: FigureName.DAYS_AWARD,
    NoticeKind.ASSESSMENT: FigureName.DAYS_ASSESSMENT,
    NoticeKind.DISCLOSURE: FigureName.DAYS_DISCLOSURE,
    NoticeKind.OTHER: FigureName.DAYS_OTHER,
}

# A masked notice in a small school names the person all the same: what the county allows.
_HARDSHIP_PLACES: tuple[frozenset[Place], ...] = (
    frozenset({Place.BOARD, Place.MINUTES}),
    frozenset({Place.BOARD}),
    frozenset({Place.MINUTES}),
)

FIGURES: dict[FigureName, FigureRule] = {
    FigureName.DAYS_HARDSHIP: FigureRule("困难帮扶公示至少几个工作日", 5, 1, 30),
    FigureName.DAYS_AWARD: FigureRule("评优推荐公示至少几个工作日", 5, 1, 30),
    FigureName.DAYS_ASSESSMENT: FigureRule("考核结果公示至少几个工作日", 5, 1, 30),
    FigureName.DAYS_DISCLOSURE: FigureRule("校务公开公示至少几个工作日", 5, 1, 30),
    FigureName.DAYS_OTHER: FigureRule("其他公示至少几个工作日", 5, 1, 30),
    FigureName.VACATIONS_STOP: FigureRule("寒暑假是否算公示的天数", 0, 0, 1, ("照常算", "不算")),
    FigureName.HARDSHIP_PLACE: FigureRule(
        "困难帮扶怎样公示", 0, 0, 2, ("公告栏或民主评议记录", "只在公告栏", "只用民主评议记录")
    ),
}


def least_days(kind: NoticeKind, figures: Mapping[FigureName, int]) -> int:
    return figures[DAYS_OF[kind]]


def places_of(kind: NoticeKind, figures: Mapping[FigureName, int]) -> frozenset[Place]:
    """Where a notice of this kind may be shown; help is never shown on phones (R-HARD-7)."""
    if kind is NoticeKind.HARDSHIP:
        return _HARDSHIP_PLACES[figures[FigureName.HARDSHIP_PLACE]]
    return frozenset({Place.BOARD, Place.ASSEMBLY, Place.SYSTEM})
