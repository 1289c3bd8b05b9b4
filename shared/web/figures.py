"""How figures look at the door of any service that has some."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from shared.figures.keeping import FigureColumns
from shared.figures.rules import FigureRule
from shared.web.inputs import Input

Name = TypeVar("Name", bound=StrEnum)


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


def figures_view(
    label: str,
    rules: Mapping[Name, FigureRule],
    values: Mapping[Name, int],
    later: Iterable[FigureColumns],
) -> FiguresView:
    """Figures that belong together, as they count today and will."""
    coming = list(later)
    views = [
        FigureView(
            name=name,
            label=rule.label,
            value=values[name],
            default=rule.default,
            least=rule.least,
            most=rule.most,
            choices=list(rule.choices),
            later=[LaterValue.model_validate(row) for row in coming if row.name == name],
        )
        for name, rule in rules.items()
    ]
    return FiguresView(label=label, figures=views)
