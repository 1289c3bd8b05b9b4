"""Rules of the cascade: what each union gets, by when, who may be chased, and the text for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from pypinyin import Style, lazy_pinyin

from services.plans.kinds import Actor
from shared.errors import Refused

MOST_NAMES = 60


class ChaseMatter(StrEnum):
    """What schools are asked for; each matter has its own week between two chases."""

    SIGNATURE = "signature"
    OVERDUE_TASKS = "overdue_tasks"


class AlreadySigned(Refused):
    """A plan is signed for once."""

    code: ClassVar[str] = "already-signed"


class ChasedRecently(Refused):
    """The same matter is chased at most once a week."""

    code: ClassVar[str] = "chased-recently"


class NoNewcomers(Refused):
    """Every school has its copy."""

    code: ClassVar[str] = "no-newcomers"


class NobodyToChase(Refused):
    """Everybody has signed."""

    code: ClassVar[str] = "nobody-to-chase"


class VacationNow(Refused):
    """Nobody is chased in the vacations."""

    code: ClassVar[str] = "vacation-now"


def initials_of(name: str) -> str:
    """石桥小学 as sqxx: what people type to find a school."""
    return "".join(lazy_pinyin(name, style=Style.FIRST_LETTER)).lower()


class SignTermSource(StrEnum):
    """Where the number of school working days to sign comes from."""

    COUNTY = "county"
    DOCUMENT = "document"
    USUAL = "usual"


@dataclass(frozen=True)
class SignTerm:
    """How long the schools have to sign, in school working days, and who said so."""

    days: int
    source: SignTermSource


def sign_term(county: int | None, document: int | None, usual: int, bounds: range) -> SignTerm:
    """The county's own figure, else the term of the plan's document, else the usual one."""
    if county is not None:
        return SignTerm(county, SignTermSource.COUNTY)
    if document is not None and document in bounds:
        return SignTerm(document, SignTermSource.DOCUMENT)
    return SignTerm(usual, SignTermSource.USUAL)


def copy_day(measure_day: date | None, period_last: date, sign_by: date) -> date:
    """The day a copy is due: never before the school had to know of it."""
    return max(measure_day or period_last, sign_by)


def moved_from(measure_day: date | None, sign_by: date) -> date | None:
    """The day that the plan named, where signing comes later and moves it; else nothing."""
    return measure_day if measure_day is not None and measure_day < sign_by else None


@dataclass(frozen=True)
class MovedDays:
    """Measures whose named day is over, and those whose day is to come but before signing."""

    past: int
    before_signing: int


def moved_days(days: Iterable[date | None], today: date, sign_by: date) -> MovedDays:
    """How many measures issuing moves to the day to sign by."""
    moved = [day for day in days if moved_from(day, sign_by) is not None]
    past = sum(day is not None and day < today for day in moved)
    return MovedDays(past, len(moved) - past)


def cascades(actor: str) -> bool:
    return actor == Actor.SCHOOL


def may_be_chased(last_chased_at: datetime | None, now: datetime, every_days: int) -> bool:
    return last_chased_at is None or now - last_chased_at >= timedelta(days=every_days)


def why_no_chase(
    last_chased: Sequence[datetime | None], now: datetime, every_days: int, *, in_vacation: bool
) -> Refused | None:
    """What rules or sense have against asking now; of each copy in question when it was asked."""
    if not last_chased:
        return NobodyToChase("所选学校没有要催的，不用催办。")
    if in_vacation:
        return VacationNow("现在是假期，不催办；开学后再提醒。")
    if not any(may_be_chased(at, now, every_days) for at in last_chased):
        return ChasedRecently(f"这些学校 {every_days} 天内已催过一次，请过几天再催。")
    return None


def chase_text(title: str, sign_by: str, missing: Iterable[str], link: str) -> str:
    """The text to paste into the chat group."""
    names = list(missing)
    return (
        f"【请签收】《{title}》请于{sign_by}前签收。"
        f"目前还有 {len(names)} 所学校未签收：{_named(names)}。打开就能签：{link}"
    )


def overdue_text(title: str, late: Iterable[str], link: str) -> str:
    """The text about overdue tasks; it names schools, not how many tasks each is behind with."""
    names = list(late)
    return (
        f"【请办理】《{title}》有的工作已过期限，"
        f"还有 {len(names)} 所学校没有办完：{_named(names)}。"
        f"已经办完的，请补写一句办理情况；打开就能写：{link}"
    )


def _named(names: Sequence[str]) -> str:
    more = f"等{len(names)}所学校" if len(names) > MOST_NAMES else ""
    return "、".join(names[:MOST_NAMES]) + more
