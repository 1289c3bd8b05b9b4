"""What people send about a visit."""

from dataclasses import replace
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from pydantic import Field

from services.welfare.visits.commands.reporting import Report
from services.welfare.visits.domain.occasions import VisitGiftForm, VisitOccasion, VisitWay
from services.welfare.visits.domain.record import (
    MOST_VISITORS,
    FollowUp,
    FollowUpIncomplete,
    Gift,
    GiftIncomplete,
    Record,
)
from shared.sealing import Keyring
from shared.web.inputs import Day, Input, Line, Paragraph

Name = Annotated[Line, Field(max_length=30)]
Remark = Annotated[Line, Field(max_length=60)]
Place = Annotated[Line, Field(max_length=60)]
Words = Annotated[Paragraph, Field(max_length=500)]
Reason = Annotated[Line, Field(max_length=200)]
Amount = Annotated[Line, Field(max_length=24, description="Yuan, as people write them: 300.50")]


async def _keyring(request: Request) -> Keyring:
    found: Keyring = request.app.state.runtime.keyring
    return found


Keys = Annotated[Keyring, Depends(_keyring)]


class VisitWhomInput(Input):
    """Of what the visit is; `typed_name` is for retired people who are on no list.

    `draft_id` is made by the device that keeps the form until it is sent: the same one again is
    the same visit, however often and however late it comes.
    """

    union_id: UUID
    occasion: VisitOccasion
    happened_on: Day
    person_id: UUID | None = None
    typed_name: Name | None = None
    in_hospital: bool = False
    task_id: UUID | None = None
    draft_id: UUID | None = None

    def report(self, remark: str | None = None) -> Report:
        return Report(
            self.occasion,
            self.happened_on,
            self.person_id,
            self.typed_name,
            remark,
            in_hospital=self.in_hospital,
            task_id=self.task_id,
            draft_id=self.draft_id,
        )


class VisitReportInput(VisitWhomInput):
    """What happened to whom; the remark is a few words, and none of a family's conflict."""

    remark: Remark | None = None


class VisitRecordFields(Input):
    """A visit as it was made; a gift has form, worth and source, a follow-up words and a day."""

    visited_on: Day
    way: VisitWay
    place: Place | None = None
    visitors: Annotated[list[Name], Field(min_length=1, max_length=MOST_VISITORS)]
    finding: Words
    need: Words | None = None
    gift_form: VisitGiftForm | None = None
    gift_amount: Amount | None = None
    gift_source: Name | None = None
    follow_up: Reason | None = None
    follow_up_on: Day | None = None

    def record(self) -> Record:
        return Record(
            self.visited_on,
            self.way,
            self.place,
            tuple(self.visitors),
            self.finding,
            self.need,
            self._gift(),
            left(self.follow_up, self.follow_up_on),
        )

    def _gift(self) -> Gift | None:
        parts = (self.gift_form, self.gift_amount, self.gift_source)
        if all(part is None for part in parts):
            return None
        if self.gift_form is None or self.gift_amount is None or self.gift_source is None:
            raise GiftIncomplete(
                "带了慰问金或慰问品的，请把形式、价值和经费来源填全；没有带的，三项都空着。"
            )
        return Gift(self.gift_form, self.gift_amount, self.gift_source)


class VisitRecordInput(VisitRecordFields):
    """The record of a visit that was reported."""

    draft_id: UUID | None = None


class VisitAtOnceInput(VisitWhomInput, VisitRecordFields):
    """A visit that was made without a report, or stands on paper."""

    from_paper: bool = False

    def report(self, remark: str | None = None) -> Report:
        return replace(super().report(remark), from_paper=self.from_paper)


class VisitAssignInput(Input):
    """Who is asked to go."""

    person_id: UUID


class VisitFollowUpInput(Input):
    """What is left to be done, and by when."""

    follow_up: Reason
    follow_up_on: Day


class VisitReasonInput(Input):
    """Why."""

    reason: Reason


class VisitCloseInput(Input):
    """How it ended, where there is more to say."""

    result: Reason | None = None


def left(what: str | None, on: date | None) -> FollowUp | None:
    """What is left to be done, if anything.

    Raises:
        FollowUpIncomplete: words without a day, or a day without words.

    """
    if what is None and on is None:
        return None
    if what is None or on is None:
        raise FollowUpIncomplete("后续事项和跟进日期要一起填写；没有后续的，两项都空着。")
    return FollowUp(what, on)
