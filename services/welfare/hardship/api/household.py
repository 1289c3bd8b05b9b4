"""How a household is shown: numbers masked, amounts as bands to those who need not know more."""

from pydantic import BaseModel

from services.welfare.hardship.domain.household import Household, Member, Money
from services.welfare.hardship.domain.masking import band, mask_card, mask_id, mask_phone
from services.welfare.hardship.domain.words import (
    EXCLUSION_LABELS,
    EXPENSE_LABELS,
    HEALTH_LABELS,
    JOB_LABELS,
    PER_LABELS,
    RELATION_LABELS,
    Exclusion,
    Expense,
    Health,
    Job,
    Per,
    Relation,
)
from shared.masking import mask_name
from shared.money import yuan_words


class MoneyView(BaseModel):
    """An amount with its period; of one that is shown as a band there are no cents."""

    cents: int | None
    per: Per
    label: str


class HouseholdMemberView(BaseModel):
    """One person of the household."""

    name: str
    relation: Relation
    relation_label: str
    job: Job
    job_label: str
    health: Health
    health_label: str
    income: MoneyView
    id_number: str | None


class SpendingView(BaseModel):
    """An expense that cannot be avoided."""

    kind: Expense
    kind_label: str
    money: MoneyView


class HouseholdView(BaseModel):
    """The household; numbers, phone and address stand here masked."""

    members: list[HouseholdMemberView]
    spending: list[SpendingView]
    struck: bool
    exclusions: list[Exclusion]
    exclusion_labels: list[str]
    phone: str | None
    bank_card: str | None
    address: str | None
    words: str | None


_ADDRESS_SHOWN = 6


def household_view(household: Household, *, masked: bool) -> HouseholdView:
    """As those see it who deal with it; `masked` leaves out names, words and exact amounts."""
    address = household.address
    return HouseholdView(
        members=[_member(one, masked=masked) for one in household.members],
        spending=[
            SpendingView(
                kind=one.kind,
                kind_label=EXPENSE_LABELS[one.kind],
                money=_money(one.money, masked=masked),
            )
            for one in household.spending
        ],
        struck=household.struck,
        exclusions=list(household.exclusions),
        exclusion_labels=[EXCLUSION_LABELS[one] for one in household.exclusions],
        phone=mask_phone(household.phone) if household.phone else None,
        bank_card=mask_card(household.bank_card) if household.bank_card else None,
        address=f"{address[:_ADDRESS_SHOWN]}***" if address else None,
        words=None if masked else household.words,
    )


def _member(one: Member, *, masked: bool) -> HouseholdMemberView:
    return HouseholdMemberView(
        name=mask_name(one.name) if masked else one.name,
        relation=one.relation,
        relation_label=RELATION_LABELS[one.relation],
        job=one.job,
        job_label=JOB_LABELS[one.job],
        health=one.health,
        health_label=HEALTH_LABELS[one.health],
        income=_money(one.income, masked=masked),
        id_number=mask_id(one.id_number) if one.id_number else None,
    )


def _money(money: Money, *, masked: bool) -> MoneyView:
    if masked:
        return MoneyView(cents=None, per=Per.YEAR, label=f"每年 {band(money.a_year)}")
    label = f"{PER_LABELS[money.per]} {yuan_words(money.cents)}"
    return MoneyView(cents=money.cents, per=money.per, label=label)
