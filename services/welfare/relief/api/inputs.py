"""What people send about an aid."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from services.welfare.openings.api import OpeningInput
from services.welfare.relief.commands.deciding import Slip
from services.welfare.relief.commands.entering import Wanted
from services.welfare.relief.commands.granting import OnFile
from services.welfare.relief.commands.paying import Payment
from services.welfare.relief.commands.recording import Paper
from services.welfare.relief.domain.deciding import SlipIncomplete
from services.welfare.relief.domain.kinds import AidKind, Form, Occasion, PaidBy, SchoolLevel
from services.welfare.relief.domain.money import Collective
from shared.errors import Invalid
from shared.web.inputs import Day, Input, Line

Name = Annotated[Line, Field(max_length=30)]
Remark = Annotated[Line, Field(max_length=60)]
Reason = Annotated[Line, Field(max_length=200)]
Amount = Annotated[Line, Field(max_length=24, description="Yuan, as people write them: 2,000.50")]


class CollectiveInput(Input):
    """A decision of the committee over a cap: the number of its minutes and its day."""

    collective_number: Name | None = None
    collective_on: Day | None = None

    def collective(self) -> Collective:
        return Collective(self.collective_number, self.collective_on)


class AidInput(CollectiveInput):
    """What is to be given to whom; `typed_name` is for retired people who are on no list.

    Help on a hardship file names the file in the place of a person, and what its cap hangs on: what
    the family has paid for treatment itself this year, or the pupil and the school.
    The remark is a few words for those who deal with it. It never says what somebody suffers from.
    """

    kind: AidKind
    occasion: Occasion
    happened_on: Day
    person_id: UUID | None = None
    typed_name: Name | None = None
    remark: Remark | None = None
    amount: Amount
    form: Form = Form.MONEY
    source: Name
    asked_by: Name | None = None
    task_id: UUID | None = None
    case_id: UUID | None = None
    self_paid: Amount | None = None
    school_level: SchoolLevel | None = None
    student: Name | None = None

    def wanted(self) -> Wanted:
        members: dict[str, Any] = {
            name: getattr(self, name) for name in AidInput.model_fields if name not in _APART
        }
        on_file = OnFile(self.case_id, self.self_paid, self.school_level, self.student)
        return Wanted(**members, collective=self.collective(), on_file=on_file)


_APART = frozenset(
    {
        "collective_number",
        "collective_on",
        "case_id",
        "self_paid",
        "school_level",
        "student",
    }
)


class NewAidInput(AidInput):
    """An aid, and whether it is asked for at once; otherwise it is a draft."""

    union_id: UUID
    request: bool = False


class PaperSteps(Input):
    """What the papers say: who decided and when, and how far it has come since."""

    decided_by_name: Name
    decided_on: Day
    paid_on: Day | None = None
    paid_by: PaidBy | None = None
    receipted_on: Day | None = None

    def paper(self) -> Paper:
        if (self.paid_on is None) != (self.paid_by is None):
            raise Invalid("发放日期和发放方式要一起填写；还没有发放的，两项都空着。")
        payment = None
        if self.paid_on is not None and self.paid_by is not None:
            payment = Payment(self.paid_on, self.paid_by)
        return Paper(Slip(self.decided_by_name, self.decided_on), payment, self.receipted_on)


class PaperInput(PaperSteps, AidInput):
    """An aid that was decided on paper, and how far it has come since."""

    union_id: UUID


class SlipInput(CollectiveInput):
    """A decision; with a name and a day it was signed on paper and is only recorded."""

    decided_by_name: Name | None = None
    decided_on: Day | None = None

    def slip(self) -> Slip | None:
        if self.decided_by_name is not None and self.decided_on is not None:
            return Slip(self.decided_by_name, self.decided_on)
        if self.decided_by_name is None and self.decided_on is None:
            return None
        raise SlipIncomplete("凭签批单补录要同时填写审批人姓名和审批日期。")


class RejectInput(SlipInput):
    """Why it is not agreed to."""

    reason: Reason


class PaymentInput(Input):
    """When and how it was given."""

    paid_on: Day
    paid_by: PaidBy

    def payment(self) -> Payment:
        return Payment(self.paid_on, self.paid_by)


class ReceiptInput(Input):
    """When the person signed the register."""

    receipted_on: Day


class ReclaimInput(Input):
    """When and why the money came back."""

    reclaimed_on: Day
    reason: Reason


class CancelInput(Input):
    """Why it is not given after all."""

    reason: Reason | None = None


class ListOpeningInput(OpeningInput):
    """Of which union the lines are to be seen, and why."""

    union_id: UUID


def this_year(year: int | None, today: date) -> int:
    return today.year if year is None else year
