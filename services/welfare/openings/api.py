"""How looks into files are asked for and shown at the doors of those whose files they are."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from services.welfare.openings.domain import LOOK_LABELS, Look
from services.welfare.openings.tables import FileOpening
from shared.errors import NotAllowed
from shared.web.inputs import Input, Line

WHY = "请先写明查看这份记录的理由；谁看过、为什么看，学校工会主席会知道。"


class ReasonNeeded(NotAllowed):
    """One who does not deal with a matter reads it for a reason only (R-DATA-8)."""

    code = "reason-needed"


class OpeningInput(Input):
    """Why one has to read it."""

    reason: Annotated[Line, Field(max_length=200)]


class OpeningView(BaseModel):
    """Who has looked, at what, when and why."""

    id: UUID
    actor_name: str
    look: Look
    look_label: str
    reason: str
    made_at: datetime
    open_until: datetime


def opening_view(row: FileOpening) -> OpeningView:
    look = Look(row.look)
    return OpeningView(
        id=row.id,
        actor_name=row.actor_name,
        look=look,
        look_label=LOOK_LABELS[look],
        reason=row.reason,
        made_at=row.made_at,
        open_until=row.open_until,
    )


def opening_views(rows: Iterable[FileOpening]) -> list[OpeningView]:
    return [opening_view(row) for row in rows]
