"""What each capability holds of a person: for the copy people may ask for, and for erasing it.

A capability enters its own part here, in its queries and commands; own_data puts them together
and knows none of them.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from shared.database import Transaction
from shared.sealing import Keyring


@dataclass(frozen=True)
class Holding:
    """A table of a person's data, in words that the person understands."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]


Holder = Callable[[Transaction, UUID, Keyring], Awaitable[Holding]]
Eraser = Callable[[Transaction, UUID], Awaitable[Sequence[str]]]

_holders: list[Holder] = []
_erasers: list[Eraser] = []


def when_copying(holder: Holder) -> Holder:
    """Let this table be part of every copy of a person's data."""
    _holders.append(holder)
    return holder


def when_erasing(eraser: Eraser) -> Eraser:
    """Let this run when a person's data is erased; it returns what it erased, in words.

    Safe to run twice: what a hold kept is erased in a second run.
    """
    _erasers.append(eraser)
    return eraser


async def copied(tx: Transaction, person_id: UUID, keyring: Keyring) -> list[Holding]:
    """Everything held of the person, table by table."""
    return [await holder(tx, person_id, keyring) for holder in _holders]


async def erased(tx: Transaction, person_id: UUID) -> list[str]:
    """Erase what can be; in words what that was."""
    return [what for eraser in _erasers for what in await eraser(tx, person_id)]
