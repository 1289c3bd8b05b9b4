"""What the clock does for access: forget what is over."""

from services.directory.access.commands.attempts import forget_attempts
from services.directory.access.commands.sessions import forget_sessions
from shared.service import Runtime, Timer


async def forget_old(runtime: Runtime) -> None:
    """Delete ended sessions and attempts; neither belongs to a tenant, so no scope is needed."""
    async with runtime.database.transaction(None) as tx:
        await forget_sessions(tx)
        await forget_attempts(tx)


timers = (Timer("access.forget_old", 600.0, forget_old),)
