"""Help on a hardship file: what it needs to say, and a household's caps (R-AID-1, R-HARD-9)."""

from dataclasses import dataclass
from typing import ClassVar

from services.welfare.relief.domain.kinds import KIND_LABELS, AidKind, SchoolLevel
from services.welfare.relief.domain.money import WAY_OUT, FigureName, Figures, OverCap
from shared.errors import Invalid, Refused
from shared.money import yuan_words


class FileFirst(Refused):
    """Living, medical and education aid is given on a registered file only (R-HARD-9)."""

    code: ClassVar[str] = "file-first"


class GrantIncomplete(Invalid):
    """A cap cannot be worked out without what it hangs on."""

    code: ClassVar[str] = "grant-incomplete"


@dataclass(frozen=True)
class Grant:
    """What the cap of a help hangs on.

    `line_cents` is the county's subsistence line of a month, `deep` whether the household is in
    deep hardship, `self_paid_cents` what it has paid itself for treatment in the year, and
    `student` the pupil's name.
    """

    kind: AidKind
    deep: bool
    line_cents: int
    self_paid_cents: int | None = None
    level: SchoolLevel | None = None
    student: str | None = None


@dataclass(frozen=True)
class Cap:
    """The most that may be given in a calendar year, and the rule in words."""

    cents: int
    rule: str


def check_grant(grant: Grant) -> None:
    """Refuse help that does not say what its cap hangs on, or says more.

    Raises:
        GrantIncomplete.

    """
    medical, education = grant.kind is AidKind.MEDICAL, grant.kind is AidKind.EDUCATION
    if medical and grant.self_paid_cents is None:
        raise GrantIncomplete("医疗救助请填写今年家庭自付的医疗费总额，上限要按它计算。")
    if education and (grant.level is None or grant.student is None):
        raise GrantIncomplete("助学救助请填写学生姓名和就读阶段，上限要按它们计算。")
    if not medical and grant.self_paid_cents is not None:
        raise GrantIncomplete("只有医疗救助才填写自付医疗费，请去掉。")
    if not education and (grant.level is not None or grant.student is not None):
        raise GrantIncomplete("只有助学救助才填写学生，请去掉。")


def cap_of(grant: Grant, figures: Figures) -> Cap:
    """How much the household, or with education aid the pupil, may be given in a year."""
    if grant.kind is AidKind.MEDICAL:
        most = figures[FigureName.MEDICAL_PER_YEAR] * 100
        own = grant.self_paid_cents or 0
        rule = f"每户每个自然年不超过自付医疗费 {yuan_words(own)}，最多 {yuan_words(most)}"
        return Cap(min(own, most), rule)
    name, whose = _MONTHS[grant.kind, grant.deep, grant.level]
    months = figures[name]
    cents = months * grant.line_cents
    line = f"{months} 个月低保标准（每月 {yuan_words(grant.line_cents)}）"
    return Cap(cents, f"{whose}每个自然年最多 {line}，即 {yuan_words(cents)}")


_HOUSE = {True: "深度困难每户", False: "相对困难、意外致困每户"}
_MONTHS: dict[tuple[AidKind, bool, SchoolLevel | None], tuple[FigureName, str]] = {
    (AidKind.LIVING, True, None): (FigureName.LIVING_DEEP_MONTHS, _HOUSE[True]),
    (AidKind.LIVING, False, None): (FigureName.LIVING_OTHER_MONTHS, _HOUSE[False]),
    **{
        (AidKind.EDUCATION, deep, level): (name, whose)
        for deep in (True, False)
        for level, name, whose in (
            (SchoolLevel.COLLEGE, FigureName.COLLEGE_MONTHS, "大学生每人"),
            (SchoolLevel.SENIOR, FigureName.SENIOR_MONTHS, "高中阶段学生每人"),
        )
    },
}


def check_grant_cap(kind: AidKind, cents: int, given_cents: int, cap: Cap) -> None:
    """Refuse what exceeds the cap of the year, showing the rule and the arithmetic.

    `given_cents` is what the household has or was promised of this kind in the same year.

    Raises:
        OverCap.

    """
    total = given_cents + cents
    if total > cap.cents:
        raise OverCap(
            f"按全县规则，{KIND_LABELS[kind]}{cap.rule}："
            f"今年已给（含待办）{yuan_words(given_cents)}，这次 {yuan_words(cents)}，"
            f"合计 {yuan_words(total)}，超出 {yuan_words(total - cap.cents)}。{WAY_OUT}",
            cap_cents=cap.cents,
            given_cents=given_cents,
            asked_cents=cents,
        )
