"""A change of office in one act (换届): who goes, who comes, and to whom open work goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar
from uuid import UUID

from services.directory.roles.domain.tenures import Tenure
from services.directory.roles.domain.terms import Term, check_days
from shared.contracts.roles import Role, Standing, title_of
from shared.errors import Invalid, Refused

FURTHEST = timedelta(days=366)


class HandOverNotPossible(Invalid):
    """The lines do not say a change of office."""

    code: ClassVar[str] = "hand-over-not-possible"


class HandOverSettled(Refused):
    """A hand-over is taken back on its day or before its successors begin, and only as a whole."""

    code: ClassVar[str] = "hand-over-settled"


@dataclass(frozen=True)
class Outgoing:
    """A role that ends: the grant and what it is."""

    role_id: UUID
    tenure: Tenure


@dataclass(frozen=True)
class Line:
    """One office: who leaves it (nobody where it was empty) and who takes it (or nobody yet)."""

    role: Role
    outgoing: Outgoing | None = None
    to_person_id: UUID | None = None
    standing: Standing = Standing.REGULAR
    last_day: date | None = None

    @property
    def from_person_id(self) -> UUID | None:
        return self.outgoing.tenure.person_id if self.outgoing else None

    @property
    def cluster_id(self) -> UUID | None:
        return self.outgoing.tenure.cluster_id if self.outgoing else None

    @property
    def title(self) -> str:
        return title_of(self.role, self.standing)


@dataclass(frozen=True)
class Pair:
    """What one person hands to another; of the pairs of a predecessor one takes the open work."""

    from_person_id: UUID
    to_person_id: UUID
    roles: tuple[Role, ...]
    takes_work: bool


# The order in which a predecessor's work looks for its heir: that of the role table, chairs first.
_FIRST = (Role.COUNTY_CHAIR, Role.UNION_CHAIR)
RANK: dict[Role, int] = {
    role: place for place, role in enumerate((*_FIRST, *(r for r in Role if r not in _FIRST)))
}


def check_lines(lines: Sequence[Line], day: date, today: date) -> None:
    """The act makes sense.

    Raises:
        HandOverNotPossible: says what is missing or twice.
        DayNotPossible: a term that ends before it begins.

    """
    if abs(day - today) > FURTHEST:
        raise HandOverNotPossible("交接日期离今天超过一年，请检查年份。")
    if not lines:
        raise HandOverNotPossible("请至少选一项职务。")
    gone = [line.outgoing.role_id for line in lines if line.outgoing]
    if len(set(gone)) < len(gone):
        raise HandOverNotPossible("同一项职务列了两次，请去掉一行。")
    for line in lines:
        if line.outgoing is None and line.to_person_id is None:
            raise HandOverNotPossible(
                f"“{line.title}”既没有离任的人，也没有接任的人，请去掉这一行。"
            )
        check_days(day, line.last_day)


def after_leaving(outgoing: Outgoing, day: date) -> Tenure:
    """The tenure as it is after the hand-over: it ends the day before, or earlier as it did."""
    term = outgoing.tenure.term
    last = max(day - timedelta(days=1), term.first_day - timedelta(days=1))
    if term.last_day is not None:
        last = min(last, term.last_day)
    return replace(outgoing.tenure, term=Term(term.first_day, last))


def pairs_of(lines: Sequence[Line], wishes: Mapping[UUID, UUID | None]) -> list[Pair]:
    """Who hands what to whom.

    The open work of a predecessor goes to the successor in the highest role that somebody else
    takes, unless a wish names another successor, or nobody; who stays in the higher role keeps it.

    Raises:
        HandOverNotPossible: a wish names somebody who takes over nothing.

    """
    roles: dict[tuple[UUID, UUID], list[Role]] = {}
    heirs: dict[UUID, UUID] = {}
    for line in sorted(lines, key=lambda line: RANK[line.role]):
        giver, taker = line.from_person_id, line.to_person_id
        if giver is None or taker is None:
            continue
        heirs.setdefault(giver, taker)
        if giver != taker:
            roles.setdefault((giver, taker), []).append(line.role)
    comers = {line.to_person_id for line in lines if line.to_person_id is not None}
    leavers = {line.from_person_id for line in lines if line.from_person_id is not None}
    for giver, wish in wishes.items():
        if giver not in leavers or (wish is not None and wish not in comers):
            raise HandOverNotPossible("未办工作只能由离任的人转给这次接任的人。")
        heirs.pop(giver, None)
        if wish is not None:
            heirs[giver] = wish
            if giver != wish:
                roles.setdefault((giver, wish), [])
    return [
        Pair(giver, taker, tuple(dict.fromkeys(handed)), heirs.get(giver) == taker)
        for (giver, taker), handed in roles.items()
    ]


def check_undo(*, day: date, made_on: date, today: date, undone: bool, changed: bool) -> None:
    """A hand-over may be taken back.

    Raises:
        HandOverSettled: says why not.

    """
    if undone:
        raise HandOverSettled("这次交接已经撤销，不用再撤销。")
    if today != made_on and today >= day:
        raise HandOverSettled("交接只能在办理当天或生效之前撤销；现在请重新办理一次交接。")
    if changed:
        raise HandOverSettled("交接之后这些职务又有变动，不能整体撤销，请逐项办理。")


def may_undo(*, day: date, made_on: date, today: date, undone: bool) -> bool:
    """Whether a page offers to take it back."""
    try:
        check_undo(day=day, made_on=made_on, today=today, undone=undone, changed=False)
    except HandOverSettled:
        return False
    return True
