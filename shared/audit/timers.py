"""What the clock does for the log of a service that has one."""

from datetime import timedelta

import structlog

from shared.audit.keeping import Keeper, oldest_kept
from shared.observability import AUDIT_CHECKED, AUDIT_INTACT, AUDIT_UNSEALED
from shared.service import Runtime, Timer

log = structlog.get_logger()

SEAL_SECONDS = 2.0
CHECK_SECONDS = 6 * 3600.0
CHECKED_LATELY = timedelta(hours=5)  # by another worker


def timers_for(service: str) -> tuple[Timer, ...]:
    """The timers of a service whose database holds the audit tables."""

    async def seal(runtime: Runtime) -> None:
        keeper = Keeper(service, runtime.database, runtime.keyring)
        await keeper.seal()
        AUDIT_UNSEALED.labels(service).set(await keeper.count_unsealed())

    async def check(runtime: Runtime) -> None:
        """Recompute, say where the head is, and only then delete what is old."""
        keeper = Keeper(service, runtime.database, runtime.keyring)
        now = runtime.database.clock()
        last = await keeper.last_check()
        if last is not None and timedelta() <= now - last.checked_at < CHECKED_LATELY:
            _measure(service, intact=last.fault is None, at=last.checked_at.timestamp())
            return
        verdict = await keeper.check()
        _measure(service, intact=verdict.fault is None, at=now.timestamp())
        # In the logs, which leave the database's machine: a head that is gone later betrays it.
        where = {"service": service, "seq": verdict.head.seq, "head": verdict.head.hash}
        if verdict.fault is None:
            log.info("audit chain intact", **where)
            await keeper.prune(oldest_kept(now, runtime.settings.audit_keep_days))
        else:
            log.error("audit chain broken", fault=str(verdict.fault), **where)

    return (
        Timer("audit.seal", SEAL_SECONDS, seal),
        Timer("audit.check", CHECK_SECONDS, check),
    )


def _measure(service: str, *, intact: bool, at: float) -> None:
    AUDIT_INTACT.labels(service).set(intact)
    AUDIT_CHECKED.labels(service).set(at)
