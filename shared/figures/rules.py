"""What a figure is: its meaning, its default, and what a county may set."""

from dataclasses import dataclass
from typing import ClassVar

from shared.errors import Invalid


@dataclass(frozen=True)
class FigureRule:
    """What a figure means, its default, and its bounds.

    `choices` names the values of one that counts nothing, from 0 on.
    """

    label: str
    default: int
    least: int
    most: int
    choices: tuple[str, ...] = ()


class FigureOutOfRange(Invalid):
    """The value is outside what the rules allow, or contradicts another figure."""

    code: ClassVar[str] = "figure-out-of-range"


def check_bounds(rule: FigureRule, value: int) -> None:
    """Refuse what nobody can mean.

    Raises:
        FigureOutOfRange: says what is possible.

    """
    if not rule.least <= value <= rule.most:
        raise FigureOutOfRange(f"“{rule.label}”只能在 {rule.least} 到 {rule.most} 之间。")
