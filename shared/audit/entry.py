"""What is written down of an act."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Outcome(StrEnum):
    """How an act ended."""

    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """An act, as it is to be written down.

    `union_id` is the union whose matter it is: its chair may read the entry, and so may the county;
    None where nobody but the county and the person is concerned.
    `person_id` is whose data was read or changed; that person may read the entry. `actor_id` is
    who acted; left out, it is the caller of the transaction, or nobody (a timer, a program).
    `facts` are short texts by name; the value of a sensitive field never is among them.
    """

    act: str
    union_id: UUID | None
    actor_id: UUID | None = None
    person_id: UUID | None = None
    subject_id: UUID | None = None
    reason: str = ""
    outcome: str = Outcome.DONE
    facts: Mapping[str, str] = field(default_factory=dict)
