"""Figures that belong together, and the sources of money everybody has."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared.figures.rules import FigureRule

# Who pays; a county may add others of its own.
SOURCES: tuple[str, ...] = ("工会经费", "县总工会", "学校行政", "社会捐助", "其他")


@dataclass(frozen=True)
class FigureGroup:
    """The figures of one capability under one heading; names are unique within the service."""

    label: str
    rules: Mapping[Any, FigureRule]

    def rule(self, name: str) -> tuple[StrEnum, FigureRule] | None:
        """The figure of this name with its rule, if it is one of these."""
        return next(((own, rule) for own, rule in self.rules.items() if own == name), None)
