"""What a county sets, as pages see it: the figures that count today, and those that will."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from shared.figures.rules import FigureRule
from shared.web.inputs import Input


class LaterValue(BaseModel):
    """A value that has been set and does not count yet."""

    model_config = ConfigDict(from_attributes=True)

    value: int
    valid_from: date


class FigureView(BaseModel):
    """A figure, what it means, and what the county may set; `choices` names the values if any."""

    name: str
    label: str
    value: int
    default: int
    least: int
    most: int
    choices: list[str]
    later: list[LaterValue]


class FiguresView(BaseModel):
    """Figures that belong together."""

    label: str
    figures: list[FigureView]


class FigureInput(Input):
    """A new value and the day it counts from."""

    value: int
    valid_from: date


def figure_views(
    rules: Mapping[Any, FigureRule], values: Mapping[Any, int], later: Iterable[Any]
) -> list[FigureView]:
    """The figures of these rules with what counts today and the rows that count later."""
    rows = list(later)
    return [_view(name, rule, values[name], rows) for name, rule in rules.items()]


def _view(name: StrEnum, rule: FigureRule, value: int, rows: Iterable[Any]) -> FigureView:
    return FigureView(
        name=name,
        label=rule.label,
        value=value,
        default=rule.default,
        least=rule.least,
        most=rule.most,
        choices=list(rule.choices),
        later=[LaterValue.model_validate(row) for row in rows if row.name == name],
    )
