"""What is on the agenda of a session, and what usually is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from services.activities.congress.domain.powers import (
    POWER_LABELS,
    TREATMENT_LABELS,
    TREATMENTS_OF,
    Power,
    Treatment,
)
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import SessionKind
from shared.errors import Invalid

MOST_ITEMS = 60


class Outcome(StrEnum):
    """What came of an item."""

    HEARD = "heard"
    AGREED = "agreed"
    PASSED = "passed"
    FAILED = "failed"
    POSTPONED = "postponed"


OUTCOME_LABELS: dict[Outcome, str] = {
    Outcome.HEARD: "已听取",
    Outcome.AGREED: "审议同意",
    Outcome.PASSED: "表决通过",
    Outcome.FAILED: "表决未通过",
    Outcome.POSTPONED: "暂缓，下次再议",
}


class AgendaWrong(Invalid):
    """The agenda cannot be like this."""

    code: ClassVar[str] = "agenda-wrong"


class TreatmentWrong(AgendaWrong):
    """A matter under this power is treated otherwise (R-CONGRESS-2)."""

    code: ClassVar[str] = "agenda-treatment-wrong"


@dataclass(frozen=True)
class Item:
    """One matter as it is planned; `power` is empty for mere procedure."""

    title: str
    treatment: Treatment
    power: Power | None = None
    presenter: str = ""
    roll: Roll = Roll.CONGRESS


def check_agenda(kind: SessionKind, items: Sequence[Item]) -> None:
    """Refuse an agenda whose items are treated as their power does not allow.

    Raises:
        AgendaWrong, TreatmentWrong: names the item.

    """
    if len(items) > MOST_ITEMS:
        raise AgendaWrong(f"议程最多 {MOST_ITEMS} 项，请合并一些。")
    for place, item in enumerate(items, 1):
        _check_item(kind, place, item)


def _check_item(kind: SessionKind, place: int, item: Item) -> None:
    if item.roll is Roll.UNION and kind is not SessionKind.DUAL_CONGRESS:
        raise AgendaWrong(
            f"第 {place} 项“{item.title}”：只有教代会暨工代会才有由工代会表决的议题。"
        )
    if item.power is None:
        if item.treatment in {Treatment.ADOPT, Treatment.APPRAISE}:
            raise AgendaWrong(f"第 {place} 项“{item.title}”：请选择它属于教代会的哪一项职权。")
        return
    allowed = TREATMENTS_OF[item.power]
    if item.treatment not in allowed:
        words = "、".join(TREATMENT_LABELS[each] for each in Treatment if each in allowed)
        raise TreatmentWrong(
            f"第 {place} 项“{item.title}”属于“{POWER_LABELS[item.power]}”，"
            f"应当{words}，不能只是{TREATMENT_LABELS[item.treatment]}。"
        )


def usual_agenda(kind: SessionKind, number: int) -> tuple[Item, ...]:
    """What is on the agenda in most years, to begin with; the first session has no past to report.

    P1 and P6 are not among them: they are not missing where nobody has arranged them.
    """
    bodies = "大会" if kind is SessionKind.STAFF_ASSEMBLY else "代表"
    opening = (
        Item("通过大会议程、表决办法和监票计票人员名单", Treatment.PROCEDURE),
        Item("学校工作报告", Treatment.DELIBERATE, Power.P3, "校长"),
        Item("学校财务工作报告", Treatment.DELIBERATE, Power.P3, "分管校领导"),
        Item("工会工作报告", Treatment.DELIBERATE, Power.P3, "工会主席"),
    )
    past = (Item("上次会议提案办理情况报告", Treatment.DELIBERATE, Power.P5, "工会主席"),)
    union = (
        (
            Item(
                "工会经费收支和审查情况报告", Treatment.DELIBERATE, Power.P3, "经审委员", Roll.UNION
            ),
        )
        if kind is SessionKind.DUAL_CONGRESS
        else ()
    )
    ending = (
        Item("教职工绩效考核和奖励分配办法", Treatment.ADOPT, Power.P4, "分管校领导"),
        Item(f"{bodies}讨论，提出意见和建议", Treatment.HEAR, Power.P7),
        Item("通过大会决议", Treatment.PROCEDURE),
    )
    return (*opening, *(past if number > 1 else ()), *union, *ending)


def check_outcome(treatment: Treatment, outcome: Outcome) -> None:
    """Refuse an outcome that an item of this kind cannot have: only what is voted on passes.

    Raises:
        AgendaWrong: says what fits.

    """
    voted = outcome in {Outcome.PASSED, Outcome.FAILED}
    if treatment is Treatment.HEAR and voted:
        raise AgendaWrong("听取的议题没有表决，请选“已听取”。")
    if treatment in {Treatment.ADOPT, Treatment.ELECT} and outcome in {
        Outcome.HEARD,
        Outcome.AGREED,
    }:
        raise AgendaWrong("讨论通过和选举的议题要投票，请选“表决通过”“表决未通过”或“暂缓”。")
