"""Clock door of proofs: the store is swept, and compared with the rows."""

from services.welfare.proofs.commands.sweeping import sweep_store
from shared.database import utc_now
from shared.observability import PROOFS_MISSING, PROOFS_SWEPT
from shared.service import Runtime, Timer

SERVICE = "welfare"


async def sweep_proofs(runtime: Runtime) -> None:
    """By the real clock, as the store tells its times."""
    now = utc_now()
    swept = await sweep_store(runtime.database, runtime.proofs.store, now)
    PROOFS_MISSING.labels(SERVICE).set(swept.missing)
    PROOFS_SWEPT.labels(SERVICE).set(now.timestamp())


timers = (Timer("proofs.sweep", 3600.0, sweep_proofs),)
