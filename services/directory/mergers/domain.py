"""What the end of unions means for their people: one plan, shown first and then carried out."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from shared.errors import Invalid, Refused

MOST_SOURCES = 10
_MOST_NAMES = 5


class MergerNotPossible(Refused):
    """Something stands in the way; `facts` holds every sentence."""

    code = "merger-not-possible"


class PlanChanged(Refused):
    """What was shown is no longer what would happen."""

    code = "merger-changed"


class SourcesNotPossible(Invalid):
    """These unions cannot be merged with each other."""

    code = "sources-not-possible"


@dataclass(frozen=True)
class EndingRole:
    """A role that ends with its union."""

    person_name: str
    label: str


@dataclass(frozen=True)
class Leaving:
    """A union that will be no more, and what goes with it."""

    union_id: UUID
    name: str
    short_name: str
    version: int
    staff_count: int
    people: tuple[UUID, ...]
    roles: tuple[EndingRole, ...]
    groups: tuple[str, ...]
    campuses: tuple[str, ...]


@dataclass(frozen=True)
class EndPlan:
    """All that will happen on the day; nothing of it does while something stands in the way.

    Without a target the unions are closed and nobody moves. A target without id is a new union.
    """

    day: date
    leaving: tuple[Leaving, ...]
    target_id: UUID | None
    target_name: str | None
    staff_count_after: int | None
    keeps_campuses: bool
    obstacles: tuple[str, ...]

    @property
    def digest(self) -> str:
        """Short text that is the same for the same plan."""
        told = json.dumps(asdict(self), sort_keys=True, default=str)
        return hashlib.sha256(told.encode()).hexdigest()[:32]


def check_sources(source_ids: Sequence[UUID], target_id: UUID | None) -> None:
    """Several unions go into another one, which is not among them.

    Raises:
        SourcesNotPossible: says what is wrong.

    """
    if not source_ids or len(source_ids) > MOST_SOURCES:
        raise SourcesNotPossible(f"请选择 1 到 {MOST_SOURCES} 个要并走的单位。")
    if len(set(source_ids)) != len(source_ids):
        raise SourcesNotPossible("同一个单位选了两次，请去掉一个。")
    if target_id in source_ids:
        raise SourcesNotPossible("并入的单位不能同时是要并走的单位，请重新选择。")
    if target_id is None and len(source_ids) == 1:
        raise SourcesNotPossible("合并成立新单位至少要选两个单位；只改名称请办理“更名”。")


def people_in_the_way(short_name: str, count: int) -> str:
    """Why a union with people in it is not simply closed."""
    return f"{short_name}还有 {count} 名教职工，请先为他们办理调动或离开，或改为合并到其他单位。"


def came_too_late(short_name: str, names: Sequence[str], day_words: str) -> str:
    """Why people who came on the day or later cannot move on that day."""
    some = "、".join(names[:_MOST_NAMES]) + ("等" if len(names) > _MOST_NAMES else "")
    return (
        f"{short_name}的{some} {len(names)} 人在{day_words}或以后才进入该单位，请改用更晚的日期。"
    )


def check_plan(plan: EndPlan, seen: str) -> None:
    """The plan may be carried out, and is the one that was looked at.

    Raises:
        MergerNotPossible: something stands in the way.
        PlanChanged: meanwhile somebody joined, left or was given a role.

    """
    if plan.obstacles:
        raise MergerNotPossible(plan.obstacles[0], obstacles=list(plan.obstacles))
    if plan.digest != seen:
        raise PlanChanged("人员或职务刚有变动，和您看到的预览不一样了，请重新预览后再办理。")
