"""What is on record of a session, as its papers need it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from services.activities.congress.domain.powers import NEEDS_BALLOT, Treatment
from services.activities.rolls.domain.standing import Standing
from services.activities.terms.domain.kinds import VOTING, DelegateStanding, Roll
from shared.contracts.activities import AskingWay, SessionKind


@dataclass(frozen=True)
class Item:
    """A matter on the agenda, and in words what came of it."""

    title: str
    treatment: Treatment
    presenter: str = ""
    roll: Roll = Roll.CONGRESS
    outcome: str = ""
    passed: bool | None = None
    note: str = ""


@dataclass(frozen=True)
class Attendant:
    """Somebody on the roll; `present` is None as long as nobody has signed in anywhere."""

    name: str
    delegation: str = ""
    standing: Standing = Standing.ELECTED
    votes_congress: bool = True
    votes_union: bool = False
    present: bool | None = None


@dataclass(frozen=True)
class Seat:
    """Somebody who has a seat in the term."""

    name: str
    delegation: str = ""
    standing: DelegateStanding = DelegateStanding.ELECTED
    post: str = ""
    sex: str | None = None
    birth_year: int | None = None
    is_teacher: bool | None = None
    is_leader: bool | None = None


@dataclass(frozen=True)
class Group:
    """A constituency: how many staff it has and how many delegates it sends."""

    name: str
    leader: str
    staff: int
    seats: int


@dataclass(frozen=True)
class Attendance:
    """Who was due and who came, of one roll; `present` is None until it is known."""

    due: int
    present: int | None = None


@dataclass(frozen=True)
class Choice:
    """How a candidate fared."""

    name: str
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    elected: bool | None = None


@dataclass(frozen=True)
class Vote:
    """A vote as it was counted; what nobody has counted yet is None."""

    title: str
    roll: Roll = Roll.CONGRESS
    way: str = ""
    due: int | None = None
    present: int | None = None
    issued: int | None = None
    collected: int | None = None
    valid: int | None = None
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    verdict: str = ""
    seats: int | None = None
    choices: Sequence[Choice] = ()


@dataclass(frozen=True)
class Proposal:
    """A proposal, or a matter that a small school settled in its table."""

    number: str
    title: str
    proposer: str
    seconders: str = ""
    category: str = ""
    handler: str = ""
    answer: str = ""
    rating: str = ""


@dataclass(frozen=True)
class Helpers:
    """Who does what at the session, and whom to ask about it.

    `addressee` is the superior by its full name, where it is not the county's education union.
    """

    addressee: str = ""

    secretary: str = ""
    principal: str = ""
    chair: str = ""
    contact: str = ""
    phone: str = ""
    recorder: str = ""
    examiners: str = ""
    presidium: str = ""
    chief_scrutineer: str = ""
    scrutineers: str = ""
    counters: str = ""


@dataclass(frozen=True)
class Bar:
    """A share of all who have a vote: reached at exactly that share, or only above it."""

    numerator: int
    denominator: int
    inclusive: bool

    def least(self, voters: int) -> int:
        """How many it takes of so many."""
        share = self.numerator * voters
        if self.inclusive:
            return -(-share // self.denominator)
        return share // self.denominator + 1


TWO_THIRDS = Bar(2, 3, inclusive=True)
MORE_THAN_HALF = Bar(1, 2, inclusive=False)


@dataclass(frozen=True)
class Numbers:
    """The numbers that papers of the session bear or name, in full: 清一小工〔2026〕5号."""

    request: str = ""
    filing: str = ""
    reply: str = ""
    notice: str = ""
    report: str = ""


@dataclass(frozen=True)
class Days:
    """On which day papers were signed; None prints room for it."""

    request: date | None = None
    filing: date | None = None
    reply: date | None = None
    notice: date | None = None
    report: date | None = None


@dataclass(frozen=True)
class Facts:
    """A session as it is known on a day.

    `organ` and `county_organ` are names as on the seal; `county_answers` says whether it is the
    county's education union that is asked. `due_days` is within how many working days
    the report is due (R-CONGRESS-21), None where nothing is set; to `young_age` a delegate counts
    as young (R-CONGRESS-7).
    """

    organ: str
    school: str
    county_organ: str
    kind: SessionKind
    title: str
    young_age: int
    asking_way: AskingWay | None = None
    addressee: str = ""
    county_answers: bool = True
    planned_on: date | None = None
    party_agreed_on: date | None = None
    party_minutes: str = ""
    starts_at: datetime | None = None
    place: str = ""
    host: str = ""
    staff: int | None = None
    items: Sequence[Item] = ()
    attendants: Sequence[Attendant] = ()
    delegates: Sequence[Seat] = ()
    groups: Sequence[Group] = ()
    attendance: dict[Roll, Attendance] = field(default_factory=dict)
    votes: Sequence[Vote] = ()
    proposals: Sequence[Proposal] = ()
    helpers: Helpers = Helpers()
    numbers: Numbers = Numbers()
    days: Days = Days()
    quorum: Bar = TWO_THIRDS
    passing: Bar = MORE_THAN_HALF
    closed_on: date | None = None
    resolution: str = ""
    published_on: date | None = None
    reported_on: date | None = None
    due_days: int | None = None

    @property
    def rolls(self) -> tuple[Roll, ...]:
        """Whose votes are counted."""
        return tuple(Roll) if self.kind is SessionKind.DUAL_CONGRESS else (Roll.CONGRESS,)

    @property
    def balloted(self) -> list[Item]:
        """What is voted on by ballot."""
        return [item for item in self.items if item.treatment in NEEDS_BALLOT]

    def treated(self, treatment: Treatment) -> list[Item]:
        return [item for item in self.items if item.treatment is treatment]

    def due(self, roll: Roll) -> int | None:
        """How many have a vote: by the roll, or as far as is known before there is one."""
        if roll in self.attendance:
            return self.attendance[roll].due
        if self.kind is SessionKind.STAFF_ASSEMBLY:
            return self.staff
        voting = [one for one in self.delegates if one.standing in VOTING]
        return len(voting) if voting and self.kind is SessionKind.DELEGATE_CONGRESS else None

    def present(self, roll: Roll) -> int | None:
        return self.attendance[roll].present if roll in self.attendance else None
