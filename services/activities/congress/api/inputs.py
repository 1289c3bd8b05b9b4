"""What people send about sessions."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field

from services.activities.congress.commands.asking import Slip
from services.activities.congress.commands.closing import Closing, Result
from services.activities.congress.commands.holding import Appointment
from services.activities.congress.commands.planning import Opening, Plan
from services.activities.congress.commands.recording import Attendance, Held, HeldItem
from services.activities.congress.domain.agenda import MOST_ITEMS, Item, Outcome
from services.activities.congress.domain.figures import Addressee
from services.activities.congress.domain.life import SessionState
from services.activities.congress.domain.powers import Power, Treatment
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import AskingWay, SessionKind
from shared.web.inputs import LONGEST_PAGE, Day, Input, Line, Paragraph

MOST_TERMS, MOST_SESSIONS, MOST_PEOPLE = 60, 60, 20_000

Short = Annotated[Line, Field(max_length=60)]
People = Annotated[int, Field(ge=0, le=MOST_PEOPLE)]


class ItemInput(Input):
    """A matter before the session: its power, how it is treated, who presents it."""

    title: Line
    treatment: Treatment
    power: Power | None = None
    presenter: Annotated[str, Field(max_length=60)] = ""
    roll: Roll = Roll.CONGRESS

    def item(self) -> Item:
        return Item(
            title=self.title,
            treatment=self.treatment,
            power=self.power,
            presenter=self.presenter.strip(),
            roll=self.roll,
        )


class OpeningInput(Input):
    """The term to open with its first session, where none runs yet."""

    number: Annotated[int, Field(ge=1, le=MOST_TERMS)]
    kind: SessionKind
    years: Annotated[int, Field(ge=3, le=5)] = 5
    first_day: Day

    def opening(self) -> Opening:
        return Opening(self.number, self.kind, self.years, self.first_day)


class PlanInput(Input):
    """What is planned; a number or a title left out is the one by rule."""

    planned_on: Day
    agenda: Annotated[tuple[ItemInput, ...], Field(max_length=MOST_ITEMS)]
    number: Annotated[int, Field(ge=1, le=MOST_SESSIONS)] | None = None
    title: Line | None = None
    extra: bool = False
    host_name: Short | None = None

    def plan(self) -> Plan:
        return Plan(
            planned_on=self.planned_on,
            agenda=tuple(each.item() for each in self.agenda),
            number=self.number,
            title=self.title,
            extra=self.extra,
            host_name=self.host_name,
        )


class NewSessionInput(PlanInput):
    """A session of a union that is to be prepared."""

    union_id: UUID
    opening: OpeningInput | None = None


class AgreedInput(Input):
    """When the party organisation agreed, and in which minutes."""

    agreed_on: Day
    minutes_number: Short


class AskingInput(Input):
    """Whether the superior is asked or told; who that is comes from the county's rules."""

    way: AskingWay
    addressee: Addressee | None = None


class ApprovalInput(Input):
    """The county agrees; the number of its answer if it has one on paper."""

    answer_number: Short | None = None


class SessionReasonInput(Input):
    """Why."""

    reason: Paragraph


class SlipInput(Input):
    """An answer that was signed on paper."""

    requested_on: Day
    answered_on: Day
    answered_by_name: Short
    answer_number: Short | None = None
    addressee: Addressee | None = None

    def slip(self) -> Slip:
        return Slip(**self.model_dump())


class AppointmentInput(Input):
    """When and where; `override_reason` goes on without the approval that is missing."""

    starts_at: AwareDatetime
    place: Short
    host_name: Short | None = None
    override_reason: Paragraph | None = None

    def appointment(self) -> Appointment:
        return Appointment(self.starts_at, self.place, self.host_name)


class PapersInput(Input):
    """The day on which the papers went out."""

    sent_on: Day


class ResultInput(Input):
    """What came of one item."""

    item_id: UUID
    outcome: Outcome
    note: Paragraph | None = None


class OutcomesInput(Input):
    """What came of some items."""

    results: Annotated[tuple[ResultInput, ...], Field(max_length=MOST_ITEMS)]

    def by_item(self) -> dict[UUID, Result]:
        return {each.item_id: Result(each.outcome, each.note) for each in self.results}


class CloseInput(Input):
    """The end: the resolution, if it is written already, and the task the session answers.

    `reason` is why it closes although something is still open: too few there, an unfinished vote.
    It is asked for with `closing-needs-reason` where something is.
    """

    resolution: Paragraph | None = None
    task_id: UUID | None = None
    reason: Paragraph | None = None

    def closing(self) -> Closing:
        return Closing(self.resolution, self.task_id, self.reason)


class PublishInput(Input):
    """The resolution for all staff; with an earlier day if it hung on the board already."""

    resolution: Paragraph | None = None
    published_on: Day | None = None


class ReportInput(Input):
    """What is said beside what is recorded; with an earlier day if it was handed in on paper."""

    note: Paragraph | None = None
    reported_on: Day | None = None
    task_id: UUID | None = None


class HeldItemInput(ItemInput):
    """An item as it was dealt with."""

    outcome: Outcome | None = None
    note: Paragraph | None = None

    def held(self) -> HeldItem:
        return HeldItem(self.item(), self.outcome, self.note)


class HeldInput(Input):
    """A session as it was held on paper; days that nobody knows are left out."""

    held_on: Day
    due: People
    present: People
    due_union: People | None = None
    present_union: People | None = None
    agenda: Annotated[tuple[HeldItemInput, ...], Field(max_length=MOST_ITEMS)]
    resolution: Paragraph | None = None
    place: Short | None = None
    host_name: Short | None = None
    party_agreed_on: Day | None = None
    party_minutes_number: Short | None = None
    asking_way: AskingWay | None = None
    requested_on: Day | None = None
    answered_on: Day | None = None
    answered_by_name: Short | None = None
    answer_number: Short | None = None
    published_on: Day | None = None
    reported_on: Day | None = None
    report_note: Paragraph | None = None
    task_id: UUID | None = None
    report_task_id: UUID | None = None

    def held(self) -> Held:
        came = {"due", "present", "due_union", "present_union"}
        return Held(
            **self.model_dump(include=set(HeldInput.model_fields) - came - {"agenda"}),
            attendance=Attendance(self.due, self.present, self.due_union, self.present_union),
            items=tuple(each.held() for each in self.agenda),
        )


class NewHeldInput(HeldInput):
    """A session of which nothing is here yet, as it was held on paper."""

    union_id: UUID
    opening: OpeningInput | None = None
    number: Annotated[int, Field(ge=1, le=MOST_SESSIONS)] | None = None
    title: Line | None = None
    extra: bool = False

    def plan(self) -> Plan:
        return Plan(
            planned_on=self.held_on,
            agenda=tuple(each.item() for each in self.agenda),
            number=self.number,
            title=self.title,
            extra=self.extra,
            host_name=self.host_name,
        )


class SessionQuery(Input):
    """Which sessions to list; fields left out do not filter."""

    union_id: UUID | None = None
    school_year: Annotated[int, Field(ge=2000, le=2100)] | None = None
    state: SessionState | None = None
    cursor: Annotated[str, Field(max_length=500)] | None = None
    size: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = 50
