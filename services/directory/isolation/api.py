"""The HTTP door of the runs."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from services.directory.isolation import queries
from services.directory.isolation.tables import IsolationRun
from services.directory.permissions import Act, must
from shared.contracts.roles import ROLE_LABELS, Role
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/isolation", "isolation")


class LeakView(BaseModel):
    """What a stranger got: of which operation, as what, from where, and what was wrong."""

    operation: str
    role: str
    place: Literal["nobody", "other_county", "other_union"]
    problem: str


class RunView(BaseModel):
    """A run of the tenancy sweep; nothing leaked where `leaks` is empty."""

    model_config = ConfigDict(from_attributes=True)

    run_id: UUID
    ran_at: datetime
    seconds: float
    counties: int
    operations: int
    roles: int
    requests: int
    without_rows: list[str]
    leaks: list[LeakView]


@router.get("")
async def list_runs(me: Me, tx: Tx) -> list[RunView]:
    """The last runs, the newest first."""
    must(me, Act.READ_ISOLATION)
    return [_view(run) for run in await queries.last_runs(tx)]


def _view(run: IsolationRun) -> RunView:
    view = RunView.model_validate(run)
    for leak in view.leaks:
        leak.role = ROLE_LABELS[Role(leak.role)] if leak.role else ""
    return view
