"""What every act on a notice shares: loading, stepping, the clock, and the events' members."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from services.activities.notices.domain.life import (
    CLOSABLE,
    KIND_LABELS,
    NoticeMove,
    NoticeState,
    after,
    is_over,
    next_check,
    outcome_of,
)
from services.activities.notices.domain.places import BY_HAND
from services.activities.notices.queries.finding import findings_of
from services.activities.notices.tables import NoticeMove as NoticeMoveRow
from services.activities.notices.tables import PublicNotice
from shared.contracts.activities import (
    NoticeClosed,
    NoticeKind,
    NoticeOpened,
    NoticeOutcome,
    NoticeWithdrawn,
)
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class Author:
    """Who takes a step; nobody is named where the clock does, or where it is a secret."""

    person_id: UUID | None = None
    name: str = ""


CLOCK = Author(name="系统")
NAMELESS = Author()


def by(caller: Caller) -> Author:
    return Author(caller.person_id, caller.name)


async def load(tx: Transaction, notice_id: UUID, seen_version: int | None = None) -> PublicNotice:
    """The notice, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    notice = await tx.session.get(
        PublicNotice, notice_id, with_for_update=True, populate_existing=True
    )
    if notice is None:
        raise NotFound
    if seen_version is not None and notice.version != seen_version:
        raise Stale
    return notice


def hangs(notice: PublicNotice) -> bool:
    """Whether it is shown: by itself, or because somebody has said so."""
    return notice.place not in BY_HAND or notice.posted_on is not None


def step(
    tx: Transaction,
    author: Author,
    notice: PublicNotice,
    move: NoticeMove,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Take a notice one step further, write the step down, and wind the clock."""
    before = NoticeState(notice.state)
    state = after(before, move)
    notice.state = state
    notice.version += 1
    notice.changed_at = tx.now
    notice.check_on = next_check(state, notice.first_day, notice.last_day, hangs=hangs(notice))
    tx.session.add(
        NoticeMoveRow(
            id=new_id(),
            county_id=notice.county_id,
            union_id=notice.union_id,
            visible_below=notice.visible_below,
            notice_id=notice.id,
            move=move.value,
            from_state=before.value,
            to_state=state.value,
            made_at=tx.now,
            made_by=author.person_id,
            made_by_name=author.name,
            facts=dict(facts or {}),
        )
    )


def about(tx: Transaction, notice: PublicNotice) -> dict[str, Any]:
    """The members that every event about a notice has; that of help names nobody (R-DATA-1)."""
    kind = NoticeKind(notice.kind)
    hidden = kind is NoticeKind.HARDSHIP
    return {
        "occurred_at": tx.now,
        "county_id": notice.county_id,
        "union_id": notice.union_id,
        "subject_id": notice.id,
        "version": notice.version,
        "kind": kind,
        "title": f"{KIND_LABELS[kind]}公示" if hidden else notice.title,
        "first_day": notice.first_day,
        "last_day": notice.last_day,
        "matter_kind": notice.matter_kind,
        "matter_id": notice.matter_id,
    }


def open_today(tx: Transaction, author: Author, notice: PublicNotice) -> bool:
    """Open a notice whose first day has come; whether it has."""
    if notice.first_day is None or notice.first_day > tx.today:
        return False
    step(tx, author, notice, NoticeMove.OPEN)
    tx.publish(NoticeOpened(**about(tx, notice), tell_members=notice.tell_members))
    return True


async def close_if_over(tx: Transaction, author: Author, notice: PublicNotice) -> bool:
    """Close a notice that is over, unless somebody still has to act; whether it was closed."""
    over = notice.last_day is not None and is_over(notice.last_day, tx.today)
    if not over or notice.state not in CLOSABLE or not hangs(notice):
        return False
    findings = [finding for finding in await findings_of(tx, notice.id) if finding]
    end(tx, author, notice, NoticeMove.CLOSE, outcome_of(findings))
    return True


def end(
    tx: Transaction, author: Author, notice: PublicNotice, move: NoticeMove, outcome: NoticeOutcome
) -> None:
    """Close a notice with its outcome, for which whoever asked has waited."""
    notice.outcome = outcome.value
    notice.closed_on = tx.today
    step(tx, author, notice, move, {"outcome": outcome.value})
    members = about(tx, notice)
    if outcome is NoticeOutcome.WITHDRAWN:
        tx.publish(NoticeWithdrawn(**members))
    tx.publish(
        NoticeClosed(**members, outcome=outcome, closed_on=tx.today, from_paper=notice.from_paper)
    )
