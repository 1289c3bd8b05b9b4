"""What the directory announces: unions, people and the roles they hold."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.checkpoint import CheckpointMade
from shared.contracts.event import Event
from shared.contracts.roles import Role, Standing


class UnionKind(StrEnum):
    """A county body or a school's union."""

    COUNTY = "county"
    SCHOOL = "school"


class SchoolStage(StrEnum):
    """What kind of school a union belongs to."""

    KINDERGARTEN = "kindergarten"
    PRIMARY = "primary"
    CENTRAL = "central"
    JUNIOR = "junior"
    SENIOR = "senior"
    COMPLETE = "complete"
    VOCATIONAL = "vocational"
    SPECIAL = "special"


class Sex(StrEnum):
    """As on the staff list; quotas of women are counted by it."""

    FEMALE = "female"
    MALE = "male"


class UnionForm(StrEnum):
    """How many schools a union is of: one, several small ones jointly, or a group of schools."""

    SINGLE = "single"
    JOINT = "joint"
    GROUP = "group"


class Ownership(StrEnum):
    """Who runs the school."""

    PUBLIC = "public"
    PRIVATE = "private"


class DirectoryEvent(Event):
    """Base of the directory's events."""

    publisher: ClassVar[str] = "directory"


class UnionState(DirectoryEvent):
    """All that other services need to know of a union; the subject is the union."""

    name: str = Field(description="Full name, as on the seal")
    short_name: str
    sort_key: str = Field(description="Pinyin, for sorting")
    kind: UnionKind
    stage: SchoolStage | None = None
    parent_id: UUID | None = None
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    staff_count: int = 0
    active: bool = True
    form: UnionForm = UnionForm.SINGLE
    rural: bool = False
    ownership: Ownership = Ownership.PUBLIC
    closed_on: date | None = Field(default=None, description="First day on which it was no more")
    successor_id: UUID | None = Field(default=None, description="The union it was merged into")


class UnionRegistered(UnionState):
    """A union has joined the county; its copy may be made everywhere."""

    wire_name: ClassVar[str] = "union.registered.v1"


class UnionChanged(UnionState):
    """A union's name, cluster, size or standing is now as told here."""

    wire_name: ClassVar[str] = "union.changed.v1"


class DeadlineNear(DirectoryEvent):
    """Base of reminders; the subject is the one day that comes near, so each is told once."""

    due_on: date


class TermExpiring(DeadlineNear):
    """A union's committee is to be elected anew by `due_on` (R-ORG-1)."""

    wire_name: ClassVar[str] = "term.expiring.v1"


class CertificateExpiring(DeadlineNear):
    """A union's certificate of legal personality runs out on `due_on`."""

    wire_name: ClassVar[str] = "certificate.expiring.v1"


class PersonState(DirectoryEvent):
    """All that others may know of a person: the subject; the union is where they work.

    What the staff list leaves open is not told; nobody may take it for a no.
    """

    name: str
    sort_key: str = Field(description="Pinyin of the name, for sorting and search by initials")
    email: str | None = None
    active: bool = True
    sex: Sex | None = None
    birth_year: int | None = Field(default=None, description="Without month and day")
    is_teacher: bool | None = Field(default=None, description="As post and subject tell")
    group_name: str | None = Field(default=None, description="The union group they are in now")


class StaffJoined(PersonState):
    """A person now works in this union."""

    wire_name: ClassVar[str] = "staff.joined.v1"


class StaffChanged(PersonState):
    """A person's name, address or union is now as told here."""

    wire_name: ClassVar[str] = "staff.changed.v1"


class StaffTransferred(DirectoryEvent):
    """A person works in another union from `first_day` on; `staff.changed` tells the new state."""

    wire_name: ClassVar[str] = "staff.transferred.v1"

    from_union_id: UUID
    to_union_id: UUID
    first_day: date


class ConsentState(DirectoryEvent):
    """A person's answer to a purpose; the subject is that pair, the union is where they work.

    Neither the answer's reason nor any of the data it is about is told.
    """

    person_id: UUID
    purpose: str
    title: str = Field(description="What the purpose is called")
    text_version: int
    day: date
    from_paper: bool = False


class ConsentGiven(ConsentState):
    """A person has agreed to the use of data for a purpose."""

    wire_name: ClassVar[str] = "consent.given.v1"
    heard: ClassVar[bool] = False


class ConsentWithdrawn(ConsentState):
    """A person no longer agrees: whoever holds the data for this purpose stops using it."""

    wire_name: ClassVar[str] = "consent.withdrawn.v1"


class DataRequested(DirectoryEvent):
    """Somebody asks for a copy of their data or for its erasure; the subject is the request."""

    wire_name: ClassVar[str] = "data_request.received.v1"

    title: str = Field(description="What is asked for; not by whom")
    due_on: date = Field(description="Last day for an answer")


# What somebody is called who has left and whose data was erased; every copy follows.
ERASED_NAME = "已注销人员"


class DataErased(DirectoryEvent):
    """A person's data was erased as they asked: whoever else holds some erases it, too.

    The subject is the request. What the law or a hold keeps stays, and is told to the person.
    """

    wire_name: ClassVar[str] = "data_request.erased.v1"

    person_id: UUID
    actor_id: UUID = Field(description="Who answered the request; the person where the clock did")


class StaffFileOpened(DirectoryEvent):
    """Somebody from above opened a person's file; the subject is the opening.

    Neither whose file it is nor why is told: both stand in the log, for those who may read it.
    """

    wire_name: ClassVar[str] = "staff.file_opened.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "opening"

    actor_id: UUID
    actor_name: str


class RoleState(DirectoryEvent):
    """A role that a person holds; the subject is the grant, the union is where it is held."""

    person_id: UUID
    role: Role
    cluster_id: UUID | None = Field(default=None, description="For a cluster lead: the cluster led")
    standing: Standing = Field(
        default=Standing.REGULAR, description="Deputies and who acts for somebody for a time"
    )
    first_day: date
    last_day: date | None = None


class RoleGranted(RoleState):
    """A person has been given a role."""

    wire_name: ClassVar[str] = "role.granted.v1"


class RoleEnded(RoleState):
    """A person no longer holds a role after `last_day`."""

    wire_name: ClassVar[str] = "role.ended.v1"


class RoleExpiring(RoleState):
    """A role will end on `last_day`; told once for each grant, in time for an election."""

    wire_name: ClassVar[str] = "role.expiring.v1"

    person_name: str
    title: str = Field(description="What the holder is called there")


class HandOverState(DirectoryEvent):
    """What one person hands to another in a union; the subject is this pair of the hand-over."""

    @classmethod
    def subject_kind(cls) -> str:
        return "hand_over"

    from_person_id: UUID
    from_name: str
    to_person_id: UUID
    to_name: str
    roles: tuple[Role, ...] = Field(description="What is handed over, the highest first")
    day: date = Field(description="First day of the successor")
    takes_work: bool = Field(description="Whether open work goes along with the roles")
    made_by: UUID
    made_by_name: str


class RoleHandedOver(HandOverState):
    """A successor has taken office; the predecessor's open work in the union may follow."""

    wire_name: ClassVar[str] = "role.handed_over.v1"


class RoleHandOverUndone(HandOverState):
    """The hand-over was taken back; what had followed it goes back as far as it is still open."""

    wire_name: ClassVar[str] = "role.hand_over_undone.v1"


class DirectoryCheckpointMade(CheckpointMade):
    """What the directory has sent of a county in the hours before, for its readers to compare."""

    wire_name: ClassVar[str] = "directory_checkpoint.made.v1"
    publisher: ClassVar[str] = "directory"
