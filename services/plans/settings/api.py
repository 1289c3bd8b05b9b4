"""HTTP door of what the county sets."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, ConfigDict

from services.plans.calendar import commands, queries
from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.calendar.tables import CalendarDays
from services.plans.permissions import Act, must
from services.plans.tasks.commands.due import look_again
from shared.calendar.school_days import CalendarEntry, DayKind
from shared.web.identity import Me
from shared.web.inputs import Day, Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("/calendar", "calendar")


class DaysInput(Input):
    """Days of one kind, both ends included."""

    first_day: Day
    last_day: Day
    kind: DayKind
    note: Line


class DaysView(BaseModel):
    """Days that the county has set."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    first_day: date
    last_day: date
    kind: DayKind
    note: str


class DayView(BaseModel):
    """What a day is for the schools."""

    day: date
    working: bool
    estimate: bool


class LaterValue(BaseModel):
    """A value that has been set and does not count yet."""

    model_config = ConfigDict(from_attributes=True)

    value: int
    valid_from: date


class FigureView(BaseModel):
    """A figure, what it means, and what the county may set."""

    name: FigureName
    label: str
    value: int
    default: int
    least: int
    most: int
    later: list[LaterValue]


class FigureInput(Input):
    """A new value and the day it counts from."""

    value: int
    valid_from: Day


@router.get("/days", response_model=list[DaysView])
async def list_days(tx: Tx, _me: Me) -> list[CalendarDays]:
    """Days that the county has set beside the state's holidays."""
    return list(await queries.list_days(tx))


@router.get("/check", response_model=list[DayView])
async def check_days(
    tx: Tx, _me: Me, first: Day, days: Annotated[int, Query(ge=1, le=400)] = 31
) -> list[DayView]:
    """Whether each day is a school working day, and whether that is still an estimate."""
    calendar = await queries.school_calendar(tx)
    wanted = [date.fromordinal(first.toordinal() + n) for n in range(days)]
    return [
        DayView(day=day, working=calendar.is_working_day(day), estimate=calendar.is_estimate(day))
        for day in wanted
    ]


@router.post("/days", response_model=DaysView, status_code=201)
async def set_days(wanted: DaysInput, me: Me, tx: Tx) -> CalendarDays:
    """Set days; they win over the state's calendar."""
    must(me, Act.SET_CALENDAR)
    entry = CalendarEntry(wanted.first_day, wanted.last_day, wanted.kind, wanted.note)
    made = await commands.set_days(tx, me, entry)
    await look_again(tx)
    return made


@router.delete("/days/{days_id}", status_code=204)
async def remove_days(days_id: UUID, me: Me, tx: Tx) -> None:
    """Take days back."""
    must(me, Act.SET_CALENDAR)
    await commands.remove_days(tx, me, days_id)
    await look_again(tx)


@router.get("/figures", response_model=list[FigureView])
async def list_figures(tx: Tx, _me: Me) -> list[FigureView]:
    """The figures that count today, and those that will."""
    values = await queries.figures(tx)
    later = await queries.later_figures(tx)
    return [
        FigureView(
            name=name,
            label=rule.label,
            value=values[name],
            default=rule.default,
            least=rule.least,
            most=rule.most,
            later=[LaterValue.model_validate(row) for row in later if row.name == name],
        )
        for name, rule in FIGURES.items()
    ]


@router.put("/figures/{name}", status_code=204)
async def set_figure(name: FigureName, wanted: FigureInput, me: Me, tx: Tx) -> None:
    """Let a figure count from a day on."""
    must(me, Act.SET_CALENDAR)
    await commands.set_figure(tx, me, name, wanted.value, wanted.valid_from)
    await look_again(tx)
