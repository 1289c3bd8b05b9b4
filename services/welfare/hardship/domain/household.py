"""The household of a file: its members, income and expense with their period (R-HARD-5)."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, ClassVar

from services.welfare.hardship.domain.category import Means
from services.welfare.hardship.domain.words import Exclusion, Expense, Health, Job, Per, Relation
from shared.errors import Invalid
from shared.id_numbers import read_number
from shared.money import read_amount

MOST_MEMBERS = 12
_NOTHING = re.compile(r"0+(?:\.0{1,2})?")
# Nobody in a county's schools has more in a year; beyond it somebody wrote a digit too many.
MOST_YEAR_CENTS = 200_000_000


class HouseholdNotPossible(Invalid):
    """The members contradict each other, or an amount cannot be meant."""

    code: ClassVar[str] = "household-not-possible"


class NumberMissing(Invalid):
    """A file is found by the number of the main person, so it cannot begin without it."""

    code: ClassVar[str] = "id-number-missing"


@dataclass(frozen=True)
class Money:
    """So many cents in a month or a year."""

    cents: int
    per: Per

    @property
    def a_year(self) -> int:
        return self.cents * 12 if self.per is Per.MONTH else self.cents


@dataclass(frozen=True)
class Member:
    """One person of the household; the number is asked of the main person only (R-DATA-1)."""

    name: str
    relation: Relation
    job: Job
    health: Health
    income: Money
    id_number: str | None = None


@dataclass(frozen=True)
class Spending:
    """An expense that cannot be avoided."""

    kind: Expense
    money: Money


@dataclass(frozen=True)
class Household:
    """All that a file holds of a family; sealed as one text wherever it is stored."""

    members: tuple[Member, ...]
    spending: tuple[Spending, ...] = ()
    struck: bool = False
    exclusions: tuple[Exclusion, ...] = ()
    phone: str | None = None
    bank_card: str | None = None
    address: str | None = None
    words: str | None = None

    @property
    def main(self) -> Member:
        return self.members[0]

    def means(self) -> Means:
        """What the rules of categories look at."""
        return Means(
            income_cents=sum(member.income.a_year for member in self.members),
            rigid_cents=sum(each.money.a_year for each in self.spending),
            persons=len(self.members),
            struck=self.struck,
            exclusions=self.exclusions,
        )

    def numbers(self) -> list[str]:
        return [member.id_number for member in self.members if member.id_number]


def check_household(household: Household) -> None:
    """Refuse what cannot be: no main person or two, a number twice, amounts nobody has.

    Raises:
        HouseholdNotPossible: says what is wrong.

    """
    members = household.members
    if not members or members[0].relation is not Relation.SELF:
        raise HouseholdNotPossible("家庭成员的第一位应是本人。")
    if len(members) > MOST_MEMBERS:
        raise HouseholdNotPossible(f"家庭成员最多填 {MOST_MEMBERS} 人，请只填共同生活的家人。")
    if sum(member.relation is Relation.SELF for member in members) > 1:
        raise HouseholdNotPossible("家庭成员里“本人”只能有一位。")
    if sum(member.relation is Relation.SPOUSE for member in members) > 1:
        raise HouseholdNotPossible("家庭成员里“配偶”只能有一位。")
    numbers = household.numbers()
    if len(set(numbers)) < len(numbers):
        raise HouseholdNotPossible("有两位家庭成员填了同一个身份证号，请核对。")
    means = household.means()
    if means.income_cents > MOST_YEAR_CENTS or means.rigid_cents > MOST_YEAR_CENTS:
        raise HouseholdNotPossible("全年收入或支出超过 200 万元，请检查是不是多写了 0。")


def check_complete(household: Household) -> None:
    """Refuse to go on without what the next steps need.

    Raises:
        NumberMissing.

    """
    if not household.main.id_number:
        raise NumberMissing("请填写本人的身份证号：用来核对全县没有重复建档，加密保存。")


def read_id(given: str | None, today: date) -> str | None:
    """The number as it is stored; nothing where nothing is given.

    Raises:
        NotAnIdNumber.

    """
    return read_number(given, today).text if given else None


def read_money(written: str, per: Per) -> Money:
    """An amount as people write it; nothing is possible here, unlike where money is given.

    Raises:
        HouseholdNotPossible, AmountNotPossible: says what is wrong.

    """
    text = unicodedata.normalize("NFKC", written).replace(" ", "").removesuffix("元")
    if text.startswith(("-", "−")):
        raise HouseholdNotPossible("收入和支出不能是负数。")
    if _NOTHING.fullmatch(text):
        return Money(0, per)
    most = MOST_YEAR_CENTS // 12 if per is Per.MONTH else MOST_YEAR_CENTS
    return Money(read_amount(text, most), per)


def to_text(household: Household) -> str:
    return json.dumps(asdict(household), ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Household:
    """What `to_text` made."""
    raw: Mapping[str, Any] = json.loads(text)
    return Household(
        members=tuple(_member(each) for each in raw["members"]),
        spending=tuple(
            Spending(Expense(each["kind"]), _money(each["money"])) for each in raw["spending"]
        ),
        struck=raw["struck"],
        exclusions=_exclusions(raw["exclusions"]),
        phone=raw["phone"],
        bank_card=raw["bank_card"],
        address=raw["address"],
        words=raw["words"],
    )


def _member(raw: Mapping[str, Any]) -> Member:
    return Member(
        raw["name"],
        Relation(raw["relation"]),
        Job(raw["job"]),
        Health(raw["health"]),
        _money(raw["income"]),
        raw["id_number"],
    )


def _money(raw: Mapping[str, Any]) -> Money:
    return Money(raw["cents"], Per(raw["per"]))


def _exclusions(raw: Sequence[str]) -> tuple[Exclusion, ...]:
    return tuple(Exclusion(each) for each in raw)
