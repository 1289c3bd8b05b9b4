"""What people send about campaigns and lists."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from services.welfare.campaigns.commands.drafting import Frame
from services.welfare.campaigns.commands.lists import Wanted
from services.welfare.campaigns.domain.kinds import (
    CampaignKind,
    CampaignOccasion,
    CampaignPick,
    CareGroup,
)
from services.welfare.campaigns.domain.money import MOST_LINES, Quota
from services.welfare.relief.api.inputs import Amount, Name, SlipInput
from services.welfare.relief.api.inputs import Reason as Words
from services.welfare.relief.domain.kinds import Form
from shared.contracts.roles import Role
from shared.web.inputs import Day, Input, Line

Title = Annotated[Line, Field(max_length=60)]
Card = Annotated[str, Field(max_length=40, description="Digits; empty takes the number away")]


class FrameInput(Input):
    """What a campaign is; places are a number or a share of the staff in percent."""

    kind: CampaignKind
    occasion: CampaignOccasion
    festival: Name | None = None
    title: Title
    note: Words | None = None
    first_day: Day
    last_day: Day
    budget: Amount
    person_amount: Amount | None = None
    quota_count: Annotated[int, Field(ge=1, le=1000)] | None = None
    quota_percent: Annotated[int, Field(ge=1, le=100)] | None = None
    form: Form = Form.MONEY
    source: Name
    pick: CampaignPick = CampaignPick.BY_HAND
    roles: Annotated[list[Role], Field(max_length=10, default_factory=list)]
    groups: Annotated[list[Name], Field(max_length=50, default_factory=list)]
    unions: Annotated[list[UUID], Field(min_length=1, max_length=500)] | None = None
    task_id: UUID | None = None

    def frame(self) -> Frame:
        return Frame(
            kind=self.kind,
            occasion=self.occasion,
            festival=self.festival,
            title=self.title,
            note=self.note,
            first_day=self.first_day,
            last_day=self.last_day,
            budget=self.budget,
            person_amount=self.person_amount,
            quota=Quota(self.quota_count, self.quota_percent),
            form=self.form,
            source=self.source,
            pick=self.pick,
            roles=tuple(role.value for role in self.roles),
            groups=tuple(self.groups),
            unions=None if self.unions is None else tuple(self.unions),
            task_id=self.task_id,
        )


class NewCampaignInput(FrameInput):
    """A campaign of this union; of the county's own union it is the whole county's."""

    union_id: UUID


class AgainInput(Input):
    """Which union does it again, in which year."""

    union_id: UUID
    year: Annotated[int, Field(ge=2000, le=2100)]


class CampaignReasonInput(Input):
    """Why it is sent back or given up."""

    reason: Words


class ListReturnInput(SlipInput):
    """Why a list is sent back; with a name and a day it was done on paper."""

    reason: Words


class LineInput(Input):
    """One line; `typed_name` is for retired people who are on no list."""

    person_id: UUID | None = None
    typed_name: Name | None = None
    reason: CareGroup = CareGroup.HOLIDAY
    amount: Amount
    card: Card | None = None
    bank: Name | None = None

    def wanted(self) -> Wanted:
        return Wanted(
            self.person_id, self.typed_name, self.reason, self.amount, self.card, self.bank
        )


class LinesInput(Input):
    """All lines of a list, in their order."""

    lines: Annotated[list[LineInput], Field(max_length=MOST_LINES)]


class ListReceiptInput(Input):
    """When the sheet was signed, and whose signature is missing."""

    receipted_on: Day
    not_yet: Annotated[list[UUID], Field(max_length=MOST_LINES, default_factory=list)]


class ReverseInput(Input):
    """When and why it came back."""

    reversed_on: Day
    reason: Words


class ClauseInput(Input):
    """A holiday beside the legal ones and the clause for it; without one it ends on that day."""

    name: Name
    clause: Words | None = None
    valid_from: Day
