"""What a person's course keeps: posts and titles as they were recorded, steps of membership."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from services.directory.people.domain.membership import Step
from services.directory.people.tables import MemberStep, Person, PostHeld
from shared.database import Transaction, new_id

_POSTS = ("post", "title")


@dataclass(frozen=True)
class StepTaken:
    """A step and how it came about; `day` is when it happened, as far as it is known.

    `numbers` are member numbers that are on cards already; others come from the county's line.
    """

    step: Step
    day: str
    actor_id: UUID | None = None
    from_paper: bool = False
    decided_by: str | None = None
    reason: str | None = None
    numbers: Mapping[UUID, str] = field(default_factory=dict)


def new_posts(
    person: Person, given: Mapping[str, Any], day: date, before: Person | None = None
) -> list[dict[str, Any]]:
    """Rows for the posts and titles that are given and were not so before."""
    return [
        {
            "entry_id": new_id(),
            "county_id": person.county_id,
            "union_id": person.union_id,
            "person_id": person.person_id,
            "field": name,
            "words": given[name],
            "day": day,
        }
        for name in _POSTS
        if name in given and given[name] != getattr(before, name, None)
    ]


async def write_posts(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        await tx.session.execute(insert(PostHeld), list(rows))


async def write_steps(tx: Transaction, steps: Sequence[tuple[Person, StepTaken]]) -> None:
    """Add a step to the history of each; their states are those it led to."""
    if steps:
        rows = [_step_row(tx, person, taken) for person, taken in steps]
        await tx.session.execute(insert(MemberStep), rows)


def _step_row(tx: Transaction, person: Person, taken: StepTaken) -> dict[str, Any]:
    return {
        "entry_id": new_id(),
        "county_id": person.county_id,
        "union_id": person.union_id,
        "person_id": person.person_id,
        "step": taken.step.value,
        "state": str(person.member_state),
        "day": taken.day,
        "recorded_at": tx.now,
        "actor_id": taken.actor_id,
        "from_paper": taken.from_paper,
        "decided_by": taken.decided_by,
        "reason": taken.reason,
    }
