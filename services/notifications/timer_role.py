"""The role of the clock: sees across counties which rows are due, and nothing else of them."""

from sqlalchemy import text

from shared.database import Transaction


async def become_timer(tx: Transaction) -> None:
    """For this transaction, which must have been opened without a scope."""
    await tx.session.execute(
        text("SELECT set_config('role', current_database() || '_timer', true)")
    )
