"""Figures that belong together, and which of them a school may set more strictly for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from shared.errors import Invalid
from shared.figures.rules import FigureRule


class Stricter(StrEnum):
    """In which direction a figure becomes stricter."""

    MORE = "more"
    LESS = "less"


class LaxerThanCounty(Invalid):
    """A school may ask more of itself than the county does, and never less."""

    code: ClassVar[str] = "figure-laxer-than-county"


@dataclass(frozen=True)
class FigureGroup:
    """The figures of one capability under one heading; names are unique within the service.

    `stricter` holds those that a union may set for itself.
    """

    label: str
    rules: Mapping[Any, FigureRule]
    stricter: Mapping[Any, Stricter] = field(default_factory=dict)

    def rule(self, name: str) -> tuple[StrEnum, FigureRule] | None:
        """The figure of this name with its rule, if it is one of these."""
        return next(((own, rule) for own, rule in self.rules.items() if own == name), None)


def strictest(direction: Stricter, county: int, own: int | None) -> int:
    """What counts in a union: its own figure where that is stricter than the county's."""
    if own is None:
        return county
    return max(county, own) if direction is Stricter.MORE else min(county, own)


def check_stricter(rule: FigureRule, direction: Stricter, county: int, wanted: int) -> None:
    """Refuse a figure of a school below the county's.

    Raises:
        LaxerThanCounty: says what the county asks.

    """
    if strictest(direction, county, wanted) != wanted:
        floor = rule.choices[county] if rule.choices else str(county)
        raise LaxerThanCounty(f"县里的要求是“{floor}”，本单位只能定得更严，不能放宽。")
