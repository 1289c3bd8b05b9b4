"""What can be told to whom, and when a matter no longer asks for anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from services.notifications.kinds import Kind
from services.notifications.wording.sentences import Line, entry
from shared.contracts.roles import Role

# In the place of a union where a matter is closed for all of them.
EVERY_UNION = UUID(int=0)

# Who may sign for a union, and in which order they are asked: the first of these that is held.
SIGNERS = (Role.UNION_CHAIR, Role.PRINCIPAL, Role.PARTY_SECRETARY)

# Later than every version of a subject: closed for good.
FINAL = 2**31 - 1


@dataclass(frozen=True)
class Audience:
    """People by id, or whoever holds a role today.

    Of `roles` the first that anybody holds in a union is told there: a chair, else the principal.
    `union_ids` None means wherever in the county the role is held. With `members` everybody who
    works in these unions is told.
    """

    person_ids: tuple[UUID, ...] = ()
    roles: tuple[Role, ...] = ()
    union_ids: tuple[UUID, ...] | None = None
    members: bool = False


@dataclass(frozen=True)
class Telling:
    """One notice to make or refresh for everyone in the audience.

    A person has one notice per `key` and union; a later telling (by `told_at`) takes its place.
    A digest has a `day`, and every telling adds its `line` to it. A `matter` that is closed at a
    higher `version` asks for nothing, whichever of the two arrives first.
    """

    kind: Kind
    audience: Audience
    union_id: UUID
    event_id: UUID
    key: str
    matter: str
    version: int
    told_at: datetime
    link: str
    title: str = ""
    body: str = ""
    subject: str = ""
    due_on: date | None = None
    day: date | None = None
    line: str | None = None
    line_link: str = ""


@dataclass(frozen=True)
class Closing:
    """What was told of the matter below this version is done with, in one union or in all."""

    matter: str
    version: int
    union_id: UUID = EVERY_UNION


@dataclass(frozen=True)
class ShownLine:
    """One entry of a digest as its reader sees it."""

    line: Line
    link: str

    @property
    def text(self) -> str:
        return entry(self.line)

    @property
    def done(self) -> bool:
        return self.line.done


@dataclass(frozen=True)
class Shown:
    """A notice as its reader sees it; for a digest `count` is that of all its lines."""

    id: UUID
    person_id: UUID
    kind: Kind
    title: str
    body: str
    link: str
    union_id: UUID
    union_name: str
    matter: str
    event_id: UUID
    due_on: date | None
    is_digest: bool
    needs_sign: bool
    told_at: datetime
    changed_at: datetime
    read_at: datetime | None
    settled_at: datetime | None
    count: int
    lines: tuple[ShownLine, ...]

    @property
    def settled(self) -> bool:
        return self.settled_at is not None

    @property
    def actions(self) -> list[str]:
        return actions_on(
            is_read=self.read_at is not None, to_sign=self.needs_sign and not self.settled
        )


def actions_on(*, is_read: bool, to_sign: bool) -> list[str]:
    """What the reader may do with a notice: read it, sign for the plan it links to."""
    return [*([] if is_read else ["read"]), *(["sign"] if to_sign else [])]


@dataclass(frozen=True)
class Count:
    """How much waits in an inbox."""

    unread: int
    to_sign: int


def sign_matter(plan_id: UUID) -> str:
    """The matter of signing for a plan; each union closes it for itself."""
    return f"sign:{plan_id}"


def overdue_matter(plan_id: UUID) -> str:
    """The matter of a union's overdue tasks of a plan."""
    return f"overdue:{plan_id}"


def plan_matter(plan_id: UUID) -> str:
    return f"plan:{plan_id}"


TASK = "task:"


def task_matter(task_id: UUID) -> str:
    return f"{TASK}{task_id}"


def role_matter(role_id: UUID) -> str:
    """The matter of a term that comes to its end."""
    return f"role:{role_id}"


def hand_over_matter(pair_id: UUID) -> str:
    return f"hand_over:{pair_id}"


def aid_matter(aid_id: UUID) -> str:
    """The matter of an aid, for those who deal with it."""
    return f"aid:{aid_id}"


def received_matter(aid_id: UUID) -> str:
    """The matter of an aid, for who received it."""
    return f"received:{aid_id}"


def hardship_matter(case_id: UUID) -> str:
    """The matter of a hardship file, for those who deal with it."""
    return f"hardship:{case_id}"


def transfer_matter(transfer_id: UUID) -> str:
    """The matter of a hardship file that goes to another school."""
    return f"transfer:{transfer_id}"


def visit_matter(visit_id: UUID) -> str:
    """The matter of a visit, for those who arrange or make it."""
    return f"visit:{visit_id}"


def campaign_matter(campaign_id: UUID) -> str:
    """The matter of a campaign itself."""
    return f"campaign:{campaign_id}"


def campaign_list_matter(list_id: UUID) -> str:
    """The matter of one union's list, for those who deal with it."""
    return f"campaign_list:{list_id}"


def gift_matter(list_id: UUID) -> str:
    """The matter of a paid list, for who received something."""
    return f"gift:{list_id}"


def health_matter(check_id: UUID) -> str:
    """The matter of a union's health check."""
    return f"health:{check_id}"


def notice_matter(notice_id: UUID) -> str:
    """The matter of a public notice."""
    return f"notice:{notice_id}"


def congress_term_matter(term_id: UUID) -> str:
    """The matter of a term of a congress that comes to its end."""
    return f"congress_term:{term_id}"


def ballot_matter(ballot_id: UUID) -> str:
    """The matter of a vote of a congress."""
    return f"ballot:{ballot_id}"


def congress_matter(session_id: UUID) -> str:
    """The matter of one session, for those who ask, answer, come and report."""
    return f"congress:{session_id}"


def congress_year_matter(union_id: UUID, school_year: int) -> str:
    """The matter of holding a session in a school year."""
    return f"congress_year:{union_id}:{school_year}"


def proposals_matter(round_id: UUID) -> str:
    """The matter of a round of proposals."""
    return f"proposal_round:{round_id}"


def proposal_matter(proposal_id: UUID) -> str:
    """The matter of one proposal, for those who sign, screen, assign or handle it."""
    return f"proposal:{proposal_id}"


def highest(closings: Sequence[Closing]) -> list[Closing]:
    """One closing per matter and union, the one that reaches furthest."""
    best: dict[tuple[str, UUID], Closing] = {}
    for closing in closings:
        known = best.get((closing.matter, closing.union_id))
        if known is None or closing.version > known.version:
            best[closing.matter, closing.union_id] = closing
    return list(best.values())


def suggestion_matter(suggestion_id: UUID) -> str:
    """The matter of a suggestion that waits for the officers."""
    return f"suggestion:{suggestion_id}"
