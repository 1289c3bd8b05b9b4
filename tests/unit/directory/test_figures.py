"""Figures of a county: one name each, defaults that the rules allow, in an order that holds."""

import pytest

from services.directory.records.domain.figures import FIGURES as OF_RECORDS
from services.directory.records.domain.figures import FigureName, check_order
from services.directory.settings.api import GROUPS
from shared.figures.rules import FigureOutOfRange, check_bounds


def test_a_name_stands_for_one_figure_of_all() -> None:
    names = [str(name) for group in GROUPS for name in group.rules]
    assert len(names) == len(set(names))


def test_defaults_are_within_their_bounds_and_bounds_are_refused_beyond() -> None:
    for group in GROUPS:
        for rule in group.rules.values():
            check_bounds(rule, rule.default)
            for wrong in (rule.least - 1, rule.most + 1):
                with pytest.raises(FigureOutOfRange, match=rule.label.split("（")[0]):
                    check_bounds(rule, wrong)
            assert not rule.choices or len(rule.choices) == rule.most - rule.least + 1


def test_a_range_is_not_turned_around() -> None:
    usual = {name: rule.default for name, rule in OF_RECORDS.items()}
    for name, value in usual.items():
        check_order(name, value, usual)
    with pytest.raises(FigureOutOfRange, match="不能大于"):
        check_order(FigureName.MIDDLE_LEAST, usual[FigureName.MIDDLE_MOST] + 1, usual)
