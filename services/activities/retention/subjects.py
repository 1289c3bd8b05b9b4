"""What a capability must be able to do with what it keeps of people.

A capability that names people by their id has a `Forgetter`, and one whose matters come to an end
a `Retained`; `app.py` enters both.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol
from uuid import UUID

from shared.database import Transaction
from shared.retention.rules import Limits

# Lets what is kept of a person no longer name them; safe to run twice.
Forgetter = Callable[[Transaction, UUID], Awaitable[None]]


class Retained(Protocol):
    """Matters that name people until their time is over."""

    label: str

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        """Let at most so many matters over their time name nobody; of each, whose union it is.

        What was asked, answered and counted stays. What is cleared already is passed over, and so
        is what another worker holds.
        """
