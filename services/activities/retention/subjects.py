"""What a capability must be able to do with what it keeps of people.

A capability that names people by their id has a `Forgetter`; `app.py` enters it.
"""

from collections.abc import Awaitable, Callable
from uuid import UUID

from shared.database import Transaction

# Stands where somebody's id was and none may be missing.
NOBODY = UUID(int=0)

# Lets what is kept of a person no longer name them; safe to run twice.
Forgetter = Callable[[Transaction, UUID], Awaitable[None]]
