"""What people send about a hardship file."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.welfare.hardship.commands.entering import Consent, Correction, Wanted
from services.welfare.hardship.commands.recording import Minutes, Paper, Registration
from services.welfare.hardship.commands.ruling import Ruling
from services.welfare.hardship.commands.showing import Slip, Survey
from services.welfare.hardship.domain.household import (
    MOST_MEMBERS,
    Household,
    Member,
    Spending,
    read_id,
    read_money,
)
from services.welfare.hardship.domain.words import (
    Category,
    Cause,
    CloseReason,
    Exclusion,
    Expense,
    Health,
    Job,
    NationalState,
    Per,
    Relation,
)
from services.welfare.openings.domain import OPENS, SHEETS, Look
from shared.errors import Invalid
from shared.id_numbers import clean_card
from shared.web.inputs import Day, Input, Line, Paragraph

Name = Annotated[Line, Field(max_length=30)]
Short = Annotated[Line, Field(max_length=60)]
Reason = Annotated[Line, Field(max_length=200)]
Amount = Annotated[Line, Field(max_length=24, description="Yuan, as people write them: 2,000.50")]
Number = Annotated[Line, Field(max_length=40)]
Phone = Annotated[Line, Field(max_length=20, pattern=r"^[0-9+\- ]{7,20}$")]
Address = Annotated[Line, Field(max_length=80)]
Finding = Annotated[Paragraph, Field(max_length=600)]


class MoneyInput(Input):
    """So much in a month or a year."""

    amount: Amount
    per: Per


class MemberInput(Input):
    """One person of the household; a number left out stays as it was."""

    name: Name
    relation: Relation
    job: Job
    health: Health
    income: MoneyInput
    id_number: Number | None = None


class SpendingInput(Input):
    """An expense that cannot be avoided."""

    kind: Expense
    money: MoneyInput


class HouseholdInput(Input):
    """The household, the main person first; only what the rules need."""

    members: Annotated[tuple[MemberInput, ...], Field(min_length=1, max_length=MOST_MEMBERS)]
    spending: Annotated[tuple[SpendingInput, ...], Field(max_length=10)] = ()
    struck: bool = False
    exclusions: Annotated[tuple[Exclusion, ...], Field(max_length=3)] = ()
    phone: Phone | None = None
    bank_card: Number | None = None
    address: Address | None = None
    words: Annotated[Paragraph, Field(max_length=300)] | None = None

    def household(self, today: date) -> Household:
        """As the rules know it.

        Raises:
            NotAnIdNumber, NotACard, AmountNotPossible, HouseholdNotPossible.

        """
        return Household(
            members=tuple(
                Member(
                    one.name,
                    one.relation,
                    one.job,
                    one.health,
                    read_money(one.income.amount, one.income.per),
                    read_id(one.id_number, today),
                )
                for one in self.members
            ),
            spending=tuple(
                Spending(one.kind, read_money(one.money.amount, one.money.per))
                for one in self.spending
            ),
            struck=self.struck,
            exclusions=tuple(dict.fromkeys(self.exclusions)),
            phone=self.phone,
            bank_card=clean_card(self.bank_card) if self.bank_card else None,
            address=self.address,
            words=self.words,
        )


class CorrectionInput(Input):
    """How a family is reached and paid, as far as it is otherwise now."""

    phone: Phone | None = None
    bank_card: Number | None = None
    address: Address | None = None

    def correction(self) -> Correction:
        """As it is kept.

        Raises:
            NotACard.

        """
        card = clean_card(self.bank_card) if self.bank_card else None
        return Correction(self.phone, card, self.address)


class CaseInput(HouseholdInput):
    """A file: whose, why, and the household."""

    person_id: UUID | None = None
    cause: Cause

    def wanted(self, today: date) -> Wanted:
        return Wanted(self.person_id, self.cause, self.household(today))


class ConsentInput(Input):
    """Consent to the text of this version: ticked today, or signed on paper on a day."""

    consent_version: int | None = None
    consent_on: Day | None = None

    def consent(self, today: date) -> Consent:
        return Consent(self.consent_version, self.consent_on or today, self.consent_on is not None)


class NewCaseInput(CaseInput):
    """A new file."""

    union_id: UUID


class CaseSlipInput(Input):
    """With a name and a day it was signed on paper and is only recorded."""

    signed_by: Name | None = None
    signed_on: Day | None = None

    def slip(self) -> Slip | None:
        if self.signed_by is not None and self.signed_on is not None:
            return Slip(self.signed_by, self.signed_on)
        if self.signed_by is None and self.signed_on is None:
            return None
        raise Invalid("凭签字材料补录要同时填写签字人姓名和签字日期。")


class SurveyInput(Input):
    """A home survey: the day, the two people, what they saw."""

    surveyed_on: Day
    surveyors: Annotated[list[Name], Field(min_length=1, max_length=5)]
    finding: Finding

    def survey(self) -> Survey:
        return Survey(self.surveyed_on, tuple(self.surveyors), self.finding)


class MinutesInput(Input):
    """Minutes by number and day."""

    minutes_number: Name
    minutes_on: Day


class RulingInput(Input):
    """A category, and why it differs from what the rules work out."""

    category: Category
    reason: Reason | None = None
    day: Day | None = None

    def ruling(self, today: date) -> Ruling:
        return Ruling(self.category, self.reason, self.day or today)


class CasePaperInput(NewCaseInput):
    """A file whose life was on paper, as far as it came."""

    applied_on: Day
    consent_version: int | None = None
    consent_on: Day
    survey: SurveyInput | None = None
    minutes: MinutesInput | None = None
    signed_by: Name | None = None
    signed_on: Day | None = None
    category: Category | None = None
    category_reason: Reason | None = None
    registered_on: Day | None = None
    decided_by_name: Name | None = None

    def paper(self) -> Paper:
        return Paper(
            self.applied_on,
            Consent(self.consent_version, self.consent_on, from_paper=True),
            self.survey.survey() if self.survey else None,
            Minutes(self.minutes.minutes_number, self.minutes.minutes_on) if self.minutes else None,
            CaseSlipInput(signed_by=self.signed_by, signed_on=self.signed_on).slip(),
            self._registration(),
        )

    def _registration(self) -> Registration | None:
        parts = (self.category, self.registered_on, self.decided_by_name)
        if all(part is None for part in parts):
            return None
        if self.category is None or self.registered_on is None or self.decided_by_name is None:
            raise Invalid("补录建档要同时填写困难类别、建档日期和县里审核人。")
        ruling = Ruling(self.category, self.category_reason, self.registered_on)
        return Registration(ruling, self.decided_by_name)


class ReasonInput(Input):
    """Why."""

    reason: Reason


class WithdrawInput(Input):
    """Why one no longer applies, where one wants to say."""

    reason: Reason | None = None


class LiftInput(Input):
    """Since when the household is through."""

    day: Day
    reason: Reason | None = None


class CloseInput(Input):
    """Why and since when the file has ended."""

    day: Day
    close_reason: CloseReason


class NationalInput(Input):
    """How far the file of the general union is."""

    state: NationalState
    day: Day
    number: Short | None = None


class SearchInput(Input):
    """A number of which one wants to know whether it has a file."""

    union_id: UUID
    id_number: Number


class RevealInput(ReasonInput):
    """Which field is to be shown in full, and why."""

    look: Look

    def checked(self) -> Look:
        if self.look in OPENS | SHEETS:
            raise Invalid("请选择要查看的内容：身份证号、银行卡号、电话或住址。")
        return self.look
